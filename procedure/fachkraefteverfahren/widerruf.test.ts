import { describe, expect, it } from 'vitest'
import { BEHOERDE, geprueft, luecken, ohneZustimmung, vorabzustimmung } from '#procedure/testing/gefragt.ts'
import { gruende, gruendeBeiEntscheidung, gruendeFuer, speicher, type Vorgang } from '#procedure/testing/vorgang.ts'
import { pflichten } from './duties.ts'
import type { Ereignisart } from './events.ts'
import { sichtbarFuer } from './nachrichten.ts'
import { stationen } from './road.ts'
import { letzter } from './state.ts'
import { zeile } from './turn.ts'

const am = '2026-08-20'
const erteilt = geprueft(ohneZustimmung(), am).entscheidet(am, vorabzustimmung)
const register = { type: 'imRegisterGespeichert' } as const
const anfrage = { type: 'terminAngefragt' } as const
const beiDerBotschaft = erteilt.tut(BEHOERDE, am, register).tut('fachkraft', '2026-08-21', anfrage)

function widerruf(file: Vorgang) {
  return {
    type: 'vorabzustimmungWiderrufen',
    vorabzustimmung: file.nr('vorabzustimmungErteilt'),
    begruendung: 'Das Angebot war nur zum Schein.',
  } as const
}

const widerrufen = beiDerBotschaft.entscheidet('2026-08-24', widerruf(beiDerBotschaft))
const standVon = (file: Vorgang, tag: Parameters<typeof pflichten>[1]): Readonly<Record<string, string>> =>
  Object.fromEntries(pflichten(file.state, tag, speicher).map(({ zeile: id, stand }) => [id, stand]))

describe('Der Widerruf der Vorabzustimmung', () => {
  it('braucht eine, die gegeben ist, und einen Grund', () => {
    const ohne = { type: 'vorabzustimmungWiderrufen', vorabzustimmung: 1, begruendung: 'Irrtum' } as const
    expect(gruendeBeiEntscheidung(ohneZustimmung(), am, ohne)).toEqual(['eintragPasstNicht'])
    expect(gruendeBeiEntscheidung(erteilt, am, { ...widerruf(erteilt), begruendung: ' ' })).toEqual([
      'begruendungFehlt',
    ])
    expect(gruendeBeiEntscheidung(erteilt, am, widerruf(erteilt))).toEqual([])
  })

  it('geht einmal, und nicht mehr, wenn das Visum erteilt ist', () => {
    expect(gruendeBeiEntscheidung(widerrufen, '2026-08-25', widerruf(widerrufen))).toEqual(['schonGeschehen'])
    const mitVisum = beiDerBotschaft
      .tut('auslandsvertretung', '2026-08-22', { type: 'terminAngeboten', termin: '2026-08-23' })
      .tut('fachkraft', '2026-08-23', { type: 'visumBeantragt', vollstaendig: true })
      .tut('auslandsvertretung', '2026-08-24', {
        type: 'visumErteilt',
        gueltigAb: '2026-08-24',
        gueltigBis: '2027-08-23',
      })
    expect(gruendeBeiEntscheidung(mitVisum, '2026-08-25', widerruf(mitVisum))).toEqual(['visumSchonErteilt'])
  })

  it('ist nach einem neuen Angebot nicht noch einmal geschuldet', () => {
    const ohneAngebot = beiDerBotschaft.tut('arbeitgeber', '2026-08-24', { type: 'angebotZurueckgezogen' })
    const neu = { type: 'angebotVorgelegt', art: 'arbeitsvertrag' } as const
    expect(standVon(ohneAngebot, '2026-08-24')['widerruf']).toBe('offen')
    expect(standVon(ohneAngebot.tut('arbeitgeber', '2026-08-26', neu), '2026-08-27')['widerruf']).toBe('offen')
    const zurueck = ohneAngebot.entscheidet('2026-08-25', widerruf(ohneAngebot))
    expect(standVon(zurueck, '2026-08-25')['widerruf']).toBe('erfuellt')
    expect(standVon(zurueck.tut('arbeitgeber', '2026-08-26', neu), '2026-08-27')['widerruf']).toBeUndefined()
  })

  it('ist Sache der Behörde allein', () => {
    for (const partei of ['arbeitgeber', 'fachkraft', 'auslandsvertretung'] as const)
      expect(gruendeFuer(erteilt, partei, { type: 'entscheiden', am, entscheidung: widerruf(erteilt) })).toEqual([
        'nichtBefugt',
      ])
  })

  it('lässt bei der Auslandsvertretung nichts offen', () => {
    expect(standVon(beiDerBotschaft, '2026-08-22')).toMatchObject({ termin: 'offen', vorabzustimmungNutzen: 'offen' })
    const danach = standVon(widerrufen, '2026-08-25')
    expect(danach).toMatchObject({ vorabzustimmungNutzen: 'entfallen', aushaendigung: 'entfallen' })
    expect(danach['termin']).toBeUndefined()
    expect(danach['terminanfrage']).not.toBe('offen')
  })

  it('bringt die Behörde wieder an den Zug: neu prüfen und Register und Auslandsvertretung unterrichten', () => {
    const tag = '2026-08-25'
    const offen = pflichten(widerrufen.state, tag, speicher)
    expect(standVon(widerrufen, tag)).toMatchObject({ pruefung: 'offen', widerrufMitteilen: 'offen' })
    expect(zeile(widerrufen.state, offen, tag)).toMatchObject({ art: 'amZug', partei: BEHOERDE })
    const strecke = Object.fromEntries(stationen(widerrufen.state, offen).map(({ id, stand }) => [id, stand]))
    expect(strecke).toMatchObject({ pruefung: 'jetzt', termin: 'kommt', visum: 'kommt' })
    const mitgeteilt = widerrufen.tut(BEHOERDE, tag, { type: 'auslandsvertretungUnterrichtet', weg: 'register' })
    expect(standVon(mitgeteilt, tag)).toMatchObject({ widerrufMitteilen: 'erfuellt' })
  })

  it('ist nicht mitzuteilen, wo noch niemand von der Vorabzustimmung wusste', () => {
    expect(standVon(erteilt.entscheidet(am, widerruf(erteilt)), am)['widerrufMitteilen']).toBeUndefined()
  })

  it('ist der Auslandsvertretung auch mitzuteilen, wo nur das Papier hinausging', () => {
    const aus = { type: 'vorabzustimmungAusgehaendigt', weg: 'persoenlich', original: true } as const
    const ausgehaendigt = erteilt.tut(BEHOERDE, am, aus)
    const zurueck = ausgehaendigt.entscheidet('2026-08-24', widerruf(ausgehaendigt))
    const offen = pflichten(zurueck.state, '2026-08-25', speicher).find(({ zeile: id }) => id === 'widerrufMitteilen')
    expect(offen).toMatchObject({ stand: 'offen', norm: '§ 81a Abs. 3 S. 1 Nr. 5 AufenthG' })
    const imRegister = pflichten(widerrufen.state, '2026-08-25', speicher)
    expect(imRegister.find(({ zeile: id }) => id === 'widerrufMitteilen')?.norm).toBe('§ 8 Abs. 1 S. 2 Nr. 1 AZRG')
  })

  it('lässt nichts mehr hinausgehen', () => {
    const aus = { type: 'vorabzustimmungAusgehaendigt', weg: 'elektronisch', original: false } as const
    expect(gruende(widerrufen, BEHOERDE, '2026-08-25', aus)).toEqual(['vorabzustimmungFehlt'])
    expect(gruende(widerrufen, BEHOERDE, '2026-08-25', register)).toEqual(['vorabzustimmungFehlt'])
  })

  it('verlangt eine neue Prüfung, bevor es eine neue gibt', () => {
    expect(luecken(widerrufen, '2026-08-25')).toEqual(['voraussetzungenNichtGeprueft'])
    const neu = geprueft(widerrufen, '2026-08-25').entscheidet('2026-08-25', vorabzustimmung)
    expect(standVon(neu, '2026-08-25')).toMatchObject({ pruefung: 'erfuellt', vorabzustimmungNutzen: 'offen' })
  })

  it('liest jede Seite, die auch die Vorabzustimmung liest', () => {
    const lesen = (art: Ereignisart): readonly string[] => {
      const eintrag = letzter(widerrufen.state, art)
      return eintrag ? sichtbarFuer(eintrag).toSorted() : []
    }
    expect(lesen('vorabzustimmungWiderrufen')).toEqual(lesen('vorabzustimmungErteilt'))
    expect(lesen('vorabzustimmungWiderrufen')).toEqual([
      'arbeitgeber',
      'auslaenderbehoerde',
      'auslandsvertretung',
      'fachkraft',
      'unterbevollmaechtigter',
    ])
  })
})

describe('Der Tag, bis zu dem die Vorabzustimmung gilt,', () => {
  it('ist der, der auf dem Papier steht, sonst drei Monate danach (Praxis)', () => {
    const sechs = geprueft(ohneZustimmung(), am).entscheidet(am, { ...vorabzustimmung, gueltigBis: '2027-02-20' })
    // Without a day on the paper the earlier of two readings counts: the day of issue may be the first of the three months.
    const bis = (file: Vorgang) =>
      pflichten(file.state, am, speicher).find(({ zeile: id }) => id === 'vorabzustimmungNutzen')?.bis
    expect([bis(erteilt), bis(sechs)]).toEqual(['2026-11-19', '2027-02-20'])
    expect(luecken(sechs, '2026-11-21')).toEqual(['schonGeschehen'])
    expect(luecken(sechs, '2027-02-21')).not.toContain('schonGeschehen')
  })

  it('liegt nicht vor dem Tag der Entscheidung', () => {
    const vorher = { ...vorabzustimmung, gueltigBis: '2026-08-19' } as const
    expect(gruendeBeiEntscheidung(geprueft(ohneZustimmung(), am), am, vorher)).toEqual(['angabeUngueltig'])
  })
})

import { describe, expect, it } from 'vitest'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import { durchlauf } from '#procedure/examples/durchlauf.ts'
import { ingenieurin } from '#procedure/examples/ingenieurin.ts'
import {
  ERSTER_TAG,
  eroeffnet,
  gruende,
  gruendeFuer,
  speicher,
  vereinbart,
  vorgang,
} from '#procedure/testing/vorgang.ts'
import { procedureWords } from '#procedure/texts/words.ts'
import { pflichten } from './duties.ts'
import { sichtbarFuer } from './nachrichten.ts'
import type { Pflicht } from './pflicht.ts'
import { alle, type State } from './state.ts'
import { zeile } from './turn.ts'

const BEHOERDE = 'auslaenderbehoerde'

function pflicht(state: State, heute: PlainDate, zeile: string): Pflicht | undefined {
  return pflichten(state, heute, speicher).find((one) => one.zeile === zeile)
}

describe('Auf einen Einwand antwortet, wer die Akte führt:', () => {
  const antwort = {
    type: 'einwandBeschieden',
    einwand: 3,
    ergebnis: 'geblieben',
    text: 'So steht es im Vertrag.',
  } as const
  const mitEinwand = (modus: 'behoerde' | 'eigenregie') =>
    eroeffnet(modus).tut('fachkraft', ERSTER_TAG, { type: 'einwandErhoben', gegen: 2, text: 'Das stimmt nicht.' })
  const als = (modus: 'behoerde' | 'eigenregie', wer: 'arbeitgeber' | typeof BEHOERDE | 'fachkraft') =>
    gruendeFuer(mitEinwand(modus), wer, { type: 'entscheiden', am: ERSTER_TAG, entscheidung: antwort })

  it('die Behörde, wo sie die Akte führt, und dann sonst niemand', () => {
    expect(pflicht(mitEinwand('behoerde').state, ERSTER_TAG, 'einwand')?.schuldner).toBe(BEHOERDE)
    expect(als('behoerde', BEHOERDE)).toEqual([])
    expect(als('behoerde', 'arbeitgeber')).toEqual(['nichtBefugt'])
    expect(als('behoerde', 'fachkraft')).toEqual(['nichtBefugt'])
  })

  it('in Eigenregie der Arbeitgeber, denn die Behörde weiß davon nichts', () => {
    expect(pflicht(mitEinwand('eigenregie').state, ERSTER_TAG, 'einwand')?.schuldner).toBe('arbeitgeber')
    expect(als('eigenregie', 'arbeitgeber')).toEqual([])
    expect(als('eigenregie', 'fachkraft')).toEqual(['nichtBefugt'])
  })

  it('und wer ihn erhoben hat, liest die Antwort, auch ein Familienmitglied', () => {
    const akte = [
      {
        seq: 1,
        am: ERSTER_TAG,
        von: 'familie',
        dokumente: [],
        ereignis: { type: 'einwandErhoben', gegen: 1, text: 'x' },
      },
      { seq: 2, am: ERSTER_TAG, von: BEHOERDE, dokumente: [], ereignis: { ...antwort, einwand: 1 } },
    ] as const
    expect(sichtbarFuer(akte[1], akte)).toContain('familie')
    expect(sichtbarFuer(akte[1])).not.toContain('familie')
  })
})

describe('Eine gesetzte Frist (§ 82 Abs. 1 S. 2 AufenthG)', () => {
  const gesetzt = vereinbart().tut(BEHOERDE, '2026-09-01', {
    type: 'fristGesetzt',
    unterlagen: ['Lebenslauf'],
    bis: '2026-09-15',
    belehrt: true,
  })
  const erste = gesetzt.nr('fristGesetzt')
  const verlaengert = gesetzt.tut(BEHOERDE, '2026-09-17', {
    type: 'fristGesetzt',
    unterlagen: ['Lebenslauf'],
    bis: '2026-09-30',
    belehrt: true,
    verlaengert: erste,
  })

  it.each<[string, State, PlainDate, string]>([
    ['ist am letzten Tag offen', gesetzt.state, '2026-09-15', 'offen'],
    ['ist am Tag danach überfällig', gesetzt.state, '2026-09-16', 'ueberfaellig'],
    ['ist, auch rückwirkend verlängert, wieder offen', verlaengert.state, '2026-09-30', 'offen'],
    ['ist nach der verlängerten Zeit überfällig', verlaengert.state, '2026-10-01', 'ueberfaellig'],
  ])('%s', (_, state, heute, stand) => {
    expect(pflicht(state, heute, 'gesetzteFrist')?.stand).toBe(stand)
  })

  it('bleibt verlängert eine einzige Pflicht, die jede Nachreichung erfüllt, zur ersten wie zur neuen Frist', () => {
    expect(
      pflichten(verlaengert.state, '2026-09-20', speicher).filter(({ zeile }) => zeile === 'gesetzteFrist'),
    ).toHaveLength(1)
    for (const fristsetzung of [erste, verlaengert.nr('fristGesetzt')]) {
      const done = verlaengert.tut('fachkraft', '2026-09-21', { type: 'unterlagenNachgereicht', fristsetzung })
      expect(pflicht(done.state, '2026-09-21', 'gesetzteFrist')?.stand).toBe('erfuellt')
    }
  })

  it('verlängert nur, was als Frist gesetzt war', () => {
    const falsch = {
      type: 'fristGesetzt',
      unterlagen: ['X'],
      bis: '2026-09-30',
      belehrt: true,
      verlaengert: 1,
    } as const
    expect(gruende(gesetzt, BEHOERDE, '2026-09-17', falsch)).toEqual(['eintragPasstNicht'])
  })

  it('hat ohne Belehrung in der Verlängerung keine Folge mehr', () => {
    const ohne = gesetzt.tut(BEHOERDE, '2026-09-17', {
      type: 'fristGesetzt',
      unterlagen: ['Lebenslauf'],
      bis: '2026-09-30',
      belehrt: false,
      verlaengert: erste,
    })
    expect(pflicht(gesetzt.state, '2026-09-17', 'gesetzteFrist')?.folge).toBe('angabenBleibenUnberuecksichtigt')
    expect(pflicht(ohne.state, '2026-09-17', 'gesetzteFrist')?.folge).toBe('keineFolge')
  })
})

describe('Die Akte eines Familienmitglieds', () => {
  const familie = vorgang()
    .tut(BEHOERDE, ERSTER_TAG, { type: 'vorgangEroeffnet', modus: 'behoerde', familieVon: 'v1', verhaeltnis: 'kind' })
    .erfasst(BEHOERDE, 'familie', '2026-09-01', { type: 'familieVisumBeantragt' })

  it('endet mit dem Visum am Ziel, und mit seiner Ablehnung aus diesem Grund', () => {
    const ende = (grund: 'ziel' | 'visumAbgelehnt') => ({ type: 'vorgangBeendet', grund }) as const
    expect(gruende(familie, BEHOERDE, '2026-10-01', ende('ziel'))).toEqual(['vorabzustimmungFehlt'])
    expect(gruende(familie, BEHOERDE, '2026-10-01', ende('visumAbgelehnt'))).toEqual(['eintragFehlt'])
    const erteilt = familie.erfasst(BEHOERDE, 'auslandsvertretung', '2026-10-01', {
      type: 'familieVisumErteilt',
      gueltigAb: '2026-10-01',
      gueltigBis: '2027-09-30',
    })
    expect(gruende(erteilt, BEHOERDE, '2026-10-01', ende('ziel'))).toEqual([])
    const abgelehnt = familie.erfasst(BEHOERDE, 'auslandsvertretung', '2026-10-01', {
      type: 'familieVisumAbgelehnt',
      belehrt: true,
    })
    expect(gruende(abgelehnt, BEHOERDE, '2026-10-01', ende('visumAbgelehnt'))).toEqual([])
  })
})

describe('Die Klage wegen Untätigkeit (§ 75 S. 2 VwGO)', () => {
  const beantragt = vereinbart().tut(BEHOERDE, '2026-09-01', {
    type: 'anerkennungBeantragt',
    gegenstand: 'gleichwertigkeit',
  })

  it.each<[PlainDate, string, string]>([
    ['2026-12-01', 'offen', 'erst nach dem 1. Dezember 2026'],
    ['2026-12-02', 'moeglich', 'möglich, denn der 1. Dezember 2026 ist vorbei'],
  ])('ist am %s %s: %s', (heute, stand, wann) => {
    const klage = pflicht(beantragt.state, heute, 'untaetigkeit')
    expect(klage?.stand).toBe(stand)
    expect(klage && procedureWords('de').wann(klage)).toBe(wann)
  })

  it('fällt weg, sobald entschieden ist', () => {
    const entschieden = beantragt.erfasst(BEHOERDE, 'anerkennendeStelle', '2026-12-10', {
      type: 'anerkennungEntschieden',
      gegenstand: 'gleichwertigkeit',
      ergebnis: 'gleichwertig',
      massnahmen: [],
    })
    expect(pflicht(entschieden.state, '2026-12-11', 'untaetigkeit')?.stand).toBe('entfallen')
    expect(alle(entschieden.state, 'anerkennungEntschieden')).toHaveLength(1)
  })
})

describe('Fällt weg, worauf die Vorabzustimmung beruht,', () => {
  const erteilt = vorgang(durchlauf(ingenieurin, '2026-09-01', speicher, 'vorabzustimmung').state)
  const tag: PlainDate = '2026-12-10'

  it.each([
    ['das Angebot', { type: 'angebotZurueckgezogen' }],
    ['die Arbeit, weil sie sich ändert', { type: 'angebotGeaendert', was: 'taetigkeit' }],
  ] as const)('%s, so widerruft die Behörde sie, ehe sie die Akte schließt', (_, handlung) => {
    expect(pflicht(erteilt.state, tag, 'widerruf')).toBeUndefined()
    const weg = erteilt.tut('arbeitgeber', tag, handlung)
    expect(pflicht(weg.state, tag, 'widerruf')).toMatchObject({ schuldner: BEHOERDE, stand: 'offen' })
    const widerrufen = weg.entscheidet(tag, {
      type: 'vorabzustimmungWiderrufen',
      vorabzustimmung: weg.nr('vorabzustimmungErteilt'),
      begruendung: 'Die Grundlage ist entfallen.',
    })
    expect(pflicht(widerrufen.state, tag, 'widerruf')?.stand).toBe('erfuellt')
  })

  it('so ist das vor dem Ende der Akte an der Reihe', () => {
    const weg = erteilt.tut('arbeitgeber', tag, { type: 'angebotZurueckgezogen' })
    const line = zeile(weg.state, pflichten(weg.state, tag, speicher), tag)
    expect(line.art === 'amZug' && line.pflicht.zeile).toBe('widerruf')
    // Nobody assures again a job that is not offered any more.
    expect(pflicht(weg.state, tag, 'beschaeftigungVersichernArbeitgeber')?.stand).not.toBe('offen')
  })

  it('so kann sie auch noch widerrufen und das mitteilen, wenn die Akte geschlossen ist', () => {
    const zu = erteilt
      .tut('arbeitgeber', tag, { type: 'angebotZurueckgezogen' })
      .tut(BEHOERDE, tag, { type: 'vorgangBeendet', grund: 'angebotEntfallen' })
    expect(pflicht(zu.state, tag, 'widerruf')?.stand).toBe('offen')
    const widerrufen = zu.entscheidet(tag, {
      type: 'vorabzustimmungWiderrufen',
      vorabzustimmung: zu.nr('vorabzustimmungErteilt'),
      begruendung: 'Die Grundlage ist entfallen.',
    })
    expect(gruende(widerrufen, BEHOERDE, tag, { type: 'auslandsvertretungUnterrichtet', weg: 'sichereEmail' })).toEqual(
      [],
    )
  })
})

describe('Was die ganze Zeit gilt,', () => {
  it.each(['mitteilungZumAngebot', 'mitwirkung'])('%s, ist nie offen seit so vielen Tagen', (zeile) => {
    const duty = pflicht(vereinbart().state, '2026-11-01', zeile)
    expect(duty?.stand).toBe('gilt')
    expect(duty && procedureWords('de').wann(duty)).toBe('die ganze Zeit, sobald es einen Anlass gibt')
  })
})

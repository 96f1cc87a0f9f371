import { describe, expect, it } from 'vitest'
import { gruendeFuer, speicher, vorgang } from '#procedure/testing/vorgang.ts'
import { type Partei, parteien } from './beteiligte.ts'
import { entscheidungsarten } from './commands.ts'
import { decide } from './decide.ts'
import type { Akteneintrag, Ereignisart, Event } from './events.ts'
import { darfErfassen, darfVornehmen, nachrichten, sichtbarFuer, urheberOf } from './nachrichten.ts'
import { initial } from './state.ts'
import type { Modus } from './vorhaben.ts'

const arten = Object.keys(nachrichten) as Ereignisart[]
const modi: readonly Modus[] = ['behoerde', 'eigenregie']
const stellen: readonly Partei[] = [
  'andereAuslaenderbehoerde',
  'anerkennendeStelle',
  'zentralstelle',
  'bundesagentur',
  'beratungsstelle',
  'auslandsvertretung',
  'familie',
]

const eintrag = (ereignis: Event, von = 'auslaenderbehoerde', seq = 1): Akteneintrag => ({
  seq,
  am: '2026-09-01',
  von,
  ereignis,
  dokumente: [],
})

describe('Die Tabelle der Nachrichten', () => {
  it('enthält jede Nachricht des Ablaufs außer dem selbsttätigen Versand des Registers', () => {
    const nummern = new Set(arten.map((art) => nachrichten[art].nummer).filter((nummer) => nummer !== undefined))
    const erwartet = Array.from({ length: 43 }, (_, index) => `M${String(index + 1).padStart(2, '0')}`)
    // M30 leaves the register by itself; M33 is a letter passed on like M19.
    const ohneEigenesEreignis = ['M30', 'M33']
    expect([...nummern].sort()).toEqual(
      [...erwartet.filter((nummer) => !ohneEigenesEreignis.includes(nummer)), 'MX1', 'MX2'].sort(),
    )
  })

  it('nennt zu jedem Ereignis einen Urheber und eine Norm', () => {
    for (const art of arten) {
      // What the program reports of another file is nobody's act.
      expect(nachrichten[art].von.length > 0, art).toBe(art !== 'familieFortgeschritten')
      expect(nachrichten[art].norm, art).toMatch(/^(§|Art\.)/)
    }
  })

  it('nennt als Entscheidung genau, was die Behörde entscheidet', () => {
    const inDerTabelle = arten.filter((art) => nachrichten[art].art === 'entscheidung')
    expect(inDerTabelle.sort()).toEqual([...entscheidungsarten].sort())
  })
})

describe('Vornehmen darf nur, wer in der Tabelle als Absender steht:', () => {
  it.each(parteien.flatMap((als) => arten.map((art) => [als, art] as const)))('%s, %s', (als, art) => {
    expect(darfVornehmen(art, als)).toBe(nachrichten[art].von.includes(als))
  })
})

describe('Erfassen', () => {
  it('darf die Auslandsvertretung, was Fachkraft und Familie bei ihr beantragen, und sonst nichts', () => {
    expect(arten.filter((art) => darfErfassen(art, 'auslandsvertretung', 'behoerde')).toSorted()).toEqual([
      'familieTerminAngefragt',
      'familieVisumBeantragt',
      'familieVisumantragVervollstaendigt',
      'terminAngefragt',
      'visumBeantragt',
      'visumantragVervollstaendigt',
    ])
  })

  it.each(modi)('dürfen die übrigen Stellen und die Familie im Modus %s nichts', (modus) => {
    for (const als of stellen.filter((stelle) => stelle !== 'auslandsvertretung'))
      for (const art of arten) expect(darfErfassen(art, als, modus), `${als} ${art}`).toBe(false)
  })

  it('darf die Behörde alles, was andere tun, aber keine eigene Entscheidung', () => {
    for (const art of arten) {
      const fremd = nachrichten[art].von.some((partei) => partei !== 'auslaenderbehoerde')
      const entscheidet = nachrichten[art].art === 'entscheidung'
      const ausgenommen = art === 'berichtigt' || art === 'vorgangEroeffnet'
      expect(darfErfassen(art, 'auslaenderbehoerde', 'behoerde'), art).toBe(fremd && !entscheidet && !ausgenommen)
      expect(darfErfassen(art, 'auslaenderbehoerde', 'eigenregie'), art).toBe(false)
    }
  })

  it.each(['arbeitgeber', 'unterbevollmaechtigter'] as const)('darf %s in Eigenregie alles, was andere tun', (als) => {
    for (const art of arten) {
      const fremd = nachrichten[art].von.some((partei) => partei !== als)
      const ausgenommen = art === 'berichtigt' || art === 'vorgangEroeffnet'
      expect(darfErfassen(art, als, 'eigenregie'), art).toBe(fremd && !ausgenommen)
    }
  })

  it.each(['arbeitgeber', 'unterbevollmaechtigter', 'fachkraft'] as const)(
    'darf %s keine Entscheidung einer Behörde, die selbst in Vorab arbeitet',
    (als) => {
      for (const art of entscheidungsarten) expect(darfErfassen(art, als, 'behoerde'), art).toBe(false)
    },
  )

  it('darf die Fachkraft, was die Auslandsvertretung ihr schreibt', () => {
    expect(darfErfassen('visumErteilt', 'fachkraft', 'behoerde')).toBe(true)
    expect(darfErfassen('anerkennungEntschieden', 'fachkraft', 'behoerde')).toBe(false)
  })
})

describe('decide hält sich an die Tabelle:', () => {
  const offen = (modus: Modus) => vorgang().tut('arbeitgeber', '2026-09-01', { type: 'vorgangEroeffnet', modus }).state

  it.each(modi.flatMap((modus) => parteien.map((als) => [modus, als] as const)))(
    'im Modus %s nimmt %s nichts vor, was nicht seins ist',
    (modus, als) => {
      for (const art of arten) {
        if (darfVornehmen(art, als) && !(modus === 'eigenregie' && als === 'auslaenderbehoerde')) continue
        const handlung = { type: art, von: 'x', fuer: 'x' } as never
        const decision = decide({ type: 'vornehmen', am: '2026-09-02', handlung }, offen(modus), {
          als,
          heute: '2026-09-02',
          speicher,
        })
        // A file is opened before anything else is asked; a second opening is refused for itself.
        const refusals = decision.ok ? [] : decision.refusals.map(({ grund }) => grund)
        expect(refusals[0], art).toMatch(/nichtBefugt|vorgangSchonEroeffnet/)
      }
    },
  )

  it('niemand außer der Behörde entscheidet, und auch sie nicht in Eigenregie', () => {
    const entscheidung = { type: 'vorabzustimmungVersagt', begruendung: 'Angebot fehlt' } as const
    const command = { type: 'entscheiden', am: '2026-09-02', entscheidung } as const
    for (const als of parteien) {
      const erwartet = als === 'auslaenderbehoerde' ? 'vorhabenFehlt' : 'nichtBefugt'
      expect(gruendeFuer(vorgang(offen('behoerde')), als, command), als).toEqual([erwartet])
      expect(gruendeFuer(vorgang(offen('eigenregie')), als, command), als).toEqual(['nichtBefugt'])
    }
  })

  it('vor der Eröffnung geschieht nichts anderes', () => {
    const command = { type: 'vornehmen', am: '2026-09-02', handlung: { type: 'erstkontaktAufgenommen' } } as const
    expect(gruendeFuer(vorgang(initial), 'arbeitgeber', command)).toEqual(['vorgangNichtEroeffnet'])
  })
})

describe('Lesen darf einen Eintrag nur, wer gemeint ist:', () => {
  it('die Anfrage an die Bundesagentur sehen sie, die Behörde und die Antragsseite, sonst niemand', () => {
    const anfrage = { type: 'zustimmungAngefragt', vorabpruefung: false, weg: 'post' } as const
    expect(sichtbarFuer(eintrag(anfrage))).toEqual([
      'fachkraft',
      'arbeitgeber',
      'unterbevollmaechtigter',
      'auslaenderbehoerde',
      'bundesagentur',
    ])
  })

  it('die Prüfung der Behörde sieht nur sie', () => {
    const ergebnisse = {
      identitaetUndPass: 'erfuellt',
      lebensunterhalt: 'erfuellt',
      keinAusweisungsinteresse: 'erfuellt',
      altersvorsorge: 'entfaellt',
      konkretesAngebot: 'erfuellt',
      besondereVoraussetzungen: 'erfuellt',
    } as const
    expect(sichtbarFuer(eintrag({ type: 'voraussetzungenGeprueft', ergebnisse }))).toEqual(['auslaenderbehoerde'])
  })

  it('der Antrag auf Zeugnisbewertung geht die anerkennende Stelle nichts an', () => {
    const gelesen = sichtbarFuer(eintrag({ type: 'anerkennungBeantragt', gegenstand: 'zeugnisbewertung' }))
    expect(gelesen).toContain('zentralstelle')
    expect(gelesen).not.toContain('anerkennendeStelle')
  })

  it('weitergeleitete Nachweise sieht nur die Stelle, die sie verlangt hat, und ohne die Akte keine', () => {
    const verlangt = eintrag(
      {
        type: 'nachweiseAngefordert',
        gegenstand: 'gleichwertigkeit',
        unterlagen: ['Zeugnis'],
        hemmt: false,
        unmittelbar: false,
      },
      'auslaenderbehoerde',
      1,
    )
    const weiter = eintrag({ type: 'nachweiseWeitergeleitet', anforderung: 1 }, 'auslaenderbehoerde', 2)
    expect(sichtbarFuer(weiter, [verlangt])).toContain('anerkennendeStelle')
    expect(sichtbarFuer(weiter, [verlangt])).not.toContain('zentralstelle')
    expect(sichtbarFuer(weiter)).not.toContain('anerkennendeStelle')
  })

  it('eine Berichtigung sieht, wer das Falsche sehen konnte oder das Richtige sehen darf', () => {
    const falsch = eintrag({ type: 'zustimmungAngefragt', vorabpruefung: false, weg: 'post' }, 'auslaenderbehoerde', 1)
    const ohne = eintrag({ type: 'berichtigt', eintrag: 1, grund: 'Nie gefragt' }, 'auslaenderbehoerde', 2)
    expect(sichtbarFuer(ohne)).toEqual(['auslaenderbehoerde'])
    expect(sichtbarFuer(ohne, [falsch])).toContain('bundesagentur')
  })

  it('wer etwas eingetragen hat, sieht es, und Arbeitgeber und Unterbevollmächtigter sehen es beide', () => {
    const abfragen = eintrag({ type: 'abfragenVeranlasst' }, 'unterbevollmaechtigter')
    expect(sichtbarFuer(abfragen)).toEqual(['arbeitgeber', 'unterbevollmaechtigter', 'auslandsvertretung'])
  })

  it('eine Erinnerung sehen die Behörde und wer erinnert wird', () => {
    expect(sichtbarFuer(eintrag({ type: 'erinnert', an: 'zentralstelle', pflicht: 'entscheidung-4' }))).toEqual([
      'auslaenderbehoerde',
      'zentralstelle',
    ])
  })
})

describe('Der Urheber eines Ereignisses', () => {
  it('steht im Ereignis, wo es ihn nennt', () => {
    expect(urheberOf({ type: 'beschaeftigungVersichert', von: 'fachkraft' })).toEqual(['fachkraft'])
    expect(urheberOf({ type: 'schreibenEingegangen', absender: 'familie', betreff: 'x' })).toEqual(['familie'])
    const vollmacht = { type: 'vollmachtErteilt', untervollmachtErlaubt: true } as const
    expect(urheberOf({ ...vollmacht, vollmachtgeber: 'ehegatte' })).toEqual(['familie'])
    expect(urheberOf({ ...vollmacht, vollmachtgeber: 'fachkraft' })).toEqual(['fachkraft'])
  })
})

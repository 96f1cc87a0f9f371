import { describe, expect, it } from 'vitest'
import { eroeffnet, gruende, gruendeFuer, speicher, type Vorgang } from '#procedure/testing/vorgang.ts'
import type { Command } from './commands.ts'
import { bedenken, decide } from './decide.ts'
import { letzter } from './state.ts'

const TAG = '2026-08-10'
const BEHOERDE = 'auslaenderbehoerde'
const akte: Vorgang = eroeffnet('eigenregie')
const unterschrift = {
  type: 'vereinbarungUnterzeichnet',
  von: BEHOERDE,
  form: 'eigenhaendig',
  fassung: 'mitVersicherung',
} as const
const gebuehr = {
  type: 'gebuehrFestgesetzt',
  cents: 50_000,
  schuldner: 'arbeitgeber',
  faellig: 'nachBekanntgabe',
} as const
const brief = (
  eingang: Extract<Command, { type: 'erfassen' }>['eingang'],
  dokumente: readonly string[] = ['brief.pdf'],
): Command => ({
  type: 'erfassen',
  am: TAG,
  urheber: BEHOERDE,
  eingang,
  dokumente,
})

describe('Wer die Akte allein führt, erfasst, was die Behörde tat,', () => {
  it.each(['arbeitgeber', 'unterbevollmaechtigter'] as const)('%s: mit dem Brief, nicht ohne', (als) => {
    for (const eingang of [unterschrift, gebuehr, { type: 'vorabzustimmungErteilt', hinweise: [] } as const]) {
      expect(gruendeFuer(akte, als, brief(eingang))).toEqual([])
      expect(gruendeFuer(akte, als, brief(eingang, []))).toEqual(['dokumentFehlt'])
    }
  })

  it('ein Gespräch auch ohne Brief', () => {
    expect(gruendeFuer(akte, 'arbeitgeber', brief({ type: 'beratungErteilt', weg: 'telefonisch' }, []))).toEqual([])
  })

  it('so, wie es geschah, auch wenn nach der Akte etwas fehlte, und die Bedenken nennen es', () => {
    const command = brief({ type: 'vorabzustimmungErteilt', hinweise: [] })
    const context = { als: 'arbeitgeber', heute: TAG, speicher } as const
    expect(decide(command, akte.state, context).ok).toBe(true)
    expect(bedenken(command, akte.state, context).map(({ grund }) => grund)).toEqual(
      expect.arrayContaining([
        'vereinbarungFehlt',
        'gebuehrNichtFestgesetzt',
        'zustimmungOffen',
        'voraussetzungenNichtGeprueft',
      ]),
    )
  })

  it('und die Vorabzustimmung sagt dann, dass ihre Grundlage nicht in der Akte steht', () => {
    const danach = akte.erfasst('arbeitgeber', BEHOERDE, TAG, { type: 'vorabzustimmungErteilt', hinweise: [] })
    expect(letzter(danach.state, 'vorabzustimmungErteilt')?.ereignis.zustimmung).toEqual({ art: 'nichtAktenkundig' })
  })

  it('auch was vor der Akte lag', () => {
    const command = { ...brief(unterschrift), am: '2026-08-01' } as const
    expect(gruendeFuer(akte, 'arbeitgeber', command, TAG)).toEqual([])
  })

  it('aber nicht in der Zukunft, nicht mit falschem Verweis, nicht doppelt', () => {
    expect(gruendeFuer(akte, 'arbeitgeber', brief(unterschrift), '2026-08-09')).toEqual(['nochNichtGeschehen'])
    const zustellung = { type: 'bescheidZugestellt', entscheidung: 99, weg: 'uebergabe', belehrt: true } as const
    expect(gruendeFuer(akte, 'arbeitgeber', brief(zustellung))).toEqual(['eintragFehlt'])
    const einmal = akte.erfasst('arbeitgeber', BEHOERDE, TAG, unterschrift)
    expect(gruendeFuer(einmal, 'arbeitgeber', brief(unterschrift))).toEqual(['schonGeschehen'])
  })

  it('und nicht unter falschem Namen', () => {
    const falsch = { ...brief(gebuehr), urheber: 'bundesagentur' } as const
    expect(gruendeFuer(akte, 'arbeitgeber', falsch)).toEqual(['nichtBefugt'])
    expect(gruendeFuer(akte, 'fachkraft', brief(gebuehr))).toEqual(['nichtBefugt'])
  })
})

describe('In Eigenregie', () => {
  it('tut niemand etwas für die Behörde', () => {
    expect(gruende(akte, BEHOERDE, TAG, { type: 'beratungErteilt', weg: 'persoenlich' })).toEqual(['nichtBefugt'])
    expect(gruendeFuer(akte, BEHOERDE, brief(unterschrift))).toEqual(['nichtBefugt'])
  })

  it('berichtigt, wer die Akte führt', () => {
    const command = { type: 'berichtigen', am: TAG, eintrag: 2, grund: 'Falsch eingegeben' } as const
    expect(gruendeFuer(akte, 'arbeitgeber', command)).toEqual([])
    expect(gruendeFuer(akte, BEHOERDE, command)).toEqual(['nichtBefugt'])
    expect(gruendeFuer(akte, 'fachkraft', command)).toEqual(['nichtBefugt'])
  })

  it('gelten für den Arbeitgeber selbst alle Voraussetzungen', () => {
    expect(gruende(akte, 'arbeitgeber', TAG, { ...unterschrift, von: 'arbeitgeber' })).toEqual([
      'versicherungFehlt',
      'angebotFehlt',
    ])
  })
})

describe('Führt die Behörde die Akte,', () => {
  const gefuehrt = eroeffnet()

  it('erfasst der Arbeitgeber, was ihn und die Fachkraft erreicht, aber nichts von der Behörde', () => {
    const rueckfrage = { type: 'rueckfrageGestellt', anfrage: 99, mitUnterlagen: false } as const
    const vonDerBundesagentur = {
      type: 'erfassen',
      am: TAG,
      urheber: 'bundesagentur',
      eingang: rueckfrage,
      dokumente: [],
    } as const
    expect(gruendeFuer(gefuehrt, 'arbeitgeber', vonDerBundesagentur)).toEqual(['eintragFehlt'])
    expect(gruendeFuer(gefuehrt, 'arbeitgeber', brief(unterschrift))).toEqual(['nichtBefugt'])
    expect(gruendeFuer(gefuehrt, 'arbeitgeber', brief(gebuehr))).toEqual(['nichtBefugt'])
  })

  it('beendet niemand den Vorgang in ihrem Namen', () => {
    for (const als of ['arbeitgeber', 'unterbevollmaechtigter', 'fachkraft'] as const) {
      expect(gruendeFuer(gefuehrt, als, brief({ type: 'vorgangBeendet', grund: 'unzustaendig' }))).toEqual([
        'nichtBefugt',
      ])
      const schreiben = { type: 'schreibenEingegangen', absender: BEHOERDE, betreff: 'Bescheid' } as const
      expect(gruendeFuer(gefuehrt, als, brief(schreiben))).toEqual(['nichtBefugt'])
    }
  })

  it('erfasst der Arbeitgeber die Vollmacht der Fachkraft mit dem Papier', () => {
    const eingang = { type: 'vollmachtErteilt', vollmachtgeber: 'fachkraft', untervollmachtErlaubt: false } as const
    const command = { type: 'erfassen', am: TAG, urheber: 'fachkraft', eingang, dokumente: ['vollmacht.pdf'] } as const
    expect(gruendeFuer(gefuehrt, 'arbeitgeber', command)).toEqual([])
    expect(gruendeFuer(gefuehrt, 'arbeitgeber', { ...command, dokumente: [] })).toEqual(['dokumentFehlt'])
    expect(gruendeFuer(gefuehrt, BEHOERDE, { ...command, dokumente: [] })).toEqual([])
  })
})

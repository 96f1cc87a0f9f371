import { describe, expect, it } from 'vitest'
import { gefragt, ohneZustimmung } from '#procedure/testing/gefragt.ts'
import { ERSTER_TAG, eroeffnet } from '#procedure/testing/vorgang.ts'
import { akteOf } from './akte.ts'
import type { Refusal } from './commands.ts'
import { zustaendigFuer } from './zustaendig.ts'

const wer = (grund: Refusal['grund'], woran?: string, state = ohneZustimmung().state) =>
  zustaendigFuer({ grund, norm: '', ...(woran !== undefined && { woran }) }, akteOf(state))

describe('Wer einen Mangel behebt:', () => {
  it('auf die Zustimmung wartet man bei der Bundesagentur erst, wenn sie gefragt ist', () => {
    expect(wer('zustimmungOffen')).toBe('auslaenderbehoerde')
    const file = gefragt()
    expect(wer('zustimmungOffen', String(file.nr('zustimmungAngefragt')), file.state)).toBe('bundesagentur')
  })

  it('jede Versicherung gibt ab, wer genannt ist', () => {
    expect(wer('beschaeftigungNichtVersichert', 'fachkraft')).toBe('fachkraft')
    expect(wer('beschaeftigungNichtVersichert', 'arbeitgeber')).toBe('arbeitgeber')
  })

  it('die Gebühr zahlt, gegen wen sie zuletzt festgesetzt ist', () => {
    const festgesetzt = { type: 'gebuehrFestgesetzt', cents: 41_100, faellig: 'nachBekanntgabe' } as const
    for (const schuldner of ['fachkraft', 'arbeitgeber'] as const) {
      const { state } = eroeffnet().entscheidet(ERSTER_TAG, { ...festgesetzt, schuldner })
      expect(wer('gebuehrOffen', undefined, state)).toBe(schuldner)
    }
    expect(wer('gebuehrNichtFestgesetzt')).toBe('auslaenderbehoerde')
  })

  it('über die Anerkennung entscheidet die Stelle, bei der sie beantragt ist', () => {
    expect(wer('anerkennungOffen')).toBe('auslaenderbehoerde')
    const bewertung = { type: 'anerkennungBeantragt', gegenstand: 'zeugnisbewertung' } as const
    const file = ohneZustimmung({ anerkennungsstand: 'wirdBeantragt' })
    expect(wer('anerkennungOffen', undefined, file.tut('auslaenderbehoerde', '2026-08-18', bewertung).state)).toBe(
      'zentralstelle',
    )
  })

  it('was niemand sonst behebt, ist Sache der Behörde', () => {
    expect(wer('voraussetzungenNichtGeprueft')).toBe('auslaenderbehoerde')
  })
})

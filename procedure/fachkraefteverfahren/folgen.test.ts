import { describe, expect, it } from 'vitest'
import { belehrungen, belehrungenZu, belehrungsIds } from './belehrungen.ts'
import { rechtsfolgen, rechtsfolgenIds, rechtsfolgenZu } from './folgen.ts'
import { nachrichten } from './nachrichten.ts'

describe('Die Belehrungen', () => {
  it('vor der Unterschrift hört der Arbeitgeber von Versicherung, Pflichten und davon, dass kein Erfolg geschuldet ist', () => {
    expect(belehrungenZu('vor', 'vereinbarungUnterzeichnet', 'arbeitgeber')).toEqual(['N2', 'N6', 'N8'])
    expect(belehrungenZu('vor', 'vereinbarungUnterzeichnet', 'auslaenderbehoerde')).toEqual([])
  })

  it('vor dem ersten Arbeitstag hört der Arbeitgeber vom Hinweis auf die Beratung', () => {
    expect(belehrungenZu('vor', 'beschaeftigungBegonnen', 'arbeitgeber')).toEqual(['N7'])
    expect(belehrungenZu('mit', 'visumErteilt', 'arbeitgeber')).toEqual(['N7'])
  })

  it('mit dem Titel hört die Fachkraft von der Pflicht, ein vorzeitiges Ende mitzuteilen', () => {
    expect(belehrungenZu('mit', 'aufenthaltstitelErteilt', 'fachkraft')).toEqual(['N5'])
  })

  it('mit einer gesetzten Frist hören alle, was folgt, wenn sie verstreicht', () => {
    for (const wer of ['fachkraft', 'arbeitgeber', 'unterbevollmaechtigter'] as const) {
      expect(belehrungenZu('mit', 'fristGesetzt', wer)).toEqual(['N4'])
    }
  })

  it('nur wer eine Blaue Karte will, hört von ihren Mitteilungspflichten', () => {
    expect(belehrungenZu('vor', 'visumBeantragt', 'fachkraft', { weg: 'blaueKarteRegel' })).toContain('N3')
    expect(belehrungenZu('vor', 'visumBeantragt', 'fachkraft', { weg: 'fachkraftAkademisch' })).not.toContain('N3')
    expect(belehrungenZu('vor', 'visumBeantragt', 'fachkraft')).not.toContain('N3')
  })

  it('nennen nur Folgen, die es gibt und die jemanden von den Belehrten treffen', () => {
    for (const id of belehrungsIds) {
      for (const folge of belehrungen[id].folgen) {
        expect(
          rechtsfolgen[folge].fuer.some((partei) => belehrungen[id].an.includes(partei)),
          `${id} ${folge}`,
        ).toBe(true)
      }
    }
  })
})

describe('Die Rechtsfolgen', () => {
  it('wenn das Angebot wegfällt, hört der Arbeitgeber von seiner Pflicht und die Fachkraft von ihrem Visum', () => {
    expect(rechtsfolgenZu('mit', 'angebotZurueckgezogen', 'arbeitgeber')).toEqual(['Y13', 'Y14'])
    expect(rechtsfolgenZu('mit', 'angebotZurueckgezogen', 'fachkraft')).toEqual(['Y05'])
  })

  it('wenn die Bundesagentur ihre Zustimmung widerruft, hört die Fachkraft, dass der Titel zu widerrufen ist', () => {
    expect(rechtsfolgenZu('mit', 'zustimmungWiderrufen', 'fachkraft')).toEqual(['Y06'])
  })

  it('wenn die Beschäftigung endet, hören beide, was sie mitzuteilen haben', () => {
    expect(rechtsfolgenZu('mit', 'beschaeftigungBeendet', 'arbeitgeber')).toEqual(['X09'])
    expect(rechtsfolgenZu('mit', 'beschaeftigungBeendet', 'fachkraft')).toEqual(['X10', 'Y07', 'Y08'])
  })

  it('haben jede einen Anlass, jemanden, den sie treffen, und eine Norm', () => {
    expect(rechtsfolgenIds).toHaveLength(31)
    for (const id of rechtsfolgenIds) {
      const { fuer, norm, wann } = rechtsfolgen[id]
      expect(fuer.length, id).toBeGreaterThan(0)
      expect(wann.length, id).toBeGreaterThan(0)
      expect(norm, id).toMatch(/^§/)
      for (const { ereignis } of wann) expect(nachrichten[ereignis], id).toBeDefined()
    }
  })
})

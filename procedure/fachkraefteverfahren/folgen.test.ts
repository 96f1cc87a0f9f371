import { describe, expect, it } from 'vitest'
import { belehrungen, belehrungenZu, belehrungsIds } from './belehrungen.ts'
import { rechtsfolgen, rechtsfolgenFuer, rechtsfolgenIds, rechtsfolgenZu } from './folgen.ts'
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

  it('mit der Entscheidung der Stelle hört, wem sie zugestellt wird, wann sie elektronisch als zugestellt gilt', () => {
    expect(belehrungenZu('mit', 'anerkennungEntschieden', 'arbeitgeber')).toEqual(['N9'])
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

  it('vom Widerruf der Blauen Karte hört nur, wer eine hat, dann aber auch die Familie', () => {
    const blaueKarte = { weg: 'blaueKarteRegel' }
    const andere = { weg: 'fachkraftAkademisch' }
    expect(rechtsfolgenZu('mit', 'beschaeftigungBeendet', 'fachkraft', blaueKarte)).toContain('Y07')
    expect(rechtsfolgenZu('mit', 'beschaeftigungBeendet', 'fachkraft', andere)).not.toContain('Y07')
    expect(rechtsfolgenFuer('familie', blaueKarte)).toEqual(['Y07'])
    expect(rechtsfolgenFuer('familie', andere)).toEqual([])
  })

  it('dass Verspätetes unberücksichtigt bleiben kann, gilt für Fristen der Ausländerbehörde, nicht für andere Stellen', () => {
    expect(rechtsfolgenZu('mit', 'fristGesetzt', 'fachkraft')).toEqual(['Y15'])
    expect(rechtsfolgenZu('mit', 'nachweiseAngefordert', 'fachkraft')).toEqual([])
  })

  it('mit dem Visum hören beide, was vor dem ersten Arbeitstag gilt', () => {
    expect(rechtsfolgenZu('mit', 'visumErteilt', 'fachkraft')).toEqual(['X07', 'X11', 'Y09'])
    expect(rechtsfolgenZu('mit', 'visumErteilt', 'arbeitgeber')).toEqual(['X06'])
  })

  it('erreichen jede Partei, die sie treffen, bei einem Schritt, den sie selbst tut, oder mit einem, den sie sieht', () => {
    for (const id of rechtsfolgenIds) {
      const { fuer, wann } = rechtsfolgen[id]
      for (const partei of fuer) {
        const told = wann.some(({ zeit, ereignis }) => {
          const { von, an, sicht } = nachrichten[ereignis]
          return zeit === 'vor' ? von.includes(partei) : [...von, ...an, ...sicht].includes(partei)
        })
        expect(told, `${id} ${partei}`).toBe(true)
      }
    }
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

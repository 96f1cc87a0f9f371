import { describe, expect, it } from 'vitest'
import { anfrageVon, antwortarten, beantwortet, isUeberholt } from './anfragen.ts'
import { parteien } from './beteiligte.ts'
import type { Akteneintrag, Ereignisart, Event } from './events.ts'
import { darfVornehmen, nachrichten } from './nachrichten.ts'

const eintraege: readonly Akteneintrag[] = (
  [
    { type: 'akteAngefordert', fuer: 'fachkraft' },
    { type: 'akteAngefordert', fuer: 'familie' },
    { type: 'anerkennungBeantragt', gegenstand: 'gleichwertigkeit' },
    { type: 'zustimmungAngefragt', vorabpruefung: true, weg: 'post' },
    { type: 'zustimmungAngefragt', vorabpruefung: false, weg: 'post' },
    { type: 'rueckfrageGestellt', anfrage: 4, mitUnterlagen: true },
    {
      type: 'nachweiseAngefordert',
      gegenstand: 'gleichwertigkeit',
      unterlagen: ['x'],
      hemmt: true,
      unmittelbar: false,
    },
    { type: 'nachweiseEingereicht', anforderung: 7 },
    { type: 'beschaeftigungErklaert', zusatzblatt: false },
    { type: 'anerkennungBeantragt', gegenstand: 'gleichwertigkeit' },
    { type: 'eingangBestaetigt', gegenstand: 'gleichwertigkeit', eingegangenAm: '2026-11-16', fehlend: ['y'] },
    { type: 'berichtigt', eintrag: 6, grund: 'z' },
  ] as const satisfies readonly Event[]
).map((ereignis, index) => ({ seq: index + 1, am: '2026-11-16', von: 'auslaenderbehoerde', ereignis, dokumente: [] }))

const of = (seq: number): number | undefined => {
  const eintrag = eintraege.find((one) => one.seq === seq)
  return eintrag && anfrageVon(eintrag, eintraege)
}

describe('The request to which an entry belongs', () => {
  it.each([
    [1, 1],
    [6, 4],
    [7, 3],
    [8, 3],
    [9, undefined],
    [11, 10],
    [12, 4],
  ])('of entry %i is %s', (seq, request) => {
    expect(of(seq)).toBe(request)
  })

  it('is answered by what names it, by the newest of the same subject, and by nothing else', () => {
    const granted = { type: 'zustimmungErteilt', anfrage: 5, beschraenkt: false } as const
    expect([4, 5].map((seq) => beantwortet(seq, granted, eintraege))).toEqual([false, true])
    const file = { type: 'akteEingegangen', fuer: 'familie' } as const
    expect([1, 2].map((seq) => beantwortet(seq, file, eintraege))).toEqual([false, true])
    expect(beantwortet(5, { type: 'schreibenEingegangen', absender: 'bundesagentur', betreff: 'x' }, eintraege)).toBe(
      false,
    )
    expect(beantwortet(99, granted, eintraege)).toBe(false)
  })

  it('is overtaken where the same was asked again, except at the Bundesagentur', () => {
    expect([1, 2, 3, 4, 5, 10].filter((seq) => isUeberholt(seq, eintraege))).toEqual([3])
  })
})

it('every answer is an act of the party that was asked, and of one party alone', () => {
  const arten = Object.keys(nachrichten).filter((art): art is Ereignisart => Object.hasOwn(nachrichten, art))
  for (const art of arten)
    for (const answer of antwortarten(art)) {
      const asked = parteien.filter((partei) => nachrichten[art].an.includes(partei))
      expect(
        asked.some((partei) => darfVornehmen(answer, partei)),
        `${art} ${answer}`,
      ).toBe(true)
    }
})

import { describe, expect, it } from 'vitest'
import { replay } from '#procedure/decider/decider.ts'
import { gruendeFuer, vereinbart } from '#procedure/testing/vorgang.ts'
import { berichtigterEintrag, evolve } from './evolve.ts'
import { initial, letzter } from './state.ts'

const akte = vereinbart()
const zahlung = akte.nr('gebuehrGezahlt')
const richtig = { am: '2026-08-14', ereignis: { type: 'gebuehrGezahlt', cents: 41_100 } } as const

describe('Eine Berichtigung', () => {
  it('setzt das Richtige an die Stelle des Falschen und behält dessen Nummer', () => {
    const danach = akte.berichtigt('2026-08-20', zahlung, richtig)
    expect(letzter(danach.state, 'gebuehrGezahlt')).toMatchObject({ seq: zahlung, am: '2026-08-14' })
    expect(danach.state.eintraege.map(({ seq }) => seq)).toEqual(akte.state.eintraege.map(({ seq }) => seq))
    expect(danach.state.berichtigt).toEqual(new Map([[zahlung, zahlung + 1]]))
  })

  it('ohne Ersatz nimmt den Eintrag heraus', () => {
    const danach = akte.berichtigt('2026-08-20', zahlung)
    expect(danach.nr('gebuehrGezahlt')).toBe(0)
    expect(danach.state.seq).toBe(zahlung + 1)
  })

  it('kann selbst berichtigt werden, unter ihrer Nummer und unter der des Eintrags', () => {
    const herausgenommen = akte.berichtigt('2026-08-20', zahlung)
    for (const nummer of [zahlung, zahlung + 1]) {
      const danach = herausgenommen.berichtigt('2026-08-21', nummer, richtig)
      expect(letzter(danach.state, 'gebuehrGezahlt')).toMatchObject({ seq: zahlung, am: '2026-08-14' })
    }
  })

  it('die schon ersetzt ist, wird nicht mehr berichtigt', () => {
    const zweimal = akte.berichtigt('2026-08-20', zahlung).berichtigt('2026-08-21', zahlung, richtig)
    expect(berichtigterEintrag(zweimal.state, zahlung + 1)).toBeUndefined()
    const command = { type: 'berichtigen', am: '2026-08-22', eintrag: zahlung + 1, grund: 'Irrtum' } as const
    expect(gruendeFuer(zweimal, 'auslaenderbehoerde', command)).toEqual(['eintragFehlt'])
  })

  it('eines Eintrags, den es nicht gibt, ändert nichts als die Nummer', () => {
    const ereignis = { type: 'berichtigt', eintrag: 999, grund: 'Irrtum' } as const
    const danach = evolve(akte.state, { seq: akte.state.seq + 1, am: '2026-08-20', von: 'x', ereignis, dokumente: [] })
    expect(danach).toEqual({ ...akte.state, seq: akte.state.seq + 1 })
  })

  it('behält die Dokumente des falschen Eintrags, wenn sie keine eigenen hat', () => {
    const eingang = { type: 'schreibenEingegangen', absender: 'bundesagentur', betreff: 'Rückfrage' } as const
    const erfasst = akte.erfasst('auslaenderbehoerde', 'bundesagentur', '2026-08-18', eingang, ['a.pdf'])
    const danach = erfasst.berichtigt('2026-08-19', erfasst.nr('schreibenEingegangen'), {
      am: '2026-08-17',
      ereignis: eingang,
    })
    expect(letzter(danach.state, 'schreibenEingegangen')).toMatchObject({ am: '2026-08-17', dokumente: ['a.pdf'] })
  })
})

describe('Eine Berichtigung wird abgelehnt,', () => {
  const berichtigt = (eintrag: number, grund: string, rest = {}) =>
    gruendeFuer(akte, 'auslaenderbehoerde', { type: 'berichtigen', am: '2026-08-20', eintrag, grund, ...rest })

  it('wenn ihr der Grund fehlt', () => {
    expect(berichtigt(zahlung, ' ')).toEqual(['begruendungFehlt'])
  })

  it('wenn es den Eintrag nicht gibt', () => {
    expect(berichtigt(999, 'Irrtum')).toEqual(['eintragFehlt'])
  })

  it('wenn sie die Eröffnung herausnimmt', () => {
    expect(berichtigt(1, 'Irrtum')).toEqual(['eintragPasstNicht'])
  })

  it('wenn sie eine Entscheidung in die Akte bringt, die niemand getroffen hat', () => {
    const ereignis = {
      type: 'vorabzustimmungErteilt',
      hinweise: [],
      zustimmung: { art: 'nichtErforderlich', norm: '§ 16a Abs. 2 AufenthG' },
    } as const
    expect(berichtigt(zahlung, 'Irrtum', { stattdessen: { am: '2026-08-16', ereignis } })).toEqual([
      'eintragPasstNicht',
    ])
  })

  it('wenn das Richtige in der Zukunft liegt oder nicht sein kann', () => {
    const stattdessen = { am: '2026-08-21', ereignis: { type: 'gebuehrGezahlt', cents: -1 } } as const
    expect(berichtigt(zahlung, 'Irrtum', { stattdessen })).toEqual(['nochNichtGeschehen', 'angabeUngueltig'])
  })

  it('wenn ein anderer Eintrag sich auf den falschen stützt', () => {
    const mitFolge = akte
      .tut('arbeitgeber', '2026-08-17', { type: 'unterlagenUebergeben', gegenstand: 'gleichwertigkeit' })
      .tut('arbeitgeber', '2026-08-17', { type: 'einwandErhoben', gegen: zahlung, text: 'Am 14. gezahlt' })
    const command = { type: 'berichtigen', am: '2026-08-20', eintrag: zahlung, grund: 'Nie gezahlt' } as const
    expect(gruendeFuer(mitFolge, 'auslaenderbehoerde', command)).toEqual(['eintragWirdGebraucht'])
    const anders = { ...command, stattdessen: richtig }
    expect(gruendeFuer(mitFolge, 'auslaenderbehoerde', anders)).toEqual([])
  })

  it('wenn sie nicht von dem kommt, der die Akte führt', () => {
    const command = { type: 'berichtigen', am: '2026-08-20', eintrag: zahlung, grund: 'Irrtum' } as const
    expect(gruendeFuer(akte, 'arbeitgeber', command)).toEqual(['nichtBefugt'])
  })
})

it('Die Akte von Anfang an und die von jedem Zwischenstand an sind dieselbe', () => {
  const danach = akte.berichtigt('2026-08-20', zahlung).berichtigt('2026-08-21', zahlung, richtig)
  const folge = [...akte.state.eintraege]
  const kept = replay({ initial, evolve }, folge)
  expect(replay({ initial, evolve }, folge.slice(5), replay({ initial, evolve }, folge.slice(0, 5)))).toEqual(kept)
  expect(danach.state.seq).toBe(kept.seq + 2)
})

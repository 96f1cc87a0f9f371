import { describe, expect, it } from 'vitest'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { PaperForm } from '#law/nachweise/document.ts'
import { documents } from '#law/nachweise/documents.ts'
import { akteAus, eroeffnet, musterVorhaben } from '#procedure/examples/aktenbau.ts'
import { anlagennorm } from './anlage.ts'
import { anlagen, fehlendeAnlagen } from './anlagen.ts'
import type { Anlagenform } from './events-anlagen.ts'
import { familienanlagenFuer } from './familienzeilen.ts'
import { formGenuegt } from './form-genuegt.ts'
import { initial, type State } from './state.ts'

const ids = (state: State, heute: PlainDate = '2026-11-18'): readonly string[] =>
  fehlendeAnlagen(state, heute).map(({ id }) => id)

describe('The papers that are missing', () => {
  it('are none before there is a purpose and none after the end', () => {
    const ended = akteAus([['2026-11-18', { type: 'vorgangBeendet', grund: 'antragZurueckgenommen' }]], eroeffnet())
    expect([ids(initial), ids(ended)]).toEqual([[], []])
  })

  it('are the power until July 2026, the assurance of it from August on', () => {
    expect(ids(eroeffnet({}, '2026-06-01'), '2026-06-02')).toContain('AN-01')
    expect(ids(eroeffnet(), '2026-11-18')).toContain('AN-01b')
    expect(ids(eroeffnet(), '2026-11-18')).not.toContain('AN-01')
  })

  it('go to the Zentralstelle for a degree, to the body for a training', () => {
    const of = (recht: 'bqfg' | 'zentralstelle') =>
      fehlendeAnlagen(eroeffnet({ recht }), '2026-11-18').find(({ id }) => id === 'AR-04')?.fuer
    expect([of('bqfg'), of('zentralstelle')]).toEqual(['anerkennendeStelle', 'zentralstelle'])
  })

  it('are a proof of German for every purpose of § 16d', () => {
    const wege = ['anerkennungMassnahme', 'anerkennungPruefung', 'qualifikationsanalyse']
    expect(wege.map((weg) => ids(eroeffnet({ weg })).includes('AN-13'))).toEqual([true, true, true])
    expect(ids(eroeffnet())).not.toContain('AN-13')
  })

  it('come back when a paper is sent back', () => {
    const there = akteAus(
      [['2026-11-16', { type: 'anlageEingegangen', anlage: 'AN-02', form: 'farbkopie' }]],
      eroeffnet(),
    )
    const back = akteAus([['2026-11-17', { type: 'anlageBeanstandet', anlage: 'AN-02', grund: 'unleserlich' }]], there)
    expect([ids(there).includes('AN-02'), ids(back).includes('AN-02')]).toEqual([false, true])
  })

  it('have the declaration for the Bundesagentur among them only after recognition', () => {
    const decided = akteAus(
      [
        [
          '2026-11-16',
          { type: 'anerkennungEntschieden', gegenstand: 'gleichwertigkeit', ergebnis: 'gleichwertig', massnahmen: [] },
        ],
      ],
      eroeffnet(),
    )
    expect([ids(eroeffnet()).includes('AB-01'), ids(decided).includes('AB-01')]).toEqual([false, true])
  })
})

it('Every paper has a sign of its own and a norm', () => {
  expect(new Set(anlagen.map(({ id }) => id)).size).toBe(anlagen.length)
  for (const recht of ['bqfg', 'fachgesetz', 'zentralstelle'] as const)
    for (const reglementiert of [true, false])
      expect(
        anlagen.filter(
          (one) => !anlagennorm(one, { vorhaben: { ...musterVorhaben, recht, reglementiert } }).startsWith('§'),
        ),
      ).toEqual([])
})

it('The BQFG is named only where it goes, with § 12 in a regulated profession', () => {
  const norm = (id: string, recht: 'bqfg' | 'fachgesetz' | 'zentralstelle', reglementiert: boolean) => {
    const one = anlagen.find((anlage) => anlage.id === id)
    return one && anlagennorm(one, { vorhaben: { ...musterVorhaben, recht, reglementiert } })
  }
  expect([norm('AR-05', 'bqfg', false), norm('AR-05', 'bqfg', true)]).toEqual([
    '§ 5 Abs. 1 Nr. 5 BQFG',
    '§ 12 Abs. 1 Nr. 6 BQFG',
  ])
  expect([norm('AR-06', 'bqfg', false), norm('AR-06', 'bqfg', true)]).toEqual([
    '§ 5 Abs. 6 S. 1 BQFG',
    '§ 12 Abs. 6 S. 1 BQFG',
  ])
  for (const id of ['AR-01', 'AR-02', 'AR-03', 'AR-04', 'AR-05', 'AR-06', 'AR-07'])
    for (const recht of ['fachgesetz', 'zentralstelle'] as const) expect(norm(id, recht, true)).not.toContain('BQFG')
})

describe('The papers of the catalogue that the checklist alone asks for', () => {
  const kind = { id: 'k', verhaeltnis: 'kind', geboren: undefined, staatsangehoerigkeiten: [] } as const
  const lage = { weg: 'fachkraftAkademisch', staatsangehoerigkeiten: [], heute: '2026-11-22' } as const
  const lines = new Map<string, readonly Anlagenform[]>(
    [...anlagen, ...familienanlagenFuer(kind, lage)].map(({ id, form }) => [id, form]),
  )
  const vorgelegt: Readonly<Partial<Record<PaperForm['art'], Anlagenform>>> = {
    ausdruck: 'original',
    original: 'original',
    beglaubigteKopie: 'beglaubigteKopie',
    farbkopie: 'farbkopie',
  }
  const papers = Object.entries(documents).flatMap(([id, { ohnePaket, form }]) =>
    ohnePaket?.grund === 'checklisteDesVerfahrens' ? [{ id, zeichen: ohnePaket.zeichen, art: form.art }] : [],
  )

  it('are the attachments of the agreement and of the family, each under a sign of its own', () => {
    expect(papers.length).toBeGreaterThan(0)
    expect(new Set(papers.map(({ zeichen }) => zeichen)).size).toBe(papers.length)
  })

  it.each(papers)('$id stands there as $zeichen, and its form suffices', ({ zeichen, art }) => {
    const form = vorgelegt[art]
    expect(form && formGenuegt(form, lines.get(zeichen) ?? [])).toBe(true)
  })
})

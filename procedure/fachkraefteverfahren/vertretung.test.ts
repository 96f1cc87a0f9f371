import { describe, expect, it } from 'vitest'
import { kalenderspeicher } from '#law/calendar/kalenderspeicher.ts'
import { eroeffnet } from '#procedure/examples/aktenbau.ts'
import { decide } from './decide.ts'
import { pflichten } from './duties.ts'

const speicher = kalenderspeicher()

describe('The sub-power of an agent', () => {
  it.each([
    ['2023-11-17', '§ 14 Abs. 1 S. 1 VwVfG'],
    ['2023-11-18', '§ 81a Abs. 1 S. 2 AufenthG'],
    ['2023-11-19', '§ 81a Abs. 1 S. 2 AufenthG'],
  ] as const)('is owed and asked for on %s by %s', (am, norm) => {
    const state = eroeffnet({ unterbevollmaechtigung: true }, am)
    expect(pflichten(state, am, speicher).find(({ zeile }) => zeile === 'untervollmacht')?.norm).toBe(norm)
    const handlung = { type: 'unterlagenUebergeben', gegenstand: 'gleichwertigkeit' } as const
    const context = { als: 'unterbevollmaechtigter', heute: am, speicher } as const
    const decision = decide({ type: 'vornehmen', am, handlung }, state, context)
    const refusals = decision.ok ? [] : decision.refusals
    expect(refusals).toContainEqual({ grund: 'vollmachtFehlt', norm, woran: 'untervollmacht' })
  })
})

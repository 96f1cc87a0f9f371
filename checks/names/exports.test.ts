import { expect, it } from 'vitest'
import { filesBelow, isTest, read } from '../files.ts'
import { exportFaults } from './exports.ts'

it('every file is named after what it exports', () => {
  const files = ['law', 'procedure', 'server', 'web', 'cli', 'checks'].flatMap(filesBelow)
  const code = files.filter((file) => /\.tsx?$/.test(file) && !isTest(file))
  expect(code.flatMap((file) => exportFaults(file, read(file)))).toEqual([])
})

it.each([
  ['law/calendar/count-frist.ts', 'export function countFrist() {}', 0],
  ['law/calendar/easter.ts', 'export function easterSunday() {}', 0],
  ['law/calendar/changes.ts', 'export function changeSets() {}', 0],
  ['law/calendar/dates.ts', 'export function countFrist() {}', 1],
  ['law/engine/rules.ts', 'export interface Finding {}', 1],
  ['law/statutes/aufenthg/p18g-blaue-karte-eu.ts', 'export const p18gRegel = 1', 0],
])('%s with %s has %i faults', (file, source, faults) => {
  expect(exportFaults(file, source)).toHaveLength(faults)
})

import { ESLint } from 'eslint'
import tseslint from 'typescript-eslint'
import { expect, it } from 'vitest'
import { ROOT } from './files.ts'

/** The bans need no types; a text without a file has none. */
const eslint = new ESLint({
  cwd: ROOT,
  overrideConfig: [
    { files: ['**/*.ts'], ...tseslint.configs.disableTypeChecked },
    { files: ['**/*.ts'], languageOptions: { parserOptions: { projectService: false } } },
  ],
})

async function complaints(file: string, code: string): Promise<readonly string[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: file })
  return result?.messages.map(({ message }) => message) ?? []
}

it.each([
  ['export const now = Date.now()', 'Today arrives as an argument.'],
  ['export const now = new Date()', 'Today arrives as an argument.'],
  ['export const now = Date()', 'Today arrives as an argument.'],
  ['export const chance = Math.random()', 'Chance arrives as an argument.'],
  ['export const day = (d: Date) => d.toLocaleDateString()', 'The same words on every machine: no locale of the host.'],
  ['export const text = (n: number) => n.toLocaleString()', 'The same words on every machine: no locale of the host.'],
  ["export const format = new Intl.NumberFormat('de')", 'The same words on every machine: no locale of the host.'],
  ['export const order = (a: string, b: string) => a.localeCompare(b)', 'The same order on every machine.'],
  [
    'export const cast = (a: string) => a as unknown as number',
    'A double assertion silences the compiler. Build the value with its type.',
  ],
])('law may not say %s', async (code, message) => {
  expect(await complaints('law/engine/sample.ts', code)).toEqual([message])
  expect(await complaints('procedure/decider/sample.ts', code)).toEqual([message])
})

it('law may compute with a given day', async () => {
  expect(await complaints('law/calendar/sample.ts', "export const day = new Date('2026-11-22')")).toEqual([])
})

it('the server asks no clock either, bin does', async () => {
  const code = 'export const now = new Date()'
  expect(await complaints('server/api/sample.ts', code)).toEqual(['Today arrives as an argument.'])
  expect(await complaints('bin/sample.ts', code)).toEqual([])
})

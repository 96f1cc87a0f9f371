import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { freshDatabase, type TestDatabase } from '#server/testing/test-database.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.close())

async function lettersOf(...texts: readonly string[]): Promise<readonly bigint[]> {
  const { rows } = await sql<{ letters: string }>`
    select letters_of(text)::text as letters
    from unnest(${[...texts]}::text[]) with ordinality as given (text, place) order by place`.execute(database.db)
  return rows.map(({ letters }) => BigInt(letters))
}

const text = fc.string({ unit: fc.constantFrom(...'aeiou nrst-0123456789đшћ'), maxLength: 60 })

it('a text has the letters of every part of it', async () => {
  await fc.assert(
    fc.asyncProperty(text, fc.nat(), fc.nat(), async (whole, from, length) => {
      const begin = from % (whole.length + 1)
      const part = whole.slice(begin, begin + (length % 12))
      const [inWhole = 0n, inPart = -1n] = await lettersOf(whole, part)
      expect(inWhole & inPart).toBe(inPart)
    }),
    { numRuns: 200 },
  )
})

it('most names are told apart by their letters alone', async () => {
  const names = [
    'petrovic, ana',
    'hoxha, arben',
    'nikolic, jelena',
    'begovic, emir',
    'dimitrova, elena',
    'krasniqi, liridon',
  ]
  const letters = await lettersOf(...names)
  const parts = await lettersOf(...names.map((name) => name.split(',')[0] ?? ''))
  const confused = parts.flatMap((part, at) =>
    letters.filter((whole, other) => other !== at && (whole & part) === part),
  )
  expect(confused).toEqual([])
})

it('two letters and fewer exclude nothing', async () => {
  expect(await lettersOf('', 'a', 'ab')).toEqual([0n, 0n, 0n])
})

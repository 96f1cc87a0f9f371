import { readdirSync } from 'node:fs'
import path from 'node:path'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Example } from '#law/examples/example.ts'
import type { FactAnswers } from '#law/facts/vocabulary.ts'
import { check } from '#law/pathways/check.ts'
import type { Group } from '#web/check/groups.ts'
import { nextPage, questionsOf } from '#web/check/interview.ts'
import { answersAfter, type Given, type Inventory, shownItems, tickedNow } from '#web/check/inventory.ts'
import { standingOf } from '#web/check/standing.ts'

/**
 * Claim: the page of what is there already saves whoever has little most of the check, and costs nobody more than itself.
 * The same person walks through the check twice: once with the page, once answering the same one by one.
 */
interface Walk {
  readonly pages: number
  readonly questions: number
  readonly facts: FactAnswers
}

const DAY = '2026-11-22'
const UNASKED: Inventory = { ticked: [], unsure: true }

function walk(person: FactAnswers, on: PlainDate, inventory: Inventory | undefined): Walk {
  let given: Given = { facts: {}, inventory: inventory ? undefined : UNASKED }
  let [pages, questions] = [0, 0]
  for (let page = nextPage(undefined, standingOf({}, on), given); page; pages += 1) {
    if (page.form === 'bestand' && inventory) {
      const shown = shownItems(given, standingOf(given.facts, on).open)
      given = { facts: answersAfter(given, shown, inventory), inventory }
      questions += 1
    } else {
      const before = Object.keys(given.facts).length
      given = { ...given, facts: answered(page, given.facts, person, on) }
      questions += Object.keys(given.facts).length - before
    }
    page = nextPage(page.id, standingOf(given.facts, on), given)
  }
  return { pages, questions, facts: given.facts }
}

/** What the person does not say, they do not know. */
function answered(page: Group, facts: FactAnswers, person: FactAnswers, on: PlainDate): FactAnswers {
  const known: Record<string, unknown> = { ...facts }
  const asked = page.form === 'gehalt' ? (['jahresgehalt'] as const) : questionsOf(page, standingOf(facts, on), facts)
  for (const fact of asked) known[fact] ??= person[fact] ?? 'weissNicht'
  return known
}

const everything = shownItems({ facts: {}, inventory: undefined }, standingOf({}, DAY).open)

/** What the person has is ticked, the rest is left; beside it the same person saying so on page after page. */
function compare(answers: FactAnswers, on: PlainDate): { readonly alone: Walk; readonly ticked: Walk } {
  const inventory: Inventory = { ticked: [...tickedNow({ facts: answers, inventory: undefined })], unsure: false }
  const said = { ...answersAfter({ facts: answers, inventory: undefined }, everything, inventory), ...answers }
  return { alone: walk(said, on, undefined), ticked: walk(said, on, inventory) }
}

const folder = path.join(import.meta.dirname, '../law/examples')
const examples: Example[] = []
for (const file of readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))) {
  const found = (await import(path.join(folder, file))) as { readonly examples?: readonly Example[] }
  examples.push(...(found.examples ?? []))
}

const line = (name: string, ...numbers: readonly (number | string)[]): void =>
  console.log(name.padEnd(44), ...numbers.map((one) => String(one).padStart(8)))

line('', 'pages', 'with', 'questions', 'with')
const open = walk({}, DAY, undefined)
const unsure = walk({}, DAY, UNASKED)
line('everything "I do not know"', open.pages, unsure.pages, open.questions, unsure.questions)
const nothing = compare({}, DAY)
line(
  'nothing of it there, the rest not known',
  nothing.alone.pages,
  nothing.ticked.pages,
  nothing.alone.questions,
  nothing.ticked.questions,
)

/** What offices say in an example is asked of nobody and stays as it is. */
const known = (facts: FactAnswers): FactAnswers =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== 'weissNicht'))

const rows = examples.map(({ id, answers, on, expected }) => {
  const { alone, ticked } = compare(answers, on)
  const after = check({ ...answers, ...known(ticked.facts) }, on)
  const differing = Object.entries(expected).filter(
    ([way, { result }]) => result !== 'offen' && after.ways.find((one) => one.way.id === way)?.result !== result,
  )
  return { id, alone, ticked, differing }
})
const middle = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
for (const [name, of] of [
  ['median', middle],
  ['most', (numbers: readonly number[]) => Math.max(...numbers)],
] as const) {
  const count = (read: (row: (typeof rows)[number]) => number): number => of(rows.map(read))
  line(
    `${rows.length} golden persons, ${name}`,
    count(({ alone }) => alone.pages),
    count(({ ticked }) => ticked.pages),
    count(({ alone }) => alone.questions),
    count(({ ticked }) => ticked.questions),
  )
}
const dearer = rows.filter(({ alone, ticked }) => ticked.pages > alone.pages)
line(
  'persons for whom it takes longer',
  dearer.length,
  Math.max(0, ...dearer.map(({ alone, ticked }) => ticked.pages - alone.pages)),
)
const changed = rows.filter(({ differing }) => differing.length > 0)
line('settled results that differ afterwards', changed.length)
for (const { id, differing } of changed) console.log('  ', id, JSON.stringify(differing.map(([way]) => way)))

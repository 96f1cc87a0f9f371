import type { Value } from '#law/engine/answers.ts'
import { withDerived } from '#law/facts/derive.ts'
import { type FactAnswers, type FactId, isFactId } from '#law/facts/vocabulary.ts'
import { type InventoryItem, type InventoryItemId, inventorySections } from './inventory-items.ts'

/** What a person said on the page of what is there already. */
export interface Inventory {
  readonly ticked: readonly InventoryItemId[]
  /** Whether boxes left unticked say nothing: then each is asked on its own page. */
  readonly unsure: boolean
}

/** The answers so far; the inventory is absent as long as its page was not answered. */
export interface Given {
  readonly facts: FactAnswers
  readonly inventory: Inventory | undefined
}

type Item = InventoryItem & { readonly id: InventoryItemId }

const items: readonly Item[] = inventorySections.flatMap((section): readonly Item[] => section.items)

/** Fewer boxes than this cost more than they save. */
const WORTH_A_PAGE = 4

/** Whether the page would still settle enough to be asked at all. */
export function isInventoryPending({ facts, inventory }: Given, open: ReadonlySet<FactId>): boolean {
  if (inventory !== undefined) return false
  const unsettled = items.filter((item) => factsOf(item).some((fact) => open.has(fact) && facts[fact] === undefined))
  return unsettled.length >= WORTH_A_PAGE
}

/** The boxes worth showing: what they answer can still change something, or was answered. */
export function shownItems({ facts }: Given, open: ReadonlySet<FactId>): ReadonlySet<InventoryItemId> {
  const shown = items.filter((item) => factsOf(item).some((fact) => open.has(fact) || facts[fact] !== undefined))
  return new Set(shown.map(({ id }) => id))
}

/** The boxes as they stand now: what was answered elsewhere since then counts more than what was ticked. */
export function tickedNow({ facts: said, inventory }: Given): ReadonlySet<InventoryItemId> {
  const facts = withDerived(said)
  const ticked = items.filter((item) => {
    if ('abschluss' in item && isKnown(facts.abschluesse)) return hasAbschluss(facts, item.abschluss)
    if ('abschluss' in item) return inventory?.ticked.includes(item.id) === true
    const has = noAnswers(item).some(([fact, no]) => isKnown(facts[fact]) && facts[fact] !== no)
    const hasNot = noAnswers(item).every(([fact, no]) => facts[fact] === no)
    return has || (!hasNot && inventory?.ticked.includes(item.id) === true)
  })
  return new Set(ticked.map(({ id }) => id))
}

/**
 * The answers after the boxes were ticked as given. Only boxes that were shown answer anything. What is ticked keeps the
 * answers it has; a "no" that came from leaving the box unticked is taken back, and its questions are asked.
 * @example answersAfter({ facts: {}, inventory: undefined }, new Set(['deutsch']), { ticked: [], unsure: false })
 * // { deutsch: 'keine' }
 */
export function answersAfter(
  given: Given,
  shown: ReadonlySet<InventoryItemId>,
  { ticked, unsure }: Inventory,
): FactAnswers {
  const before = tickedNow(given)
  const facts: Record<string, Value | undefined> = { ...given.facts }
  for (const item of items) {
    if ('abschluss' in item || !shown.has(item.id)) continue
    if (!ticked.includes(item.id)) {
      if (!unsure) Object.assign(facts, item.no)
      continue
    }
    if (!before.has(item.id)) for (const [fact, no] of noAnswers(item)) if (facts[fact] === no) delete facts[fact]
    Object.assign(facts, item.yes)
  }
  return answersOf({ ...facts, ...abschluesseAfter(shown, { ticked, unsure }) })
}

/** All boxes of the qualifications together are the answer to one question; who is unsure is asked it again. */
function abschluesseAfter(shown: ReadonlySet<InventoryItemId>, { ticked, unsure }: Inventory): FactAnswers {
  const boxes = items.flatMap((item) => ('abschluss' in item && shown.has(item.id) ? [item] : []))
  if (unsure || boxes.length === 0) return {}
  const has = boxes.filter(({ id }) => ticked.includes(id)).map(({ abschluss }) => abschluss)
  return { abschluesse: has.length > 0 ? has : ['keiner'] }
}

function hasAbschluss({ abschluesse }: FactAnswers, abschluss: string): boolean {
  return typeof abschluesse === 'object' && abschluesse.some((one) => one === abschluss)
}

function factsOf(item: InventoryItem): readonly FactId[] {
  return 'abschluss' in item ? ['abschluesse'] : noAnswers(item).map(([fact]) => fact)
}

function noAnswers(
  item: Exclude<InventoryItem, { readonly abschluss: unknown }>,
): readonly (readonly [FactId, Value])[] {
  const entries: [string, Value | undefined][] = Object.entries(item.no)
  return entries.flatMap(([fact, value]) => (isFactId(fact) && value !== undefined ? [[fact, value] as const] : []))
}

function isKnown(value: Value | undefined): boolean {
  return value !== undefined && value !== 'weissNicht'
}

/** Every value came from the vocabulary's own types; this only tells the compiler which facts they belong to. */
function answersOf(facts: Readonly<Record<string, Value | undefined>>): FactAnswers {
  return Object.fromEntries(Object.entries(facts).filter(([fact, value]) => isFactId(fact) && value !== undefined))
}

export function isInventoryItemId(id: string): id is InventoryItemId {
  return items.some((item) => item.id === id)
}

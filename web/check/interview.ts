import type { FactAnswers, FactId } from '#law/facts/vocabulary.ts'
import { type Group, type GroupId, groups, isAskable } from './groups.ts'
import { type Given, isInventoryPending } from './inventory.ts'
import type { Standing } from './standing.ts'

type Page = Group & { readonly id: GroupId }

/** The questions of a page: those that can still change something, and those already answered. */
export function questionsOf(page: Group, { open }: Standing, facts: FactAnswers): readonly FactId[] {
  const asked = page.facts.filter((fact) => isAskable(fact) && (open.has(fact) || facts[fact] !== undefined))
  // Pay has one form: who knows the monthly amount needs its fields wherever the yearly one is asked for.
  return page.form === 'gehalt' && asked.length > 0 ? page.facts : asked
}

/** Pages with a question that can still change something and has no answer yet. */
function pendingPages(open: ReadonlySet<FactId>, given: Given): readonly Page[] {
  return groups.filter((page: Group) =>
    page.form === 'bestand'
      ? isInventoryPending(given, open)
      : page.facts.some((fact) => isPending(fact, open, given.facts)),
  )
}

/** How many pages it can take at most: never more after an answer than before it. */
export function pagesLeft({ possible }: Standing, given: Given): number {
  return pendingPages(possible, given).length
}

/** The page to go to after one: the next that still matters, from the beginning if need be; none when all is asked. */
export function nextPage(after: GroupId | undefined, standing: Standing, given: Given): Page | undefined {
  const left = pendingPages(standing.open, given)
  const at = after === undefined ? -1 : positionOf(after)
  return left.find(({ id }) => positionOf(id) > at) ?? left.find(({ id }) => id !== after)
}

/** The page before one that holds an answer. */
export function previousPage(before: GroupId, { facts, inventory }: Given): Page | undefined {
  const at = positionOf(before)
  return groups
    .slice(0, at)
    .findLast((page: Group) =>
      page.form === 'bestand' ? inventory !== undefined : page.facts.some((fact) => facts[fact] !== undefined),
    )
}

/** The page on which a fact is asked. */
export function pageOf(fact: FactId): Page | undefined {
  return groups.find((page: Group) => page.facts.includes(fact))
}

function isPending(fact: FactId, open: ReadonlySet<FactId>, facts: FactAnswers): boolean {
  return open.has(fact) && facts[fact] === undefined && isAskable(fact)
}

function positionOf(id: GroupId): number {
  return groups.findIndex((group) => group.id === id)
}

import type { CaseService } from '#server/cases/case-service.ts'
import { tabFilter, tabs } from '#server/cases/lists.ts'
import type { QueueSort } from '#server/cases/queue.ts'
import type { QueueFilter } from '#server/cases/queue-filter.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import { HEUTE } from '../open-files.ts'
import { NAMES } from './names.ts'
import { idOf } from './organisations.ts'
import { percentiles, timed } from './percentiles.ts'

export const LARGE = idOf('office', 1)
const AIM = 50
const ROUNDS = 60
const SORTS: readonly QueueSort[] = ['due', 'opened']

/** Every list of the largest office: ready-made ones, single conditions, names; sorted both ways, and further on. */
export async function measureLists(service: CaseService, viewer: Viewer, say: (line: string) => void): Promise<void> {
  const all: number[] = []
  for (const [name, filterFor] of Object.entries(lists(viewer)))
    for (const sort of SORTS) {
      const times = await timed(ROUNDS, (round) =>
        service.queue(viewer, { filter: { holderId: LARGE, ...filterFor(round) }, sort }, HEUTE),
      )
      all.push(...times)
      say(percentiles(`list: ${name}, by ${sort}`, times, AIM))
    }
  for (const sort of SORTS) say(percentiles(`next pages, by ${sort}`, await leafed(service, viewer, sort), AIM))
  say(percentiles('all lists together', all, AIM))
  say(
    percentiles('numbers of the ten ready-made lists', await timed(ROUNDS, () => service.counts(viewer, LARGE, HEUTE))),
  )
}

function lists(viewer: Viewer): Readonly<Record<string, (round: number) => Omit<QueueFilter, 'holderId'>>> {
  const { stems, ends, given, countries, occupations } = NAMES
  const family = (round: number): string => `${stems[round % stems.length]}${ends[Math.floor(round / 4) % ends.length]}`
  return {
    ...Object.fromEntries(tabs.map((tab) => [tab, () => tabFilter(viewer, LARGE, tab)])),
    'one stage': (round) => ({ stage: round % 2 === 0 ? 'anerkennung' : 'visum' }),
    'turn of an agency': () => ({ turn: 'bundesagentur' }),
    'one employer': (round) => ({ employerId: idOf('employer', 1 + round) }),
    'one occupation': (round) => ({ occupation: occupations[round % occupations.length] ?? '' }),
    'one country': (round) => ({ country: countries[round % countries.length] ?? '' }),
    'three conditions': (round) => ({ own: true, stage: 'visum', country: countries[round % countries.length] ?? '' }),
    'a family name': (round) => ({ search: family(round) }),
    'a whole name': (round) => ({ search: `${family(round)}, ${given[round % given.length]}` }),
    'the commonest name': () => ({ search: family(0) }),
    'a number': (round) => ({ search: `VB-2026-${String(5 * (round + 1)).padStart(7, '0')}` }),
    'nobody of that name': () => ({ search: 'wolkenstein' }),
  }
}

/** One page after another, each behind the last row of the one before. */
async function leafed(service: CaseService, viewer: Viewer, sort: QueueSort): Promise<readonly number[]> {
  let after: Awaited<ReturnType<CaseService['queue']>>['next']
  return await timed(ROUNDS * 2, async () => {
    after = (await service.queue(viewer, { filter: { holderId: LARGE }, sort, after }, HEUTE)).next
  })
}

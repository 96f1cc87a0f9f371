import { type PlainDate, plainDate } from '#law/calendar/plain-date.ts'
import { SUPPORTED_FROM } from '#law/engine/rule.ts'
import type { FactAnswers } from '#law/facts/vocabulary.ts'
import { type Inventory, isInventoryItemId } from '#web/check/inventory.ts'
import { type AnswersFile, answersToJson, keptAnswers } from './answers-json.ts'

/** For whom the check is made. It changes the wording of the pages, never a result. */
export type Reader = 'fachkraft' | 'arbeitgeber'

/** All that is known of a visit. It lives sealed in the cookie of the browser and nowhere else. */
export interface Session {
  readonly reader: Reader
  readonly facts: FactAnswers
  /** What was ticked as there already; absent as long as that was not asked. */
  readonly inventory: Inventory | undefined
  /** The Rechtsstand chosen; absent: the law of today, whatever day that is. */
  readonly on: PlainDate | undefined
}

export const NEW_SESSION: Session = { reader: 'fachkraft', facts: {}, inventory: undefined, on: undefined }

/** The session as short text, for the seal and for the code of a link. */
export function writeSession({ reader, facts, inventory, on }: Session): string {
  const file: AnswersFile = { facts: answersToJson(facts), ...(on === undefined ? {} : { on }) }
  const ticked = inventory && { bestand: [...inventory.ticked, ...(inventory.unsure ? [UNSURE] : [])] }
  return JSON.stringify({ ...file, ...ticked, ...(reader === 'arbeitgeber' ? { reader } : {}) })
}

/** Stands among the ticked boxes where the person was not sure about the others. */
const UNSURE = 'unsicher'

function readInventory(json: unknown): Inventory | undefined {
  if (!Array.isArray(json)) return undefined
  const words = json.map(String)
  return { ticked: words.filter(isInventoryItemId), unsure: words.includes(UNSURE) }
}

/** Reads what {@link writeSession} wrote. Facts that a newer edition no longer knows are left out. */
export function readSession(text: string): Session {
  const json = parsed(text)
  const on = typeof json['on'] === 'string' ? plainDate(json['on']) : undefined
  return {
    reader: json['reader'] === 'arbeitgeber' ? 'arbeitgeber' : 'fachkraft',
    facts: keptAnswers(json['facts']),
    inventory: readInventory(json['bestand']),
    on: on !== undefined && on >= SUPPORTED_FROM ? on : undefined,
  }
}

export function countAnswers(facts: FactAnswers): number {
  return Object.values(facts).filter((value) => value !== undefined).length
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const json: unknown = JSON.parse(text)
    return typeof json === 'object' && json !== null ? { ...json } : {}
  } catch {
    return {}
  }
}

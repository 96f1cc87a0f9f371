import type { ProcedureWords } from '#procedure/texts/procedure-words.ts'
import type { QueueRow } from '#server/cases/queue.ts'

/** What is to be done in a case of a list, in the words of the case: the id of a duty begins with its row of the table. */
export function dutyOfRow({ duty }: QueueRow, { aufgabe }: ProcedureWords): string | undefined {
  const [id] = duty?.split('-') ?? []
  return id === undefined ? undefined : aufgabe({ zeile: id }).neutral
}

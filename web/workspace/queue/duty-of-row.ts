import { fristenzeilen } from '#procedure/fachkraefteverfahren/fristen.ts'
import type { ProcedureWords } from '#procedure/texts/procedure-words.ts'
import type { QueueRow } from '#server/cases/queue.ts'

/** What is to be done in a case of a list, in words: the id of a duty begins with its row of the table of periods. */
export function dutyOfRow({ duty }: QueueRow, { ereignis }: ProcedureWords): string | undefined {
  const [id] = duty?.split('-') ?? []
  const [fulfilled] = fristenzeilen.find((zeile) => zeile.id === id)?.erfuelltDurch ?? []
  return fulfilled === undefined ? undefined : ereignis[fulfilled.art].handlung.neutral
}

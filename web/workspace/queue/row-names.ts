import type { ProcedureWords } from '#procedure/texts/procedure-words.ts'
import type { QueueRow } from '#server/cases/queue.ts'
import type { PageWords } from '#web/language/page-words.ts'

/** Whose turn it is, as a list says it. */
export function turnName({ turn, own }: QueueRow, { m }: PageWords, { partei }: ProcedureWords): string {
  const { line } = m.workspace
  switch (turn) {
    case 'ruht':
      return line.rests
    case 'beendet':
      return line.ended
    default:
      return own ? line.you : partei[turn].kurz
  }
}

export function stageName({ stage }: QueueRow, { station }: ProcedureWords): string {
  const names: Readonly<Record<string, { readonly name: string } | undefined>> = station
  return stage === undefined ? '' : (names[stage]?.name ?? stage)
}

import { canonicalJson } from '#procedure/decider/canonical-json.ts'
import type { Command } from '#procedure/fachkraefteverfahren/commands.ts'
import type { ActInput, EintragView } from '#server/cases/case-view.ts'
import { hashIn } from '#server/files/document-reference.ts'

/**
 * Whether an entry came of this very command. What a program sends again is taken for the same only where all of it is:
 * otherwise it would believe done what was never done.
 */
export function isSame({ als, command }: ActInput, { von, am, ereignis, dokumente }: EintragView): boolean {
  const { event, documents } = saidIn(command)
  return (
    als === von &&
    command.am === am &&
    canonicalJson(event) === canonicalJson(asSent(ereignis)) &&
    canonicalJson(documents.map(hashOf)) === canonicalJson(dokumente.map(hashOf))
  )
}

function saidIn(command: Command): { readonly event: object; readonly documents: readonly string[] } {
  switch (command.type) {
    case 'vornehmen':
      return { event: command.handlung, documents: command.dokumente ?? [] }
    case 'erfassen':
      return { event: command.eingang, documents: command.dokumente }
    case 'entscheiden':
      return { event: command.entscheidung, documents: command.dokumente ?? [] }
    case 'berichtigen': {
      const { eintrag, grund, stattdessen } = command
      return { event: { type: 'berichtigt', eintrag, grund, ...(stattdessen && { stattdessen }) }, documents: [] }
    }
  }
}

/** On which consent a Vorabzustimmung relies is read from the file and never sent. */
function asSent(event: EintragView['ereignis']): object {
  if (event.type !== 'vorabzustimmungErteilt') return event
  const { zustimmung: _, ...sent } = event
  return sent
}

/** A file may have been brought after it was first named: then its hash was only a description. */
function hashOf(document: string): string {
  return hashIn(document) ?? document
}

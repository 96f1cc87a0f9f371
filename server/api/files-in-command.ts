import type { Command } from '#procedure/fachkraefteverfahren/commands.ts'
import { documentReference, hashIn } from '#server/files/document-reference.ts'
import type { FileStore } from '#server/files/file-store.ts'
import type { Bringer } from '#server/files/file-world.ts'
import type { WrongPlace } from './problem.ts'

/**
 * A command with the files that whoever sends it has brought to the case. The bare hash of one of them names it too:
 * otherwise it would pass for a description, and the file would be gone after a day.
 */
export async function withFiles(
  files: FileStore,
  bringer: Bringer,
  command: Command,
): Promise<{ readonly command: Command } | { readonly errors: readonly WrongPlace[] }> {
  if (!('dokumente' in command)) return { command }
  const { dokumente: documents = [] } = command
  const unseen = (await files.allHeld(bringer)).filter(({ waiting }) => waiting)
  const errors = documents.flatMap((document, at) =>
    unseen.some(({ sha256 }) => sha256 === hashOf(document)) ? [placeOf(at, WAITING)] : [],
  )
  if (errors.length > 0) return { errors }
  const dokumente = await Promise.all(
    documents.map(async (document) =>
      (await files.held(bringer, hashOf(document))) ? documentReference(hashOf(document)) : document,
    ),
  )
  return { command: { ...command, dokumente } }
}

/** The files that a command names and whoever sends it has not brought. */
export async function missingFiles(
  files: FileStore,
  bringer: Bringer,
  command: Command,
): Promise<readonly WrongPlace[]> {
  const places = await Promise.all(
    documentsOf(command).map(async (document, at) => {
      const hash = hashIn(document)
      return hash === undefined || (await files.held(bringer, hash)) ? [] : [placeOf(at, MISSING)]
    }),
  )
  return places.flat()
}

const WAITING = 'This file still waits for the scanner; send the command again when GET /cases/{id}/files says so.'
const MISSING = 'You have brought no such file to this case within the day; send it to POST /cases/{id}/files first.'

function documentsOf(command: Command): readonly string[] {
  return 'dokumente' in command ? (command.dokumente ?? []) : []
}

function hashOf(document: string): string {
  return hashIn(document) ?? document
}

function placeOf(at: number, detail: string): WrongPlace {
  return { pointer: `/command/dokumente/${at}`, detail }
}

import { Readable } from 'node:stream'
import type { Refusal } from '#procedure/fachkraefteverfahren/commands.ts'
import { datenblatt } from '#procedure/schriftstuecke/beschaeftigung/datenblatt.ts'
import { wegeMitZusatzblatt } from '#procedure/schriftstuecke/beschaeftigung/erklaerungsfelder.ts'
import { documentReference } from '#server/files/document-reference.ts'
import type { Declaration } from '#server/papers/declaration.ts'
import type { Entered } from '../case-gate.tsx'
import { offersOf } from '../step/step-offer.ts'
import type { WorkspaceOptions } from '../workspace-options.ts'

export type HandedIn =
  | { readonly result: 'done' | 'stale' | 'notFound' }
  /** The paper is with the scanner; it can be filed in a moment. */
  | { readonly result: 'waiting' }
  | { readonly result: 'refused'; readonly refusals: readonly Refusal[] }

interface HandIn {
  readonly commandId: string
  /** The last entry, and the edition of the declaration, that the person had before them: nobody hands in what they have not seen. */
  readonly expectedSeq: number
  readonly version: number
}

/** Sets the data sheet, puts it among the files of the case, and records the declaration with it. */
export async function handIn(
  { typesetter, files, cases, today }: WorkspaceOptions,
  { viewer, view }: Entered,
  { erklaerung, angaben, version: current }: Declaration,
  { version, ...form }: HandIn,
): Promise<HandedIn> {
  const offer = offersOf('beschaeftigungErklaert', view).find(({ weise }) => weise === 'vornehmen')
  if (!offer) return { result: 'notFound' }
  if (version !== current) return { result: 'stale' }
  const paper = datenblatt(erklaerung, angaben, { language: 'de', heute: today() })
  const content = await typesetter.typeset(paper)
  const brought = { caseId: view.id, by: viewer.userId, name: `${paper.title}.pdf` }
  const taken = await files.take(brought, Readable.from([Buffer.from(content)]))
  if (!taken.ok) throw new Error(`A paper of the house was not taken in: ${JSON.stringify(taken)}`)
  if (taken.waiting) return { result: 'waiting' }
  const weg = angaben.vorhaben?.weg
  const zusatzblatt = weg !== undefined && wegeMitZusatzblatt.includes(weg)
  const done = await cases.act(
    viewer,
    {
      caseId: view.id,
      als: offer.als,
      command: {
        type: 'vornehmen',
        am: today(),
        handlung: { type: 'beschaeftigungErklaert', zusatzblatt },
        dokumente: [documentReference(taken.sha256)],
      },
      ...form,
    },
    today(),
  )
  return done.result === 'repeated' ? { result: 'done' } : done
}

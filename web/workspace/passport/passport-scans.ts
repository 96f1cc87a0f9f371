import { hashIn } from '#server/files/document-reference.ts'
import type { FileLine } from '#server/files/file-lines.ts'
import type { Entered } from '../case-gate.tsx'
import type { WorkspaceOptions } from '../workspace-options.ts'

/** Files in which a zone may be looked for. */
export interface PassportScans {
  /** Those that came as a passport. */
  readonly passports: readonly FileLine[]
  /** What else the viewer may read in this case, and what he or she has just brought. */
  readonly others: readonly FileLine[]
}

/** The passport for the office, of the family, for the examination, for the mission. */
const PASSPORTS = new Set<string>(['AN-02', 'AF-03', 'AR-03', 'AV-02'])

export async function passportScans(
  { evidence, files, today }: WorkspaceOptions,
  { viewer, view }: Entered,
): Promise<PassportScans> {
  const [attached, held] = await Promise.all([
    evidence.attachments(viewer, view.id, today()),
    files.allHeld({ caseId: view.id, by: viewer.userId }),
  ])
  const named = new Set(
    (attached?.zeilen ?? [])
      .filter(({ id }) => PASSPORTS.has(id))
      .flatMap(({ fassungen }) => fassungen.flatMap(({ dokumente }) => dokumente))
      .map(hashIn),
  )
  const brought = held.filter(({ waiting }) => !waiting)
  const all = [...brought, ...view.files.filter((file) => !brought.some(({ sha256 }) => sha256 === file.sha256))]
  return {
    passports: all.filter(({ sha256 }) => named.has(sha256)),
    others: all.filter(({ sha256 }) => !named.has(sha256)),
  }
}

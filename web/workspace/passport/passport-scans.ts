import type { Checklistenzeile } from '#procedure/fachkraefteverfahren/checklistenzeile.ts'
import { hashIn } from '#server/files/document-reference.ts'
import type { FileLine } from '#server/files/file-lines.ts'
import { bringerOf } from '../attachments/bringer-of.ts'
import type { Entered } from '../case-gate.tsx'
import type { WorkspaceOptions } from '../workspace-options.ts'

/** Files in which a zone may be looked for. */
export interface PassportScans {
  /** Those that came as a passport. */
  readonly passports: readonly FileLine[]
  /** What the viewer has just brought: likely the scan that he or she came for. */
  readonly brought: readonly FileLine[]
  /** What else the viewer may read in this case. */
  readonly others: readonly FileLine[]
  /** The line of the checklist at which the viewer may hand a passport in, and whether a copy lies there. */
  readonly paper: { readonly id: Checklistenzeile['id']; readonly isThere: boolean } | undefined
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
  const lines = (attached?.zeilen ?? []).filter(({ id }) => PASSPORTS.has(id))
  const named = new Set(lines.flatMap(({ fassungen }) => fassungen.flatMap(({ dokumente }) => dokumente)).map(hashIn))
  const brought = held.filter(({ waiting, sha256 }) => !waiting && !named.has(sha256))
  const filed = view.files.filter((file) => !brought.some(({ sha256 }) => sha256 === file.sha256))
  return {
    passports: filed.filter(({ sha256 }) => named.has(sha256)),
    brought,
    others: filed.filter(({ sha256 }) => !named.has(sha256)),
    paper: paperOf(lines.filter((line) => line.gilt !== 'nein' && bringerOf(line, view.parteien) !== undefined)),
  }
}

/** A new edition belongs where the old one lies. */
function paperOf(lines: readonly Checklistenzeile[]): PassportScans['paper'] {
  const there = lines.find(({ fassungen }) => fassungen.length > 0)
  const line = there ?? lines[0]
  return line && { id: line.id, isThere: there !== undefined }
}

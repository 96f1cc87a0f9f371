import type { Kalenderspeicher } from '#law/calendar/kalenderspeicher.ts'
import type { Agreements } from '#server/agreements/agreements.ts'
import type { CaseService } from '#server/cases/case-service.ts'
import type { Consents } from '#server/consent/consents.ts'
import type { Deliveries } from '#server/delivery/deliveries.ts'
import type { Evidence } from '#server/evidence/evidence.ts'
import type { ZoneReadings } from '#server/evidence/zone-readings.ts'
import type { FileStore } from '#server/files/file-store.ts'
import type { FormTemplates } from '#server/papers/acroform/form-templates.ts'
import type { CaseForms } from '#server/papers/case-forms.ts'
import type { CasePapers } from '#server/papers/case-papers.ts'
import type { Packets } from '#server/papers/packets/packets.ts'
import type { Typesetter } from '#server/papers/typesetter.ts'
import type { VisaPacks } from '#server/papers/visa-packs.ts'

/** What the pages of the cases need. */
export interface Desk {
  readonly cases: CaseService
  /** The letters that are attached to entries. */
  readonly files: FileStore
  /** How long the files of a case are kept after its end. */
  readonly keepYears: number
  /** What people fill in over days. */
  readonly forms: CaseForms
  /** Makes PDF files of papers. */
  readonly typesetter: Typesetter
  /** Powers, assurances and letters, filled in. */
  readonly papers: CasePapers
  /** Blank forms of offices, to be filled. */
  readonly templates: FormTemplates
  /** The agreements: what they say, who read and who signed them. */
  readonly agreements: Agreements
  /** What goes to each recipient, bound together. */
  readonly packets: Packets
  /** Attachments, passports, and whether they agree. */
  readonly evidence: Evidence
  /** What machines can read in scans of passports. */
  readonly zones: ZoneReadings
  /** What a case takes along to the mission. */
  readonly visaPacks: VisaPacks
  /** How a Vorabzustimmung reaches mission, employer and worker. */
  readonly deliveries: Deliveries
  /** The paper of the Vorabzustimmung: made, signed, checked. */
  readonly consents: Consents
  /** Calendars for the months that a calculation sheet shows. */
  readonly speicher: Kalenderspeicher
  /** A fresh id for every form: what is sent twice is done once. */
  readonly newId: () => string
  /** Visitors may take the place of invented people. */
  readonly demonstration: boolean
}

import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import type { Command, Refusal } from '#procedure/fachkraefteverfahren/commands.ts'
import type { Akteneintrag, Ereignisart } from '#procedure/fachkraefteverfahren/events.ts'
import type { Pflicht, Station, Zeile } from '#procedure/fachkraefteverfahren/pflicht.ts'
import type { State } from '#procedure/fachkraefteverfahren/state.ts'
import type { Modus, Vorhaben } from '#procedure/fachkraefteverfahren/vorhaben.ts'
import type { FileLine } from '#server/files/file-lines.ts'

/** What one viewer may see of a case on a day. Whatever is not addressed to the viewer's parties is not in here. */
export interface CaseView {
  readonly id: string
  /** The number people quote, such as "VB-2026-000123". */
  readonly reference: string
  readonly modus: Modus
  readonly demonstration: boolean
  readonly openedOn: PlainDate
  /** The number of the last entry: forms send it back, so that a stale one is noticed. */
  readonly seq: number
  /** As which parties the viewer may act here. */
  readonly parteien: readonly Partei[]
  readonly vorhaben: Vorhaben | undefined
  readonly worker: PersonView | undefined
  readonly participants: readonly ParticipantView[]
  readonly zeile: Zeile
  readonly stationen: readonly Station[]
  readonly pflichten: readonly Pflicht[]
  /** Entries that the viewer may see, newest last; a correction stands beside what it corrected. */
  readonly eintraege: readonly EintragView[]
  /** The files that these entries name. */
  readonly files: readonly FileLine[]
  readonly missingPapers: readonly FehlendeAnlage[]
  readonly messages: readonly MessageView[]
  /** Contact persons and their deputies, as far as the viewer may know their names. */
  readonly contacts: readonly {
    readonly id: string
    readonly name: string
    readonly role: 'ansprechpartner' | 'vertretung'
  }[]
  /** Who has the case in the organisations of the viewer. */
  readonly assigned: readonly AssignedView[]
  readonly family: readonly FamilyView[]
  /** The file of a family member: what is to be done stands in that of the worker. */
  readonly isFamilyFile: boolean
  /** The one request for which the viewer came by a link; absent for everybody else. */
  readonly request?: RequestView
  /** The folded file, for forms that offer choices from it (never rendered as a whole). */
  readonly state: State
}

/** What an office was asked for, as whoever came by a link to it sees it. */
export interface RequestView {
  /** The number of the entry that asks. */
  readonly entry: number
  /** The kinds of event with which the office can answer now; none where nothing waits for it any more. */
  readonly answers: readonly Ereignisart[]
}

export interface EintragView extends Akteneintrag {
  readonly recordedAt: string
  /** The name of the person who recorded it, where the viewer may know it. */
  readonly recordedBy: string | undefined
  readonly berichtigtDurch: number | undefined
}

export interface PersonView {
  readonly id: string
  readonly name: string
  readonly nationality: string | undefined
}

export interface ParticipantView {
  readonly partei: Partei
  readonly name: string
  readonly organisationId: string | undefined
  /** Who speaks for the party, and who does where he or she is away. */
  readonly people: readonly { readonly name: string; readonly role: 'ansprechpartner' | 'vertretung' }[]
  readonly since: PlainDate
  readonly until: PlainDate | undefined
}

export interface FamilyView {
  readonly caseId: string
  readonly reference: string
  readonly name: string
  /** How the family member stands to the worker. */
  readonly verhaeltnis: string
  readonly isWorker: boolean
}

export interface AssignedView {
  readonly organisationId: string
  readonly organisation: string
  readonly person: { readonly id: string; readonly name: string; readonly since: PlainDate } | undefined
  /** The viewer may give it to others. */
  readonly mayGive: boolean
}

export interface FehlendeAnlage {
  readonly id: string
  readonly von: Partei
  readonly fuer: Partei
  readonly norm: string
}

export interface MessageView {
  readonly id: string
  readonly from: Partei
  readonly fromName: string
  readonly to: readonly Partei[]
  readonly text: string
  readonly sentAt: string
}

/** What becomes of a command. */
export type ActResult =
  | { readonly result: 'done'; readonly seq: number }
  /** The same form was sent twice: the first result again. */
  | { readonly result: 'repeated'; readonly seq: number }
  | { readonly result: 'refused'; readonly refusals: readonly Refusal[] }
  /** Somebody was faster: what has happened since, as far as the viewer may see it. */
  | { readonly result: 'stale'; readonly since: readonly EintragView[]; readonly seq: number }
  /** Not there, or not for this viewer: the two look the same. */
  | { readonly result: 'notFound' }

export interface ActInput {
  readonly caseId: string
  readonly als: Partei
  readonly command: Command
  readonly expectedSeq: number
  /** Made with the form: a second sending does nothing. */
  readonly commandId: string
}

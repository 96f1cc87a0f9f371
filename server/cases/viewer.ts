import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'

/** Somebody who is signed in, as far as the cases care: who it is, and for which organisations he or she acts today. */
export interface Viewer {
  readonly userId: string
  readonly name: string
  readonly organisations: readonly ViewerOrganisation[]
  /** A personal link opens exactly one case in one role, and nothing else. */
  readonly link?: OpenedLink
}

export interface OpenedLink {
  readonly caseId: string
  readonly partei: Partei
  /** The entry that asks for something: the link answers this one alone. Absent where it serves a whole party. */
  readonly request?: number
}

export interface ViewerOrganisation {
  readonly id: string
  readonly name: string
  readonly kind: OrganisationKind
  readonly role: 'sachbearbeitung' | 'leitung' | 'verwaltung' | 'ansprechpartner'
  /** Acts today as deputy of this member. */
  readonly deputyOf?: string
}

export type OrganisationKind =
  | 'behoerde'
  | 'arbeitgeber'
  | 'unterbevollmaechtigter'
  | 'anerkennendeStelle'
  | 'zentralstelle'
  | 'bundesagentur'
  | 'auslandsvertretung'
  | 'beratungsstelle'

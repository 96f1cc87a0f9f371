import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { MissionId } from '#law/missions/missions.ts'
import type { Evidence } from '#law/sources/evidence.ts'
import type { Fall } from './fall.ts'
import type { Abschnitt, FeldId } from './feld-id.ts'

/** What stands in a field, still without words. */
export type Feldwert =
  | { readonly art: 'text'; readonly text: string }
  | { readonly art: 'tag'; readonly tag: PlainDate }
  | { readonly art: 'staaten'; readonly staaten: readonly string[] }
  | { readonly art: 'jaNein'; readonly ja: boolean }
  | { readonly art: 'wahl'; readonly wahl: Wahl }
  | { readonly art: 'geldImMonat'; readonly cents: number }
  | { readonly art: 'auslandsvertretung'; readonly id: MissionId }
  | { readonly art: 'weg'; readonly weg: string }
  | { readonly art: 'personen'; readonly personen: readonly string[] }

export type Wahl =
  | 'rechtsanwalt'
  | 'kammer'
  | 'dienstleister'
  | 'konzern'
  | 'sonstige'
  | 'uebergabe'
  | 'post'
  | 'persoenlich'
  | 'email'
  | 'fachkraft'
  | 'arbeitgeber'
  | 'liegtBei'
  | 'wirdNachgereicht'
  | 'ausnahme'

/** Who fills a field in. `vertretung`: the employer, or who acts for him. */
export type Ausfuellend = 'vertretung' | 'arbeitgeber' | 'unterbevollmaechtigter' | 'auslaenderbehoerde'

/** Where a field is filled in: in the form of its section, with the person, or when the Vorhaben is fixed. */
export type Eingabeort = 'angaben' | 'fachkraft' | 'ansprechpartner' | 'vorhaben' | 'familie'

/** Where it was seen that a field is asked for. */
export type Herkunft =
  | 'gesetz'
  | 'sachsenAlt'
  | 'sachsenNeu'
  | 'bund'
  | 'bayern'
  | 'niedersachsen'
  | 'nordrheinWestfalen'
  | 'hamburg'
  /** Seen on no form: needed by the next step. */
  | 'vorschlag'

/** A field of the agreement: who fills it in, when it must be there, why, and where that comes from. */
export interface Feld {
  readonly id: FeldId
  readonly abschnitt: Abschnitt
  readonly von: Ausfuellend
  readonly ort: Eingabeort
  /** Whether the paper has room for it at all. */
  readonly gedruckt: (fall: Fall) => boolean
  /** Whether the agreement cannot be signed without it. */
  readonly noetig: (fall: Fall) => boolean
  readonly norm: string
  readonly herkunft: readonly Herkunft[]
  readonly beleg: Evidence
  readonly wert: (fall: Fall) => Feldwert | undefined
}

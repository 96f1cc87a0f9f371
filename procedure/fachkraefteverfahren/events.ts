import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Eintrag, Neu } from '#procedure/decider/decider.ts'
import type { Anerkennungsereignisse } from './events-anerkennung.ts'
import type { Anlagenereignisse } from './events-anlagen.ts'
import type { Familienereignisse } from './events-familie.ts'
import type { Vereinbarungsereignisse } from './events-vereinbarung.ts'
import type { Visumereignisse } from './events-visum.ts'
import type { Zustimmungsereignisse } from './events-zustimmung.ts'

/** What closes or changes the file itself. */
export interface Aktenereignisse {
  readonly vorgangEroeffnet: {
    readonly modus: 'behoerde' | 'eigenregie'
    /** The Vorgang of the worker to whose family this file belongs. */
    readonly familieVon?: string
    /** How the family member stands to the worker: its papers depend on it. */
    readonly verhaeltnis?: 'ehegatte' | 'lebenspartner' | 'kind'
  }
  readonly familieAufgenommen: {
    /** The linked Vorgang of the family member. */
    readonly vorgang: string
    readonly verhaeltnis: 'ehegatte' | 'lebenspartner' | 'kind'
  }
  /** A reminder of a duty; it changes no right. */
  readonly erinnert: { readonly an: string; readonly pflicht: string }
  readonly einwandErhoben: { readonly gegen: number; readonly text: string }
  readonly einwandBeschieden: {
    readonly einwand: number
    readonly ergebnis: 'berichtigt' | 'geblieben'
    readonly text: string
  }
  /** The named entry was wrong: what stands in its place, or nothing where it never happened. */
  readonly berichtigt: {
    readonly eintrag: number
    readonly grund: string
    readonly stattdessen?: { readonly am: PlainDate; readonly ereignis: Sachereignis }
  }
  readonly vorgangBeendet: { readonly grund: Beendigungsgrund }
}

export type Beendigungsgrund =
  | 'antragZurueckgenommen'
  | 'angebotEntfallen'
  | 'vollmachtWiderrufen'
  | 'nichtFortgefuehrt'
  | 'vorabzustimmungVersagt'
  | 'visumAbgelehnt'
  | 'ziel'
  | 'unzustaendig'

/** Every kind of event with what it carries. Kinds are added, never changed: old files must stay readable. */
export type Ereignisse = Aktenereignisse &
  Vereinbarungsereignisse &
  Anerkennungsereignisse &
  Zustimmungsereignisse &
  Visumereignisse &
  Familienereignisse &
  Anlagenereignisse

export type Ereignisart = keyof Ereignisse
type EventOf<Art extends Ereignisart> = { readonly [A in Art]: { readonly type: A } & Ereignisse[A] }[Art]

/** What happened, as a past participle in the statute's own words. */
export type Event = EventOf<Ereignisart>
/** An event of one kind. */
export type Ereignis<Art extends Ereignisart> = EventOf<Art>
/** Everything but a correction: a correction is corrected by a further one of the same entry. */
export type Sachereignis = EventOf<Exclude<Ereignisart, 'berichtigt'>>

export type Akteneintrag = Eintrag<Event>
export type NeuerEintrag = Neu<Event>

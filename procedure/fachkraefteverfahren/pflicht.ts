import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { PeriodId } from '#law/periods/katalog.ts'
import type { Charakter } from '#law/periods/period.ts'
import type { PeriodSheet } from '#law/periods/period-sheet.ts'
import type { Partei } from './beteiligte.ts'
import type { Ereignisart } from './events.ts'

/** How a duty stands on a day. Nothing of it is stored. */
export type Pflichtstand =
  | 'offen' // runs, or is due without delay
  | 'ueberfaellig' // over in every reading
  | 'fiktionEingetreten' // over in every reading, and the law attaches an effect to silence
  | 'gilt' // owed all the time: nothing of it is open as long as nothing happens
  | 'moeglich' // a right that had to wait for this time can be used now
  | 'abgelaufen' // a right, a chance or a validity is over; nobody has failed to do anything
  | 'ruht' // stands still
  | 'erfuellt'
  | 'verspaetetErfuellt'
  | 'entfallen' // what it was owed for is gone

/** Somebody owes something: since when, until when, on which norm, and what follows otherwise. */
export interface Pflicht {
  /** Stable in the file: the row of the table and the entry that began it. */
  readonly id: string
  readonly zeile: string
  readonly schuldner: Partei
  /** The entry with which it began, and its day. */
  readonly ausloeser: number
  readonly seit: PlainDate
  /** The period of the catalogue that counts it; a step without a period has none. */
  readonly period: PeriodId | undefined
  readonly blatt: PeriodSheet | undefined
  readonly charakter: Charakter | 'schritt'
  readonly norm: string
  /** Whoever acts by this day is in time in every reading. */
  readonly bis: PlainDate | undefined
  /** Only after this day it is over in every reading. */
  readonly spaetestens: PlainDate | undefined
  /** Days since it began, for what is owed without delay. */
  readonly alter: number
  readonly stand: Pflichtstand
  /** With the end a right begins instead of ending (§ 75 S. 2 VwGO). */
  readonly oeffnet: true | undefined
  /** What fulfils it; the newest kind of event first. */
  readonly erfuelltDurch: readonly Ereignisart[]
  /** What follows if it is not fulfilled: an id in procedure/texts. */
  readonly folge: Folge
  readonly erledigt: { readonly eintrag: number; readonly am: PlainDate } | undefined
}

/** What happens otherwise. */
export type Folge =
  | 'keineFolge'
  | 'giltAlsErteilt'
  | 'keineFiktionErinnerungMoeglich'
  | 'dienstaufsicht'
  | 'untaetigkeitsklage'
  | 'verfahrenRuht'
  | 'angabenBleibenUnberuecksichtigt'
  | 'entscheidungNachAktenlage'
  | 'bestandskraft'
  | 'zustellungsnachweisFehlt'
  | 'saeumniszuschlag'
  | 'bussgeldArbeitgeber'
  | 'bussgeldFachkraft'
  | 'widerrufBlaueKarte'
  | 'pruefungParagraf96'
  | 'kuenftigeVerfahren'
  | 'neueVorabzustimmung'
  | 'visumVerfaellt'
  | 'zusammenhangEntfaellt'
  | 'beschaeftigungUnzulaessig'
  | 'antragNichtMoeglich'
  | 'keinWeitererTitel'

/** Whose turn it is: the one line at the head of the file. */
export type Zeile =
  | {
      readonly art: 'amZug'
      readonly partei: Partei
      readonly pflicht: Pflicht
      /** Further open duties of the same party, and of others. */
      readonly weitere: number
      readonly andere: readonly Partei[]
    }
  | { readonly art: 'ruht'; readonly seit: PlainDate }
  | { readonly art: 'beendet'; readonly grund: string; readonly seit: PlainDate }

/** A station on the road of the procedure. */
export interface Station {
  readonly id: Stationsart
  readonly stand: 'erledigt' | 'jetzt' | 'kommt' | 'entfaellt' | 'abgebrochen'
  readonly seit: PlainDate | undefined
  readonly bis: PlainDate | undefined
  readonly norm: string
}

export type Stationsart =
  | 'beratung'
  | 'vereinbarung'
  | 'gebuehr'
  | 'voraufenthalt'
  | 'anerkennung'
  | 'erlaubnis'
  | 'massnahme'
  | 'zustimmung'
  | 'pruefung'
  | 'vorabzustimmung'
  | 'termin'
  | 'visum'
  | 'einreise'
  | 'beschaeftigung'

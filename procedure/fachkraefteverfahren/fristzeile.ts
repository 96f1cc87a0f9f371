import type { Spanne } from '#law/calendar/hemmung.ts'
import type { Kalenderspeicher } from '#law/calendar/kalenderspeicher.ts'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { PeriodId } from '#law/periods/katalog.ts'
import type { Feiertagsort, VariantenId } from '#law/periods/period.ts'
import type { Blattangaben } from '#law/periods/period-sheet.ts'
import type { Akte, Passt } from './akte.ts'
import type { Partei } from './beteiligte.ts'
import type { Akteneintrag, Ereignis, Ereignisart } from './events.ts'
import type { Folge, Stationsart } from './pflicht.ts'
import type { EintragVon } from './state.ts'
import type { Verfahrensstand } from './verfahrensstand.ts'

/** What a row may look at. */
export interface Blick {
  readonly akte: Akte
  readonly stand: Verfahrensstand
  readonly heute: PlainDate
  readonly speicher: Kalenderspeicher
}

/** One time that a duty is owed: with which entry it began, and from which day it counts. */
export interface Lauf {
  readonly ausloeser: Akteneintrag
  readonly seit: PlainDate
  /** Tells several apart that began with the same entry. */
  readonly kennung?: string
}

/** When a row applies: every time, or once. */
export interface Beginn {
  /** Without an entry of one of these kinds it does not apply; empty: it looks itself. */
  readonly arten: readonly Ereignisart[]
  readonly laeufe: (blick: Blick) => readonly Lauf[]
}

/** What fulfils a duty, and on which day it counts as done. */
export interface Erfuellung {
  readonly art: Ereignisart
  readonly finde: (blick: Blick, lauf: Lauf) => Erledigung | undefined
}

export interface Erledigung {
  readonly eintrag: Akteneintrag
  /** The day that must not be later than the end; mostly the day of the entry. */
  readonly tag: PlainDate
}

/** What lets a period stand still. */
export interface Stillstand {
  readonly spannen: readonly Spanne[]
  /** It stands still on this day and nobody knows until when. */
  readonly offen: boolean
}

/** What is written of a row: who owes what, since when, until what, on which norm, and what follows otherwise. */
interface Zeilenangaben<Id extends string> {
  readonly id: Id
  readonly station: Stationsart
  readonly schuldner: Partei | ((blick: Blick, lauf: Lauf) => Partei)
  readonly beginnt: readonly [Beginn, ...Beginn[]]
  /** The period of the catalogue that counts it. Without one it is a step, owed as soon as it can be done. */
  readonly period?: PeriodId | ((blick: Blick, lauf: Lauf) => PeriodId | undefined)
  readonly variante?: (blick: Blick, lauf: Lauf) => VariantenId | undefined
  readonly feiertagsort?: Feiertagsort
  /** The day from which the period counts where that is not the beginning; `undefined`: not known yet, so there is no end. */
  readonly zaehltAb?: (blick: Blick, lauf: Lauf) => PlainDate | undefined
  /** A day that was set or is stated in a document; it goes before the length of the catalogue. */
  readonly gesetzt?: (blick: Blick, lauf: Lauf) => PlainDate | undefined
  readonly stillstand?: (blick: Blick, lauf: Lauf) => Stillstand
  readonly verlaengert?: (blick: Blick, lauf: Lauf) => Verlaengerung | undefined
  /** The norm of a step, or one that fits better than the first of the period. */
  readonly norm?: string | ((blick: Blick, lauf: Lauf) => string | undefined)
  readonly erfuelltDurch: readonly Erfuellung[]
  readonly folge: Folge | ((blick: Blick, lauf: Lauf) => Folge)
  /**
   * `schritt`: the procedure waits for it. `neben`: owed, but the procedure goes on. `dauernd`: owed all the time, nobody's
   * turn. `recht`: a right or a chance that passes.
   */
  readonly gewicht: 'schritt' | 'neben' | 'dauernd' | 'recht'
  /** Once one of these has happened later, the procedure no longer waits for it. */
  readonly ueberholtDurch?: readonly Ereignisart[]
  /** As long as one of these is open, the debtor waits for it. */
  readonly wartetAuf?: readonly string[]
  /** With the end of its time a right begins: before it nothing can be done, and nothing is late after it. */
  readonly oeffnet?: true
  /** Does not fall away when the file ends or the offer goes. */
  readonly ueberdauert?: true
  /** Belongs to one purpose and one job, and falls away when they change. */
  readonly zweckgebunden?: true
  /** Rests on a Vorabzustimmung, and falls away when it is withdrawn. */
  readonly mitVorabzustimmung?: true
  /** Gone since this day for a reason of its own. */
  readonly entfaellt?: (blick: Blick, lauf: Lauf) => PlainDate | undefined
}

/** The one extension that counts, if it was in time. */
export interface Verlaengerung {
  readonly am: PlainDate
  readonly verlaengerung: NonNullable<Blattangaben['verlaengerung']>
}

/** A row of the table, with a place for everything that one can say. */
export type Fristzeile<Id extends string = string> = {
  readonly [Key in keyof Required<Zeilenangaben<Id>>]: Zeilenangaben<Id>[Key]
} & {
  /** The kinds of entry that fulfil it. */
  readonly erfuellungsarten: readonly Ereignisart[]
}

/**
 * Keeps the id of a row as a type. All rows get one shape: they are asked some hundred times for every file, and objects
 * of many shapes answer a third more slowly.
 */
export function zeile<const Id extends string>(row: Zeilenangaben<Id>): Fristzeile<Id> {
  return {
    id: row.id,
    station: row.station,
    schuldner: row.schuldner,
    beginnt: row.beginnt,
    period: row.period,
    variante: row.variante,
    feiertagsort: row.feiertagsort,
    zaehltAb: row.zaehltAb,
    gesetzt: row.gesetzt,
    stillstand: row.stillstand,
    verlaengert: row.verlaengert,
    norm: row.norm,
    erfuelltDurch: row.erfuelltDurch,
    erfuellungsarten: row.erfuelltDurch.map(({ art }) => art),
    folge: row.folge,
    gewicht: row.gewicht,
    ueberholtDurch: row.ueberholtDurch,
    wartetAuf: row.wartetAuf,
    oeffnet: row.oeffnet,
    ueberdauert: row.ueberdauert,
    zweckgebunden: row.zweckgebunden,
    mitVorabzustimmung: row.mitVorabzustimmung,
    entfaellt: row.entfaellt,
  }
}

/** Every entry of a kind begins it; `ab` names the day where it is not that of the entry. */
export function mitJedem<Art extends Ereignisart>(
  art: Art,
  wenn: (ereignis: Ereignis<Art>, blick: Blick, eintrag: EintragVon<Art>) => boolean = () => true,
  ab: (eintrag: EintragVon<Art>, blick: Blick) => PlainDate = ({ am }) => am,
): Beginn {
  return {
    arten: [art],
    laeufe: (blick) => {
      const found: Lauf[] = []
      for (const eintrag of blick.akte.alle(art))
        if (wenn(eintrag.ereignis, blick, eintrag)) found.push({ ausloeser: eintrag, seit: ab(eintrag, blick) })
      return found
    },
  }
}

/** Only the first, or only the newest entry of a kind begins it. */
export function mitDem<Art extends Ereignisart>(
  welchem: 'ersten' | 'letzten',
  art: Art,
  wenn: (ereignis: Ereignis<Art>, blick: Blick) => boolean = () => true,
): Beginn {
  return {
    arten: [art],
    laeufe: (blick) => {
      const passt: Passt<Art> = (ereignis) => wenn(ereignis, blick)
      const found = welchem === 'ersten' ? blick.akte.erster(art, passt) : blick.akte.letzter(art, passt)
      return found ? [{ ausloeser: found, seit: found.am }] : []
    },
  }
}

/** It begins as soon as the procedure has come so far. */
export function sobald(laeufe: (blick: Blick) => Lauf | readonly Lauf[] | undefined): Beginn {
  return {
    arten: [],
    laeufe: (blick) => {
      const found = laeufe(blick)
      if (!found) return []
      return 'ausloeser' in found ? [found] : found
    },
  }
}

/** Whether an event answers a run. */
export type Bezug<Art extends Ereignisart> = (
  ereignis: Ereignis<Art>,
  lauf: Lauf,
  blick: Blick,
  eintrag: EintragVon<Art>,
) => boolean

/** The first entry of a kind fulfils it, whenever it happened. */
export function durch<Art extends Ereignisart>(
  art: Art,
  passt: Bezug<Art> = () => true,
  tag: (eintrag: EintragVon<Art>) => PlainDate = ({ am }) => am,
): Erfuellung {
  return {
    art,
    finde: (blick, lauf) => {
      for (const eintrag of blick.akte.alle(art))
        if (passt(eintrag.ereignis, lauf, blick, eintrag)) return { eintrag, tag: tag(eintrag) }
      return undefined
    },
  }
}

/** Only what comes after the beginning in the file fulfils it. */
export function danach<Art extends Ereignisart>(
  art: Art,
  passt: Bezug<Art> = () => true,
  tag: (eintrag: EintragVon<Art>) => PlainDate = ({ am }) => am,
): Erfuellung {
  return {
    art,
    finde: (blick, lauf) => {
      for (const eintrag of blick.akte.alle(art))
        if (eintrag.seq > lauf.ausloeser.seq && passt(eintrag.ereignis, lauf, blick, eintrag))
          return { eintrag, tag: tag(eintrag) }
      return undefined
    },
  }
}

/** It falls away once the procedure has moved on: with the first later entry of one of these kinds. */
export function nach(...arten: readonly Ereignisart[]): (blick: Blick, lauf: Lauf) => PlainDate | undefined {
  return ({ akte }, { ausloeser }) => {
    if (!arten.some((art) => akte.hat(art))) return undefined
    return akte.eintraege.find(({ seq, ereignis }) => seq > ausloeser.seq && arten.includes(ereignis.type))?.am
  }
}

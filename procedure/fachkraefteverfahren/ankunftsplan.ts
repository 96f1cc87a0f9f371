import { countFrist } from '#law/calendar/count-frist.ts'
import { isRefused } from '#law/calendar/eingabefehler.ts'
import { ereignisfrist } from '#law/calendar/fristangaben.ts'
import type { Kalenderspeicher } from '#law/calendar/kalenderspeicher.ts'
import { wochen } from '#law/calendar/laenge.ts'
import { addMonths, type PlainDate } from '#law/calendar/plain-date.ts'
import { katalog, versionOn } from '#law/periods/katalog.ts'
import { type Akte, akteOf } from './akte.ts'
import { istAbschnitt4, istBlaueKarte } from './bedingungen.ts'
import type { Partei } from './beteiligte.ts'
import type { FristzeilenId } from './fristen.ts'
import { ortskandidaten } from './orte.ts'
import type { Pflicht } from './pflicht.ts'
import type { State } from './state.ts'
import { hoechstaufenthaltFuer, nurMitVisum } from './visumablauf.ts'

/** What follows the entry, in the order in which it comes. */
export const ankunftspunkte = [
  'krankenversicherung',
  'wohnsitzAnmelden',
  'beratungHinweis',
  'titelPruefen',
  'kopieAufbewahren',
  'titelBeantragen',
  'visumEnde',
  'titelEntscheiden',
  'titeldauer',
  'hoechstdauer',
  'aenderungBlaueKarte',
  'endeMitteilenArbeitgeber',
  'endeMitteilenFachkraft',
  'restgeltung',
  'restgeltungOhneMitteilung',
  'titelEnde',
  'familieFolgt',
] as const
export type AnkunftspunktId = (typeof ankunftspunkte)[number]

/** What a day means: the last one, the only one, or the one up to which something holds, for certain or at least. */
export type Tagesart = 'bis' | 'am' | 'solange' | 'mindestens'

export interface Ankunftspunkt {
  readonly id: AnkunftspunktId
  readonly wer: Partei
  readonly norm: string
  /** Absent where no day is known yet, or the law gives none. */
  readonly tag: PlainDate | undefined
  readonly tagesart: Tagesart
  readonly stand: 'offen' | 'erledigt' | 'verspaetet' | 'kommt' | 'dauernd'
  /** The wording of the norm was not read for this point. */
  readonly unbestaetigt: boolean
  /** The duty whose calculation sheet counts the day. */
  readonly pflicht?: string | undefined
}

interface Blick {
  readonly akte: Akte
  readonly pflichten: readonly Pflicht[]
  readonly heute: PlainDate
  readonly speicher: Kalenderspeicher
}

type Punkt = Omit<Ankunftspunkt, 'id' | 'unbestaetigt'> & { readonly unbestaetigt?: true }

/** Titles whose length § 18 Abs. 4 AufenthG sets: §§ 18a, 18b, 18g and 19c. */
const mitTiteldauer: readonly string[] = [
  'fachkraftBerufsausbildung',
  'fachkraftAkademisch',
  'blaueKarteRegel',
  'blaueKarteErmaessigt',
  'blaueKarteInformatik',
  'berufserfahrung',
  'berufskraftfahrer',
  'pflegehilfskraft',
]

/**
 * What employer, worker, office and family have to do after the arrival, with every day that the file knows. What a duty of
 * the table counts is taken from there. Points that the purpose does not bring are left out.
 * @example ankunftsplan(state, pflichten(state, heute, speicher), heute, speicher).find(({ id }) => id === 'titelBeantragen')?.tag
 */
export function ankunftsplan(
  state: State,
  pflichten: readonly Pflicht[],
  heute: PlainDate,
  speicher: Kalenderspeicher,
): readonly Ankunftspunkt[] {
  const blick: Blick = { akte: akteOf(state), pflichten, heute, speicher }
  return ankunftspunkte.flatMap((id) => {
    const punkt = plan[id](blick)
    return punkt ? [{ ...punkt, id, unbestaetigt: punkt.unbestaetigt ?? false }] : []
  })
}

const plan: Readonly<Record<AnkunftspunktId, (blick: Blick) => Punkt | undefined>> = {
  krankenversicherung: ({ akte }) => ({
    wer: 'fachkraft',
    norm: '§ 5 Abs. 1 Nr. 1 AufenthG i. V. m. § 2 Abs. 3 S. 1 AufenthG',
    tag: akte.erster('eingereist')?.am,
    tagesart: 'am',
    stand: akte.hat('eingereist') ? 'dauernd' : 'kommt',
  }),
  wohnsitzAnmelden,
  beratungHinweis: (blick) => ausPflicht(blick, 'beratungshinweis', 'arbeitgeber', '§ 45c S. 1 AufenthG'),
  titelPruefen: (blick) => ausPflicht(blick, 'titelpruefung', 'arbeitgeber', '§ 4a Abs. 5 S. 3 Nr. 1 AufenthG'),
  kopieAufbewahren: ({ akte }) => ({
    wer: 'arbeitgeber',
    norm: '§ 4a Abs. 5 S. 3 Nr. 2 AufenthG',
    tag: akte.letzter('beschaeftigungBeendet')?.am,
    tagesart: 'solange',
    stand: akte.hat('beschaeftigungBeendet') ? 'erledigt' : akte.hat('beschaeftigungBegonnen') ? 'dauernd' : 'kommt',
  }),
  titelBeantragen: (blick) => ({
    ...ausPflicht(blick, 'titelantrag', 'fachkraft', '§ 81 Abs. 4 S. 1 AufenthG'),
    tag: blick.akte.letzter('visumErteilt')?.ereignis.gueltigBis,
  }),
  visumEnde: ({ akte, heute }) => {
    const ende = akte.letzter('visumErteilt')?.ereignis.gueltigBis
    return {
      wer: 'fachkraft',
      norm: '§ 6 Abs. 3 S. 1 AufenthG',
      tag: ende,
      tagesart: 'solange',
      stand: standOf(ende, heute, akte.hat('aufenthaltstitelErteilt')),
    }
  },
  // The decision answers the application (§ 81 Abs. 1 AufenthG). That the worker is told to notify an early end is a duty of its
  // own at the issue (§ 82 Abs. 6 S. 2 AufenthG); the text of the point names it, the instructions of the procedure show it.
  titelEntscheiden: (blick) => ausPflicht(blick, 'titelerteilung', 'auslaenderbehoerde', '§ 81 Abs. 1 AufenthG'),
  titeldauer: ({ akte }) =>
    mitTiteldauer.includes(akte.vorhaben?.weg ?? '')
      ? {
          wer: 'auslaenderbehoerde',
          norm: '§ 18 Abs. 4 AufenthG',
          tag: undefined,
          tagesart: 'solange',
          stand: akte.hat('aufenthaltstitelErteilt') ? 'dauernd' : 'kommt',
        }
      : undefined,
  hoechstdauer,
  aenderungBlaueKarte,
  endeMitteilenArbeitgeber: (blick) =>
    blick.akte.vorhaben && istAbschnitt4(blick.akte.vorhaben)
      ? ausPflicht(blick, 'endeMitteilenArbeitgeber', 'arbeitgeber', '§ 4a Abs. 5 S. 3 Nr. 3 AufenthG')
      : undefined,
  endeMitteilenFachkraft: (blick) =>
    blick.akte.vorhaben?.weg === 'niederlassungHochqualifiziert' || endeMitVisum(blick)
      ? undefined
      : ausPflicht(blick, 'endeMitteilenFachkraft', 'fachkraft', '§ 82 Abs. 6 S. 1 AufenthG'),
  restgeltung,
  restgeltungOhneMitteilung,
  titelEnde: ({ akte, heute }) => {
    const ende = akte.letzter('aufenthaltstitelErteilt')?.ereignis.gueltigBis
    return {
      wer: 'fachkraft',
      norm: '§ 81 Abs. 4 S. 1 AufenthG i. V. m. § 8 Abs. 1 AufenthG',
      tag: ende,
      tagesart: 'bis',
      stand: standOf(ende, heute, false),
    }
  },
  familieFolgt: (blick) =>
    blick.akte.vorhaben?.mitFamilie ? ausPflicht(blick, 'familieFolgt', 'familie', '§ 81a Abs. 4 AufenthG') : undefined,
}

/** The work ended before there was a permit: § 82 Abs. 6 S. 1 AufenthG does not speak of holders of a visa. */
function endeMitVisum({ akte }: Blick): boolean {
  const beendet = akte.letzter('beschaeftigungBeendet')
  return beendet !== undefined && nurMitVisum(akte, beendet.am)
}

/** A point that a row of the table counts; before its beginning it is still to come. */
function ausPflicht({ pflichten }: Blick, zeile: FristzeilenId, wer: Partei, norm: string): Punkt {
  const pflicht = pflichten.findLast((one) => one.zeile === zeile)
  const sheet = pflicht?.blatt === undefined ? undefined : pflicht.id
  const tag = pflicht?.bis ?? pflicht?.spaetestens
  return { wer, norm, tag, tagesart: 'bis', stand: pflichtstand(pflicht), pflicht: sheet }
}

function pflichtstand(pflicht: Pflicht | undefined): Ankunftspunkt['stand'] {
  switch (pflicht?.stand) {
    case undefined:
      return 'kommt'
    case 'erfuellt':
    case 'verspaetetErfuellt':
    case 'entfallen':
    case 'fiktionEingetreten':
      return 'erledigt'
    case 'ueberfaellig':
    case 'abgelaufen':
      return 'verspaetet'
    case 'offen':
    case 'gilt':
    case 'moeglich':
    case 'ruht':
      return 'offen'
  }
}

function standOf(ende: PlainDate | undefined, heute: PlainDate, erledigt: boolean): Ankunftspunkt['stand'] {
  if (erledigt) return 'erledigt'
  if (ende === undefined) return 'kommt'
  return ende < heute ? 'verspaetet' : 'offen'
}

/** Two weeks from moving in. Whoever moves in on the day of the entry is in time by this day; a later move counts later. */
function wohnsitzAnmelden({ akte, heute, speicher }: Blick): Punkt {
  const entry = akte.erster('eingereist')?.am
  const orte = akte.vorhaben ? ortskandidaten('sitzDerAuslaenderbehoerde', akte.vorhaben.orte) : []
  const counted = entry && orte.length > 0 ? countFrist(ereignisfrist(entry, wochen(2), orte), speicher) : undefined
  const tag = counted && !isRefused(counted) ? counted.earliestEnd : undefined
  const done = akte.hat('wohnsitzAngemeldet')
  // The day of moving in stands nowhere, so nothing is late for certain.
  const stand = done ? 'erledigt' : entry === undefined || heute < entry ? 'kommt' : 'offen'
  return { wer: 'fachkraft', norm: '§ 17 Abs. 1 BMG', tag, tagesart: 'bis', stand, unbestaetigt: true }
}

/** Every change in the first twelve months of the employment. */
function aenderungBlaueKarte({ akte, heute }: Blick): Punkt | undefined {
  if (!istBlaueKarte(akte.vorhaben)) return undefined
  const begonnen = akte.erster('beschaeftigungBegonnen')?.am
  const tag = begonnen && addMonths(begonnen, 12)
  const stand = tag === undefined ? 'kommt' : heute <= tag ? 'dauernd' : 'erledigt'
  return { wer: 'fachkraft', norm: '§ 82 Abs. 1 S. 6 AufenthG', tag, tagesart: 'solange', stand }
}

/**
 * Once the office was told of an early end, by worker or employer, a shortened title keeps at least six months from the end
 * (§ 18 Abs. 5 S. 1 AufenthG), and never more than it had (S. 3). Before the end the rule is only announced.
 */
function restgeltung(blick: Blick): Punkt | undefined {
  const { akte, heute } = blick
  const ende = akte.letzter('beschaeftigungBeendet')?.am
  if (!hatRestgeltung(blick) || (ende !== undefined && !akte.hat('endeMitgeteilt'))) return undefined
  const frist = akte.letzter('aufenthaltstitelErteilt') ?? akte.letzter('visumErteilt')
  const titel = frist?.ereignis.gueltigBis
  const least = ende && addMonths(ende, 6)
  const tag = least !== undefined && titel !== undefined && titel < least ? titel : least
  const stand = tag === undefined ? 'kommt' : tag < heute ? 'verspaetet' : 'dauernd'
  return { wer: 'auslaenderbehoerde', norm: '§ 18 Abs. 5 S. 1 AufenthG', tag, tagesart: 'mindestens', stand }
}

/** As long as the file tells of no such notice, nothing limits by how much a title is shortened. */
function restgeltungOhneMitteilung(blick: Blick): Punkt | undefined {
  const { akte } = blick
  if (!hatRestgeltung(blick) || !akte.hat('beschaeftigungBeendet') || akte.hat('endeMitgeteilt')) return undefined
  return {
    wer: 'auslaenderbehoerde',
    norm: '§ 7 Abs. 2 S. 2 AufenthG',
    tag: undefined,
    tagesart: 'mindestens',
    stand: 'offen',
  }
}

/** Titles of Kapitel 2 Abschnitt 4 that end on a day; a settlement permit has none that could be shortened. */
function hatRestgeltung({ akte: { vorhaben }, heute }: Blick): boolean {
  if (!vorhaben || vorhaben.weg === 'niederlassungHochqualifiziert') return false
  return istAbschnitt4(vorhaben) && versionOn('restgeltungsdauer', heute) !== undefined
}

/** The longest stay that § 16d AufenthG allows, counted as soon as its beginning is known. */
function hoechstdauer({ akte, pflichten }: Blick): Punkt | undefined {
  const period = hoechstaufenthaltFuer(akte.vorhaben)
  if (period === undefined) return undefined
  const pflicht = pflichten.findLast(({ zeile }) => zeile === 'hoechstaufenthalt')
  const norm = pflicht?.norm ?? katalog[period].at(-1)?.norms[0] ?? ''
  const stand = pflicht === undefined ? 'kommt' : pflicht.stand === 'abgelaufen' ? 'verspaetet' : 'dauernd'
  return { wer: 'fachkraft', norm, tag: pflicht?.bis, tagesart: 'bis', stand, pflicht: pflicht?.id }
}

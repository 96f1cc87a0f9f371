import { daysBetween, type PlainDate } from '#law/calendar/plain-date.ts'
import { wayById } from '#law/pathways/ways.ts'
import { type Akte, akteOf } from './akte.ts'
import { altersgrenzeIn } from './altersgrenze.ts'
import { isGuenstig } from './anerkennungslage.ts'
import type { Partei } from './beteiligte.ts'
import type { Pruefpunkt } from './events-zustimmung.ts'
import type { Pflicht } from './pflicht.ts'
import type { EintragVon, State } from './state.ts'
import { pruefeWeg } from './wegbedingungen.ts'
import { wegfall } from './wegfall.ts'

/** Why it does not go on. */
export type Sackgassenart =
  | 'anerkennungAbgelehnt'
  | 'anerkennungTeilweise'
  | 'bewertungNegativ'
  | 'erlaubnisVersagt'
  | 'zustimmungVersagt'
  | 'zustimmungWiderrufen'
  | 'voraussetzungFehlt'
  | 'vorabzustimmungVersagt'
  | 'vorabzustimmungWiderrufen'
  | 'visumAbgelehnt'
  | 'angebotEntfallen'
  | 'vollmachtWiderrufen'
  | 'wegNichtOffen'

/** What can be done against it. */
export type Rechtsbehelfsart =
  /** Objection or action, as the instruction says, against the body that decided (§§ 70, 74 VwGO). */
  | 'widerspruchOderKlage'
  /** Action at the Verwaltungsgericht Berlin (§ 52 Nr. 2 S. 4 VwGO). */
  | 'klageBerlin'
  /** An internal act: only against the refusal of the visa. */
  | 'nurGegenDasVisum'
  /** No administrative act is known to be one here: the body says what can be done. */
  | 'stelleFragen'
  /** Nothing was decided against anybody. */
  | 'keiner'

export interface Rechtsbehelf {
  readonly art: Rechtsbehelfsart
  readonly norm: string
  readonly adressat: Partei | 'verwaltungsgerichtBerlin' | undefined
  /** The duty of the table that counts the time; absent until it has begun to run. */
  readonly pflicht: Pflicht | undefined
  /** Without instruction it is a year (§ 58 Abs. 2 S. 1 VwGO). */
  readonly ohneBelehrung: boolean
}

export interface Sackgasse {
  readonly art: Sackgassenart
  readonly am: PlainDate
  /** The condition that failed. */
  readonly norm: string
  readonly punkte: readonly Pruefpunkt[]
  readonly rechtsbehelf: Rechtsbehelf
}

interface Blick {
  readonly akte: Akte
  readonly pflichten: readonly Pflicht[]
}

const NUR_VISUM: Omit<Rechtsbehelf, 'norm'> = {
  art: 'nurGegenDasVisum',
  adressat: undefined,
  pflicht: undefined,
  ohneBelehrung: false,
}
const KEINER: Rechtsbehelf = { ...NUR_VISUM, art: 'keiner', norm: '§ 81a Abs. 3 S. 1 Nr. 6 AufenthG' }

/**
 * Everything that stands against going on and was not made good since, the newest first, with what can be done against it
 * and until when. The days come from the duties of the table.
 * @example sackgassen(state, pflichten(state, heute, speicher), heute).map(({ art }) => art) // ['visumAbgelehnt']
 */
export function sackgassen(state: State, pflichten: readonly Pflicht[], heute: PlainDate): readonly Sackgasse[] {
  const blick: Blick = { akte: akteOf(state), pflichten }
  return [
    ...anerkennung(blick),
    ...zustimmung(blick),
    ...vorabzustimmung(blick),
    ...visum(blick),
    ...grundlage(blick, heute),
  ].toSorted((a, b) => daysBetween(a.am, b.am))
}

/** The newest finding of every body that examines, where it is not enough. */
function anerkennung(blick: Blick): readonly Sackgasse[] {
  const newest = new Map<string, EintragVon<'anerkennungEntschieden'>>()
  for (const eintrag of blick.akte.alle('anerkennungEntschieden')) newest.set(eintrag.ereignis.gegenstand, eintrag)
  return [...newest.values()].flatMap((eintrag) => {
    const { gegenstand, ergebnis } = eintrag.ereignis
    if (isGuenstig(ergebnis)) return []
    const stelle = gegenstand === 'zeugnisbewertung' || gegenstand === 'digitaleAuskunft'
    const art = stelle
      ? ('bewertungNegativ' as const)
      : ergebnis === 'erlaubnisVersagt'
        ? ('erlaubnisVersagt' as const)
        : ergebnis === 'teilweiseGleichwertig'
          ? ('anerkennungTeilweise' as const)
          : ('anerkennungAbgelehnt' as const)
    const norm = art === 'erlaubnisVersagt' ? '§ 18 Abs. 2 Nr. 3 AufenthG' : '§ 18 Abs. 2 Nr. 4 AufenthG'
    return [{ art, am: eintrag.am, norm, punkte: [], rechtsbehelf: gegenBescheid(blick, eintrag, stelle) }]
  })
}

function gegenBescheid(
  { akte, pflichten }: Blick,
  { seq }: EintragVon<'anerkennungEntschieden'>,
  stelle: boolean,
): Rechtsbehelf {
  if (stelle) return { ...NUR_VISUM, art: 'stelleFragen', norm: '§ 79 VwVfG', adressat: 'zentralstelle' }
  const zugestellt = akte.letzter('bescheidZugestellt', ({ entscheidung }) => entscheidung === seq)
  return {
    art: 'widerspruchOderKlage',
    norm: '§ 70 Abs. 1 S. 1 VwGO i. V. m. § 74 Abs. 1 VwGO',
    adressat: 'anerkennendeStelle',
    pflicht: pflichten.find(({ zeile, ausloeser }) => zeile === 'rechtsbehelf' && ausloeser === zugestellt?.seq),
    ohneBelehrung: zugestellt?.ereignis.belehrt === false,
  }
}

function zustimmung({ akte }: Blick): readonly Sackgasse[] {
  const later = (seq: number): boolean =>
    akte.letzter('zustimmungErteilt', (_, eintrag) => eintrag.seq > seq) !== undefined
  const refused = akte.letzter('zustimmungVersagt')
  const withdrawn = akte.letzter('zustimmungWiderrufen')
  const rechtsbehelf = { ...NUR_VISUM, norm: '§ 36 Abs. 1 BeschV' }
  return [
    ...(refused && !later(refused.seq)
      ? [{ art: 'zustimmungVersagt' as const, am: refused.am, norm: refused.ereignis.norm, punkte: [], rechtsbehelf }]
      : []),
    ...(withdrawn && !later(withdrawn.seq)
      ? [
          {
            art: 'zustimmungWiderrufen' as const,
            am: withdrawn.am,
            norm: '§ 41 AufenthG',
            punkte: [],
            rechtsbehelf,
          },
        ]
      : []),
  ]
}

function vorabzustimmung({ akte }: Blick): readonly Sackgasse[] {
  const norm = '§ 81a Abs. 3 S. 1 Nr. 6 AufenthG'
  const rechtsbehelf = { ...NUR_VISUM, norm }
  const given = akte.letzter('vorabzustimmungErteilt')?.seq ?? 0
  const examined = akte.letzter('voraussetzungenGeprueft')
  const failed = Object.entries(examined?.ereignis.ergebnisse ?? {}).flatMap(([punkt, ergebnis]) =>
    ergebnis === 'nichtErfuellt' && istPruefpunkt(punkt) ? [punkt] : [],
  )
  const refused = akte.letzter('vorabzustimmungVersagt', (_, { seq }) => seq > given)
  const withdrawn = akte.letzter('vorabzustimmungWiderrufen', (_, { seq }) => seq > given)
  return [
    ...(examined && examined.seq > given && failed.length > 0
      ? [
          {
            art: 'voraussetzungFehlt' as const,
            am: examined.am,
            norm: normOf(failed, akte.vorhaben?.weg),
            punkte: failed,
            rechtsbehelf,
          },
        ]
      : []),
    ...(refused ? [{ art: 'vorabzustimmungVersagt' as const, am: refused.am, norm, punkte: [], rechtsbehelf }] : []),
    ...(withdrawn
      ? [{ art: 'vorabzustimmungWiderrufen' as const, am: withdrawn.am, norm, punkte: [], rechtsbehelf }]
      : []),
  ]
}

/** What asks for the first of the points that failed. */
function normOf([first]: readonly Pruefpunkt[], weg: string | undefined): string {
  switch (first) {
    case 'altersvorsorge':
      return altersgrenzeIn(weg)
    case 'konkretesAngebot':
      return '§ 18 Abs. 2 Nr. 1 AufenthG'
    case 'besondereVoraussetzungen':
      return wayById(weg ?? '')?.norm ?? '§ 81a Abs. 3 S. 1 Nr. 6 AufenthG'
    default:
      return '§ 5 Abs. 1 AufenthG'
  }
}

const pruefpunkte: readonly Pruefpunkt[] = [
  'identitaetUndPass',
  'lebensunterhalt',
  'keinAusweisungsinteresse',
  'altersvorsorge',
  'konkretesAngebot',
  'besondereVoraussetzungen',
]

function istPruefpunkt(text: string): text is Pruefpunkt {
  return pruefpunkte.some((punkt) => punkt === text)
}

/** A visa needs neither reasons nor instruction when it is refused (§ 77 Abs. 2 S. 1 AufenthG); remonstration ended on 1 July 2025. */
function visum({ akte, pflichten }: Blick): readonly Sackgasse[] {
  const refused = akte.letzter('visumAbgelehnt') ?? akte.letzter('familieVisumAbgelehnt')
  const granted = akte.letzter('visumErteilt') ?? akte.letzter('familieVisumErteilt')
  if (!refused || (granted && granted.seq > refused.seq)) return []
  const pflicht = pflichten.find(
    ({ zeile, ausloeser }) => (zeile === 'klage' || zeile === 'familienklage') && ausloeser === refused.seq,
  )
  const rechtsbehelf: Rechtsbehelf = {
    art: 'klageBerlin',
    norm: '§ 74 Abs. 2 VwGO',
    adressat: 'verwaltungsgerichtBerlin',
    pflicht,
    ohneBelehrung: !refused.ereignis.belehrt,
  }
  return [{ art: 'visumAbgelehnt', am: refused.am, norm: '§ 77 Abs. 2 S. 1 AufenthG', punkte: [], rechtsbehelf }]
}

/** What the whole procedure stands on: an offer, a power, and a way that the law keeps open. */
function grundlage({ akte }: Blick, heute: PlainDate): readonly Sackgasse[] {
  const gone = wegfall(akte)
  const vorhaben = akte.letzter('vorhabenFestgelegt')
  const closed = vorhaben ? pruefeWeg(vorhaben.ereignis.vorhaben, heute) : []
  const [refusal] = closed
  return [
    ...(gone?.ereignis.type === 'angebotZurueckgezogen'
      ? [
          {
            art: 'angebotEntfallen' as const,
            am: gone.am,
            norm: '§ 18 Abs. 2 Nr. 1 AufenthG',
            punkte: [],
            rechtsbehelf: KEINER,
          },
        ]
      : []),
    ...(gone?.ereignis.type === 'vollmachtWiderrufen'
      ? [
          {
            art: 'vollmachtWiderrufen' as const,
            am: gone.am,
            norm: '§ 14 Abs. 1 S. 4 VwVfG',
            punkte: [],
            rechtsbehelf: KEINER,
          },
        ]
      : []),
    ...(vorhaben && refusal
      ? [
          {
            art: 'wegNichtOffen' as const,
            am: vorhaben.am,
            norm: refusal.norm,
            punkte: [],
            rechtsbehelf: KEINER,
          },
        ]
      : []),
  ]
}

/** Bodies that stay silent: from when an action for failure to act is open (§ 75 S. 2 VwGO). */
export function untaetigkeiten(pflichten: readonly Pflicht[]): readonly Pflicht[] {
  const rows: readonly string[] = ['untaetigkeit', 'untaetigkeitVisum', 'untaetigkeitFamilienvisum']
  return pflichten.filter(({ zeile, stand }) => rows.includes(zeile) && stand !== 'entfallen' && stand !== 'erfuellt')
}

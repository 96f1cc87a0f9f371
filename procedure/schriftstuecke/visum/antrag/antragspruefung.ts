import { addMonths, addYears, daysBetween, type PlainDate, plainDate } from '#law/calendar/plain-date.ts'
import type { Validity } from '#law/nachweise/document.ts'
import {
  type Antragsfeld,
  type Antragsseite,
  type Antragswerte,
  antragsfelder,
  gefragteSeiten,
  isGefragt,
  kinder,
  kindfeld,
} from './antragsfelder.ts'

/** Why a value cannot stay, or should be looked at again. */
export type Mangelart =
  | 'fehlt'
  | 'keinTag'
  | 'keineEmail'
  | 'keineZahl'
  | 'keineLateinischenBuchstaben'
  | 'geburtInDerZukunft'
  | 'passVorGeburt'
  | 'passEndetVorBeginn'
  | 'passAbgelaufen'
  | 'passZuKurzNachVisum'
  | 'passZuKurzBeimAntrag'
  | 'passZuAlt'
  | 'aufenthaltUmgekehrt'
  | 'aufenthaltInDerVergangenheit'
  | 'aufenthaltZuKurz'
  | 'laengerAlsZwoelfMonate'
  | 'kindAelterAlsElternteil'
  | 'verurteilungOhneAngaben'
  | 'keineVersicherung'
  | 'minderjaehrig'

/** `hinweis` is to be considered, everything else to be corrected before it is keyed in. */
export interface Mangel {
  readonly feld: string
  readonly seite: Antragsseite
  readonly art: Mangelart
  readonly stufe: 'fehler' | 'hinweis'
}

export interface Pruefrahmen {
  readonly heute: PlainDate
  /** What the mission asks of the passport. */
  readonly pass: Validity
}

/** A national visa is for stays of more than 90 days (§ 6 Abs. 3 S. 1 AufenthG). */
const TAGE_SCHENGEN = 90
const VOLLJAEHRIG = 18

/**
 * Everything that is missing in an application or contradicts itself, page by page in the order of the form.
 * @example antragsmaengel({}, { heute: '2026-11-22', pass: {} }).some(({ art }) => art === 'fehlt') // true
 */
export function antragsmaengel(werte: Antragswerte, rahmen: Pruefrahmen): readonly Mangel[] {
  return gefragteSeiten(werte).flatMap((seite) => [
    ...antragsfelder(seite, werte)
      .filter((feld) => isGefragt(feld, werte))
      .flatMap((feld) => feldmangel(feld, werte, seite)),
    ...zusammenhaenge(werte, rahmen)
      .filter((mangel) => seiteOf(mangel.feld, werte) === seite)
      .map((mangel) => ({ ...mangel, seite })),
  ])
}

function seiteOf(id: string, werte: Antragswerte): Antragsseite | undefined {
  return gefragteSeiten(werte).find((seite) => antragsfelder(seite, werte).some((feld) => feld.id === id))
}

function feldmangel({ id, art, noetig }: Antragsfeld, werte: Antragswerte, seite: Antragsseite): readonly Mangel[] {
  const value = werte[id] ?? ''
  if (value === '') return noetig ? [{ feld: id, seite, art: 'fehlt', stufe: 'fehler' }] : []
  const wrong = formmangel(art, value)
  return wrong === undefined ? [] : [{ feld: id, seite, ...wrong }]
}

/** What is wrong with the shape of a value, whatever the others say. */
export function formmangel(art: Antragsfeld['art'], value: string): Pick<Mangel, 'art' | 'stufe'> | undefined {
  switch (art) {
    case 'tag':
      return plainDate(value) === undefined ? { art: 'keinTag', stufe: 'fehler' } : undefined
    case 'email':
      return /^[^\s@]+@[^\s@]+$/.test(value) ? undefined : { art: 'keineEmail', stufe: 'fehler' }
    case 'zahl':
      return /^\d{1,2}$/.test(value) ? undefined : { art: 'keineZahl', stufe: 'fehler' }
    case 'text':
    case 'absatz':
    case 'telefon':
      // VIDEX takes Latin letters only.
      return /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(value)
        ? { art: 'keineLateinischenBuchstaben', stufe: 'hinweis' }
        : undefined
    case 'staat':
    case 'staaten':
    case 'wahl':
    case 'jaNein':
      return undefined
  }
}

type Befund = Omit<Mangel, 'seite'>

function zusammenhaenge(werte: Antragswerte, { heute, pass }: Pruefrahmen): readonly Befund[] {
  const day = (id: string): PlainDate | undefined => plainDate(werte[id] ?? '')
  return [
    ...geburt(day('geburtsdatum'), heute),
    ...paesse({ geboren: day('geburtsdatum'), von: day('passAusgestelltAm'), bis: day('passGueltigBis') }, heute),
    ...passdauer(
      { von: day('passAusgestelltAm'), bis: day('passGueltigBis'), visum: day('aufenthaltBis') },
      heute,
      pass,
    ),
    ...aufenthalt(day('aufenthaltVon'), day('aufenthaltBis'), werte, heute),
    ...familie(werte, day),
    ...uebriges(werte),
  ]
}

function fehler(feld: string, art: Mangelart, wrong: boolean): readonly Befund[] {
  return wrong ? [{ feld, art, stufe: 'fehler' }] : []
}

function hinweis(feld: string, art: Mangelart, so: boolean): readonly Befund[] {
  return so ? [{ feld, art, stufe: 'hinweis' }] : []
}

function geburt(geboren: PlainDate | undefined, heute: PlainDate): readonly Befund[] {
  if (!geboren) return []
  return [
    ...fehler('geburtsdatum', 'geburtInDerZukunft', geboren >= heute),
    ...hinweis('geburtsdatum', 'minderjaehrig', geboren < heute && addYears(geboren, VOLLJAEHRIG) > heute),
  ]
}

interface Passtage {
  readonly geboren: PlainDate | undefined
  readonly von: PlainDate | undefined
  readonly bis: PlainDate | undefined
}

function paesse({ geboren, von, bis }: Passtage, heute: PlainDate): readonly Befund[] {
  return [
    ...fehler('passAusgestelltAm', 'passVorGeburt', geboren !== undefined && von !== undefined && von < geboren),
    ...fehler('passGueltigBis', 'passEndetVorBeginn', von !== undefined && bis !== undefined && bis <= von),
    ...fehler('passGueltigBis', 'passAbgelaufen', bis !== undefined && bis < heute),
  ]
}

interface Passdauer {
  readonly von: PlainDate | undefined
  readonly bis: PlainDate | undefined
  readonly visum: PlainDate | undefined
}

/** What missions ask of a passport is practice, not law: a hint, with the rule of this mission. */
function passdauer({ von, bis, visum }: Passdauer, heute: PlainDate, pass: Validity): readonly Befund[] {
  const { monthsBeyondVisa, monthsAtFiling, issuedWithinYears } = pass
  const tooShort = (from: PlainDate | undefined, months: number | undefined): boolean =>
    bis !== undefined && from !== undefined && months !== undefined && bis < addMonths(from, months)
  return [
    ...hinweis('passGueltigBis', 'passZuKurzNachVisum', tooShort(visum, monthsBeyondVisa)),
    ...hinweis('passGueltigBis', 'passZuKurzBeimAntrag', tooShort(heute, monthsAtFiling)),
    ...hinweis(
      'passAusgestelltAm',
      'passZuAlt',
      von !== undefined && issuedWithinYears !== undefined && addYears(von, issuedWithinYears) < heute,
    ),
  ]
}

function aufenthalt(
  von: PlainDate | undefined,
  bis: PlainDate | undefined,
  werte: Antragswerte,
  heute: PlainDate,
): readonly Befund[] {
  if (!von || !bis) return fehler('aufenthaltVon', 'aufenthaltInDerVergangenheit', von !== undefined && von < heute)
  const isLong = bis >= addYears(von, 1)
  return [
    ...fehler('aufenthaltVon', 'aufenthaltInDerVergangenheit', von < heute),
    ...fehler('aufenthaltBis', 'aufenthaltUmgekehrt', bis <= von),
    ...fehler('aufenthaltBis', 'aufenthaltZuKurz', bis > von && daysBetween(von, bis) < TAGE_SCHENGEN),
    ...fehler('hoechstensZwoelfMonate', 'laengerAlsZwoelfMonate', werte['hoechstensZwoelfMonate'] === 'ja' && isLong),
  ]
}

function familie(werte: Antragswerte, day: (id: string) => PlainDate | undefined): readonly Befund[] {
  const geboren = day('geburtsdatum')
  if (!geboren) return []
  return kinder(werte).flatMap((number) => {
    const id = kindfeld(number, 'kindGeburtsdatum')
    const kind = day(id)
    return fehler(id, 'kindAelterAlsElternteil', kind !== undefined && kind <= geboren)
  })
}

function uebriges(werte: Antragswerte): readonly Befund[] {
  const where = ['verurteilungInlandWannWo', 'verurteilungAuslandWannWo']
  const isMissing = werte['verurteilt'] === 'ja' && where.every((id) => (werte[id] ?? '') === '')
  return [
    ...fehler('verurteilungInlandWannWo', 'verurteilungOhneAngaben', isMissing),
    ...hinweis('krankenversichert', 'keineVersicherung', werte['krankenversichert'] === 'nein'),
  ]
}

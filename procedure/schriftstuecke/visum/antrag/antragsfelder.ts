/**
 * The fields of the application for a national visa (§ 81 Abs. 1 AufenthG) in the order of its form, under ids of our own.
 * The form with its bar codes is made by the Foreign Office alone; what is entered here is keyed in there.
 */

/** How a value is written: a day as ISO text, states as their codes with blanks between, yes and no as `ja` and `nein`. */
export type Feldart = 'text' | 'absatz' | 'tag' | 'staat' | 'staaten' | 'wahl' | 'zahl' | 'email' | 'telefon' | 'jaNein'

/** Asked only where another field has one of these values. */
export interface Feldbedingung {
  readonly feld: string
  readonly ist: readonly string[]
}

export interface Antragsfeld {
  readonly id: string
  /** Under which id the words stand; for a child the same for all children. */
  readonly wort: Feldwort
  readonly art: Feldart
  readonly noetig: boolean
  readonly wenn?: Feldbedingung
  readonly werte?: readonly string[]
}

/** What was entered, by id of the field. Empty and absent are the same. */
export type Antragswerte = Readonly<Record<string, string>>

/** The sections of the form, each a page of its own; the first, which is long, in three. */
export const antragsseiten = [
  'person',
  'pass',
  'kontakt',
  'ehegatte',
  'kinder',
  'eltern',
  'voraufenthalte',
  'unterkunft',
  'wohnsitz',
  'zweck',
  'referenz',
  'beruf',
  'dauer',
  'verurteilungen',
  'versagungen',
] as const

export type Antragsseite = (typeof antragsseiten)[number]

/** The numbers of the form. */
export const abschnittsnummer: Readonly<Record<Antragsseite, string>> = {
  person: '1',
  pass: '1',
  kontakt: '1',
  ehegatte: '2',
  kinder: '3',
  eltern: '4',
  voraufenthalte: '5',
  unterkunft: '6',
  wohnsitz: '7–8',
  zweck: '9',
  referenz: '10',
  beruf: '11',
  dauer: '12–13',
  verurteilungen: '14',
  versagungen: '15–16',
}

interface Feldform {
  readonly art: Feldart
  readonly noetig?: false
  readonly wenn?: Feldbedingung
  readonly werte?: readonly string[]
}

const verheiratet: Feldbedingung = { feld: 'familienstand', ist: ['verheiratet', 'lebenspartnerschaft'] }
const verurteilt: Feldbedingung = { feld: 'verurteilt', ist: ['ja'] }
const ja = (feld: string): Feldbedingung => ({ feld, ist: ['ja'] })

const felder = {
  familienname: { art: 'text' },
  fruehereNamen: { art: 'text', noetig: false },
  vornamen: { art: 'text' },
  geburtsdatum: { art: 'tag' },
  geburtsort: { art: 'text' },
  geburtsstaat: { art: 'staat' },
  staatsangehoerigkeiten: { art: 'staaten' },
  fruehereStaatsangehoerigkeiten: { art: 'staaten', noetig: false },
  familienstand: {
    art: 'wahl',
    werte: ['ledig', 'verheiratet', 'lebenspartnerschaft', 'geschieden', 'verwitwet'],
  },
  familienstandSeit: {
    art: 'tag',
    wenn: { feld: 'familienstand', ist: ['verheiratet', 'lebenspartnerschaft', 'geschieden', 'verwitwet'] },
  },
  geschlecht: { art: 'wahl', werte: ['maennlich', 'weiblich'] },
  passart: { art: 'wahl', werte: ['reisepass', 'dienstpass', 'diplomatenpass', 'sonderpass', 'anderes'] },
  passartAnderes: { art: 'text', wenn: { feld: 'passart', ist: ['anderes'] } },
  passnummer: { art: 'text' },
  passAusgestelltAm: { art: 'tag' },
  passGueltigBis: { art: 'tag' },
  passAusgestelltVon: { art: 'text' },
  aufenthaltstitelNummer: { art: 'text', noetig: false },
  aufenthaltstitelGueltigBis: { art: 'tag', noetig: false },
  strasse: { art: 'text' },
  ort: { art: 'text' },
  wohnsitzstaat: { art: 'staat' },
  email: { art: 'email' },
  telefon: { art: 'telefon' },
  mobiltelefon: { art: 'telefon', noetig: false },
  ehegatteFamilienname: { art: 'text', wenn: verheiratet },
  ehegatteFruehereNamen: { art: 'text', noetig: false, wenn: verheiratet },
  ehegatteVornamen: { art: 'text', wenn: verheiratet },
  ehegatteGeburtsdatum: { art: 'tag', wenn: verheiratet },
  ehegatteGeburtsort: { art: 'text', wenn: verheiratet },
  ehegatteGeburtsstaat: { art: 'staat', wenn: verheiratet },
  ehegatteStaatsangehoerigkeit: { art: 'staat', wenn: verheiratet },
  ehegatteFruehereStaatsangehoerigkeit: { art: 'staat', noetig: false, wenn: verheiratet },
  ehegatteWohnort: { art: 'text', wenn: verheiratet },
  kinderzahl: { art: 'zahl' },
  kindFamilienname: { art: 'text' },
  kindVornamen: { art: 'text' },
  kindGeschlecht: { art: 'wahl', werte: ['maennlich', 'weiblich'] },
  kindGeburtsdatum: { art: 'tag' },
  kindGeburtsort: { art: 'text' },
  kindStaatsangehoerigkeit: { art: 'staat' },
  kindWohnort: { art: 'text' },
  vaterFamilienname: { art: 'text' },
  vaterVornamen: { art: 'text' },
  vaterGeburt: { art: 'text' },
  vaterStaatsangehoerigkeit: { art: 'staat' },
  vaterWohnort: { art: 'text' },
  mutterFamilienname: { art: 'text' },
  mutterVornamen: { art: 'text' },
  mutterGeburt: { art: 'text' },
  mutterStaatsangehoerigkeit: { art: 'staat' },
  mutterWohnort: { art: 'text' },
  voraufenthalt: { art: 'jaNein' },
  voraufenthalte: { art: 'absatz', wenn: ja('voraufenthalt') },
  unterkunftStrasse: { art: 'text', noetig: false },
  unterkunftOrt: { art: 'text' },
  unterkunftArt: { art: 'wahl', werte: ['einzelzimmer', 'wohnung', 'sammelunterkunft', 'sonstige'] },
  unterkunftZimmer: { art: 'zahl', wenn: { feld: 'unterkunftArt', ist: ['wohnung'] } },
  unterkunftSonstige: { art: 'text', wenn: { feld: 'unterkunftArt', ist: ['sonstige'] } },
  wohnsitzBleibt: { art: 'jaNein' },
  wohnsitzWo: { art: 'text', wenn: ja('wohnsitzBleibt') },
  familieKommtMit: { art: 'jaNein' },
  familieWer: { art: 'text', wenn: ja('familieKommtMit') },
  zweck: {
    art: 'wahl',
    werte: ['erwerbstaetigkeit', 'studium', 'aupair', 'sprachkurs', 'familiennachzug', 'sonstiger'],
  },
  zweckSonstiger: { art: 'text', wenn: { feld: 'zweck', ist: ['sonstiger'] } },
  erwerbstaetigkeit: { art: 'text', wenn: { feld: 'zweck', ist: ['erwerbstaetigkeit'] } },
  hoechstensZwoelfMonate: { art: 'jaNein' },
  referenzName: { art: 'text', noetig: false },
  referenzStrasse: { art: 'text', noetig: false },
  referenzOrt: { art: 'text', noetig: false },
  referenzTelefon: { art: 'telefon', noetig: false },
  referenzEmail: { art: 'email', noetig: false },
  erlernterBeruf: { art: 'text' },
  ausgeuebterBeruf: { art: 'text', noetig: false },
  aufenthaltVon: { art: 'tag' },
  aufenthaltBis: { art: 'tag' },
  lebensunterhalt: { art: 'text' },
  krankenversichert: { art: 'jaNein' },
  verurteilt: { art: 'jaNein' },
  verurteilungInlandWannWo: { art: 'text', noetig: false, wenn: verurteilt },
  verurteilungInlandGrund: { art: 'text', noetig: false, wenn: verurteilt },
  verurteilungInlandStrafe: { art: 'text', noetig: false, wenn: verurteilt },
  verurteilungAuslandWannWo: { art: 'text', noetig: false, wenn: verurteilt },
  verurteilungAuslandGrund: { art: 'text', noetig: false, wenn: verurteilt },
  verurteilungAuslandStrafe: { art: 'text', noetig: false, wenn: verurteilt },
  ausgewiesenOderAbgelehnt: { art: 'jaNein' },
  meldepflichtigeKrankheit: { art: 'jaNein' },
} as const satisfies Readonly<Record<string, Feldform>>

export type Feldwort = keyof typeof felder & string

/** On which page each field stands; those of a child repeat for each. */
const auf: Readonly<Record<Exclude<Antragsseite, 'kinder'>, readonly [Feldwort, Feldwort]>> = {
  person: ['familienname', 'geschlecht'],
  pass: ['passart', 'aufenthaltstitelGueltigBis'],
  kontakt: ['strasse', 'mobiltelefon'],
  ehegatte: ['ehegatteFamilienname', 'ehegatteWohnort'],
  eltern: ['vaterFamilienname', 'mutterWohnort'],
  voraufenthalte: ['voraufenthalt', 'voraufenthalte'],
  unterkunft: ['unterkunftStrasse', 'unterkunftSonstige'],
  wohnsitz: ['wohnsitzBleibt', 'familieWer'],
  zweck: ['zweck', 'hoechstensZwoelfMonate'],
  referenz: ['referenzName', 'referenzEmail'],
  beruf: ['erlernterBeruf', 'ausgeuebterBeruf'],
  dauer: ['aufenthaltVon', 'krankenversichert'],
  verurteilungen: ['verurteilt', 'verurteilungAuslandStrafe'],
  versagungen: ['ausgewiesenOderAbgelehnt', 'meldepflichtigeKrankheit'],
}

const worte: readonly Feldwort[] = Object.keys(felder).filter(isFeldwort)
const kindworte: readonly Feldwort[] = worte.filter((wort) => /^kind[A-Z]/.test(wort))

/** Children beyond this number find no room on the form either. */
export const KINDER_HOECHSTENS = 12

function isFeldwort(text: string): text is Feldwort {
  return Object.hasOwn(felder, text)
}

/**
 * The fields of a page, with those of every child that was counted.
 * @example antragsfelder('kinder', { kinderzahl: '1' }).length // 8
 */
export function antragsfelder(seite: Antragsseite, werte: Antragswerte): readonly Antragsfeld[] {
  if (seite === 'kinder') return [feld('kinderzahl'), ...kinder(werte).flatMap((number) => kindfelder(number))]
  const [first, last] = auf[seite]
  return worte.slice(worte.indexOf(first), worte.indexOf(last) + 1).map((wort) => feld(wort))
}

/** The numbers of the children: 1, 2, … */
export function kinder(werte: Antragswerte): readonly number[] {
  const count = Number(werte['kinderzahl'] ?? '0')
  const shown = Number.isInteger(count) ? Math.min(Math.max(count, 0), KINDER_HOECHSTENS) : 0
  return Array.from({ length: shown }, (_, at) => at + 1)
}

/** The id of a field of one child. */
export function kindfeld(number: number, wort: Feldwort): string {
  return `${wort}${number}`
}

function kindfelder(number: number): readonly Antragsfeld[] {
  return kindworte.map((wort) => ({ ...feld(wort), id: kindfeld(number, wort) }))
}

function feld(wort: Feldwort): Antragsfeld {
  const { art, noetig, wenn, werte }: Feldform = felder[wort]
  return { id: wort, wort, art, noetig: noetig !== false, ...(wenn && { wenn }), ...(werte && { werte }) }
}

/** Whether a field is asked for on these values. */
export function isGefragt({ wenn }: Antragsfeld, werte: Antragswerte): boolean {
  return wenn === undefined || wenn.ist.includes(werte[wenn.feld] ?? '')
}

/** The pages that are asked for: that on the spouse only where there is one, or as long as nobody said. */
export function gefragteSeiten(werte: Antragswerte): readonly Antragsseite[] {
  const isAlone = ['ledig', 'geschieden', 'verwitwet'].includes(werte['familienstand'] ?? '')
  return antragsseiten.filter((seite) => seite !== 'ehegatte' || !isAlone)
}

/** Only what belongs to a known field is kept, and that whole. */
export function lesbareWerte(given: Readonly<Record<string, unknown>>): Antragswerte {
  const counted = { kinderzahl: String(KINDER_HOECHSTENS) }
  const ids = new Set(antragsseiten.flatMap((seite) => antragsfelder(seite, counted).map(({ id }) => id)))
  return Object.fromEntries(
    Object.entries(given).flatMap(([id, value]) =>
      ids.has(id) && typeof value === 'string' && value !== '' ? [[id, value] as const] : [],
    ),
  )
}

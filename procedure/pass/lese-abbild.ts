import { stellenIn } from './mrz-stellen.ts'
import type { Mrzfeld, Mrzformat } from './mrzlesung.ts'
import { pruefziffer } from './pruefziffer.ts'

/** A sign that may stand in a place of a picture, and how like it what is seen there looks: one is the same. */
export interface Zeichenbild {
  readonly zeichen: string
  readonly aehnlich: number
}

/** The signs that may stand in a place, the most like first. */
export type Stellenbild = readonly Zeichenbild[]

/** A zone read from a picture, to be compared by a person. */
export interface Abbildlesung {
  /** Its lines, as leseMrz takes them. */
  readonly zone: string
  /** Fields of which neither their signs nor their check digits prove that they were read rightly. */
  readonly unsicher: readonly Mrzfeld[]
}

/** Less like than this, a sign is guessed; nearer to the next one than this, it may be that one. */
const [DEUTLICH, ABSTAND] = [0.78, 0.09]
/** A mistaken sign is among those that look at least nearly as like. */
const VERWECHSELT = 0.18
/** More doubtful signs than these no check digit proves. */
const HOECHSTENS = 2

/** What may stand in each place (ICAO Doc 9303 parts 4 to 6, section 4.2): letters, digits, both, a sex; capital where no filler may. */
const ARTEN: Readonly<Record<Mrzformat, readonly string[]>> = {
  TD3: ['l'.repeat(44), `${'a'.repeat(9)}zlllzzzzzzZszzzzzzZ${'a'.repeat(14)}zZ`],
  TD2: ['l'.repeat(36), `${'a'.repeat(9)}zlllzzzzzzZszzzzzzZ${'a'.repeat(7)}Z`],
  TD1: [`${'l'.repeat(5)}${'a'.repeat(9)}z${'a'.repeat(15)}`, `zzzzzzZszzzzzzZlll${'a'.repeat(11)}Z`, 'l'.repeat(30)],
}
const [BUCHSTABEN, ZIFFERN, FILLER] = ['ABCDEFGHIJKLMNOPQRSTUVWXYZ', '0123456789', '<']
const MOEGLICH: Readonly<Record<string, string>> = {
  l: BUCHSTABEN + FILLER,
  z: ZIFFERN + FILLER,
  Z: ZIFFERN,
  a: BUCHSTABEN + ZIFFERN + FILLER,
  s: `FMX${FILLER}`,
}

/**
 * Reads a zone from the likeness of its signs: in each place what may stand there. A check digit that does not hold is mended only
 * where one single doubtful sign mends it, and the field stays doubtful. Undefined where the lines are those of no format.
 * @example leseAbbild([]) // undefined
 */
export function leseAbbild(zeilen: readonly (readonly Stellenbild[])[]): Abbildlesung | undefined {
  const format = formatOf(zeilen)
  if (format === undefined) return undefined
  const stellen = zeilen.map((zeile, at) => zeile.map((bild, place) => moegliche(bild, ARTEN[format][at]?.[place])))
  const gelesen = stellen.map((zeile) => zeile.map(([best]) => best?.zeichen ?? '<'))
  const unsicher: Mrzfeld[] = []
  for (const { feld, orte, ziffer } of felderIn(format)) {
    const stand = pruefe(orte, ziffer, stellen, gelesen)
    if (stand.anders) setze(gelesen, stand.anders)
    if (!stand.sicher) unsicher.push(feld)
  }
  return { zone: gelesen.map((zeile) => zeile.join('')).join('\n'), unsicher }
}

function formatOf(zeilen: readonly (readonly Stellenbild[])[]): Mrzformat | undefined {
  const formats: readonly Mrzformat[] = ['TD3', 'TD2', 'TD1']
  return formats.find(
    (format) =>
      ARTEN[format].length === zeilen.length && ARTEN[format].every((arten, at) => arten.length === zeilen[at]?.length),
  )
}

function moegliche(bild: Stellenbild, art = 'a'): Stellenbild {
  return bild.filter(({ zeichen }) => MOEGLICH[art]?.includes(zeichen) === true)
}

interface Ort {
  readonly zeile: number
  readonly stelle: number
}

interface Feldorte {
  readonly feld: Mrzfeld
  readonly orte: readonly Ort[]
  readonly ziffer: Ort | undefined
}

/** The first of the signs that stand for places: far from everything that a zone knows. */
const ERSTES = 0xe000
const BREITE = 64

/** Cuts a zone whose signs are the numbers of their places, so that the fields tell where they stand. */
function felderIn(format: Mrzformat): readonly Feldorte[] {
  const lines = ARTEN[format].map((arten, zeile) =>
    [...arten].map((_, stelle) => String.fromCharCode(ERSTES + zeile * BREITE + stelle)).join(''),
  )
  const { geschlecht: _, ...zone } = stellenIn(format, lines)
  const plain = (feld: Mrzfeld, text: string): Feldorte => ({ feld, orte: orteIn(text), ziffer: undefined })
  const checked = (feld: Mrzfeld, { text, ziffer }: { text: string; ziffer: string }): Feldorte => ({
    feld,
    orte: orteIn(text),
    ziffer: orteIn(ziffer)[0],
  })
  return [
    plain('namen', zone.namen),
    plain('ausstellerstaat', zone.ausstellerstaat),
    checked('nummer', zone.nummer),
    plain('staatsangehoerigkeit', zone.staatsangehoerigkeit),
    checked('geburtsdatum', zone.geburtsdatum),
    checked('ablaufdatum', zone.ablaufdatum),
    ...(zone.zusatz ? [checked('zusatz', zone.zusatz)] : []),
  ]
}

function orteIn(text: string): readonly Ort[] {
  return [...text].map((sign) => {
    const at = sign.charCodeAt(0) - ERSTES
    return { zeile: Math.floor(at / BREITE), stelle: at % BREITE }
  })
}

interface Aenderung extends Ort {
  readonly zeichen: string
}

/** Whether a field is proved, and the one sign that mends it where it is not. */
function pruefe(
  orte: readonly Ort[],
  ziffer: Ort | undefined,
  stellen: readonly (readonly Stellenbild[])[],
  gelesen: readonly (readonly string[])[],
): { readonly sicher: boolean; readonly anders?: Aenderung } {
  const alle = ziffer ? [...orte, ziffer] : orte
  const bildAn = ({ zeile, stelle }: Ort): Stellenbild => stellen[zeile]?.[stelle] ?? []
  const zweifelhaft = alle.filter((ort) => !istDeutlich(bildAn(ort)))
  if (!ziffer) return { sicher: zweifelhaft.length === 0 }
  const mit = (aenderungen: readonly Aenderung[]): string =>
    alle
      .map((ort) => aenderungen.find((eine) => istGleich(eine, ort))?.zeichen ?? gelesen[ort.zeile]?.[ort.stelle] ?? '')
      .join('')
  const andereAn = (ort: Ort): readonly Aenderung[] => naheliegende(bildAn(ort)).map((zeichen) => ({ ...ort, zeichen }))
  if (holds(mit([]))) {
    if (zweifelhaft.length > HOECHSTENS) return { sicher: false }
    // Signs that look as like and leave the digit right may as well stand there: six and G, or two mistakes at once.
    const [erste = [], zweite = []] = zweifelhaft.map(andereAn)
    const pairs = erste.flatMap((eine) => zweite.map((andere) => [eine, andere]))
    const auchRichtig = [...[...erste, ...zweite].map((eine) => [eine]), ...pairs].some((eine) => holds(mit(eine)))
    return { sicher: !auchRichtig }
  }
  const haelt = alle.flatMap(andereAn).filter((anders) => holds(mit([anders])))
  const [anders] = haelt
  return anders && haelt.length === 1 ? { sicher: false, anders } : { sicher: false }
}

function istGleich(a: Ort, b: Ort): boolean {
  return a.zeile === b.zeile && a.stelle === b.stelle
}

function istDeutlich([best, next]: Stellenbild): boolean {
  return best !== undefined && best.aehnlich >= DEUTLICH && best.aehnlich - (next?.aehnlich ?? 0) >= ABSTAND
}

function naheliegende([best, ...others]: Stellenbild): readonly string[] {
  return others.filter(({ aehnlich }) => best && best.aehnlich - aehnlich < VERWECHSELT).map(({ zeichen }) => zeichen)
}

/** A field without anything in it may have a filler for its digit. */
function holds(whole: string): boolean {
  return /^<+$/.test(whole) || pruefziffer(whole.slice(0, -1)) === whole.slice(-1)
}

function setze(gelesen: string[][], { zeile, stelle, zeichen }: Aenderung): void {
  const line = gelesen[zeile]
  if (line) line[stelle] = zeichen
}

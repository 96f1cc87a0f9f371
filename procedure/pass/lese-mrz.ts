import { type PlainDate, plainDate } from '#law/calendar/plain-date.ts'
import { type Mrzstellen, stellenIn } from './mrz-stellen.ts'
import type { Feldbefund, GelesenesFeld, Mrzergebnis, Mrzfeld, Mrzformat, Mrzlesung } from './mrzlesung.ts'
import { pruefziffer } from './pruefziffer.ts'
import { staatVon } from './staatencodes.ts'
import { alsBuchstaben, alsZiffern, vorschlagFuer } from './vorschlag-fuer.ts'

const WIDTH: Readonly<Record<Mrzformat, number>> = { TD1: 30, TD2: 36, TD3: 44 }

/**
 * Reads the machine-readable zone of a passport (two lines of 44), of an official document (two of 36) or of an identity card
 * (three of 30) as somebody typed it, with every check digit. The day decides in which century a year of birth lies.
 * @example leseMrz('P<UTOERIKSSON<<ANNA<MARIA…\nL898902C36UTO7408122F1204159ZE184226B<<<<<10', '2026-11-22')
 */
export function leseMrz(typed: string, heute: PlainDate): Mrzergebnis {
  const lines = linesOf(typed)
  const laengen = lines.map(({ length }) => length)
  if (lines.length === 0) return { lesbar: false, grund: 'leer', laengen }
  const format = formatOf(lines)
  if (format === undefined) return { lesbar: false, grund: lines.length < 2 ? 'zeilen' : 'laenge', laengen }
  return { lesbar: true, lesung: lesungOf(stellenIn(format, lines.map(padTo(WIDTH[format]))), format, heute) }
}

/** Small letters, blanks and other arrows are how people type; a whole zone may come in one piece. */
function linesOf(typed: string): readonly string[] {
  const lines = typed
    .toUpperCase()
    .replaceAll(/[«‹]/g, (sign) => (sign === '«' ? '<<' : '<'))
    .split(/\r?\n/)
    .map((line) => line.replaceAll(/[\s\u00a0]/g, ''))
    .filter((line) => line !== '')
  const [only = ''] = lines
  if (lines.length !== 1) return lines
  if (only.length === 88) return [only.slice(0, 44), only.slice(44)]
  if (only.length === 72) return [only.slice(0, 36), only.slice(36)]
  return only.length === 90 ? [only.slice(0, 30), only.slice(30, 60), only.slice(60)] : lines
}

/** The line with the numbers is exact; fillers at the end of the line with the names are easily lost or doubled. */
function formatOf(lines: readonly string[]): Mrzformat | undefined {
  if (lines.length === 3) return lines.slice(0, 2).every(({ length }) => length === 30) ? 'TD1' : undefined
  if (lines.length !== 2) return undefined
  const last = lines[1]?.length
  return last === 44 ? 'TD3' : last === 36 ? 'TD2' : undefined
}

function padTo(width: number): (line: string) => string {
  return (line) => line.slice(0, width).padEnd(width, '<')
}

function lesungOf(zone: Mrzstellen, format: Mrzformat, heute: PlainDate): Mrzlesung {
  const [nach = '', ...vor] = zone.namen.split('<<')
  const geburtsdatum = dayOf(zone.geburtsdatum.text, (year) => (year > Number(heute.slice(2, 4)) ? 1900 : 2000))
  const ablaufdatum = dayOf(zone.ablaufdatum.text, () => 2000)
  const felder: readonly GelesenesFeld[] = [
    lettersIn('namen', zone.namen),
    stateIn('ausstellerstaat', zone.ausstellerstaat),
    checked('nummer', zone.nummer),
    stateIn('staatsangehoerigkeit', zone.staatsangehoerigkeit),
    dated('geburtsdatum', zone.geburtsdatum),
    dated('ablaufdatum', zone.ablaufdatum),
    ...(zone.zusatz ? [checked('zusatz', zone.zusatz)] : []),
    checked('gesamt', zone.gesamt),
  ]
  return {
    format,
    felder,
    nachnamen: nameOf(nach),
    vornamen: nameOf(vor.join('<')),
    namenAbgeschnitten: !zone.namen.endsWith('<'),
    nummer: zone.nummer.text.replaceAll('<', ''),
    ausstellerstaat: staatVon(zone.ausstellerstaat),
    staatsangehoerigkeit: staatVon(zone.staatsangehoerigkeit),
    geburtsdatum,
    ablaufdatum,
    geschlecht: zone.geschlecht === 'F' || zone.geschlecht === 'M' ? zone.geschlecht : 'X',
    stimmt: felder.every(({ befund }) => befund === 'stimmt' || befund === 'ohnePruefziffer'),
  }
}

function nameOf(text: string): string {
  return text.replaceAll('<', ' ').trim()
}

interface Checked {
  readonly text: string
  readonly ziffer: string
}

/** A field without anything in it may have a filler for its digit. */
function checked(feld: Mrzfeld, { text, ziffer }: Checked): GelesenesFeld {
  const isEmpty = /^<*$/.test(text) && ziffer === '<'
  const expected = pruefziffer(text)
  const befund: Feldbefund =
    isEmpty || expected === ziffer ? 'stimmt' : expected === undefined ? 'zeichenFalsch' : 'pruefzifferFalsch'
  // What stands in all fields together has its fault in one of them.
  const meant = befund === 'stimmt' || feld === 'gesamt' ? undefined : vorschlagFuer(text, ziffer)
  return { feld, text, befund, vorschlag: meant?.slice(0, -1) }
}

/** A day has digits alone: letters in it are mistakes, whatever the check digit says. */
function dated(feld: Mrzfeld, field: Checked): GelesenesFeld {
  const read = checked(feld, field)
  if (/^[\d<]{6}$/.test(field.text)) return read
  const meant = alsZiffern(field.text)
  const vorschlag = pruefziffer(meant) === alsZiffern(field.ziffer) ? meant : read.vorschlag
  return { ...read, befund: 'zeichenFalsch', vorschlag }
}

/** Names and states have no digit of their own, and no digits in them. */
function lettersIn(feld: Mrzfeld, text: string): GelesenesFeld {
  const isRight = /^[A-Z<]+$/.test(text)
  const befund = isRight ? 'ohnePruefziffer' : 'zeichenFalsch'
  return { feld, text, befund, vorschlag: isRight ? undefined : alsBuchstaben(text) }
}

function stateIn(feld: Mrzfeld, text: string): GelesenesFeld {
  const read = lettersIn(feld, text)
  const { vorschlag } = read
  return vorschlag !== undefined && staatVon(vorschlag) === undefined ? { ...read, vorschlag: undefined } : read
}

/** A day whose month or day is not known has fillers in it. */
function dayOf(text: string, century: (year: number) => number): PlainDate | undefined {
  const [, year = '', month = '', day = ''] = /^(\d\d)(\d\d)(\d\d)$/.exec(text) ?? []
  return year === '' ? undefined : plainDate(`${century(Number(year)) + Number(year)}-${month}-${day}`)
}

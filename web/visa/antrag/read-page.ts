import {
  type Antragsfeld,
  type Antragsseite,
  type Antragswerte,
  antragsfelder,
  isGefragt,
  lesbareWerte,
} from '#procedure/schriftstuecke/visum/antrag/antragsfelder.ts'
import { formmangel } from '#procedure/schriftstuecke/visum/antrag/antragspruefung.ts'
import { antragstexte } from '#procedure/schriftstuecke/visum/antrag/antragstexte.ts'
import { feldname } from '#procedure/schriftstuecke/visum/antrag/datenblatt.ts'
import type { FieldError } from '#web/components/error-summary.tsx'
import { type Draft, typed } from '#web/forms/draft.ts'
import { parseDay } from '#web/forms/parse-day.ts'
import { parseState } from '#web/forms/states.ts'
import { LONGEST_LINE, tooLongIn, tooLongText } from '#web/forms/too-long.ts'
import type { PageWords } from '#web/language/page-words.ts'

interface PageRead {
  /** Everything entered so far, this page included; what cannot be read stays as it was typed. */
  readonly werte: Antragswerte
  /** The same with what is too long to be kept, so that whoever typed it can shorten it. */
  readonly shown: Antragswerte
  readonly errors: readonly FieldError[]
}

/** Reads one page of the form over what was entered before. Empty is no error here: it may be filled in later. */
export function readAntragsseite(draft: Draft, seite: Antragsseite, before: Antragswerte, words: PageWords): PageRead {
  const asked = antragsfelder(seite, {
    ...before,
    kinderzahl: typed(draft, 'kinderzahl') || (before['kinderzahl'] ?? ''),
  }).filter(({ id }) => draft.has(id))
  const long = new Map(
    asked.flatMap(({ id }) => {
      const found = tooLongIn(draft, id, LONGEST_LINE)
      return found === undefined ? [] : [[id, found] as const]
    }),
  )
  const read = asked
    .filter(({ id }) => !long.has(id))
    .map((feld) => [feld, readValue(feld, typed(draft, feld.id), words)] as const)
  const werte = lesbareWerte({ ...before, ...Object.fromEntries(read.map(([{ id }, value]) => [id, value])) })
  return {
    werte,
    shown: { ...werte, ...Object.fromEntries([...long.keys()].map((id) => [id, typed(draft, id)])) },
    errors: [
      ...[...long].map(([id, found]) => ({ field: id, text: tooLongText(found, words) })),
      ...read.filter(([feld]) => isGefragt(feld, werte)).flatMap(([feld, value]) => errorOf(feld, value, seite, words)),
    ],
  }
}

function readValue({ art }: Antragsfeld, given: string, { language }: PageWords): string {
  switch (art) {
    case 'tag': {
      const read = parseDay({ day: given, month: '', year: '' })
      return read.kind === 'day' ? read.day : given
    }
    case 'staat':
      return parseState(given, language).code ?? given
    case 'staaten': {
      const states = given.split(/[,;\n]/).flatMap((name) => (name.trim() === '' ? [] : [name.trim()]))
      const codes = states.map((name) => parseState(name, language).code)
      return codes.includes(undefined) ? given : codes.join(' ')
    }
    case 'text':
    case 'absatz':
    case 'wahl':
    case 'zahl':
    case 'email':
    case 'telefon':
    case 'jaNein':
      return given
  }
}

/** What the program cannot read cannot be kept as it is; what only has to be looked at again is said at the end. */
function errorOf(
  { id, art }: Antragsfeld,
  value: string,
  seite: Antragsseite,
  words: PageWords,
): readonly FieldError[] {
  if (value === '') return []
  const { language } = words
  const name = feldname(id, seite, language)
  const isState = art === 'staat' || art === 'staaten'
  if (isState && !value.split(' ').every((code) => /^[A-Z]{2}$/.test(code)))
    return [{ field: id, text: `${name}: ${words.m.visa.problems.stateName}` }]
  const mangel = formmangel(art, value)
  return mangel?.stufe === 'fehler'
    ? [{ field: id, text: `${name}: ${antragstexte[language].maengel[mangel.art]}` }]
    : []
}

import type { Eingabefehler } from '#law/calendar/eingabefehler.ts'
import { type FristField, fristFields } from '#law/report/frist-fields.ts'
import { periodWords } from '#law/texts/periods/period-words.ts'
import { refusalTexts } from '#law/texts/periods/sheet-lines.ts'
import type { FieldError } from '#web/components/error-summary.tsx'
import type { PageWords } from '#web/language/page-words.ts'
import { isoDay, type TypedFrist } from './typed-frist.ts'

/** Fields of the question whose field in the form has another id. */
const OTHER_IDS: Readonly<Partial<Record<FristField, string>>> = {
  length: 'length-count',
  'extended-by': 'extended-count',
  begin: 'run-event',
  validity: 'run-event',
}

/** The fields as they follow each other on the page. */
const ORDER: readonly string[] = [
  ...['id', 'variant', 'profession', 'length', 'from', 'land', 'gemeinde'],
  ...['begin', 'validity', 'suspended', 'extended-by', 'extended-to'],
  ...['stated-end', 'arrived', 'abroad', 'free'],
]

/** Everything that is wrong, in the words of the page and in its order, each with the field to mend. */
export function fristErrors(
  refused: readonly Eingabefehler[],
  typed: TypedFrist,
  words: PageWords,
): readonly FieldError[] {
  const place = ({ feld }: Eingabefehler): number => ORDER.indexOf(feld)
  const sorted = refused.toSorted((a, b) => place(a) - place(b))
  return sorted.map((problem) => ({ field: fieldOf(problem, typed), text: errorText(problem, words) }))
}

function fieldOf(problem: Eingabefehler, typed: TypedFrist): string {
  const field = fristFields.find((known) => known === problem.feld)
  if (field === undefined) return 'id'
  const given = 'angabe' in problem ? problem.angabe : ''
  if (field === 'land') return `land-${Math.max(typed.laender.indexOf(given), 0) + 1}`
  return field === 'suspended' ? spanField(problem, typed, given) : (OTHER_IDS[field] ?? field)
}

function spanField(problem: Eingabefehler, { suspended }: TypedFrist, given: string): string {
  const row = suspended.findIndex(({ from, to }) => {
    const [first, last] = [isoDay(from), isoDay(to)]
    if (problem.fehler === 'spanneUmgekehrt') return first === problem.von && last === problem.bis
    return first === given || last === given
  })
  const wrong = suspended[Math.max(row, 0)]
  const end = isoDay(wrong?.from ?? '') === given || problem.fehler === 'spanneUmgekehrt' ? 'from' : 'to'
  return `suspended-${end}-${Math.max(row, 0) + 1}`
}

/** A day or a length is asked for otherwise here than on a command line; the rest is said in the words of the law. */
function errorText(problem: Eingabefehler, words: PageWords): string {
  const { problems } = words.m.fristen
  const label = labelOf(problem.feld, words)
  switch (problem.fehler) {
    case 'keinTag':
      if (problem.angabe === '') return problems.dayMissing({ label })
      return problems.noDay({ label, given: problem.angabe })
    case 'tagFehlt':
      return problems.dayMissing({ label })
    case 'ortFehlt':
      return problems.noLand({ label })
    case 'keineLaenge':
      return problems.noLength({ label, given: problem.angabe })
    case 'laengeFehlt':
      return problems.lengthMissing({ label })
    case 'laengeAusserhalb':
      return problems.lengthOut({ label, most: problem.hoechstens })
    case 'spanneUmgekehrt':
      return problems.reversed({ label, from: problem.von, to: problem.bis })
    case 'ausserhalbDesKalenders':
      return problems.outOfCalendar({ label })
    case 'endeZuFrueh':
      return problems.tooEarly({ label, given: problem.angabe, first: problem.fruehestens })
    case 'nichtInKraft':
      return problems.notYet({ label, first: problem.ab })
    case 'unbekanntesLand':
    case 'unbekannteAngabe':
    case 'keineSpanne':
    case 'keinJahr':
    case 'zuViele':
    case 'nurEines':
      return lawText(problem, label, words)
  }
}

function lawText(problem: Eingabefehler, label: string, words: PageWords): string {
  const named = {
    ...problem,
    feld: label,
    ...('anderes' in problem ? { anderes: labelOf(problem.anderes, words) } : {}),
  }
  return refusalTexts({ refused: [named] }, periodWords(words.language).sheet)[0] ?? label
}

/** The label of a field as the form shows it. */
export function labelOf(feld: string, { m }: PageWords): string {
  const field = fristFields.find((known) => known === feld)
  return field === undefined ? feld : m.fristen.labels[field]
}

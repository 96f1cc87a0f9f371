import type { Body, Law, Sentence } from './encoded-law.ts'
import { otherLaws } from './other-laws.ts'

/** One step into a norm: "Abs. 1", "S. 1 und 2", "Nr. 1 bis 3", "Buchst. a". */
export interface Step {
  readonly kind: 'Abs' | 'UAbs' | 'S' | 'Nr' | 'Buchst' | 'Doppelbuchst' | 'Hs' | 'Alt'
  readonly values: readonly string[]
}

/** A citation as the courts write it, taken apart. */
export interface Citation {
  readonly kind: '§' | 'Art' | 'Anlage'
  /** The numbers of the §§; of an annex its letter, or the §§ it belongs to. */
  readonly numbers: readonly string[]
  readonly steps: readonly Step[]
  readonly law: string
  /** Marked "a. F.": an older version, whose text is not in the index. */
  readonly older: boolean
}

const VALUES = String.raw`\w+(?:(?:, \w+)* und \w+| bis \w+)?`
const STEP = new RegExp(String.raw` (Abs|UAbs|S|Nr|Buchst|Doppelbuchst|Hs|Alt)\. (${VALUES})`, 'gy')
const HEAD = new RegExp(
  String.raw`^(?:(Anlage) zu §§? (${VALUES})|(§§?|Art\.|Anlage(?= [A-Z]\d*[a-z]? )) (${VALUES})|(Anlage))`,
)
const SHAPE: Readonly<Record<Step['kind'], RegExp>> = {
  Abs: /^\d+[a-z]?$/,
  UAbs: /^\d+$/,
  S: /^\d+$/,
  Nr: /^\d+[a-z]*$/,
  Buchst: /^[a-z]$/,
  Doppelbuchst: /^([a-z])\1$/,
  Hs: /^[1-3]$/,
  Alt: /^[1-3]$/,
}

/**
 * What is wrong with a citation; `undefined` when the norm exists. Several norms are joined by "i. V. m.".
 * @example complaintAbout('§ 18g Abs. 1 S. 9 AufenthG', laws) // '§ 18g Abs. 1 AufenthG has no S. 9'
 */
export function complaintAbout(text: string, laws: ReadonlyMap<string, Law>): string | undefined {
  for (const part of text.split(' i. V. m. ')) {
    const citation = parseCitation(part)
    const complaint = citation ? missing(citation, laws) : `"${part}" is not a citation`
    if (complaint) return complaint
  }
  return undefined
}

/** Takes one citation apart; `undefined` when it is not written as the courts write it. */
export function parseCitation(text: string): Citation | undefined {
  const older = text.endsWith(' a. F.')
  const plain = older ? text.slice(0, -' a. F.'.length) : text
  const head = HEAD.exec(plain)
  if (!head) return undefined
  const sign = head[1] ?? head[3] ?? head[5]
  const numbers = splitValues(head[2] ?? head[4] ?? '')
  if (sign === '§§' ? numbers.length < 2 : sign !== 'Anlage' && numbers.length !== 1) return undefined
  const steps: Step[] = []
  let end = head[0].length
  STEP.lastIndex = end
  for (let step = STEP.exec(plain); step; step = STEP.exec(plain)) {
    const [kind, values] = [step[1] as Step['kind'], splitValues(step[2] ?? '')]
    if (steps.some(({ values: earlier }) => earlier.length > 1) || !values.every((value) => SHAPE[kind].test(value)))
      return undefined
    steps.push({ kind, values })
    end = STEP.lastIndex
  }
  const law = /^ (\S.*)$/.exec(plain.slice(end))?.[1]
  const kind = sign === 'Anlage' ? 'Anlage' : sign === 'Art.' ? 'Art' : '§'
  return law === undefined ? undefined : { kind, numbers, steps, law, older }
}

function splitValues(text: string): readonly string[] {
  return text === '' ? [] : text.split(/, | und | bis /)
}

function missing({ kind, numbers, steps, law, older }: Citation, laws: ReadonlyMap<string, Law>): string | undefined {
  const indexed = laws.get(law)
  if (!indexed) return otherLaws.has(law.replace(/ \d{4}$/, '')) ? undefined : `"${law}" is not a law Vorab knows`
  if (older) return undefined
  if (kind === 'Art') return `${law} has §§, not articles`
  if (kind === 'Anlage') return missingAnlage(numbers, indexed)
  for (const number of numbers) {
    if (isOutside(number, indexed)) continue
    const absaetze = indexed.paragraphs[number]
    if (!absaetze) return `${law} has no § ${number}`
    const complaint = missingBelow(`§ ${number}`, absaetze, steps, law)
    if (complaint) return complaint
  }
  return undefined
}

function isOutside(number: string, { covers }: Law): boolean {
  const value = Number.parseInt(number, 10)
  return covers !== undefined && (value < covers[0] || value > covers[1])
}

function missingAnlage(numbers: readonly string[], { law, anlagen }: Law): string | undefined {
  const known = anlagen.flatMap((anlage) => anlage.split(', ').map((name) => name.replace('§ ', '')))
  const absent = numbers.find((number) => !known.includes(number))
  if (absent !== undefined) return `${law} has no Anlage for ${absent}`
  return numbers.length > 0 || anlagen.length === 1 ? undefined : `${law} has ${anlagen.length} Anlagen: name one`
}

function missingBelow(
  place: string,
  absaetze: Readonly<Record<string, Body>>,
  steps: readonly Step[],
  law: string,
): string | undefined {
  const [first, ...rest] = steps
  if (!first) return undefined
  const undivided = absaetze['']
  if (first.kind !== 'Abs') {
    return undivided ? missingIn(place, undivided, steps, law) : `${place} ${law} has several Absätze: name one`
  }
  for (const value of first.values) {
    const body = absaetze[value]
    if (!body) return `${place} ${law} has no Abs. ${value}`
    const complaint = missingIn(`${place} Abs. ${value}`, body, rest, law)
    if (complaint) return complaint
  }
  return undefined
}

/** Follows the remaining steps into the sentences of an Absatz or of an entry. */
function missingIn(place: string, body: Body, steps: readonly Step[], law: string): string | undefined {
  const [step, ...rest] = steps
  if (!step) return undefined
  if (step.kind === 'Hs' || step.kind === 'Alt') return missingIn(place, body, rest, law)
  for (const value of step.values) {
    const here = `${place} ${step.kind}. ${value}`
    const found = step.kind === 'S' ? sentence(body, value) : entries(body, value)
    if (found.length === 0) return `${place} ${law} has no ${step.kind}. ${value}`
    if (found.length > 1) return `${here} ${law} is in several sentences: name the Satz`
    const complaint = found[0] && missingIn(here, found[0], rest, law)
    if (complaint) return complaint
  }
  return undefined
}

function sentence(body: Body, value: string): readonly Body[] {
  const found = body[Number(value) - 1]
  return found ? [[found]] : []
}

function entries(body: Body, marker: string): readonly Body[] {
  return body.flatMap(({ items }: Sentence) => {
    const entry = items.get(marker)
    return entry ? [entry] : []
  })
}

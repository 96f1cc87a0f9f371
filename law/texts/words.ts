import type { PlainDate } from '../calendar/plain-date.ts'
import type { Value } from '../engine/answers.ts'
import type { Change } from '../engine/change.ts'
import type { Bindung } from '../engine/expression.ts'
import type { Finding } from '../engine/finding.ts'
import type { Cause, Truth } from '../engine/truth.ts'
import type { Answerer } from '../facts/fact.ts'
import type { FactId } from '../facts/vocabulary.ts'
import type { Details } from '../pathways/details.ts'
import type { Antragsort, Verfahrensdauer } from '../pathways/way.ts'
import type { FactText, Language, WayText } from './catalogue.ts'
import { catalogueOf } from './catalogues.ts'
import { changeWords } from './change-words.ts'
import { phrases as de } from './de/phrases.ts'
import { phrases as en } from './en/phrases.ts'
import { type LeafContext, type LeafWords, leafWords } from './leaf-words.ts'
import { factText, type Lexicon, valueWord, worded } from './lexicon.ts'
import { conditionTitle, nodeWords } from './node-words.ts'
import type { Phrases } from './phrases.ts'

export type { LeafContext, LeafWords } from './leaf-words.ts'

/** Findings, changes and the lists of the law, worded for people. Never an empty text; an id without words is thrown. */
export interface Words {
  /** A leaf: what is asked, what is known, and why it came out so. */
  leaf(finding: Finding, context?: LeafContext): LeafWords
  /** The title of any node. */
  node(finding: Finding): string
  /** What would have to be different, with its norm. */
  change(change: Change): string
  result(truth: Truth): string
  cause(cause: Cause): string
  /** Whole cents: "45.934,20 €". */
  money(cents: number): string
  number(value: number): string
  date(day: PlainDate): string
  months(count: number): string
  and(items: readonly string[]): string
  /** An answer with its unit, as a person would say it. */
  answer(fact: FactId, value: Value): string
  /** Label, question and help of a fact. */
  fact(id: FactId): FactText
  answerer(answerer: Answerer): string
  /** The title of a named condition, rule, list of points, feature or disputed question. */
  condition(id: string): string
  /** Why a condition is asked for; absent where the title says it all. */
  explanation(id: string): string | undefined
  reading(id: string): string
  way(id: string): WayText
  /** The name of a parameter or fee. */
  parameter(id: string): string
  duration(id: Verfahrensdauer): string
  place(antragsort: Antragsort): string
  bindung(bindung: Bindung): string
  validity(art: Details['geltungsdauer']): string
  /** The question a family rule answers. */
  family(rule: keyof Details['familie']): string
}

const PHRASES: Readonly<Record<Language, Phrases>> = { de, en }
const made: Readonly<Record<Language, Words>> = { de: wordsIn('de'), en: wordsIn('en') }

/**
 * The words of a language.
 * @example wordsOf('de').money(4_593_420) // '45.934,20 €'
 */
export function wordsOf(lang: Language): Words {
  return made[lang]
}

function wordsIn(lang: Language): Words {
  const lexicon: Lexicon = { lang, catalogue: catalogueOf(lang), phrases: PHRASES[lang] }
  const { catalogue, phrases } = lexicon
  const { figures, terms } = phrases
  return {
    leaf: (finding, context) => leafWords(lexicon, finding, context),
    node: (finding) => nodeWords(lexicon, finding),
    change: (change) => changeWords(lexicon, change),
    result: (truth) => terms.results[truth],
    cause: (cause) => terms.causes[cause],
    money: figures.money,
    number: figures.number,
    date: figures.date,
    months: (count) => figures.quantity(count, 'Monate'),
    and: figures.and,
    answer: (fact, value) => valueWord(lexicon, fact, value),
    fact: (id) => factText(lexicon, id),
    answerer: (answerer) => terms.answerers[answerer],
    condition: (id) => conditionTitle(lexicon, id),
    explanation: (id) => worded(catalogue.conditions[id], id).explanation,
    reading: (id) => worded(catalogue.readings[id], id),
    way: (id) => worded(catalogue.ways[id], id),
    parameter: (id) => worded(catalogue.parameters[id], id),
    duration: (id) => terms.durations[id],
    place: (antragsort) => terms.places[antragsort],
    bindung: (bindung) => terms.bindungen[bindung],
    validity: (art) => terms.validity[art],
    family: (rule) => terms.family[rule],
  }
}

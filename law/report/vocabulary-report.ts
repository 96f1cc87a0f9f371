import { LEVELS } from '../engine/answers.ts'
import type { Fact } from '../facts/fact.ts'
import { STATE_CODES } from '../facts/state-codes.ts'
import { type FactId, vocabulary } from '../facts/vocabulary.ts'
import type { Language } from '../texts/catalogue.ts'
import { catalogueOf } from '../texts/catalogues.ts'

/** One fact as programs and people need it: how to write it, what it means, who knows it, where the law asks for it. */
export interface ReportedFact {
  readonly id: string
  readonly type: Fact['type']
  /** How it is written in JSON. */
  readonly format: string
  readonly unit: string | null
  readonly values: readonly { readonly value: string; readonly label: string }[] | null
  readonly label: string
  readonly question: string
  readonly help: string | null
  readonly answeredBy: readonly string[]
  readonly judgement: boolean
  readonly norms: readonly string[]
}

/**
 * The vocabulary in one language: everything the law may ask.
 * @example reportVocabulary('de').find((fact) => fact.id === 'jahresgehalt')?.unit // 'EUR/Jahr'
 */
export function reportVocabulary(lang: Language): readonly ReportedFact[] {
  return (Object.keys(vocabulary) as FactId[]).map((id) => {
    const fact: Fact = vocabulary[id]
    const text = catalogueOf(lang).facts[id]
    return {
      id,
      type: fact.type,
      format: formatOf(fact),
      unit: 'unit' in fact ? fact.unit : null,
      values: valuesOf(fact)?.map((value) => ({ value, label: text?.values?.[value] ?? value })) ?? null,
      label: text?.label ?? id,
      question: text?.question ?? id,
      help: text?.help ?? null,
      answeredBy: fact.answeredBy,
      judgement: fact.judgement === true,
      norms: fact.norms,
    }
  })
}

function valuesOf(fact: Fact): readonly string[] | undefined {
  switch (fact.type) {
    case 'choice':
    case 'choices':
      return fact.values
    case 'level':
      return LEVELS
    case 'state':
    case 'states':
      return STATE_CODES
    case 'boolean':
    case 'money':
    case 'number':
    case 'date':
    case 'isco':
      return undefined
  }
}

function formatOf(fact: Fact): string {
  switch (fact.type) {
    case 'boolean':
      return 'true | false'
    case 'money':
      return '45934.20'
    case 'number':
      return `0 … ${fact.max}`
    case 'date':
      return 'YYYY-MM-DD'
    case 'choice':
    case 'level':
      return 'text'
    case 'choices':
      return '["…"]'
    case 'state':
      return 'ISO 3166-1 alpha-2, XK'
    case 'states':
      return '["RS"]'
    case 'isco':
      return '"2512"'
  }
}

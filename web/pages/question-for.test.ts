import { describe, expect, it } from 'vitest'
import type { FactId } from '#law/facts/vocabulary.ts'
import { type Group, groups } from '#web/check/groups.ts'
import { pageWords } from '#web/language/page-words.ts'
import { questionFor } from './question-for.ts'

const asked: readonly FactId[] = groups.flatMap(({ facts }: Group) => [...facts])
const ask = (fact: FactId, language: 'de' | 'en', reader: 'fachkraft' | 'arbeitgeber'): string =>
  questionFor(fact, pageWords(language), { reader, facts: {}, on: '2026-11-22' }).question

/** A question that speaks to whoever reads it. */
const SPOKEN_TO = { de: /\b(?:Sie|Ihr(?:e[mnrs]?)?|Ihnen)\b/, en: /\b(?:you|your)\b/i } as const

describe.each(['de', 'en'] as const)('An employer in %s', (language) => {
  it('is asked about the person wherever the person would be asked about themselves', () => {
    const same = asked.filter((fact) => {
      const own = ask(fact, language, 'fachkraft')
      return SPOKEN_TO[language].test(own) && ask(fact, language, 'arbeitgeber') === own
    })
    expect(same).toEqual([])
  })

  it('reads the same question where nobody is spoken to', () => {
    expect(ask('vertragBefristet', language, 'arbeitgeber')).toBe(ask('vertragBefristet', language, 'fachkraft'))
  })
})

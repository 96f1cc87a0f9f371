import type { PlainDate } from '../calendar/plain-date.ts'
import type { Rule, RuleVersion } from './expression.ts'

export type { Bindung, Rule, RuleVersion } from './expression.ts'

/** The first day Vorab answers for: entry into force of the Fachkräfteeinwanderungsgesetz. */
export const SUPPORTED_FROM: PlainDate = '2020-03-01'

/**
 * The version of a rule in force on a day. Refuses days before the supported span: a missing version is a defect.
 * @example versionAt(p18gRegel, '2023-11-17').until // '2023-11-17'
 */
export function versionAt(rule: Rule, on: PlainDate): RuleVersion {
  const { versions } = rule
  for (let index = versions.length - 1; index >= 0; index--) {
    const version = versions[index]
    if (version && version.from <= on) return version
  }
  throw new RangeError(`${rule.id} has no version on ${on}; Vorab answers from ${SUPPORTED_FROM} on.`)
}

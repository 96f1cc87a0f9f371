import type { PlainDate } from '../calendar/plain-date.ts'
import type { Expr } from './expression.ts'

/** The first day Vorab answers for: entry into force of the Fachkräfteeinwanderungsgesetz. */
export const SUPPORTED_FROM: PlainDate = '2020-03-01'

/** How far a norm binds when its conditions are met. Vorab never says "granted". */
export type Bindung = 'ist' | 'soll' | 'kann'

/** The wording of a rule between two days. A superseded version is never edited. */
export interface RuleVersion {
  readonly from: PlainDate
  /** Last day; absent while the version is in force. */
  readonly until?: PlainDate
  readonly requires: Expr
  readonly source: string
  /** What a reader should know about this version: transition, doubt, practice. Ids of law/texts. */
  readonly bindung?: Bindung
}

/** One paragraph of the law with all its versions since {@link SUPPORTED_FROM}, oldest first, without gap or overlap. */
export interface Rule {
  readonly id: string
  readonly norm: string
  readonly versions: readonly RuleVersion[]
}

/**
 * The version of a rule in force on a day. Refuses days before the supported span: a missing version is a defect.
 * @example versionAt(p18gAbsatz1, '2023-11-17').until // '2023-11-17'
 */
export function versionAt(rule: Rule, on: PlainDate): RuleVersion {
  const { versions } = rule
  for (let index = versions.length - 1; index >= 0; index--) {
    const version = versions[index]
    if (version && version.from <= on) return version
  }
  throw new RangeError(`${rule.id} has no version on ${on}; Vorab answers from ${SUPPORTED_FROM} on.`)
}

import type { VNode } from 'preact'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import { momentOn } from '#law/engine/answers.ts'
import { evaluate } from '#law/engine/evaluate.ts'
import type { Expr } from '#law/engine/expression.ts'
import { type Parameter, valueAt } from '#law/engine/parameter.ts'
import type { Way } from '#law/pathways/way.ts'
import { wordsOf } from '#law/texts/words.ts'
import type { PageWords } from '#web/language/page-words.ts'
import { wordingAddress } from '#web/norms/norm-order.ts'
import { parameterText } from '#web/norms/parameter-text.ts'
import { conditionsOf } from '#web/result/condition.ts'
import { ConditionList } from '../result/condition-list.tsx'

interface RuleTreeProps {
  readonly words: PageWords
  readonly expr: Expr
  readonly on: PlainDate
  /** A rule whose parts are shown without its own name around them. */
  readonly own?: string
  readonly folded?: boolean
}

/** A condition as the program holds it on a day: evaluated on no answers at all, so that every amount is in it. */
export function RuleTree({ words, expr, on, own, folded }: RuleTreeProps): VNode {
  const moment = momentOn(on)
  const conditions = conditionsOf(evaluate(expr, {}, moment), wordsOf(words.language), moment, own)
  return <ConditionList words={words} conditions={conditions} law folded={folded ?? false} />
}

export function WayLinks({ words, ways }: { readonly words: PageWords; readonly ways: readonly Way[] }): VNode {
  return (
    <ul>
      {ways.map(({ id }) => (
        <li>
          <a href={`/${words.language}/ways/${id}`}>{wordsOf(words.language).way(id).name}</a>
        </li>
      ))}
    </ul>
  )
}

/** A citation with the way to its wording at the ministry of justice. */
export function Wording({ words, norm }: { readonly words: PageWords; readonly norm: string }): VNode {
  const address = wordingAddress(norm)
  return (
    <p>
      <strong>{norm}</strong>
      {address === undefined ? null : (
        <>
          {' · '}
          <a href={address} rel="external noopener">
            {words.m.law.wording}
          </a>
        </>
      )}
    </p>
  )
}

interface ParameterListProps {
  readonly words: PageWords
  readonly parameters: readonly Parameter<unknown>[]
  readonly on: PlainDate
}

/** Dated values with what they are on a day. */
export function ParameterList({ words, parameters, on }: ParameterListProps): VNode {
  return (
    <dl class="facts">
      {parameters.map((parameter) => {
        const value = valueAt(parameter, on)
        return (
          <div class="facts__line">
            <dt>
              <a href={`/${words.language}/parameters/${parameter.id}`}>
                {wordsOf(words.language).parameter(parameter.id)}
              </a>
            </dt>
            <dd>{value ? parameterText(parameter, value.value, words) : words.m.law.noValue}</dd>
          </div>
        )
      })}
    </dl>
  )
}

/** "from … until …" of a version or value. */
export function spanText(from: PlainDate, until: PlainDate | undefined, { m }: PageWords): string {
  return until === undefined ? m.law.since({ from }) : m.law.span({ from, until })
}

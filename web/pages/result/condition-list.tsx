import type { VNode } from 'preact'
import { isAskable } from '#web/check/groups.ts'
import { pageOf } from '#web/check/interview.ts'
import { ConditionSign, ConditionWord } from '#web/components/mark.tsx'
import { NormLink } from '#web/components/norm-link.tsx'
import type { PageWords } from '#web/language/page-words.ts'
import type { Condition } from '#web/result/condition.ts'

interface ListProps {
  readonly words: PageWords
  readonly conditions: readonly Condition[]
  /** On pages about the law itself nothing has come out yet. */
  readonly law?: boolean
  /** Whether what a condition is made of is folded away. */
  readonly folded?: boolean
}

/** Conditions with their result, reason and norm; what they are made of stands below them. */
export function ConditionList({ words, conditions, law, folded }: ListProps): VNode {
  return (
    <ul class="conditions">
      {conditions.map((condition) => (
        <ConditionItem words={words} condition={condition} law={law ?? false} folded={folded ?? false} />
      ))}
    </ul>
  )
}

interface ItemProps {
  readonly words: PageWords
  readonly condition: Condition
  readonly law: boolean
  readonly folded: boolean
}

function ConditionItem({ words, condition, law, folded }: ItemProps): VNode {
  const { title, truth, norm, home, points } = condition
  const { result } = words.m
  return (
    <li class={law ? 'condition' : `condition condition--${truth}`}>
      <p class="condition__line">
        {law ? null : <ConditionSign truth={truth} />}
        <span class="condition__title">{title}</span>
        {law ? null : <ConditionWord truth={truth} words={words} />}
        {points === undefined ? null : <span class="condition__points">{result.points({ count: points })}</span>}
        {norm === undefined ? null : <NormLink words={words} norm={norm} home={home} />}
      </p>
      <Reason words={words} condition={condition} law={law} />
      <Parts words={words} condition={condition} law={law} folded={folded} />
    </li>
  )
}

/** What a condition is made of, and how the parts belong together. */
function Parts({ words, condition, law, folded }: ItemProps): VNode | null {
  const { parts, of, kind, title } = condition
  const { result } = words.m
  if (parts.length === 0) return null
  const named = kind !== 'all' && kind !== 'any'
  const list = (
    <>
      {parts.length > 1 && of !== 'points' && named ? <p class="condition__of">{result.parts[of]}</p> : null}
      <ConditionList words={words} conditions={parts} law={law} />
    </>
  )
  if (!folded) return list
  return (
    <details class="condition__fold">
      <summary>
        {result.inDetail}
        <span class="kern-sr-only">: {title}</span>
      </summary>
      {list}
    </details>
  )
}

/** What is asked for and why it came out so; where a question is left, the way to it. */
function Reason({ words, condition, law }: Omit<ItemProps, 'folded'>): VNode | null {
  const { asked, cause, fact, parts } = condition
  if (parts.length > 0 || asked === undefined) return null
  if (law) return <p class="condition__reason">{asked}</p>
  const page = fact !== undefined && isAskable(fact) && cause === 'nichtGefragt' ? pageOf(fact) : undefined
  return (
    <p class="condition__reason">
      {reasonText(condition, words)}
      {page ? (
        <>
          {' '}
          <a href={`/${words.language}/check/${page.id}#${fact}`}>
            {words.m.result.answerQuestion}
            <span class="kern-sr-only">: {condition.label}</span>
          </a>
        </>
      ) : null}
    </p>
  )
}

/** Each kind of line says what helps: a yes or no its answer, an amount what is asked for and what is missing. */
function reasonText(condition: Condition, { m }: PageWords): string {
  const { kind, cause, title, label = '', asked = '', given = '', because = '' } = condition
  const about = label === title ? '' : `${label}: `
  switch (kind) {
    case 'is':
      return cause === undefined ? sentence(`${about}${given}`) : sentence(`${about}${asked}; ${because}`)
    case 'reserved':
    case 'constant':
      return sentence(`${asked}; ${because}`)
    case 'oneOf':
      return cause === undefined
        ? sentence(`${m.result.asked} ${about}${asked}`, given)
        : sentence(`${m.result.asked} ${about}${asked}`, because)
    default:
      return cause === 'nichtGefragt'
        ? sentence(`${m.result.asked} ${about}${asked}`)
        : sentence(`${m.result.asked} ${about}${asked}`, given, because)
  }
}

function sentence(...parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .map((part) => `${part.slice(0, 1).toUpperCase()}${part.slice(1)}${/[.!?]$/.test(part) ? '' : '.'}`)
    .join(' ')
}

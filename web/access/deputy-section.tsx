import type { VNode } from 'preact'
import type { Colleague } from '#server/access/deputies.ts'
import type { SignedIn } from '#server/access/visitor.ts'
import type { Deputy } from '#server/access/who.ts'
import type { ShownError } from '#web/components/error-summary.tsx'
import type { PageWords } from '#web/language/page-words.ts'
import { ChoicePart, Hidden, InputPart, Submit } from './form-parts.tsx'

export interface TypedDeputy {
  /** Organisation and person: the same two may meet in several organisations. */
  readonly deputy: string
  readonly from: string
  readonly until: string
}

interface DeputySectionProps {
  readonly words: PageWords
  readonly signedIn: SignedIn
  readonly deputies: readonly Deputy[]
  readonly colleagues: readonly Colleague[]
  readonly typed: TypedDeputy
  readonly errors: readonly ShownError[]
}

/** Who stands in for whom, and naming somebody for one's own absence. */
export function DeputySection(props: DeputySectionProps): VNode {
  const { words, signedIn, deputies, colleagues } = props
  const { account } = words.m.access
  return (
    <section>
      <h2 class="kern-heading-medium">{account.deputies}</h2>
      {deputies.length === 0 ? <p>{account.noDeputy}</p> : null}
      <ul class="plain-list access-list">
        {deputies.map((deputy) => (
          <DeputyLine words={words} deputy={deputy} own={deputy.userId === signedIn.user.id} />
        ))}
      </ul>
      {colleagues.length === 0 ? <p class="muted">{account.noColleague}</p> : <DeputyForm {...props} />}
    </section>
  )
}

function DeputyLine({ words, deputy, own }: { words: PageWords; deputy: Deputy; own: boolean }): VNode {
  const { account } = words.m.access
  const { from, until } = deputy
  if (!own) return <li>{account.deputyFor({ name: deputy.userName, from, until })}</li>
  return (
    <li>
      {account.deputyBy({ name: deputy.deputyName, from, until })}
      <form method="post" action={`/${words.language}/account/deputies/end`}>
        <Hidden name="deputy" value={deputy.id} />
        <Submit text={account.end} kind="tertiary" about={deputy.deputyName} />
      </form>
    </li>
  )
}

function DeputyForm({ words, colleagues, typed, errors }: DeputySectionProps): VNode {
  const { account } = words.m.access
  const options = colleagues.map(
    ({ userId, name, organisationId, organisationName }) =>
      [`${organisationId} ${userId}`, `${name}, ${organisationName}`] as const,
  )
  return (
    <form class="access-form" method="post" action={`/${words.language}/account/deputies`}>
      <ChoicePart id="deputy" label={account.deputy} value={typed.deputy} options={options} errors={errors} />
      <InputPart
        id="from"
        type="text"
        label={account.from}
        hint={account.dayHint}
        value={typed.from}
        complete="off"
        size="amount"
        errors={errors}
      />
      <InputPart
        id="until"
        type="text"
        label={account.until}
        value={typed.until}
        complete="off"
        size="amount"
        errors={errors}
      />
      <p class="buttons">
        <Submit text={account.nameDeputy} kind="secondary" />
      </p>
    </form>
  )
}

import type { VNode } from 'preact'
import { type ListedToken, TOKEN_DAYS } from '#server/access/api-tokens.ts'
import type { OwnProofs } from '#server/access/own-account.ts'
import { TOKEN_SCOPES } from '#server/access/tables.ts'
import type { ShownError } from '#web/components/error-summary.tsx'
import { AccessFrame, type FrameWords } from './access-frame.tsx'
import { ChoicePart, Hidden, InputPart, Submit } from './form-parts.tsx'
import { momentText } from './moment-text.ts'
import { BackToAccount } from './proof-pages.tsx'
import { ProofPart } from './proof-part.tsx'
import { TickSet } from './tick-parts.tsx'

export interface TypedToken {
  readonly label: string
  readonly scopes: readonly string[]
  readonly days: string
}

export interface TokensProps extends FrameWords {
  readonly proofs: OwnProofs
  readonly tokens: readonly ListedToken[]
  /** Just made: to be seen this once. */
  readonly made: string | undefined
  readonly typed: TypedToken
  readonly errors: readonly ShownError[]
  readonly done: string | undefined
  /** What the form for a new one is called. */
  readonly formId: string
}

/** The tokens of a person's programs: what each may do, until when, when it was used, and a new one. */
export function TokensPage(props: TokensProps): VNode {
  const { words, assets, made, errors, done } = props
  const texts = words.m.account.tokens
  return (
    <AccessFrame {...{ words, assets, errors, done }} title={texts.title} place="/account/tokens">
      {made === undefined ? null : (
        <section class="notice" aria-labelledby="neu">
          <h2 class="kern-heading-small" id="neu">
            {texts.shown}
          </h2>
          <p>{texts.shownText}</p>
          <p>
            <code class="token">{made}</code>
          </p>
          <p class="muted">{texts.shownUse}</p>
        </section>
      )}
      <p class="lead">{texts.lead}</p>
      <p>
        <a class="kern-link" href="/api/v1/openapi.json">
          {texts.docs}
        </a>
      </p>
      <Tokens {...props} />
      <NewToken {...props} />
      <BackToAccount words={words} assets={assets} />
    </AccessFrame>
  )
}

function Tokens({ words, tokens }: TokensProps): VNode {
  const texts = words.m.account.tokens
  if (tokens.length === 0) return <p>{texts.none}</p>
  return (
    <ul class="plain-list access-list">
      {tokens.map(({ id, label, scopes, since, until, lastUsed }) => (
        <li>
          <span>
            {label}: {scopes.map((scope) => texts.scope[scope]).join(', ')}
            <br />
            <span class="muted">
              {texts.life({ since: momentText(since, words), until: momentText(until, words) })},{' '}
              {lastUsed === undefined ? texts.neverUsed : texts.used({ used: momentText(lastUsed, words) })}
            </span>
          </span>
          <form method="post" action={`/${words.language}/account/tokens/revoke`}>
            <Hidden name="token" value={id} />
            <Submit text={texts.revoke} kind="tertiary" about={label} />
          </form>
        </li>
      ))}
    </ul>
  )
}

function NewToken({ words, proofs, typed, errors, formId }: TokensProps): VNode {
  const texts = words.m.account.tokens
  return (
    <section aria-labelledby="schluessel">
      <h2 class="kern-heading-medium" id="schluessel">
        {texts.new}
      </h2>
      <form class="access-form" method="post" action={`/${words.language}/account/tokens`}>
        <Hidden name="auftrag" value={formId} />
        <InputPart
          id="label"
          type="text"
          label={texts.label}
          hint={texts.labelHint}
          value={typed.label}
          complete="off"
          errors={errors}
        />
        <TickSet
          id="scopes"
          label={texts.scopes}
          errors={errors}
          chosen={typed.scopes}
          options={TOKEN_SCOPES.map((scope) => [scope, texts.scope[scope]] as const)}
        />
        <ChoicePart
          id="days"
          label={texts.days}
          errors={errors}
          value={typed.days}
          options={TOKEN_DAYS.map((days) => [String(days), texts.day({ count: days })] as const)}
        />
        <ProofPart words={words} proofs={proofs} errors={errors} />
        <p class="buttons">
          <Submit text={texts.submit} />
        </p>
      </form>
    </section>
  )
}

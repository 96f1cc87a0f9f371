import type { VNode } from 'preact'
import { capital } from '../step/step-page.tsx'
import { type AmendmentProps, agreementPath } from './agreement-props.ts'
import { OutdatedNote, SignatureItem } from './signature-item.tsx'

/** Who has signed the supplement, and the way to sign it. */
export function AmendmentSignatures({ context, agreement, amendment }: AmendmentProps): VNode {
  const { words, view, procedure } = context
  const { amendment: texts, agreement: shared } = words.m
  const { signatures, missing } = amendment
  const outdated = signatures.some(({ state }) => state === 'outdated')
  return (
    <section aria-labelledby="unterschriften">
      <h2 class="kern-heading-medium" id="unterschriften">
        {texts.signatures.title}
      </h2>
      {signatures.length === 0 ? <p class="muted">{texts.signatures.none}</p> : null}
      <ul class="plain-list agreement-list">
        {signatures.map((signature) => (
          <SignatureItem
            context={context}
            signature={signature}
            title={texts.signatures.line({
              party: capital(procedure.partei[signature.side].name),
              day: words.day(signature.signedOn),
              form: shared.formNames[signature.form],
            })}
          />
        ))}
      </ul>
      {outdated ? (
        <OutdatedNote
          context={context}
          agreement={agreement}
          text={texts.signatures.voidText}
          action={agreementPath(view.id, '/ergaenzung/aufheben')}
        />
      ) : null}
      {agreement.mayEdit && missing.length === 0 && !outdated ? (
        <p class="buttons">
          <a
            class="kern-btn kern-btn--primary"
            href={`/${words.language}${agreementPath(view.id, '/ergaenzung/unterschrift')}`}
          >
            <span class="kern-label">{texts.sign.go}</span>
          </a>
        </p>
      ) : null}
    </section>
  )
}

import type { VNode } from 'preact'
import type { AgreementSignature } from '#server/agreements/agreement-signatures.ts'
import { FileLink } from '../case/file-link.tsx'
import type { AgreementProps } from './agreement-props.ts'

/** One signature with what it is worth. */
export function SignatureItem({
  context,
  signature,
  title,
}: Pick<AgreementProps, 'context'> & {
  readonly signature: Omit<AgreementSignature, 'version'>
  readonly title: string
}): VNode {
  const { words, view } = context
  const { signatures: texts } = words.m.agreement
  const { state, verification, signer, sameText, sha256 } = signature
  const file = view.files.find((one) => one.sha256 === sha256)
  return (
    <li class="agreement-item">
      <h3 class="kern-heading-small">{title}</h3>
      <p>{texts.states[state]}</p>
      <p class="muted">
        {texts.verification[verification]}
        {'. '}
        {signer === undefined ? null : `${texts.signer({ name: signer })}. `}
        {sameText ? texts.sameText : texts.otherText}
      </p>
      {file === undefined ? null : (
        <p>
          <FileLink words={words} caseId={view.id} file={file} />
        </p>
      )}
    </li>
  )
}

/** A signature was given for what the paper says no more; whoever runs the file corrects its entry. */
export function OutdatedNote({
  context,
  agreement,
  text,
  action,
}: Pick<AgreementProps, 'context' | 'agreement'> & { readonly text: string; readonly action: string }): VNode {
  const { words, view } = context
  const texts = words.m.agreement.signatures
  const runs = view.parteien.includes('auslaenderbehoerde') || agreement.modus === 'eigenregie'
  return (
    <div class="kern-alert kern-alert--warning" role="note">
      <div class="kern-alert__header">
        <span class="kern-icon kern-icon--warning" aria-hidden="true" />
        <h3 class="kern-title">{texts.voidTitle}</h3>
      </div>
      <div class="kern-alert__body">
        <p class="kern-body">{text}</p>
        {agreement.mayEdit && runs ? (
          <form method="post" action={`/${words.language}${action}`}>
            <button class="kern-btn kern-btn--secondary" type="submit">
              <span class="kern-label">{texts.void}</span>
            </button>
          </form>
        ) : (
          <p class="kern-body">{texts.voidByOffice}</p>
        )}
      </div>
    </div>
  )
}

import type { VNode } from 'preact'
import { alle } from '#procedure/fachkraefteverfahren/state.ts'
import type { AgreementSignature } from '#server/agreements/agreement-signatures.ts'
import { FileLink } from '../case/file-link.tsx'
import { capital } from '../step/step-page.tsx'
import { type AgreementProps, agreementPath } from './agreement-props.ts'

/** Who has signed which version, and what each signature is worth. */
export function Signatures({ context, agreement }: AgreementProps): VNode {
  const { words, view, procedure } = context
  const texts = words.m.agreement
  const { signatures, missing, mayEdit, agreed } = agreement
  // Signed outside of these pages: the file says so, and no version here belongs to it.
  const elsewhere = alle(view.state, 'vereinbarungUnterzeichnet').filter(
    ({ seq }) => !signatures.some((one) => one.seq === seq),
  )
  return (
    <section aria-labelledby="unterschriften">
      <h2 class="kern-heading-medium" id="unterschriften">
        {texts.signatures.title}
      </h2>
      {signatures.length === 0 && elsewhere.length === 0 ? <p class="muted">{texts.signatures.none}</p> : null}
      <ul class="plain-list agreement-list">
        {elsewhere.map(({ am, ereignis }) => (
          <li class="agreement-item">
            {texts.signatures.elsewhere({ party: capital(procedure.partei[ereignis.von].name), day: words.day(am) })}
          </li>
        ))}
        {signatures.map((signature) => (
          <Signature context={context} signature={signature} />
        ))}
      </ul>
      <Outdated context={context} agreement={agreement} />
      {mayEdit && agreed === undefined && elsewhere.length === 0 ? (
        missing.length > 0 ? (
          <p>{texts.sign.notYet({ count: missing.length })}</p>
        ) : (
          <p class="buttons">
            <a class="kern-btn kern-btn--primary" href={`/${words.language}${agreementPath(view.id, '/unterschrift')}`}>
              <span class="kern-label">{texts.sign.go}</span>
            </a>
          </p>
        )
      ) : null}
    </section>
  )
}

function Signature({
  context,
  signature,
}: Pick<AgreementProps, 'context'> & { readonly signature: AgreementSignature }): VNode {
  const { words, view, procedure } = context
  const { signatures: texts, formNames } = words.m.agreement
  const { side, signedOn, form, version, state, verification, signer, sameText, sha256 } = signature
  const file = view.files.find((one) => one.sha256 === sha256)
  return (
    <li class="agreement-item">
      <h3 class="kern-heading-small">
        {texts.line({
          party: procedure.partei[side].name,
          day: words.day(signedOn),
          form: formNames[form],
          version: words.number(version),
        })}
      </h3>
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

/** A signature was given for what the agreement says no more. */
function Outdated({ context, agreement }: Omit<AgreementProps, 'assets'>): VNode | null {
  const { words, view } = context
  const texts = words.m.agreement.signatures
  if (!agreement.signatures.some(({ state }) => state === 'outdated')) return null
  const runs = view.parteien.includes('auslaenderbehoerde') || agreement.modus === 'eigenregie'
  return (
    <div class="kern-alert kern-alert--warning" role="note">
      <div class="kern-alert__header">
        <span class="kern-icon kern-icon--warning" aria-hidden="true" />
        <h3 class="kern-title">{texts.voidTitle}</h3>
      </div>
      <div class="kern-alert__body">
        <p class="kern-body">{texts.voidText}</p>
        {agreement.mayEdit && runs ? (
          <form method="post" action={`/${words.language}${agreementPath(view.id, '/aufheben')}`}>
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

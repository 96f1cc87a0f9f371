import type { VNode } from 'preact'
import type { EintragView } from '#server/cases/case-view.ts'
import { FileLink } from '../case/file-link.tsx'
import { capital } from '../step/step-page.tsx'
import { type AgreementProps, agreementPath } from './agreement-props.ts'
import { OutdatedNote, SignatureItem } from './signature-item.tsx'

/** Who has signed which version, and what each signature is worth. */
export function Signatures({ context, agreement }: AgreementProps): VNode {
  const { words, view, procedure } = context
  const texts = words.m.agreement
  const { signatures, missing, mayEdit, agreed, live } = agreement
  const elsewhere = signedElsewhere({ context, agreement })
  return (
    <section aria-labelledby="unterschriften">
      <h2 class="kern-heading-medium" id="unterschriften">
        {texts.signatures.title}
      </h2>
      {signatures.length === 0 && elsewhere.length === 0 ? <p class="muted">{texts.signatures.none}</p> : null}
      <ul class="plain-list agreement-list">
        {elsewhere.map((eintrag) => (
          <SignedElsewhere context={context} eintrag={eintrag} />
        ))}
        {signatures.map((signature) => (
          <SignatureItem
            context={context}
            signature={signature}
            title={texts.signatures.line({
              party: capital(procedure.partei[signature.side].name),
              day: words.day(signature.signedOn),
              form: texts.formNames[signature.form],
              version: words.number(signature.version),
            })}
          />
        ))}
      </ul>
      {live.signed && agreed === undefined ? (
        <p class="notice">{texts.signatures.kept({ version: words.number(live.signed.version) })}</p>
      ) : null}
      {signatures.some(({ state }) => state === 'outdated') ? (
        <OutdatedNote
          context={context}
          agreement={agreement}
          text={texts.signatures.voidText}
          action={agreementPath(view.id, '/aufheben')}
        />
      ) : null}
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

/** Signed outside of these pages: the file says so, and no version here belongs to it. */
function signedElsewhere({ context: { view }, agreement }: Omit<AgreementProps, 'assets'>): readonly EintragView[] {
  return view.eintraege.filter(
    ({ seq, ereignis, berichtigtDurch }) =>
      ereignis.type === 'vereinbarungUnterzeichnet' &&
      berichtigtDurch === undefined &&
      !agreement.signatures.some((one) => one.seq === seq),
  )
}

/** What was made on paper: who recorded it, and the letter that came with it. */
function SignedElsewhere({
  context,
  eintrag,
}: Pick<AgreementProps, 'context'> & { readonly eintrag: EintragView }): VNode | null {
  const { words, view, procedure } = context
  const texts = words.m.agreement.signatures
  const { ereignis, am, von, recordedBy, dokumente } = eintrag
  if (ereignis.type !== 'vereinbarungUnterzeichnet') return null
  const recorder = partyName(von, context)
  const files = view.files.filter(({ sha256 }) => dokumente.some((document) => document.includes(sha256)))
  return (
    <li class="agreement-item">
      <h3 class="kern-heading-small">
        {texts.elsewhere({ party: capital(procedure.partei[ereignis.von].name), day: words.day(am) })}
      </h3>
      <p class="muted">
        {recordedBy === undefined
          ? texts.recordedByParty({ party: recorder })
          : texts.recordedBy({ party: recorder, name: recordedBy })}
      </p>
      {files.map((file) => (
        <p>
          <FileLink words={words} caseId={view.id} file={file} />
        </p>
      ))}
    </li>
  )
}

function partyName(von: string, { procedure }: AgreementProps['context']): string {
  const known = Object.entries(procedure.partei).find(([partei]) => partei === von)
  return known?.[1].name ?? von
}

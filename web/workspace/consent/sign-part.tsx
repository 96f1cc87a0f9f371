import type { VNode } from 'preact'
import { type ConsentDesk, NO_DRAFT } from '#server/consent/consent-desk.ts'
import { Hidden, Submit } from '#web/access/form-parts.tsx'
import { Part } from '#web/forms/part.tsx'
import type { StepContext } from '../step/field.ts'

interface SignPartProps {
  readonly context: StepContext
  readonly desk: ConsentDesk
  readonly formId: string
  /** What stands in the draft above is not what would be signed. */
  readonly isUnsaved: boolean
}

/** Name of the field with the file that somebody signed outside. */
export const SIGNED_FILE = 'datei'

/** The signature: with the key of the installation, or outside of it. Only where a draft is there and nothing is in the way. */
export function SignPart({ context, desk, formId, isUnsaved }: SignPartProps): VNode {
  const { words, view } = context
  const texts = words.m.consent.sign
  const here = `/${words.language}/vorgaenge/${view.id}/vorabzustimmung`
  const missing = missingFor(desk, isUnsaved)
  const isReady = missing === undefined
  return (
    <section aria-labelledby="zeichnung">
      <h2 class="kern-heading-medium" id="zeichnung">
        {texts.title}
      </h2>
      {desk.practice.fourEyes ? <p>{texts.fourEyes}</p> : null}
      {missing === undefined ? null : <p>{texts[missing]}</p>}
      {isReady && desk.canSeal ? (
        <form method="post" action={`${here}/zeichnen`}>
          <p>{texts.lead}</p>
          <Hidden name="vorgang" value={formId} />
          <Hidden name="stand" value={String(view.seq)} />
          <Hidden name="fassung" value={String(desk.form.version)} />
          <p class="buttons">
            <Submit text={texts.sign} />
          </p>
        </form>
      ) : null}
      {desk.canSeal ? null : <p class="notice">{texts.noKey}</p>}
      {isReady ? <Outside context={context} desk={desk} here={here} /> : null}
    </section>
  )
}

/** What has to happen before somebody can sign. */
function missingFor(
  { form, inhalt, refusals }: ConsentDesk,
  isUnsaved: boolean,
): 'notReady' | 'noDraft' | 'neither' | undefined {
  const isFree = inhalt !== undefined && refusals.length === 0
  if (form.version !== NO_DRAFT && !isUnsaved) return isFree ? undefined : 'notReady'
  return isFree ? 'noDraft' : 'neither'
}

interface OutsideProps {
  readonly context: StepContext
  readonly desk: ConsentDesk
  readonly here: string
}

/** Signed by hand, or by a program of the office: the paper goes out, and comes back or is only recorded. */
function Outside({ context, desk, here }: OutsideProps): VNode {
  const { words, view } = context
  const texts = words.m.consent.outside
  return (
    <details open={!desk.canSeal}>
      <summary>{texts.title}</summary>
      <ol class="kern-list kern-list--numbered">
        <li>
          <p>{texts.fetch}</p>
          <form method="post" action={`${here}/ausfertigung`}>
            <Hidden name="fassung" value={String(desk.form.version)} />
            <Submit text={texts.fetchButton} kind="secondary" />
          </form>
        </li>
        <li>
          <p>{texts.give}</p>
          <form method="post" action={`${here}/original`} encType="multipart/form-data">
            <Hidden name="stand" value={String(view.seq)} />
            <Part id={SIGNED_FILE} label={texts.file} hint={texts.fileHint} errors={[]}>
              <input
                class="kern-form-input__input"
                type="file"
                id={SIGNED_FILE}
                name={SIGNED_FILE}
                accept="application/pdf"
                aria-describedby={`${SIGNED_FILE}-hilfe`}
              />
            </Part>
            <p class="buttons">
              <Submit text={texts.giveButton} kind="secondary" />
            </p>
          </form>
        </li>
      </ol>
    </details>
  )
}

import type { VNode } from 'preact'
import { belehrungen, belehrungenZu } from '#procedure/fachkraefteverfahren/belehrungen.ts'
import type { Side, SignatureForm } from '#server/agreements/agreement-tables.ts'
import type { FileLimits } from '#server/files/file-limits.ts'
import type { FileLine } from '#server/files/file-lines.ts'
import { ErrorSummary, type ShownError } from '#web/components/error-summary.tsx'
import { type Draft, typed } from '#web/forms/draft.ts'
import { Option, SelectPart, TextPart } from '#web/forms/form-parts.tsx'
import { describedBy, Part } from '#web/forms/part.tsx'
import { NormText } from '#web/fristen/norm-text.tsx'
import { fileText } from '../case/file-link.tsx'
import { megabytes } from '../files/problem-of-file.ts'
import { WorkspaceFrame } from '../workspace-frame.tsx'
import type { AgreementProps } from './agreement-props.ts'

export const SIGN_FIELDS = { file: 'datei', held: 'beleg' } as const
export const signatureForms: readonly SignatureForm[] = [
  'eigenhaendig',
  'qualifizierteSignatur',
  'fortgeschritteneSignatur',
]

/** What is signed: the agreement, or a supplement to it. Addresses are below the language. */
export interface SignedPaper {
  /** The version of the agreement, or the draft of the supplement. */
  readonly version: number
  readonly place: string
  readonly back: { readonly href: string; readonly text: string }
  readonly title: string
  readonly lead: string
  readonly pdf: { readonly href: string; readonly text: string }
}

interface SignPageProps extends AgreementProps {
  readonly paper: SignedPaper
  readonly sides: readonly Side[]
  readonly draft: Draft
  readonly errors: readonly ShownError[]
  readonly held: FileLine | undefined
  readonly limits: FileLimits
  readonly commandId: string
}

/** One signature: of whom, how, when, and the signed file. */
export function SignPage(props: SignPageProps): VNode {
  const { context, assets, errors, paper } = props
  const { words, view, viewer } = context
  const { m, language } = words
  const { title, lead, place, back, pdf } = paper
  return (
    <WorkspaceFrame
      words={words}
      assets={assets}
      title={errors.length > 0 ? m.problems.pageTitle({ title }) : title}
      reference={view.reference}
      place={place}
      viewer={viewer}
    >
      <ErrorSummary words={words} errors={errors} />
      <p class="back-link">
        <a class="kern-link" href={`/${language}${back.href}`}>
          {back.text}
        </a>
      </p>
      <h1 class="kern-heading-large">{title}</h1>
      <p class="lead">{lead}</p>
      <p>
        <a class="kern-link" href={`/${language}${pdf.href}`}>
          {pdf.text}
        </a>
      </p>
      <OpenComments {...props} />
      <Notices {...props} />
      <SignForm {...props} />
    </WorkspaceFrame>
  )
}

function OpenComments({ context, agreement }: SignPageProps): VNode | null {
  const open = agreement.comments.filter(({ settled }) => settled === undefined).length
  if (open === 0) return null
  return <p class="notice">{context.words.m.agreement.comments.openCount({ count: open })}</p>
}

/** What the law wants said before the signature. */
function Notices({ context, sides }: SignPageProps): VNode {
  const { words, procedure, view } = context
  const ids = [
    ...new Set(sides.flatMap((side) => belehrungenZu('vor', 'vereinbarungUnterzeichnet', side, view.vorhaben))),
  ]
  return (
    <section class="notices" aria-labelledby="hinweise">
      <h2 class="kern-heading-small" id="hinweise">
        {words.m.agreement.sign.notices}
      </h2>
      <ul class="plain-list">
        {ids.map((id) => (
          <li class="notice">
            <strong>{procedure.belehrung[id].titel}.</strong> {procedure.belehrung[id].text}{' '}
            <NormText norm={belehrungen[id].norm} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function SignForm({ context, sides, draft, errors, held, limits, paper, commandId }: SignPageProps): VNode {
  const { words, view, procedure } = context
  const texts = words.m.agreement.sign
  const [side, form] = [typed(draft, 'seite'), typed(draft, 'form')]
  const file = {
    id: SIGN_FIELDS.file,
    label: texts.file,
    hint: texts.fileHint({ most: words.number(megabytes(limits)) }),
    errors,
  }
  return (
    <form
      method="post"
      action={`/${words.language}${paper.place}`}
      encType="multipart/form-data"
      class="step-form"
      noValidate
    >
      <input type="hidden" name="fassung" value={String(paper.version)} />
      <input type="hidden" name="stand" value={String(view.seq)} />
      <input type="hidden" name="auftrag" value={commandId} />
      <SelectPart id="seite" label={texts.side} errors={errors} value={side} values={['', ...sides]}>
        <Option value="" chosen={side} text={words.m.agreement.choose} />
        {sides.map((one) => (
          <Option value={one} chosen={side} text={procedure.partei[one].name} />
        ))}
      </SelectPart>
      <SelectPart
        id="form"
        label={texts.form}
        hint={texts.formHint}
        errors={errors}
        value={form}
        values={['', ...signatureForms]}
      >
        <Option value="" chosen={form} text={words.m.agreement.choose} />
        {signatureForms.map((one) => (
          <Option value={one} chosen={form} text={texts.forms[one]} />
        ))}
      </SelectPart>
      <TextPart id="am" label={texts.day} errors={errors} value={typed(draft, 'am')} size="amount" />
      <Part {...file}>
        <input
          class="kern-form-input__input letter-file"
          type="file"
          id={file.id}
          name={file.id}
          accept=".pdf,.jpg,.jpeg,.png,.webp"
          aria-describedby={describedBy(file)}
          aria-invalid={errors.some(({ field }) => field === file.id) ? true : undefined}
        />
      </Part>
      {held === undefined ? null : (
        <p class="notice">
          {texts.attached({ file: fileText(held, words) })}
          <input type="hidden" name={SIGN_FIELDS.held} value={held.sha256} />
        </p>
      )}
      <p class="buttons">
        <button class="kern-btn kern-btn--primary" type="submit">
          <span class="kern-label">{texts.send}</span>
        </button>
        <a class="kern-btn kern-btn--tertiary" href={`/${words.language}${paper.back.href}`}>
          <span class="kern-label">{words.m.workspace.step.cancel}</span>
        </a>
      </p>
    </form>
  )
}

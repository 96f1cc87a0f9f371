import type { VNode } from 'preact'
import { auffaelligkeitswort, erklaerungsworte } from '#procedure/schriftstuecke/beschaeftigung/datenblatt.ts'
import {
  abschnitteDerSeite,
  type Erklaerungsfeld,
  erklaerungsfelder,
  erklaerungsseiten,
  fehlendeFelder,
} from '#procedure/schriftstuecke/beschaeftigung/erklaerungsfelder.ts'
import type { Auffaelligkeit } from '#procedure/schriftstuecke/beschaeftigung/pruefe-erklaerung.ts'
import type { Declaration } from '#server/papers/declaration.ts'
import { Hidden, Submit } from '#web/access/form-parts.tsx'
import { ErrorSummary, type ShownError } from '#web/components/error-summary.tsx'
import { NormText } from '#web/fristen/norm-text.tsx'
import type { Assets } from '#web/http/assets.ts'
import type { StepContext } from '../step/field.ts'
import { BackToCase, WorkspaceFrame } from '../workspace-frame.tsx'

interface OverviewProps {
  readonly context: StepContext
  readonly assets: Assets
  readonly declaration: Declaration
  readonly warnings: readonly Auffaelligkeit[]
  /** Forms of the office that can be filled in. */
  readonly templates: readonly { readonly id: string; readonly name: string }[]
  readonly errors: readonly ShownError[]
  readonly commandId: string
  readonly isSaved: boolean
  /** The way to hand in a signed scan, where the viewer may take the step. */
  readonly scan: string | undefined
}

/** The declaration as a whole: its pages, what is conspicuous, and the ways to hand it in. */
export function DeclarationOverview(props: OverviewProps): VNode {
  const { context, assets, declaration, errors, isSaved } = props
  const { words, view, viewer } = context
  const texts = words.m.declaration
  const weg = declaration.angaben.vorhaben?.weg
  const missing = fehlendeFelder(declaration.erklaerung, weg)
  return (
    <WorkspaceFrame
      words={words}
      assets={assets}
      title={errors.length > 0 ? words.m.problems.pageTitle({ title: texts.title }) : texts.title}
      reference={view.reference}
      place={`/vorgaenge/${view.id}/beschaeftigung`}
      viewer={viewer}
    >
      <ErrorSummary words={words} errors={errors} />
      {isSaved ? (
        <p class="notice" role="status">
          {texts.saved}
        </p>
      ) : null}
      <BackToCase words={words} view={view} />
      <h1 class="kern-heading-large">{texts.title}</h1>
      <p class="lead">
        {declaration.mayWrite ? texts.lead : texts.readOnly} <NormText norm="§ 39 Abs. 4 S. 1 AufenthG" />
      </p>
      <Pages {...props} missing={missing} weg={weg} />
      <Warnings {...props} />
      <Downloads {...props} />
      {declaration.mayWrite ? <HandIn {...props} missing={missing.length} /> : null}
    </WorkspaceFrame>
  )
}

interface PagesProps extends OverviewProps {
  readonly missing: readonly Erklaerungsfeld[]
  readonly weg: string | undefined
}

function Pages({ context: { words, view }, declaration, missing, weg }: PagesProps): VNode {
  const texts = words.m.declaration
  const { abschnitt } = erklaerungsworte(words.language)
  return (
    <section aria-labelledby="seiten">
      <h2 class="kern-heading-medium" id="seiten">
        {texts.pages}
      </h2>
      <ol class="plain-list">
        {erklaerungsseiten.map((_, index) => {
          const sections = abschnitteDerSeite(index + 1, weg)
          const open = missing.filter((field) => sections.includes(field.abschnitt)).length
          const name = sections.map((one) => abschnitt[one]).join('; ')
          return (
            <li>
              {declaration.mayWrite ? (
                <a class="kern-link" href={`/${words.language}/vorgaenge/${view.id}/beschaeftigung/${index + 1}`}>
                  {name}
                </a>
              ) : (
                name
              )}{' '}
              <span class="muted">{texts.open({ count: open })}</span>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

function Warnings({ context: { words, view }, warnings, declaration }: OverviewProps): VNode | null {
  const texts = words.m.declaration
  if (warnings.length === 0) return null
  return (
    <section aria-labelledby="auffaelligkeiten">
      <h2 class="kern-heading-medium" id="auffaelligkeiten">
        {texts.warnings({ count: warnings.length })}
      </h2>
      <p>{texts.warningsLead}</p>
      <ul class="plain-list duty-list">
        {warnings.map((found) => (
          <li class="duty">
            <p>
              {auffaelligkeitswort(found, words.language)} <NormText norm={found.norm} />
            </p>
            {declaration.mayWrite ? (
              <p>
                <a
                  class="kern-link"
                  href={`/${words.language}/vorgaenge/${view.id}/beschaeftigung/${pageOf(found)}#${found.feld}`}
                  aria-label={`${texts.look}: ${erklaerungsworte(words.language).feld[found.feld]}`}
                >
                  {texts.look}
                </a>
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

function pageOf({ feld }: Auffaelligkeit): number {
  const abschnitt = erklaerungsfelder.find(({ id }) => id === feld)?.abschnitt
  const index = erklaerungsseiten.findIndex((page) => abschnitt !== undefined && page.includes(abschnitt))
  return Math.max(index, 0) + 1
}

function Downloads({ context: { words, view }, templates }: OverviewProps): VNode {
  const texts = words.m.declaration
  const at = `/${words.language}/vorgaenge/${view.id}/beschaeftigung`
  return (
    <section aria-labelledby="herunterladen">
      <h2 class="kern-heading-medium" id="herunterladen">
        {texts.download}
      </h2>
      <ul class="plain-list">
        <li>
          <a class="kern-link" href={`${at}/datenblatt?sprache=de`}>
            {texts.sheetDe}
          </a>
        </li>
        <li>
          <a class="kern-link" href={`${at}/datenblatt?sprache=en`}>
            {texts.sheetEn}
          </a>
        </li>
        {templates.flatMap(({ id, name }) => [
          <li>
            <a class="kern-link" href={`${at}/vordruck/${id}`}>
              {texts.official({ name })}
            </a>
          </li>,
          <li>
            <a class="kern-link" href={`${at}/vordruck/${id}?fest=ja`}>
              {texts.officialFlat({ name })}
            </a>
          </li>,
        ])}
      </ul>
      {templates.length === 0 ? <p class="muted">{texts.noOfficial}</p> : null}
    </section>
  )
}

function HandIn({
  context,
  declaration,
  commandId,
  scan,
  missing,
}: OverviewProps & { readonly missing: number }): VNode | null {
  const { words, view } = context
  const texts = words.m.declaration
  if (scan === undefined) return null
  return (
    <section aria-labelledby="abgeben">
      <h2 class="kern-heading-medium" id="abgeben">
        {texts.record}
      </h2>
      <p>{texts.recordLead}</p>
      {missing > 0 ? <p class="notice">{texts.recordMissing}</p> : null}
      <form method="post" action={`/${words.language}/vorgaenge/${view.id}/beschaeftigung`} class="step-form">
        <Hidden name="auftrag" value={commandId} />
        <Hidden name="stand" value={String(view.seq)} />
        <Hidden name="fassung" value={String(declaration.version)} />
        <p class="buttons">
          <Submit text={texts.recordButton} />
          <a class="kern-link" href={scan}>
            {texts.recordScan}
          </a>
        </p>
      </form>
    </section>
  )
}

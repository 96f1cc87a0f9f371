import type { VNode } from 'preact'
import { bringt } from '#procedure/fachkraefteverfahren/checklistenleser.ts'
import { type Checklistenzeile, empfaengergruppen } from '#procedure/fachkraefteverfahren/checklistenzeile.ts'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import type { Assets } from '#web/http/assets.ts'
import { BackToCase, WorkspaceFrame } from '../workspace-frame.tsx'
import { AttachmentLine } from './attachment-line.tsx'
import { type AttachmentContext, isDue } from './attachment-props.ts'

interface AttachmentsPageProps extends AttachmentContext {
  readonly assets: Assets
  /** Only what the viewer brings and is still missing. */
  readonly onlyMine: boolean
  readonly done: 'eingereicht' | 'zurueckgegeben' | 'verbleib' | undefined
}

/** The checklist of all papers, recipient by recipient. */
export function AttachmentsPage({ assets, onlyMine, done, ...rest }: AttachmentsPageProps): VNode {
  const { context, attached, attempt } = rest
  const { words, view, viewer } = context
  const texts = words.m.attachments
  const errors = attempt?.errors ?? []
  const place = `/vorgaenge/${view.id}/anlagen`
  const lines = attached.zeilen.filter((zeile) => !onlyMine || (isDue(zeile) && bringt(zeile, view.parteien)))
  return (
    <WorkspaceFrame
      words={words}
      assets={assets}
      title={errors.length > 0 ? words.m.problems.pageTitle({ title: texts.title }) : texts.title}
      reference={view.reference}
      place={onlyMine ? `${place}?zeige=meine` : place}
      viewer={viewer}
    >
      <ErrorSummary words={words} errors={errors} />
      {done === undefined ? null : (
        <p class="notice" role="status">
          {texts.done[done]}
        </p>
      )}
      <BackToCase words={words} view={view} />
      <h1 class="kern-heading-large">{texts.title}</h1>
      <p class="lead">{texts.lead}</p>
      <nav class="attachments-filter" aria-label={texts.showing}>
        <a href={`/${words.language}${place}`} aria-current={onlyMine ? undefined : 'page'}>
          {texts.all}
        </a>
        <a href={`/${words.language}${place}?zeige=meine`} aria-current={onlyMine ? 'page' : undefined}>
          {texts.mine}
        </a>
      </nav>
      {lines.length === 0 ? <p>{emptyText(rest, onlyMine)}</p> : null}
      {empfaengergruppen.map((gruppe) => (
        <Group {...rest} lines={lines.filter((zeile) => zeile.gruppe === gruppe)} />
      ))}
      {onlyMine ? null : <Relatives {...rest} />}
    </WorkspaceFrame>
  )
}

function emptyText({ context, attached }: AttachmentContext, onlyMine: boolean): string {
  const { m } = context.words
  if (onlyMine) return m.attachments.mineNone
  return attached.familie.length > 0 || context.view.vorhaben !== undefined
    ? m.attachments.noneForYou
    : m.attachments.none
}

type GroupProps = AttachmentContext & { readonly lines: readonly Checklistenzeile[] }

function Group({ lines, ...rest }: GroupProps): VNode | null {
  const [first] = lines
  if (!first) return null
  const { words } = rest.context
  const texts = words.m.attachments
  const needed = lines.filter(({ gilt }) => gilt !== 'nein')
  const others = lines.filter(({ gilt }) => gilt === 'nein')
  const certain = needed.filter(({ gilt }) => gilt === 'ja')
  return (
    <section aria-labelledby={`gruppe-${first.gruppe}`}>
      <h2 class="kern-heading-medium" id={`gruppe-${first.gruppe}`}>
        {texts.groups[headingOf(first)]}
      </h2>
      {certain.length === 0 ? null : (
        <p class="muted">
          {texts.count({
            there: words.number(certain.filter((zeile) => !isDue(zeile)).length),
            all: words.number(certain.length),
          })}
        </p>
      )}
      {needed.map((zeile) => (
        <AttachmentLine {...rest} zeile={zeile} />
      ))}
      {others.length === 0 ? null : (
        <details class="attachments-others">
          <summary>{texts.notNeeded({ count: others.length })}</summary>
          {others.map((zeile) => (
            <AttachmentLine {...rest} zeile={zeile} />
          ))}
        </details>
      )}
    </section>
  )
}

function headingOf({ gruppe, empfaenger }: Checklistenzeile) {
  if (gruppe !== 'bewertung') return gruppe
  return empfaenger === 'zentralstelle' ? 'zentralstelle' : 'anerkennendeStelle'
}

/** What the family brings stands in its own files; here is the way there and how far it is. */
function Relatives({ context, attached }: AttachmentContext): VNode | null {
  const { words, procedure } = context
  const texts = words.m.attachments
  if (attached.familie.length === 0) return null
  return (
    <section aria-labelledby="familie">
      <h2 class="kern-heading-medium" id="familie">
        {texts.groups.familie}
      </h2>
      {attached.familie.map(({ caseId, name, zeilen }) => {
        const due = zeilen.filter((zeile) => zeile.gilt === 'ja' && isDue(zeile))
        return (
          <div class="duty">
            <h3 class="kern-heading-small">{name}</h3>
            <ul class="kern-list kern-list--bullet">
              {due.map(({ id }) => (
                <li>
                  {id} {procedure.unterlage[id].titel}
                </li>
              ))}
            </ul>
            <p>
              <a class="kern-link" href={`/${words.language}/vorgaenge/${caseId}/anlagen`}>
                {texts.relativeOpen({ name })}
              </a>
            </p>
          </div>
        )
      })}
    </section>
  )
}

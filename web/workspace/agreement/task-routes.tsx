import type { Hono } from 'hono'
import type { FieldError } from '#web/components/error-summary.tsx'
import { draftFrom, editionIn, typed } from '#web/forms/draft.ts'
import { mergeTyped } from '#web/forms/merge-typed.ts'
import { tooLongErrors } from '#web/forms/too-long.ts'
import { goTo, page } from '#web/http/page.ts'
import { readForm } from '#web/http/read-form.ts'
import type { WebEnv } from '#web/http/web-options.ts'
import { languageOf } from '#web/language/language-of.ts'
import { pageWords } from '#web/language/page-words.ts'
import { errorPage } from '#web/pages/error-page.tsx'
import { contextOf } from '../case-gate.tsx'
import type { WorkspaceOptions } from '../workspace-options.ts'
import { type AgreementDesk, agreementGate } from './agreement-gate.ts'
import { agreementPath } from './agreement-props.ts'
import { aufgabenIm } from './aufgaben.ts'
import { freshDraft, labelOf, TaskPage, type TaskPageProps } from './task-page.tsx'
import { readTask, typedValue } from './task-values.ts'

const PATH = '/vorgaenge/:id/vereinbarung/abschnitt/:aufgabe'

/** Addresses may run over several lines. */
const LONGEST = 1000

/** The pages on which the fields of the agreement are filled in. */
export function taskRoutes(pages: Hono<WebEnv>, options: WorkspaceOptions): void {
  const { editing } = agreementGate(options)
  pages.get(PATH, (c) => editing(c, show))
  pages.post(PATH, (c) => editing(c, save))
}

function taskOf({ c, agreement }: AgreementDesk): TaskPageProps['task'] | undefined {
  const id = c.req.param('aufgabe')
  return aufgabenIm(agreement.fall).find((task) => task.id === id)
}

function show(desk: AgreementDesk): Response {
  const { c, options, entered, agreement } = desk
  const task = taskOf(desk)
  if (!task) return errorPage(c, options.assets, 'notFound')
  const props = { context: contextOf(c, options, entered), assets: options.assets, agreement, task }
  return page(c, <TaskPage {...props} draft={freshDraft(props)} version={agreement.form.version} errors={[]} />)
}

async function save(desk: AgreementDesk): Promise<Response> {
  const { c, options, entered, agreement } = desk
  const task = taskOf(desk)
  if (!task) return errorPage(c, options.assets, 'notFound')
  const draft = draftFrom(await readForm(c))
  const props = { context: contextOf(c, options, entered), assets: options.assets, agreement, task, draft }
  const expected = editionIn(draft, 'stand')
  const read = readTask(agreement.form.content, task.eingaben, draft, props.context)
  const errors = [
    ...tooLongErrors(draft, LONGEST, props.context.words),
    ...(read.ok ? [] : problemsOf(read.problems, props)),
    ...unconfirmed(props),
  ]
  if (!read.ok || errors.length > 0) return page(c, <TaskPage {...props} version={expected} errors={errors} />, 422)
  const caseId = entered.view.id
  const input = { caseId, form: 'angaben', expected, content: read.content } as const
  const done = await options.forms.save(entered.viewer, input, options.today())
  switch (done.result) {
    case 'notFound':
      return errorPage(c, options.assets, 'notFound')
    case 'stale':
      return faster(desk, { ...props, agreement: { ...agreement, form: done.current } }, expected)
    case 'done': {
      await voidWhatWasSigned(desk)
      return goTo(c, `/${languageOf(c)}${agreementPath(caseId, '?geschehen=gespeichert')}`)
    }
  }
}

/** Somebody else saved while the form was open: what they changed, and what was typed on top of it. */
async function faster({ c, options, entered }: AgreementDesk, props: Asked, expected: number): Promise<Response> {
  const { agreement, task, draft } = props
  const which = { caseId: entered.view.id, form: 'angaben', version: expected } as const
  const before = await options.forms.read(entered.viewer, which, options.today())
  const merged = mergeTyped(
    task.eingaben.map(({ id }) => id),
    { before: valuesIn(before?.content ?? {}, task), now: valuesIn(agreement.form.content, task), draft },
  )
  return page(c, <TaskPage {...props} {...merged} version={agreement.form.version} errors={[]} />, 409)
}

type Asked = Omit<TaskPageProps, 'version' | 'errors' | 'changes'>

function valuesIn(content: Readonly<Record<string, unknown>>, { eingaben }: Asked['task']): Map<string, string> {
  return new Map(eingaben.map((eingabe) => [eingabe.id, typedValue(content, eingabe)]))
}

/** A signature counts for what was before whoever gave it: under the agreement, or under the supplement to a signed one. */
async function voidWhatWasSigned({ options, entered, agreement }: AgreementDesk): Promise<void> {
  const { agreement: ofAgreement, amendment } = pageWords('de').m
  const caseId = entered.view.id
  const what = { caseId, commandId: options.newId() }
  if (agreement.agreed === undefined) {
    const { reason } = ofAgreement.signatures
    await options.agreements.voidOutdated(entered.viewer, { ...what, reason }, options.today())
    return
  }
  const { reason } = amendment.signatures
  await options.agreements.voidAmendment(entered.viewer, { ...what, reason }, options.today())
}

type Props = Pick<TaskPageProps, 'context' | 'agreement' | 'draft'>

function problemsOf(
  problems: readonly {
    readonly id: Parameters<typeof labelOf>[0]
    readonly kind: 'noDay' | 'amount' | 'number' | 'choice'
  }[],
  { context }: Props,
): readonly FieldError[] {
  const texts = context.words.m.agreement.problems
  return problems.map(({ id, kind }) => ({ field: id, text: texts[kind]({ label: labelOf(id, context) }) }))
}

/** A change costs the signature that is there already: it must be wanted. */
function unconfirmed({ agreement, draft, context }: Props): readonly FieldError[] {
  const signed = agreement.agreed === undefined && agreement.signatures.some(({ state }) => state === 'valid')
  if (!signed || typed(draft, 'aufheben') === 'ja') return []
  return [{ field: 'aufheben', text: context.words.m.agreement.locked.problem }]
}

import type { Hono } from 'hono'
import type { Vorgangsunterzeichner } from '#law/nachweise/erklaerungen-fuer.ts'
import { erklaerungsschrift } from '#procedure/schriftstuecke/visum/erklaerungsschrift.ts'
import { readParticulars } from '#server/papers/read-particulars.ts'
import { PaperFault } from '#server/papers/typeset/paper-fault.ts'
import { attachment } from '#web/http/attachment.ts'
import { page } from '#web/http/page.ts'
import type { WebEnv } from '#web/http/web-options.ts'
import { languageOf } from '#web/language/language-of.ts'
import { errorPage } from '#web/pages/error-page.tsx'
import { type Ctx, contextOf, type Entered, inCase } from '../case-gate.tsx'
import type { WorkspaceOptions } from '../workspace-options.ts'
import { signersIn } from './signers-in.ts'
import { StatementsPage } from './statements-page.tsx'

const PATH = '/vorgaenge/:id/erklaerungen'

/** The declarations of employer and worker that are no part of the visa pack. */
export function statementsRoutes(pages: Hono<WebEnv>, options: WorkspaceOptions): void {
  pages.get(PATH, (c) =>
    inCase(c, options, c.req.param('id'), (entered) => {
      const signers = signersFor(entered)
      if (signers.length === 0) return errorPage(c, options.assets, 'notFound')
      return page(
        c,
        <StatementsPage context={contextOf(c, options, entered)} assets={options.assets} signers={signers} />,
      )
    }),
  )
  pages.get(`${PATH}/:wer`, (c) =>
    inCase(c, options, c.req.param('id'), async (entered) => {
      const signer = signersFor(entered).find((one) => one === c.req.param('wer'))
      return signer ? await paper(c, options, entered, signer) : errorPage(c, options.assets, 'notFound')
    }),
  )
}

/** Not by a personal link: it is for one step. */
function signersFor({ view, viewer }: Entered): readonly Vorgangsunterzeichner[] {
  return viewer.link === undefined ? signersIn(view) : []
}

/** The paper, with the name of whoever signs: those who may read it know it. */
async function paper(
  c: Ctx,
  options: WorkspaceOptions,
  { viewer, view }: Entered,
  von: Vorgangsunterzeichner,
): Promise<Response> {
  const heute = options.today()
  const language = languageOf(c)
  const { vorhaben, reference: aktenzeichen } = view
  const wunsch = { von, vorhaben, aktenzeichen, language, heute }
  const named = erklaerungsschrift({ ...wunsch, name: await nameOf(options, { viewer, view }, von) })
  // A name in a script that cannot be printed is written by hand.
  const content = await options.typesetter.typeset(named).catch(async (fault: unknown) => {
    if (!(fault instanceof PaperFault)) throw fault
    return await options.typesetter.typeset(erklaerungsschrift({ ...wunsch, name: undefined }))
  })
  return attachment(c, { name: `${named.title} ${aktenzeichen}.pdf`, mediaType: 'application/pdf', content })
}

/** Whose name stands under a declaration: the worker's own, or the firm with whoever may sign for it. */
async function nameOf(
  { forms, today }: WorkspaceOptions,
  { viewer, view }: Entered,
  von: Vorgangsunterzeichner,
): Promise<string | undefined> {
  if (von === 'fachkraft') return view.worker?.name
  const form = await forms.read(viewer, { caseId: view.id, form: 'angaben' }, today())
  const { arbeitgeber } = readParticulars(form?.content ?? {})
  const firm = arbeitgeber?.name ?? view.participants.findLast(({ partei }) => partei === 'arbeitgeber')?.name
  return [arbeitgeber?.vertretungsberechtigt, firm].filter(Boolean).join(', ')
}

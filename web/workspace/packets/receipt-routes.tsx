import type { Hono } from 'hono'
import type { WhichHandover } from '#server/papers/packets/receive-packet.ts'
import { draftFrom, typed } from '#web/forms/draft.ts'
import { attachment } from '#web/http/attachment.ts'
import { goTo } from '#web/http/page.ts'
import { readForm } from '#web/http/read-form.ts'
import type { WebEnv } from '#web/http/web-options.ts'
import { languageOf } from '#web/language/language-of.ts'
import { errorPage } from '#web/pages/error-page.tsx'
import { type Ctx, contextOf, inCase } from '../case-gate.tsx'
import { isMultipart } from '../files/brings-file.ts'
import { problemSentence } from '../files/problem-of-file.ts'
import { readFiles } from '../files/read-files.ts'
import type { WorkspaceOptions } from '../workspace-options.ts'
import { atPackets, groupIn, PACKETS, type PacketDesk, showPackets } from './packet-gate.tsx'
import { fieldOf } from './packet-props.ts'
import { readReceipt } from './read-handover.ts'

const PATH = `${PACKETS}/:gruppe/uebergaben/:uebergabe`

/** That a packet has arrived: said by its recipient, or entered with the sheet that the recipient signed. */
export function receiptRoutes(pages: Hono<WebEnv>, options: WorkspaceOptions): void {
  const { assets, packets, today, typesetter } = options
  pages.post(`${PATH}/bestaetigen`, (c) => atPackets(c, options, acknowledge))
  pages.post(`${PATH}/empfang`, (c) => atPackets(c, options, receive))
  pages.get(`${PATH}/beleg`, (c) =>
    inCase(c, options, c.req.param('id'), async ({ viewer, view }) => {
      const which = whichIn(c, view.id)
      const found = which && (await packets.scan(viewer, which, today()))
      if (!found) return errorPage(c, assets, 'notFound')
      const { name, mediaType } = found.line
      return attachment(c, { name, mediaType, content: found.content })
    }),
  )
  pages.get(`${PATH}/nachweis`, (c) =>
    inCase(c, options, c.req.param('id'), async ({ viewer, view }) => {
      const which = whichIn(c, view.id)
      const sheet = which && (await packets.sheet(viewer, which, today()))
      if (!sheet) return errorPage(c, assets, 'notFound')
      const content = await typesetter.typeset(sheet, { lacksLetters: 'goesOn' })
      const name = `Vorab ${view.reference} ${sheet.title} ${which.gruppe}.pdf`
      return attachment(c, { name, mediaType: 'application/pdf', content })
    }),
  )
}

function whichIn(c: Ctx, caseId: string): WhichHandover | undefined {
  const gruppe = groupIn(c)
  const handover = c.req.param('uebergabe')
  return gruppe && handover ? { caseId, gruppe, handover } : undefined
}

function back(c: Ctx, { caseId, handover }: WhichHandover): Response {
  return goTo(c, `/${languageOf(c)}/vorgaenge/${caseId}/pakete?geschehen=empfang#uebergabe-${handover}`)
}

async function acknowledge({ c, options, entered }: PacketDesk): Promise<Response> {
  await readForm(c)
  const which = whichIn(c, entered.view.id)
  const input = which && ({ ...which, given: 'acknowledged' } as const)
  const result = input && (await options.packets.receive(entered.viewer, input, options.today()))
  // Twice the same button: the receipt is there, and that is what was wanted.
  return which && (result === 'done' || result === 'already')
    ? back(c, which)
    : errorPage(c, options.assets, 'notFound')
}

/** What was typed, and the scan that came with it or before. */
async function received({ c, options, entered }: PacketDesk, handover: string) {
  const bringer = { caseId: entered.view.id, by: entered.viewer.userId }
  const { words } = contextOf(c, options, entered)
  const none = { form: new FormData(), taken: [], problems: [] } as const
  const read = isMultipart(c) ? await readFiles(c, options.files, { field: 'datei', bringer }) : none
  const draft = draftFrom(isMultipart(c) ? read.form : await readForm(c))
  const sha256 = read.taken.at(-1) ?? typed(draft, 'beleg')
  const held = sha256 === '' ? undefined : await options.files.held(bringer, sha256)
  const problems = read.problems.map((one) => ({
    field: fieldOf('datei', handover),
    text: problemSentence(one, words, options.files.limits),
  }))
  return { draft, held, problems }
}

async function receive(desk: PacketDesk): Promise<Response> {
  const { c, options, entered, list } = desk
  const which = whichIn(c, entered.view.id)
  const packet = list.find(({ gruppe }) => gruppe === which?.gruppe)
  if (!which || !packet?.mayRecord || !packet.handovers.some(({ id }) => id === which.handover))
    return errorPage(c, options.assets, 'notFound')
  const { gruppe, handover } = which
  const { draft, held, problems } = await received(desk, handover)
  const { words, today } = contextOf(c, options, entered)
  const { value, errors } = readReceipt(draft, handover, { words, today })
  const attempt = { gruppe, handover, draft, ...(held && { held }) }
  if (!value || problems.length > 0) return showPackets(desk, { ...attempt, errors: [...errors, ...problems] }, 422)
  const given = { ...value, ...(held && { scan: held.sha256 }) }
  const result = await options.packets.receive(entered.viewer, { ...which, given }, options.today())
  switch (result) {
    case 'done':
    case 'already':
      return back(c, which)
    case 'before': {
      const text = words.m.packets.problems.before
      return showPackets(desk, { ...attempt, errors: [{ field: fieldOf('am', handover), text }] }, 422)
    }
    case 'notFound':
      return errorPage(c, options.assets, 'notFound')
  }
}

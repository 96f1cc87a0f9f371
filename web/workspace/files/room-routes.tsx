import type { Hono } from 'hono'
import type { Bringer } from '#server/files/file-world.ts'
import { LONGEST_FILE_NAME } from '#server/files/safe-name.ts'
import type { ShownError } from '#web/components/error-summary.tsx'
import { type Draft, draftFrom, typed } from '#web/forms/draft.ts'
import { tooLongError } from '#web/forms/too-long.ts'
import { goTo, page } from '#web/http/page.ts'
import { readForm } from '#web/http/read-form.ts'
import type { WebEnv } from '#web/http/web-options.ts'
import { languageOf } from '#web/language/language-of.ts'
import { type Ctx, contextOf, type Entered, inCase } from '../case-gate.tsx'
import type { WorkspaceOptions } from '../workspace-options.ts'
import { isMultipart } from './brings-file.ts'
import { orderedPhotos } from './ordered-photos.ts'
import { type ProblemOfFile, problemSentence } from './problem-of-file.ts'
import { readFiles } from './read-files.ts'
import { ROOM_FIELDS } from './room-fields.ts'
import { RoomPage } from './room-page.tsx'

const PATH = '/vorgaenge/:id/dateien'

/** Where somebody brings files to a case: what is here is theirs alone until an entry names it. */
export function roomRoutes(pages: Hono<WebEnv>, options: WorkspaceOptions): void {
  const inRoom = (c: Ctx, go: (room: Room) => Promise<Response>): Promise<Response> =>
    inCase(c, options, c.req.param('id') ?? '', (entered) =>
      go({ c, options, entered, bringer: { caseId: entered.view.id, by: entered.viewer.userId } }),
    )
  pages.get(PATH, (c) => inRoom(c, (room) => show(room, [])))
  pages.post(PATH, (c) => inRoom(c, upload))
  pages.post(`${PATH}/entfernen`, (c) => inRoom(c, remove))
  pages.post(`${PATH}/pdf`, (c) => inRoom(c, join))
}

interface Room {
  readonly c: Ctx
  readonly options: WorkspaceOptions
  readonly entered: Entered
  readonly bringer: Bringer
}

async function show(
  { c, options, entered, bringer }: Room,
  errors: readonly ShownError[],
  draft: Draft = new Map(),
): Promise<Response> {
  const { files, assets, keepYears } = options
  const [held, open, findings] = await Promise.all([
    files.allHeld(bringer),
    files.uploads.open(bringer),
    files.findings(bringer),
  ])
  const arrived = Number(c.req.query('angekommen') ?? 0) || 0
  const room = { held, open, findings, arrived, limits: files.limits, scans: files.scans, keepYears }
  return page(
    c,
    <RoomPage context={contextOf(c, options, entered)} {...{ assets, room, errors, draft }} />,
    errors.length > 0 ? 422 : 200,
  )
}

async function upload(room: Room): Promise<Response> {
  const { c, options, entered, bringer } = room
  const { words } = contextOf(c, options, entered)
  const { m } = words
  if (!isMultipart(c)) return show(room, [{ field: ROOM_FIELDS.files, text: m.files.room.none }])
  const read = await readFiles(c, options.files, { field: ROOM_FIELDS.files, bringer })
  const errors = [
    ...read.problems.map((one) => sentence(one)),
    ...(read.hadMore ? [m.files.hadMore] : []),
    ...(read.arrived === 0 && read.problems.length === 0 ? [m.files.room.none] : []),
  ]
  if (errors.length > 0)
    return show(
      room,
      errors.map((text) => ({ field: ROOM_FIELDS.files, text })),
    )
  return back(room, `?angekommen=${read.arrived}`)

  function sentence(problem: ProblemOfFile): string {
    return problemSentence(problem, words, options.files.limits)
  }
}

async function remove(room: Room): Promise<Response> {
  const { c, options, bringer } = room
  const draft = draftFrom(await readForm(c))
  await options.files.drop(bringer, typed(draft, ROOM_FIELDS.file))
  await options.files.uploads.drop(bringer, typed(draft, ROOM_FIELDS.part))
  return back(room)
}

async function join(room: Room): Promise<Response> {
  const { c, options, entered, bringer } = room
  const { words } = contextOf(c, options, entered)
  const draft = draftFrom(await readForm(c))
  const long = tooLongError(draft, ROOM_FIELDS.name, LONGEST_FILE_NAME, words)
  if (long.length > 0) return show(room, long, draft)
  const photos = orderedPhotos(draft)
  if (photos.length === 0)
    return show(room, [{ field: ROOM_FIELDS.photos, text: words.m.files.room.photosNone }], draft)
  const name = typed(draft, ROOM_FIELDS.name) || 'Fotos'
  const taken = await options.files.joinPhotos({ ...bringer, name: `${name}.pdf` }, photos)
  if (taken.ok) return back(room, '?angekommen=1')
  const text = problemSentence({ problem: taken.problem }, words, options.files.limits)
  return show(room, [{ field: ROOM_FIELDS.photos, text }], draft)
}

function back({ c, bringer }: Room, query = ''): Response {
  return goTo(c, `/${languageOf(c)}/vorgaenge/${bringer.caseId}/dateien${query}`)
}

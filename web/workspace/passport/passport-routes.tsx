import type { Hono } from 'hono'
import { leseMrz } from '#procedure/pass/lese-mrz.ts'
import type { Mrzlesung } from '#procedure/pass/mrzlesung.ts'
import { readableFile } from '#server/cases/readable-file.ts'
import { type Traveller, travellerEdition } from '#server/evidence/passports.ts'
import type { FieldError } from '#web/components/error-summary.tsx'
import { type Draft, draftFrom, isChosen, typed } from '#web/forms/draft.ts'
import { goTo, page } from '#web/http/page.ts'
import { readForm } from '#web/http/read-form.ts'
import type { WebEnv } from '#web/http/web-options.ts'
import { languageOf } from '#web/language/language-of.ts'
import { errorPage } from '#web/pages/error-page.tsx'
import { type Ctx, contextOf, type Entered, inCase } from '../case-gate.tsx'
import type { WorkspaceOptions } from '../workspace-options.ts'
import { PassportPage } from './passport-page.tsx'
import { nameOf, type ReadFrom } from './passport-page-props.ts'
import { passportScans } from './passport-scans.ts'

const PATH = '/vorgaenge/:id/pass'

/** The machine-readable zone: typed or read from a scan, checked, and taken over once somebody confirmed it. */
export function passportRoutes(pages: Hono<WebEnv>, options: WorkspaceOptions): void {
  const atDesk = (c: Ctx, go: (desk: Desk) => Response | Promise<Response>): Promise<Response> =>
    inCase(c, options, c.req.param('id') ?? '', async (entered) => {
      const travellers = await options.evidence.travellers(entered.viewer, entered.view.id, options.today())
      return travellers ? go({ c, options, entered, travellers }) : errorPage(c, options.assets, 'notFound')
    })
  pages.get(PATH, (c) => atDesk(c, (desk) => show(desk, new Map(), [])))
  pages.post(PATH, (c) =>
    atDesk(c, async (desk) => {
      const draft = draftFrom(await readForm(c))
      return show(desk, draft, faultsIn(desk, draft))
    }),
  )
  pages.post(`${PATH}/lesen`, (c) => atDesk(c, async (desk) => readScan(desk, draftFrom(await readForm(c)))))
  pages.get(`${PATH}/streifen/:sha256`, (c) => atDesk(c, (desk) => strip(desk, c.req.param('sha256'))))
  pages.post(`${PATH}/uebernehmen`, (c) => atDesk(c, async (desk) => takeOver(desk, draftFrom(await readForm(c)))))
}

interface Desk {
  readonly c: Ctx
  readonly options: WorkspaceOptions
  readonly entered: Entered
  readonly travellers: readonly Traveller[]
}

interface Shown {
  /** What had been typed before a scan was read. */
  readonly before?: string | undefined
  readonly status?: 409
}

async function show(
  desk: Desk,
  draft: Draft,
  errors: readonly FieldError[],
  { before, status }: Shown = {},
): Promise<Response> {
  const { c, options, entered, travellers } = desk
  const [zone, personId] = [typed(draft, 'zone'), typed(draft, 'person')]
  const traveller = travellers.find(({ person }) => person.id === personId)
  const result = leseMrz(zone, options.today())
  const [scans, readFrom] = await Promise.all([passportScans(options, entered), readFromOf(desk, draft)])
  return page(
    c,
    <PassportPage
      context={contextOf(c, options, entered)}
      assets={options.assets}
      travellers={travellers}
      scans={scans}
      personId={personId}
      edition={typed(draft, 'fassung') || (traveller ? travellerEdition(traveller) : '')}
      zone={zone}
      before={before}
      readFrom={readFrom}
      lesung={result.lesbar ? result.lesung : undefined}
      ticked={new Set(['namen', 'trotzdem', 'verglichen'].filter((name) => isChosen(draft, name, 'ja')))}
      errors={errors}
      isDone={c.req.query('geschehen') === 'pass'}
    />,
    status ?? (errors.length > 0 ? 422 : 200),
  )
}

/** The scan that the form names. A field that somebody has changed is not what was hard to read any more. */
async function readFromOf({ options, entered }: Desk, draft: Draft): Promise<ReadFrom | undefined> {
  const sha256 = typed(draft, 'datei')
  const found = sha256 === '' ? undefined : await readableFile(options.files, entered, sha256)
  if (!found) return undefined
  const { viewer, view } = entered
  const read = await options.zones.known(viewer, { caseId: view.id, file: found.file }, options.today())
  if (!read) return undefined
  const [asRead, now] = [lesungOf(read.zone, options), lesungOf(typed(draft, 'zone'), options)]
  const textOf = (lesung: Mrzlesung | undefined, feld: string): string | undefined =>
    lesung?.felder.find((one) => one.feld === feld)?.text
  return { file: found.file, unsure: read.unsure.filter((feld) => textOf(asRead, feld) === textOf(now, feld)) }
}

function lesungOf(zone: string, { today }: WorkspaceOptions): Mrzlesung | undefined {
  const result = leseMrz(zone, today())
  return result.lesbar ? result.lesung : undefined
}

/** Reads a scan into the form. What was typed stays on the page, whatever is found. */
async function readScan(desk: Desk, draft: Draft): Promise<Response> {
  const { c, options, entered, travellers } = desk
  const { viewer, view } = entered
  const { problems } = contextOf(c, options, entered).words.m.passport
  const refused = (text: string): Promise<Response> =>
    show(desk, new Map([...draft].filter(([name]) => name !== 'datei')), [{ field: 'scans', text }])
  const sha256 = typed(draft, 'lesen')
  const found = sha256 === '' ? undefined : await readableFile(options.files, entered, sha256)
  if (!found) return refused(problems.scanGone)
  const read = await options.zones.read(viewer, { caseId: view.id, file: found.file }, options.today())
  if (read === 'notFound') return refused(problems.scanGone)
  if (read === 'nothing') return refused(problems.scanNothing({ name: found.file.name }))
  if (read === 'failed') return refused(problems.scanFailed({ name: found.file.name }))
  const before = typed(draft, 'zone')
  const person = personIn(travellers, lesungOf(read.zone, options)) ?? typed(draft, 'person')
  const filled: Draft = new Map([...draft, ['zone', [read.zone]], ['datei', [sha256]], ['person', [person]]])
  return show(desk, filled, [], { before: before === '' || before === read.zone ? undefined : before })
}

/** The one person who can be meant: there is nobody else, or nobody else was born on that day. */
function personIn(travellers: readonly Traveller[], lesung: Mrzlesung | undefined): string | undefined {
  const born = travellers.filter(({ person }) => person.bornOn === lesung?.geburtsdatum)
  const [only, ...more] = travellers.length === 1 ? travellers : born
  return more.length === 0 ? only?.person.id : undefined
}

/** The zone in the scan, for whoever may read the scan, and kept nowhere. */
async function strip({ c, options, entered }: Desk, sha256: string): Promise<Response> {
  const { viewer, view } = entered
  const found = await readableFile(options.files, entered, sha256)
  const picture = found && (await options.zones.strip(viewer, { caseId: view.id, file: found.file }, options.today()))
  if (!picture) return errorPage(c, options.assets, 'notFound')
  c.header('content-type', 'image/jpeg')
  c.header('x-content-type-options', 'nosniff')
  c.header('cache-control', 'no-store')
  c.header('content-security-policy', "default-src 'none'; sandbox")
  return c.body(new Uint8Array(picture))
}

function faultsIn({ c, options, entered, travellers }: Desk, draft: Draft): readonly FieldError[] {
  const { words } = contextOf(c, options, entered)
  const { problems } = words.m.passport
  const result = leseMrz(typed(draft, 'zone'), options.today())
  const isKnown = travellers.some(({ person }) => person.id === typed(draft, 'person'))
  const lengths = result.lesbar ? '' : result.laengen.map(words.number).join(', ')
  return [
    ...(isKnown ? [] : [{ field: 'person', text: problems.person }]),
    ...(result.lesbar
      ? []
      : [
          {
            field: 'zone',
            text: result.grund === 'leer' ? problems.leer : problems[result.grund]({ lengths }),
          },
        ]),
  ]
}

async function takeOver(desk: Desk, draft: Draft): Promise<Response> {
  const { c, options, entered } = desk
  const { viewer, view } = entered
  const faults = faultsIn(desk, draft)
  if (faults.length > 0) return show(desk, draft, faults)
  const { problems } = contextOf(c, options, entered).words.m.passport
  const [zone, readFrom] = [typed(draft, 'zone'), await readFromOf(desk, draft)]
  const missing: readonly FieldError[] = [
    ...(lesungOf(zone, options)?.stimmt === true || isChosen(draft, 'trotzdem', 'ja')
      ? []
      : [{ field: 'trotzdem', text: problems.confirm }]),
    ...(readFrom && !isChosen(draft, 'verglichen', 'ja') ? [{ field: 'verglichen', text: problems.compare }] : []),
  ]
  if (missing.length > 0) return show(desk, draft, missing)
  const input = {
    caseId: view.id,
    personId: typed(draft, 'person'),
    zone,
    withNames: isChosen(draft, 'namen', 'ja'),
    edition: typed(draft, 'fassung'),
    ...(readFrom && { fromFile: readFrom.file.sha256 }),
  }
  const done = await options.evidence.takePassport(viewer, input, options.today())
  if (done === 'notFound') return errorPage(c, options.assets, 'notFound')
  if (done === 'stale') return overtaken(desk, draft)
  return goTo(c, `/${languageOf(c)}/vorgaenge/${view.id}/pass?geschehen=pass`)
}

/** Somebody else changed the person since: the same page again, with the person as it is now. */
async function overtaken(desk: Desk, draft: Draft): Promise<Response> {
  const { c, options, entered } = desk
  const { problems } = contextOf(c, options, entered).words.m.passport
  const travellers = await options.evidence.travellers(entered.viewer, entered.view.id, options.today())
  const traveller = travellers?.find(({ person }) => person.id === typed(draft, 'person'))
  if (!travellers || !traveller) return errorPage(c, options.assets, 'notFound')
  const now = new Map([...draft, ['fassung', [travellerEdition(traveller)]]])
  const text = problems.stale({ name: nameOf(traveller) })
  return show({ ...desk, travellers }, now, [{ field: 'uebernehmen', text }], { status: 409 })
}

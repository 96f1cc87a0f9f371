import type { Hono } from 'hono'
import type { PersonRole } from '#server/persons/person-tables.ts'
import { type Person, personEdition } from '#server/persons/persons.ts'
import { beginningIn, withBeginning } from '#web/forms/beginning.tsx'
import { commandIn, type Draft, draftFrom, typed } from '#web/forms/draft.ts'
import type { OtherChange } from '#web/forms/merge-typed.ts'
import { goTo, page } from '#web/http/page.ts'
import { readForm } from '#web/http/read-form.ts'
import type { WebEnv } from '#web/http/web-options.ts'
import { languageOf } from '#web/language/language-of.ts'
import { errorPage } from '#web/pages/error-page.tsx'
import { type Ctx, contextOf, type Entered, inCase } from '../case-gate.tsx'
import type { FieldProblem } from '../step/field.ts'
import { mergeFields, typedTexts } from '../step/merge-fields.ts'
import { problemErrors } from '../step/refusal-errors.ts'
import type { WorkspaceOptions } from '../workspace-options.ts'
import { personDraft, personFields, readPerson } from './person-fields.ts'
import { PersonPage } from './person-page.tsx'
import { PersonsPage } from './persons-page.tsx'

const PATH = '/vorgaenge/:id/personen'

/** The people of a case, for those who run the procedure. To everybody else these pages do not exist. */
export function personsRoutes(pages: Hono<WebEnv>, options: WorkspaceOptions): void {
  const atDesk = (c: Ctx, go: (desk: Desk) => Response | Promise<Response>): Promise<Response> =>
    inCase(c, options, c.req.param('id') ?? '', async (entered) => {
      const persons = await options.cases.persons(entered.viewer, entered.view.id, options.today())
      return persons ? go({ c, options, entered, persons }) : errorPage(c, options.assets, 'notFound')
    })
  pages.get(PATH, (c) => atDesk(c, show))
  pages.get(`${PATH}/neu`, (c) => atDesk(c, (desk) => form(desk, whoIs(desk, undefined, c.req.query('rolle')))))
  pages.get(`${PATH}/:person`, (c) => atDesk(c, (desk) => form(desk, whoIs(desk, c.req.param('person'), undefined))))
  pages.post(PATH, (c) => atDesk(c, save))
}

interface Desk {
  readonly c: Ctx
  readonly options: WorkspaceOptions
  readonly entered: Entered
  readonly persons: readonly Person[]
}

/** Somebody of the case, or somebody new in a role. */
interface Who {
  readonly role: PersonRole
  readonly person: Person | undefined
}

/** A case has one worker; family members get files of their own. */
function addableTo({ persons }: Desk): readonly PersonRole[] {
  const subject = persons.some(({ role }) => role === 'fachkraft' || role === 'familie')
  return [...(subject ? [] : (['fachkraft'] as const)), 'ansprechpartner', 'vertretung']
}

function whoIs(desk: Desk, id: string | undefined, role: string | undefined): Who | undefined {
  if (id !== undefined && id !== '') {
    const person = desk.persons.find((one) => one.id === id)
    return person && { role: person.role, person }
  }
  const added = addableTo(desk).find((one) => one === role)
  return added && { role: added, person: undefined }
}

function show(desk: Desk): Response {
  const { c, options, entered, persons } = desk
  return page(
    c,
    <PersonsPage
      context={contextOf(c, options, entered)}
      assets={options.assets}
      persons={persons}
      addable={addableTo(desk)}
      isSaved={c.req.query('geschehen') === 'person'}
    />,
  )
}

interface Refused {
  readonly draft: Draft
  readonly problems: readonly FieldProblem[]
  /** What somebody else saved while the form was open. */
  readonly changes?: readonly OtherChange[]
}

function form({ c, options, entered }: Desk, who: Who | undefined, refused?: Refused): Response {
  if (!who) return errorPage(c, options.assets, 'notFound')
  const context = contextOf(c, options, entered)
  const known = who.person
    ? begunFrom(who.person, personDraft(who.person, context))
    : new Map([['auftrag', [options.newId()]]])
  return page(
    c,
    <PersonPage
      context={context}
      assets={options.assets}
      role={who.role}
      id={who.person?.id}
      draft={refused?.draft ?? known}
      errors={refused ? problemErrors(refused.problems, context) : []}
      changes={refused?.changes}
    />,
    refused ? (refused.changes ? 409 : 422) : 200,
  )
}

/** A form about somebody, with the edition and the values that it began from. */
function begunFrom(person: Person, known: Draft, draft: Draft = known): Draft {
  const values = typedTexts(personFields(person.role), known)
  return withBeginning(draft, { edition: personEdition(person), values })
}

/** Somebody else saved while the form was open: what they changed, and what was typed on top of it. */
function faster(desk: Desk, person: Person, draft: Draft): Response {
  const known = personDraft(person, contextOf(desk.c, desk.options, desk.entered))
  const merged = mergeFields(personFields(person.role), { before: beginningIn(draft), now: known, draft })
  const { changes } = merged
  return form(
    desk,
    { role: person.role, person },
    { draft: begunFrom(person, known, merged.draft), problems: [], changes },
  )
}

async function save(desk: Desk): Promise<Response> {
  const { c, options, entered } = desk
  const draft = draftFrom(await readForm(c))
  const who = whoIs(desk, typed(draft, 'person'), typed(draft, 'rolle'))
  if (!who) return errorPage(c, options.assets, 'notFound')
  const read = readPerson(who.role, draft, contextOf(c, options, entered))
  if (read.ok !== true) return form(desk, who, { draft, problems: read.ok === false ? read.problems : [] })
  const { view, viewer } = entered
  const which = who.person
    ? { id: who.person.id, expected: typed(draft, 'fassung') }
    : { commandId: commandIn(draft) || options.newId() }
  const input = { caseId: view.id, role: who.role, person: read.value, ...which }
  const saved = await options.cases.savePerson(viewer, input, options.today())
  if (saved.result === 'notFound') return errorPage(c, options.assets, 'notFound')
  if (saved.result === 'stale') return faster(desk, saved.current, draft)
  return goTo(c, `/${languageOf(c)}/vorgaenge/${view.id}/personen?geschehen=person`)
}

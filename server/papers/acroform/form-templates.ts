import { createHash, randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import { canonicalJson } from '#procedure/decider/canonical-json.ts'
import { datenquellen, type Formulardaten } from '#procedure/schriftstuecke/formular/formulardaten.ts'
import { idOfCommand } from '#server/cases/id-of-command.ts'
import type { Viewer, ViewerOrganisation } from '#server/cases/viewer.ts'
import type { Tables } from '#server/database/tables.ts'
import type { FileStore } from '#server/files/file-store.ts'
import type { AcroField, FormValues, TemplateFault } from './acro-field.ts'
import { type FilledForm, fillForm } from './fill-form.ts'
import { openForm } from './open-form.ts'
import { readFormFields } from './read-form-fields.ts'
import type { FieldSource } from './template-tables.ts'

/** A blank form of an office as its pages show it. */
export interface FormTemplate {
  readonly id: string
  readonly name: string
  readonly organisationId: string
  readonly fields: readonly AcroField[]
  readonly mapping: readonly FieldSource[]
  readonly version: number
}

export type TemplateName = Pick<FormTemplate, 'id' | 'name'>

export interface NewTemplate {
  readonly organisationId: string
  readonly name: string
  readonly content: Uint8Array
  /** Of the form that brings it: sent twice, it brings one. */
  readonly commandId?: string
}

export type AddedTemplate =
  | { readonly id: string }
  /** `finding`: what the scanner calls it. */
  | { readonly fault: TemplateFault | 'notFound'; readonly finding?: string }

/** The blank forms of offices. Only who leads or administers an office keeps them; who may fill one is decided by whoever asks. */
export interface FormTemplates {
  /** The offices whose forms the viewer keeps. */
  offices(viewer: Viewer): readonly ViewerOrganisation[]
  list(viewer: Viewer): Promise<readonly FormTemplate[]>
  read(viewer: Viewer, id: string): Promise<FormTemplate | undefined>
  add(viewer: Viewer, template: NewTemplate): Promise<AddedTemplate>
  map(
    viewer: Viewer,
    which: { readonly id: string; readonly expected: number; readonly mapping: readonly FieldSource[] },
  ): Promise<'done' | 'stale' | 'notFound'>
  remove(viewer: Viewer, id: string): Promise<'done' | 'notFound'>
  /** A form of the viewer's office, filled with what is given. */
  sample(viewer: Viewer, id: string, data: Formulardaten): Promise<FilledForm | undefined>
  /** The forms of the office that runs a case, as far as anything in them is filled. */
  forCase(caseId: string): Promise<readonly TemplateName[]>
  /** One of them, filled; undefined where the case has no such form. */
  fill(
    which: { readonly caseId: string; readonly id: string; readonly flat: boolean },
    data: Formulardaten,
  ): Promise<(FilledForm & { readonly name: string }) | undefined>
}

interface World {
  readonly db: Kysely<Tables>
  /** A form that is handed on to many is looked at like every file that is brought. */
  readonly files: Pick<FileStore, 'examine'>
  readonly clock: () => number
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

export function formTemplates(world: World): FormTemplates {
  const { db } = world
  return {
    offices: officesOf,
    list: async (viewer) => (await rowsFor(db, viewer)).sort((one, other) => one.name.localeCompare(other.name, 'de')),
    read: async (viewer, id) => (await rowsFor(db, viewer)).find((one) => one.id === id),
    add: (viewer, template) => add(world, viewer, template),
    map: (viewer, which) => map(world, viewer, which),
    remove: async (viewer, id) => {
      const found = (await rowsFor(db, viewer)).some((one) => one.id === id)
      if (found) await db.deleteFrom('form_templates').where('id', '=', id).execute()
      return found ? 'done' : 'notFound'
    },
    sample: async (viewer, id, data) => {
      const found = (await rowsFor(db, viewer)).some((one) => one.id === id)
      const row = found
        ? await db.selectFrom('form_templates').selectAll().where('id', '=', id).executeTakeFirst()
        : undefined
      return row && (await filled(row, data, false))
    },
    forCase: (caseId) => ofCase(db, caseId).select(['form_templates.id', 'form_templates.name']).execute(),
    fill: async ({ caseId, id, flat }, data) => {
      if (!UUID.test(id)) return undefined
      const row = await ofCase(db, caseId)
        .selectAll('form_templates')
        .where('form_templates.id', '=', id)
        .executeTakeFirst()
      if (!row) return undefined
      return { ...(await filled(row, data, flat)), name: row.name }
    },
  }
}

interface Blank extends Pick<FormTemplate, 'fields' | 'mapping'> {
  readonly content: Buffer
}

function filled({ fields, mapping, content }: Blank, data: Formulardaten, flat: boolean): Promise<FilledForm> {
  return fillForm({ template: content, values: valuesFor(fields, mapping, data), flat })
}

function officesOf({ organisations, link }: Viewer): readonly ViewerOrganisation[] {
  if (link) return []
  return organisations.filter(({ kind, role }) => kind === 'behoerde' && (role === 'leitung' || role === 'verwaltung'))
}

async function rowsFor(db: Kysely<Tables>, viewer: Viewer): Promise<FormTemplate[]> {
  const offices = officesOf(viewer).map(({ id }) => id)
  if (offices.length === 0) return []
  const rows = await db
    .selectFrom('form_templates')
    .select(['id', 'name', 'organisation_id', 'fields', 'mapping', 'version'])
    .where('organisation_id', 'in', offices)
    .execute()
  return rows.map(({ organisation_id, ...row }) => ({ ...row, organisationId: organisation_id }))
}

/** The forms of the offices that run a case today. */
function ofCase(db: Kysely<Tables>, caseId: string) {
  return db
    .selectFrom('form_templates')
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('case_parties')
          .select('case_parties.id')
          .whereRef('case_parties.organisation_id', '=', 'form_templates.organisation_id')
          .where('case_parties.case_id', '=', caseId)
          .where('case_parties.partei', '=', 'auslaenderbehoerde')
          .where('case_parties.until', 'is', null),
      ),
    )
    .orderBy('form_templates.name')
}

async function add(
  { db, clock, files }: World,
  viewer: Viewer,
  { organisationId, name, content, commandId }: NewTemplate,
): Promise<AddedTemplate> {
  if (!officesOf(viewer).some(({ id }) => id === organisationId)) return { fault: 'notFound' }
  const refusal = await refusalOf(files, Buffer.from(content))
  if (refusal) return refusal
  const read = await readFormFields(content)
  if (!read.ok) return { fault: read.fault }
  const id =
    commandId === undefined
      ? randomUUID()
      : idOfCommand(organisationId, viewer.userId, commandId, name, createHash('sha256').update(content).digest('hex'))
  await db
    .insertInto('form_templates')
    .values({
      id,
      organisation_id: organisationId,
      name,
      content: Buffer.from(content),
      fields: JSON.stringify(read.fields),
      mapping: JSON.stringify(proposed(read.fields)),
      saved_by: viewer.userId,
      saved_at: new Date(clock()),
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
  return { id }
}

/** What every upload must pass. Nothing waits here for the scanner: what nobody looked at is not kept. */
async function refusalOf(
  files: World['files'],
  content: Buffer,
): Promise<Exclude<AddedTemplate, { readonly id: string }> | undefined> {
  const examined = await files.examine(content)
  if (examined.ok) {
    if (examined.mediaType !== 'application/pdf') return { fault: 'unreadable' }
    return examined.waiting ? { fault: 'notScanned' } : undefined
  }
  const { problem, finding } = examined
  // XFA counts as active; what helps against it is something of its own.
  if (problem === 'active' && (await isXfaForm(content))) return { fault: 'xfa' }
  return finding === undefined ? { fault: problem } : { fault: problem, finding }
}

async function isXfaForm(content: Uint8Array): Promise<boolean> {
  const opened = await openForm(content)
  return !opened.ok && opened.fault === 'xfa'
}

/** Text fields that are called as in the official declaration. Boxes and buttons are for people to assign. */
function proposed(fields: readonly AcroField[]): readonly FieldSource[] {
  return fields.flatMap(({ name, kind }) => {
    const known = datenquellen.find(({ acroFeld, werte }) => acroFeld === name && werte.length === 0)
    return known && kind === 'text' ? [{ field: name, source: known.pfad }] : []
  })
}

async function map(
  { db, clock }: World,
  viewer: Viewer,
  {
    id,
    expected,
    mapping,
  }: { readonly id: string; readonly expected: number; readonly mapping: readonly FieldSource[] },
): Promise<'done' | 'stale' | 'notFound'> {
  const found = (await rowsFor(db, viewer)).find((one) => one.id === id)
  if (!found) return 'notFound'
  const known = new Map(datenquellen.map(({ pfad, werte }) => [pfad, werte] as const))
  const valid = mapping.filter(({ field, option, source }) => {
    const [path = '', value] = source.split('=')
    const fits = option === undefined ? value === undefined : known.get(path)?.includes(value ?? '') === true
    return known.has(path) && fits && found.fields.some(({ name }) => name === field)
  })
  const { numUpdatedRows } = await db
    .updateTable('form_templates')
    .set((eb) => ({
      mapping: JSON.stringify(valid),
      version: eb('version', '+', 1),
      saved_by: viewer.userId,
      saved_at: new Date(clock()),
    }))
    .where('id', '=', id)
    .where('version', '=', expected)
    .executeTakeFirst()
  // Who presses twice finds the second time what he saved the first.
  return numUpdatedRows > 0n || (await isSaved(db, id, valid)) ? 'done' : 'stale'
}

async function isSaved(db: Kysely<Tables>, id: string, mapping: readonly FieldSource[]): Promise<boolean> {
  const row = await db.selectFrom('form_templates').select('mapping').where('id', '=', id).executeTakeFirst()
  return row !== undefined && canonicalJson(row.mapping) === canonicalJson(mapping)
}

/** What the fields of a form get. What has no value leaves its field as the form has it. */
function valuesFor(
  fields: readonly AcroField[],
  mapping: readonly FieldSource[],
  { worte, werte }: Formulardaten,
): FormValues {
  const values: Record<string, string | boolean> = {}
  for (const { field, option, source } of mapping) {
    const kind = fields.find(({ name }) => name === field)?.kind
    if (kind === undefined) continue
    if (option === undefined) {
      const text = worte[source]
      if (text !== undefined && text !== '') values[field] = text
      continue
    }
    const [path = '', value] = source.split('=')
    if (werte[path] === value) values[field] = option
  }
  return values
}

import type { Transaction } from 'kysely'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import { canonicalJson } from '#procedure/decider/canonical-json.ts'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import { checkliste, familiencheckliste } from '#procedure/fachkraefteverfahren/checkliste.ts'
import { sichtbareZeilen } from '#procedure/fachkraefteverfahren/checklistenleser.ts'
import type { Anlagenfassung, Checklistenzeile } from '#procedure/fachkraefteverfahren/checklistenzeile.ts'
import { sichtbarFuer } from '#procedure/fachkraefteverfahren/nachrichten.ts'
import { type Cases, type Entered, enterCase } from '#server/cases/cases.ts'
import { mayInCase } from '#server/cases/permissions.ts'
import { lockCase } from '#server/cases/refresh-as-it-is.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import type { Tables } from '#server/database/tables.ts'
import { type FileLine, filesNamed } from '#server/files/file-lines.ts'
import { formOf } from '#server/papers/case-forms.ts'
import { readParticulars } from '#server/papers/read-particulars.ts'
import { personsOf } from '#server/persons/persons.ts'
import { type Original, originalsOf } from './originals.ts'
import { angehoerigerOf, relativesIn, workerOf } from './relatives.ts'

/** The checklist of a case as one viewer may see it. */
export interface AttachmentView {
  /** The lines of this file that the viewer brings or gets. */
  readonly zeilen: readonly Checklistenzeile[]
  /** The family of the worker, each with the lines of the file of his or her own. */
  readonly familie: readonly RelativeView[]
  /** Codes of the states that are likely to have issued the papers. */
  readonly staaten: readonly string[]
  /** Hand-overs of originals, newest first. */
  readonly originale: readonly Original[]
  readonly files: readonly FileLine[]
}

export interface RelativeView {
  readonly caseId: string
  readonly name: string
  readonly zeilen: readonly Checklistenzeile[]
}

export interface OriginalInput {
  readonly caseId: string
  readonly anlage: string
  readonly holder: string
  readonly since: PlainDate
  readonly backBy?: PlainDate
}

/** The checklist of the papers; undefined where the case is not there or not for this viewer. */
export async function viewAttachments(
  cases: Cases,
  viewer: Viewer,
  caseId: string,
  today: PlainDate,
): Promise<AttachmentView | undefined> {
  const file = await enterCase(cases, { viewer, caseId, operation: 'view', today })
  if (!file) return undefined
  const als = parteienOf(file)
  const [all, persons, originals] = await Promise.all([
    linesOf(cases, file, today),
    personsOf(cases.db, caseId),
    originalsOf(cases, caseId),
  ])
  const zeilen = forViewer(sichtbareZeilen(all, als), file, als)
  const shown = new Set(zeilen.map(({ id }): string => id))
  const documents = zeilen.flatMap(({ fassungen }) => fassungen.flatMap(documentsOf))
  const subject = persons.find(({ role }) => role === 'fachkraft' || role === 'familie')
  return {
    zeilen,
    familie: await relativesFor(cases, viewer, file, today),
    staaten: subject?.nationalities ?? [],
    originale: originals.filter(({ anlage }) => shown.has(anlage)),
    files: await filesNamed(cases.db, caseId, documents),
  }
}

/** Every line of the checklist of a file, whoever may see it. */
export async function linesOf(
  cases: Cases,
  file: Pick<Entered, 'caseId' | 'state' | 'events' | 'parties'>,
  today: PlainDate,
): Promise<readonly Checklistenzeile[]> {
  const { caseId, state } = file
  const worker = await workerOf(cases, file)
  const form = await formOf(cases, { caseId: worker?.caseId ?? caseId, form: 'angaben' })
  const { auslandsvertretung, zahler } = readParticulars(form.content)
  if (worker) {
    const persons = await personsOf(cases.db, caseId)
    const person = persons.find(({ role }) => role === 'familie')
    if (!person) return []
    const angehoeriger = angehoerigerOf({ ...person, relation: person.relation ?? worker.relation })
    const { vorhaben, nationalities: staatsangehoerigkeiten } = worker
    return familiencheckliste({
      state,
      heute: today,
      auslandsvertretung,
      person: angehoeriger,
      vorhaben,
      staatsangehoerigkeiten,
    })
  }
  const familie = (await relativesIn(cases, caseId)).map((one) => ({
    person: angehoerigerOf(one.person),
    state: one.file.state,
  }))
  // What the family brings stands in files of its own; here it only counts how many they are.
  return checkliste({ state, heute: today, auslandsvertretung, zahler, familie }).filter(
    ({ angehoeriger }) => angehoeriger === undefined,
  )
}

/** Records where an original is; by whoever brings the paper, or gets it. */
export async function recordOriginal(
  cases: Cases,
  viewer: Viewer,
  { caseId, anlage, holder, since, backBy }: OriginalInput,
  today: PlainDate,
): Promise<'done' | 'notFound'> {
  const file = await enterCase(cases, { viewer, caseId, operation: 'act', today })
  const text = holder.trim()
  if (!file || text === '' || (backBy !== undefined && backBy < since)) return 'notFound'
  const lines = await linesOf(cases, file, today)
  const als = parteienOf(file).find(
    (partei) =>
      mayInCase(file.standings, 'act', partei) && sichtbareZeilen(lines, [partei]).some(({ id }) => id === anlage),
  )
  if (als === undefined) return 'notFound'
  const where = { case_id: caseId, anlage, holder: text, since, back_by: backBy ?? null }
  await cases.db.transaction().execute(async (tx) => {
    await lockCase(tx, caseId)
    const newest = await newestOriginal(tx, caseId, anlage)
    // Said twice with the same button, it is where it was.
    if (newest && canonicalJson(newest) === canonicalJson(where)) return
    const by = { recorded_by: viewer.userId, recorded_as: als, recorded_at: new Date(cases.clock()) }
    await tx
      .insertInto('paper_originals')
      .values({ ...where, ...by })
      .execute()
  })
  return 'done'
}

async function newestOriginal(tx: Transaction<Tables>, caseId: string, anlage: string) {
  return await tx
    .selectFrom('paper_originals')
    .select(['case_id', 'anlage', 'holder', 'since', 'back_by'])
    .where('case_id', '=', caseId)
    .where('anlage', '=', anlage)
    .orderBy('recorded_at', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** The papers of the family, as far as the viewer may open the file of each. */
async function relativesFor(
  cases: Cases,
  viewer: Viewer,
  file: Entered,
  today: PlainDate,
): Promise<readonly RelativeView[]> {
  const relatives = await relativesIn(cases, file.caseId)
  const views = await Promise.all(
    relatives.map(async ({ person, file: { caseId } }) => {
      const entered = await enterCase(cases, { viewer, caseId, operation: 'view', today })
      if (!entered) return undefined
      const als = parteienOf(entered)
      const lines = (await linesOf(cases, entered, today)).filter(({ gruppe }) => gruppe === 'familie')
      const zeilen = forViewer(sichtbareZeilen(lines, als), entered, als)
      return { caseId, name: `${person.givenNames} ${person.familyNames}`.trim(), zeilen }
    }),
  )
  return views.filter((one) => one !== undefined)
}

/** A recipient sees how far a paper is; what the entries behind it say is for those who may read these entries. */
function forViewer(
  zeilen: readonly Checklistenzeile[],
  { state }: Pick<Entered, 'state'>,
  als: readonly Partei[],
): readonly Checklistenzeile[] {
  const akte = state.eintraege
  const readable = (seq: number): boolean => {
    const eintrag = akte.find((one) => one.seq === seq)
    return eintrag !== undefined && sichtbarFuer(eintrag, akte).some((partei) => als.includes(partei))
  }
  return zeilen.map((zeile) => {
    const fassungen = zeile.fassungen.filter(({ seq }) => readable(seq))
    const hidden = fassungen.length < zeile.fassungen.length
    return { ...zeile, fassungen, grund: hidden ? undefined : zeile.grund }
  })
}

function documentsOf({ dokumente, uebersetzungen }: Anlagenfassung): readonly string[] {
  return [...dokumente, ...uebersetzungen.flatMap((one) => one.dokumente)]
}

function parteienOf({ standings }: Entered): readonly Partei[] {
  return [...new Set(standings.filter(({ role }) => role !== 'verwaltung').map(({ partei }) => partei))]
}

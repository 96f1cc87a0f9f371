import type { Angehoeriger } from '#procedure/fachkraefteverfahren/familienzeilen.ts'
import { letzter } from '#procedure/fachkraefteverfahren/state.ts'
import type { Vorhaben } from '#procedure/fachkraefteverfahren/vorhaben.ts'
import { type CaseFile, loadCase } from '#server/cases/case-file.ts'
import type { Cases } from '#server/cases/cases.ts'
import { type Person, personsOf } from '#server/persons/persons.ts'

/** Somebody of the family with the file of his or her own. */
export interface Relative {
  readonly person: Person
  readonly file: CaseFile
}

/** The files of the family of a worker. */
export async function relativesIn(cases: Cases, caseId: string): Promise<readonly Relative[]> {
  const links = await cases.db
    .selectFrom('case_links')
    .select(['family_case_id', 'verhaeltnis'])
    .where('case_id', '=', caseId)
    .orderBy('family_case_id')
    .execute()
  const found = await Promise.all(
    links.map(async ({ family_case_id: id, verhaeltnis }): Promise<Relative | undefined> => {
      const [file, persons] = await Promise.all([loadCase(cases, id), personsOf(cases.db, id)])
      const person = persons.find(({ role }) => role === 'familie')
      return file && person && { file, person: { ...person, relation: person.relation ?? relationOf(verhaeltnis) } }
    }),
  )
  return found.filter((one) => one !== undefined)
}

/** The file of the worker to whose family this one belongs, and how the person stands to him or her. */
export async function workerOf(
  cases: Cases,
  file: CaseFile,
): Promise<
  | {
      readonly caseId: string
      readonly vorhaben: Vorhaben
      readonly relation: Person['relation']
      /** Of the worker: one paper of the spouse hangs on them. */
      readonly nationalities: readonly string[]
    }
  | undefined
> {
  const link = await cases.db
    .selectFrom('case_links')
    .select(['case_id', 'verhaeltnis'])
    .where('family_case_id', '=', file.caseId)
    .executeTakeFirst()
  const worker = link && (await loadCase(cases, link.case_id))
  const vorhaben = worker && letzter(worker.state, 'vorhabenFestgelegt')?.ereignis.vorhaben
  if (!vorhaben) return undefined
  const persons = await personsOf(cases.db, worker.caseId)
  const nationalities = persons.find(({ role }) => role === 'fachkraft')?.nationalities ?? []
  return { caseId: worker.caseId, vorhaben, relation: relationOf(link.verhaeltnis), nationalities }
}

/** What the checklist asks of a person of the family. */
export function angehoerigerOf({ id, relation, bornOn, nationalities }: Person): Angehoeriger {
  return { id, verhaeltnis: relation, geboren: bornOn, staatsangehoerigkeiten: nationalities }
}

const relations = ['ehegatte', 'lebenspartner', 'kind'] as const

function relationOf(text: string): Person['relation'] {
  return relations.find((one) => one === text)
}

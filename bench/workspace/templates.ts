import type { Kysely, Transaction } from 'kysely'
import type { Kalenderspeicher } from '#law/calendar/kalenderspeicher.ts'
import { addDays } from '#law/calendar/plain-date.ts'
import { LAW } from '#law/version.ts'
import { type Ablauf, beginnFuer, type Schritt } from '#procedure/examples/ablauf.ts'
import { durchlauf } from '#procedure/examples/durchlauf.ts'
import { ausschnitte } from '#procedure/examples/vorgaenge.ts'
import { caseStore, fold } from '#server/cases/case-file.ts'
import { refreshBoard } from '#server/cases/refresh-board.ts'
import type { Tables } from '#server/database/tables.ts'
import { chance } from '../chance.ts'
import { HEUTE } from '../open-files.ts'
import { idOf } from './organisations.ts'

/** Ids of templates begin with this; all others are cases of the measurement. */
export const TEMPLATE = 'template-'

const NAMED = ['anerkennendeStelle', 'bundesagentur', 'auslandsvertretung'] as const

/**
 * Files of an office in every stage, each begun on a day of its own, written through the store and worked out by the same
 * code as every case. What is over is left out. Returns their ids.
 */
export async function makeTemplates(
  db: Kysely<Tables>,
  { each, speicher }: { readonly each: number; readonly speicher: Kalenderspeicher },
): Promise<readonly string[]> {
  const random = chance(20_261_121)
  const ablaeufe = [...new Set(ausschnitte.map(({ ablauf }) => ablauf))].filter(({ modus }) => modus === 'behoerde')
  const made: string[] = []
  for (const ablauf of ablaeufe)
    for (const schritt of ablauf.schritte.slice(1))
      for (let copy = 0; copy < each; copy++) {
        const id = `${TEMPLATE}${made.length}`
        // Most files were touched not long ago, a few not for months.
        await makeTemplate(db, speicher, { id, ablauf, schritt, ago: Math.floor(110 * random() ** 2) })
        made.push(id)
      }
  return made
}

interface Template {
  readonly id: string
  readonly ablauf: Ablauf
  readonly schritt: Schritt
  /** Days since the last step. */
  readonly ago: number
}

async function makeTemplate(db: Kysely<Tables>, speicher: Kalenderspeicher, template: Template): Promise<void> {
  const { id, ablauf, schritt, ago } = template
  const beginn = beginnFuer(schritt, addDays(HEUTE, -ago))
  const { state } = durchlauf(ablauf, beginn, speicher, schritt.name)
  const now = Date.parse(`${HEUTE}T11:00:00Z`)
  await caseStore(db).open(
    {
      caseId: id,
      commandId: id,
      events: state.eintraege.map(({ ereignis, am, dokumente }) => ({ data: ereignis, am, documents: dokumente })),
      by: { partei: 'auslaenderbehoerde', user: idOf('person', 1) },
      recordedAt: now,
      lawVersion: LAW.edition,
    },
    async (tx, events) => {
      await storeRows(tx, template)
      await refreshBoard(tx, { caseId: id, state: fold(events), today: HEUTE, speicher, now, lawVersion: LAW.edition })
    },
  )
}

async function storeRows(tx: Transaction<Tables>, { id, ablauf, schritt, ago }: Template): Promise<void> {
  const since = beginnFuer(schritt, addDays(HEUTE, -ago))
  const words = { office_name: '', employer_name: '', worker_name: '', search: '' }
  await tx
    .insertInto('board')
    .values({
      ...words,
      case_id: id,
      reference: id,
      modus: ablauf.modus,
      demonstration: false,
      opened_on: since,
      last_seq: 0,
      changed_at: new Date(0),
      law_version: '',
    })
    .execute()
  const party = { case_id: id, since, added_by: null, organisation_id: null, name: null }
  await tx
    .insertInto('case_parties')
    .values([
      { ...party, partei: 'auslaenderbehoerde', organisation_id: idOf('office', 1) },
      { ...party, partei: 'arbeitgeber', organisation_id: idOf('employer', 1) },
      { ...party, partei: 'fachkraft' },
      ...NAMED.map((partei) => ({ ...party, partei, name: `Stelle: ${partei}` })),
    ])
    .execute()
}

import { landLetters } from '#law/calendar/land.ts'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import { wayById } from '#law/pathways/ways.ts'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import { letzter, type State } from '#procedure/fachkraefteverfahren/state.ts'
import type { Anerkennungsstand, Verfahrensorte, Vorhaben } from '#procedure/fachkraefteverfahren/vorhaben.ts'
import { personsOf } from '#server/persons/persons.ts'
import { answersIn } from './case-facts.ts'
import { type Cases, type Entered, enterCase } from './cases.ts'
import type { Viewer } from './viewer.ts'
import { vorhabenFromAnswers } from './vorhaben-from-answers.ts'

/** Whose agreement rests on it. */
const READERS: readonly Partei[] = ['arbeitgeber', 'unterbevollmaechtigter', 'auslaenderbehoerde']

/**
 * What the form of the plan starts with, so that nobody types what is known: the plan as it was opened or last fixed, changed to
 * the way on which the procedure goes on. Undefined where there is none, or it is not for this viewer.
 */
export async function plannedVorhaben(
  cases: Cases,
  viewer: Viewer,
  caseId: string,
  today: PlainDate,
): Promise<Vorhaben | undefined> {
  const file = await enterCase(cases, { viewer, caseId, operation: 'view', today })
  if (!file || viewer.link || !file.standings.some(({ partei }) => READERS.includes(partei))) return undefined
  const fixed = letzter(file.state, 'vorhabenFestgelegt')
  if (!fixed) return undefined
  const decided = letzter(file.state, 'fortfuehrungEntschieden')
  const weg = decided && decided.seq > fixed.seq ? decided.ereignis.weg : undefined
  const vorhaben = { ...fixed.ereignis.vorhaben, orte: await placesOf(cases, file, fixed.ereignis.vorhaben.orte) }
  return weg === undefined ? vorhaben : await onAnotherWay(cases, file, { vorhaben, weg, today })
}

const OFFICES = ['anerkennendeStelle', 'zentralstelle', 'bundesagentur'] as const

/** Where the offices that take part sit is known with them. */
async function placesOf({ db }: Cases, { parties }: Entered, orte: Verfahrensorte): Promise<Verfahrensorte> {
  const ids = parties.flatMap(({ organisationId, until }) => (until === undefined ? (organisationId ?? []) : []))
  if (ids.length === 0) return orte
  const rows = await db.selectFrom('organisations').select(['id', 'land', 'gemeinde']).where('id', 'in', ids).execute()
  const found = OFFICES.flatMap((partei) => {
    const party = parties.findLast((one) => one.partei === partei && one.until === undefined)
    const row = rows.find(({ id }) => id === party?.organisationId)
    const land = landLetters.find((letters) => letters === row?.land)
    return land === undefined ? [] : [[partei, { land, ...(row?.gemeinde && { gemeinde: row.gemeinde }) }] as const]
  })
  return { ...Object.fromEntries(found), ...orte }
}

/** The same plan on a way that was chosen later: what depends on the way is worked out anew. */
async function onAnotherWay(
  { db }: Cases,
  { caseId, state }: Entered,
  { vorhaben, weg, today }: { readonly vorhaben: Vorhaben; readonly weg: string; readonly today: PlainDate },
): Promise<Vorhaben> {
  const way = wayById(weg)
  if (!way) return vorhaben
  const [row, persons] = await Promise.all([
    db.selectFrom('case_facts').select('facts').where('case_id', '=', caseId).executeTakeFirst(),
    personsOf(db, caseId),
  ])
  const worker = persons.find(({ role }) => role === 'fachkraft')
  const facts = {
    ...answersIn(row?.facts),
    ...(worker?.bornOn && { geburtsdatum: worker.bornOn }),
    ...(worker && { staatsangehoerigkeiten: worker.nationalities }),
  }
  const { orte } = vorhaben
  const found = vorhabenFromAnswers(way, facts, {
    on: today,
    orte,
    supplement: { anerkennungsstand: standNach(state) },
  })
  const { anerkennungsstand, zustimmungNoetig, zustimmungsnorm, altersvorsorgeNoetig } = found
  return { ...vorhaben, weg, anerkennungsstand, zustimmungNoetig, zustimmungsnorm, altersvorsorgeNoetig }
}

/** What the body has decided says more than what was known before. */
function standNach(state: State): Anerkennungsstand | undefined {
  const ergebnis = letzter(state, 'anerkennungEntschieden')?.ereignis.ergebnis
  return ergebnis === 'gleichwertig' || ergebnis === 'teilweiseGleichwertig' ? ergebnis : undefined
}

import { type PlainDate, plainDate } from '#law/calendar/plain-date.ts'
import type { Befund, Belegangaben } from '#procedure/abgleich/befund.ts'
import { gleicheAb } from '#procedure/abgleich/gleiche-ab.ts'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import { leseMrz } from '#procedure/pass/lese-mrz.ts'
import { darfFormular, type FormularId } from '#procedure/schriftstuecke/formulare.ts'
import { type Cases, type Entered, enterCase } from '#server/cases/cases.ts'
import { hashText } from '#server/cases/hash-text.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import { formOf } from '#server/papers/case-forms.ts'
import { readParticulars } from '#server/papers/read-particulars.ts'
import { type DocumentData, documentSources, readDocumentData } from './document-data.ts'
import { mayHoldPassport, type Traveller, travellersOf } from './passports.ts'

/** A finding with the name under which it is settled: other values make another finding. */
export interface NamedFinding extends Befund {
  readonly key: string
  readonly settled: Settlement | undefined
}

/** What a named person said about a finding. */
export interface Settlement {
  readonly reason: string
  /** Absent: whoever said it has no account any more. */
  readonly by: string | undefined
  readonly as: Partei
  readonly on: PlainDate
}

export interface CrossCheck {
  readonly quellen: readonly Belegangaben[]
  readonly findings: readonly NamedFinding[]
  /** What contract and decision say; absent where that is not for this viewer. */
  readonly documents: { readonly version: number; readonly content: DocumentData } | undefined
}

/** Compares what the viewer may read; undefined where nothing of it is for this viewer. */
export async function crossCheck(
  cases: Cases,
  viewer: Viewer,
  caseId: string,
  today: PlainDate,
): Promise<CrossCheck | undefined> {
  const file = await enterCase(cases, { viewer, caseId, operation: 'view', today })
  if (!file || !mayHoldPassport(file)) return undefined
  const may = (form: FormularId): boolean => darfFormular(form, 'lesen', parteienOf(file))
  const content = async (form: FormularId) => (may(form) ? await formOf(cases, { caseId, form }) : undefined)
  const [travellers, angaben, formular, belegdaten, settled] = await Promise.all([
    travellersOf(cases, caseId),
    content('angaben'),
    content('beschaeftigungserklaerung'),
    content('belegdaten'),
    settlementsOf(cases, caseId),
  ])
  const documents = belegdaten && { version: belegdaten.version, content: readDocumentData(belegdaten.content) }
  const quellen = [
    ...travellers.slice(0, 1).flatMap((traveller) => personSources(traveller, today)),
    ...(angaben ? [detailsSource(angaben.content)] : []),
    ...(formular ? [declarationSource(formular.content)] : []),
    ...documentSources(documents?.content ?? {}),
  ]
  const findings = gleicheAb(quellen).map((befund) => {
    const key = keyOf(befund, quellen)
    return { ...befund, key, settled: settled.get(key) }
  })
  return { quellen, findings, documents }
}

/** Settles a finding with a reason, by name. It stays to be seen. */
export async function settleFinding(
  cases: Cases,
  viewer: Viewer,
  { caseId, key, reason }: { readonly caseId: string; readonly key: string; readonly reason: string },
  today: PlainDate,
): Promise<'done' | 'notFound'> {
  const file = await enterCase(cases, { viewer, caseId, operation: 'act', today })
  const seen = file && (await crossCheck(cases, viewer, caseId, today))
  const [als] = file ? parteienOf(file) : []
  if (!seen?.findings.some((one) => one.key === key) || als === undefined || reason.trim() === '') return 'notFound'
  const said = {
    reason: reason.trim(),
    settled_by: viewer.userId,
    settled_as: als,
    settled_on: today,
  }
  await cases.db
    .insertInto('settled_findings')
    .values({ case_id: caseId, finding: key, ...said })
    .onConflict((conflict) => conflict.columns(['case_id', 'finding']).doUpdateSet(said))
    .execute()
  return 'done'
}

async function settlementsOf({ db }: Cases, caseId: string): Promise<ReadonlyMap<string, Settlement>> {
  const rows = await db
    .selectFrom('settled_findings')
    .leftJoin('users', (join) => join.on((eb) => eb(eb.cast<string>('users.id', 'text'), '=', eb.ref('settled_by'))))
    .select(['finding', 'reason', 'settled_as', 'settled_on', 'users.name'])
    .where('case_id', '=', caseId)
    .execute()
  return new Map(
    rows.map((row) => [
      row.finding,
      { reason: row.reason, by: row.name ?? undefined, as: row.settled_as, on: row.settled_on },
    ]),
  )
}

function keyOf({ feld, regel, quellen }: Befund, all: readonly Belegangaben[]): string {
  const said = quellen.map((quelle) => all.find((one) => one.quelle === quelle)?.[feld])
  return hashText(JSON.stringify([feld, regel, quellen, said]))
}

/** The person as entered, and what the zone of the passport says. */
function personSources({ person, zone }: Traveller, today: PlainDate): readonly Belegangaben[] {
  const read = zone === undefined ? undefined : leseMrz(zone, today)
  const entered: Belegangaben = {
    quelle: 'personen',
    name: { vornamen: person.givenNames, nachnamen: person.familyNames, geburtsname: person.birthName },
    geburtsdatum: person.bornOn,
    staatsangehoerigkeit: person.nationalities.length > 0 ? person.nationalities : undefined,
    passnummer: person.passportNumber,
    passGueltigBis: person.passportUntil,
  }
  if (!read?.lesbar) return [entered]
  const { lesung } = read
  const { vornamen, nachnamen, namenAbgeschnitten: abgeschnitten, staatsangehoerigkeit } = lesung
  return [
    {
      quelle: 'pass',
      name: { vornamen, nachnamen, abgeschnitten },
      geburtsdatum: lesung.geburtsdatum,
      staatsangehoerigkeit: staatsangehoerigkeit === undefined ? undefined : [staatsangehoerigkeit],
      passnummer: lesung.nummer,
      passGueltigBis: lesung.ablaufdatum,
    },
    entered,
  ]
}

function detailsSource(content: Readonly<Record<string, unknown>>): Belegangaben {
  const { arbeitgeber, beschaeftigung, bruttoMonatCents: cents, wochenstunden, beginn } = readParticulars(content)
  return {
    quelle: 'angaben',
    arbeitgeber: arbeitgeber?.name,
    taetigkeit: beschaeftigung,
    gehalt: cents === undefined ? undefined : { cents, je: 'monat' },
    wochenstunden,
    beginn,
  }
}

/** The declaration as it was saved: days as 2026-11-22, amounts in cents. */
function declarationSource(content: Readonly<Record<string, unknown>>): Belegangaben {
  const said = (field: string): string | undefined => {
    const value = content[field]
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
  }
  const day = (field: string): PlainDate | undefined => plainDate(said(field) ?? '')
  const number = (field: string): number | undefined => {
    const value = Number(said(field)?.replace(',', '.'))
    return Number.isFinite(value) && value > 0 ? value : undefined
  }
  const nachnamen = said('nachname')
  const cents = number('entgelt')
  return {
    quelle: 'formular',
    name: nachnamen === undefined ? undefined : { vornamen: said('vorname') ?? '', nachnamen },
    geburtsdatum: day('geburtsdatum'),
    arbeitgeber: said('firma'),
    taetigkeit: said('taetigkeit'),
    gehalt: cents === undefined ? undefined : { cents, je: said('entgeltart') === 'stunde' ? 'stunde' : 'monat' },
    wochenstunden: number('wochenstunden'),
    beginn: day('beginn'),
  }
}

function parteienOf({ standings }: Entered): readonly Partei[] {
  return [...new Set(standings.filter(({ role }) => role !== 'verwaltung').map(({ partei }) => partei))]
}

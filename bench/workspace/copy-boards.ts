import { type Kysely, sql } from 'kysely'
import type { Tables } from '#server/database/tables.ts'
import { NAMES } from './names.ts'
import { EMPLOYERS, idIn, idOf, MEMBERS, OFFICES } from './organisations.ts'
import { TEMPLATE } from './templates.ts'

/**
 * Copies what the lists say of the templates, inside the database, for so many cases: with ids, numbers, names, employers
 * and people of their own. A case draws its template and everything else from its number.
 */
export async function copyBoards(db: Kysely<Tables>, cases: number, templates: number): Promise<void> {
  const run = (statement: string) => sql.raw(statement).execute(db)
  await run(makeCases(cases, templates))
  await run('insert into cases (id, version, opened_at) select case_id, 0, opened_on from bench_cases')
  await run(`insert into board (case_id, reference, modus, demonstration, office_id, office_name, employer_name,
      worker_name, search, holders, way, occupation, country, opened_on, closed_on, last_seq, changed_at, law_version)
    select c.case_id, c.reference, t.modus, false, c.office, c.office_name, c.employer_name, c.worker,
      lower(c.reference || ' ' || c.worker || ' ' || c.employer_name), array[c.office, c.employer], t.way, c.occupation, c.country, t.opened_on, null,
      t.last_seq, t.changed_at, t.law_version
    from bench_cases c join board t on t.case_id = c.template`)
  await run(`insert into board_lines (holder_id, case_id, from_day, until_day, parteien, turn, own, duty, due_on,
      silence_on, stage, closed, assigned_to, employer_id, occupation, country, opened_on, letters)
    select case t.holder_id when '${idOf('office', 1)}' then c.office else c.employer end, c.case_id, t.from_day,
      t.until_day, t.parteien, t.turn, t.own, t.duty, t.due_on, t.silence_on, t.stage, t.closed,
      case t.holder_id when c.office then c.assigned end, c.employer, c.occupation, c.country, t.opened_on,
      letters_of(b.search)
    from bench_cases c join board b on b.case_id = c.case_id join board_lines t on t.case_id = c.template`)
  await run(`insert into stage_durations (case_id, stage, office_id, occupation, country, began_on, ended_on, days,
      allowed_days, demonstration)
    select c.case_id, t.stage, c.office, c.occupation, c.country, t.began_on, t.ended_on, t.days, t.allowed_days, false
    from bench_cases c join stage_durations t on t.case_id = c.template`)
}

/** Scrambles the number of a case, differently for each question that is asked of it. */
function drawn(question: number, choices: number): string {
  return `((hashint8extended(i, ${question}) & 2147483647) % ${choices})::int`
}

/** Squared, so that the first ones are drawn most often. */
function skewed(question: number, choices: number): string {
  return `floor(${choices} * power(${drawn(question, 1_000_000)} / 1000000.0, 2))::int`
}

function picked(list: readonly string[], index: string): string {
  return `(array['${list.join("','")}'])[1 + ${index}]`
}

function makeCases(cases: number, templates: number): string {
  const { stems, ends, given, countries, occupations } = NAMES
  const office = `case when i % 5 = 0 then 1 else 2 + ${drawn(1, OFFICES - 1)} end`
  const employer = `1 + ${drawn(2, EMPLOYERS)}`
  const family = skewed(3, stems.length * ends.length)
  return `create unlogged table bench_cases as
    select i, md5('case ' || i)::uuid::text as case_id, '${TEMPLATE}' || ${drawn(4, templates)} as template,
      'VB-2026-' || lpad(i::text, 7, '0') as reference, ${idIn('office', 'office')} as office,
      'Behörde ' || office as office_name, ${idIn('employer', 'employer')} as employer,
      'Betrieb ' || employer || ' GmbH' as employer_name,
      initcap(${picked(stems, `family % ${stems.length}`)} || ${picked(ends, `family / ${stems.length}`)}) || ', ' ||
        ${picked(given, drawn(5, given.length))} as worker,
      ${picked(occupations, skewed(6, occupations.length))} as occupation,
      ${picked(countries, skewed(7, countries.length))} as country,
      case when office = 1 and ${drawn(8, 5)} < 3 then ${idIn('person', `1 + ${drawn(9, MEMBERS)}`)} end as assigned,
      date '2026-01-01' as opened_on
    from (select i, ${office} as office, ${employer} as employer, ${family} as family
      from generate_series(1, ${cases}::bigint) i) drawn`
}

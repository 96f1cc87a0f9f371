import { type Kysely, sql } from 'kysely'
import { kalenderspeicher } from '#law/calendar/kalenderspeicher.ts'
import type { Tables } from '#server/database/tables.ts'
import { copyBoards } from './copy-boards.ts'
import { copyFiles } from './copy-files.ts'
import { makeOrganisations } from './organisations.ts'
import { makeTemplates } from './templates.ts'
import { withoutIndexes } from './without-indexes.ts'

const TABLES = ['cases', 'events', 'board', 'board_lines', 'stage_durations', 'case_parties', 'persons']

export interface Filling {
  readonly cases: number
  /** On how many days each step of the templates falls. */
  readonly each: number
  /** How many of them have a whole file. */
  readonly files: number
  readonly say: (line: string) => void
}

/** Fills an empty database, and says what with. */
export async function fill(db: Kysely<Tables>, { cases, each, files, say }: Filling): Promise<void> {
  const begun = performance.now()
  const since = (): string => `${((performance.now() - begun) / 1000).toFixed(0)} s`
  await makeOrganisations(db)
  const templates = (await makeTemplates(db, { each, speicher: kalenderspeicher() })).length
  say(`  ${templates} files walked through the store, every step of five procedures (${since()})`)
  await withoutIndexes(db, TABLES, async () => {
    await copyBoards(db, cases, templates)
    say(`  lines in lists copied for ${cases} cases (${since()})`)
    const events = await copyFiles(db, files, templates)
    say(`  whole files for ${files} of them: ${events} events with chains of their own (${since()})`)
  })
  await sql`vacuum analyze`.execute(db)
  const { rows } = await sql<{ lines: number; durations: number; size: string }>`
    select (select count(*) from board_lines) as lines, (select count(*) from stage_durations) as durations,
      pg_size_pretty(pg_database_size(current_database())) as size`.execute(db)
  const [row] = rows
  if (row) say(`  ${row.lines} lines in lists, ${row.durations} finished stages, ${row.size} (${since()})`)
}

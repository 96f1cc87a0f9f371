import { type Kysely, type Migration, sql } from 'kysely'

/** What was read by machine in the scans of passports, and from which scan a zone was confirmed. */
export const zoneReadingsMigration: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}

const statements = [
  `create table zone_readings (
    case_id text not null references cases (id) on delete cascade,
    sha256 text not null,
    reader integer not null,
    found text,
    read_at timestamptz not null,
    primary key (case_id, sha256)
  )`,
  // What was read in a file goes with the file.
  `create function forget_zone_reading() returns trigger language plpgsql as $$
  begin
    delete from zone_readings where case_id = old.case_id and sha256 = old.sha256
      and not exists (select from files where files.case_id = old.case_id and files.sha256 = old.sha256);
    return null;
  end $$`,
  `create trigger zone_reading_leaves after delete on files for each row execute function forget_zone_reading()`,
  `alter table passport_zones add column from_file text`,
]

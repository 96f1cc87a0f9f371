import type { FileWorld } from './file-world.ts'
import { readContent } from './read-content.ts'

const AT_ONCE = 50

/**
 * Asks the scanner again about what waits for it. What is clean is released and held for its day from now on; what is
 * not goes, and whoever brought it is told what was found.
 */
export async function scanWaiting(world: FileWorld): Promise<void> {
  const { db, scanner } = world
  if (!scanner) return
  const waiting = await db
    .selectFrom('files')
    .select(['case_id', 'sha256', 'uploaded_by', 'name', 'address'])
    .where('waiting', '=', true)
    .orderBy('uploaded_at')
    .limit(AT_ONCE)
    .execute()
  for (const file of waiting) {
    const content = await readContent(world, { caseId: file.case_id, sha256: file.sha256, address: file.address })
    const scanned = await scanner.scan(content)
    switch (scanned.result) {
      case 'clean':
        await release(world, file)
        break
      case 'infected':
        await refuse(world, file, scanned.finding)
        break
      case 'notScanned':
    }
  }
}

interface Waiting {
  readonly case_id: string
  readonly sha256: string
  readonly uploaded_by: string
  readonly name: string
}

async function release({ db, clock }: FileWorld, { case_id, sha256, uploaded_by }: Waiting): Promise<void> {
  await db
    .updateTable('files')
    .set({ waiting: false, uploaded_at: new Date(clock()) })
    .where('case_id', '=', case_id)
    .where('sha256', '=', sha256)
    .where('uploaded_by', '=', uploaded_by)
    .execute()
}

async function refuse({ db, clock }: FileWorld, file: Waiting, finding: string): Promise<void> {
  const { case_id, sha256, uploaded_by, name } = file
  await db.transaction().execute(async (tx) => {
    await tx
      .deleteFrom('files')
      .where('case_id', '=', case_id)
      .where('sha256', '=', sha256)
      .where('uploaded_by', '=', uploaded_by)
      .execute()
    await tx
      .insertInto('file_findings')
      .values({ case_id, uploaded_by, name, finding, found_at: new Date(clock()) })
      .execute()
  })
}

import path from 'node:path'
import { parseArgs } from 'node:util'
import type { Access } from '#server/access/access.ts'
import { createFirstAdministrator } from '#server/access/first-administrator.ts'
import { keyFrom, keyOf } from '#server/access/key-file.ts'
import { openAccess } from '#server/access/open-access.ts'
import { replaceRecoveryCodes } from '#server/access/own-account.ts'
import { ORGANISATION_KINDS } from '#server/access/tables.ts'
import { emailAddress, userByEmail } from '#server/access/users.ts'
import { eventStore } from '#server/cases/event-store.ts'
import { readEvent } from '#server/cases/read-event.ts'
import { setPractice } from '#server/consent/consent-practice.ts'
import { runningServer } from '#server/database/embedded/running-server.ts'
import { openDatabase } from '#server/database/open-database.ts'
import { enqueue } from '#server/jobs/enqueue.ts'
import { readConfiguration } from './configuration.ts'
import { startFault } from './start-fault.ts'

/** What only whoever sits at the machine may do. */

const USAGE = `vorab-admin first --email ADDRESS --organisation NAME [--kind behoerde] [--land SN] [--gemeinde NAME] [--language de]
    Makes the first organisation and prints a link that sets up its administrator. Once only, while nobody has an account.
vorab-admin codes --email ADDRESS
    Prints new recovery codes for somebody who has lost app and codes. The person is told by mail.
vorab-admin consent --organisation NAME --months 3 [--four-eyes]
    Sets how an office handles the advance approval (Vorabzustimmung): how long it is valid, and whether whoever prepared it cannot sign it.
vorab-admin erase --case VB-2026-000123
    Erases a case for good, with its people, messages and files: at the end of the time it has to be kept.
The environment is that of the program: VORAB_DATA or DATABASE_URL, VORAB_SECRET, VORAB_ORIGIN.`

const OPTIONS = {
  allowPositionals: true,
  options: {
    email: { type: 'string', default: '' },
    case: { type: 'string', default: '' },
    organisation: { type: 'string', default: '' },
    kind: { type: 'string', default: 'behoerde' },
    land: { type: 'string' },
    gemeinde: { type: 'string' },
    language: { type: 'string', default: 'de' },
    months: { type: 'string', default: '3' },
    'four-eyes': { type: 'boolean', default: false },
  },
} as const

const { values, positionals } = givenWords()

const commands = new Map([
  ['first', first],
  ['codes', codes],
  ['erase', erase],
  ['consent', consent],
])
const command = commands.get(positionals[0] ?? '')
if (command === undefined) fail(USAGE)
else await withAccess(command).catch((fault: unknown) => fail(startFault(fault, process.env)))

function givenWords() {
  try {
    return parseArgs(OPTIONS)
  } catch (fault) {
    console.error(`${fault instanceof Error ? fault.message : String(fault)}\n\n${USAGE}`)
    return process.exit(1)
  }
}

async function withAccess(run: (access: Access) => Promise<void>): Promise<void> {
  const { origin, port, dataDirectory, databaseUrl, secret } = readConfiguration(process.env, [])
  const clock = (): number => Date.now()
  // The program may be running on the database that came with it: then it is not ours to end.
  const inUse = databaseUrl === undefined && runningServer(path.join(dataDirectory, 'postgres')) !== undefined
  const database = await openDatabase({ url: databaseUrl, dataDirectory })
  try {
    await run(
      openAccess({
        db: database.db,
        clock,
        key: secret === undefined ? keyFrom(dataDirectory) : keyOf(secret),
        origin: origin ?? `http://localhost:${port}`,
        enqueue: async (tx, mail) => {
          await enqueue(tx, { kind: mail.kind, payload: mail, now: clock() })
        },
      }),
    )
  } finally {
    await (inUse ? database.db.destroy() : database.close())
  }
  process.exit()
}

async function first(access: Access): Promise<void> {
  const { organisation: name, land, gemeinde, email, language } = values
  const kind = ORGANISATION_KINDS.find((known) => known === values.kind)
  if (!kind || name === '') return fail(USAGE)
  const organisation = { kind, name, ...(land && { land }), ...(gemeinde && { gemeinde }) }
  const setup = await createFirstAdministrator(access, {
    email,
    language: language === 'en' ? 'en' : 'de',
    organisation,
  })
  switch (setup.result) {
    case 'done':
      console.log(`Open this link within a day; it works once:\n${setup.link}`)
      return
    case 'noAddress':
      return fail(`${email} is no address.`)
    case 'inUse':
      return fail('Somebody has an account already. Administrators invite others on the page of their organisation.')
  }
}

async function codes(access: Access): Promise<void> {
  const email = emailAddress(values.email)
  const user = email === undefined ? undefined : await userByEmail(access.db, email)
  if (!user) return fail(`${values.email} has no account.`)
  console.log((await replaceRecoveryCodes(access, user)).join('\n'))
}

async function consent({ db }: Access): Promise<void> {
  const months = Number(values.months)
  const offices = await db
    .selectFrom('organisations')
    .select('id')
    .where('kind', '=', 'behoerde')
    .where('name', '=', values.organisation)
    .execute()
  const [office, ...others] = offices
  if (!office || others.length > 0) return fail(`There is not exactly one office called ${values.organisation}.`)
  if (!Number.isInteger(months) || months < 1 || months > 12) return fail('The months are a number from 1 to 12.')
  const fourEyes = values['four-eyes']
  await setPractice(db, office.id, { fourEyes, months })
  console.log(`${values.organisation}: valid for ${months} months, ${fourEyes ? 'two people' : 'one person'} to sign.`)
}

async function erase({ db }: Access): Promise<void> {
  const found = await db.selectFrom('board').select('case_id').where('reference', '=', values.case).executeTakeFirst()
  if (!found) return fail(`There is no case ${values.case}.`)
  await eventStore(db, readEvent).eraseCase(found.case_id)
  console.log(`${values.case} is erased. Its files follow within the hour while the program runs.`)
}

function fail(sentence: string): void {
  console.error(sentence)
  process.exitCode = 1
}

import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'
import type { Kysely } from 'kysely'
import { keyFor } from '#server/access/tokens.ts'
import type { Tables } from '#server/database/tables.ts'
import { FileFault } from './file-fault.ts'

const [NONCE, TAG, KEY] = [12, 16, 32]

/** The key of a case, made with its first file. The first of two that are made at once is the one. */
export async function caseKey(db: Kysely<Tables>, installation: Uint8Array, caseId: string): Promise<Uint8Array> {
  const known = await sealedKey(db, caseId)
  if (known) return openKey(installation, caseId, known)
  const made = sealKey(installation, caseId, randomBytes(KEY))
  await db
    .insertInto('case_keys')
    .values({ case_id: caseId, sealed: made })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return openKey(installation, caseId, (await sealedKey(db, caseId)) ?? made)
}

async function sealedKey(db: Kysely<Tables>, caseId: string): Promise<Buffer | undefined> {
  const row = await db.selectFrom('case_keys').select('sealed').where('case_id', '=', caseId).executeTakeFirst()
  return row?.sealed
}

function sealKey(installation: Uint8Array, caseId: string, key: Uint8Array): Buffer {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv('aes-256-gcm', keyFor(installation, 'case keys'), nonce)
  cipher.setAAD(Buffer.from(caseId))
  const body = Buffer.concat([cipher.update(key), cipher.final()])
  return Buffer.concat([nonce, body, cipher.getAuthTag()])
}

function openKey(installation: Uint8Array, caseId: string, sealed: Buffer): Uint8Array {
  const cipher = createDecipheriv('aes-256-gcm', keyFor(installation, 'case keys'), sealed.subarray(0, NONCE))
  cipher.setAAD(Buffer.from(caseId))
  cipher.setAuthTag(sealed.subarray(NONCE + KEY, NONCE + KEY + TAG))
  try {
    return Buffer.concat([cipher.update(sealed.subarray(NONCE, NONCE + KEY)), cipher.final()])
  } catch (cause) {
    throw new FileFault(
      `The key of case ${caseId} does not open: it was sealed with another key of the installation.`,
      {
        cause,
      },
    )
  }
}

/** Where a content lies on the disk: without the key nobody can ask the disk whether it holds a known document. */
export function addressOf(key: Uint8Array, sha256: string): string {
  return createHmac('sha256', key).update(`address ${sha256}`).digest('hex')
}

import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { kalenderspeicher } from '#law/calendar/kalenderspeicher.ts'
import { LAW } from '#law/version.ts'
import { caseStore } from '#server/cases/case-file.ts'
import type { Seal } from '#server/consent/consent-world.ts'
import { type Consents, consents } from '#server/consent/consents.ts'
import { type FileStore, fileStore } from '#server/files/file-store.ts'
import { PaperFault } from '#server/papers/typeset/paper-fault.ts'
import { typesetter as openTypesetter } from '#server/papers/typeset/typesetter.ts'
import { keyFileSigner } from '#server/signing/key-file-signer.ts'
import { selfMadeKey } from '#server/signing/self-made-key.ts'
import type { TestCases } from './test-cases.ts'
import { folderForFiles } from './test-files.ts'

/** One house that signs, and what can be wrong with one. */
export interface ConsentDesks {
  readonly files: FileStore
  readonly house: Consents
  readonly otherInstance: Consents
  readonly withoutKey: Consents
  readonly withoutLetters: Consents
  readonly brokenKey: Consents
  /** What whoever runs the program was told. */
  readonly faults: readonly Error[]
  close(): Promise<void>
}

const unreachable = new Error('No answer from https://amt:geheim@keys.example/sign', {
  cause: new Error('connect ECONNREFUSED'),
})

/** Places at which Vorabzustimmungen are signed, over the cases of a test. */
export async function consentDesks({ db }: Pick<TestCases, 'db'>): Promise<ConsentDesks> {
  const directory = folderForFiles()
  let now = Date.parse('2026-11-18T09:00:00Z')
  const clock = (): number => now++
  const file = path.join(directory, 'seal.pem')
  writeFileSync(file, await selfMadeKey('Probe', new Date(0), new Date(Date.UTC(2040, 0, 1))))
  const seal: Seal = { signer: await keyFileSigner({ path: file }) }
  const broken = { ...seal.signer, sign: () => Promise.reject(unreachable) }
  const files = fileStore({ db, directory, key: randomBytes(32), clock })
  const typesetter = openTypesetter({ threads: 1 })
  const typeset = (): Promise<Uint8Array> => Promise.reject(new PaperFault(['李']))
  const faults: Error[] = []
  const world = {
    cases: { db, store: caseStore(db), clock, speicher: kalenderspeicher(), lawVersion: LAW.edition },
    files,
    typesetter,
    origin: 'https://amt.example',
    key: randomBytes(32),
    onFault: (fault: Error) => faults.push(fault),
  }
  return {
    files,
    faults,
    house: consents({ ...world, sealOf: () => seal }),
    otherInstance: consents({ ...world, sealOf: () => seal }),
    withoutKey: consents({ ...world, sealOf: () => undefined }),
    brokenKey: consents({ ...world, sealOf: () => ({ signer: broken }) }),
    withoutLetters: consents({ ...world, typesetter: { ...typesetter, typeset }, sealOf: () => seal }),
    close: () => typesetter.close(),
  }
}

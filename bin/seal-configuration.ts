import { X509Certificate } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import type { Seal } from '#server/consent/consent-world.ts'
import { OperatorFault } from '#server/operator-fault.ts'
import { httpTimeStamper } from '#server/signing/http-time-stamper.ts'
import { keyFileSigner } from '#server/signing/key-file-signer.ts'
import { remoteSigner } from '#server/signing/remote-signer.ts'
import { selfMadeKey } from '#server/signing/self-made-key.ts'
import type { Signer } from '#server/signing/signer.ts'
import { loadPkcs11, tokenSigner } from '#server/signing/token-signer.ts'
import { jsonSetting } from './json-setting.ts'
import { webAddress } from './settings-shape.ts'

/** What the environment says of signing. */
export const sealEnvironment = {
  /** JSON: the keys with which offices sign. Secrets stand in files of their own, or in the variable that is named. */
  VORAB_SIGNING: z.string().min(2).optional(),
  /** Where time stamps come from (RFC 3161); absent: signatures claim their time and do not prove it. */
  VORAB_TIMESTAMPS: webAddress().optional(),
}

const secret = { passwordFile: z.string().min(1).exactOptional(), passwordVariable: z.string().min(1).exactOptional() }
/** Absent: the key is that of every office of the installation. */
const organisation = { organisationId: z.uuid().exactOptional() }

const key = z.union([
  z.strictObject({ ...organisation, keyFile: z.string().min(1), ...secret }),
  z.strictObject({
    ...organisation,
    remote: z.url({ protocol: /^https?$/ }),
    credentialId: z.string().min(1),
    tokenFile: z.string().min(1),
    ...secret,
  }),
  z.strictObject({
    ...organisation,
    pkcs11: z.string().min(1),
    module: z.string().min(1).default('pkcs11js'),
    label: z.string().min(1),
    slot: z.int().nonnegative().exactOptional(),
    chainFile: z.string().min(1).exactOptional(),
    ...secret,
  }),
])

type KeySetting = z.infer<typeof key>

export interface SealConfiguration {
  readonly keys: readonly KeySetting[]
  readonly timeStamps: string | undefined
}

export function readSealConfiguration(data: z.infer<z.ZodObject<typeof sealEnvironment>>): SealConfiguration {
  const { VORAB_SIGNING: text, VORAB_TIMESTAMPS: timeStamps } = data
  if (text === undefined) return { keys: [], timeStamps }
  return { keys: jsonSetting('VORAB_SIGNING', text, z.array(key)), timeStamps }
}

/** The keys of the offices, each opened once at the start: a wrong password is found out before anybody waits for it. */
export async function openSeals(
  { keys, timeStamps }: SealConfiguration,
  env: Readonly<Record<string, string | undefined>>,
): Promise<(organisationId: string | undefined) => Seal | undefined> {
  const timeStamper = timeStamps === undefined ? undefined : httpTimeStamper(timeStamps)
  const open = await Promise.all(
    keys.map(async (one) => ({
      organisationId: one.organisationId,
      seal: { signer: await signerOf(one, env), ...(timeStamper && { timeStamper }) },
    })),
  )
  return (organisationId) =>
    (open.find((one) => one.organisationId === organisationId) ?? open.find((one) => one.organisationId === undefined))
      ?.seal
}

async function signerOf(setting: KeySetting, env: Readonly<Record<string, string | undefined>>): Promise<Signer> {
  const password = await passwordOf(setting, env)
  if ('keyFile' in setting)
    return await keyFileSigner({ path: setting.keyFile, ...(password !== undefined && { password }) })
  if ('remote' in setting) {
    const { remote: url, credentialId, tokenFile } = setting
    const token = async (): Promise<string> => (await readFile(tokenFile, 'utf8')).trim()
    return await remoteSigner({
      url,
      credentialId,
      token,
      ...(password !== undefined && { pin: () => Promise.resolve(password) }),
    })
  }
  const { pkcs11: library, module, label, slot, chainFile } = setting
  return tokenSigner(await loadPkcs11(module), {
    library,
    label,
    pin: password ?? '',
    chain: chainFile === undefined ? [] : await certificatesIn(chainFile),
    ...(slot !== undefined && { slot }),
  })
}

async function passwordOf(
  { passwordFile, passwordVariable }: KeySetting,
  env: Readonly<Record<string, string | undefined>>,
): Promise<string | undefined> {
  if (passwordFile !== undefined) return (await readFile(passwordFile, 'utf8')).replace(/\r?\n$/, '')
  if (passwordVariable === undefined) return undefined
  const found = env[passwordVariable]
  if (found === undefined) throw new OperatorFault(`VORAB_SIGNING names ${passwordVariable}, which is not set.`)
  return found
}

async function certificatesIn(file: string): Promise<readonly Uint8Array[]> {
  const text = await readFile(file, 'latin1')
  const found = text.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? []
  return found.map((pem) => new Uint8Array(new X509Certificate(pem).raw))
}

const DEMONSTRATION_NAME = 'DEMONSTRATION - kein Siegel einer Behörde'
const YEAR_MS = 366 * 86_400_000

/** A key of the demonstration, made at its first start. Its name says that it stands for nobody. */
export async function demonstrationSeal(dataDirectory: string, now: number): Promise<Seal> {
  const file = path.join(dataDirectory, 'demonstration-seal.pem')
  if (!existsSync(file)) {
    await mkdir(dataDirectory, { recursive: true, mode: 0o700 })
    const pem = await selfMadeKey(DEMONSTRATION_NAME, new Date(now - YEAR_MS), new Date(now + 10 * YEAR_MS))
    await writeFile(file, pem, { mode: 0o600, flag: 'wx' }).catch(() => undefined)
  }
  return { signer: await keyFileSigner({ path: file }) }
}

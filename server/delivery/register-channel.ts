import { z } from 'zod'
import { type Channel, type Outcome, type Parcel, type Unreachable, withoutAddresses } from './channel.ts'

interface RegisterGateway {
  /** Of the gateway of the office, without a slash at the end. */
  readonly url: string
  readonly token?: string | undefined
  readonly timeoutMs?: number
}

const TIMEOUT = 20_000
const receipt = z.object({ beleg: z.string().min(1).max(200) })
const refusal = z.object({ grund: z.string().min(1) })

/**
 * The Ausländerzentralregister by way of a gateway of the office: the register itself has no interface for programs of
 * others. `PUT /vorabzustimmungen/{key}` stores, and stores the same key only once; `GET` says what became of it. Both answer
 * 200 or 201 with `{ beleg }`, 202 while nothing is decided, 4xx with `{ grund }`, and anything else to try again.
 */
export function registerChannel(gateway: RegisterGateway): Channel {
  const address = (key: string): string => `${gateway.url}/vorabzustimmungen/${encodeURIComponent(key)}`
  return {
    send: (parcel) => call(gateway, address(parcel.key), { method: 'PUT', body: JSON.stringify(bodyOf(parcel)) }),
    ask: (key) => call(gateway, address(key), { method: 'GET' }),
  }
}

/** §§ 2 Abs. 2b, 3 Abs. 1 Nr. 3, 4 and 7, 6 Abs. 5 Nr. 8 AZRG: the fact, the person, the paper. */
function bodyOf({ reference, issuedOn, person, paper }: Parcel): object {
  return {
    aktenzeichen: reference,
    anlass: 'vorabzustimmung',
    norm: '§ 81a Abs. 3 S. 1 Nr. 6 AufenthG',
    erteiltAm: issuedOn,
    ...(person && {
      person: {
        vornamen: person.givenNames,
        nachnamen: person.familyNames,
        geburtsdatum: person.bornOn,
        geburtsort: person.birthPlace,
        staatsangehoerigkeiten: person.nationalities,
      },
    }),
    ...(paper && { dokument: { name: paper.name, inhalt: Buffer.from(paper.content).toString('base64') } }),
  }
}

async function call(
  { token, timeoutMs = TIMEOUT }: RegisterGateway,
  url: string,
  init: { readonly method: string; readonly body?: string },
): Promise<Outcome> {
  try {
    const response = await fetch(url, {
      ...init,
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
      headers: { 'content-type': 'application/json', ...(token !== undefined && { authorization: `Bearer ${token}` }) },
    })
    return outcomeOf(response.status, await response.text())
  } catch (fault) {
    return { result: 'unreachable', reason: reasonOf(fault) }
  }
}

function outcomeOf(status: number, text: string): Outcome {
  const body = jsonOf(text)
  if (status === 202) return { result: 'accepted' }
  if (status === 200 || status === 201) {
    const read = receipt.safeParse(body)
    // Who says yes without a receipt has proved nothing.
    return read.success
      ? { result: 'delivered', proof: read.data.beleg }
      : { result: 'unreachable', reason: 'brokenOff' }
  }
  if (status >= 400 && status < 500 && status !== 408 && status !== 429) {
    const read = refusal.safeParse(body)
    return { result: 'rejected', reason: read.success ? withoutAddresses(read.data.grund) : `HTTP ${status}` }
  }
  return { result: 'unreachable', reason: 'busy' }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function reasonOf(fault: unknown): Unreachable {
  if (fault instanceof Error && fault.name === 'TimeoutError') return 'timeout'
  const cause = fault instanceof Error ? fault.cause : undefined
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
  return code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === 'EHOSTUNREACH' ? 'refused' : 'brokenOff'
}

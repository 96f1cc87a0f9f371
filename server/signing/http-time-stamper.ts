import { randomBytes } from 'node:crypto'
import { fromBER, Integer, OctetString } from 'asn1js'
import { AlgorithmIdentifier, MessageImprint, TimeStampReq, TimeStampResp } from 'pkijs'
import { readTimeStamp } from './read-time-stamp.ts'
import type { TimeStamper } from './signer.ts'

const SHA256 = '2.16.840.1.101.3.4.2.1'
const PATIENCE = 20_000
/** Of PKIStatus: granted, and granted with changes (RFC 3161, 2.4.2). */
const GRANTED = 1

/** Asks a time-stamping authority over HTTP (RFC 3161, 3.4). What it answers is looked at before it is believed. */
export function httpTimeStamper(url: string): TimeStamper {
  return {
    async stamp(sha256) {
      const nonce = new Integer({ valueHex: positive(randomBytes(8)).buffer })
      const request = new TimeStampReq({
        version: 1,
        messageImprint: new MessageImprint({
          hashAlgorithm: new AlgorithmIdentifier({ algorithmId: SHA256 }),
          hashedMessage: new OctetString({ valueHex: new Uint8Array(sha256).buffer }),
        }),
        nonce,
        certReq: true,
      })
      const answer = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/timestamp-query' },
        body: new Uint8Array(request.toSchema().toBER(false)),
        signal: AbortSignal.timeout(PATIENCE),
      })
      if (!answer.ok) throw new Error(`The time-stamping authority answered with ${answer.status}.`)
      return tokenIn(new Uint8Array(await answer.arrayBuffer()), sha256, nonce)
    },
  }
}

function tokenIn(bytes: Uint8Array, sha256: Uint8Array, nonce: Integer): Uint8Array {
  const { result, offset } = fromBER(bytes)
  if (offset === -1) throw new Error('The time-stamping authority answered with no time stamp.')
  const { status, timeStampToken } = new TimeStampResp({ schema: result })
  if (status.status > GRANTED || !timeStampToken)
    throw new Error(`The time-stamping authority refused, with status ${status.status}.`)
  const token = new Uint8Array(timeStampToken.toSchema().toBER(false))
  const read = readTimeStamp(token, sha256)
  if (!read) throw new Error('The time stamp is not one over what was sent.')
  if (read.nonce !== undefined && read.nonce !== hexOf(nonce))
    throw new Error('The time stamp answers another question.')
  return token
}

/** A number that is not negative, with no zeros in front. */
function positive(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(bytes)
  copy[0] = ((copy[0] ?? 0) & 0x3f) | 0x40
  return copy
}

function hexOf(number: Integer): string {
  return Buffer.from(number.valueBlock.valueHexView).toString('hex')
}

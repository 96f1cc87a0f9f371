import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { deflateRawSync, inflateRawSync } from 'node:zlib'

/** A text that only this server can read or write, and that grows stale: for state that lives in the browser alone. */
export interface Seal {
  /** Closes a text; refuses one that a browser would not keep. */
  readonly close: (text: string) => Sealed
  /** Opens what {@link close} made; nothing where it was changed, is of another key or has been idle too long. */
  readonly open: (sealed: string) => string | undefined
}

export type Sealed = { readonly ok: true; readonly value: string } | { readonly ok: false; readonly length: number }

export interface SealOptions {
  /** 32 bytes. */
  readonly key: Uint8Array
  /** Milliseconds since 1970. */
  readonly clock: () => number
  readonly idleMs: number
}

/** Browsers keep 4096 bytes with name and attributes. */
const LONGEST = 3500
/** More than any text that fits, so that a crafted value cannot fill the memory. */
const LONGEST_OPENED = 64 * 1024
const [NONCE, TAG, TIME] = [12, 16, 6]

/**
 * Seals with AES-256-GCM: nonce, tag, and inside the time of sealing and the deflated text.
 * @example sealWith({ key, clock: () => 0, idleMs: 3_600_000 }).close('{"facts":{}}')
 */
export function sealWith({ key, clock, idleMs }: SealOptions): Seal {
  return {
    close(text) {
      const time = Buffer.alloc(TIME)
      time.writeUIntBE(clock(), 0, TIME)
      const nonce = randomBytes(NONCE)
      const cipher = createCipheriv('aes-256-gcm', key, nonce)
      const inside = Buffer.concat([time, deflateRawSync(Buffer.from(text, 'utf8'), { level: 9 })])
      const body = Buffer.concat([cipher.update(inside), cipher.final()])
      const value = Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')
      return value.length > LONGEST ? { ok: false, length: value.length } : { ok: true, value }
    },
    open(sealed) {
      const inside = decipher(key, Buffer.from(sealed, 'base64url'))
      if (!inside || clock() - inside.readUIntBE(0, TIME) > idleMs) return undefined
      return inflate(inside.subarray(TIME))
    },
  }
}

function decipher(key: Uint8Array, bytes: Buffer): Buffer | undefined {
  if (bytes.length < NONCE + TAG + TIME) return undefined
  const opened = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE))
  opened.setAuthTag(bytes.subarray(NONCE, NONCE + TAG))
  try {
    return Buffer.concat([opened.update(bytes.subarray(NONCE + TAG)), opened.final()])
  } catch {
    // Changed on the way, or sealed with another key: the same to us.
    return undefined
  }
}

function inflate(bytes: Buffer): string | undefined {
  try {
    return inflateRawSync(bytes, { maxOutputLength: LONGEST_OPENED }).toString('utf8')
  } catch {
    return undefined
  }
}

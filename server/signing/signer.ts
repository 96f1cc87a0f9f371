/**
 * Whoever holds the private key of the office: a file, a token, a service far away. Vorab hands over what is to be signed
 * and gets the signature; the key itself it never sees outside the implementation.
 */
export interface Signer {
  /** The certificate, DER. */
  readonly certificate: Uint8Array
  /** The certificates above it, nearest first, DER. */
  readonly chain: readonly Uint8Array[]
  readonly keyType: 'RSA' | 'EC'
  /**
   * Signs with SHA-256: RSASSA-PKCS1-v1_5 for RSA, ECDSA in DER for EC. Throws where the key cannot be used; the message
   * never holds the password.
   */
  sign(data: Uint8Array): Promise<Uint8Array>
  /** Ends what was opened for it. */
  close(): Promise<void>
}

/** What says when something was signed, besides our own clock: an RFC 3161 authority. */
export interface TimeStamper {
  /** A time-stamp token, DER, over this SHA-256. */
  stamp(sha256: Uint8Array): Promise<Uint8Array>
}

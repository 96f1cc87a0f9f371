/** Where sealed contents lie, each under an address that says nothing about it. */
export interface ContentStore {
  /** When it has answered, neither a crash nor a power cut takes the content away. The same address again replaces it. */
  put(address: string, content: Uint8Array): Promise<void>
  /** Undefined where nothing lies there. */
  get(address: string): Promise<Buffer | undefined>
  /** Nothing happens where nothing lies there. */
  remove(address: string): Promise<void>
  /** Every address at which something lies, in any order. */
  addresses(): AsyncIterable<string>
}

const ADDRESS = /^[0-9a-f]{64}$/

/** An address never leads elsewhere: it becomes a part of paths and of requests. */
export function checkedAddress(address: string): string {
  if (!ADDRESS.test(address)) throw new RangeError('This is no address of a content.')
  return address
}

export function isAddress(name: string): boolean {
  return ADDRESS.test(name)
}

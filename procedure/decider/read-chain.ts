import type { Chain } from './chain.ts'
import type { StoredEvent, WithheldEvent } from './envelope.ts'

/**
 * Reads an exported chain that came from outside; undefined for anything else. An event is taken as it is, with fields
 * that nobody expects, because the hash has to answer for every one of them.
 * @example readChain({ caseId: 'v1' }) // undefined
 */
export function readChain(value: unknown): Chain | undefined {
  if (!isFields(value)) return undefined
  const { caseId, version, head, events } = value
  if (typeof caseId !== 'string' || typeof version !== 'number' || typeof head !== 'string') return undefined
  if (!Array.isArray(events)) return undefined
  const read: readonly unknown[] = events
  return read.every(isEvent) ? { caseId, version, head, events: read } : undefined
}

function isEvent(value: unknown): value is StoredEvent | WithheldEvent {
  if (!isFields(value)) return false
  const { seq, previousHash, hash } = value
  const linked = typeof seq === 'number' && typeof previousHash === 'string' && typeof hash === 'string'
  return linked && (Object.keys(value).length === 3 || ('data' in value && typeof value['caseId'] === 'string'))
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

import { canonicalJson } from './canonical-json.ts'
import { type Envelope, NO_HASH, type StoredEvent, type WithheldEvent } from './envelope.ts'

/** SHA-256 of a text in UTF-8, as 64 small hexadecimal digits. An argument, because nothing here knows a machine. */
export type Sha256 = (text: string) => string

/**
 * The hash of an event: over the hash of the event before, and the canonical JSON of everything else in it.
 * @example hashOf(event, sha256)
 */
export function hashOf(event: Envelope, sha256: Sha256): string {
  const { hash: _, ...envelope } = { hash: undefined, ...event }
  return sha256(event.previousHash + canonicalJson(envelope))
}

/** The chain of a case, whole or with the events withheld that its reader may not see. */
export interface Chain {
  readonly caseId: string
  /** How many events the case has. */
  readonly version: number
  /** The hash of the last event. Whoever noted it earlier can see that nothing before it has changed since. */
  readonly head: string
  readonly events: readonly (StoredEvent | WithheldEvent)[]
}

/** What is wrong with a chain at a number. */
export interface ChainFault {
  readonly seq: number
  readonly fault: 'gap' | 'unlinked' | 'changed' | 'foreign' | 'cut'
}

export interface ChainReport {
  readonly faults: readonly ChainFault[]
  /** Events whose content was hashed again. */
  readonly read: number
  /** Events of which only the hash was there. */
  readonly withheld: number
}

/**
 * Walks a chain from the first event to the last: numbered without gap, each bound to the one before, each content with
 * the hash it was stored with, all of one case, and as long as it says it is. Content that is withheld is not judged, but
 * what others were bound to it.
 * @example verifyChain({ caseId: 'empty', version: 0, head: NO_HASH, events: [] }, () => '').faults // []
 */
export function verifyChain({ caseId, version, head, events }: Chain, sha256: Sha256): ChainReport {
  const faults: ChainFault[] = []
  let previous = NO_HASH
  for (const [index, event] of events.entries()) {
    const { seq } = event
    if (seq !== index + 1) faults.push({ seq: index + 1, fault: 'gap' })
    if (event.previousHash !== previous) faults.push({ seq, fault: 'unlinked' })
    if (isWhole(event)) {
      if (hashOf(event, sha256) !== event.hash) faults.push({ seq, fault: 'changed' })
      if (event.caseId !== caseId) faults.push({ seq, fault: 'foreign' })
    }
    previous = event.hash
  }
  if (events.length !== version || previous !== head) faults.push({ seq: events.length, fault: 'cut' })
  const read = events.filter(isWhole).length
  return { faults, read, withheld: events.length - read }
}

function isWhole(event: StoredEvent | WithheldEvent): event is StoredEvent {
  return 'data' in event
}

import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from './canonical-json.ts'
import { type Chain, hashOf, verifyChain } from './chain.ts'
import { NO_HASH, type StoredEvent } from './envelope.ts'
import { readChain } from './read-chain.ts'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

function chainOf(...types: readonly string[]): Chain & { readonly events: readonly StoredEvent[] } {
  const events: StoredEvent[] = []
  for (const [index, type] of types.entries()) {
    const event = {
      caseId: 'case',
      seq: index + 1,
      type,
      data: { type, betrag: 41_100, stelle: { ort: 'Köln', nummer: index } },
      am: '2027-03-01' as const,
      recordedAt: '2027-03-01T09:00:00.000Z',
      by: { partei: 'behoerde', user: 'u1' },
      documents: ['ab12'],
      commandId: `command-${index}`,
      lawVersion: '2026.11.0',
      previousHash: events.at(-1)?.hash ?? NO_HASH,
    }
    events.push({ ...event, hash: hashOf(event, sha256) })
  }
  return { caseId: 'case', version: events.length, head: events.at(-1)?.hash ?? NO_HASH, events }
}

const chain = chainOf('antragGestellt', 'gebuehrBezahlt', 'zustimmungErteilt')

describe('Canonical JSON', () => {
  it('is the same for the same content, whatever the order of its fields', () => {
    expect(canonicalJson({ b: [1, { d: 1, c: null }], a: 'ä\n', leer: undefined })).toBe(
      '{"a":"ä\\n","b":[1,{"c":null,"d":1}]}',
    )
  })

  it('says what JSON says, and says it again after reading', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value)
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
        expect(canonicalJson(JSON.parse(text))).toBe(text)
      }),
    )
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY, [undefined], new Date(0), 1n, new Map()])('refuses %s', (value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError)
  })
})

describe('A chain', () => {
  it('that nobody touched verifies, also the empty one', () => {
    expect(verifyChain(chain, sha256)).toEqual({ faults: [], read: 3, withheld: 0 })
    expect(verifyChain(chainOf(), sha256).faults).toEqual([])
  })

  it('still verifies for a reader who may see only part of it', () => {
    const withheld = chain.events.map((event) =>
      event.seq === 2 ? { seq: 2, previousHash: event.previousHash, hash: event.hash } : event,
    )
    expect(verifyChain({ ...chain, events: withheld }, sha256)).toEqual({ faults: [], read: 2, withheld: 1 })
  })

  it('shows every change of one character in any event', () => {
    const text = JSON.stringify(chain.events)
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom('x', '7', 'f'), (at, other) => {
        fc.pre(/[a-z0-9]/i.test(text.charAt(at)) && text.charAt(at) !== other)
        const changed = JSON.stringify({ ...chain, events: 'here' }).replace(
          '"here"',
          () => text.slice(0, at) + other + text.slice(at + 1),
        )
        let read: Chain | undefined
        try {
          read = readChain(JSON.parse(changed))
        } catch {
          return
        }
        if (read) expect(verifyChain(read, sha256).faults).not.toEqual([])
      }),
      { numRuns: 1_000 },
    )
  })

  it('shows a field that somebody added', () => {
    const events = chain.events.map((event) => ({ ...event, note: 'nachtraeglich' }))
    expect(verifyChain({ ...chain, events }, sha256).faults).toHaveLength(3)
  })

  it.each([
    ['an event that is missing', (e: readonly StoredEvent[]) => [...e.slice(0, 1), ...e.slice(2)], 'gap'],
    ['two that changed places', (e: readonly StoredEvent[]) => e.toReversed(), 'gap'],
    ['an end that was cut off', (e: readonly StoredEvent[]) => e.slice(0, 2), 'cut'],
  ])('shows %s', (_, change, fault) => {
    expect(verifyChain({ ...chain, events: change(chain.events) }, sha256).faults.map((each) => each.fault)).toContain(
      fault,
    )
  })

  it('shows an event of another case, even one with a proper hash', () => {
    expect(verifyChain({ ...chain, caseId: 'other' }, sha256).faults).toContainEqual({ seq: 1, fault: 'foreign' })
  })
})

describe('A chain from outside', () => {
  it('is read when it is one', () => {
    expect(readChain(JSON.parse(JSON.stringify(chain)))).toEqual(chain)
  })

  it.each([null, [], {}, { ...chain, events: [{ seq: 1 }] }, { ...chain, events: [{ ...chain.events[0], hash: 1 }] }])(
    'is refused when it is not',
    (value) => {
      expect(readChain(value)).toBeUndefined()
    },
  )
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { networkOf } from './network-of.ts'

/** An address of IPv4 inside one of IPv6 counts as what it is. */
const withoutOld = fc.ipV6().filter((address) => !address.includes('.'))

describe('Attempts are counted', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2::7', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002:ffff:ffff:ffff:ffff', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['[2001:db8:1:2::7]:50123', '2001:db8:1:2::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['unknown', 'unknown'],
  ])('for %s as for %s', (address, network) => {
    expect(networkOf(address)).toBe(network)
  })

  it('for one network, whatever address in it somebody takes', () => {
    fc.assert(
      fc.property(withoutOld, fc.ipV6(), (one, other) => {
        const groups = (text: string): string => new URL(`http://[${text}]`).hostname
        const taken = networkOf(groups(one).slice(1, -1))
        expect(networkOf(one)).toBe(taken)
        const moved = `${taken.replace('::/64', '')}:${other.replace(/[^0-9a-f]/gi, '').slice(0, 4) || '0'}::`
        expect(networkOf(moved)).toBe(taken)
      }),
      { numRuns: 1000 },
    )
  })
})

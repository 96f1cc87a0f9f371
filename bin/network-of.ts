import { isIPv4, isIPv6 } from 'node:net'

/**
 * Whom attempts are counted for: an address of IPv4, and of IPv6 the network of 64 bits in which anybody may take another
 * address for each attempt.
 * @example networkOf('2001:db8::1:2') // '2001:db8:0:0::/64'
 */
export function networkOf(address: string): string {
  const bare = address.replace(/^\[([^\]]*)\](?::\d+)?$/, '$1').replace(/%.*$/, '')
  const mapped = /^::ffff:(.+)$/i.exec(bare)?.[1]
  if (mapped !== undefined && isIPv4(mapped)) return mapped
  return isIPv6(bare) ? `${groupsOf(bare).slice(0, 4).join(':')}::/64` : bare
}

/** All eight groups, without zeros in front. */
function groupsOf(address: string): readonly string[] {
  const [before = [], after = []] = address
    .toLowerCase()
    .split('::')
    .map((half) => half.split(':').filter((group) => group !== ''))
  // An address of IPv4 at the end stands for two groups.
  const length = before.length + after.length + (address.includes('.') ? 1 : 0)
  const zeros = Array.from({ length: 8 - length }, () => '0')
  return [...before, ...zeros, ...after].map((group) => group.replace(/^0+(?=.)/, ''))
}

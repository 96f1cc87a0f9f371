import { typingDistance } from '#law/occupations/typing-distance.ts'
import type { Befundregel, Namen } from './befund.ts'
import { istUmschrift, umschrift } from './umschrift.ts'

/**
 * What lies behind two names that are not written alike; undefined where they are.
 * @example vergleicheNamen({ vornamen: 'Đorđe', nachnamen: 'Petrović' }, { vornamen: 'DJORDJE', nachnamen: 'PETROVIC' }) // 'umschrift'
 */
export function vergleicheNamen(one: Namen, other: Namen): Befundregel | undefined {
  if (plain(one) === plain(other)) return undefined
  if (same(one.nachnamen, other.nachnamen) && same(one.vornamen, other.vornamen)) return 'umschrift'
  const [a, b] = [partsOf(one), partsOf(other)]
  const [few, many] = a.length <= b.length ? [a, b] : [b, a]
  const rest = without(many, few)
  if (rest !== undefined) return rest.length === 0 ? 'aufteilung' : 'weitererName'
  if (isCut(one, other) || isCut(other, one)) return 'abgeschnitten'
  if (isFormer(one, other) || isFormer(other, one)) return 'fruehererName'
  if (a.length === b.length && isSlip(a, b)) return 'schreibfehler'
  return 'namenVerschieden'
}

/** Capitals are no difference. */
function plain({ vornamen, nachnamen }: Namen): string {
  return `${nachnamen}|${vornamen}`.normalize('NFC').toUpperCase().replaceAll(/\s+/g, ' ').trim()
}

function same(a: string, b: string): boolean {
  return istUmschrift(a, b) || istUmschrift(b, a) || umschrift(a) === umschrift(b)
}

function partsOf({ vornamen, nachnamen }: Namen): readonly string[] {
  return `${nachnamen} ${vornamen}`.split(/[\s-]+/u).filter((part) => part !== '')
}

/** What is left of the many parts once each of the few found its own; undefined where one found none. */
function without(many: readonly string[], few: readonly string[]): readonly string[] | undefined {
  let rest = many
  for (const part of few) {
    const at = rest.findIndex((candidate) => same(part, candidate))
    if (at < 0) return undefined
    rest = rest.toSpliced(at, 1)
  }
  return few.length === 0 ? undefined : rest
}

/** A line that was full ends in the middle of a name. */
function isCut(full: Namen, cut: Namen): boolean {
  return cut.abgeschnitten === true && umschrift(`${full.nachnamen} ${full.vornamen}`).startsWith(whole(cut))
}

function whole({ vornamen, nachnamen }: Namen): string {
  return umschrift(`${nachnamen} ${vornamen}`)
}

function isFormer(one: Namen, other: Namen): boolean {
  const { geburtsname = '' } = one
  return geburtsname !== '' && same(geburtsname, other.nachnamen) && sameGiven(one, other)
}

function sameGiven(one: Namen, other: Namen): boolean {
  const given = (names: Namen): readonly string[] => partsOf({ ...names, nachnamen: '' })
  const [few, many] = [given(one), given(other)].toSorted((a, b) => a.length - b.length)
  return without(many ?? [], few ?? []) !== undefined
}

/** One slip of the hand in one part, all others the same. */
function isSlip(a: readonly string[], b: readonly string[]): boolean {
  const different = a.map((part, at) => [part, b[at] ?? ''] as const).filter(([x, y]) => !same(x, y))
  const [pair, ...more] = different
  return pair !== undefined && more.length === 0 && typingDistance(umschrift(pair[0]), umschrift(pair[1]), 1) === 1
}

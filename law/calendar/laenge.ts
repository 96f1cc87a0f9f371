/** What a Frist is counted in. Years are months by twelve, a quarter is three, half a year six (§ 189 Abs. 1 BGB). */
export type Einheit = 'tage' | 'wochen' | 'monate' | 'werktage'

/** The length of a Frist. */
export interface Laenge {
  readonly einheit: Einheit
  readonly anzahl: number
  /** Half a month after whole months: 15 days, counted last (§ 189 Abs. 2 BGB). */
  readonly halberMonat?: true
}

/** The longest lengths that make sense here; a longer one is a slip of the pen. */
export const HOECHSTLAENGE: Readonly<Record<Einheit, number>> = { tage: 3660, wochen: 520, monate: 120, werktage: 1000 }

export function tage(anzahl: number): Laenge & { readonly einheit: 'tage' } {
  return { einheit: 'tage', anzahl }
}

export function wochen(anzahl: number): Laenge & { readonly einheit: 'wochen' } {
  return { einheit: 'wochen', anzahl }
}

export function monate(anzahl: number): Laenge & { readonly einheit: 'monate' } {
  return { einheit: 'monate', anzahl }
}

export function jahre(anzahl: number): Laenge & { readonly einheit: 'monate' } {
  return { einheit: 'monate', anzahl: anzahl * 12 }
}

export function werktage(anzahl: number): Laenge & { readonly einheit: 'werktage' } {
  return { einheit: 'werktage', anzahl }
}

/**
 * Reads a length: P10D, P1W, P2M, P1M15D (a month and a half), P1Y, and 3WT for Werktage. `undefined` for anything
 * else; whether the number makes sense is asked by {@link laengeInBounds}.
 * @example readLaenge('3WT') // { einheit: 'werktage', anzahl: 3 }
 */
export function readLaenge(text: string): Laenge | undefined {
  const plain = text.trim().toUpperCase()
  const werktag = /^(\d{1,6})WT$/.exec(plain)
  if (werktag) return werktage(Number(werktag[1]))
  const months = /^P(?:(\d{1,6})Y)?(?:(\d{1,6})M)?(15D)?$/.exec(plain)
  if (months && (months[1] !== undefined || months[2] !== undefined)) {
    const anzahl = Number(months[1] ?? 0) * 12 + Number(months[2] ?? 0)
    return months[3] === undefined ? monate(anzahl) : { einheit: 'monate', anzahl, halberMonat: true }
  }
  const simple = /^P(\d{1,6})([DW])$/.exec(plain)
  if (!simple) return undefined
  return simple[2] === 'D' ? tage(Number(simple[1])) : wochen(Number(simple[1]))
}

/**
 * The length as text that {@link readLaenge} reads.
 * @example laengeText({ einheit: 'monate', anzahl: 2 }) // 'P2M'
 */
export function laengeText({ einheit, anzahl, halberMonat }: Laenge): string {
  switch (einheit) {
    case 'tage':
      return `P${anzahl}D`
    case 'wochen':
      return `P${anzahl}W`
    case 'monate':
      return halberMonat ? `P${anzahl}M15D` : `P${anzahl}M`
    case 'werktage':
      return `${anzahl}WT`
  }
}

/**
 * Whether a length is a whole number from 1 to what {@link HOECHSTLAENGE} allows.
 * @example laengeInBounds(tage(0)) // false
 */
export function laengeInBounds({ einheit, anzahl }: Laenge): boolean {
  return Number.isInteger(anzahl) && anzahl >= 1 && anzahl <= HOECHSTLAENGE[einheit]
}

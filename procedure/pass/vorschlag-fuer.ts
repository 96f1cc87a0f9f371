import { pruefziffer } from './pruefziffer.ts'

/** Signs that eyes and cameras take for each other; the digit first. */
const pairs: readonly (readonly [digit: string, letters: string])[] = [
  ['0', 'ODQ'],
  ['1', 'IL'],
  ['2', 'Z'],
  ['5', 'S'],
  ['6', 'G'],
  ['8', 'B'],
]

/** The text as digits alone, where letters stand for them. */
export function alsZiffern(text: string): string {
  return [...text].map((sign) => pairs.find(([, letters]) => letters.includes(sign))?.[0] ?? sign).join('')
}

/** The text as letters alone, where digits stand for them. */
export function alsBuchstaben(text: string): string {
  return [...text].map((sign) => pairs.find(([digit]) => digit === sign)?.[1][0] ?? sign).join('')
}

function lookalikes(sign: string): readonly string[] {
  return pairs.flatMap(([digit, letters]) => {
    if (sign === digit) return [...letters]
    return letters.includes(sign) ? [digit, ...[...letters].filter((one) => one !== sign)] : []
  })
}

/**
 * A field with its check digit as it was probably meant: one sign, else two, taken for one that looks alike, so that the digit
 * holds. Undefined where none or several readings would hold.
 * @example vorschlagFuer('L898902C<', '3') // undefined: it holds already
 */
export function vorschlagFuer(field: string, digit: string): string | undefined {
  const whole = field + digit
  if (holds(whole)) return undefined
  const single = changed(whole)
  const good = unique(single.filter(holds))
  if (good.length > 0) return good.length === 1 ? good[0] : undefined
  const double = unique(single.flatMap(changed).filter(holds))
  return double.length === 1 ? double[0] : undefined
}

function changed(text: string): readonly string[] {
  return [...text].flatMap((sign, at) =>
    lookalikes(sign).map((other) => text.slice(0, at) + other + text.slice(at + 1)),
  )
}

function holds(whole: string): boolean {
  return pruefziffer(whole.slice(0, -1)) === whole.slice(-1)
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)]
}

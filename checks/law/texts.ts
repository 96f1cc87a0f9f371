import type { Expr } from '#law/engine/expression.ts'

/** The paths of all texts in a tree of words, with the places to fill in: "facts.jahresgehalt.label". */
function textPaths(words: unknown, path = ''): ReadonlyMap<string, string> {
  if (typeof words === 'string') return new Map([[path, placeholders(words)]])
  if (typeof words === 'function') return new Map([[path, `${words.length} arguments`]])
  if (typeof words !== 'object' || words === null) return new Map([[path, 'no text']])
  return new Map(
    Object.entries(words).flatMap(([key, inner]) => [...textPaths(inner, path === '' ? key : `${path}.${key}`)]),
  )
}

function placeholders(text: string): string {
  if (text.trim() === '') return 'empty'
  return [...text.matchAll(/\{(\w+)[,}]/g)]
    .map(([, name]) => name ?? '')
    .sort()
    .join(' ')
}

/** Where two languages differ: a text that only one of them has, that is empty, or that fills in other things. */
export function textFaults(name: string, de: unknown, en: unknown): readonly string[] {
  const [german, english] = [textPaths(de), textPaths(en)]
  const keys = [...new Set([...german.keys(), ...english.keys()])]
  return keys.flatMap((key) => {
    const [a, b] = [german.get(key), english.get(key)]
    if (a === undefined) return [`${name}: ${key} is missing in German`]
    if (b === undefined) return [`${name}: ${key} is missing in English`]
    if (a === 'empty' || b === 'empty') return [`${name}: ${key} is empty`]
    return a === b ? [] : [`${name}: ${key} fills in "${a}" in German and "${b}" in English`]
  })
}

/** Every pair of languages inside what the law exports: { de: …, en: … }. */
export function languagePairs(
  roots: readonly (readonly [string, unknown])[],
): readonly (readonly [string, unknown, unknown])[] {
  const found: (readonly [string, unknown, unknown])[] = []
  const seen = new Set<unknown>()
  const visit = (value: unknown, place: string): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return
    seen.add(value)
    if ('de' in value && 'en' in value) found.push([place, value.de, value.en])
    for (const [key, inner] of Object.entries(value)) visit(inner, `${place} › ${key}`)
  }
  for (const [place, value] of roots) visit(value, place)
  return found
}

/** Ids that a person will meet, by the table of words that must have them. */
export function idsOf(expressions: readonly Expr[]): {
  readonly conditions: ReadonlySet<string>
  readonly readings: ReadonlySet<string>
} {
  const [conditions, readings] = [new Set<string>(), new Set<string>()]
  for (const expr of expressions) {
    if (expr.kind === 'named' || expr.kind === 'points' || expr.kind === 'readings') conditions.add(expr.id)
    if (expr.kind === 'readings') for (const { id } of expr.of) readings.add(id)
    if (expr.kind === 'points') for (const { id } of expr.groups.flat()) conditions.add(id)
  }
  return { conditions, readings }
}

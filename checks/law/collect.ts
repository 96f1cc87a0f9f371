import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Expr } from '#law/engine/expression.ts'
import type { Parameter } from '#law/engine/parameter.ts'
import type { Rule } from '#law/engine/rule.ts'
import { filesBelow, isTest, ROOT } from '../files.ts'

/** A citation and the place that makes it, for the message of a check. */
export interface Cited {
  readonly norm: string
  readonly place: string
}

/** Everything that the law's files export, sorted by what it is. */
export interface CollectedLaw {
  readonly rules: readonly Rule[]
  readonly expressions: readonly Expr[]
  readonly parameters: readonly Parameter<unknown>[]
  readonly citations: readonly Cited[]
}

/** What every file of law exports, by file. */
export function loadLaw(): Promise<readonly (readonly [string, unknown])[]> {
  return load(
    filesBelow('law').filter((file) => file.endsWith('.ts') && !isTest(file) && !file.startsWith('law/examples/')),
  )
}

/** The modules of some files, loaded one after the other. */
export async function load(files: readonly string[]): Promise<readonly (readonly [string, unknown])[]> {
  const modules: (readonly [string, unknown])[] = []
  for (const file of files) modules.push([file, await import(pathToFileURL(path.join(ROOT, file)).href)])
  return modules
}

/** Sorts what is reachable from the given values; each object is looked at once. */
export function collect(roots: readonly (readonly [string, unknown])[]): CollectedLaw {
  const rules: Rule[] = []
  const expressions: Expr[] = []
  const parameters: Parameter<unknown>[] = []
  const citations: Cited[] = []
  const seen = new Set<unknown>()
  const visit = (value: unknown, place: string): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return
    seen.add(value)
    if (isRule(value)) rules.push(value)
    else if (isParameter(value)) parameters.push(value)
    else if (isExpression(value)) expressions.push(value)
    citations.push(...citationsOf(value).map((norm) => ({ norm, place })))
    const name = 'id' in value && typeof value.id === 'string' ? `${place} › ${value.id}` : undefined
    for (const [key, inner] of Object.entries(value)) visit(inner, name ?? step(place, key))
  }
  for (const [place, value] of roots) visit(value, place)
  return { rules, expressions, parameters, citations }
}

function step(place: string, key: string): string {
  return /^\d+$|^(?:of|requires|versions|values)$/.test(key) ? place : `${place} › ${key}`
}

function citationsOf(value: object): readonly string[] {
  const single = 'norm' in value && typeof value.norm === 'string' ? [value.norm] : []
  const several =
    'norms' in value && Array.isArray(value.norms) ? value.norms.filter((norm) => typeof norm === 'string') : []
  return [...single, ...several]
}

function isRule(value: object): value is Rule {
  return 'id' in value && 'norm' in value && 'versions' in value && Array.isArray(value.versions)
}

function isParameter(value: object): value is Parameter<unknown> {
  if (!('id' in value && 'norm' in value && 'values' in value && Array.isArray(value.values))) return false
  return value.values.every((one) => typeof one === 'object' && one !== null && 'from' in one && 'source' in one)
}

const KINDS: ReadonlySet<unknown> = new Set<Expr['kind']>([
  'all',
  'any',
  'not',
  'named',
  'rule',
  'readings',
  'points',
  'is',
  'oneOf',
  'number',
  'amount',
  'level',
  'code',
  'date',
  'age',
  'reserved',
  'constant',
])

function isExpression(value: object): value is Expr {
  return 'kind' in value && KINDS.has(value.kind)
}

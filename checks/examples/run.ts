import { runInThisContext } from 'node:vm'
import ts from 'typescript'
import { identifiersOf } from '../names/identifiers.ts'
import type { Example } from './read-examples.ts'

/** What an example comes to and what its comment says; `undefined` where it says nothing that can be compared. */
export function runExample(
  example: Example,
  scope: ReadonlyMap<string, unknown>,
): { readonly is: unknown; readonly claimed: unknown } | undefined {
  const { code, claim } = example
  if (claim === undefined) return undefined
  if (![...identifiersOf('claim.ts', `(${claim})`)].every((name) => known(name, scope) || isKey(name, claim)))
    return undefined
  if (identifiersOf('example.ts', code).some((name) => example.parameters.includes(name) && !scope.has(name)))
    return undefined
  try {
    return { is: evaluate(code, scope), claimed: evaluate(`(${claim})`, scope) }
  } catch (error) {
    // A name that nobody exports is the compiler's to report.
    if (error instanceof ReferenceError) return undefined
    throw error
  }
}

function known(name: string, scope: ReadonlyMap<string, unknown>): boolean {
  return scope.has(name) || name in globalThis
}

/** The keys of an object literal are identifiers too. */
function isKey(name: string, claim: string): boolean {
  return new RegExp(`[{,]\\s*${name}\\s*:`).test(claim)
}

function evaluate(code: string, scope: ReadonlyMap<string, unknown>): unknown {
  const names = identifiersOf('code.ts', code).filter((name) => scope.has(name))
  const last = ts.createSourceFile('code.ts', code, ts.ScriptTarget.ES2023, true).statements.at(-1)
  const start = last?.getStart() ?? 0
  const body = `${code.slice(0, start)}return ${code.slice(start)}`
  const { outputText } = ts.transpileModule(`function example() {\n${body}\n}`, {
    compilerOptions: { target: ts.ScriptTarget.ES2023 },
  })
  const source = `(function (${names.join(', ')}) { ${outputText}\nreturn example() })`
  const run = runInThisContext(source) as (...values: readonly unknown[]) => unknown
  return run(...names.map((name) => scope.get(name)))
}

import path from 'node:path'
import ts from 'typescript'
import { ROOT } from '../files.ts'
import { identifiersOf } from '../names/identifiers.ts'
import { assumedIn, nearest } from './assumed.ts'
import type { Example } from './read-examples.ts'

/** Which files export a name. */
export type Exports = ReadonlyMap<string, readonly string[]>

/**
 * Compiles every example with the options of law, all in one program. Exported names are imported from where they are;
 * the parameters of the documented function may be used as they are declared. Returns what the compiler says.
 */
export function compileExamples(examples: readonly Example[], exports: Exports): readonly string[] {
  const sources = new Map(
    examples.map((example, at) => [
      path.join(ROOT, path.dirname(example.file), `example-${at}.ts`),
      asModule(example, exports),
    ]),
  )
  const options = lawOptions()
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists, readFile } = host
  host.getSourceFile = (name, ...rest) => {
    const source = sources.get(path.normalize(name))
    return source === undefined
      ? getSourceFile.call(host, name, ...rest)
      : ts.createSourceFile(name, source, ts.ScriptTarget.ES2023)
  }
  host.fileExists = (name) => sources.has(path.normalize(name)) || fileExists.call(host, name)
  host.readFile = (name) => sources.get(path.normalize(name)) ?? readFile.call(host, name)
  const program = ts.createProgram([...sources.keys()], options, host)
  return [...sources.keys()].flatMap((name, at) => {
    const source = program.getSourceFile(name)
    const diagnostics = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
    const place = `${examples[at]?.file} › ${examples[at]?.of}`
    return diagnostics.map(({ messageText }) => `${place}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`)
  })
}

function asModule(example: Example, exports: Exports): string {
  const here = path.dirname(example.file)
  const lines = identifiersOf('example.ts', example.code).map((name) => {
    const assumed = assumedIn(example.file, name)
    if (assumed) return declared(name, assumed, here)
    const from = exports.get(name)
    if (from) return `import { ${name} } from '${seenFrom(here, nearest(from, example.file))}'`
    const at = example.parameters.indexOf(name)
    return at < 0 ? '' : `declare const ${name}: NonNullable<Parameters<typeof ${example.of}>[${at}]>`
  })
  return [...new Set([...lines, ownImport(example)]), 'export {}', example.code].join('\n')
}

function declared(name: string, { type, file }: NonNullable<ReturnType<typeof assumedIn>>, here: string): string {
  const known = /[A-Z]\w*/.exec(type)?.[0]
  const from =
    known === undefined || file === undefined ? '' : `import type { ${known} } from '${seenFrom(here, file)}'\n`
  return `${from}declare const ${name}: ${type}`
}

function seenFrom(here: string, file: string): string {
  const relative = path.posix.relative(here, file)
  return relative.startsWith('.') ? relative : `./${relative}`
}

function ownImport({ file, of, code }: Example): string {
  return new RegExp(`\\b${of}\\b`).test(code) ? '' : `import { ${of} } from './${path.basename(file)}'`
}

function lawOptions(): ts.CompilerOptions {
  const file = path.join(ROOT, 'law/tsconfig.json')
  const parsed = ts.getParsedCommandLineOfConfigFile(
    file,
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
  )
  return { ...parsed?.options, noUnusedLocals: false, isolatedDeclarations: false, declaration: false, noEmit: true }
}

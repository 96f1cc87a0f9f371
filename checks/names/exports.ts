import ts from 'typescript'
import { wordsOf } from './words.ts'

/**
 * Rooms in which a file is named after its § or its table, files of the procedure that are named after the question they
 * answer, and doors that only hand on.
 */
const NAMED_OTHERWISE =
  /^law\/(?:statutes|pathways|parameters|texts|examples)\/|^procedure\/(?:texts|examples)\/|^procedure\/fachkraefteverfahren\/(?:beteiligte|duties|road|turn|orte|zustellung)\.ts$|(?:^|\/)index\.ts$|^(?:bin|bench)\/|\/testing\//
/** A file with more exported values than this is a vocabulary; it is named after what it is a vocabulary of. */
const VOCABULARY = 5

/** A file is named after what it exports: a word of its name begins like a word of an export. */
export function exportFaults(file: string, source: string): readonly string[] {
  if (NAMED_OTHERWISE.test(file)) return []
  const { values, types } = exportedNames(file, source)
  const names = [...values, ...types]
  if (names.length === 0 || values.length >= VOCABULARY) return []
  const words = names.flatMap(wordsOf)
  const stem = /([^/]+?)(?:\.[a-z]+)+$/.exec(file)?.[1] ?? ''
  const related = stem.split('-').some((part) => words.some((word) => akin(part, word)))
  return related ? [] : [`${file}: exports ${names.join(', ')}; none of them is in its name`]
}

/** The same beginning, or one inside the other: "changes" and "change", "altersversorgung" and "versorgung". */
function akin(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return a.slice(0, 4) === b.slice(0, 4) || (short.length > 4 && long.includes(short))
}

function exportedNames(
  file: string,
  source: string,
): { readonly values: readonly string[]; readonly types: readonly string[] } {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.ES2023, false)
  const [values, types]: [string[], string[]] = [[], []]
  for (const statement of tree.statements) {
    if (ts.isExportDeclaration(statement) && statement.exportClause && ts.isNamedExports(statement.exportClause)) {
      types.push(...statement.exportClause.elements.map(({ name }) => name.text))
    }
    const exported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
    if (!exported) continue
    if (ts.isVariableStatement(statement)) {
      values.push(
        ...statement.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : [])),
      )
    } else if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) {
      values.push(statement.name?.text ?? 'default')
    } else if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement))
      types.push(statement.name.text)
  }
  return { values, types }
}

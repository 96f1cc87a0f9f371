import path from 'node:path'
import ts from 'typescript'

/**
 * Functions that a package hands out through its door (index.ts) without a sentence or without an example.
 * @param read the text of a file, seen from the root of the repository
 */
export function silentAtTheDoor(door: string, read: (file: string) => string): readonly string[] {
  const tree = parse(door, read(door))
  return tree.statements.flatMap((statement) => {
    if (!ts.isExportDeclaration(statement) || !statement.moduleSpecifier || statement.isTypeOnly) return []
    if (!ts.isStringLiteral(statement.moduleSpecifier)) return []
    const file = path.posix.join(path.posix.dirname(door), statement.moduleSpecifier.text)
    const clause = statement.exportClause
    const names =
      clause && ts.isNamedExports(clause)
        ? clause.elements.map((one) => (one.propertyName ?? one.name).text)
        : undefined
    return silentIn(file, read(file))
      .filter((name) => names?.includes(name) ?? true)
      .map((name) => `${file} › ${name}`)
  })
}

function silentIn(file: string, source: string): readonly string[] {
  return parse(file, source).statements.flatMap((statement) => {
    if (!ts.isFunctionDeclaration(statement) || !statement.name) return []
    const exported = statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
    const [documentation] = ts.getJSDocCommentsAndTags(statement)
    const sentence = documentation && ts.isJSDoc(documentation) && documentation.comment !== undefined
    const example = ts.getJSDocTags(statement).some(({ tagName }) => tagName.text === 'example')
    return exported && !(sentence && example) ? [statement.name.text] : []
  })
}

function parse(file: string, source: string): ts.SourceFile {
  return ts.createSourceFile(file, source, ts.ScriptTarget.ES2023, true)
}

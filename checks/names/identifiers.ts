import ts from 'typescript'

/**
 * Every name that a source text declares or uses, once each: variables, types, properties, parameters. A quoted key is
 * an id of the data and no name.
 */
export function identifiersOf(file: string, source: string): readonly string[] {
  const tree = ts.createSourceFile(
    file,
    source,
    ts.ScriptTarget.ES2023,
    false,
    file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  )
  const names = new Set<string>()
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) names.add(node.text)
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return [...names]
}

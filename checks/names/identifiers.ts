import ts from 'typescript'

/** Every name that a source text declares or uses, once each: variables, types, properties, parameters. */
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
    else if (ts.isPropertyAssignment(node) && ts.isStringLiteral(node.name)) names.add(node.name.text)
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return [...names]
}

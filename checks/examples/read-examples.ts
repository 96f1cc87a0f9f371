import ts from 'typescript'

/** One `@example` of an exported function or constant. */
export interface Example {
  readonly file: string
  /** The documented name, and the names of its parameters, which the example may use. */
  readonly of: string
  readonly parameters: readonly string[]
  readonly code: string
  /** What the comment behind the expression says it comes to, as far as that is an expression too. */
  readonly claim: string | undefined
}

/** The exported names of a file, and the examples that its comments give. */
export function readExamples(
  file: string,
  source: string,
): { readonly exports: readonly string[]; readonly examples: readonly Example[] } {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.ES2023, true)
  const exports: string[] = []
  const examples: Example[] = []
  for (const statement of tree.statements) {
    if (!isExported(statement)) continue
    for (const [name, parameters] of declared(statement)) {
      exports.push(name)
      for (const tag of ts.getJSDocTags(statement)) {
        if (tag.tagName.text === 'example') examples.push({ file, of: name, parameters, ...split(textOf(tag)) })
      }
    }
  }
  return { exports, examples }
}

function isExported(node: ts.Node): boolean {
  return (
    ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  )
}

function declared(statement: ts.Statement): readonly (readonly [string, readonly string[]])[] {
  if (ts.isFunctionDeclaration(statement) && statement.name) {
    const parameters = statement.parameters.map(({ name }) => (ts.isIdentifier(name) ? name.text : ''))
    return [[statement.name.text, parameters]]
  }
  if (!ts.isVariableStatement(statement)) return []
  return statement.declarationList.declarations.flatMap(({ name }) =>
    ts.isIdentifier(name) ? [[name.text, []] as const] : [],
  )
}

function textOf(tag: ts.JSDocTag): string {
  const { comment } = tag
  return (typeof comment === 'string' ? comment : (ts.getTextOfJSDocComment(comment) ?? '')).trim()
}

/** The code, and the claim behind the last `//`. */
function split(text: string): Pick<Example, 'code' | 'claim'> {
  const lines = text.split('\n')
  const last = lines.at(-1) ?? ''
  const comment = /^(.*?)\s*(?<!:)\/\/ (.*)$/.exec(last)
  return { code: text, claim: comment?.[2] === undefined ? undefined : claimIn(comment[2]) }
}

/** "3, a Wednesday" claims 3; "the number of a day" claims nothing that could be compared. */
function claimIn(comment: string): string | undefined {
  const ends = [comment.length, ...[...comment.matchAll(/[,;:] /g)].map(({ index }) => index).reverse()]
  return ends.map((end) => comment.slice(0, end).trim()).find(isExpression)
}

function isExpression(text: string): boolean {
  const { diagnostics } = ts.transpileModule(`(${text}\n)`, { reportDiagnostics: true })
  if (diagnostics?.length !== 0) return false
  const statement = ts.createSourceFile('claim.ts', `(${text}\n)`, ts.ScriptTarget.ES2023).statements[0]
  if (!statement || !ts.isExpressionStatement(statement) || !ts.isParenthesizedExpression(statement.expression))
    return false
  const inner = statement.expression.expression
  return !(ts.isBinaryExpression(inner) && inner.operatorToken.kind === ts.SyntaxKind.CommaToken)
}

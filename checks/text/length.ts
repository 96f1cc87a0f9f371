import ts from 'typescript'
import { isCode } from '../files.ts'

const MOST = 300
/** Pure data and words may be as long as they are. */
const EXEMPT = /^(?:law\/(?:parameters|texts|examples|statutes\/index)\/|procedure\/texts\/|package-lock\.json$)/

/** What is wrong with the length of a code file. A file without a single function is data. */
export function lengthFaults(file: string, text: string): readonly string[] {
  const lines = text.trimEnd().split('\n').length
  return isCode(file) && lines > MOST && !EXEMPT.test(file) && hasFunction(file, text)
    ? [`${file}: ${lines} lines, at most ${MOST}`]
    : []
}

function hasFunction(file: string, text: string): boolean {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.ES2023, false)
  const find = (node: ts.Node): boolean => ts.isFunctionLike(node) || (ts.forEachChild(node, find) ?? false)
  return find(tree)
}

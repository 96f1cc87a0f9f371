import { type PDF, PdfArray, PdfDict, PdfName, PdfNumber, PdfRef, PdfString } from '@libpdf/core'

interface Tagged {
  readonly widget: PdfRef
  readonly field: PdfDict
  readonly page: PdfRef
  readonly description: string
}

/** Hangs a field into the tags of the document as its last part (ISO 14289-1, 7.18.4). Nothing where there are no tags. */
export function inStructure(pdf: PDF, { widget, field, page, description }: Tagged): void {
  const resolve = pdf.context.resolve.bind(pdf.context)
  const rootRef = pdf.getCatalog().getRef('StructTreeRoot')
  const root = pdf.getCatalog().getDict('StructTreeRoot', resolve)
  if (!root || !rootRef) return
  const parent = documentElement(root, resolve)
  const reference = PdfDict.of({ Type: PdfName.of('OBJR'), Obj: widget, Pg: page })
  const element = pdf.register(
    PdfDict.of({
      Type: PdfName.of('StructElem'),
      S: PdfName.of('Form'),
      P: parent?.ref ?? rootRef,
      Pg: page,
      Alt: PdfString.fromString(description),
      K: reference,
    }),
  )
  const above = parent?.dict ?? root
  above.set('K', PdfArray.of(...kidsOf(above, resolve), element))
  const key = nextKey(root, resolve)
  field.set('StructParent', PdfNumber.of(key))
  root.set('ParentTreeNextKey', PdfNumber.of(key + 1))
  root.set('ParentTree', pdf.register(withEntry(root.getDict('ParentTree', resolve), { key, element }, resolve)))
}

type Resolve = PDF['context']['resolve']

/** The element that holds the whole document, where there is one alone. */
function documentElement(
  root: PdfDict,
  resolve: Resolve,
): { readonly ref: PdfRef; readonly dict: PdfDict } | undefined {
  const [only, ...others] = kidsOf(root, resolve)
  if (!(only instanceof PdfRef) || others.length > 0) return undefined
  const dict = resolve(only)
  return dict instanceof PdfDict ? { ref: only, dict } : undefined
}

function kidsOf(dict: PdfDict, resolve: Resolve): readonly NonNullable<ReturnType<PdfDict['get']>>[] {
  const kids = dict.get('K')
  if (kids === undefined) return []
  const found = kids instanceof PdfRef ? resolve(kids) : kids
  return found instanceof PdfArray ? found.toArray() : [kids]
}

function nextKey(root: PdfDict, resolve: Resolve): number {
  const named = root.getNumber('ParentTreeNextKey', resolve)?.value
  const tree = root.getDict('ParentTree', resolve)
  return Math.max(named ?? 0, ...(tree ? keysOf(tree, resolve) : []).map((key) => key + 1))
}

function keysOf(tree: PdfDict, resolve: Resolve): readonly number[] {
  const own = (tree.getArray('Nums', resolve)?.toArray() ?? []).filter((_, index) => index % 2 === 0)
  const below = tree.getArray('Kids', resolve)?.toArray() ?? []
  return [
    ...own.flatMap((one) => (one instanceof PdfNumber ? [one.value] : [])),
    ...below.flatMap((kid) => {
      const found = kid instanceof PdfRef ? resolve(kid) : kid
      return found instanceof PdfDict ? keysOf(found, resolve) : []
    }),
  ]
}

/** The tree with one more leaf. A tree in parts gets a further part; its numbers are greater than all before. */
function withEntry(
  tree: PdfDict | undefined,
  { key, element }: { readonly key: number; readonly element: PdfRef },
  resolve: Resolve,
): PdfDict {
  const entry = [PdfNumber.of(key), element]
  const kids = tree?.getArray('Kids', resolve)
  if (!kids) return PdfDict.of({ Nums: PdfArray.of(...(tree?.getArray('Nums', resolve) ?? []), ...entry) })
  const limits = PdfArray.of(PdfNumber.of(key), PdfNumber.of(key))
  return PdfDict.of({ Kids: PdfArray.of(...kids, PdfDict.of({ Limits: limits, Nums: PdfArray.of(...entry) })) })
}

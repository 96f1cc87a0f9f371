/**
 * Typst writes one standard per file. The file it wrote as PDF/A-2a holds all that PDF/UA-1 asks for; what is missing is
 * that it says so: in its XMP description, and by showing its title instead of the name of the file. Both are put in where
 * they belong and the table of addresses is moved along, so the file stays one revision with readable XMP.
 */
export function claimAccessible(pdf: Uint8Array): Uint8Array {
  const file = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength)
  const table = Number(match(file.toString('latin1', file.length - 64), /startxref\s+(\d+)\s+%%EOF\s*$/))
  const tail = file.toString('latin1', table)
  const addresses = readAddresses(tail)
  const catalogAt = addressOf(addresses, match(tail, /\/Root (\d+) 0 R/))
  const catalog = objectAt(file, catalogAt)
  const metadataAt = addressOf(addresses, match(catalog, /\/Metadata (\d+) 0 R/))
  const edits = [
    ...describe(file, metadataAt),
    after(file, catalogAt, '/ViewerPreferences <<', '\n    /DisplayDocTitle true'),
  ]
  return moved(file, table, edits)
}

interface Edit {
  readonly at: number
  readonly removed: number
  readonly text: string
}

const SCHEMA = [
  '<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA ID Schema</pdfaSchema:schema>',
  '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>',
  '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">',
  '<pdfaProperty:category>internal</pdfaProperty:category>',
  '<pdfaProperty:description>Part of ISO 14289 that the document follows</pdfaProperty:description>',
  '<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>',
  '</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>',
].join('')

function describe(file: Buffer, at: number): readonly Edit[] {
  const inside = [
    after(
      file,
      at,
      ' xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"',
      ' xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"',
    ),
    after(file, at, '<pdfaExtension:schemas><rdf:Bag>', SCHEMA),
    // The value itself, before that of PDF/A; what a text of the paper says is escaped in XML and cannot look like it.
    after(file, at, '</pdfaExtension:schemas>', '<pdfuaid:part>1</pdfuaid:part>'),
  ]
  const grown = inside.reduce((sum, { text }) => sum + text.length, 0)
  const length = match(objectAt(file, at), /\/Length (\d+)/)
  const start = positionOf(file, at, `/Length ${length}`) + '/Length '.length
  return [{ at: start, removed: length.length, text: `${Number(length) + grown}` }, ...inside]
}

function after(file: Buffer, from: number, found: string, text: string): Edit {
  return { at: positionOf(file, from, found) + found.length, removed: 0, text }
}

function positionOf(file: Buffer, from: number, text: string): number {
  const at = file.indexOf(text, from, 'latin1')
  if (at < 0) throw new Error(`The file that Typst wrote has no ${text}.`)
  return at
}

function objectAt(file: Buffer, at: number): string {
  return file.toString('latin1', at, positionOf(file, at, 'endobj'))
}

function match(text: string, pattern: RegExp): string {
  const found = pattern.exec(text)?.[1]
  if (found === undefined) throw new Error(`The file that Typst wrote has no ${pattern.source}.`)
  return found
}

function readAddresses(tail: string): readonly number[] {
  return [...tail.matchAll(/^(\d{10}) \d{5} [nf]/gm)].map(([, address]) => Number(address))
}

function addressOf(addresses: readonly number[], object: string): number {
  const address = addresses[Number(object)]
  if (address === undefined) throw new Error(`The file that Typst wrote has no object ${object}.`)
  return address
}

/** The file with its edits, and every address in it moved by what was put in before it. */
function moved(file: Buffer, table: number, edits: readonly Edit[]): Uint8Array {
  const ordered = [...edits].sort((a, b) => a.at - b.at)
  const shift = (address: number): number =>
    ordered.reduce((sum, { at, removed, text }) => (at < address ? sum + text.length - removed : sum), address)
  const parts: Buffer[] = []
  let from = 0
  for (const { at, removed, text } of ordered) {
    parts.push(file.subarray(from, at), Buffer.from(text, 'latin1'))
    from = at + removed
  }
  const tail = file
    .toString('latin1', table)
    .replace(
      /^(\d{10}) (\d{5} n)/gm,
      (_, address: string, rest: string) => `${`${shift(Number(address))}`.padStart(10, '0')} ${rest}`,
    )
    .replace(/startxref\s+\d+/, `startxref\n${shift(table)}`)
  parts.push(file.subarray(from, table), Buffer.from(tail, 'latin1'))
  return new Uint8Array(Buffer.concat(parts))
}

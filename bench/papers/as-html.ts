import type { Block, Inline, Schriftstueck } from '#procedure/schriftstuecke/schriftstueck.ts'

/** The same paper as a page that a browser prints. */
export function asHtml(paper: Schriftstueck): string {
  const body = paper.blocks.map(blockHtml).join('\n')
  return `<!doctype html><html lang="${paper.language}"><head><meta charset="utf-8"><title>${safe(paper.title)}</title>
<style>@page{size:A4;margin:29mm 22mm 27mm 25mm}body{font:10pt/1.45 "Noto Sans",sans-serif;hyphens:auto;color:#1d2733}
h1,h2{color:#16365c}table{width:100%;border-collapse:collapse;font-size:9pt}thead{display:table-header-group}
td,th{border-bottom:.5pt solid #b9c2cc;text-align:left;padding:4pt;vertical-align:top}dl{display:grid;grid-template-columns:54mm 1fr}
dd{margin:0;white-space:pre-line}.sign{display:grid;grid-template-columns:1fr 1fr;gap:14mm}.sign p{border-top:.6pt solid;margin-top:13mm}
</style></head><body><p>${safe(paper.author)}</p><h1>${safe(paper.title)}</h1><p>${safe(paper.subject)}</p>${body}</body></html>`
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level + 1}>${safe(block.text)}</h${block.level + 1}>`
    case 'paragraph':
      return `<p>${safe(block.number ?? '')} ${inline(block.text)}</p>`
    case 'fields':
      return `<dl>${block.rows.map(({ label, value }) => `<dt>${safe(label)}</dt><dd>${safe(value)}</dd>`).join('')}</dl>`
    case 'list':
      return `<ol>${block.items.map((item) => `<li>${inline(item)}</li>`).join('')}</ol>`
    case 'table':
      return `<table><caption>${safe(block.caption)}</caption><thead><tr>${block.head
        .map((cell) => `<th scope="col">${safe(cell)}</th>`)
        .join('')}</tr></thead><tbody>${block.rows
        .map((row) => `<tr>${row.map((cell) => `<td>${safe(cell)}</td>`).join('')}</tr>`)
        .join('')}</tbody></table>`
    case 'checklist':
      return `<ul>${block.items
        .map(
          ({ text, isChecked, details = [] }) =>
            `<li>${isChecked ? '☒' : '☐'} ${inline(text)}<br>${safe(details.join())}</li>`,
        )
        .join('')}</ul>`
    case 'signatures':
      return `<div class="sign">${block.lines.map(({ under }) => `<p>${safe(under)}</p>`).join('')}</div>`
    case 'note':
    case 'qr':
    case 'letterhead':
    case 'seal':
    case 'pageBreak':
      return ''
  }
}

function inline(text: Inline): string {
  return safe(plain(text))
}

export function plain(text: Inline): string {
  if (typeof text === 'string') return text
  return text.map((run) => (typeof run === 'string' ? run : 'strong' in run ? run.strong : run.cite)).join('')
}

function safe(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

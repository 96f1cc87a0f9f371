import type { CatalogueReport, CatalogueRow } from '#law/report/frist-catalogue.ts'

/** The catalogue as it is read on a terminal, one paragraph a period. */
export function catalogueText({ branches, professions }: CatalogueReport): string {
  const blocks = branches.flatMap(({ branch, periods }) => [`== ${branch}`, ...periods.map(rowText)])
  const table = professions.map(
    ({ name, length, ordinary, norm }) => `${name}: ${length} (${ordinary ?? '–'}), ${norm}`,
  )
  return `${[...blocks, table.join('\n')].join('\n\n')}\n`
}

function rowText({ sign, title, trigger, duty, consequence, versions }: CatalogueRow): string {
  const lines = versions.map(({ from, until, owedBy, character, lengthText, place, norms, confidence, variants }) => {
    const others = variants.map(({ variant, lengthText: other, norm }) => `\n    ${variant}: ${other} (${norm})`)
    return `  ${from} – ${until ?? ''} ${lengthText} · ${owedBy} · ${character} · ${place} · ${norms.join('; ')} [${confidence}]${others.join('')}`
  })
  return [`${sign} ${title}`, `  ${trigger} → ${duty} → ${consequence}`, ...lines].join('\n')
}

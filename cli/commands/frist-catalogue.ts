import { laengeText } from '#law/calendar/laenge.ts'
import { fachberufe, fachgesetze } from '#law/periods/fachgesetze.ts'
import { katalog, type PeriodId, zweige } from '#law/periods/katalog.ts'
import { kennzeichen } from '#law/periods/kennzeichen.ts'
import type { Dauer, PeriodVersion } from '#law/periods/period.ts'
import type { Language } from '#law/texts/catalogue.ts'
import { periodWords } from '#law/texts/periods/period-words.ts'
import type { CatalogueWords } from '#law/texts/periods/words.ts'

/** One period as a lawyer proofreads it: every version, with where it stands and how sure it is. */
export interface CatalogueRow {
  readonly sign: string
  readonly id: PeriodId
  readonly title: string
  readonly trigger: string
  readonly duty: string
  readonly consequence: string
  readonly versions: readonly CatalogueVersion[]
}

export interface CatalogueVersion {
  readonly from: string
  readonly until: string | null
  readonly owedBy: string
  readonly character: string
  readonly length: string
  readonly place: string
  readonly norms: readonly string[]
  readonly source: string
  readonly confidence: string
  readonly variants: readonly { readonly variant: string; readonly length: string; readonly norm: string }[]
  readonly laender: readonly string[]
}

export interface CatalogueReport {
  readonly branches: readonly { readonly branch: string; readonly periods: readonly CatalogueRow[] }[]
  readonly professions: readonly {
    readonly id: string
    readonly name: string
    readonly length: string
    readonly ordinary: string | null
    readonly acknowledgement: string | null
    readonly norm: string
    readonly deviation: string | null
  }[]
}

/** The whole catalogue with the words of a language. */
export function catalogueReport(lang: Language): CatalogueReport {
  const { catalogue } = periodWords(lang)
  const branches = Object.entries(zweige) as readonly [keyof typeof zweige, readonly PeriodId[]][]
  return {
    branches: branches.map(([zweig, ids]) => ({
      branch: catalogue.branches[zweig],
      periods: ids.map((id) => row(id, catalogue)),
    })),
    professions: fachberufe.map((id) => {
      const { norm, regelfrist, fachkraefteverfahren, eingang, landesabweichung } = fachgesetze[id]
      return {
        ...{ id, norm, name: catalogue.professions[id], length: laengeText(fachkraefteverfahren) },
        ordinary: regelfrist ? laengeText(regelfrist) : null,
        acknowledgement: eingang ? `${laengeText(eingang.laenge)} (${eingang.norm})` : null,
        deviation: landesabweichung ?? null,
      }
    }),
  }
}

/** The catalogue as it is read on a terminal, one paragraph a period. */
export function catalogueText(lang: Language): string {
  const { branches, professions } = catalogueReport(lang)
  const blocks = branches.flatMap(({ branch, periods }) => [`== ${branch}`, ...periods.map(rowText)])
  const table = professions.map(
    ({ name, length, ordinary, norm }) => `${name}: ${length} (${ordinary ?? '–'}), ${norm}`,
  )
  return `${[...blocks, table.join('\n')].join('\n\n')}\n`
}

function row(id: PeriodId, words: CatalogueWords): CatalogueRow {
  const { title, trigger, duty, consequence } = words.periods[id]
  const versions = katalog[id].map((version) => versionRow(version, words))
  return { sign: kennzeichen[id], id, title, trigger, duty, consequence, versions }
}

function versionRow(version: PeriodVersion, words: CatalogueWords): CatalogueVersion {
  const { from, until, owedBy, charakter, dauer, feiertagsort, norms, source, beleg, varianten = [], laender } = version
  return {
    ...{ from, until: until ?? null, norms, source, confidence: beleg },
    owedBy: words.parties[owedBy],
    character: words.characters[charakter],
    length: lengthText(dauer),
    place: words.places[feiertagsort],
    variants: varianten.map((variante) => ({
      variant: words.variants[variante.id],
      length: lengthText(variante.dauer),
      norm: variante.norm,
    })),
    laender: Object.keys(laender ?? {}),
  }
}

function rowText({ sign, title, trigger, duty, consequence, versions }: CatalogueRow): string {
  const lines = versions.map(({ from, until, owedBy, character, length, place, norms, confidence, variants }) => {
    const others = variants.map(({ variant, length: other, norm }) => `\n    ${variant}: ${other} (${norm})`)
    return `  ${from} – ${until ?? ''} ${length} · ${owedBy} · ${character} · ${place} · ${norms.join('; ')} [${confidence}]${others.join('')}`
  })
  return [`${sign} ${title}`, `  ${trigger} → ${duty} → ${consequence}`, ...lines].join('\n')
}

/** The length as a short sign, or what stands in its place. */
function lengthText(dauer: Dauer): string {
  switch (dauer.art) {
    case 'frist':
    case 'rueckblick':
      return laengeText(dauer.laenge)
    case 'dauer':
      return `${laengeText(dauer.laenge)} ${dauer.umfang}`
    case 'richtwert':
      return `${laengeText(dauer.von)}–${laengeText(dauer.bis)}`
    case 'bekanntgabe':
      return `${dauer.art} ${dauer.weg}`
    case 'unverzueglich':
    case 'gesetzt':
    case 'amTag':
    case 'hemmung':
    case 'ohneZahl':
      return dauer.art
  }
}

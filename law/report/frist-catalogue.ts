import { laengeText } from '../calendar/laenge.ts'
import type { Land } from '../calendar/land.ts'
import { fachberufe, fachgesetze } from '../periods/fachgesetze.ts'
import { katalog, type PeriodId, type Zweig, zweige } from '../periods/katalog.ts'
import { kennzeichen } from '../periods/kennzeichen.ts'
import type { Dauer, PeriodVersion } from '../periods/period.ts'
import type { Language } from '../texts/catalogue.ts'
import { durationText } from '../texts/periods/duration-text.ts'
import { periodWords } from '../texts/periods/period-words.ts'
import type { CatalogueWords, PeriodWords } from '../texts/periods/words.ts'

/** One period as a lawyer proofreads it: every version, with where it stands and how sure it is. */
export interface CatalogueRow {
  readonly sign: string
  readonly id: PeriodId
  readonly title: string
  readonly trigger: string
  readonly duty: string
  readonly consequence: string
  readonly note: string | null
  readonly versions: readonly CatalogueVersion[]
}

export interface CatalogueVersion {
  readonly from: string
  readonly until: string | null
  readonly owedBy: string
  readonly character: string
  readonly length: string
  readonly lengthText: string
  readonly place: string
  readonly norms: readonly string[]
  readonly source: string
  readonly confidence: string
  readonly variants: readonly CatalogueVariant[]
  readonly laender: readonly CatalogueDeviation[]
}

export interface CatalogueVariant {
  readonly id: string
  readonly variant: string
  readonly length: string
  readonly lengthText: string
  readonly norm: string
}

/** What a Land does otherwise; without a length only its basis or its practice differs. */
export interface CatalogueDeviation {
  readonly land: Land
  readonly lengthText: string | null
  readonly norm: string
  readonly source: string
  readonly confidence: string
}

export interface CatalogueProfession {
  readonly id: string
  readonly name: string
  readonly length: string
  readonly lengthText: string
  readonly ordinary: string | null
  readonly ordinaryText: string | null
  readonly acknowledgement: string | null
  readonly acknowledgementText: string | null
  readonly norm: string
  readonly deviation: string | null
}

export interface CatalogueReport {
  readonly branches: readonly {
    readonly id: Zweig
    readonly branch: string
    readonly periods: readonly CatalogueRow[]
  }[]
  readonly professions: readonly CatalogueProfession[]
}

/**
 * The whole catalogue with the words of a language.
 * @example catalogueReport('de').branches[0]?.periods[0]?.sign // 'D-REC-FWD'
 */
export function catalogueReport(lang: Language): CatalogueReport {
  const words = periodWords(lang)
  const branches = Object.entries(zweige) as readonly [Zweig, readonly PeriodId[]][]
  return {
    branches: branches.map(([id, ids]) => ({
      id,
      branch: words.catalogue.branches[id],
      periods: ids.map((period) => row(period, words.catalogue)),
    })),
    professions: fachberufe.map((id) => profession(id, words)),
  }
}

/**
 * One period of the catalogue with the words of a language.
 * @example catalogueRow('einladungDesArbeitgebers', 'de').versions[0]?.lengthText // '3 Werktage'
 */
export function catalogueRow(id: PeriodId, lang: Language): CatalogueRow {
  return row(id, periodWords(lang).catalogue)
}

function profession(id: (typeof fachberufe)[number], { catalogue, sheet }: PeriodWords): CatalogueProfession {
  const { norm, regelfrist, fachkraefteverfahren, eingang, landesabweichung } = fachgesetze[id]
  return {
    ...{ id, norm, name: catalogue.professions[id], length: laengeText(fachkraefteverfahren) },
    lengthText: sheet.length(fachkraefteverfahren),
    ordinary: regelfrist ? laengeText(regelfrist) : null,
    ordinaryText: regelfrist ? sheet.length(regelfrist) : null,
    acknowledgement: eingang ? `${laengeText(eingang.laenge)} (${eingang.norm})` : null,
    acknowledgementText: eingang ? `${sheet.length(eingang.laenge)} (${eingang.norm})` : null,
    deviation: landesabweichung ?? null,
  }
}

function row(id: PeriodId, words: CatalogueWords): CatalogueRow {
  const { title, trigger, duty, consequence, note } = words.periods[id]
  const versions = katalog[id].map((version) => versionRow(version, words))
  return { sign: kennzeichen[id], id, title, trigger, duty, consequence, note: note ?? null, versions }
}

function versionRow(version: PeriodVersion, words: CatalogueWords): CatalogueVersion {
  const { from, until, owedBy, charakter, dauer, feiertagsort, norms, source, beleg, varianten = [] } = version
  return {
    ...{ from, until: until ?? null, norms, source, confidence: beleg },
    owedBy: words.parties[owedBy],
    character: words.characters[charakter],
    length: lengthSign(dauer),
    lengthText: durationText(version, words.durations),
    place: words.places[feiertagsort],
    variants: varianten.map((variante) => ({
      id: variante.id,
      variant: words.variants[variante.id],
      length: lengthSign(variante.dauer),
      lengthText: durationText(version, words.durations, variante.dauer),
      norm: variante.norm,
    })),
    laender: deviations(version, words),
  }
}

function deviations(version: PeriodVersion, { durations }: CatalogueWords): readonly CatalogueDeviation[] {
  const laender = Object.entries(version.laender ?? {}) as readonly [
    Land,
    NonNullable<PeriodVersion['laender']>[Land],
  ][]
  return laender.flatMap(([land, deviation]): readonly CatalogueDeviation[] => {
    if (!deviation) return []
    const { dauer, norm, source, beleg } = deviation
    const lengthText = dauer ? durationText(version, durations, dauer) : null
    return [{ land, lengthText, norm, source, confidence: beleg }]
  })
}

/** The length as a short sign, or what stands in its place. */
function lengthSign(dauer: Dauer): string {
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

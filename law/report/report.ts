import type { PlainDate } from '../calendar/plain-date.ts'
import type { Value } from '../engine/answers.ts'
import type { Change, ChangeSet } from '../engine/change.ts'
import type { Truth } from '../engine/truth.ts'
import type { CheckResult, WayResult } from '../pathways/check.ts'
import type { Details } from '../pathways/details.ts'
import type { Language } from '../texts/catalogue.ts'
import { catalogueOf } from '../texts/catalogues.ts'
import { type Words, wordsOf } from '../texts/words.ts'
import type { LawVersion } from '../version.ts'
import { inEuros } from './in-euros.ts'
import { type ReportedPaper, reportPapers, reportProof } from './papers-report.ts'
import { type Reason, reasonOf } from './reason.ts'

/** A change as plain data: amounts in euros, like the answers. */
export interface ReportedChange {
  readonly fact: string
  readonly art: Change['art']
  readonly norm: string
  readonly from: Value | null
  readonly to: Value
  readonly by: number | null
  /** The same in words: "1.240,00 € im Jahr mehr". */
  readonly text: string
  /** The papers that would prove it. */
  readonly proof: readonly string[]
}

export interface ReportedWay {
  readonly id: string
  readonly key: string
  readonly name: string
  readonly norm: string
  readonly result: Truth
  readonly reasons: Reason
  readonly openFacts: readonly string[]
  readonly toChange: readonly { readonly changes: readonly ReportedChange[] }[]
  readonly details: ReportedDetails & { readonly unterlagen: readonly ReportedPaper[] }
}

export type ReportedDetails = Omit<
  Details,
  'gebuehren' | 'hoechstdauerMonate' | 'punkte' | 'unterlagen' | 'bindung'
> & {
  readonly bindung: Details['bindung'] | null
  readonly punkte: NonNullable<Details['punkte']> | null
  readonly hoechstdauerMonate: number | null
  readonly gebuehren: readonly { readonly id: string; readonly norm: string; readonly euro: number | null }[]
}

/** The result of a check as plain data with words: one shape for command line, API and download. */
export interface Report {
  readonly on: PlainDate
  readonly law: LawVersion
  readonly lang: Language
  /** Why nothing has to be applied for, where a nationality makes every way needless. */
  readonly withoutTitle: string | null
  readonly ways: readonly ReportedWay[]
  readonly openFacts: readonly string[]
}

/**
 * Words and plain data for a check result. Nothing is decided here.
 * @example reportOf(check({ staatsangehoerigkeiten: ['RS'] }, '2026-11-22'), 'de').ways[0]?.result // 'offen'
 */
export function reportOf(result: CheckResult, lang: Language): Report {
  const words = wordsOf(lang)
  return {
    on: result.on,
    law: result.law,
    lang,
    withoutTitle: result.ohneTitel ? withoutTitle(lang) : null,
    ways: result.ways.map((way) => reportedWay(way, words, lang, result)),
    openFacts: result.openFacts,
  }
}

/**
 * The sentences for whoever needs no title at all.
 * @example withoutTitle('en').startsWith('You need no residence title') // true
 */
export function withoutTitle(lang: Language): string {
  const condition = catalogueOf(lang).conditions['aufenthaltstitelNoetig']
  return `${condition?.title ?? ''}. ${condition?.explanation ?? ''}`.trim()
}

function reportedWay(
  result: WayResult,
  words: Words,
  lang: Language,
  { answers, moment }: Pick<CheckResult, 'answers' | 'moment'>,
): ReportedWay {
  const { way } = result
  return {
    id: way.id,
    key: way.key,
    name: catalogueOf(lang).ways[way.id]?.name ?? way.id,
    norm: way.norm,
    result: result.result,
    reasons: reasonOf(result.finding, words, moment),
    openFacts: result.openFacts,
    toChange: result.toChange.map((set) => ({ changes: reportedChanges(set, words, lang) })),
    details: {
      ...reportedDetails(result.details),
      unterlagen: reportPapers(way, answers, moment, lang),
    },
  }
}

function reportedChanges(set: ChangeSet, words: Words, lang: Language): readonly ReportedChange[] {
  return set.map((change) => {
    const { fact, art, norm, from, to, by } = change
    return {
      fact,
      art,
      norm,
      from: from === undefined ? null : inEuros(fact, from),
      to: inEuros(fact, to),
      by: by === undefined ? null : Number(inEuros(fact, by)),
      text: words.change(change),
      proof: reportProof(fact, typeof to === 'object' ? to[0] : to, lang),
    }
  })
}

function reportedDetails({ unterlagen: _, ...details }: Details): ReportedDetails {
  return {
    ...details,
    bindung: details.bindung ?? null,
    punkte: details.punkte ?? null,
    hoechstdauerMonate: details.hoechstdauerMonate ?? null,
    gebuehren: details.gebuehren.map(({ id, norm, betrag }) => ({
      id,
      norm,
      euro: betrag === undefined ? null : betrag / 100,
    })),
  }
}

import type { Berechnung } from '#law/calendar/count-frist.ts'
import { laengeText } from '#law/calendar/laenge.ts'
import type { Streitfrage } from '#law/calendar/lesarten.ts'
import { addDays, type PlainDate } from '#law/calendar/plain-date.ts'
import type { Schritt } from '#law/calendar/schritt.ts'
import type { Fachberuf } from '#law/periods/fachgesetze.ts'
import { kennzeichen } from '#law/periods/kennzeichen.ts'
import type { PeriodSheet } from '#law/periods/period-sheet.ts'
import { periodWords } from '#law/texts/periods/period-words.ts'
import { alternativeText, questionText, stepText } from '#law/texts/periods/sheet-lines.ts'
import type { CatalogueWords, SheetWords } from '#law/texts/periods/words.ts'
import type { FristArguments } from './frist-arguments.ts'
import { resultText } from './period-result.ts'

/** A step as it is printed: its facts, its norm, and the sentence that says them. */
export type ReportStep = (Schritt | { readonly art: PeriodSheet['art']; readonly norm: string }) & {
  readonly text: string
}

export interface ReportAlternative {
  readonly end: PlainDate
  readonly nominalEnd: PlainDate
  readonly because: string
  readonly readings: readonly string[]
  readonly steps: readonly ReportStep[]
}

export interface ReportQuestion {
  readonly question: Streitfrage
  readonly decisive: boolean
  readonly text: string
}

/** What the catalogue says of the period. */
export interface ReportPeriod {
  readonly sign: string
  readonly id: string
  readonly title: string
  readonly trigger: string
  readonly duty: string
  readonly owedBy: string
  readonly character: string
  readonly variant: string | null
  readonly norms: readonly string[]
  readonly source: string
  readonly consequence: string
  readonly note: string | null
}

/** The answer of `vorab frist`. Days that cannot be counted are null. */
export interface FristReport {
  readonly kind: PeriodSheet['art']
  readonly period: ReportPeriod | null
  readonly start: PlainDate
  readonly length: string | null
  readonly end: PlainDate | null
  readonly nominalEnd: PlainDate | null
  /** In time in every reading until this day; lapsed in every reading only after the other. */
  readonly earliestEnd: PlainDate | null
  readonly latestEnd: PlainDate | null
  readonly steps: readonly ReportStep[]
  readonly alternatives: readonly ReportAlternative[]
  readonly disputed: readonly ReportQuestion[]
  /** What has come about when the Frist has lapsed in every reading, and from which day on. */
  readonly follows: { readonly from: PlainDate; readonly consequence: string } | null
  readonly hints: readonly string[]
}

type ReportFor = Pick<FristArguments, 'lang' | 'start' | 'fachberuf'>

/** The report of a Frist given by its length. */
export function berechnungReport(counted: Berechnung, { lang }: Pick<FristArguments, 'lang'>): FristReport {
  const { sheet: words } = periodWords(lang)
  const steps = (of: readonly Schritt[]): readonly ReportStep[] =>
    of.map((step) => ({ ...step, text: stepText(step, words) }))
  return {
    kind: 'frist',
    period: null,
    start: counted.angaben.start,
    length: laengeText(counted.angaben.laenge),
    end: counted.end,
    nominalEnd: counted.nominalEnd,
    earliestEnd: counted.earliestEnd,
    latestEnd: counted.latestEnd,
    steps: steps(counted.steps),
    alternatives: counted.alternatives.map((alternative) => ({
      end: alternative.end,
      nominalEnd: alternative.nominalEnd,
      because: alternativeText(alternative, counted.angaben.orte, words),
      readings: alternative.abweichend,
      steps: steps(alternative.steps),
    })),
    disputed: counted.streitpunkte.map((punkt) => ({
      question: punkt.frage,
      decisive: punkt.entscheidend,
      text: disputedText(counted, punkt, words),
    })),
    follows: null,
    hints: [],
  }
}

/** The report of a period of the catalogue. */
export function periodReport(sheet: PeriodSheet, read: ReportFor): FristReport {
  const { catalogue } = periodWords(read.lang)
  const period = reportPeriod(sheet, read)
  const hints = sheet.hinweise.map((hinweis) => catalogue.hints[hinweis])
  if (sheet.art === 'frist') {
    const follows = { from: addDays(sheet.berechnung.latestEnd, 1), consequence: period.consequence }
    return { ...berechnungReport(sheet.berechnung, read), period, follows, hints }
  }
  const days = daysOf(sheet, catalogue)
  const others = days.others.filter(({ end }) => end !== days.end)
  const all = [days.end, ...others.map(({ end }) => end)].filter((day) => day !== null).sort()
  const step = {
    art: sheet.art,
    norm: normOf(sheet),
    text: resultText(sheet, catalogue),
  }
  return {
    ...{ kind: sheet.art, period, hints, start: read.start, length: null, end: days.end, nominalEnd: days.nominalEnd },
    earliestEnd: all[0] ?? null,
    latestEnd: all.at(-1) ?? null,
    steps: [step],
    alternatives: others.map((other) => ({
      ...other,
      nominalEnd: other.end,
      because: other.because,
      steps: [step],
    })),
    disputed: [],
    follows: null,
  }
}

/** The norm as it applies in the Land, else the one of the catalogue. */
function normOf(sheet: Exclude<PeriodSheet, { readonly art: 'frist' }>): string {
  if (sheet.art === 'bekanntgabe') return sheet.bekanntgabe.norm
  if (sheet.art === 'portalabruf') return sheet.abruf.norm
  return normsOf(sheet)[0] ?? ''
}

function disputedText(counted: Berechnung, punkt: Berechnung['streitpunkte'][number], words: SheetWords): string {
  return punkt.entscheidend
    ? questionText(punkt, counted, words)
    : `${words.questions[punkt.frage]} – ${words.headings.sameDay}`
}

function reportPeriod(sheet: PeriodSheet, { lang, fachberuf }: ReportFor): ReportPeriod {
  const { id, version } = sheet
  const { catalogue } = periodWords(lang)
  const { title, trigger, duty, consequence, note } = catalogue.periods[id]
  return {
    ...{ sign: kennzeichen[id], id, title, trigger, duty, consequence },
    owedBy: catalogue.parties[version.owedBy],
    character: catalogue.characters[version.charakter],
    variant: variantText(sheet, catalogue, fachberuf),
    norms: normsOf(sheet),
    source: version.source,
    note: note ?? null,
  }
}

function variantText(
  { variante, fachgesetz }: PeriodSheet,
  words: CatalogueWords,
  fachberuf: Fachberuf | undefined,
): string | null {
  if (variante) return words.variants[variante.id]
  return fachgesetz && fachberuf !== undefined ? words.professions[fachberuf] : null
}

/** The norm of the variant or of the profession goes before those of the catalogue. */
function normsOf({ id, version, variante, fachgesetz }: PeriodSheet): readonly string[] {
  if (variante) return [variante.norm, ...version.norms]
  if (!fachgesetz) return version.norms
  return id === 'empfangsbestaetigungFachgesetz' ? [fachgesetz.eingang?.norm ?? fachgesetz.norm] : [fachgesetz.norm]
}

interface Days {
  readonly end: PlainDate | null
  readonly nominalEnd: PlainDate | null
  readonly others: readonly {
    readonly end: PlainDate
    readonly readings: readonly string[]
    readonly because: string
  }[]
}

/** The days of a sheet that is not an ordinary count. */
function daysOf(sheet: Exclude<PeriodSheet, { readonly art: 'frist' }>, { fictions }: CatalogueWords): Days {
  const one = (end: PlainDate): Days => ({ end, nominalEnd: end, others: [] })
  switch (sheet.art) {
    case 'bekanntgabe': {
      const others = sheet.bekanntgabe.alternatives.map(({ day, fragen }) => {
        return { end: day, readings: fragen, because: fragen.map((frage) => fictions[frage]).join('; ') }
      })
      return { ...one(sheet.bekanntgabe.day), others }
    }
    case 'portalabruf':
      return 'day' in sheet.abruf ? one(sheet.abruf.day) : one(sheet.abruf.letzterAbruftag)
    case 'amTag':
      return one(sheet.tag)
    case 'gesetztesEnde': {
      const stated = { end: sheet.end, readings: ['verschiebung'], because: '§ 31 Abs. 3 S. 2 VwVfG' }
      return { end: sheet.verschoben, nominalEnd: sheet.end, others: [stated] }
    }
    case 'richtwert':
      return { end: sheet.bis, nominalEnd: sheet.bis, others: [] }
    case 'rueckblick':
    case 'ohneEnde':
      return { end: null, nominalEnd: null, others: [] }
  }
}

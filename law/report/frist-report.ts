import type { Berechnung } from '../calendar/count-frist.ts'
import { laengeText } from '../calendar/laenge.ts'
import type { Streitfrage } from '../calendar/lesarten.ts'
import { addDays, type PlainDate } from '../calendar/plain-date.ts'
import type { Schritt } from '../calendar/schritt.ts'
import { kennzeichen } from '../periods/kennzeichen.ts'
import type { PeriodSheet } from '../periods/period-sheet.ts'
import type { Language } from '../texts/catalogue.ts'
import { durationText } from '../texts/periods/duration-text.ts'
import { periodWords } from '../texts/periods/period-words.ts'
import { alternativeText, questionText, stepText } from '../texts/periods/sheet-lines.ts'
import type { CatalogueWords, SheetWords } from '../texts/periods/words.ts'
import type { FristField } from './frist-fields.ts'
import type { FristInput } from './frist-input.ts'
import { resultText } from './period-result.ts'
import { unusedFields } from './unused-fields.ts'

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
  /** Whose holidays count. */
  readonly place: string
  readonly norms: readonly string[]
  readonly source: string
  /** How sure this is, in words. */
  readonly confidence: string
  readonly consequence: string
  readonly note: string | null
}

/** The answer of `vorab frist`. Days that cannot be counted are null. */
export interface FristReport {
  readonly kind: PeriodSheet['art']
  readonly period: ReportPeriod | null
  readonly start: PlainDate
  readonly length: string | null
  /** The length in words, or what stands in its place. */
  readonly lengthText: string
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
  /** A duty without an end, open since the event. */
  readonly open: boolean
  /** What was filled in and changes nothing here. */
  readonly unused: readonly FristField[]
}

/**
 * The report of a Frist given by its length.
 * @example berechnungReport(counted, input, 'de').end // '2026-11-19'
 */
export function berechnungReport(counted: Berechnung, input: FristInput, lang: Language): FristReport {
  const { sheet: words } = periodWords(lang)
  return {
    kind: 'frist',
    period: null,
    start: counted.angaben.start,
    length: laengeText(counted.angaben.laenge),
    lengthText: words.length(counted.angaben.laenge),
    end: counted.end,
    nominalEnd: counted.nominalEnd,
    earliestEnd: counted.earliestEnd,
    latestEnd: counted.latestEnd,
    steps: reportSteps(counted.steps, words),
    alternatives: counted.alternatives.map((alternative) => ({
      end: alternative.end,
      nominalEnd: alternative.nominalEnd,
      because: alternativeText(alternative, counted.angaben.orte, words),
      readings: alternative.abweichend,
      steps: reportSteps(alternative.steps, words),
    })),
    disputed: counted.streitpunkte.map((punkt) => ({
      question: punkt.frage,
      decisive: punkt.entscheidend,
      text: disputedText(counted, punkt, words),
    })),
    follows: null,
    hints: [],
    open: false,
    unused: unusedFields(input, undefined),
  }
}

/**
 * The report of a period of the catalogue.
 * @example periodReport(sheet, input, 'de').period?.sign // 'D-BA-1W'
 */
export function periodReport(sheet: PeriodSheet, input: FristInput, lang: Language): FristReport {
  const { catalogue } = periodWords(lang)
  const period = reportPeriod(sheet, input, catalogue)
  const rest = {
    period,
    hints: sheet.hinweise.map((hinweis) => catalogue.hints[hinweis]),
    unused: unusedFields(input, sheet),
  }
  if (sheet.art !== 'frist') return { ...uncountedReport(sheet, input.start, catalogue), ...rest }
  const { berechnung, version, dauer } = sheet
  const follows = { from: addDays(berechnung.latestEnd, 1), consequence: period.consequence }
  const lengthText = durationText(version, catalogue.durations, dauer)
  return { ...berechnungReport(berechnung, input, lang), ...rest, follows, lengthText }
}

/** What has no ordinary count: one step that says what there is to say, and the days in it. */
function uncountedReport(
  sheet: Uncounted,
  start: PlainDate,
  catalogue: CatalogueWords,
): Omit<FristReport, 'period' | 'hints' | 'unused'> {
  const days = daysOf(sheet, catalogue)
  const others = days.others.filter(({ end }) => end !== days.end)
  const all = [days.end, ...others.map(({ end }) => end)].filter((day) => day !== null).sort()
  const steps = [{ art: sheet.art, norm: normOf(sheet), text: resultText(sheet, catalogue) }]
  return {
    ...{ kind: sheet.art, start, steps, length: null, end: days.end, nominalEnd: days.nominalEnd },
    lengthText: durationText(sheet.version, catalogue.durations, sheet.dauer),
    earliestEnd: all[0] ?? null,
    latestEnd: all.at(-1) ?? null,
    alternatives: others.map((other) => ({ ...other, nominalEnd: other.end, steps })),
    open: sheet.art === 'ohneEnde' && sheet.grund === 'unverzueglich',
    disputed: [],
    follows: null,
  }
}

function reportSteps(steps: readonly Schritt[], words: SheetWords): readonly ReportStep[] {
  return steps.map((step) => ({ ...step, text: stepText(step, words) }))
}

type Uncounted = Exclude<PeriodSheet, { readonly art: 'frist' }>

/** The norm as it applies in the Land, else the one of the catalogue. */
function normOf(sheet: Uncounted): string {
  if (sheet.art === 'bekanntgabe') return sheet.bekanntgabe.norm
  if (sheet.art === 'portalabruf') return sheet.abruf.norm
  return normsOf(sheet)[0] ?? ''
}

function disputedText(counted: Berechnung, punkt: Berechnung['streitpunkte'][number], words: SheetWords): string {
  return punkt.entscheidend
    ? questionText(punkt, counted, words)
    : `${words.questions[punkt.frage]} – ${words.headings.sameDay}`
}

function reportPeriod(sheet: PeriodSheet, { fachberuf, orte }: FristInput, catalogue: CatalogueWords): ReportPeriod {
  const { id, version } = sheet
  const [ort] = orte
  const { source, beleg } = (ort && 'land' in ort ? version.laender?.[ort.land] : undefined) ?? version
  const { title, trigger, duty, consequence, note } = catalogue.periods[id]
  return {
    ...{ sign: kennzeichen[id], id, title, trigger, duty, consequence },
    owedBy: catalogue.parties[version.owedBy],
    character: catalogue.characters[version.charakter],
    variant: variantText(sheet, catalogue, fachberuf),
    place: catalogue.places[version.feiertagsort],
    norms: normsOf(sheet),
    source,
    confidence: catalogue.confidence[beleg],
    note: note ?? null,
  }
}

function variantText(
  { variante, fachgesetz }: PeriodSheet,
  words: CatalogueWords,
  fachberuf: FristInput['fachberuf'],
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
function daysOf(sheet: Uncounted, { fictions, periods }: CatalogueWords): Days {
  const one = (end: PlainDate): Days => ({ end, nominalEnd: end, others: [] })
  switch (sheet.art) {
    case 'bekanntgabe': {
      const others = sheet.bekanntgabe.alternatives.map(({ day, fragen }) => {
        return { end: day, readings: fragen, because: fragen.map((frage) => fictions[frage]).join('; ') }
      })
      return { ...one(sheet.bekanntgabe.day), others }
    }
    case 'portalabruf': {
      if ('day' in sheet.abruf) return one(sheet.abruf.day)
      const because = periods.bekanntgabeDurchAbruf.note ?? ''
      const moved = { end: sheet.abruf.letzterAbruftagVerschoben, readings: ['verschiebung'], because }
      return { ...one(sheet.abruf.letzterAbruftag), others: [moved] }
    }
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

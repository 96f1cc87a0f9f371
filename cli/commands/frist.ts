import { type Berechnung, countFrist } from '#law/calendar/count-frist.ts'
import { isRefused, type Refusal } from '#law/calendar/eingabefehler.ts'
import { ereignisfrist, type Fristangaben, gueltigkeitsdauer } from '#law/calendar/fristangaben.ts'
import { type Kalenderspeicher, kalenderspeicher } from '#law/calendar/kalenderspeicher.ts'
import { type Laenge, tage } from '#law/calendar/laenge.ts'
import { type PeriodId, versionOn } from '#law/periods/katalog.ts'
import { type PeriodSheet, periodSheet } from '#law/periods/period-sheet.ts'
import { periodWords } from '#law/texts/periods/period-words.ts'
import { refusalTexts } from '#law/texts/periods/sheet-lines.ts'
import type { SheetWords } from '#law/texts/periods/words.ts'
import { type FristArguments, languageIn, readFristArguments } from './frist-arguments.ts'
import { catalogueReport, catalogueText } from './frist-catalogue.ts'
import { berechnungReport, type FristReport, periodReport } from './frist-report.ts'
import { fristText } from './frist-text.ts'

/** Where a command writes. */
export interface Output {
  out(text: string): void
  err(text: string): void
}

/**
 * `vorab frist --from D --length P1W|P2M|3WT --land SN [--gemeinde …] [--id D-BA-1W] [--lang de|en] [--json]`: the end of
 * a Frist with the sheet that leads to it; `--list` the catalogue instead. 0 when it was counted, 2 when something was wrong; every wrong place is named.
 */
export function fristCommand(args: readonly string[], io: Output): number {
  if (args.includes('--list')) return listCatalogue(args, io)
  const read = readFristArguments(args)
  if ('refused' in read) return refuse(read, periodWords(read.lang).sheet, io)
  const words = periodWords(read.lang)
  const report = reportFor(read, kalenderspeicher())
  if (isRefused(report)) return refuse(report, words.sheet, io)
  io.out(read.json ? `${JSON.stringify(report, undefined, 2)}\n` : `${fristText(report, words.sheet)}\n`)
  return 0
}

/** `vorab frist --list`: every period of the catalogue, with all its versions. */
function listCatalogue(args: readonly string[], io: Output): number {
  const lang = languageIn(args)
  io.out(args.includes('--json') ? `${JSON.stringify(catalogueReport(lang), undefined, 2)}\n` : catalogueText(lang))
  return 0
}

/** What the law calls a place of the input, by the option that fills it. */
const OPTION: Readonly<Record<string, string>> = {
  start: '--from',
  laenge: '--length',
  ende: '--length',
  orte: '--land',
  hemmungen: '--suspended',
  verlaengerung: '--extended-by / --extended-to',
  mitgeteiltesEnde: '--stated-end',
  variante: '--variant',
}

function refuse({ refused }: Refusal, words: SheetWords, io: Output): number {
  const named = refused.map((problem) => ({ ...problem, feld: OPTION[problem.feld] ?? problem.feld }))
  for (const text of refusalTexts({ refused: named }, words)) io.err(`${text}\n`)
  return 2
}

function reportFor(read: FristArguments, speicher: Kalenderspeicher): FristReport | Refusal {
  if (read.id !== undefined) {
    const sheet = sheetFor(read.id, read, speicher)
    return isRefused(sheet) ? sheet : periodReport(sheet, read)
  }
  const counted = countPlain(read, read.laenge ?? tage(0), speicher)
  return isRefused(counted) ? counted : berechnungReport(counted, read)
}

function sheetFor(id: PeriodId, read: FristArguments, speicher: Kalenderspeicher): PeriodSheet | Refusal {
  const varianten = versionOn(id, read.start)?.varianten ?? []
  const variante = varianten.find((candidate) => candidate.id === read.variante)?.id
  if (read.variante !== undefined && variante === undefined) {
    const erlaubt = varianten.map((candidate) => candidate.id)
    return {
      refused: [{ fehler: 'unbekannteAngabe', feld: '--variant', angabe: read.variante, erlaubt, naechste: undefined }],
    }
  }
  const { start, orte, hemmungen, laenge, fachberuf, verlaengerung, statedEnd, zugang } = read
  return periodSheet(
    id,
    {
      ...{ start, orte, hemmungen },
      ...(variante === undefined ? {} : { variante }),
      ...(fachberuf === undefined ? {} : { fachberuf }),
      ...(laenge === undefined ? {} : { laenge }),
      ...(verlaengerung === undefined ? {} : { verlaengerung }),
      ...(statedEnd === undefined ? {} : { gesetztesEnde: statedEnd }),
      ...(zugang === undefined ? {} : { zugang }),
    },
    speicher,
  )
}

function countPlain(read: FristArguments, laenge: Laenge, speicher: Kalenderspeicher): Berechnung | Refusal {
  const { start, orte, hemmungen, verlaengerung, statedEnd, beginn, validity } = read
  const plain = validity ? gueltigkeitsdauer(start, laenge, orte) : { ...ereignisfrist(start, laenge, orte), beginn }
  const angaben: Fristangaben = {
    ...plain,
    hemmungen,
    ...(verlaengerung === undefined ? {} : { verlaengerung }),
    ...(statedEnd === undefined ? {} : { mitgeteiltesEnde: statedEnd }),
  }
  return countFrist(angaben, speicher)
}

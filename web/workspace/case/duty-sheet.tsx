import type { VNode } from 'preact'
import type { Kalenderspeicher } from '#law/calendar/kalenderspeicher.ts'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { PeriodSheet } from '#law/periods/period-sheet.ts'
import { periodReport } from '#law/report/frist-report.ts'
import type { Pflicht } from '#procedure/fachkraefteverfahren/pflicht.ts'
import { FristSheet } from '#web/fristen/frist-sheet.tsx'
import { monthPicture } from '#web/fristen/month-picture.ts'
import type { Assets } from '#web/http/assets.ts'
import type { StepContext } from '../step/field.ts'
import { capital } from '../step/step-page.tsx'
import { BackToCase, WorkspaceFrame } from '../workspace-frame.tsx'

interface DutySheetProps {
  readonly context: StepContext
  readonly assets: Assets
  readonly pflicht: Pflicht
  readonly blatt: PeriodSheet
  readonly speicher: Kalenderspeicher
  readonly address: string
}

/** The calculation sheet of a duty: the same as that of the calculator, with what the file says. */
export function DutySheet({ context, assets, pflicht, blatt, speicher, address }: DutySheetProps): VNode {
  const { view, words, procedure, today } = context
  const { was } = procedure.zeilenteile(pflicht)
  const months = blatt.art === 'frist' ? monthPicture(blatt.berechnung, speicher) : []
  return (
    <WorkspaceFrame
      words={words}
      assets={assets}
      title={`${capital(was)}, ${view.reference}`}
      place={`/vorgaenge/${view.id}/fristen/${encodeURIComponent(pflicht.id)}`}
      viewer={context.viewer}
    >
      <BackToCase words={words} view={view} />
      <h1 class="kern-heading-large">{capital(was)}</h1>
      <FristSheet
        words={words}
        report={sheetReport(blatt, pflicht.seit, context)}
        months={months}
        given={givenOf(pflicht, context)}
        address={address}
        today={today}
      />
    </WorkspaceFrame>
  )
}

/** The sheet as the calculator would print it; what the file did not give is not among what was asked. */
function sheetReport(blatt: PeriodSheet, seit: PlainDate, { words }: StepContext): ReturnType<typeof periodReport> {
  return periodReport(
    blatt,
    {
      start: seit,
      laenge: undefined,
      orte: [],
      id: blatt.id,
      variante: blatt.variante?.id,
      fachberuf: undefined,
      beginn: 'ereignis',
      validity: false,
      hemmungen: [],
      verlaengerung: undefined,
      statedEnd: undefined,
      zugang: undefined,
      given: [],
    },
    words.language,
  )
}

/** What the file says of it: who owes it, and the entry with which it began. */
function givenOf(pflicht: Pflicht, { view, words, procedure }: StepContext): readonly (readonly [string, string])[] {
  const { sheet } = words.m.workspace
  const { schuldner, ausloeser, seit } = pflicht
  const entry = view.eintraege.find(({ seq }) => seq === ausloeser)
  const began =
    entry === undefined ? words.day(seit) : `${procedure.ereignis[entry.ereignis.type].titel}, ${words.day(seit)}`
  return [
    [sheet.case, view.reference],
    [sheet.owedBy, procedure.partei[schuldner].name],
    [sheet.began, began],
  ]
}

import type { VNode } from 'preact'
import type { Kalenderspeicher } from '#law/calendar/kalenderspeicher.ts'
import type { PeriodSheet } from '#law/periods/period-sheet.ts'
import { periodReport } from '#law/report/frist-report.ts'
import type { Pflicht } from '#procedure/fachkraefteverfahren/pflicht.ts'
import { FristSheet } from '#web/fristen/frist-sheet.tsx'
import { monthPicture } from '#web/fristen/month-picture.ts'
import type { Assets } from '#web/http/assets.ts'
import type { StepContext } from '../step/field.ts'
import { capital } from '../step/step-page.tsx'
import { BackToCase, WorkspaceFrame } from '../workspace-frame.tsx'
import { isOpen } from './duty-list.tsx'

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
      title={capital(was)}
      reference={view.reference}
      place={`/vorgaenge/${view.id}/fristen/${encodeURIComponent(pflicht.id)}`}
      viewer={context.viewer}
    >
      <BackToCase words={words} view={view} />
      <h1 class="kern-heading-large">{capital(was)}</h1>
      <Over context={context} pflicht={pflicht} />
      <FristSheet
        words={words}
        report={sheetReport(blatt, pflicht, context)}
        months={months}
        given={givenOf(pflicht, context)}
        address={address}
        today={today}
      />
    </WorkspaceFrame>
  )
}

/** What is done is told before the count: nobody should take a day of the past for one to come. */
function Over({ context, pflicht }: { readonly context: StepContext; readonly pflicht: Pflicht }): VNode | null {
  if (isOpen(pflicht)) return null
  const { words, procedure } = context
  const state = capital(procedure.pflichtstand[pflicht.stand].wort)
  const { erledigt } = pflicht
  return (
    <p class="notice">
      {erledigt === undefined
        ? words.m.workspace.sheet.over({ state })
        : words.m.workspace.sheet.done({ state, day: words.day(erledigt.am), number: String(erledigt.eintrag) })}
    </p>
  )
}

/** The sheet as the calculator would print it; what the file did not give is not among what was asked. */
function sheetReport(blatt: PeriodSheet, pflicht: Pflicht, { words }: StepContext): ReturnType<typeof periodReport> {
  const { seit } = pflicht
  const report = periodReport(
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
  // What is done has no age that grows with every day.
  return { ...report, open: report.open && isOpen(pflicht) }
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

import { type PlainDate, plainDate } from '#law/calendar/plain-date.ts'
import { rueckblick } from '#law/calendar/rueckblick.ts'
import type { FactAnswers } from '#law/facts/vocabulary.ts'
import { type Visumerklaerung, type VisumerklaerungId, visumerklaerungen } from '#law/nachweise/visumerklaerungen.ts'
import type { Antragswerte } from './antrag/antragsfelder.ts'

/** Where a proposal was found: in the data sheet of the application, or among the answers of the check. */
type Wahlquelle = 'antrag' | 'pruefung'

/** A declaration with boxes, and the box that what is known would tick. */
export interface Erklaerungswahl {
  readonly id: VisumerklaerungId
  /** Absent where nothing known decides it: a consent is given by nobody but the person. */
  readonly vorschlag: { readonly kaestchen: number; readonly aus: Wahlquelle } | undefined
}

export interface Wahllage {
  readonly werte: Antragswerte
  readonly answers: FactAnswers
  readonly heute: PlainDate
}

/**
 * The choices in these declarations, each with what the person has said elsewhere already. Only facts propose: how a refusal
 * is delivered, and whether somebody acts for the person at the mission, stays open.
 * @example erklaerungswahlen(['verurteilungen'], { werte: { verurteilt: 'nein' }, answers: {}, heute: '2026-11-22' })[0]?.vorschlag?.kaestchen // 0
 */
export function erklaerungswahlen(ids: readonly VisumerklaerungId[], lage: Wahllage): readonly Erklaerungswahl[] {
  return ids.flatMap((id) => {
    const { wahl }: Visumerklaerung = visumerklaerungen[id]
    return wahl === undefined ? [] : [{ id, vorschlag: vorschlagFor(id, lage) }]
  })
}

function vorschlagFor(id: VisumerklaerungId, lage: Wahllage): Erklaerungswahl['vorschlag'] {
  switch (id) {
    case 'verurteilungen':
      return ausAntrag(lage.werte['verurteilt'])
    case 'meldepflichtigeKrankheit':
      return ausAntrag(lage.werte['meldepflichtigeKrankheit'])
    case 'asylbewerberleistungen':
      return ausPruefung(lage)
    default:
      return undefined
  }
}

/** The first box says no, the second yes. */
function ausAntrag(answer: string | undefined): Erklaerungswahl['vorschlag'] {
  if (answer !== 'ja' && answer !== 'nein') return undefined
  return { kaestchen: answer === 'nein' ? 0 : 1, aus: 'antrag' }
}

/** Whether the last benefits lie in the 24 months before the application; on the very day the readings differ, so nothing is proposed. */
function ausPruefung({ answers, heute }: Wahllage): Erklaerungswahl['vorschlag'] {
  const { asylbewerberleistungenBezogen: received, asylbewerberleistungenZuletztAm: last, antragAm } = answers
  if (received === false) return { kaestchen: 0, aus: 'pruefung' }
  const until = dayOf(last)
  if (received !== true || until === undefined) return undefined
  const { von } = rueckblick(dayOf(antragAm) ?? heute, { einheit: 'monate', anzahl: 24 })
  return until === von ? undefined : { kaestchen: until < von ? 0 : 1, aus: 'pruefung' }
}

function dayOf(answer: unknown): PlainDate | undefined {
  return typeof answer === 'string' ? plainDate(answer) : undefined
}

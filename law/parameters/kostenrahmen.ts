import type { PlainDate } from '../calendar/plain-date.ts'
import { type Cents, type Confidence, euro } from '../engine/parameter.ts'

/** What other bodies charge, as far as they said so: from, to, and how surely that is known. No law of ours fixes it. */
export interface Kostenrahmen {
  readonly von: Cents
  readonly bis: Cents
  /** On which the amount was first seen; when it began is not known. */
  readonly gesehen: PlainDate
  readonly source: string
  readonly confidence: Confidence
  readonly checked: PlainDate
}

const GESEHEN: PlainDate = '2026-11-21'

function rahmen(von: number, bis: number, source: string, confidence: Confidence): Kostenrahmen {
  return { von: euro(von), bis: euro(bis), gesehen: GESEHEN, source, confidence, checked: GESEHEN }
}

export const kostenrahmen = {
  /** 200 € by the tariff; that it is 208 € by now could not be confirmed. */
  zeugnisbewertung: rahmen(200, 208, 'Zentralstelle für ausländisches Bildungswesen, Gebühren; 208 € unbestätigt', 'C'),
  digitaleAuskunft: rahmen(150, 150, 'Zentralstelle für ausländisches Bildungswesen, Digitale Auskunft', 'B'),
  /** Industry, commerce and crafts: within the tariff it depends on the effort. */
  kammern: rahmen(100, 600, 'BQ-Portal, Kosten und Finanzierung (IHK FOSA, Handwerkskammern)', 'B'),
  /** Seen of Saxony alone; the tariffs of the other Länder differ. */
  gesundheitsberufe: rahmen(100, 720, 'Kommunaler Sozialverband Sachsen, Fragen zu Gesundheitsfachberufen', 'C'),
} as const satisfies Readonly<Record<string, Kostenrahmen>>

export type KostenrahmenId = keyof typeof kostenrahmen

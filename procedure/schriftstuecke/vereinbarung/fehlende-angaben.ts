import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import type { Vorgangsangaben } from '../vorgangsangaben.ts'
import type { Ausgabe } from './ausgabe.ts'
import { type Fall, fallOf } from './fall.ts'
import type { Eingabeort, Feld } from './feld.ts'
import type { Abschnitt, FeldId } from './feld-id.ts'
import { abschnitte } from './feld-id.ts'
import { felder } from './felder.ts'

/** What the agreement still needs before anybody can sign it. */
export interface FehlendeAngabe {
  readonly feld: FeldId
  readonly abschnitt: Abschnitt
  /** Who has to say it. */
  readonly von: Partei
  readonly ort: Eingabeort
  readonly norm: string
}

/**
 * What is missing in an agreement of that edition on that day: from whom, and on which norm it is asked for. Empty: it can be
 * signed. What nobody confirmed of the practice of an office never keeps anybody from signing.
 * @example fehlendeAngaben(angaben, ausgabeAm('2026-11-20', 'SN'), '2026-11-20') // [{ feld: 'visum.auslandsvertretung', … }]
 */
export function fehlendeAngaben(angaben: Vorgangsangaben, ausgabe: Ausgabe, tag: PlainDate): readonly FehlendeAngabe[] {
  const fall = fallOf(angaben, ausgabe, tag)
  return felder
    .filter((feld) => feld.noetig(fall) && feld.wert(fall) === undefined)
    .map((feld) => ({
      feld: feld.id,
      abschnitt: feld.abschnitt,
      von: schuldetAngabe(feld, fall),
      ort: feld.ort,
      norm: feld.norm,
    }))
}

/**
 * The same for somebody who fills it in: of a person whom nobody has named yet only the name is asked for.
 * @example kurzgefasst(fehlend).length // 3
 */
export function kurzgefasst(fehlend: readonly FehlendeAngabe[]): readonly FehlendeAngabe[] {
  const unnamed = fehlend.flatMap(({ feld }) => /^(.+\.(?:ansprechpartner|vertretung)\.)name$/.exec(feld)?.[1] ?? [])
  return fehlend.filter(({ feld }) => feld.endsWith('.name') || !unnamed.some((person) => feld.startsWith(person)))
}

/** How many fields of each section are missing. */
export function standJeAbschnitt(
  fehlend: readonly FehlendeAngabe[],
): readonly { readonly abschnitt: Abschnitt; readonly fehlend: readonly FehlendeAngabe[] }[] {
  return abschnitte.map((abschnitt) => ({
    abschnitt,
    fehlend: fehlend.filter((angabe) => angabe.abschnitt === abschnitt),
  }))
}

function schuldetAngabe({ von }: Feld, { untervertretung }: Fall): Partei {
  if (von !== 'vertretung') return von
  return untervertretung ? 'unterbevollmaechtigter' : 'arbeitgeber'
}

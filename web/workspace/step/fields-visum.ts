import type { Visumereignisse } from '#procedure/fachkraefteverfahren/events-visum.ts'
import { partei } from './case-fields.ts'
import type { Fields } from './field.ts'
import { optional } from './field.ts'
import { day, yesNo } from './field-kinds.ts'

/** Entries written before it was asked do not say whether the family applied completely; whoever writes one today does. */
export type AskedAtMission<A extends keyof Visumereignisse> = A extends 'familieVisumBeantragt'
  ? Required<Visumereignisse[A]>
  : Visumereignisse[A]

/** What is asked for every step at the mission and after entry. */
export const visumFields: { readonly [A in keyof Visumereignisse]: Fields<AskedAtMission<A>> } = {
  terminAngefragt: {},
  terminAngeboten: { termin: day('termin') },
  visumBeantragt: { vollstaendig: yesNo('vollstaendig') },
  visumantragVervollstaendigt: {},
  abfragenVeranlasst: {},
  urkundenpruefungBegonnen: {},
  urkundenpruefungBeendet: { echt: yesNo('echt') },
  visumErteilt: { gueltigAb: day('gueltigAb'), gueltigBis: day('gueltigBis') },
  visumAbgelehnt: { belehrt: yesNo('belehrt') },
  eingereist: {},
  wohnsitzAngemeldet: {},
  aufBeratungHingewiesen: {},
  aufenthaltstitelGeprueft: {},
  beschaeftigungBegonnen: {},
  aufenthaltstitelBeantragt: {},
  aufenthaltstitelErteilt: { gueltigBis: day('gueltigBis') },
  beschaeftigungBeendet: {
    kenntnisArbeitgeber: optional(day('kenntnisArbeitgeber')),
    kenntnisFachkraft: optional(day('kenntnisFachkraft')),
  },
  endeMitgeteilt: { von: partei('mitgeteiltVon', ['arbeitgeber', 'fachkraft']) },
  aenderungMitgeteilt: {},
  familieVisumBeantragt: { vollstaendig: yesNo('vollstaendig') },
  familieEingereist: {},
}

import type { Berichtsart } from '#procedure/fachkraefteverfahren/commands.ts'
import type { Familienereignisse } from '#procedure/fachkraefteverfahren/events-familie.ts'
import type { Fields } from './field.ts'
import { day, yesNo } from './field-kinds.ts'

/** What is asked for every step of a family member on its own way. */
export const familieFields: {
  readonly [A in Exclude<keyof Familienereignisse, Berichtsart>]: Fields<Familienereignisse[A]>
} = {
  familieTerminAngefragt: {},
  familieTerminAngeboten: { termin: day('termin') },
  familieVisumantragVervollstaendigt: {},
  familieVisumErteilt: { gueltigAb: day('gueltigAb'), gueltigBis: day('gueltigBis') },
  familieVisumAbgelehnt: { belehrt: yesNo('belehrt') },
  familieTitelBeantragt: {},
  familieTitelErteilt: { gueltigBis: day('gueltigBis') },
}

import type { Refusal } from './commands.ts'
import type { Ereignisart } from './events.ts'
import type { Familienereignisse } from './events-familie.ts'
import { type Lage, ohne, type Voraussetzungen, wenn } from './lage.ts'
import { pruefeErgaenzung, visumDerFamilie } from './visumvollstaendigkeit.ts'

const nach =
  (art: Ereignisart, norm: string) =>
  (_: unknown, { akte }: Lage): readonly Refusal[] =>
    wenn(!akte.hat(art), 'eintragFehlt', norm, art)

const beantragt = nach('familieVisumBeantragt', '§ 81 Abs. 1 AufenthG')
const eingereist = nach('familieEingereist', '§ 6 Abs. 3 S. 1 AufenthG')

/** The family on its own way. Nobody must wait for the Vorabzustimmung to ask for an appointment. */
export const familienvoraussetzungen: Voraussetzungen<keyof Familienereignisse> = {
  familieTerminAngefragt: ohne,
  familieTerminAngeboten: ohne,
  familieVisumantragVervollstaendigt: (_, lage) => pruefeErgaenzung(visumDerFamilie, lage),
  familieVisumErteilt: beantragt,
  familieVisumAbgelehnt: beantragt,
  familieTitelBeantragt: eingereist,
  familieTitelErteilt: eingereist,
  familieFortgeschritten: ohne,
}

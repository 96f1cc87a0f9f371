import type { Refusal } from './commands.ts'
import type { Ereignisart } from './events.ts'
import type { Visumereignisse } from './events-visum.ts'
import { type Lage, ohne, type Voraussetzungen, wenn } from './lage.ts'
import { pruefeErgaenzung, visumDerFachkraft } from './visumvollstaendigkeit.ts'

const beantragt = (_: unknown, { akte }: Lage): readonly Refusal[] =>
  wenn(!akte.hat('visumBeantragt'), 'visumantragFehlt', '§ 81 Abs. 1 AufenthG')

const mitVisum = (_: unknown, { akte }: Lage): readonly Refusal[] =>
  wenn(!akte.hat('visumErteilt'), 'visumFehlt', '§ 4 Abs. 1 S. 1 AufenthG')

const eingereist = (_: unknown, { akte }: Lage): readonly Refusal[] =>
  wenn(!akte.hat('eingereist'), 'einreiseFehlt', '§ 6 Abs. 3 S. 1 AufenthG')

const nach =
  (art: Ereignisart, norm: string) =>
  (_: unknown, { akte }: Lage): readonly Refusal[] =>
    wenn(!akte.hat(art), 'eintragFehlt', norm, art)

/** At the mission, and after entry. Nobody must wait for the Vorabzustimmung to ask for an appointment. */
export const visumvoraussetzungen: Voraussetzungen<keyof Visumereignisse> = {
  terminAngefragt: ohne,
  terminAngeboten: ohne,
  visumBeantragt: ohne,
  visumantragVervollstaendigt: (_, lage) => pruefeErgaenzung(visumDerFachkraft, lage),
  abfragenVeranlasst: beantragt,
  urkundenpruefungBegonnen: beantragt,
  urkundenpruefungBeendet: nach('urkundenpruefungBegonnen', '§ 82 Abs. 1 S. 1 AufenthG'),
  visumErteilt: beantragt,
  visumAbgelehnt: beantragt,
  eingereist: mitVisum,
  wohnsitzAngemeldet: (_, { akte }) =>
    wenn(!akte.hat('eingereist') && !akte.hat('familieEingereist'), 'einreiseFehlt', '§ 17 Abs. 1 BMG'),
  familieVisumBeantragt: ohne,
  familieEingereist: ohne,
  aufBeratungHingewiesen: ohne,
  aufenthaltstitelGeprueft: mitVisum,
  beschaeftigungBegonnen: (event, lage) => [...mitVisum(event, lage), ...eingereist(event, lage)],
  aufenthaltstitelBeantragt: eingereist,
  aufenthaltstitelErteilt: eingereist,
  beschaeftigungBeendet: nach('beschaeftigungBegonnen', '§ 4a Abs. 5 S. 3 Nr. 3 AufenthG'),
  endeMitgeteilt: nach('beschaeftigungBeendet', '§ 82 Abs. 6 S. 1 AufenthG'),
  aenderungMitgeteilt: nach('beschaeftigungBegonnen', '§ 82 Abs. 1 S. 6 AufenthG'),
}

import type { Refusal } from './commands.ts'
import type { Ereignisart } from './events.ts'
import type { Familienereignisse } from './events-familie.ts'
import { type Lage, ohne, type Voraussetzung, type Voraussetzungen, wenn } from './lage.ts'

const nach =
  (art: Ereignisart, norm: string) =>
  (_: unknown, { akte }: Lage): readonly Refusal[] =>
    wenn(!akte.hat(art), 'eintragFehlt', norm, art)

const beantragt = nach('familieVisumBeantragt', '§ 81 Abs. 1 AufenthG')
const eingereist = nach('familieEingereist', '§ 6 Abs. 3 S. 1 AufenthG')

/** Completed is what was handed in incomplete, once, and before it is decided. */
const unvollstaendig: Voraussetzung<'familieVisumantragVervollstaendigt'> = (event, lage) => {
  const { akte } = lage
  const antrag = akte.letzter('familieVisumBeantragt')
  if (!antrag) return beantragt(event, lage)
  const done =
    antrag.ereignis.vollstaendig === false
      ? akte.eintraege.find(({ seq, ereignis }) => seq > antrag.seq && erledigtErgaenzung(ereignis.type))
      : antrag
  return wenn(done !== undefined, 'schonGeschehen', '§ 82 Abs. 1 S. 1 AufenthG', done?.seq)
}

function erledigtErgaenzung(art: Ereignisart): boolean {
  return (
    art === 'familieVisumantragVervollstaendigt' || art === 'familieVisumErteilt' || art === 'familieVisumAbgelehnt'
  )
}

/** The family on its own way. Nobody must wait for the Vorabzustimmung to ask for an appointment. */
export const familienvoraussetzungen: Voraussetzungen<keyof Familienereignisse> = {
  familieTerminAngefragt: ohne,
  familieTerminAngeboten: ohne,
  familieVisumantragVervollstaendigt: unvollstaendig,
  familieVisumErteilt: beantragt,
  familieVisumAbgelehnt: beantragt,
  familieTitelBeantragt: eingereist,
  familieTitelErteilt: eingereist,
  familieFortgeschritten: ohne,
}

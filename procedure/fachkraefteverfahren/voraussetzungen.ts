import type { Refusal } from './commands.ts'
import type { Ereignis, Ereignisart } from './events.ts'
import type { Lage, Voraussetzungen } from './lage.ts'
import { aktenvoraussetzungen } from './voraussetzungen-akte.ts'
import { anerkennungsvoraussetzungen } from './voraussetzungen-anerkennung.ts'
import { familienvoraussetzungen } from './voraussetzungen-familie.ts'
import { vereinbarungsvoraussetzungen } from './voraussetzungen-vereinbarung.ts'
import { visumvoraussetzungen } from './voraussetzungen-visum.ts'
import { zustimmungsvoraussetzungen } from './voraussetzungen-zustimmung.ts'

type Sachart = Exclude<Ereignisart, 'berichtigt'>

const voraussetzungen: Voraussetzungen<Sachart> = {
  ...aktenvoraussetzungen,
  ...vereinbarungsvoraussetzungen,
  ...anerkennungsvoraussetzungen,
  ...zustimmungsvoraussetzungen,
  ...visumvoraussetzungen,
  ...familienvoraussetzungen,
}

/**
 * What the law asks before an event and is not there yet. Empty: nothing.
 * @example fehlendeVoraussetzungen({ type: 'imRegisterGespeichert' }, lage) // [{ grund: 'vorabzustimmungFehlt', … }]
 */
export function fehlendeVoraussetzungen<Art extends Sachart>(event: Ereignis<Art>, lage: Lage): readonly Refusal[] {
  const { type }: { readonly type: Art } = event
  return voraussetzungen[type](event, lage)
}

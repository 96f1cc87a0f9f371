import {
  anerkennungMassnahme,
  anerkennungPruefung,
  anerkennungspartnerschaft,
  anerkennungVermittlungsabsprache,
  qualifikationsanalyse,
} from './anerkennung.ts'
import { ausbildungsplatzsuche, berufsausbildung } from './ausbildung.ts'
import {
  berufskraftfahrer,
  kurzzeitigeBeschaeftigung,
  pflegehilfskraft,
} from './beschaeftigung-ohne-fachkraftstatus.ts'
import { blaueKarteErmaessigt, blaueKarteInformatik, blaueKarteRegel } from './blaue-karte.ts'
import { arbeitsplatzsucheAlt, chancenkarteFachkraft, chancenkartePunkte } from './chancenkarte.ts'
import { berufserfahrung, fachkraftAkademisch, fachkraftBerufsausbildung } from './fachkraefte.ts'
import { forschung } from './forschung.ts'
import { niederlassungBlaueKarte, niederlassungFachkraft, niederlassungHochqualifiziert } from './niederlassung.ts'
import { privilegierteStaatsangehoerige } from './privilegierte-staaten.ts'
import type { Way } from './way.ts'
import { westbalkan } from './westbalkan.ts'

/** Every way, in the order in which people compare them. */
export const ways: readonly Way[] = [
  westbalkan,
  fachkraftBerufsausbildung,
  fachkraftAkademisch,
  blaueKarteRegel,
  blaueKarteErmaessigt,
  blaueKarteInformatik,
  berufserfahrung,
  anerkennungMassnahme,
  anerkennungspartnerschaft,
  anerkennungVermittlungsabsprache,
  anerkennungPruefung,
  qualifikationsanalyse,
  berufsausbildung,
  ausbildungsplatzsuche,
  forschung,
  chancenkarteFachkraft,
  chancenkartePunkte,
  arbeitsplatzsucheAlt,
  berufskraftfahrer,
  pflegehilfskraft,
  kurzzeitigeBeschaeftigung,
  privilegierteStaatsangehoerige,
  niederlassungFachkraft,
  niederlassungBlaueKarte,
  niederlassungHochqualifiziert,
]

/**
 * A way by its id, or by its English key.
 * @example wayById('blue_card_standard')?.norm // '§ 18g Abs. 1 S. 1 AufenthG'
 */
export function wayById(id: string): Way | undefined {
  return ways.find((way) => way.id === id || way.key === id)
}

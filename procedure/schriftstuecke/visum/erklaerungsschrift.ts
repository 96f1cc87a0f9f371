import type { PlainDate } from '#law/calendar/plain-date.ts'
import { erklaerungenImVorgang, type Vorgangsunterzeichner } from '#law/nachweise/erklaerungen-fuer.ts'
import type { VisumerklaerungId } from '#law/nachweise/visumerklaerungen.ts'
import type { Language } from '#law/texts/catalogue.ts'
import { gegenstaende } from '#procedure/fachkraefteverfahren/anerkennungslage.ts'
import type { Vorhaben } from '#procedure/fachkraefteverfahren/vorhaben.ts'
import type { Schriftstueck } from '../schriftstueck.ts'
import { erklaerungsblock } from './erklaerungsblock.ts'
import { visumtexte } from './visumtexte.ts'

/** Edition of the wording; it changes when a sentence changes. */
const FASSUNG = '2026-11'

interface Erklaerungsschriftwunsch {
  readonly von: Vorgangsunterzeichner
  readonly vorhaben: Vorhaben | undefined
  readonly aktenzeichen: string
  /** Who signs, where that is known and may be told. */
  readonly name: string | undefined
  readonly language: Language
  readonly heute: PlainDate
}

/**
 * The declarations of employer or worker in a case; before a purpose is fixed those that every case has.
 * @example erklaerungenZu('arbeitgeber', vorhaben).includes('uebereinstimmungMitVertrag')
 */
export function erklaerungenZu(
  von: Vorgangsunterzeichner,
  vorhaben: Vorhaben | undefined,
): readonly VisumerklaerungId[] {
  const anerkennung = vorhaben !== undefined && gegenstaende(vorhaben).length > 0
  return erklaerungenImVorgang(von, { zustimmung: vorhaben?.zustimmungNoetig ?? 'nein', anerkennung })
}

/** What employer or worker declare beside the visa, as one paper to read and to sign. */
export function erklaerungsschrift(wunsch: Erklaerungsschriftwunsch): Schriftstueck {
  const { von, vorhaben, aktenzeichen, name, language, heute } = wunsch
  const texts = visumtexte[language]
  const ids = erklaerungenZu(von, vorhaben)
  return {
    art: 'erklaerungen',
    language,
    title: texts.erklaerungen.imVorgang.titel[von],
    subject: texts.erklaerungen.imVorgang.gegenstand,
    author: texts.herausgeber,
    date: heute,
    edition: FASSUNG,
    reference: aktenzeichen,
    blocks: erklaerungsblock({
      ...{ ids, mission: undefined, language },
      kopf: { ...texts.erklaerungen, ...texts.erklaerungen.imVorgang },
      ...(name !== undefined && name !== '' && { name }),
    }),
  }
}

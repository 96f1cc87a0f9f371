import type { Language } from '#law/texts/catalogue.ts'
import type { Ereignis, Ereignisart } from '../fachkraefteverfahren/events.ts'
import { satzbauDe } from './de/saetze.ts'
import { wortschatzDe } from './de/words.ts'
import { satzbauEn } from './en/saetze.ts'
import { wortschatzEn } from './en/words.ts'
import type { Ereignistexte, ProcedureWords, Wortschatz } from './procedure-words.ts'
import { aufgabe, type Satzbau, wann, zeilenteile, zeilenwort } from './satzbau.ts'
import { unterlagentitel } from './unterlagentitel.ts'

const made: Readonly<Record<Language, ProcedureWords>> = {
  de: wordsIn(wortschatzDe, satzbauDe),
  en: wordsIn(wortschatzEn, satzbauEn),
}

/**
 * The words of the procedure in a language.
 * @example procedureWords('de').partei.bundesagentur.name // 'Bundesagentur für Arbeit'
 */
export function procedureWords(lang: Language): ProcedureWords {
  return made[lang]
}

function wordsIn(worte: Wortschatz, satzbau: Satzbau): ProcedureWords {
  return {
    ...worte,
    unterlagentitel: (id) => unterlagentitel(worte.unterlage, id),
    satz: (ereignis) => satzOf(worte.ereignis, ereignis.type, ereignis),
    zeile: (zeile) => zeilenwort(worte, satzbau, zeile),
    aufgabe: (pflicht) => aufgabe(worte, pflicht),
    zeilenteile: (pflicht) => zeilenteile(worte, satzbau, pflicht),
    wann: (pflicht) => wann(satzbau, pflicht),
    verlauf: ({ am, ereignis }, { eingetragenVon }, norm) =>
      [
        satzbau.eintrag(am, satzOf(worte.ereignis, ereignis.type, ereignis)),
        ...(eingetragenVon === undefined ? [] : [satzbau.eingetragenVon(eingetragenVon)]),
        satzbau.norm(norm),
      ].join(' '),
  }
}

function satzOf<Art extends Ereignisart>(texte: Ereignistexte, art: Art, ereignis: Ereignis<Art>): string {
  return texte[art].satz(ereignis)
}

import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { FactAnswers } from '#law/facts/vocabulary.ts'
import { wayById } from '#law/pathways/ways.ts'
import { type Akte, akteOf } from './akte.ts'
import type { State } from './state.ts'
import { wegfall } from './wegfall.ts'

/**
 * The answers of the check as they stand after what happened: what was found out goes before what was hoped, and whoever
 * has entered is in Germany, with the title of the purpose for which the visa was given.
 * @example angabenDanach({ gleichwertigkeit: 'beantragt' }, state, '2026-11-22').gleichwertigkeit // 'abgelehnt'
 */
export function angabenDanach(facts: FactAnswers, state: State, heute: PlainDate): FactAnswers {
  const akte = akteOf(state)
  return { ...facts, ...anerkennung(akte), ...angebot(akte), ...aufenthalt(akte, heute) }
}

function anerkennung(akte: Akte): FactAnswers {
  const found = akte.letzter('anerkennungEntschieden', ({ gegenstand }) =>
    ['gleichwertigkeit', 'berufsausuebungserlaubnis'].includes(gegenstand),
  )?.ereignis.ergebnis
  switch (found) {
    case 'gleichwertig':
      return { gleichwertigkeit: 'voll' }
    case 'teilweiseGleichwertig':
      return { gleichwertigkeit: 'teilweise', feststellungVonMassnahmen: 'getroffen' }
    case 'nichtGleichwertig':
      return { gleichwertigkeit: 'abgelehnt', feststellungVonMassnahmen: 'abgelehnt' }
    default:
      return {}
  }
}

/** An employment that ended leaves no offer behind until there is a new one. */
function angebot(akte: Akte): FactAnswers {
  const ended = akte.letzter('beschaeftigungBeendet')
  const over = ended && !akte.letzter('angebotVorgelegt', (_, { seq }) => seq > ended.seq)
  const withdrawn = wegfall(akte)?.ereignis.type === 'angebotZurueckgezogen'
  return over || withdrawn ? { konkretesArbeitsplatzangebot: false } : {}
}

/** A national visa opens what a title of its purpose opens (§ 39 S. 1 Nr. 1 AufenthV). */
function aufenthalt(akte: Akte, heute: PlainDate): FactAnswers {
  const einreise = akte.letzter('eingereist')
  if (!einreise) return {}
  const title = akte.letzter('aufenthaltstitelErteilt')
  const last = title ?? akte.letzter('visumErteilt')
  // Whether an application in time keeps it in force (§ 81 Abs. 4 S. 1 AufenthG) is for the office to say.
  const over = last !== undefined && last.ereignis.gueltigBis < heute
  const purpose = akte.letzter('vorhabenFestgelegt', (_, { seq }) => seq < (title ?? einreise).seq)
  return {
    standort: 'deutschland',
    aufenthaltstitel: over ? 'weissNicht' : abschnittOf(purpose?.ereignis.vorhaben.weg),
  }
}

function abschnittOf(weg: string | undefined): 'abschnitt3' | 'abschnitt4' | 'weissNicht' {
  const norm = wayById(weg ?? '')?.norm
  if (norm === undefined) return 'weissNicht'
  return /^§ 1[67]/.test(norm) ? 'abschnitt3' : 'abschnitt4'
}

import type { Akte } from './akte.ts'
import type { Refusal } from './commands.ts'
import type { Ereignis, Ereignisart, Event } from './events.ts'
import { wenn } from './lage.ts'
import { nachrichten } from './nachrichten.ts'
import type { EintragVon } from './state.ts'
import { zweckwechsel } from './wechsel.ts'

/**
 * Whether the same was done before and can be meant only once. What was recorded wrongly is corrected, not repeated.
 * @example pruefeEinmaligkeit({ type: 'empfangBekannt', zustellung: 9, eingegangenAm: '2026-11-20' }, akteOf(state))
 */
export function pruefeEinmaligkeit(event: Event, akte: Akte): readonly Refusal[] {
  const before = schonGeschehen(event, akte)
  return wenn(before !== undefined, 'schonGeschehen', nachrichten[event.type].norm, before)
}

/** Number of the earlier entry that says the same. */
function schonGeschehen(event: Event, akte: Akte): number | undefined {
  switch (event.type) {
    case 'erstkontaktAufgenommen':
    case 'eingereist':
    case 'wohnsitzAngemeldet':
    case 'beschaeftigungBegonnen':
    case 'beschaeftigungBeendet':
    case 'vorgangBeendet':
      return same(akte, event, () => true)
    case 'vereinbarungUnterzeichnet':
      return same(akte, event, ({ von }, { seq }) => von === event.von && seq > neueVereinbarung(akte))
    case 'vereinbarungErgaenzt':
      return same(akte, event, ({ von, nummer }) => von === event.von && nummer === event.nummer)
    case 'beschaeftigungVersichert':
      return same(akte, event, ({ von }, { seq }) => von === event.von && seq > zweckwechsel(akte))
    case 'endeMitgeteilt':
      return same(akte, event, ({ von }) => von === event.von)
    case 'gebuehrFestgesetzt':
      return same(akte, event, (_, { seq }) => seq > neueVereinbarung(akte))
    case 'familieAufgenommen':
      return same(akte, event, ({ vorgang }) => vorgang === event.vorgang)
    case 'untervollmachtErteilt':
      return since(akte, event, 'untervollmachtWiderrufen')
    case 'akteEingegangen':
      return same(akte, event, ({ fuer }) => fuer === event.fuer)
    case 'sonstigesVerfahrenBegonnen':
      return since(akte, event, 'sonstigesVerfahrenBeendet')
    case 'visumBeantragt':
      return since(akte, event, 'visumAbgelehnt')
    case 'familieTitelErteilt':
      return same(akte, event, ({ gueltigBis }) => gueltigBis === event.gueltigBis)
    default:
      return answered(event, akte) ?? ausgehend(event, akte)
  }
}

/** Of these there is one for each entry to which they refer. */
function answered(event: Event, akte: Akte): number | undefined {
  switch (event.type) {
    case 'bestaetigungWeitergeleitet':
      return same(akte, event, ({ bestaetigung }) => bestaetigung === event.bestaetigung)
    case 'empfangBekannt':
      return same(akte, event, ({ zustellung }) => zustellung === event.zustellung)
    case 'weitergegeben':
      return same(akte, event, ({ eintrag }) => eintrag === event.eintrag)
    case 'rechtsbehelfEingelegt':
      return same(akte, event, ({ gegen }) => gegen === event.gegen)
    case 'kostenGezahlt':
      return same(akte, event, ({ anforderung }) => anforderung === event.anforderung)
    case 'einwandBeschieden':
      return same(akte, event, ({ einwand }) => einwand === event.einwand)
    case 'zustimmungErteilt':
    case 'zustimmungVersagt':
    case 'angabenUnzureichend':
    case 'auskunftAusgeblieben':
      return same(akte, event, ({ anfrage }) => anfrage === event.anfrage)
    case 'zustimmungWiderrufen':
      return same(akte, event, ({ zustimmung }) => zustimmung === event.zustimmung)
    case 'vorabzustimmungWiderrufen':
      return same(akte, event, ({ vorabzustimmung }) => vorabzustimmung === event.vorabzustimmung)
    case 'beratungsstelleUnterrichtet':
      return same(akte, event, ({ entscheidung }) => entscheidung === event.entscheidung)
    default:
      return undefined
  }
}

/** Once for each Vorabzustimmung, and once more for its withdrawal. */
function ausgehend(event: Event, akte: Akte): number | undefined {
  const widerruf = akte.letzter('vorabzustimmungWiderrufen')?.seq ?? 0
  const erteilt = Math.max(akte.letzter('vorabzustimmungErteilt')?.seq ?? 0, widerruf)
  switch (event.type) {
    case 'imRegisterGespeichert':
      return same(akte, event, (_, { seq }) => seq > erteilt)
    case 'auslandsvertretungUnterrichtet':
      return same(akte, event, ({ weg }, { seq }) => seq > erteilt && weg === event.weg)
    case 'vorabzustimmungAusgehaendigt':
      return same(akte, event, ({ weg }, { seq }) => seq > erteilt && weg === event.weg)
    default:
      return undefined
  }
}

/** After a revocation or a change of purpose or job a new agreement can be made. */
function neueVereinbarung(akte: Akte): number {
  return Math.max(zweckwechsel(akte), akte.letzter('vollmachtWiderrufen')?.seq ?? 0)
}

function same<Art extends Ereignisart>(
  akte: Akte,
  { type }: { readonly type: Art },
  passt: (ereignis: Ereignis<Art>, eintrag: EintragVon<Art>) => boolean,
): number | undefined {
  return akte.letzter(type, passt)?.seq
}

/** Done, and nothing since has ended it. */
function since(akte: Akte, { type }: { readonly type: Ereignisart }, ended: Ereignisart): number | undefined {
  const end = akte.letzter(ended)?.seq ?? 0
  return akte.letzter(type, (_, { seq }) => seq > end)?.seq
}

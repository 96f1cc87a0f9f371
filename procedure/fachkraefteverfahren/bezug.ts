import type { Refusal } from './commands.ts'
import type { Akteneintrag, Ereignisart, Event } from './events.ts'
import { wenn } from './lage.ts'
import type { State } from './state.ts'

/** The entry to which an event refers, and of which kinds that can be; no kinds: of any. */
export interface Bezug {
  readonly eintrag: number
  readonly arten: readonly Ereignisart[]
}

/** What a remedy is against, or about because nobody decided (§ 75 S. 1 VwGO). */
export const rechtsbehelfsgruende: readonly Ereignisart[] = [
  'anerkennungEntschieden',
  'visumAbgelehnt',
  'familieVisumAbgelehnt',
  'anerkennungBeantragt',
  'visumBeantragt',
  'familieVisumBeantragt',
]

/** A confirmation of receipt that names what is missing asks for it too (§ 14a Abs. 2 S. 3 BQFG). */
const nachforderungen: readonly Ereignisart[] = ['nachweiseAngefordert', 'eingangBestaetigt']

/**
 * To which entry an event refers.
 * @example bezugOf({ type: 'weitergegeben', eintrag: 12 }) // { eintrag: 12, arten: [] }
 */
export function bezugOf(event: Event): Bezug | undefined {
  switch (event.type) {
    case 'bestaetigungWeitergeleitet':
      return { eintrag: event.bestaetigung, arten: ['eingangBestaetigt', 'vollstaendigkeitMitgeteilt'] }
    case 'arbeitgeberEingeladen':
      return { eintrag: event.anlass, arten: [...nachforderungen, 'anerkennungEntschieden'] }
    case 'besprechungGefuehrt':
      return {
        eintrag: event.anlass,
        arten: [...nachforderungen, 'anerkennungEntschieden', 'arbeitgeberEingeladen'],
      }
    case 'nachweiseEingereicht':
    case 'nachweiseWeitergeleitet':
      return { eintrag: event.anforderung, arten: nachforderungen }
    case 'kostenGezahlt':
      return { eintrag: event.anforderung, arten: ['kostenAngefordert'] }
    case 'bescheidZugestellt':
    case 'beratungsstelleUnterrichtet':
      return { eintrag: event.entscheidung, arten: ['anerkennungEntschieden'] }
    case 'empfangBekannt':
      return { eintrag: event.zustellung, arten: ['bescheidZugestellt'] }
    case 'rechtsbehelfEingelegt':
      return { eintrag: event.gegen, arten: rechtsbehelfsgruende }
    case 'rueckfrageGestellt':
    case 'zustimmungErteilt':
    case 'zustimmungVersagt':
    case 'angabenUnzureichend':
    case 'auskunftAusgeblieben':
      return { eintrag: event.anfrage, arten: ['zustimmungAngefragt'] }
    case 'rueckfrageBeantwortet':
      return { eintrag: event.rueckfrage, arten: ['rueckfrageGestellt'] }
    case 'zustimmungWiderrufen':
      return { eintrag: event.zustimmung, arten: ['zustimmungErteilt', 'zustimmungAngefragt'] }
    case 'anlageEingegangen':
      return event.uebersetzungVon === undefined
        ? undefined
        : { eintrag: event.uebersetzungVon, arten: ['anlageEingegangen'] }
    case 'vorabzustimmungWiderrufen':
      return { eintrag: event.vorabzustimmung, arten: ['vorabzustimmungErteilt'] }
    case 'fristGesetzt':
      return event.verlaengert === undefined ? undefined : { eintrag: event.verlaengert, arten: ['fristGesetzt'] }
    case 'unterlagenNachgereicht':
      return { eintrag: event.fristsetzung, arten: ['fristGesetzt'] }
    case 'einwandBeschieden':
      return { eintrag: event.einwand, arten: ['einwandErhoben'] }
    case 'weitergegeben':
      return { eintrag: event.eintrag, arten: [] }
    case 'einwandErhoben':
      return { eintrag: event.gegen, arten: [] }
    default:
      return undefined
  }
}

const AKTENFUEHRUNG = '§ 24 Abs. 1 S. 1 VwVfG'

/**
 * Whether the entry exists, is of the right kind, and was not later than what refers to it.
 * @example pruefeBezug({ type: 'weitergegeben', eintrag: 99 }, '2026-11-20', state) // eintragFehlt
 */
export function pruefeBezug(event: Event, am: string, { eintraege }: State): readonly Refusal[] {
  const bezug = bezugOf(event)
  if (!bezug) return []
  const found = eintraege.find(({ seq }) => seq === bezug.eintrag)
  if (!found) return wenn(true, 'eintragFehlt', AKTENFUEHRUNG, bezug.eintrag)
  const fits = bezug.arten.length === 0 || bezug.arten.includes(found.ereignis.type)
  return [
    ...wenn(!fits, 'eintragPasstNicht', AKTENFUEHRUNG, bezug.eintrag),
    ...wenn(am < found.am, 'tagVorAnlass', AKTENFUEHRUNG, bezug.eintrag),
  ]
}

/** Entries that refer to a number, the basis of a Vorabzustimmung included. */
export function beziehtSichAuf({ eintraege }: State, seq: number): readonly Akteneintrag[] {
  return eintraege.filter(({ ereignis }) => bezugOf(ereignis)?.eintrag === seq || grundlageOf(ereignis) === seq)
}

function grundlageOf(event: Event): number | undefined {
  if (event.type !== 'vorabzustimmungErteilt') return undefined
  const { zustimmung } = event
  switch (zustimmung.art) {
    case 'erklaert':
    case 'global':
      return zustimmung.eintrag
    case 'fingiert':
      return zustimmung.anfrage
    case 'nichtErforderlich':
    case 'nichtAktenkundig':
      return undefined
  }
}

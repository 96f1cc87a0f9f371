import { bezugOf } from './bezug.ts'
import type { Akteneintrag, Ereignisart, Event } from './events.ts'

/** What an office can answer to each kind of entry that asks it for something; whatever else it does is not an answer. */
const antworten = {
  akteAngefordert: ['akteEingegangen'],
  anerkennungBeantragt: [
    'eingangBestaetigt',
    'nachweiseAngefordert',
    'vollstaendigkeitMitgeteilt',
    'kostenAngefordert',
    'entscheidungsfristVerlaengert',
    'sonstigesVerfahrenBegonnen',
    'sonstigesVerfahrenBeendet',
    'anerkennungEntschieden',
  ],
  beratungsstelleUnterrichtet: ['qualifizierungBeraten'],
  zustimmungAngefragt: [
    'zustimmungErteilt',
    'rueckfrageGestellt',
    'zustimmungVersagt',
    'angabenUnzureichend',
    'auskunftAusgeblieben',
  ],
  terminAngefragt: ['terminAngeboten'],
  visumBeantragt: [
    'abfragenVeranlasst',
    'urkundenpruefungBegonnen',
    'urkundenpruefungBeendet',
    'visumErteilt',
    'visumAbgelehnt',
  ],
  familieTerminAngefragt: ['familieTerminAngeboten'],
  familieVisumBeantragt: ['familieVisumErteilt', 'familieVisumAbgelehnt'],
} as const satisfies Partial<Readonly<Record<Ereignisart, readonly Ereignisart[]>>>

type Anfrageart = keyof typeof antworten

const anfragearten = Object.keys(antworten).filter(isAnfrageart)

function isAnfrageart(art: string): art is Anfrageart {
  return Object.hasOwn(antworten, art)
}

/**
 * The kinds of event with which an office answers an entry; none where the entry asks for nothing.
 * @example antwortarten('terminAngefragt') // ['terminAngeboten']
 */
export function antwortarten(art: Ereignisart): readonly Ereignisart[] {
  return isAnfrageart(art) ? antworten[art] : []
}

/**
 * The number of the request to which an entry belongs: its own, that of the request it answers, or that of what it refers
 * to. Nothing where it belongs to none, such as the agreement or the declaration of the employer.
 * @example anfrageVon({ seq: 7, ereignis: { type: 'terminAngefragt' } }, []) // 7
 */
export function anfrageVon({ seq, ereignis }: Pick<Akteneintrag, 'seq' | 'ereignis'>, eintraege: Eintraege): Nummer {
  if (isAnfrageart(ereignis.type)) return seq
  const before = eintraege.filter((eintrag) => eintrag.seq < seq)
  const bezug = ereignis.type === 'berichtigt' ? ereignis : bezugOf(ereignis)
  if (bezug) {
    const found = before.find((eintrag) => eintrag.seq === bezug.eintrag)
    return found && anfrageVon(found, before)
  }
  return before.findLast((eintrag) => gehoertZu(ereignis, eintrag.ereignis))?.seq
}

/**
 * Whether an event that is still to come answers the request of this number and no other one.
 * @example beantwortet(8, { type: 'zustimmungErteilt', anfrage: 8, beschraenkt: false }, eintraege) // true
 */
export function beantwortet(anfrage: number, ereignis: Event, eintraege: Eintraege): boolean {
  const asked = eintraege.find(({ seq }) => seq === anfrage)
  const next = { seq: Number.POSITIVE_INFINITY, ereignis }
  return (
    asked !== undefined &&
    antwortarten(asked.ereignis.type).includes(ereignis.type) &&
    anfrageVon(next, eintraege) === anfrage
  )
}

/**
 * Whether a later request asks the same again, so that the earlier one is answered by nobody any more. Requests to the
 * Bundesagentur are told apart by their number, so each of them keeps its answer.
 * @example isUeberholt(7, eintraege)
 */
export function isUeberholt(anfrage: number, eintraege: Eintraege): boolean {
  const asked = eintraege.find(({ seq }) => seq === anfrage)?.ereignis
  if (!asked || asked.type === 'zustimmungAngefragt') return false
  return eintraege.some(({ seq, ereignis }) => seq > anfrage && istGleiche(asked, ereignis))
}

type Eintraege = readonly Akteneintrag[]
type Nummer = number | undefined

/** What names no entry belongs to the newest request that it can mean. */
function gehoertZu(ereignis: Event, anfrage: Event): boolean {
  if (!anfragearten.some((art) => art === anfrage.type)) return false
  if (ereignis.type === 'visumantragVervollstaendigt') return anfrage.type === 'visumBeantragt'
  if (ereignis.type === 'familieVisumantragVervollstaendigt') return anfrage.type === 'familieVisumBeantragt'
  return antwortarten(anfrage.type).includes(ereignis.type) && gleicherGegenstand(ereignis, anfrage)
}

function istGleiche(eine: Event, andere: Event): boolean {
  return eine.type === andere.type && gleicherGegenstand(eine, andere)
}

function gleicherGegenstand(eines: Event, anderes: Event): boolean {
  if ('gegenstand' in eines && 'gegenstand' in anderes) return eines.gegenstand === anderes.gegenstand
  if (eines.type === 'akteEingegangen' || eines.type === 'akteAngefordert')
    return 'fuer' in anderes && anderes.fuer === eines.fuer
  return true
}

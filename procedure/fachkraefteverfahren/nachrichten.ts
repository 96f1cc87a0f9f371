import { type Partei, parteien } from './beteiligte.ts'
import { entscheidungsarten } from './commands.ts'
import type { Akteneintrag, Ereignisart, Event } from './events.ts'
import { arbeitgeberseite, behoerde, type Nachricht, pruefende } from './nachricht.ts'
import { aktennachrichten } from './nachrichten-akte.ts'
import { anerkennungsnachrichten } from './nachrichten-anerkennung.ts'
import { familiennachrichten } from './nachrichten-familie.ts'
import { vereinbarungsnachrichten } from './nachrichten-vereinbarung.ts'
import { visumnachrichten } from './nachrichten-visum.ts'
import { zustimmungsnachrichten } from './nachrichten-zustimmung.ts'
import type { Gegenstand, Modus } from './vorhaben.ts'

export type { Nachricht } from './nachricht.ts'

/** Every kind of event: its message, who sends it to whom, who reads it, and on which norm. */
export const nachrichten: Readonly<Record<Ereignisart, Nachricht>> = {
  ...aktennachrichten,
  ...vereinbarungsnachrichten,
  ...anerkennungsnachrichten,
  ...zustimmungsnachrichten,
  ...visumnachrichten,
  ...familiennachrichten,
}

/**
 * Whose act an event can be: the row of the table, narrowed by what the event itself says.
 * @example urheberOf({ type: 'beschaeftigungVersichert', von: 'fachkraft' }) // ['fachkraft']
 */
export function urheberOf(event: Event): readonly Partei[] {
  switch (event.type) {
    case 'vereinbarungUnterzeichnet':
    case 'vereinbarungErgaenzt':
    case 'beschaeftigungVersichert':
    case 'endeMitgeteilt':
      return [event.von]
    case 'ansprechpartnerBenannt':
      return event.fuer === 'unterbevollmaechtigter' ? arbeitgeberseite : [event.fuer]
    case 'schreibenEingegangen':
      return [event.absender]
    case 'vollmachtErteilt':
    case 'vollmachtWiderrufen':
      return event.vollmachtgeber === 'fachkraft' ? ['fachkraft'] : ['familie']
    default:
      return meant(event, nachrichten[event.type].von)
  }
}

/**
 * Who may read an entry; everybody else may not. Who recorded it may, and so may whoever it names. A correction is for
 * those who may read what it puts in the place of the wrong entry, or who could read the wrong one in `akte`.
 * @example sichtbarFuer(eintrag, akte).includes('bundesagentur')
 */
export function sichtbarFuer(eintrag: Akteneintrag, akte: readonly Akteneintrag[] = []): readonly Partei[] {
  // What the program reports of another file was recorded there, by somebody who need not be known here.
  const recorder = eintrag.ereignis.type === 'familieFortgeschritten' ? [] : recorderOf(eintrag)
  const readers = new Set([...readersOf(eintrag, akte), ...recorder])
  return parteien.filter((partei) => readers.has(partei))
}

/**
 * Whether an act of this kind can be a party's own. Whether it may be done now is decided on the file.
 * @example darfVornehmen('zustimmungErteilt', 'bundesagentur') // true
 */
export function darfVornehmen(art: Ereignisart, als: Partei): boolean {
  return nachrichten[art].von.includes(als)
}

/**
 * Whether a party may record what another one did. An authority records whatever reached it, the mission what worker and
 * family brought to it. Employer and agent record what
 * the worker, the family or the mission did, and what was addressed to them; where they run the file alone they record
 * everything, the decisions of offices included. Nobody records a decision of an authority that works in Vorab itself.
 * @example darfErfassen('gebuehrFestgesetzt', 'arbeitgeber', 'eigenregie') // true
 */
export function darfErfassen(art: Ereignisart, als: Partei, modus: Modus): boolean {
  const { von, an } = nachrichten[art]
  if (art === 'berichtigt' || art === 'vorgangEroeffnet') return false
  const others = von.some((partei) => partei !== als)
  if (als === 'auslaenderbehoerde') return modus === 'behoerde' && others && !isEntscheidung(art)
  if (!others) return false
  if (als === 'auslandsvertretung') return an.includes(als) && von.every(isApplicant) && art !== 'rechtsbehelfEingelegt'
  if (arbeitgeberseite.includes(als)) {
    if (modus === 'eigenregie') return true
    const ofTheWorker = von.some((partei) => partei === 'fachkraft' || partei === 'familie')
    const fromOutside = !von.includes('auslaenderbehoerde') && reachesTheApplicant(an)
    return ofTheWorker || von.includes('auslandsvertretung') || fromOutside
  }
  if (als !== 'fachkraft') return false
  return (an.includes('fachkraft') && !von.includes('auslaenderbehoerde')) || von.includes('familie')
}

function isEntscheidung(art: Ereignisart): boolean {
  return entscheidungsarten.some((entscheidung) => entscheidung === art)
}

function isApplicant(partei: Partei): boolean {
  return partei === 'fachkraft' || partei === 'familie'
}

function reachesTheApplicant(an: readonly Partei[]): boolean {
  return an.some((partei) => partei === 'fachkraft' || arbeitgeberseite.includes(partei))
}

function readersOf({ ereignis }: Akteneintrag, akte: readonly Akteneintrag[]): readonly Partei[] {
  const { an, sicht } = nachrichten[ereignis.type]
  const own = [...urheberOf(ereignis), ...meant(ereignis, [...an, ...sicht])]
  switch (ereignis.type) {
    case 'berichtigt':
      return correctionReaders(ereignis, akte)
    // Whoever objected reads the answer.
    case 'einwandBeschieden': {
      const einwand = akte.find(({ seq }) => seq === ereignis.einwand)
      return [...own, ...parteien.filter((partei) => partei === einwand?.von)]
    }
    case 'erinnert':
      return [...behoerde, ...parteien.filter((partei) => partei === ereignis.an)]
    case 'nachweiseWeitergeleitet': {
      const anforderung = akte.find(({ seq }) => seq === ereignis.anforderung)?.ereignis
      return anforderung?.type === 'nachweiseAngefordert'
        ? own.filter(isMeant(anforderung.gegenstand))
        : nobodyElse(own)
    }
    default:
      return own
  }
}

function correctionReaders(
  { eintrag, stattdessen }: Extract<Event, { readonly type: 'berichtigt' }>,
  akte: readonly Akteneintrag[],
): readonly Partei[] {
  const wrong = akte.find(({ seq }) => seq === eintrag)
  return [
    ...behoerde,
    ...(stattdessen ? readersOf({ ...EMPTY, ereignis: stattdessen.ereignis }, akte) : []),
    ...(wrong
      ? readersOf(
          wrong,
          akte.filter(({ seq }) => seq < wrong.seq),
        )
      : []),
  ]
}

const EMPTY = { seq: 0, am: '2020-03-01', von: '', dokumente: [] } as const

/** Employer and agent stand on one side: what one of them recorded the other may read. */
function recorderOf({ von }: Akteneintrag): readonly Partei[] {
  const recorder = parteien.filter((partei) => partei === von)
  return recorder.some((partei) => arbeitgeberseite.includes(partei)) ? arbeitgeberseite : recorder
}

/** Of the bodies that examine a qualification only the one that this event is about. */
function meant(event: Event, candidates: readonly Partei[]): readonly Partei[] {
  return 'gegenstand' in event ? candidates.filter(isMeant(event.gegenstand)) : candidates
}

function isMeant(gegenstand: Gegenstand): (partei: Partei) => boolean {
  const zentralstelle = gegenstand === 'zeugnisbewertung' || gegenstand === 'digitaleAuskunft'
  const other = zentralstelle ? 'anerkennendeStelle' : 'zentralstelle'
  return (partei) => partei !== other
}

function nobodyElse(candidates: readonly Partei[]): readonly Partei[] {
  return candidates.filter((partei) => !pruefende.includes(partei))
}

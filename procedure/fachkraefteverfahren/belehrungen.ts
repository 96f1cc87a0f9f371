import { type Anlass, istAnlass, mit, vor } from './anlass.ts'
import type { Partei } from './beteiligte.ts'
import type { Ereignisart } from './events.ts'
import type { RechtsfolgenId } from './folgen.ts'
import type { Vorhaben } from './vorhaben.ts'

/** What somebody must be told. The words stand in procedure/texts. */
export type BelehrungsId = `N${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11}`

/** One notice: to whom, when, on which norm, and which consequences it names. */
export interface Belehrung {
  readonly an: readonly Partei[]
  readonly wann: readonly Anlass[]
  readonly folgen: readonly RechtsfolgenId[]
  readonly norm: string
  /** Only for these purposes; absent: for all. */
  readonly wege?: readonly string[]
}

const alle: readonly Partei[] = ['fachkraft', 'arbeitgeber', 'unterbevollmaechtigter']
const arbeitgeberseite: readonly Partei[] = ['arbeitgeber', 'unterbevollmaechtigter']
const blaueKarten = ['blaueKarteRegel', 'blaueKarteErmaessigt', 'blaueKarteInformatik']

/** All notices of the procedure. */
export const belehrungen: Readonly<Record<BelehrungsId, Belehrung>> = {
  N1: {
    an: ['fachkraft'],
    wann: vor('vollmachtErteilt', 'visumBeantragt'),
    folgen: ['X01', 'Y01'],
    norm: '§ 54 Abs. 2 Nr. 8 AufenthG',
  },
  N2: {
    an: alle,
    wann: vor('beschaeftigungVersichert', 'vereinbarungUnterzeichnet'),
    folgen: ['X01', 'X04', 'Y12'],
    norm: '§ 18 Abs. 2 Nr. 4a AufenthG',
  },
  N3: {
    an: ['fachkraft'],
    wann: vor('visumBeantragt'),
    folgen: ['Y07'],
    norm: '§ 82 Abs. 1 S. 6 AufenthG',
    wege: blaueKarten,
  },
  N4: { an: alle, wann: mit('fristGesetzt'), folgen: ['Y15'], norm: '§ 82 Abs. 3 S. 2 AufenthG' },
  N5: { an: ['fachkraft'], wann: mit('aufenthaltstitelErteilt'), folgen: ['X10'], norm: '§ 82 Abs. 6 S. 2 AufenthG' },
  N6: {
    an: arbeitgeberseite,
    wann: vor('vereinbarungUnterzeichnet'),
    folgen: ['X06', 'X09', 'Y13', 'Y14'],
    norm: '§ 81a Abs. 2 Nr. 7 und 8 AufenthG',
  },
  N7: {
    an: ['arbeitgeber'],
    wann: [...vor('beschaeftigungBegonnen'), ...mit('visumErteilt', 'eingereist')],
    folgen: [],
    norm: '§ 45c S. 1 AufenthG',
  },
  N8: { an: alle, wann: vor('vereinbarungUnterzeichnet'), folgen: [], norm: '§ 81a Abs. 2 Nr. 8 AufenthG' },
  // Whoever is to be served hears it once there is something to serve.
  N9: {
    an: arbeitgeberseite,
    wann: [...vor('bescheidZugestellt'), ...mit('anerkennungEntschieden')],
    folgen: [],
    norm: '§ 5 Abs. 7 S. 4 VwZG',
  },
  N10: { an: ['fachkraft'], wann: vor('visumBeantragt'), folgen: ['Y04'], norm: '§ 53 Abs. 2 BZRG' },
  N11: {
    an: [...alle, 'familie'],
    wann: vor('vorhabenFestgelegt', 'vollmachtErteilt'),
    folgen: [],
    norm: 'Art. 13 DSGVO',
  },
}

/** All ids in their order. */
export const belehrungsIds: readonly BelehrungsId[] = [
  'N1',
  'N2',
  'N3',
  'N4',
  'N5',
  'N6',
  'N7',
  'N8',
  'N9',
  'N10',
  'N11',
]

/**
 * The notices that a party gets before a step, or when something has happened.
 * @example belehrungenZu('vor', 'vereinbarungUnterzeichnet', 'arbeitgeber', vorhaben) // ['N2', 'N6', 'N8']
 */
export function belehrungenZu(
  zeit: Anlass['zeit'],
  ereignis: Ereignisart,
  partei: Partei,
  vorhaben?: Pick<Vorhaben, 'weg'>,
): readonly BelehrungsId[] {
  return belehrungenFuer(partei, vorhaben).filter((id) => istAnlass(belehrungen[id].wann, zeit, ereignis))
}

/**
 * All notices for a party with this purpose, whatever the occasion.
 * @example belehrungenFuer('familie') // ['N11']
 */
export function belehrungenFuer(partei: Partei, vorhaben?: Pick<Vorhaben, 'weg'>): readonly BelehrungsId[] {
  return belehrungsIds.filter((id) => {
    const { an, wege } = belehrungen[id]
    const applies = wege === undefined || (vorhaben !== undefined && wege.includes(vorhaben.weg))
    return applies && an.includes(partei)
  })
}

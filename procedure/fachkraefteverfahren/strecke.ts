import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Akte } from './akte.ts'
import { gegenstaende, isGuenstig } from './anerkennungslage.ts'
import type { Ereignisart } from './events.ts'
import { zustimmungsbedarf } from './fiktion.ts'
import type { Stationsart } from './pflicht.ts'
import { bezahlt, gueltigeVereinbarung } from './verfahrensstand.ts'
import type { Gegenstand, Vorhaben } from './vorhaben.ts'
import { neubeginn, zweckwechsel } from './wechsel.ts'

/** What a station looks at. */
export interface Streckenlage {
  readonly akte: Akte
  /** The last day of the period whose silence became consent. */
  readonly fiktion: PlainDate | undefined
}

type Tag = (lage: Streckenlage) => PlainDate | undefined

/** A station: whether the law needs it here, when it began, when it was left behind, when it failed. */
export interface Wegstueck {
  readonly id: Stationsart
  readonly norm: string
  readonly noetig: (lage: Streckenlage) => boolean
  readonly beginn: Tag
  readonly ende: Tag
  readonly gescheitert?: Tag
}

const immer = (): boolean => true

/** The day of the first entry of one of these kinds. */
function erster(...arten: readonly Ereignisart[]): Tag {
  return ({ akte }) => akte.eintraege.find(({ ereignis }) => arten.includes(ereignis.type))?.am
}

/** The day of the first entry of one of these kinds for the purpose and the job as they are. */
function seitWechsel(...arten: readonly Ereignisart[]): Tag {
  return ({ akte }) => {
    const since = zweckwechsel(akte)
    return akte.eintraege.find(({ seq, ereignis }) => seq > since && arten.includes(ereignis.type))?.am
  }
}

/** The day of the first entry of one of these kinds since the last Vorabzustimmung was withdrawn, or purpose or job changed. */
function seitNeubeginn(...arten: readonly Ereignisart[]): Tag {
  return ({ akte }) => {
    const since = neubeginn(akte)
    return akte.eintraege.find(({ seq, ereignis }) => seq > since && arten.includes(ereignis.type))?.am
  }
}

/** All stations in the order of the procedure. */
export const strecke: readonly Wegstueck[] = [
  {
    id: 'beratung',
    norm: '§ 81a Abs. 3 S. 1 Nr. 1 AufenthG',
    noetig: immer,
    beginn: erster('erstkontaktAufgenommen', 'vorgangEroeffnet'),
    ende: erster('vorhabenFestgelegt'),
  },
  {
    id: 'vereinbarung',
    norm: '§ 81a Abs. 2 AufenthG',
    noetig: immer,
    beginn: erster('vorhabenFestgelegt'),
    ende: ({ akte }) => gueltigeVereinbarung(akte)?.seit,
  },
  {
    id: 'gebuehr',
    norm: '§ 47 Abs. 1 Nr. 15 AufenthV',
    noetig: immer,
    beginn: erster('gebuehrFestgesetzt'),
    ende: ({ akte }) => bezahlt(akte)?.am,
  },
  {
    id: 'voraufenthalt',
    norm: '§ 81a Abs. 2 Nr. 6 AufenthG',
    noetig: ({ akte }) => akten(akte.vorhaben).length > 0,
    beginn: erster('akteAngefordert'),
    ende: ({ akte }) => {
      const days = akten(akte.vorhaben).map((wer) => akte.letzter('akteEingegangen', ({ fuer }) => fuer === wer)?.am)
      return lastOf(days)
    },
  },
  {
    id: 'anerkennung',
    norm: '§ 81a Abs. 3 S. 1 Nr. 2 AufenthG',
    noetig: ({ akte }) => untersuchte(akte).length > 0,
    beginn: erster('unterlagenUebergeben', 'anerkennungBeantragt'),
    ende: ({ akte }) => lastOf(untersuchte(akte).map((gegenstand) => entschieden(akte, gegenstand))),
  },
  {
    id: 'erlaubnis',
    norm: '§ 18 Abs. 2 Nr. 3 AufenthG',
    noetig: ({ akte }) => brauchtErlaubnis(akte.vorhaben),
    beginn: ({ akte }) => akte.erster('anerkennungBeantragt', ({ gegenstand }) => gegenstand === ERLAUBNIS)?.am,
    ende: ({ akte }) =>
      akte.letzter(
        'anerkennungEntschieden',
        ({ ergebnis }) => ergebnis === 'erlaubnisErteilt' || ergebnis === 'erlaubnisZugesagt',
      )?.am,
  },
  {
    id: 'massnahme',
    norm: '§ 81a Abs. 3 S. 2 AufenthG',
    noetig: ({ akte }) => nichtGenug(akte),
    beginn: ({ akte }) => akte.letzter('anerkennungEntschieden', ({ ergebnis }) => !isGuenstig(ergebnis))?.am,
    ende: ({ akte }) => akte.letzter('fortfuehrungEntschieden', ({ ergebnis }) => ergebnis === 'fortfuehren')?.am,
    gescheitert: ({ akte }) => akte.letzter('fortfuehrungEntschieden', ({ ergebnis }) => ergebnis === 'beenden')?.am,
  },
  {
    id: 'zustimmung',
    norm: '§ 81a Abs. 3 S. 1 Nr. 4 AufenthG',
    noetig: ({ akte }) => zustimmungsbedarf(akte) !== 'nein',
    beginn: seitWechsel('beschaeftigungErklaert', 'zustimmungAngefragt', 'globalzustimmungZugesichert'),
    ende: (lage) => seitWechsel('zustimmungErteilt', 'globalzustimmungZugesichert')(lage) ?? lage.fiktion,
  },
  {
    id: 'pruefung',
    norm: '§ 81a Abs. 3 S. 1 Nr. 6 AufenthG',
    noetig: immer,
    beginn: seitNeubeginn('voraussetzungenGeprueft'),
    ende: seitNeubeginn('voraussetzungenGeprueft', 'vorabzustimmungErteilt'),
  },
  {
    id: 'vorabzustimmung',
    norm: '§ 81a Abs. 3 S. 1 Nr. 6 AufenthG',
    noetig: immer,
    beginn: seitNeubeginn('voraussetzungenGeprueft', 'vorabzustimmungErteilt'),
    ende: seitNeubeginn('vorabzustimmungErteilt'),
    gescheitert: seitNeubeginn('vorabzustimmungVersagt'),
  },
  {
    id: 'termin',
    norm: '§ 31a Abs. 1 AufenthV',
    noetig: immer,
    beginn: seitNeubeginn('terminAngefragt'),
    ende: seitNeubeginn('terminAngeboten', 'visumBeantragt'),
  },
  {
    id: 'visum',
    norm: '§ 31a Abs. 2 AufenthV',
    noetig: immer,
    beginn: seitWechsel('visumBeantragt'),
    ende: seitWechsel('visumErteilt'),
    gescheitert: ({ akte }) => {
      const refused = akte.letzter('visumAbgelehnt')
      const again = refused && akte.letzter('visumBeantragt', (_, { seq }) => seq > refused.seq)
      return again ? undefined : refused?.am
    },
  },
  {
    id: 'einreise',
    norm: '§ 6 Abs. 3 S. 1 AufenthG',
    noetig: immer,
    beginn: seitWechsel('visumErteilt'),
    ende: erster('eingereist'),
  },
  {
    id: 'beschaeftigung',
    norm: '§ 4a Abs. 5 S. 1 AufenthG',
    noetig: immer,
    beginn: erster('beschaeftigungBegonnen', 'eingereist'),
    ende: erster('aufenthaltstitelErteilt'),
  },
]

const ERLAUBNIS: Gegenstand = 'berufsausuebungserlaubnis'

function akten(vorhaben: Vorhaben | undefined): readonly ('fachkraft' | 'familie')[] {
  return (['fachkraft', 'familie'] as const).filter((wer) => vorhaben?.voraufenthalt[wer])
}

/** Whatever was examined, or must be: a purpose that changed on the way takes nothing back. */
function untersuchte(akte: Akte): readonly Gegenstand[] {
  const applied = akte.alle('anerkennungBeantragt').map(({ ereignis }) => ereignis.gegenstand)
  return [...new Set([...applied, ...(akte.vorhaben ? gegenstaende(akte.vorhaben) : [])])]
}

function entschieden(akte: Akte, gegenstand: Gegenstand): PlainDate | undefined {
  return akte.letzter('anerkennungEntschieden', (ereignis) => ereignis.gegenstand === gegenstand)?.am
}

function brauchtErlaubnis(vorhaben: Vorhaben | undefined): boolean {
  return vorhaben !== undefined && gegenstaende(vorhaben).includes(ERLAUBNIS)
}

function nichtGenug(akte: Akte): boolean {
  const last = akte.letzter('anerkennungEntschieden')
  return last !== undefined && !isGuenstig(last.ereignis.ergebnis)
}

/** The latest of days that must all be there. */
function lastOf(days: readonly (PlainDate | undefined)[]): PlainDate | undefined {
  const there = days.filter((day) => day !== undefined)
  return there.length === days.length ? there.toSorted().at(-1) : undefined
}

import { type Anlass, istAnlass, mit, vor } from './anlass.ts'
import type { Partei } from './beteiligte.ts'
import type { Ereignisart } from './events.ts'
import type { Vorhaben } from './vorhaben.ts'

/** What the law attaches to a conduct (X), and what happens to title and procedure (Y). The words stand in procedure/texts. */
export type RechtsfolgenId =
  | `X${'01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09' | '10' | '11' | '12' | '13'}`
  | `Y${'01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09'}`
  | `Y${'10' | '11' | '12' | '13' | '14' | '15' | '16' | '17' | '18'}`

/** One consequence: whom it hits, on which norm, and when that party must hear of it. */
export interface Rechtsfolge {
  readonly art: 'strafe' | 'bussgeld' | 'aufenthalt' | 'verfahren'
  readonly fuer: readonly Partei[]
  readonly wann: readonly Anlass[]
  readonly norm: string
  /** Only where one of these purposes is meant; absent: for all. */
  readonly wege?: readonly string[]
}

const fachkraft = ['fachkraft'] as const
const arbeitgeber = ['arbeitgeber'] as const
const arbeitgeberseite = ['arbeitgeber', 'unterbevollmaechtigter'] as const
const antragsseite = ['fachkraft', 'arbeitgeber', 'unterbevollmaechtigter'] as const
/** Before whoever sees it puts a name to something. */
const vorErklaerungen = vor('vereinbarungUnterzeichnet', 'beschaeftigungVersichert', 'visumBeantragt')
const vorDerArbeit = vor('beschaeftigungBegonnen')
/** With the visa the work comes into sight, and others may record its beginning. */
const umDieArbeit = [...vorDerArbeit, ...mit('visumErteilt')]
const blaueKarten = ['blaueKarteRegel', 'blaueKarteErmaessigt', 'blaueKarteInformatik']

/** All consequences of the procedure. */
export const rechtsfolgen: Readonly<Record<RechtsfolgenId, Rechtsfolge>> = {
  X01: { art: 'strafe', fuer: antragsseite, wann: vorErklaerungen, norm: '§ 95 Abs. 2 Nr. 2 AufenthG' },
  X02: { art: 'strafe', fuer: fachkraft, wann: vor('eingereist'), norm: '§ 95 Abs. 1 Nr. 2 und 3 AufenthG' },
  X03: { art: 'strafe', fuer: fachkraft, wann: vorDerArbeit, norm: '§ 95 Abs. 1a AufenthG' },
  X04: {
    art: 'strafe',
    fuer: arbeitgeberseite,
    wann: vor('vereinbarungUnterzeichnet', 'beschaeftigungVersichert'),
    norm: '§ 96 Abs. 1 S. 1 AufenthG',
  },
  X05: {
    art: 'strafe',
    fuer: arbeitgeberseite,
    wann: vor('vereinbarungUnterzeichnet', 'beschaeftigungVersichert'),
    norm: '§ 96 Abs. 2 S. 1 Nr. 1 und 2 AufenthG',
  },
  X06: { art: 'bussgeld', fuer: arbeitgeber, wann: umDieArbeit, norm: '§ 404 Abs. 2 Nr. 3 SGB III' },
  X07: { art: 'bussgeld', fuer: fachkraft, wann: umDieArbeit, norm: '§ 404 Abs. 2 Nr. 4 SGB III' },
  X08: {
    art: 'bussgeld',
    fuer: arbeitgeberseite,
    wann: [...vor('beschaeftigungErklaert', 'rueckfrageBeantwortet'), ...mit('rueckfrageGestellt')],
    norm: '§ 404 Abs. 2 Nr. 28 SGB III',
  },
  X09: {
    art: 'bussgeld',
    fuer: arbeitgeber,
    wann: [...vor('vereinbarungUnterzeichnet'), ...mit('beschaeftigungBeendet')],
    norm: '§ 98 Abs. 2a Nr. 2 AufenthG',
  },
  X10: {
    art: 'bussgeld',
    fuer: fachkraft,
    wann: mit('aufenthaltstitelErteilt', 'beschaeftigungBeendet'),
    norm: '§ 98 Abs. 2 Nr. 5 AufenthG',
  },
  X11: { art: 'bussgeld', fuer: fachkraft, wann: umDieArbeit, norm: '§ 98 Abs. 3 Nr. 1 AufenthG' },
  X12: { art: 'bussgeld', fuer: arbeitgeberseite, wann: vor('angebotVorgelegt'), norm: '§ 39 BeschV' },
  X13: { art: 'bussgeld', fuer: arbeitgeber, wann: vorDerArbeit, norm: '§ 404 Abs. 1 SGB III' },
  Y01: { art: 'aufenthalt', fuer: fachkraft, wann: vorErklaerungen, norm: '§ 54 Abs. 2 Nr. 8 AufenthG' },
  Y02: { art: 'aufenthalt', fuer: fachkraft, wann: vor('visumBeantragt'), norm: '§ 54 Abs. 2 Nr. 7 AufenthG' },
  Y03: { art: 'aufenthalt', fuer: fachkraft, wann: vor('visumBeantragt'), norm: '§ 54 Abs. 2 Nr. 3 AufenthG' },
  Y04: { art: 'aufenthalt', fuer: fachkraft, wann: vor('visumBeantragt'), norm: '§ 53 Abs. 2 BZRG' },
  Y05: {
    art: 'aufenthalt',
    fuer: fachkraft,
    wann: mit('angebotZurueckgezogen', 'angebotGeaendert'),
    norm: '§ 52 Abs. 1 S. 1 Nr. 3 AufenthG',
  },
  Y06: { art: 'aufenthalt', fuer: fachkraft, wann: mit('zustimmungWiderrufen'), norm: '§ 52 Abs. 2 S. 1 AufenthG' },
  Y07: {
    art: 'aufenthalt',
    fuer: ['fachkraft', 'familie'],
    wann: [...vor('visumBeantragt'), ...mit('aufenthaltstitelErteilt', 'beschaeftigungBeendet', 'familieTitelErteilt')],
    norm: '§ 52 Abs. 2b S. 1 AufenthG',
    wege: blaueKarten,
  },
  Y08: { art: 'aufenthalt', fuer: fachkraft, wann: mit('beschaeftigungBeendet'), norm: '§ 18 Abs. 5 S. 1 AufenthG' },
  Y09: { art: 'aufenthalt', fuer: fachkraft, wann: umDieArbeit, norm: '§ 4a Abs. 3 S. 4 AufenthG' },
  Y10: {
    art: 'verfahren',
    fuer: arbeitgeberseite,
    wann: vor('vereinbarungUnterzeichnet', 'beschaeftigungErklaert'),
    norm: '§ 40 Abs. 2 und 3 AufenthG',
  },
  Y11: { art: 'verfahren', fuer: arbeitgeber, wann: vor('beschaeftigungErklaert'), norm: '§ 36 Abs. 4 S. 1 BeschV' },
  Y12: {
    art: 'verfahren',
    fuer: antragsseite,
    wann: vor('beschaeftigungVersichert', 'vereinbarungUnterzeichnet'),
    norm: '§ 117 Abs. 1 BGB',
  },
  Y13: {
    art: 'verfahren',
    fuer: arbeitgeberseite,
    wann: [...vor('vereinbarungUnterzeichnet'), ...mit('angebotZurueckgezogen')],
    norm: '§ 81a Abs. 2 Nr. 8 AufenthG',
  },
  Y14: {
    art: 'verfahren',
    fuer: arbeitgeberseite,
    wann: [...vor('vereinbarungUnterzeichnet'), ...mit('angebotZurueckgezogen')],
    norm: '§ 81a Abs. 2 Nr. 8 AufenthG',
  },
  Y15: {
    art: 'verfahren',
    fuer: antragsseite,
    // A request of a recognition body is none of the office: what follows from its silence stands in the BQFG.
    wann: mit('fristGesetzt'),
    norm: '§ 82 Abs. 1 S. 4 AufenthG',
  },
  Y16: { art: 'verfahren', fuer: fachkraft, wann: vor('visumBeantragt'), norm: '§ 82 Abs. 1 S. 1 AufenthG' },
  Y17: {
    art: 'aufenthalt',
    fuer: fachkraft,
    wann: vor('visumBeantragt', 'eingereist'),
    norm: '§ 5 Abs. 1 Nr. 1 AufenthG',
  },
  Y18: {
    art: 'verfahren',
    fuer: arbeitgeberseite,
    wann: [...vor('untervollmachtErteilt'), ...mit('untervollmachtErteilt')],
    norm: '§ 14 Abs. 5 VwVfG i. V. m. § 14 Abs. 7 S. 2 VwVfG',
  },
}

/** All ids in their order. */
export const rechtsfolgenIds: readonly RechtsfolgenId[] = idsOf(rechtsfolgen)

/**
 * What a party must hear of the consequences before a step, or when something has happened.
 * @example rechtsfolgenZu('mit', 'angebotZurueckgezogen', 'arbeitgeber') // ['Y13', 'Y14']
 */
export function rechtsfolgenZu(
  zeit: Anlass['zeit'],
  ereignis: Ereignisart,
  partei: Partei,
  vorhaben?: Pick<Vorhaben, 'weg'>,
): readonly RechtsfolgenId[] {
  return rechtsfolgenFuer(partei, vorhaben).filter((id) => istAnlass(rechtsfolgen[id].wann, zeit, ereignis))
}

/**
 * All consequences that can hit a party with this purpose, whatever the occasion.
 * @example rechtsfolgenFuer('familie', { weg: 'blaueKarteRegel' }) // ['Y07']
 */
export function rechtsfolgenFuer(partei: Partei, vorhaben?: Pick<Vorhaben, 'weg'>): readonly RechtsfolgenId[] {
  return rechtsfolgenIds.filter((id) => {
    const { fuer, wege } = rechtsfolgen[id]
    // The file of a family member does not know the purpose of the worker: then the words say for whom it holds.
    const applies = wege === undefined || vorhaben === undefined || wege.includes(vorhaben.weg)
    return applies && fuer.includes(partei)
  })
}

function idsOf<Id extends string>(table: Readonly<Record<Id, unknown>>): readonly Id[] {
  return Object.keys(table) as Id[]
}

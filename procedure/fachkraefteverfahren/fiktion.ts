import type { Kalenderspeicher } from '#law/calendar/kalenderspeicher.ts'
import { addDays, type PlainDate } from '#law/calendar/plain-date.ts'
import type { PeriodId } from '#law/periods/katalog.ts'
import { type Akte, akteOf } from './akte.ts'
import { blattOf } from './blatt.ts'
import type { Akteneintrag, Ereignis } from './events.ts'
import type { Zustimmungsgrundlage } from './events-zustimmung.ts'
import { ortskandidaten } from './orte.ts'
import type { EintragVon, State } from './state.ts'
import type { Vorhaben } from './vorhaben.ts'
import { zweckwechsel } from './wechsel.ts'
import { wegbedingungen } from './wegbedingungen.ts'

/**
 * On which consent of the Bundesagentur the file can rely on a day: declared, deemed by silence (§ 36 Abs. 2 S. 2 BeschV),
 * given for all (§ 39 Abs. 2a S. 1 AufenthG), or not needed. `undefined`: none yet. A consent belongs to one employment
 * (§ 35 Abs. 1, 4 BeschV): what was asked before the purpose or the job changed does not count.
 * @example zustimmungsgrundlage(state, '2026-11-18', kalenderspeicher())
 */
export function zustimmungsgrundlage(
  state: State,
  heute: PlainDate,
  speicher: Kalenderspeicher,
): Zustimmungsgrundlage | undefined {
  return zustimmungslage(akteOf(state), heute, speicher)?.grundlage
}

/** A consent with the entry and the day since which it can be relied on. */
export interface Zustimmungslage {
  readonly grundlage: Zustimmungsgrundlage
  readonly eintrag: Akteneintrag
  readonly seit: PlainDate
}

/** Whether the Bundesagentur must consent; `offen` waits for a decision with a reason. */
export function zustimmungsbedarf(akte: Akte): 'ja' | 'nein' | 'offen' {
  const festgelegt = akte.letzter('vorhabenFestgelegt')
  const bedarf = akte.letzter('zustimmungsbedarfEntschieden')
  const stand = festgelegt?.ereignis.vorhaben.zustimmungNoetig ?? 'offen'
  if (!bedarf || (stand !== 'offen' && festgelegt && festgelegt.seq > bedarf.seq)) return stand
  return bedarf.ereignis.noetig ? 'ja' : 'nein'
}

export function zustimmungslage(akte: Akte, heute: PlainDate, speicher: Kalenderspeicher): Zustimmungslage | undefined {
  const festgelegt = akte.letzter('vorhabenFestgelegt')
  if (!festgelegt) return undefined
  const { vorhaben } = festgelegt.ereignis
  if (zustimmungsbedarf(akte) === 'nein') {
    const eintrag = akte.letzter('zustimmungsbedarfEntschieden') ?? festgelegt
    return { grundlage: { art: 'nichtErforderlich', norm: vorhaben.zustimmungsnorm }, eintrag, seit: eintrag.am }
  }
  const since = zweckwechsel(akte)
  const global = akte.letzter('globalzustimmungZugesichert', (_, { seq }) => seq > since)
  if (global) return { grundlage: { art: 'global', eintrag: global.seq }, eintrag: global, seit: global.am }
  for (const anfrage of akte.alle('zustimmungAngefragt').toReversed()) {
    if (anfrage.seq < since) return undefined
    const found = antwortAuf(akte, anfrage, vorhaben, heute, speicher)
    if (found !== 'keine') return found
  }
  return undefined
}

/** The consent that a request led to, `undefined` where it was refused or taken back. */
function antwortAuf(
  akte: Akte,
  anfrage: EintragVon<'zustimmungAngefragt'>,
  vorhaben: Vorhaben,
  heute: PlainDate,
  speicher: Kalenderspeicher,
): Zustimmungslage | undefined | 'keine' {
  const erteilt = akte.letzter('zustimmungErteilt', (ereignis) => ereignis.anfrage === anfrage.seq)
  const widerrufen = akte.hat('zustimmungWiderrufen')
    ? akte.letzter(
        'zustimmungWiderrufen',
        ({ zustimmung }) => zustimmung === anfrage.seq || zustimmung === erteilt?.seq,
      )
    : undefined
  if (widerrufen) return undefined
  if (erteilt) return { grundlage: { art: 'erklaert', eintrag: erteilt.seq }, eintrag: erteilt, seit: erteilt.am }
  const frist = fristDerFiktion(anfrage, vorhaben, speicher)
  const rechtzeitig = (am: PlainDate): boolean => frist === undefined || am <= frist.fristende
  const versagt = akte.letzter('zustimmungVersagt', (ereignis) => ereignis.anfrage === anfrage.seq)
  if (versagt && rechtzeitig(versagt.am)) return undefined
  if (!frist || heute <= frist.fristende || nachrichtBis(akte, anfrage.seq, frist.fristende)) return 'keine'
  return { grundlage: frist, eintrag: anfrage, seit: addDays(frist.fristende, 1) }
}

/** A message of the Bundesagentur in time keeps the fiction away, whatever it says (§ 36 Abs. 1, Abs. 2 S. 1 BeschV). */
function nachrichtBis(akte: Akte, anfrage: number, fristende: PlainDate): boolean {
  const meant = (ereignis: { readonly anfrage: number }, { am }: Akteneintrag): boolean =>
    ereignis.anfrage === anfrage && am <= fristende
  return (
    akte.letzter('zustimmungVersagt', meant) !== undefined ||
    akte.letzter('angabenUnzureichend', meant) !== undefined ||
    akte.letzter('auskunftAusgeblieben', meant) !== undefined
  )
}

/** Before the request for consent itself nothing runs: an advance examination (§ 36 Abs. 3 BeschV) never becomes consent. */
export function fristDerFiktion(
  { seq, am, ereignis }: EintragVon<'zustimmungAngefragt'>,
  { orte, weg }: Vorhaben,
  speicher: Kalenderspeicher,
): Extract<Zustimmungsgrundlage, { readonly art: 'fingiert' }> | undefined {
  if (ereignis.vorabpruefung) return undefined
  const kandidaten = ortskandidaten('bundesagenturOderAuslaenderbehoerde', orte)
  const start = anfragetag(am, ereignis)
  const sheet = blattOf(periodDerZustimmung(weg), { start, orte: kandidaten }, speicher)
  if ('refused' in sheet || sheet.art !== 'frist') return undefined
  return {
    art: 'fingiert',
    anfrage: seq,
    angefragtAm: am,
    fristende: sheet.berechnung.latestEnd,
    orte: kandidaten,
  }
}

const DAYS_OF_A_LETTER = 4

/**
 * The day of transmission from which silence is counted. A letter is taken to be transmitted only when it has arrived, in the
 * latest reading on the fourth day after posting: whoever relies on silence must not count the way of the letter.
 * @example anfragetag('2026-11-10', { weg: 'post' }) // '2026-11-14'
 */
export function anfragetag(am: PlainDate, { weg }: Pick<Ereignis<'zustimmungAngefragt'>, 'weg'>): PlainDate {
  return weg === 'post' ? addDays(am, DAYS_OF_A_LETTER) : am
}

/**
 * One week in the cases of § 81a AufenthG (§ 36 Abs. 2 S. 2 BeschV). Where it is disputed whether a purpose is one of them,
 * only the two weeks of every procedure are certain (S. 1).
 * @example periodDerZustimmung('berufskraftfahrer') // 'zustimmungImRegelverfahren'
 */
export function periodDerZustimmung(weg: string): PeriodId {
  return wegbedingungen[weg]?.umstritten ? 'zustimmungImRegelverfahren' : 'zustimmungImFachkraefteverfahren'
}

import type { Spanne } from '#law/calendar/hemmung.ts'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import { fachgesetze } from '#law/periods/fachgesetze.ts'
import type { PeriodId } from '#law/periods/katalog.ts'
import type { Akte } from './akte.ts'
import { gegenstaende, rechtFuer } from './anerkennungslage.ts'
import type { Partei } from './beteiligte.ts'
import type { Akteneintrag, Ereignis } from './events.ts'
import type { Blick, Lauf, Stillstand, Verlaengerung } from './fristzeile.ts'
import type { EintragVon } from './state.ts'
import { letzteVon } from './verfahrensstand.ts'
import type { Anerkennungsrecht, Gegenstand } from './vorhaben.ts'

/** How the rows about recognition find their beginning, their period and their standstill. */

/** What an entry is about; an answer to a request is about what the request was about. */
export function gegenstandDer({ eintraege }: Akte, { ereignis }: Akteneintrag): Gegenstand | undefined {
  if ('gegenstand' in ereignis) return ereignis.gegenstand
  if (ereignis.type !== 'nachweiseEingereicht') return undefined
  const anlass = eintraege.find(({ seq }) => seq === ereignis.anforderung)?.ereignis
  return anlass && 'gegenstand' in anlass ? anlass.gegenstand : undefined
}

/** Whether an event is about the same examination as the entry with which a run began. */
export function gleicherGegenstand(
  { gegenstand }: { readonly gegenstand: Gegenstand },
  { ausloeser }: Lauf,
  { akte }: Blick,
): boolean {
  return gegenstand === gegenstandDer(akte, ausloeser)
}

function rechtDes({ akte }: Blick, lauf: Lauf): Anerkennungsrecht | undefined {
  const gegenstand = gegenstandDer(akte, lauf.ausloeser)
  return akte.vorhaben && gegenstand && rechtFuer(akte.vorhaben, gegenstand)
}

/** The body that examines. */
export function bewertungsstelle({ akte }: Blick, { ausloeser }: Lauf): Partei {
  const gegenstand = gegenstandDer(akte, ausloeser)
  return gegenstand === 'zeugnisbewertung' || gegenstand === 'digitaleAuskunft' ? 'zentralstelle' : 'anerkennendeStelle'
}

/** Papers are needed for every examination that a purpose of this file has asked for, once there is an agreement. */
export function unterlagenNoetig({ akte, stand }: Blick): readonly Lauf[] {
  const { vereinbarung } = stand
  if (!vereinbarung) return []
  const runs = new Map<Gegenstand, Lauf>()
  for (const festgelegt of akte.alle('vorhabenFestgelegt')) {
    for (const gegenstand of gegenstaende(festgelegt.ereignis.vorhaben)) {
      const since = festgelegt.seq < vereinbarung.ausloeser.seq ? vereinbarung : letzteVon([festgelegt])
      if (!runs.has(gegenstand)) runs.set(gegenstand, { ...since, kennung: gegenstand })
    }
  }
  return [...runs.values()]
}

/** The purpose as it is now no longer needs the examination. */
export function nichtMehrNoetig({ akte, stand }: Blick, { kennung }: Lauf): PlainDate | undefined {
  if (stand.anerkennung.noetig.some((gegenstand) => gegenstand === kennung)) return undefined
  return akte.letzter('vorhabenFestgelegt')?.am
}

/** No period is known to the Zentralstelle for its information; some acts have no duty to acknowledge at all. */
export function mitBestaetigungspflicht(
  { gegenstand }: Ereignis<'anerkennungBeantragt'>,
  { akte: { vorhaben } }: Blick,
): boolean {
  if (gegenstand === 'digitaleAuskunft' || !vorhaben) return false
  if (rechtFuer(vorhaben, gegenstand) !== 'fachgesetz' || vorhaben.fachberuf === undefined) return true
  return fachgesetze[vorhaben.fachberuf].eingang !== undefined
}

/** The day of receipt that the body stated (§ 14a Abs. 2 S. 2 BQFG), before that the day on which the application went out. */
export function eingangstag(antrag: EintragVon<'anerkennungBeantragt'>, { akte }: Blick): PlainDate {
  const { gegenstand } = antrag.ereignis
  const naechster = akte.erster(
    'anerkennungBeantragt',
    (ereignis, { seq }) => seq > antrag.seq && ereignis.gegenstand === gegenstand,
  )
  const bestaetigt = akte.erster(
    'eingangBestaetigt',
    (ereignis, { seq }) =>
      seq > antrag.seq && seq < (naechster?.seq ?? Number.POSITIVE_INFINITY) && ereignis.gegenstand === gegenstand,
  )
  return bestaetigt?.ereignis.eingegangenAm ?? antrag.am
}

export function bestaetigungsfrist(blick: Blick, lauf: Lauf): PeriodId {
  switch (rechtDes(blick, lauf)) {
    case 'zentralstelle':
      return 'empfangsbestaetigungZeugnisbewertung'
    case 'fachgesetz':
      return 'empfangsbestaetigungFachgesetz'
    case 'landesrecht':
      return 'empfangsbestaetigungLandesrecht'
    case 'bqfg':
    case undefined:
      return 'empfangsbestaetigung'
  }
}

export function bestaetigungsnorm(blick: Blick, lauf: Lauf): string | undefined {
  if (rechtDes(blick, lauf) !== 'fachgesetz') return undefined
  const fachberuf = blick.akte.vorhaben?.fachberuf
  return (fachberuf && fachgesetze[fachberuf].eingang?.norm) ?? '§ 81a Abs. 2 Nr. 6 AufenthG'
}

export function entscheidungsfrist(blick: Blick, lauf: Lauf): PeriodId {
  if (gegenstandDer(blick.akte, lauf.ausloeser) === 'digitaleAuskunft') return 'digitaleAuskunft'
  switch (rechtDes(blick, lauf)) {
    case 'zentralstelle':
      return 'zeugnisbewertung'
    case 'fachgesetz':
      return 'entscheidungFachgesetz'
    case 'landesrecht':
      return 'entscheidungLandesrecht'
    case 'bqfg':
    case undefined:
      return 'gleichwertigkeitsentscheidung'
  }
}

/** Only the clause of a known profession can be cited. */
export function entscheidungsnorm(blick: Blick, lauf: Lauf): string | undefined {
  const unbekannt = rechtDes(blick, lauf) === 'fachgesetz' && blick.akte.vorhaben?.fachberuf === undefined
  return unbekannt ? '§ 81a Abs. 2 Nr. 6 AufenthG' : undefined
}

/** The decision runs from the day on which the body says that the papers were complete; its first word on it counts. */
export function entscheidungsreif({ akte }: Blick): readonly Lauf[] {
  const runs = new Map<string, Lauf>()
  const stated = [...akte.alle('eingangBestaetigt'), ...akte.alle('vollstaendigkeitMitgeteilt')]
  for (const eintrag of stated.sort((a, b) => a.seq - b.seq)) {
    const { gegenstand, vollstaendigSeit } = eintrag.ereignis
    if (vollstaendigSeit === undefined) continue
    const antrag = akte.letzter(
      'anerkennungBeantragt',
      (ereignis, { seq }) => seq < eintrag.seq && ereignis.gegenstand === gegenstand,
    )
    const key = `${gegenstand} ${antrag?.seq ?? 0}`
    if (!runs.has(key)) runs.set(key, { ausloeser: eintrag, seit: vollstaendigSeit })
  }
  return [...runs.values()]
}

/** Whoever asked for papers does nothing until they come. */
export function stillstandDerBearbeitung(blick: Blick, lauf: Lauf): Stillstand {
  const { akte } = blick
  const gegenstand = gegenstandDer(akte, lauf.ausloeser)
  const offen = [
    ...akte.alle('nachweiseAngefordert'),
    ...akte.alle('eingangBestaetigt').filter(({ ereignis }) => ereignis.fehlend.length > 0),
  ].some(({ seq, ereignis }) => ereignis.gegenstand === gegenstand && !eingereicht(akte, seq))
  return { spannen: [], offen }
}

function eingereicht(akte: Akte, seq: number): EintragVon<'nachweiseEingereicht'> | undefined {
  return akte.erster('nachweiseEingereicht', ({ anforderung }) => anforderung === seq)
}

/**
 * The period of § 14a Abs. 3 BQFG stands still until the set day, delivered or not (Abs. 4 S. 1), and during another suitable
 * procedure (S. 2). Where no day was set, it is taken to stand still until the papers are handed in.
 */
export function stillstandDerEntscheidung(blick: Blick, lauf: Lauf): Stillstand {
  if (rechtDes(blick, lauf) !== 'bqfg') return { spannen: [], offen: false }
  const { akte } = blick
  const gegenstand = gegenstandDer(akte, lauf.ausloeser)
  const closed: Spanne[] = []
  let offen = false
  const add = (von: PlainDate, bis: PlainDate | undefined): void => {
    if (bis === undefined) offen = true
    else if (bis >= von) closed.push({ von, bis })
  }
  for (const { seq, am, ereignis } of akte.alle('nachweiseAngefordert')) {
    if (ereignis.hemmt && ereignis.gegenstand === gegenstand) add(am, ereignis.bis ?? eingereicht(akte, seq)?.am)
  }
  for (const begonnen of akte.alle('sonstigesVerfahrenBegonnen')) {
    if (begonnen.ereignis.gegenstand !== gegenstand) continue
    const beendet = akte.erster(
      'sonstigesVerfahrenBeendet',
      (ereignis, { seq }) => seq > begonnen.seq && ereignis.gegenstand === gegenstand,
    )
    add(begonnen.am, beendet?.am)
  }
  return { spannen: closed, offen }
}

/** Once, with reasons (§ 14a Abs. 3 S. 3, 4 BQFG). The law of the Länder knows it too; the acts of single professions do not. */
export function verlaengerungDerEntscheidung(blick: Blick, lauf: Lauf): Verlaengerung | undefined {
  const recht = rechtDes(blick, lauf)
  if (recht !== 'bqfg' && recht !== 'landesrecht') return undefined
  const gegenstand = gegenstandDer(blick.akte, lauf.ausloeser)
  const found = blick.akte.erster(
    'entscheidungsfristVerlaengert',
    (ereignis) => ereignis.begruendet && ereignis.gegenstand === gegenstand,
  )
  return found && { am: found.am, verlaengerung: found.ereignis.verlaengerung }
}

/** Under the BQFG the set time has a norm of its own. */
export function nachreichungsfrist(blick: Blick, lauf: Lauf): PeriodId | undefined {
  const verlangt = lauf.ausloeser.ereignis.type === 'nachweiseAngefordert'
  return verlangt && rechtDes(blick, lauf) === 'bqfg' ? 'nachreichung' : undefined
}

/** The body asked the worker itself, so nothing has to be passed on. */
export function unmittelbarVerlangt({ eintraege }: Akte, anforderung: number): boolean {
  const ereignis = eintraege.find(({ seq }) => seq === anforderung)?.ereignis
  return ereignis?.type === 'nachweiseAngefordert' && ereignis.unmittelbar
}

/** The correspondence of § 14a BQFG runs over the office; elsewhere the agreement says so. */
export function weiterleitungsnorm(blick: Blick, lauf: Lauf): string {
  return rechtDes(blick, lauf) === 'bqfg' ? '§ 14a Abs. 2 S. 5 BQFG' : '§ 81a Abs. 2 Nr. 6 AufenthG'
}

/** With the decision the right to complain about inactivity goes. */
export function entschiedenAm(blick: Blick, lauf: Lauf): PlainDate | undefined {
  return blick.akte.erster(
    'anerkennungEntschieden',
    (ereignis, { seq }) => seq > lauf.ausloeser.seq && gleicherGegenstand(ereignis, lauf, blick),
  )?.am
}

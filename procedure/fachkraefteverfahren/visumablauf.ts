import { addMonths, type PlainDate } from '#law/calendar/plain-date.ts'
import { type katalog, type PeriodId, versionOn } from '#law/periods/katalog.ts'
import type { HoechstaufenthaltId } from '#law/periods/nach-der-einreise.ts'
import { type Akte, spaeter } from './akte.ts'
import { istBlaueKarte, mitEintrag } from './bedingungen.ts'
import type { Akteneintrag } from './events.ts'
import type { Blick, Erfuellung, Lauf } from './fristzeile.ts'
import type { Vorhaben } from './vorhaben.ts'

/** How the rows about visa and entry find their beginning and their end. */

/**
 * The three weeks of § 31a Abs. 1 AufenthV count from the later of two: the Vorabzustimmung presented or sent through the
 * register, and the request of the worker. Who was given the original presents it with the request; where the office does not
 * work in Vorab, nobody else knows of a transmission, so that holds for every copy.
 */
export function terminanfragen({ akte, stand }: Blick): readonly Lauf[] {
  const erteilt = stand.vorabzustimmung
  if (!erteilt) return []
  const eigenregie = stand.eroeffnung?.ereignis.modus === 'eigenregie'
  const ausgehaendigt = akte.letzter('vorabzustimmungAusgehaendigt', ({ original }) => original || eigenregie)
  const bekannt = [
    akte.erster('imRegisterGespeichert', (_, { seq }) => seq > erteilt.seq),
    akte.erster('auslandsvertretungUnterrichtet', (_, { seq }) => seq > erteilt.seq),
    ausgehaendigt,
  ].flatMap((eintrag) => (eintrag ? [eintrag.am] : []))
  const [erster] = bekannt.sort()
  if (erster === undefined) return []
  return akte
    .alle('terminAngefragt')
    .filter(({ seq }) => seq > erteilt.seq)
    .map((eintrag) => ({ ausloeser: eintrag, seit: spaeter(eintrag.am, erster) }))
}

/** The last day that the visa states. */
export function visumende({ akte }: Blick): PlainDate | undefined {
  return akte.letzter('visumErteilt')?.ereignis.gueltigBis
}

/**
 * Whether the worker held the national visa and no permit yet. A visa is a title of its own (§ 4 Abs. 1 S. 2 Nr. 1 AufenthG), and
 * an application before its end lets it go on as a visa (§ 81 Abs. 4 S. 1 AufenthG). Where no visa is on file, nobody knows.
 * @example nurMitVisum(akteOf(state), '2026-11-13')
 */
export function nurMitVisum(akte: Akte, am: PlainDate): boolean {
  const visum = akte.letzter('visumErteilt')
  if (!visum || akte.letzter('aufenthaltstitelErteilt', (_, titel) => titel.am <= am)) return false
  const { gueltigBis } = visum.ereignis
  return (
    am <= gueltigBis || akte.letzter('aufenthaltstitelBeantragt', (_, antrag) => antrag.am <= gueltigBis) !== undefined
  )
}

/** With the visa the work comes into sight; whoever only learns by the entry begins there. */
export function arbeitVorAugen({ akte }: Blick): Lauf | undefined {
  if (akte.letzter('angebotVorgelegt')?.ereignis.art === 'schulplatz') return undefined
  return mitEintrag(akte.letzter('visumErteilt') ?? akte.erster('eingereist') ?? akte.erster('beschaeftigungBegonnen'))
}

/** The day of the first work, once there was one. */
export function ersterArbeitstag({ akte }: Blick): PlainDate | undefined {
  return akte.erster('beschaeftigungBegonnen')?.am
}

export function beiBlauerKarte(_: object, { akte }: Blick): boolean {
  return istBlaueKarte(akte.vorhaben)
}

/** § 18g Abs. 4 AufenthG looks at the first twelve months of the employment. */
export function imErstenJahr(_: object, { akte }: Blick, { am }: Akteneintrag): boolean {
  const begonnen = akte.erster('beschaeftigungBegonnen')
  return istBlaueKarte(akte.vorhaben) && begonnen !== undefined && am <= addMonths(begonnen.am, 12)
}

/** Which maximum § 16d AufenthG sets to the stay, by the way. */
const hoechstaufenthalte: Readonly<Record<string, HoechstaufenthaltId>> = {
  anerkennungMassnahme: 'hoechstaufenthaltMassnahme',
  anerkennungspartnerschaft: 'hoechstaufenthaltPartnerschaft',
  anerkennungVermittlungsabsprache: 'hoechstaufenthaltAbsprache',
  qualifikationsanalyse: 'aufenthaltZurQualifikationsanalyse',
}

export function hoechstaufenthaltFuer(vorhaben: Vorhaben | undefined): HoechstaufenthaltId | undefined {
  return hoechstaufenthalte[vorhaben?.weg ?? '']
}

export function hoechstaufenthalt({ akte }: Blick): HoechstaufenthaltId | undefined {
  return hoechstaufenthaltFuer(akte.vorhaben)
}

/** Which maximum held on the day that is looked at; the day on which the stay began decides nothing (§ 16d Abs. 1 S. 3 AufenthG). */
export function hoechstaufenthaltsfassung({ akte, heute }: Blick): 'bisFebruar2024' | undefined {
  return akte.vorhaben?.weg === 'anerkennungMassnahme' && heute < '2024-03-01' ? 'bisFebruar2024' : undefined
}

/**
 * The stay begins with the entry, and the time with the visa counts (§ 6 Abs. 3 S. 3 AufenthG); before it the first day of the
 * visa is the earliest that it can begin. Where neither is known, the day on which the title came.
 */
export function aufenthaltsbeginn(blick: Blick): Lauf | undefined {
  if (hoechstaufenthalt(blick) === undefined) return undefined
  const { akte } = blick
  const visum = akte.letzter('visumErteilt')
  const eingereist = akte.erster('eingereist')
  if (eingereist || !visum) return mitEintrag(eingereist ?? akte.erster('aufenthaltstitelErteilt'))
  return { ausloeser: visum, seit: visum.ereignis.gueltigAb }
}

/** What the Land of the office says about the family; § 81a Abs. 4 AufenthG itself gives no number. */
export function familienpraxis({ akte, heute }: Blick): PeriodId | undefined {
  const ort = akte.vorhaben?.orte.auslaenderbehoerde
  if (!ort || !('land' in ort)) return undefined
  const { land } = ort
  const ids: readonly (PeriodId & keyof typeof katalog)[] = ['einreiseDerFamilie', 'visumantraegeDerFamilie']
  return ids.find((id) => versionOn(id, heute)?.laender?.[land] !== undefined)
}

/** Only where the Land counts to the applications. */
export function beiVisumantraegen({ art, finde }: Erfuellung): Erfuellung {
  return {
    art,
    finde: (blick, lauf) => (familienpraxis(blick) === 'visumantraegeDerFamilie' ? finde(blick, lauf) : undefined),
  }
}

export function familieKommtNach(_: object, blick: Blick): boolean {
  return blick.akte.vorhaben?.mitFamilie === true && familienpraxis(blick) !== undefined
}

import type { Kalenderspeicher } from '#law/calendar/kalenderspeicher.ts'
import { addMonths, type PlainDate } from '#law/calendar/plain-date.ts'
import { wayById } from '#law/pathways/ways.ts'
import { type Akte, akteOf } from '#procedure/fachkraefteverfahren/akte.ts'
import type { Zustimmungsgrundlage } from '#procedure/fachkraefteverfahren/events-zustimmung.ts'
import { zustimmungsgrundlage } from '#procedure/fachkraefteverfahren/fiktion.ts'
import type { State } from '#procedure/fachkraefteverfahren/state.ts'
import { neubeginn } from '#procedure/fachkraefteverfahren/wechsel.ts'
import type { Personenangaben, Stelle, Vorgangsangaben } from '../vorgangsangaben.ts'
import type {
  Arbeitgeberangaben,
  Behoerdenangaben,
  Fachkraftangaben,
  Feststellung,
  Vorabzustimmungsentwurf,
  Vorabzustimmungsinhalt,
} from './inhalt.ts'

/** What the content is made from. */
export interface Vorabzustimmungslage {
  readonly angaben: Vorgangsangaben
  readonly state: State
  readonly entwurf: Vorabzustimmungsentwurf
  readonly heute: PlainDate
  readonly speicher: Kalenderspeicher
  /** Months that a consent of this office is valid: practice, for the law sets none. */
  readonly monate: number
}

/** What is missing without which the paper would not say whom or what it is about. */
export type Vorabzustimmungsluecke =
  | 'vorhaben'
  | 'fachkraft'
  | 'geburtsdatum'
  | 'staatsangehoerigkeit'
  | 'arbeitgeber'
  | 'taetigkeit'
  | 'behoerde'
  | 'pruefung'

/**
 * What is still to be entered before the paper can be made; nothing: {@link vorabzustimmungsinhalt} makes it.
 * @example fehlendeInhalte(vorabzustimmungslage()) // []
 */
export function fehlendeInhalte({ angaben, state }: Vorabzustimmungslage): readonly Vorabzustimmungsluecke[] {
  const { fachkraft, arbeitgeber, auslaenderbehoerde, vorhaben, verfahren } = angaben
  const offen: readonly (readonly [Vorabzustimmungsluecke, boolean])[] = [
    ['vorhaben', !vorhaben || !wayById(vorhaben.weg)],
    ['fachkraft', !fachkraft],
    ['geburtsdatum', fachkraft !== undefined && fachkraft.geburtsdatum === undefined],
    ['staatsangehoerigkeit', fachkraft?.staatsangehoerigkeiten.length === 0],
    ['arbeitgeber', !arbeitgeber],
    ['taetigkeit', (verfahren.beschaeftigung ?? '').trim() === ''],
    ['behoerde', !auslaenderbehoerde],
    ['pruefung', !pruefung(akteOf(state))],
  ]
  return offen.flatMap(([luecke, fehlt]) => (fehlt ? [luecke] : []))
}

/**
 * Everything the paper says, from case, file and draft. Undefined while {@link fehlendeInhalte} names something. It does not
 * ask whether the consent may be given: that is decided by `decide`.
 * @example vorabzustimmungsinhalt(vorabzustimmungslage())?.zweck.norm // '§ 18g Abs. 1 S. 1 AufenthG'
 */
export function vorabzustimmungsinhalt(lage: Vorabzustimmungslage): Vorabzustimmungsinhalt | undefined {
  const { angaben, state, entwurf, heute, speicher, monate } = lage
  const { fachkraft, arbeitgeber, auslaenderbehoerde, vorhaben, verfahren } = angaben
  const akte = akteOf(state)
  const geprueft = pruefung(akte)
  const way = vorhaben && wayById(vorhaben.weg)
  if (fehlendeInhalte(lage).length > 0) return undefined
  if (!fachkraft || !arbeitgeber || !auslaenderbehoerde || !vorhaben || !way || !geprueft) return undefined
  const zustimmung = zustimmungsgrundlage(state, heute, speicher) ?? { art: 'nichtAktenkundig' as const }
  return {
    art: 'vorabzustimmung',
    fassung: 1,
    aktenzeichen: angaben.aktenzeichen,
    azrNummer: entwurf.azrNummer,
    datum: heute,
    gueltigBis: entwurf.gueltigBis ?? addMonths(heute, monate),
    behoerde: behoerdenangaben(auslaenderbehoerde),
    auslandsvertretung: verfahren.auslandsvertretung,
    fachkraft: fachkraftangaben(fachkraft),
    arbeitgeber: arbeitgeberangaben(arbeitgeber, angaben),
    zweck: { weg: way.id, norm: way.norm },
    visumMonate: entwurf.visumMonate,
    anerkennungsstand: vorhaben.anerkennungsstand,
    feststellungen: feststellungen(akte),
    erlaubnis: vorhaben.reglementiert ? erlaubnis(akte) : 'nichtNoetig',
    zustimmung,
    ...grenzen(akte, zustimmung),
    geprueft: geprueft.ergebnisse,
    absehensgrund: geprueft.absehensgrund,
    hinweise: entwurf.hinweise,
    weitereHinweise: entwurf.weitereHinweise,
    nurInKopie: entwurf.nurInKopie,
    anlagen: entwurf.anlagen,
    familie: angaben.familie.map(({ vornamen, nachnamen, geburtsdatum, verhaeltnis }) => ({
      vornamen,
      nachnamen,
      geburtsdatum,
      verhaeltnis,
    })),
  }
}

function pruefung(akte: Akte) {
  const since = neubeginn(akte)
  return akte.letzter('voraussetzungenGeprueft', (_, { seq }) => seq > since)?.ereignis
}

function behoerdenangaben(stelle: Stelle): Behoerdenangaben {
  const { name, organisationseinheit, anschrift, email, telefon, ansprechpartner } = stelle
  return {
    name,
    organisationseinheit,
    anschrift,
    email,
    telefon,
    ansprechpartner: ansprechpartner && nameOf(ansprechpartner),
  }
}

function nameOf({ vornamen, nachnamen }: Personenangaben): string {
  return `${vornamen} ${nachnamen}`.trim()
}

function fachkraftangaben(person: Personenangaben): Fachkraftangaben {
  const { vornamen, nachnamen, geburtsname, geburtsdatum, geburtsort, staatsangehoerigkeiten, pass } = person
  return {
    vornamen,
    nachnamen,
    geburtsname,
    geburtsdatum,
    geburtsort,
    staatsangehoerigkeiten,
    passnummer: pass?.nummer,
    passGueltigBis: pass?.gueltigBis,
  }
}

function arbeitgeberangaben({ name, anschrift }: Stelle, { verfahren }: Vorgangsangaben): Arbeitgeberangaben {
  const { betriebsstaette, beschaeftigung, beginn, befristetBis } = verfahren
  return { name, anschrift, betriebsstaette, taetigkeit: beschaeftigung, beginn, befristetBis }
}

/** The last finding on each subject, without those of a body that only answered in the meantime. */
function feststellungen(akte: Akte): readonly Feststellung[] {
  const last = new Map(
    akte
      .alle('anerkennungEntschieden')
      .map(({ am, ereignis: { gegenstand, ergebnis } }) => [gegenstand, { gegenstand, ergebnis, am }] as const),
  )
  return [...last.values()]
}

/** A regulated profession whose purpose does not presuppose the permit: only titles of Abschnitt 4 do (§ 18 Abs. 2 Nr. 3 AufenthG). */
function erlaubnis(akte: Akte): 'nichtVorausgesetzt' | 'erteilt' | 'zugesagt' {
  const found = akte.letzter(
    'anerkennungEntschieden',
    ({ ergebnis }) => ergebnis === 'erlaubnisErteilt' || ergebnis === 'erlaubnisZugesagt',
  )
  if (!found) return 'nichtVorausgesetzt'
  return found.ereignis.ergebnis === 'erlaubnisErteilt' ? 'erteilt' : 'zugesagt'
}

/** How far the consent of the Bundesagentur goes (§ 34 BeschV). */
function grenzen(
  akte: Akte,
  zustimmung: Zustimmungsgrundlage,
): Pick<Vorabzustimmungsinhalt, 'zustimmungBis' | 'zustimmungBeschraenkt'> {
  const given =
    zustimmung.art === 'erklaert'
      ? akte.letzter('zustimmungErteilt', (_, { seq }) => seq === zustimmung.eintrag)
      : undefined
  return { zustimmungBis: given?.ereignis.bis, zustimmungBeschraenkt: given?.ereignis.beschraenkt ?? false }
}

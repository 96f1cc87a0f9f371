import { VERSICHERUNG_SEIT } from '#law/statutes/aufenthg/p18-allgemeine-bestimmungen.ts'
import { type Akte, spaeter } from './akte.ts'
import type { Akteneintrag } from './events.ts'
import { fristDerFiktion } from './fiktion.ts'
import type { Blick, Lauf } from './fristzeile.ts'
import { fassungenDer } from './vereinbarungslage.ts'
import { letzteVon } from './verfahrensstand.ts'
import { istVertreten, vollmacht } from './vertretung.ts'
import { pruefungsluecken } from './vorabzustimmungsluecken.ts'
import type { Vorhaben } from './vorhaben.ts'
import { mussVersichern, wegbedingungen } from './wegbedingungen.ts'

/** Conditions that several rows of the table share. */

/** One run from an entry that may not be there. */
export function mitEintrag(eintrag: Akteneintrag | undefined): Lauf | undefined {
  return eintrag && { ausloeser: eintrag, seit: eintrag.am }
}

/** Titles of Kapitel 2 Abschnitt 4 presuppose both assurances (§ 18 Abs. 2 Nr. 4a AufenthG); §§ 16a, 16d stand in Abschnitt 3. */
export function istAbschnitt4({ weg }: Pick<Vorhaben, 'weg'>): boolean {
  return wegbedingungen[weg]?.abschnitt4 === true
}

export function istBlaueKarte(vorhaben: Vorhaben | undefined): boolean {
  return vorhaben?.weg.startsWith('blaueKarte') ?? false
}

/** Whether the agreement needs the assurance of § 81a Abs. 2 Nr. 2 AufenthG, or may need it. */
export function brauchtVersicherung(blick: Blick): boolean {
  return fassungenDer(blick).includes('mitVersicherung')
}

/** Everything is there that the agreement needs. */
export function unterschriftsreif(blick: Blick): Lauf | undefined {
  const { akte } = blick
  const vorhaben = akte.erster('vorhabenFestgelegt')
  const angebot = akte.erster('angebotVorgelegt')
  const versicherung = akte.erster('bevollmaechtigungVersichert')
  const macht = vollmacht(akte) ?? versicherung
  if (!vorhaben || !angebot || !macht || !istVertreten(akte)) return undefined
  if (!brauchtVersicherung(blick)) return letzteVon([vorhaben, angebot, macht])
  return versicherung && letzteVon([vorhaben, angebot, macht, versicherung])
}

/** At signature, where the agreement says so, else once the fee was fixed (§ 14 BGebG, § 69 Abs. 3 S. 2 AufenthG). */
export function gebuehrFaellig({ akte, stand }: Blick): Lauf | undefined {
  const festgesetzt = akte.letzter('gebuehrFestgesetzt')
  if (!festgesetzt) return undefined
  if (festgesetzt.ereignis.faellig === 'nachBekanntgabe') return mitEintrag(festgesetzt)
  return stand.vereinbarung && { ausloeser: festgesetzt, seit: spaeter(festgesetzt.am, stand.vereinbarung.seit) }
}

/** What the office must have before it examines (§ 81a Abs. 3 S. 1 Nr. 6 AufenthG): the entry that came last. */
export function pruefungsreif({ akte, stand, heute }: Blick): Lauf | undefined {
  const { vereinbarung, anerkennung, zustimmung } = stand
  const festgesetzt = akte.hat('gebuehrFestgesetzt')
  if (!vereinbarung || !anerkennung.erledigt || !zustimmung || (festgesetzt && !stand.gebuehr)) return undefined
  if (akte.vorhaben && mussVersichern(akte.vorhaben, heute) && !versichert(akte, stand.wechsel)) return undefined
  const erfuellt = { ausloeser: zustimmung.eintrag, seit: zustimmung.seit }
  return spaetester([vereinbarung, anerkennung.erledigt, erfuellt, mitEintrag(stand.widerruf)])
}

function versichert(akte: Akte, since: number): boolean {
  const valid = akte.alle('beschaeftigungVersichert').filter(({ seq }) => seq > since)
  return new Set(valid.map(({ ereignis }) => ereignis.von)).size === 2
}

/** Both assure for one purpose and one job: at the beginning, and again when one of them changed. */
export function zuVersichern({ akte, stand, heute }: Blick): Lauf | undefined {
  const { vorhaben } = akte
  if (!vorhaben || !mussVersichern(vorhaben, heute)) return undefined
  const anlass = akte.eintraege.find(({ seq }) => seq === stand.wechsel) ?? akte.erster('vorhabenFestgelegt')
  return anlass && { ausloeser: anlass, seit: spaeter(anlass.am, VERSICHERUNG_SEIT) }
}

/** The examination of this purpose and this job found nothing missing, or something. */
export function geprueft({ akte, stand }: Blick): 'ohneMangel' | 'mitMangel' | undefined {
  const { vorhaben } = akte
  if (!vorhaben || !akte.letzter('voraussetzungenGeprueft', (_, { seq }) => seq > stand.neubeginn)) return undefined
  return pruefungsluecken(akte, vorhaben).length === 0 ? 'ohneMangel' : 'mitMangel'
}

/** The employer declares the employment once recognition is through, or before where the advance examination is practised. */
export function erklaerungNoetig({ akte, stand }: Blick): Lauf | undefined {
  const { vereinbarung, anerkennung, bedarf, wechsel } = stand
  const vorab = akte.vorhaben?.vorabpruefung === true
  if (!vereinbarung || bedarf !== 'ja' || !(vorab || anerkennung.erledigt)) return undefined
  return spaetester([
    vereinbarung,
    vorab ? undefined : anerkennung.erledigt,
    mitEintrag(akte.letzter('zustimmungsbedarfEntschieden')),
    mitEintrag(akte.eintraege.find(({ seq }) => seq === wechsel)),
  ])
}

/** The one that came last into the file, from the latest day of all. */
function spaetester(reached: readonly (Lauf | undefined)[]): Lauf | undefined {
  return reached.reduce((one, other) => {
    if (!one || !other) return one ?? other
    const ausloeser = other.ausloeser.seq > one.ausloeser.seq ? other.ausloeser : one.ausloeser
    return { ausloeser, seit: spaeter(one.seit, other.seit) }
  }, undefined)
}

/**
 * The office asks once the employer has declared the employment, again after a message that ended the first request, and
 * again where an advance examination led to nothing and recognition is through.
 */
export function anfragereif({ akte, stand }: Blick): readonly Lauf[] {
  const { anerkennung, bedarf } = stand
  const vorab = akte.vorhaben?.vorabpruefung === true
  if (bedarf !== 'ja' || !(vorab || anerkennung.erledigt)) return []
  const ready = vorab ? undefined : anerkennung.erledigt
  const runs = [...akte.alle('beschaeftigungErklaert'), ...akte.alle('rueckfrageBeantwortet')]
    .filter((eintrag) => verlangtAnfrage(akte, eintrag, stand.wechsel))
    .map((eintrag) => ({ ausloeser: eintrag, seit: ready ? spaeter(eintrag.am, ready.seit) : eintrag.am }))
  const letzte = akte.letzter('zustimmungAngefragt')
  const leer = letzte?.ereignis.vorabpruefung === true && !stand.zustimmung
  return leer && anerkennung.erledigt ? [...runs, { ...anerkennung.erledigt, kennung: 'nachVorabpruefung' }] : runs
}

function verlangtAnfrage(akte: Akte, { seq, ereignis }: Akteneintrag, wechsel: number): boolean {
  const before = akte.letzter('zustimmungAngefragt', (_, anfrage) => anfrage.seq < seq && anfrage.seq > wechsel)
  if (!before) return ereignis.type === 'beschaeftigungErklaert'
  const ended = ({ anfrage }: { readonly anfrage: number }, answer: Akteneintrag): boolean =>
    anfrage === before.seq && answer.seq < seq
  return (
    akte.letzter('angabenUnzureichend', ended) !== undefined ||
    akte.letzter('auskunftAusgeblieben', ended) !== undefined ||
    akte.letzter('zustimmungVersagt', ended) !== undefined
  )
}

/** A message of the Bundesagentur that came before silence had become consent. */
export function vorDerFiktion({ anfrage }: { readonly anfrage: number }, blick: Blick, { am }: Akteneintrag): boolean {
  const request = blick.akte.erster('zustimmungAngefragt', (_, { seq }) => seq === anfrage)
  const { vorhaben } = blick.akte
  const frist = request && vorhaben && fristDerFiktion(request, vorhaben, blick.speicher)
  return frist === undefined || am <= frist.fristende
}

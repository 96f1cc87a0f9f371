import { missions } from '#law/missions/missions.ts'
import { isMissionId, missionById, missionsFor } from '#law/missions/missions-for.ts'
import { stateName } from '#law/texts/states.ts'
import type { Fall } from '#procedure/schriftstuecke/vereinbarung/fall.ts'
import type { Wahl } from '#procedure/schriftstuecke/vereinbarung/feld.ts'
import type { Abschnitt, FeldId } from '#procedure/schriftstuecke/vereinbarung/feld-id.ts'
import { feldMit } from '#procedure/schriftstuecke/vereinbarung/felder.ts'
import { vereinbarungstexte } from '#procedure/schriftstuecke/vereinbarung/vereinbarung.ts'
import type { StepContext } from '../step/field.ts'

/** One page each: the fields of the agreement that belong together. */
export const aufgaben = [
  'beschaeftigung',
  'arbeitgeber',
  'unterbevollmaechtigter',
  'auslaenderbehoerde',
  'vollmacht',
  'ablauf',
  'anerkennung',
  'erlaubnis',
  'altersversorgung',
  'visum',
  'gebuehr',
  'hinweise',
] as const
export type Aufgabe = (typeof aufgaben)[number]

/** What the agreement has no field for: the wish for advice decides which fields there are; the rest stands in the offer. */
const zusaetze = ['beratung.gewuenscht', 'angebot.gehalt', 'angebot.wochenstunden', 'angebot.befristung'] as const
export type Zusatz = (typeof zusaetze)[number]
export type EingabeId = FeldId | Zusatz

export function istZusatz(id: EingabeId): id is Zusatz {
  return zusaetze.some((known) => known === id)
}

export interface Choice {
  readonly value: string
  readonly text: string
}

export type Kind =
  | 'text'
  | 'long'
  | 'day'
  | 'money'
  | 'number'
  | 'yesNo'
  | ((context: StepContext) => readonly Choice[])

/** A field of a page: where its value is kept in the form, and how it is typed. */
export interface Eingabe {
  readonly id: EingabeId
  readonly path: readonly [string] | readonly [string, string]
  readonly kind: Kind
}

interface Seite {
  readonly abschnitt: Abschnitt
  readonly eingaben: readonly Eingabe[]
  readonly wenn?: (fall: Fall) => boolean
}

const seiten: Readonly<Record<Aufgabe, Seite>> = {
  beschaeftigung: {
    abschnitt: 'A',
    eingaben: [
      { id: 'vorhaben.taetigkeit', path: ['beschaeftigung'], kind: 'text' },
      { id: 'vorhaben.betriebsstaette', path: ['betriebsstaette'], kind: 'long' },
      { id: 'vorhaben.beginn', path: ['beginn'], kind: 'day' },
      { id: 'vorgang.portalnummer', path: ['portalnummer'], kind: 'text' },
      { id: 'angebot.gehalt', path: ['bruttoMonatCents'], kind: 'money' },
      { id: 'angebot.wochenstunden', path: ['wochenstunden'], kind: 'number' },
      { id: 'angebot.befristung', path: ['befristetBis'], kind: 'day' },
    ],
  },
  arbeitgeber: {
    abschnitt: 'A',
    eingaben: [
      { id: 'arbeitgeber.name', path: ['arbeitgeber', 'name'], kind: 'text' },
      { id: 'arbeitgeber.anschrift', path: ['arbeitgeber', 'anschrift'], kind: 'long' },
      { id: 'arbeitgeber.vertretungsberechtigt', path: ['arbeitgeber', 'vertretungsberechtigt'], kind: 'text' },
      { id: 'arbeitgeber.ansprechpartner.name', path: ['arbeitgeber', 'ansprechpartner'], kind: persons },
      { id: 'arbeitgeber.vertretung.name', path: ['arbeitgeber', 'vertretung'], kind: persons },
    ],
  },
  unterbevollmaechtigter: {
    abschnitt: 'A',
    wenn: ({ untervertretung }) => untervertretung,
    eingaben: [
      { id: 'unterbevollmaechtigter.name', path: ['unterbevollmaechtigter', 'name'], kind: 'text' },
      { id: 'unterbevollmaechtigter.anschrift', path: ['unterbevollmaechtigter', 'anschrift'], kind: 'long' },
      {
        id: 'unterbevollmaechtigter.art',
        path: ['unterbevollmaechtigter', 'art'],
        kind: wahl('rechtsanwalt', 'kammer', 'dienstleister', 'konzern', 'sonstige'),
      },
      {
        id: 'unterbevollmaechtigter.anwaltlicheVersicherung',
        path: ['unterbevollmaechtigter', 'anwaltlicheVersicherung'],
        kind: 'yesNo',
      },
      {
        id: 'unterbevollmaechtigter.ansprechpartner.name',
        path: ['unterbevollmaechtigter', 'ansprechpartner'],
        kind: persons,
      },
      { id: 'unterbevollmaechtigter.vertretung.name', path: ['unterbevollmaechtigter', 'vertretung'], kind: persons },
    ],
  },
  auslaenderbehoerde: {
    abschnitt: 'A',
    eingaben: [
      { id: 'auslaenderbehoerde.name', path: ['auslaenderbehoerde', 'name'], kind: 'text' },
      { id: 'auslaenderbehoerde.anschrift', path: ['auslaenderbehoerde', 'anschrift'], kind: 'long' },
      {
        id: 'auslaenderbehoerde.organisationseinheit',
        path: ['auslaenderbehoerde', 'organisationseinheit'],
        kind: 'text',
      },
      { id: 'auslaenderbehoerde.ansprechpartner.name', path: ['auslaenderbehoerde', 'ansprechpartner'], kind: persons },
      { id: 'auslaenderbehoerde.vertretung.name', path: ['auslaenderbehoerde', 'vertretung'], kind: persons },
    ],
  },
  vollmacht: {
    abschnitt: 'A',
    eingaben: [
      { id: 'vollmacht.bevollmaechtigt', path: ['bevollmaechtigt'], kind: 'yesNo' },
      { id: 'vollmacht.untervollmacht', path: ['untervollmachtErlaubt'], kind: 'yesNo' },
      { id: 'fachkraft.kontaktsprache', path: ['kontaktsprache'], kind: 'text' },
      { id: 'fachkraft.keinEinreiseverbot', path: ['keinEinreiseverbot'], kind: 'yesNo' },
    ],
  },
  ablauf: {
    abschnitt: 'D',
    eingaben: [
      { id: 'fachkraft.voraufenthalte', path: ['voraufenthalte'], kind: 'long' },
      { id: 'vorabzustimmung.zuleitung', path: ['zuleitung'], kind: wahl('persoenlich', 'post', 'email') },
      { id: 'anerkennung.bescheidweg', path: ['bescheidweg'], kind: wahl('uebergabe', 'post') },
      { id: 'beratung.gewuenscht', path: ['beratungsstelle', 'gewuenscht'], kind: 'yesNo' },
      { id: 'anerkennung.beratungsstelle', path: ['beratungsstelle', 'ort'], kind: 'text' },
      { id: 'anerkennung.weiterleitung', path: ['beratungsstelle', 'weiterleitung'], kind: 'yesNo' },
    ],
  },
  anerkennung: {
    abschnitt: 'E',
    eingaben: [
      { id: 'anerkennung.beauftragung', path: ['anerkennungBeauftragt'], kind: 'yesNo' },
      { id: 'anerkennung.referenzberuf', path: ['referenzberuf'], kind: 'text' },
      { id: 'anerkennung.stelle', path: ['anerkennendeStelle'], kind: 'text' },
      { id: 'anerkennung.keinFruehererAntrag', path: ['keinFruehererAntrag'], kind: 'yesNo' },
    ],
  },
  erlaubnis: {
    abschnitt: 'F',
    eingaben: [
      { id: 'erlaubnis.welche', path: ['erlaubnis', 'welche'], kind: 'text' },
      { id: 'erlaubnis.stelle', path: ['erlaubnis', 'stelle'], kind: 'text' },
    ],
  },
  altersversorgung: {
    abschnitt: 'H',
    eingaben: [
      { id: 'altersvorsorge.gehalt', path: ['bruttoMonatCents'], kind: 'money' },
      {
        id: 'altersvorsorge.nachweis',
        path: ['altersvorsorge'],
        kind: wahl('liegtBei', 'wirdNachgereicht', 'ausnahme'),
      },
    ],
  },
  visum: {
    abschnitt: 'I',
    eingaben: [{ id: 'visum.auslandsvertretung', path: ['auslandsvertretung'], kind: allMissions }],
  },
  gebuehr: {
    abschnitt: 'K',
    eingaben: [
      { id: 'gebuehr.schuldner', path: ['gebuehrenschuldner'], kind: wahl('fachkraft', 'arbeitgeber') },
      { id: 'gebuehr.zahler', path: ['zahler'], kind: wahl('fachkraft', 'arbeitgeber') },
    ],
  },
  hinweise: {
    abschnitt: 'L',
    eingaben: [{ id: 'hinweise.erhalten', path: ['allgemeineHinweise'], kind: 'yesNo' }],
  },
}

/** The pages of a case, each with the fields that it has there. */
export function aufgabenIm(
  fall: Fall,
): readonly { readonly id: Aufgabe; readonly abschnitt: Abschnitt; readonly eingaben: readonly Eingabe[] }[] {
  return aufgaben
    .filter((id) => seiten[id].wenn?.(fall) !== false)
    .map((id) => ({
      id,
      abschnitt: seiten[id].abschnitt,
      eingaben: seiten[id].eingaben.filter((eingabe) => istGefragt(eingabe.id, fall)),
    }))
    .filter(({ eingaben }) => eingaben.length > 0)
}

function istGefragt(id: EingabeId, fall: Fall): boolean {
  if (id === 'angebot.gehalt') return !istGefragt('altersvorsorge.gehalt', fall)
  if (id === 'angebot.wochenstunden' || id === 'angebot.befristung') return true
  if (id === 'beratung.gewuenscht')
    return fall.gegenstaende.length > 0 || fall.vorhaben?.anerkennungsstand === 'teilweiseGleichwertig'
  const feld = feldMit(id)
  // Where the advice goes is asked with the wish for it: one page, one sending.
  if (id === 'anerkennung.beratungsstelle' || id === 'anerkennung.weiterleitung')
    return istGefragt('beratung.gewuenscht', fall)
  if (id === 'altersvorsorge.nachweis') return fall.altersvorsorge === 'noetig' || fall.altersvorsorge === 'offen'
  if (id === 'unterbevollmaechtigter.anwaltlicheVersicherung') return fall.untervertretung
  return feld.gedruckt(fall) || feld.noetig(fall)
}

/** On which page a field is filled in; undefined where it belongs to a person or to the plan. */
export function aufgabeFuer(feld: FeldId): Aufgabe | undefined {
  const root = feld.replace(/\.(anschrift|email|telefon)$/, '.name')
  return aufgaben.find((id) => seiten[id].eingaben.some((eingabe) => eingabe.id === feld || eingabe.id === root))
}

function wahl(...values: readonly Wahl[]): Kind {
  return ({ words }) => values.map((value) => ({ value, text: vereinbarungstexte[words.language].wahl[value] }))
}

function persons({ view, procedure, words }: StepContext): readonly Choice[] {
  return view.contacts.map(({ id, name, role }) => ({
    value: id,
    text: words.m.workspace.persons.option({ name, role: procedure.werte.rolle[role] }),
  }))
}

/** All missions; those for the state of residence first. */
function allMissions({ view, words }: StepContext): readonly Choice[] {
  const near = view.worker?.nationality === undefined ? [] : missionsFor(view.worker.nationality).map(({ id }) => id)
  const others = Object.keys(missions)
    .filter(isMissionId)
    .filter((id) => !near.includes(id))
  const texts = vereinbarungstexte[words.language]
  return [...near, ...others].map((id) => {
    const { type, city, state } = missionById(id)
    const name = type === 'botschaft' ? texts.botschaft : texts.generalkonsulat
    return { value: id, text: `${name(city[words.language])}, ${stateName(state, words.language)}` }
  })
}

import type { PlainDate } from '#law/calendar/plain-date.ts'
import { missionById } from '#law/missions/missions-for.ts'
import { wayById } from '#law/pathways/ways.ts'
import type { Language } from '#law/texts/catalogue.ts'
import { periodWords } from '#law/texts/periods/period-words.ts'
import { stateName } from '#law/texts/states.ts'
import { wordsOf } from '#law/texts/words.ts'
import { gebuehrAm } from '#procedure/fachkraefteverfahren/vereinbarungslage.ts'
import type { Fall } from './fall.ts'
import type { Feldwert } from './feld.ts'
import { fullName } from './felder-parteien.ts'
import type { Satzwerte } from './klausel.ts'
import type { Vereinbarungstexte } from './vereinbarungstexte.ts'

/** Room to write by hand within a sentence. */
const LEER = '____________________'

/** What the sentences of the agreement are filled with, in the words of a language. */
export function satzwerte(fall: Fall, language: Language, texts: Vereinbarungstexte): Satzwerte {
  const { angaben, tag } = fall
  const { verfahren, arbeitgeber, auslaenderbehoerde, fachkraft, vorhaben } = angaben
  const { money } = wordsOf(language)
  const amount = (cents: number | undefined): string => (cents === undefined ? LEER : money(cents))
  const filled = (value: string | undefined): string => value?.trim() || LEER
  return {
    fall,
    fachkraft: fachkraft === undefined ? LEER : filled(fullName(fachkraft)),
    arbeitgeber: filled(arbeitgeber?.name),
    behoerde: filled(auslaenderbehoerde?.name),
    taetigkeit: filled(verfahren.beschaeftigung),
    betriebsstaette: einzeilig(filled(verfahren.betriebsstaette)),
    weg: vorhaben === undefined ? LEER : wayName(vorhaben.weg, language),
    zustimmungsnorm: vorhaben?.zustimmungsnorm ?? LEER,
    gebuehr: amount(fall.gebuehr),
    volleGebuehr: amount(gebuehrAm(tag, false)),
    schwelle: amount(fall.schwelle),
    mission:
      verfahren.auslandsvertretung === undefined ? LEER : missionName(verfahren.auslandsvertretung, language, texts),
    stelle: filled(verfahren.anerkennendeStelle),
    referenzberuf: filled(verfahren.referenzberuf),
    beratungsort: filled(verfahren.beratungsstelle?.ort),
    voraufenthalte: einzeilig(filled(verfahren.voraufenthalte)),
    laenge: periodWords(language).sheet.length,
    tag: (day) => wordsOf(language).date(day),
  }
}

/** What stands in a field, as it is printed; empty where nothing is known. */
export function feldtext(wert: Feldwert | undefined, language: Language, texts: Vereinbarungstexte): string {
  if (wert === undefined) return ''
  switch (wert.art) {
    case 'text':
      return wert.text
    case 'tag':
      return tagestext(wert.tag, language)
    case 'staaten':
      return wert.staaten.map((code) => stateName(code, language)).join(', ')
    case 'jaNein':
      return wert.ja ? texts.ja : texts.nein
    case 'wahl':
      return texts.wahl[wert.wahl]
    case 'geldImMonat':
      return texts.imMonat(wordsOf(language).money(wert.cents))
    case 'auslandsvertretung':
      return missionName(wert.id, language, texts)
    case 'weg':
      return wayName(wert.weg, language)
    case 'personen':
      return wert.personen.join(', ')
  }
}

/** @example tagestext('1990-05-04', 'de') // '04.05.1990' */
export function tagestext(day: PlainDate, language: Language): string {
  return wordsOf(language).date(day)
}

/** "Blaue Karte EU (§ 18g Abs. 1 S. 1 AufenthG)" */
function wayName(id: string, language: Language): string {
  const way = wayById(id)
  return way === undefined ? id : `${wordsOf(language).way(way.id).name} (${way.norm})`
}

function missionName(id: Parameters<typeof missionById>[0], language: Language, texts: Vereinbarungstexte): string {
  const { type, city, state } = missionById(id)
  const name = type === 'botschaft' ? texts.botschaft(city[language]) : texts.generalkonsulat(city[language])
  return `${name}, ${stateName(state, language)}`
}

function einzeilig(value: string): string {
  return value.replace(/\s*\n\s*/g, ', ')
}

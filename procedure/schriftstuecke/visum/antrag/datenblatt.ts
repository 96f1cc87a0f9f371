import { plainDate } from '#law/calendar/plain-date.ts'
import type { Language } from '#law/texts/catalogue.ts'
import { stateName } from '#law/texts/states.ts'
import { wordsOf } from '#law/texts/words.ts'
import type { Block, Field } from '../../schriftstueck.ts'
import { visumtexte } from '../visumtexte.ts'
import {
  type Antragsfeld,
  type Antragsseite,
  type Antragswerte,
  abschnittsnummer,
  antragsfelder,
  gefragteSeiten,
  isGefragt,
  KINDER_HOECHSTENS,
  kinder,
} from './antragsfelder.ts'
import type { Mangel } from './antragspruefung.ts'
import { antragstexte } from './antragstexte.ts'

/**
 * The data sheet to key in: every field that is asked for, in the order of the form; what is empty leaves room. Without
 * defects it says nothing about them: nobody has entered anything yet.
 */
export function datenblatt(
  werte: Antragswerte,
  maengel: readonly Mangel[] | undefined,
  language: Language,
): readonly Block[] {
  const { datenblatt: head } = visumtexte[language]
  const { seiten } = antragstexte[language]
  return [
    { kind: 'heading', level: 1, text: head.titel },
    { kind: 'paragraph', text: head.einleitung },
    { kind: 'note', tone: 'warning', text: head.hinweis },
    ...gefragteSeiten(werte).flatMap((seite): readonly Block[] => [
      { kind: 'heading', level: 2, text: head.abschnitt(abschnittsnummer[seite], seiten[seite]) },
      { kind: 'fields', rows: rowsOf(seite, werte, language) },
    ]),
    ...maengelblock(maengel, language),
  ]
}

function maengelblock(maengel: readonly Mangel[] | undefined, language: Language): readonly Block[] {
  const { datenblatt: head } = visumtexte[language]
  if (maengel === undefined) return []
  return [
    { kind: 'heading', level: 2, text: head.maengel },
    maengel.length === 0
      ? { kind: 'paragraph', text: head.keineMaengel }
      : { kind: 'list', ordered: false, items: mangelzeilen(maengel, language).map(({ text }) => text) },
  ]
}

/** What is wrong, line by line: what is empty page by page in one line, everything else by itself. */
export function mangelzeilen(
  maengel: readonly Mangel[],
  language: Language,
): readonly { readonly text: string; readonly istHinweis: boolean }[] {
  const { seiten } = antragstexte[language]
  const { leer } = visumtexte[language].datenblatt
  const leere = byPage(maengel.filter(({ art }) => art === 'fehlt'))
  return [
    ...maengel.flatMap((one) =>
      one.art === 'fehlt' ? [] : [{ text: mangeltext(one, language), istHinweis: one.stufe === 'hinweis' }],
    ),
    ...leere.map(([seite, of]) => ({
      text: leer(seiten[seite], of.map(({ feld }) => ohneFragezeichen(feldname(feld, seite, language))).join('; ')),
      istHinweis: false,
    })),
  ]
}

function byPage(maengel: readonly Mangel[]): readonly (readonly [Antragsseite, readonly Mangel[]])[] {
  const seiten = [...new Set(maengel.map(({ seite }) => seite))]
  return seiten.map((seite) => [seite, maengel.filter((one) => one.seite === seite)])
}

/** A defect in words, with the field it is about. */
function mangeltext({ feld, art, seite }: Mangel, language: Language): string {
  const { maengel } = antragstexte[language]
  return `${ohneFragezeichen(feldname(feld, seite, language))}: ${maengel[art]}`
}

/** A question that is named among others, or before a colon. */
function ohneFragezeichen(name: string): string {
  return name.replace(/\?$/, '')
}

/** What a field is called; fields of a child say of which. */
export function feldname(id: string, seite: Antragsseite, language: Language): string {
  const { felder } = antragstexte[language]
  const all = antragsfelder(seite, { kinderzahl: String(KINDER_HOECHSTENS) })
  const wort = all.find((feld) => feld.id === id)?.wort
  if (wort === undefined) return id
  const number = id.slice(wort.length)
  if (number === '') return felder[wort]
  // A field of a child begins with the word for it, which takes the number.
  return `${visumtexte[language].datenblatt.kind(Number(number))}${felder[wort].slice(felder[wort].indexOf(':'))}`
}

function rowsOf(seite: Antragsseite, werte: Antragswerte, language: Language): readonly Field[] {
  return antragsfelder(seite, werte)
    .filter((feld) => isGefragt(feld, werte))
    .map((feld) => ({
      label: kinder(werte).length > 1 ? feldname(feld.id, seite, language) : antragstexte[language].felder[feld.wort],
      value: gezeigt(feld, werte[feld.id] ?? '', language),
    }))
}

/**
 * A value as people read it.
 * @example gezeigt({ id: 'geschlecht', wort: 'geschlecht', art: 'wahl', noetig: true }, 'weiblich', 'de') // 'weiblich'
 */
export function gezeigt({ art }: Antragsfeld, value: string, language: Language): string {
  const { datenblatt: head } = visumtexte[language]
  if (value === '') return ''
  switch (art) {
    case 'tag': {
      const day = plainDate(value)
      return day === undefined ? value : wordsOf(language).date(day)
    }
    case 'staat':
      return stateName(value, language)
    case 'staaten':
      return value
        .split(' ')
        .map((code) => stateName(code, language))
        .join(', ')
    case 'wahl':
      return antragstexte[language].werte[value] ?? value
    case 'jaNein':
      return value === 'ja' ? head.ja : head.nein
    case 'text':
    case 'absatz':
    case 'zahl':
    case 'email':
    case 'telefon':
      return value
  }
}

import { type PlainDate, plainDate } from '#law/calendar/plain-date.ts'
import type { Language } from '#law/texts/catalogue.ts'
import { wordsOf } from '#law/texts/words.ts'
import type { Block, Schriftstueck } from '../schriftstueck.ts'
import { erklaerungsworteDe } from '../texts/de/erklaerungsworte.ts'
import { erklaerungsworteEn } from '../texts/en/erklaerungsworte.ts'
import { papiereEn } from '../texts/en/papiere.ts'
import type { Vorgangsangaben } from '../vorgangsangaben.ts'
import {
  type Abschnitt,
  abschnitteDerSeite,
  type Erklaerung,
  type Erklaerungsfeld,
  erklaerungsfelder,
  erklaerungsseiten,
  istGefragt,
} from './erklaerungsfelder.ts'
import type { Erklaerungswert, Erklaerungsworte } from './erklaerungsworte.ts'
import type { Auffaelligkeit } from './pruefe-erklaerung.ts'

/** Edition of the wording; it changes when a sentence changes. */
const FASSUNG = '2026-11'

const worte: Readonly<Record<Language, Erklaerungsworte>> = { de: erklaerungsworteDe, en: erklaerungsworteEn }

/** The words of the declaration in a language. */
export function erklaerungsworte(language: Language): Erklaerungsworte {
  return worte[language]
}

/**
 * The declaration as a sheet from which the official form can be typed over, number by number; with the annex where the way
 * needs it.
 * @example datenblatt({}, angaben, { language: 'de', heute: '2026-11-22' }).title
 */
export function datenblatt(
  erklaerung: Erklaerung,
  angaben: Vorgangsangaben,
  { language, heute }: { readonly language: Language; readonly heute: PlainDate },
): Schriftstueck {
  const words = worte[language]
  const weg = angaben.vorhaben?.weg
  const sections = erklaerungsseiten.flatMap((_, index) => abschnitteDerSeite(index + 1, weg))
  return {
    art: 'beschaeftigungserklaerung',
    language,
    title: words.titel,
    subject: words.einleitung,
    author: angaben.arbeitgeber?.name ?? '',
    date: heute,
    reference: angaben.aktenzeichen,
    edition: FASSUNG,
    ...(language === 'en' && { banner: papiereEn.lesefassung }),
    blocks: [
      { kind: 'note', tone: 'information', text: words.hinweis },
      ...sections.flatMap((abschnitt) => abschnittsblock(abschnitt, erklaerung, language)),
      { kind: 'signatures', lines: [{ under: words.unterschrift }] },
    ],
  }
}

function abschnittsblock(abschnitt: Abschnitt, erklaerung: Erklaerung, language: Language): readonly Block[] {
  const words = worte[language]
  const fields = erklaerungsfelder.filter((feld) => feld.abschnitt === abschnitt && istGefragt(feld, erklaerung))
  const [number, question, answer] = words.spalten
  return [
    ...(abschnitt === 'Z' ? [{ kind: 'note', tone: 'warning', text: words.zusatzhinweis } as const] : []),
    {
      kind: 'table',
      caption: words.abschnitt[abschnitt],
      head: [number, question, answer],
      rows: fields.map((feld) => [
        feld.nummer,
        words.feld[feld.id],
        angabewort(feld, erklaerung[feld.id], language) || (feld.pflicht ? words.offen : words.keineAngabe),
      ]),
      widths: [1, 5, 6],
    },
  ]
}

/** What was entered, as people write it: days, amounts, choices by their words. */
export function angabewort(feld: Erklaerungsfeld, value: string | undefined, language: Language): string {
  if (value === undefined || value === '') return ''
  const { date, money } = wordsOf(language)
  switch (feld.art) {
    case 'tag': {
      const day = plainDate(value)
      return day === undefined ? value : date(day)
    }
    case 'betrag':
      return money(Number(value))
    case 'zahl':
      return language === 'de' ? value.replace('.', ',') : value
    case 'wahl':
      return isWert(value, language) ? worte[language].wert[value] : value
    case 'text':
    case 'lang':
      return value
  }
}

function isWert(value: string, language: Language): value is Erklaerungswert {
  return value in worte[language].wert
}

/** A warning in words, both sides of the comparison as people write them. */
export function auffaelligkeitswort(found: Auffaelligkeit, language: Language): string {
  const feld = erklaerungsfelder.find(({ id }) => id === found.feld)
  const shown = (value: string): string =>
    feld === undefined || value === ''
      ? value
      : angabewort(feld.art === 'wahl' ? { ...feld, art: 'text' } : feld, value, language)
  const words = worte[language]
  return words.auffaelligkeit[found.id]({
    feld: words.feld[found.feld],
    ist: shown(found.ist),
    soll: shown(found.soll),
  })
}

import type { Language } from '#law/texts/catalogue.ts'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import { procedureWords } from '#procedure/texts/words.ts'
import { anschriftzeilen } from './anschriftzeilen.ts'
import type { Anlass, Papier, PapierId, Papierlage } from './papier.ts'
import { papierbloecke } from './papierbloecke.ts'
import { papierAnlass } from './papiere.ts'
import { LEER, namen, papierwerte } from './papierwerte.ts'
import type { Block, Schriftstueck } from './schriftstueck.ts'
import { papiereDe } from './texts/de/papiere.ts'
import { papiereEn } from './texts/en/papiere.ts'
import type { Papiertext, Papiertexte } from './texts/papiertexte.ts'

/** Edition of the wording; it changes when a sentence changes. */
const FASSUNG = '2026-11'

export const papiertexte: Readonly<Record<Language, Papiertexte>> = { de: papiereDe, en: papiereEn }

/** Which copy is wanted, in which language. */
export interface Papierwunsch {
  readonly id: PapierId
  readonly bezug: string
  readonly language: Language
}

/**
 * Fills in one copy of a paper for those to whom it belongs. Undefined for everybody else, and where something is missing
 * without which it would say nothing. The German text binds; in papers that people sign who need not read German, the English
 * one stands beside it.
 * @example verfassePapier(lage, ['arbeitgeber'], { id: 'untervollmacht', bezug: '', language: 'de' })?.title
 */
export function verfassePapier(
  lage: Papierlage,
  parteien: readonly Partei[],
  wunsch: Papierwunsch,
): Schriftstueck | undefined {
  const found = papierAnlass(lage, parteien, wunsch)
  if (!found || found.papier.fehlt.length > 0) return undefined
  const { papier } = found
  const { language } = wunsch
  const texts = papiertexte[language]
  const text = textOf(lage, found, language)
  const besides = papier.zweisprachig && language === 'de' ? textOf(lage, found, 'en') : undefined
  // A letter has its day in its head.
  const zeile = (under: string): string => (papier.form === 'brief' ? under : `${texts.ort} · ${under}`)
  return {
    art: papier.id,
    language,
    title: text.titel,
    subject: besides?.titel ?? texts.betreff(papierwerte(lage, found.anlass, language).fachkraft),
    author: absender(papier, found.anlass, lage),
    date: lage.heute,
    reference: lage.angaben.aktenzeichen,
    edition: FASSUNG,
    ...(language === 'en' && { banner: texts.lesefassung }),
    blocks: [
      ...kopf(papier, found.anlass, lage),
      ...(papier.form === 'brief' ? [{ kind: 'paragraph', text: texts.anrede } as const] : []),
      { kind: 'paragraph', text: text.einleitung },
      ...(besides ? [{ kind: 'paragraph', text: besides.einleitung } as const] : []),
      ...papierbloecke.felder(lage, found, { texts, language }),
      ...(papier.id === 'ergaenzungsblatt' ? papierbloecke.familie(lage, { texts, language }) : []),
      ...(papier.id === 'anlagenliste' || papier.id === 'deckblatt'
        ? papierbloecke.unterlagen(lage, found, { texts, language })
        : []),
      ...(papier.form === 'brief' ? schreibenbloecke(text, texts) : satzblock(text, besides, texts)),
      ...schluss(mitForm(papier, text, texts), besides && mitForm(papier, besides, papiertexte.en), zeile),
    ],
  }
}

function textOf(
  lage: Papierlage,
  found: { readonly papier: Papier; readonly anlass: Anlass },
  language: Language,
): Papiertext {
  return papiertexte[language].papier[found.papier.id](papierwerte(lage, found.anlass, language))
}

/** Letters of the office have a head; what others sign speaks for itself. */
function kopf(papier: Papier, { empfaenger }: Anlass, { angaben }: Papierlage): readonly Block[] {
  if (papier.form !== 'brief') return []
  const { auslaenderbehoerde, arbeitgeber, unterbevollmaechtigter } = angaben
  const agent = unterbevollmaechtigter ?? arbeitgeber
  const toEmployer = papier.id === 'einladung' || papier.id === 'weiterleitung'
  const to =
    toEmployer || empfaenger === undefined
      ? [agent?.name, ...anschriftzeilen(agent?.anschrift)]
      : [stellenname(empfaenger, angaben)]
  const { name, organisationseinheit, anschrift } = auslaenderbehoerde ?? {}
  const from = [name, organisationseinheit, ...anschriftzeilen(anschrift)]
  return [{ kind: 'letterhead', from: from.filter(isText), to: to.filter(isText) }]
}

/** The body by its name where it was entered, otherwise by what it is. */
function stellenname(partei: Partei, { verfahren }: Papierlage['angaben']): string {
  const named = partei === 'anerkennendeStelle' ? verfahren.anerkennendeStelle : undefined
  const name = named ?? procedureWords('de').partei[partei].name
  // In the window of an envelope no sentence goes before.
  return name.charAt(0).toUpperCase() + name.slice(1)
}

function isText(text: string | undefined): text is string {
  return text !== undefined && text !== ''
}

/** What is said beside the sentences, and last in which form the paper is signed. */
function mitForm({ form }: Papier, text: Papiertext, texts: Papiertexte): Papiertext {
  const hint = texts.form[form]
  return hint === undefined ? text : { ...text, hinweise: [...(text.hinweise ?? []), hint] }
}

/** Whoever issues the paper: the name in the properties of the file. */
function absender({ form, unterzeichner: [signer] }: Papier, { person }: Anlass, { angaben }: Papierlage): string {
  if (form === 'brief') return angaben.auslaenderbehoerde?.name ?? LEER
  // Custodians sign in the name of the child: a member of the family, or a worker under age.
  const own = signer === 'fachkraft' || signer === 'ehegatte' || signer === 'sorgeberechtigte'
  if (own) return namen(person ?? angaben.fachkraft)
  return (signer === 'unterbevollmaechtigter' ? angaben.unterbevollmaechtigter : angaben.arbeitgeber)?.name ?? LEER
}

/** What a letter says, and its end. */
function schreibenbloecke({ saetze }: Papiertext, { gruss }: Papiertexte): readonly Block[] {
  return [...saetze, gruss].map((satz) => ({ kind: 'paragraph', text: satz }))
}

/** The sentences, numbered; where two languages stand beside each other, row by row. */
function satzblock(text: Papiertext, besides: Papiertext | undefined, { spalten }: Papiertexte): readonly Block[] {
  if (text.saetze.length === 0) return []
  if (!besides) return [{ kind: 'list', ordered: true, items: text.saetze }]
  return [
    {
      kind: 'table',
      caption: spalten.satz,
      head: [spalten.nummer, spalten.deutsch, spalten.andere],
      rows: text.saetze.map((satz, index) => [String(index + 1), satz, besides.saetze[index] ?? '']),
      widths: [1, 9, 9],
    },
  ]
}

function schluss(
  text: Papiertext,
  besides: Papiertext | undefined,
  zeile: (under: string) => string,
): readonly Block[] {
  const hints = (text.hinweise ?? []).map((hint, index) => {
    const other = besides?.hinweise?.[index]
    return { kind: 'note', tone: 'information', text: other === undefined ? hint : `${hint} / ${other}` } as const
  })
  return [
    ...(text.kaestchen ? [{ kind: 'checklist', items: text.kaestchen.map((one) => ({ text: one })) } as const] : []),
    ...hints,
    ...(text.unterschriften.length > 0
      ? [{ kind: 'signatures', lines: text.unterschriften.map((under) => ({ under: zeile(under) })) } as const]
      : []),
  ]
}

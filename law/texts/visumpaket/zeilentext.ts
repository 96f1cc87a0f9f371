import { plainDate } from '../../calendar/plain-date.ts'
import type { Validity } from '../../nachweise/document.ts'
import type { Urkundenregel } from '../../nachweise/urkunden.ts'
import type { Paketzeile, Stueckzahl } from '../../nachweise/visumpaket/paketzeile.ts'
import { type Source, type SourceId, sources } from '../../sources/source.ts'
import type { Language } from '../catalogue.ts'
import { paperWords } from '../paper-words.ts'
import { stateName } from '../states.ts'
import { type Words, wordsOf } from '../words.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import type { Paketphrasen } from './phrasen.ts'

const phrases: Readonly<Record<Language, Paketphrasen>> = { de, en }

/** The words around a pack. */
export function paketphrasen(lang: Language): Paketphrasen {
  return phrases[lang]
}

/** A page that was read, with the day it gives as its own. */
export interface Quellentext {
  readonly title: string
  readonly url: string | undefined
  readonly stand: string
}

/** A line of the pile in words. */
export interface Zeilentext {
  readonly name: string
  /** "1 Original, 2 Kopien". */
  readonly stueck: string
  /** What nobody confirmed about this line; empty where everything is. */
  readonly vorbehalte: readonly string[]
  /** When it is asked for at all; absent: always. */
  readonly bedingung: string | undefined
  /** Everything to know about it, sentence by sentence. */
  readonly punkte: readonly string[]
  /** What goes beyond the law: asked by this mission, with how well that is known, or usual elsewhere. */
  readonly praxis: readonly string[]
  readonly norm: string
  /** What the mission itself published. */
  readonly eigeneQuellen: readonly Quellentext[]
  readonly quellen: readonly Quellentext[]
  /** How well the line is known. */
  readonly beleg: string
}

/**
 * A line of the pile in a language.
 * @example visumpaket({ way: blaueKarteRegel, answers: {}, moment: momentOn('2026-11-22'), mission: 'belgrade', staaten: {}, beschleunigt: false, fuer: 'fachkraft' }).zeilen.map((one) => zeilentext(one, 'de').stueck)
 */
export function zeilentext(zeile: Paketzeile, lang: Language): Zeilentext {
  const words = paketphrasen(lang)
  const papers = paperWords(lang)
  const { document, applies, condition, norm } = zeile
  const { name } = papers.documents[document]
  return {
    name,
    stueck: stueckText(zeile.stueck, zeile.form.art, words),
    vorbehalte: [
      ...(zeile.unbestaetigt ? [words.unterlageUnbestaetigt] : []),
      ...(zeile.stueckUnbestaetigt ? [words.stueckUnbestaetigt] : []),
    ],
    bedingung:
      condition === undefined || applies === 'ja' ? undefined : words.nurWenn(papers.paperConditions[condition]),
    punkte: punkteOf(zeile, lang),
    praxis: praxisOf(zeile, lang),
    norm,
    eigeneQuellen: quellentexte(zeile.eigeneQuellen, lang),
    quellen: quellentexte(zeile.sources, lang),
    beleg: words.beleg[zeile.confidence],
  }
}

/** Sources in words, each with the day it gives. */
export function quellentexte(ids: readonly SourceId[], lang: Language): readonly Quellentext[] {
  const words = paketphrasen(lang)
  return ids.map((id) => {
    const { title, url, stand }: Source = sources[id]
    return {
      title: title[lang],
      url,
      stand: stand === undefined ? words.ohneStand : words.stand(standText(stand, lang)),
    }
  })
}

/** A day, a month or a year as a page gives it. */
function standText(stand: string, lang: Language): string {
  const day = plainDate(stand)
  if (day !== undefined) return wordsOf(lang).date(day)
  const [year = stand, month] = stand.split('-')
  return month === undefined ? year : `${month}/${year}`
}

function stueckText(
  { originale, kopien, ausdrucke, fotos }: Stueckzahl,
  art: Paketzeile['form']['art'],
  words: Paketphrasen,
): string {
  if (art === 'zahlung' || art === 'stempelAufOriginal') return words.keinStueck[art]
  const counted = [
    [ausdrucke, words.ausdrucke],
    [fotos, words.fotos],
    [originale, words.originale],
    [kopien, words.kopien],
  ] as const
  return counted.flatMap(([count, worded]) => (count > 0 ? [worded(count)] : [])).join(', ')
}

function punkteOf(zeile: Paketzeile, lang: Language): readonly string[] {
  const words = paketphrasen(lang)
  const papers = paperWords(lang)
  const { document, alternatives, level, hint, missionHints, form, attach, uebersetzung } = zeile
  const { note } = papers.documents[document]
  return [
    note,
    ...(level === undefined ? [] : [words.stufe(level)]),
    ...(hint === undefined ? [] : [papers.hints[hint]]),
    ...missionHints.map((id) => papers.missionHints[id]),
    ...(zeile.gueltigkeitIstPraxis ? [] : gueltigkeit(ohneEigene(zeile), words, wordsOf(lang))),
    ...(attach === undefined ? [] : [words.heften[attach]]),
    ...(form.byHand === true ? [words.vonHand] : []),
    ...urkundentext(zeile, lang),
    ...(uebersetzung === 'keine' ? [] : [words.uebersetzung[uebersetzung]]),
    ...(alternatives.length === 0 ? [] : [words.oder(alternatives.map((id) => papers.documents[id].name).join(', '))]),
  ].filter((text) => text !== '')
}

/** What nobody but an office asks: this mission first, then what others ask and this one did not say. */
function praxisOf(zeile: Paketzeile, lang: Language): readonly string[] {
  const { eigeneGueltigkeit: own, gueltigkeitIstPraxis } = zeile
  const words = paketphrasen(lang)
  const said = (validity: Validity): string => gueltigkeit(validity, words, wordsOf(lang)).join(' ')
  const { hier, sonst } = words.gueltigkeitDerPraxis
  const usual = gueltigkeitIstPraxis ? said(ohneEigene(zeile)) : ''
  return [...(own ? [hier(said(own.said), own.confidence)] : []), ...(usual === '' ? [] : [sonst(usual)])]
}

function ohneEigene({ validity, eigeneGueltigkeit }: Paketzeile): Validity {
  const own = eigeneGueltigkeit?.said ?? {}
  return Object.fromEntries(Object.entries(validity).filter(([what]) => !Object.hasOwn(own, what)))
}

function gueltigkeit(validity: Validity, { gueltigkeit: say }: Paketphrasen, { months }: Words): readonly string[] {
  const { blankPages, monthsBeyondVisa, monthsAtFiling, issuedWithinYears } = validity
  const { maxAgeMonths, validMonths, residentMonths, lastMonths } = validity
  const inMonths = (count: number | undefined, worded: (time: string) => string): readonly string[] =>
    count === undefined ? [] : [worded(months(count))]
  return [
    ...(blankPages === undefined ? [] : [say.leereSeiten(blankPages)]),
    ...inMonths(monthsBeyondVisa, say.ueberDasVisumHinaus),
    ...inMonths(monthsAtFiling, say.beimAntrag),
    ...(issuedWithinYears === undefined ? [] : [say.ausgestelltBinnen(issuedWithinYears)]),
    ...inMonths(maxAgeMonths, say.hoechstensAlt),
    ...inMonths(validMonths, say.gueltig),
    ...inMonths(residentMonths, say.aufenthaltSeit),
    ...inMonths(lastMonths, say.letzte),
  ]
}

function urkundentext({ jeNachStaat, urkunde }: Paketzeile, lang: Language): readonly string[] {
  if (!jeNachStaat) return []
  return urkunde === undefined ? [paketphrasen(lang).staatFehlt] : urkundensaetze(urkunde, lang)
}

/**
 * What the state that issued a paper means for it, sentence by sentence.
 * @example urkundensaetze(urkundenregel('RS', 'bildung'), 'de')[0] // 'Ausgestellt in Serbien: Apostille auf …'
 */
function urkundensaetze(regel: Urkundenregel, lang: Language): readonly string[] {
  const words = paketphrasen(lang)
  const { state, formalitaet, seit, vorbeglaubigung, stelle, international, hinweise, unbestaetigt } = regel
  const sentence = words.formalitaet[formalitaet](stateName(state, lang))
  return [
    unbestaetigt ? `${sentence.slice(0, -1)} (${words.unbestaetigt}).` : sentence,
    ...(seit === undefined ? [] : [words.formalitaetSeit(standText(seit, lang))]),
    ...(vorbeglaubigung === undefined ? [] : [words.zuvor(vorbeglaubigung[lang])]),
    ...(stelle === undefined ? [] : [words.stelle(stelle[lang])]),
    ...(international ? [words.internationalGenuegt] : []),
    ...hinweise.map((hinweis) => hinweis[lang]),
  ]
}

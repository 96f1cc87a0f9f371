import type { PlainDate } from '#law/calendar/plain-date.ts'
import { stateName } from '#law/texts/states.ts'
import { wordsOf } from '#law/texts/words.ts'
import { angabewort } from '../beschaeftigung/datenblatt.ts'
import { type Erklaerung, erklaerungsfelder, istGefragt } from '../beschaeftigung/erklaerungsfelder.ts'
import type { Personenangaben, Stelle, Vorgangsangaben } from '../vorgangsangaben.ts'

/** Something that a field of an authority's form can be filled with. */
export interface Datenquelle {
  /** Stable name; mappings are kept by it. */
  readonly pfad: string
  /** What can be chosen, where it is a choice: then a box can be ticked by it. */
  readonly werte: readonly string[]
  /** The field of the official declaration that has the same name in its PDF. */
  readonly acroFeld: string | undefined
}

const vorgang = [
  'vorgang.aktenzeichen',
  'vorgang.heute',
  'fachkraft.name',
  'fachkraft.geburtsort',
  'fachkraft.pass',
  'fachkraft.passstaat',
  'fachkraft.email',
  'fachkraft.telefon',
  'arbeitgeber.name',
  'arbeitgeber.anschrift',
  'arbeitgeber.ansprechpartner',
  'unterbevollmaechtigter.name',
  'unterbevollmaechtigter.anschrift',
  'unterbevollmaechtigter.ansprechpartner',
  'auslaenderbehoerde.name',
  'auslaenderbehoerde.organisationseinheit',
  'auslaenderbehoerde.ansprechpartner',
  'betriebsstaette',
] as const

export type Vorgangspfad = (typeof vorgang)[number]

/** Everything that a form can be filled with, in the order in which the declaration asks for it. */
export const datenquellen: readonly Datenquelle[] = [
  ...erklaerungsfelder.map(({ id, werte = [], acroFeld }) => ({
    pfad: `erklaerung.${id}`,
    werte,
    acroFeld: acroFeld === '' ? undefined : acroFeld,
  })),
  ...vorgang.map((pfad) => ({ pfad, werte: [], acroFeld: undefined })),
]

/** The data of a case by their paths: in words for text, raw for boxes. Forms of German authorities are filled in German. */
export interface Formulardaten {
  readonly worte: Readonly<Record<string, string>>
  readonly werte: Readonly<Record<string, string>>
}

/**
 * What a form is filled with. A question that is not asked has no value.
 * @example formulardaten({}, angaben, '2026-11-22').worte
 */
export function formulardaten(erklaerung: Erklaerung, angaben: Vorgangsangaben, heute: PlainDate): Formulardaten {
  const asked = erklaerungsfelder.filter((feld) => istGefragt(feld, erklaerung) && (erklaerung[feld.id] ?? '') !== '')
  const werte = Object.fromEntries(asked.map((feld) => [`erklaerung.${feld.id}`, erklaerung[feld.id] ?? '']))
  const worte = asked.map((feld) => [`erklaerung.${feld.id}`, angabewort(feld, erklaerung[feld.id], 'de')] as const)
  const weitere = vorgang.map((pfad) => [pfad, vorgangswert(pfad, angaben, heute)] as const)
  return { werte, worte: Object.fromEntries([...worte, ...weitere].filter(([, wort]) => wort !== '')) }
}

function vorgangswert(pfad: Vorgangspfad, angaben: Vorgangsangaben, heute: PlainDate): string {
  const { fachkraft, arbeitgeber, unterbevollmaechtigter, auslaenderbehoerde } = angaben
  switch (pfad) {
    case 'vorgang.aktenzeichen':
      return angaben.aktenzeichen
    case 'vorgang.heute':
      return wordsOf('de').date(heute)
    case 'fachkraft.name':
      return name(fachkraft)
    case 'fachkraft.geburtsort':
      return fachkraft?.geburtsort ?? ''
    case 'fachkraft.pass':
      return fachkraft?.pass?.nummer ?? ''
    case 'fachkraft.passstaat':
      return fachkraft?.pass?.staat === undefined ? '' : stateName(fachkraft.pass.staat, 'de')
    case 'fachkraft.email':
      return fachkraft?.email ?? ''
    case 'fachkraft.telefon':
      return fachkraft?.telefon ?? ''
    case 'arbeitgeber.name':
      return arbeitgeber?.name ?? ''
    case 'arbeitgeber.anschrift':
      return arbeitgeber?.anschrift ?? ''
    case 'arbeitgeber.ansprechpartner':
      return sprecher(arbeitgeber)
    case 'unterbevollmaechtigter.name':
      return unterbevollmaechtigter?.name ?? ''
    case 'unterbevollmaechtigter.anschrift':
      return unterbevollmaechtigter?.anschrift ?? ''
    case 'unterbevollmaechtigter.ansprechpartner':
      return sprecher(unterbevollmaechtigter)
    case 'auslaenderbehoerde.name':
      return auslaenderbehoerde?.name ?? ''
    case 'auslaenderbehoerde.organisationseinheit':
      return auslaenderbehoerde?.organisationseinheit ?? ''
    case 'auslaenderbehoerde.ansprechpartner':
      return sprecher(auslaenderbehoerde)
    case 'betriebsstaette':
      return angaben.verfahren.betriebsstaette ?? ''
  }
}

function sprecher(stelle: Stelle | undefined): string {
  return name(stelle?.ansprechpartner)
}

function name(person: Personenangaben | undefined): string {
  return person === undefined ? '' : `${person.vornamen} ${person.nachnamen}`.trim()
}

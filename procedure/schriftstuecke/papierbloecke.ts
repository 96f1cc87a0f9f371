import type { Language } from '#law/texts/catalogue.ts'
import { stateName } from '#law/texts/states.ts'
import { wordsOf } from '#law/texts/words.ts'
import { anlagen, fehlendeAnlagen } from '#procedure/fachkraefteverfahren/anlagen.ts'
import { zweckwechsel } from '#procedure/fachkraefteverfahren/wechsel.ts'
import { procedureWords } from '#procedure/texts/words.ts'
import type { Anlass, Papier, PapierId, Papierlage } from './papier.ts'
import { ANGEHOERIGE_IM_VORDRUCK } from './papierregeln.ts'
import { namen } from './papierwerte.ts'
import type { Block, Field } from './schriftstueck.ts'
import type { Feldname, Papiertexte } from './texts/papiertexte.ts'
import type { Personenangaben } from './vorgangsangaben.ts'

/** What was filled in stands together in a block of its own, so that a reader checks it at a glance. */

interface Sprache {
  readonly texts: Papiertexte
  readonly language: Language
}

const feldnamen: Readonly<Record<PapierId, readonly Feldname[]>> = {
  vollmachtFachkraft: [
    'fachkraft',
    'geboren',
    'geburtsort',
    'staatsangehoerigkeit',
    'pass',
    'anschrift',
    'arbeitgeber',
  ],
  vollmachtEhegatte: ['person', 'geboren', 'staatsangehoerigkeit', 'pass', 'fachkraft', 'arbeitgeber'],
  vollmachtSorgeberechtigte: [
    'person',
    'geboren',
    'staatsangehoerigkeit',
    'pass',
    'sorgeberechtigteEins',
    'sorgeberechtigteZwei',
    'fachkraft',
    'arbeitgeber',
  ],
  untervollmacht: ['fachkraft', 'geboren', 'arbeitgeber', 'unterbevollmaechtigter'],
  anwaltlicheVersicherung: ['fachkraft', 'geboren', 'arbeitgeber', 'unterbevollmaechtigter'],
  beauftragungArbeitgeber: ['arbeitgeber', 'fachkraft', 'ansprechpartner', 'stellvertretung'],
  beauftragungUnterbevollmaechtigter: ['unterbevollmaechtigter', 'fachkraft', 'ansprechpartner', 'stellvertretung'],
  versicherungBevollmaechtigung: ['fachkraft', 'geboren', 'arbeitgeber'],
  versicherungArbeitgeber: ['fachkraft', 'geboren'],
  versicherungFachkraft: ['fachkraft', 'geboren', 'pass'],
  kostenuebernahme: ['arbeitgeber', 'fachkraft', 'aktenzeichen'],
  ergaenzungsblatt: [],
  anlagenliste: ['aktenzeichen', 'auslaenderbehoerde'],
  deckblatt: ['fachkraft', 'geboren', 'staatsangehoerigkeit', 'beschaeftigung', 'arbeitgeber', 'aktenzeichen'],
  weiterleitung: ['aktenzeichen'],
  einladung: ['aktenzeichen', 'termin'],
  empfangsbekenntnis: ['aktenzeichen', 'eingangstag'],
  erinnerung: ['aktenzeichen', 'fachkraft', 'geboren'],
}

/** The fields of a copy; what is not known is left to be written by hand. */
function felder(
  lage: Papierlage,
  { papier, anlass }: { readonly papier: Papier; readonly anlass: Anlass },
  { texts, language }: Sprache,
): readonly Block[] {
  const names = feldnamen[papier.id]
  const rows = names.map(
    (name): Field => ({ label: texts.felder[name], value: feldwert(name, lage, { papier, anlass }, language) }),
  )
  return rows.length > 0 ? [{ kind: 'fields', rows }] : []
}

function feldwert(
  name: Feldname,
  { angaben }: Papierlage,
  { papier, anlass }: { readonly papier: Papier; readonly anlass: Anlass },
  language: Language,
): string {
  // Birth, nationality and passport are those of the person who signs, or for whom somebody does.
  const person = anlass.person ?? angaben.fachkraft
  const { arbeitgeber, unterbevollmaechtigter, auslaenderbehoerde, verfahren } = angaben
  const stelle = papier.id === 'beauftragungUnterbevollmaechtigter' ? unterbevollmaechtigter : arbeitgeber
  const line = (...parts: readonly (string | undefined)[]): string => parts.filter((part) => part).join(', ')
  switch (name) {
    case 'fachkraft':
      return angaben.fachkraft === undefined ? '' : namen(angaben.fachkraft)
    case 'person':
      return namen(anlass.person)
    case 'verhaeltnis':
      return anlass.person?.verhaeltnis === undefined
        ? ''
        : procedureWords(language).werte.verhaeltnis[anlass.person.verhaeltnis]
    case 'geboren':
      return person?.geburtsdatum === undefined ? '' : wordsOf(language).date(person.geburtsdatum)
    case 'geburtsort':
      return person?.geburtsort ?? ''
    case 'staatsangehoerigkeit':
      return (person?.staatsangehoerigkeiten ?? []).map((code) => stateName(code, language)).join(', ')
    case 'pass':
      return line(person?.pass?.nummer, person?.pass?.staat && stateName(person.pass.staat, language))
    case 'anschrift':
      return line(person?.anschrift, person?.wohnsitzstaat && stateName(person.wohnsitzstaat, language))
    case 'arbeitgeber':
      return line(arbeitgeber?.name, arbeitgeber?.anschrift)
    case 'unterbevollmaechtigter':
      return line(unterbevollmaechtigter?.name, unterbevollmaechtigter?.anschrift)
    case 'auslaenderbehoerde':
      return line(auslaenderbehoerde?.name, auslaenderbehoerde?.organisationseinheit)
    case 'beschaeftigung':
      return line(verfahren.beschaeftigung)
    case 'betriebsstaette':
      return line(verfahren.betriebsstaette)
    case 'ansprechpartner':
      return erreichbar(stelle?.ansprechpartner)
    case 'stellvertretung':
      return erreichbar(stelle?.vertretung)
    case 'aktenzeichen':
      return angaben.aktenzeichen
    case 'sorgeberechtigteEins':
    case 'sorgeberechtigteZwei':
    case 'eingangstag':
    case 'termin':
      return ''
  }
}

function erreichbar(person: Personenangaben | undefined): string {
  if (person === undefined) return ''
  return [namen(person), person.anschrift, person.email, person.telefon].filter((part) => part).join('\n')
}

/** Those for whom the agreement has no room. */
function familie({ angaben }: Papierlage, { texts, language }: Sprache): readonly Block[] {
  const head = texts.felder
  return [
    {
      kind: 'table',
      caption: texts.weitereAngehoerige,
      head: [texts.spalten.nummer, head.person, head.geboren, head.staatsangehoerigkeit, head.verhaeltnis],
      rows: angaben.familie
        .slice(ANGEHOERIGE_IM_VORDRUCK)
        .map((person, at) => [
          String(ANGEHOERIGE_IM_VORDRUCK + at + 1),
          namen(person),
          person.geburtsdatum === undefined ? '' : wordsOf(language).date(person.geburtsdatum),
          person.staatsangehoerigkeiten.map((code) => stateName(code, language)).join(', '),
          person.verhaeltnis === undefined ? '' : procedureWords(language).werte.verhaeltnis[person.verhaeltnis],
        ]),
      widths: [1, 5, 3, 4, 4],
    },
  ]
}

/** The papers for one recipient: what is in the file, and what is still missing. */
function unterlagen(
  { akte, state, heute }: Papierlage,
  { papier, anlass: { empfaenger } }: { readonly papier: Papier; readonly anlass: Anlass },
  { texts, language }: Sprache,
): readonly Block[] {
  const { vorhaben } = akte
  if (!vorhaben || empfaenger === undefined) return []
  const lage = { akte, vorhaben, heute, wechsel: zweckwechsel(akte) }
  const kind = empfaenger === 'auslaenderbehoerde' || empfaenger === 'bundesagentur' ? empfaenger : 'bewertung'
  const missing = new Set<string>(fehlendeAnlagen(state, heute).map(({ id }) => id))
  const { unterlagentitel } = procedureWords(language)
  const rows = anlagen
    .filter((anlage) => anlage.fuer === kind && anlage.noetig(lage))
    // The cover letter does not list itself.
    .filter(({ id }) => papier.id !== 'deckblatt' || id !== 'AR-11')
    .map(({ id }) => [id, unterlagentitel(id), missing.has(id) ? texts.liste.fehlt : texts.liste.vorhanden])
  if (rows.length === 0) return []
  const [sign, paper, stand] = texts.listenkopf
  return [{ kind: 'table', caption: texts.unterlagen, head: [sign, paper, stand], rows, widths: [1, 6, 2] }]
}

/** What stands together in papers, for whoever composes them. */
export const papierbloecke = { felder, familie, unterlagen }

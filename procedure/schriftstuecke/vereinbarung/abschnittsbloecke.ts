import type { Language } from '#law/texts/catalogue.ts'
import { procedureWords } from '#procedure/texts/words.ts'
import type { Block } from '../schriftstueck.ts'
import { angehoerigenbloecke } from './angehoerigenbloecke.ts'
import { type Fall, PLAETZE_FUER_ANGEHOERIGE } from './fall.ts'
import type { Feld } from './feld.ts'
import type { Abschnitt, FeldId } from './feld-id.ts'
import { felder } from './felder.ts'
import { gilt, type Klausel, type Satzwerte } from './klausel.ts'
import { type KlauselId, klauseln } from './klauseln.ts'
import { feldtext } from './satzwerte.ts'
import { schritteIm } from './schritte.ts'
import type { Anerkennungskasten, Vereinbarungstexte } from './vereinbarungstexte.ts'

interface Sprache {
  readonly language: Language
  readonly texts: Vereinbarungstexte
  readonly werte: Satzwerte
}

/** One section: its heading, what was filled in, its clauses with their norms. */
export function abschnittsbloecke(abschnitt: Abschnitt, fall: Fall, sprache: Sprache): readonly Block[] {
  const { texts } = sprache
  const sentences = klauseln.filter((klausel) => klausel.abschnitt === abschnitt && gilt(klausel, fall))
  return [
    { kind: 'heading', level: 1, text: `${abschnitt}. ${texts.abschnitt[abschnitt]}` },
    ...kaesten(abschnitt, fall, texts),
    ...felderbloecke(abschnitt, fall, sprache),
    ...sentences.flatMap((klausel, at): readonly Block[] => [
      satz(klausel, `${abschnitt} ${at + 1}`, fall, sprache),
      ...(klausel.id === 'ablauf' ? [schritttabelle(fall, sprache)] : []),
    ]),
    ...(abschnitt === 'J'
      ? angehoerigenbloecke(fall.angaben.familie.slice(0, PLAETZE_FUER_ANGEHOERIGE), { from: 1, ...sprache })
      : []),
  ]
}

/** The clauses of a section that stand in this case, in their order. */
export function klauselnIm(fall: Fall): readonly KlauselId[] {
  return klauseln.filter((klausel) => gilt(klausel, fall)).map(({ id }) => id)
}

function satz(klausel: Klausel<KlauselId>, number: string, fall: Fall, { texts, werte }: Sprache): Block {
  const words = texts.klausel[klausel.id]
  const text = typeof words === 'function' ? words(werte) : words
  const norm = typeof klausel.norm === 'function' ? klausel.norm(fall) : klausel.norm
  const inline = norm === '' ? [text] : [`${text} `, { cite: `(${norm})` }]
  return klausel.hinweis === undefined
    ? { kind: 'paragraph', number, text: inline }
    : { kind: 'note', tone: klausel.hinweis, text: [{ strong: `${number} ` }, ...inline] }
}

/** Fields that belong together stand under a heading of their own. */
const GRUPPEN: readonly (readonly [keyof Vereinbarungstexte['gruppe'], (id: FeldId) => boolean])[] = [
  ['vorhaben', (id) => id.startsWith('vorhaben.') || id === 'vorgang.portalnummer'],
  ['fachkraft', (id) => id.startsWith('fachkraft.')],
  ['vollmacht', (id) => id.startsWith('vollmacht.')],
  ['arbeitgeber', (id) => id === 'arbeitgeber.vertretungsberechtigt'],
  ['arbeitgeberKontakt', (id) => id.startsWith('arbeitgeber.ansprechpartner.')],
  ['arbeitgeberVertretung', (id) => id.startsWith('arbeitgeber.vertretung.')],
  ['unterbevollmaechtigter', (id) => id.startsWith('unterbevollmaechtigter.') && !istPerson(id)],
  ['unterbevollmaechtigterKontakt', (id) => id.startsWith('unterbevollmaechtigter.ansprechpartner.')],
  ['unterbevollmaechtigterVertretung', (id) => id.startsWith('unterbevollmaechtigter.vertretung.')],
  ['auslaenderbehoerde', (id) => id === 'auslaenderbehoerde.organisationseinheit'],
  ['auslaenderbehoerdeKontakt', (id) => id.startsWith('auslaenderbehoerde.ansprechpartner.')],
  ['auslaenderbehoerdeVertretung', (id) => id.startsWith('auslaenderbehoerde.vertretung.')],
]

function istPerson(id: FeldId): boolean {
  return id.includes('.ansprechpartner.') || id.includes('.vertretung.')
}

/** Name and address of the parties stand at the head of the paper. */
const IM_KOPF: readonly FeldId[] = [
  'arbeitgeber.name',
  'arbeitgeber.anschrift',
  'auslaenderbehoerde.name',
  'auslaenderbehoerde.anschrift',
]

function felderbloecke(abschnitt: Abschnitt, fall: Fall, { language, texts }: Sprache): readonly Block[] {
  const printed = felder.filter(
    (feld) => feld.abschnitt === abschnitt && feld.gedruckt(fall) && !IM_KOPF.includes(feld.id),
  )
  const rows = (own: readonly Feld[]): Block => ({
    kind: 'fields',
    rows: own.map((feld) => ({
      label: kurz(texts.feld[feld.id], abschnitt),
      value: feldtext(feld.wert(fall), language, texts),
    })),
  })
  if (abschnitt !== 'A') return printed.length === 0 ? [] : [rows(printed)]
  return GRUPPEN.flatMap(([group, belongs]): readonly Block[] => {
    const own = printed.filter(({ id }) => belongs(id))
    return own.length === 0 ? [] : [{ kind: 'heading', level: 2, text: texts.gruppe[group] }, rows(own)]
  })
}

/** Below the heading of its group a label need not repeat whose field it is. */
function kurz(label: string, abschnitt: Abschnitt): string {
  const at = label.indexOf(': ')
  return abschnitt === 'A' && at >= 0 ? capital(label.slice(at + 2)) : label
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}

/**
 * The boxes of the sections E and F: one of them is ticked, the others show what else there could have been. As in the
 * model of the offices they carry no sign: "E 1" is a clause.
 */
function kaesten(
  abschnitt: Abschnitt,
  fall: Fall,
  { kasten, erlaubnisKeine, erlaubnisNoetig }: Vereinbarungstexte,
): readonly Block[] {
  if (abschnitt === 'E') {
    const chosen = anerkennungskasten(fall)
    const items = KAESTEN.map((id) => ({ text: kasten[id], isChecked: id === chosen }))
    return [{ kind: 'checklist', items }]
  }
  if (abschnitt !== 'F') return []
  const needed = fall.vorhaben?.reglementiert === true
  const items = [
    { text: erlaubnisKeine, isChecked: fall.vorhaben !== undefined && !needed },
    { text: erlaubnisNoetig, isChecked: needed },
  ]
  return [{ kind: 'checklist', items }]
}

const KAESTEN: readonly Anerkennungskasten[] = ['E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'E7', 'E8']

/** Which box of section E is ticked; undefined before the plan is fixed. */
function anerkennungskasten({ vorhaben }: Fall): Anerkennungskasten | undefined {
  switch (vorhaben?.anerkennungsstand) {
    case undefined:
      return undefined
    case 'gleichwertig':
      return 'E1'
    case 'vergleichbar':
      return 'E2'
    case 'teilweiseGleichwertig':
      return 'E3'
    case 'wirdBeantragt':
      return 'E4'
    case 'nachEinreise':
      return 'E5'
    case 'anerkennungspartnerschaft':
      return 'E6'
    case 'ohneAnerkennung':
      return vorhaben.weg === 'berufserfahrung' ? 'E7' : 'E8'
  }
}

function schritttabelle(fall: Fall, { language, texts, werte }: Sprache): Block {
  const { partei } = procedureWords(language)
  const rows = schritteIm(fall).map(({ id, wer, frist, norm }, at) => [
    `${at + 1}. ${texts.schritt[id]}`,
    wer.map((one) => partei[one].kurz).join(', '),
    texts.frist(frist, frist.art === 'laenge' ? werte.laenge(frist.laenge) : ''),
    norm,
  ])
  return { kind: 'table', caption: texts.tabelle.titel, head: texts.tabelle.kopf, rows, widths: [3.5, 2.4, 2, 2.4] }
}

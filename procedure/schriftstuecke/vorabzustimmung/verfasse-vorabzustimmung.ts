import { missionById } from '#law/missions/missions-for.ts'
import type { Language } from '#law/texts/catalogue.ts'
import { stateName } from '#law/texts/states.ts'
import { wordsOf } from '#law/texts/words.ts'
import { procedureWords } from '#procedure/texts/words.ts'
import type { Attachment, Block, Field, Schriftstueck } from '../schriftstueck.ts'
import { vorabzustimmungDe } from '../texts/de/vorabzustimmung.ts'
import { vorabzustimmungEn } from '../texts/en/vorabzustimmung.ts'
import type { Abschnitt, Vorabzustimmungstexte } from '../texts/vorabzustimmungstexte.ts'
import { erwerbsvermerk } from './erwerbsvermerk.ts'
import { gepruefteZeilen } from './gepruefte-zeilen.ts'
import type { Vorabzustimmungsinhalt } from './inhalt.ts'

/** Edition of the wording; it changes when a sentence changes. */
const FASSUNG = '2026-11'

/** What becomes of the paper. */
export type Ausfertigung =
  /** To be looked at; nobody has signed it. */
  | { readonly art: 'entwurf' }
  /** Gets a signature in the file. `adresse` leads to its check, `seite` is what people type. */
  | { readonly art: 'elektronisch'; readonly code: string; readonly adresse: string; readonly seite: string }
  /** Is signed by hand or by a program of the office. */
  | { readonly art: 'extern'; readonly code: string; readonly adresse: string; readonly seite: string }

const vorabzustimmungstexte: Readonly<Record<Language, Vorabzustimmungstexte>> = {
  de: vorabzustimmungDe,
  en: vorabzustimmungEn,
}

/**
 * The Vorabzustimmung as a paper. The German one binds; the English one is for reading and never gets a signature.
 * @example verfasseVorabzustimmung(inhalt, 'de', { art: 'entwurf' }).title // 'Vorabzustimmung zum Visum'
 */
export function verfasseVorabzustimmung(
  inhalt: Vorabzustimmungsinhalt,
  language: Language,
  ausfertigung: Ausfertigung,
): Schriftstueck {
  const texts = vorabzustimmungstexte[language]
  const banner = language === 'en' ? texts.lesefassung : ausfertigung.art === 'entwurf' ? texts.entwurf : undefined
  const isSigned = language === 'de' && ausfertigung.art === 'elektronisch'
  return {
    art: 'vorabzustimmung',
    language,
    title: texts.titel,
    subject: texts.betreff,
    author: inhalt.behoerde.name,
    date: inhalt.datum,
    reference: inhalt.aktenzeichen,
    edition: FASSUNG,
    ...(banner !== undefined && { banner }),
    blocks: [
      kopf(inhalt, texts),
      felder(kopffelder(inhalt, texts, language)),
      ...abschnitt(texts, 'person', felder(personenfelder(inhalt, texts, language))),
      ...abschnitt(texts, 'arbeitgeber', felder(arbeitgeberfelder(inhalt, texts, language))),
      ...zustimmung(inhalt, texts, language),
      ...abschnitt(texts, 'geprueft', gepruefteZeilen(inhalt, texts, language)),
      ...liste(texts, 'nurInKopie', inhalt.nurInKopie),
      ...abschnitt(texts, 'nichtGeprueft', { kind: 'list', ordered: false, items: texts.nichtGeprueft }),
      ...abschnitt(texts, 'hinweise', ...hinweise(inhalt, texts)),
      ...familie(inhalt, texts, language),
      ...abschnitt(
        texts,
        'gueltigkeit',
        { kind: 'paragraph', text: [{ strong: texts.gueltig(wordsOf(language).date(inhalt.gueltigBis)) }] },
        { kind: 'note', tone: 'information', text: texts.praxis },
      ),
      ...liste(texts, 'anlagen', inhalt.anlagen),
      ...(language === 'de' ? schluss(inhalt, texts, ausfertigung) : []),
    ],
    ...(isSigned && { attachments: [maschinenlesbar(inhalt, texts)] }),
  }
}

/** The same content for programs; the names of the fields are those of {@link Vorabzustimmungsinhalt}. */
function maschinenlesbar(inhalt: Vorabzustimmungsinhalt, { maschinendatei }: Vorabzustimmungstexte): Attachment {
  return {
    name: 'vorabzustimmung.json',
    mediaType: 'application/json',
    description: maschinendatei,
    content: JSON.stringify(inhalt, undefined, 2),
  }
}

function kopf({ behoerde, auslandsvertretung }: Vorabzustimmungsinhalt, texts: Vorabzustimmungstexte): Block {
  const { name, organisationseinheit, anschrift, telefon, email } = behoerde
  return {
    kind: 'letterhead',
    from: [name, organisationseinheit, anschrift, telefon, email].filter(isText),
    to: texts.anVisastelle(auslandsvertretung && missionById(auslandsvertretung)),
  }
}

function abschnitt(
  { ueberschrift }: Vorabzustimmungstexte,
  id: Abschnitt,
  ...blocks: readonly Block[]
): readonly Block[] {
  return [{ kind: 'heading', level: 1, text: ueberschrift[id] }, ...blocks]
}

/** Only what is known stands there: an empty line in a signed paper would invite to be filled in. */
function felder(rows: readonly (readonly [string, string | undefined])[]): Block {
  return { kind: 'fields', rows: rows.flatMap(([label, value]): Field[] => (isText(value) ? [{ label, value }] : [])) }
}

type Zeilen = readonly (readonly [string, string | undefined])[]

function kopffelder(inhalt: Vorabzustimmungsinhalt, { feld }: Vorabzustimmungstexte, language: Language): Zeilen {
  return [
    [feld.aktenzeichen, inhalt.aktenzeichen],
    [feld.azrNummer, inhalt.azrNummer],
    [feld.datum, wordsOf(language).date(inhalt.datum)],
    [feld.verfahren, '§ 81a AufenthG'],
    [feld.ansprechpartner, inhalt.behoerde.ansprechpartner],
  ]
}

function personenfelder(
  { fachkraft }: Vorabzustimmungsinhalt,
  { feld }: Vorabzustimmungstexte,
  language: Language,
): Zeilen {
  const { date } = wordsOf(language)
  return [
    [feld.nachnamen, fachkraft.nachnamen],
    [feld.vornamen, fachkraft.vornamen],
    [feld.geburtsname, fachkraft.geburtsname],
    [feld.geburtsdatum, fachkraft.geburtsdatum && date(fachkraft.geburtsdatum)],
    [feld.geburtsort, fachkraft.geburtsort],
    [feld.staatsangehoerigkeit, fachkraft.staatsangehoerigkeiten.map((code) => stateName(code, language)).join(', ')],
    [feld.pass, fachkraft.passnummer],
    [feld.passBis, fachkraft.passGueltigBis && date(fachkraft.passGueltigBis)],
  ]
}

function arbeitgeberfelder(
  { arbeitgeber }: Vorabzustimmungsinhalt,
  { feld }: Vorabzustimmungstexte,
  language: Language,
): Zeilen {
  const { date } = wordsOf(language)
  return [
    [feld.firma, arbeitgeber.name],
    [feld.anschrift, arbeitgeber.anschrift],
    [feld.betriebsstaette, arbeitgeber.betriebsstaette],
    [feld.taetigkeit, arbeitgeber.taetigkeit],
    [feld.beginn, arbeitgeber.beginn && date(arbeitgeber.beginn)],
    [feld.befristetBis, arbeitgeber.befristetBis && date(arbeitgeber.befristetBis)],
  ]
}

function zustimmung(
  inhalt: Vorabzustimmungsinhalt,
  texts: Vorabzustimmungstexte,
  language: Language,
): readonly Block[] {
  const { zweck, visumMonate, arbeitgeber } = inhalt
  const { taetigkeit = '' } = arbeitgeber
  const vermerk = erwerbsvermerk(zweck.weg)
  const { name } = wordsOf(language).way(zweck.weg)
  return abschnitt(
    texts,
    'zustimmung',
    { kind: 'paragraph', text: [{ strong: texts.zustimmung(zweck.norm, name, visumMonate) }] },
    felder([
      [texts.feld.zweck, name],
      [texts.feld.norm, zweck.norm],
      [texts.feld.visumMonate, wordsOf(language).months(visumMonate)],
    ]),
    {
      kind: 'paragraph',
      text: texts.vermerk(texts.vermerkart[vermerk.art](taetigkeit, arbeitgeber.name), vermerk.norm),
    },
    { kind: 'paragraph', text: texts.rechtsnatur },
  )
}

function hinweise(
  { hinweise: chosen, weitereHinweise }: Vorabzustimmungsinhalt,
  { hinweis, keineHinweise }: Vorabzustimmungstexte,
): readonly Block[] {
  const items = [...chosen.map((one) => hinweis[one]), ...(isText(weitereHinweise) ? [weitereHinweise] : [])]
  return items.length === 0
    ? [{ kind: 'paragraph', text: keineHinweise }]
    : items.map((text) => ({ kind: 'note', tone: 'warning', text }) as const)
}

function familie(inhalt: Vorabzustimmungsinhalt, texts: Vorabzustimmungstexte, language: Language): readonly Block[] {
  if (inhalt.familie.length === 0) return []
  const { verhaeltnis } = procedureWords(language).werte
  const items = inhalt.familie.map(({ vornamen, nachnamen, geburtsdatum, verhaeltnis: as }) =>
    [`${vornamen} ${nachnamen}`, geburtsdatum && wordsOf(language).date(geburtsdatum), as && verhaeltnis[as]]
      .filter(isText)
      .join(', '),
  )
  return abschnitt(
    texts,
    'familie',
    { kind: 'paragraph', text: texts.familie },
    { kind: 'list', ordered: false, items },
  )
}

function liste(texts: Vorabzustimmungstexte, id: 'nurInKopie' | 'anlagen', items: readonly string[]): readonly Block[] {
  if (items.length === 0) return []
  return abschnitt(
    texts,
    id,
    { kind: 'paragraph', text: texts[id] },
    { kind: 'list', ordered: id === 'anlagen', items },
  )
}

function schluss(
  inhalt: Vorabzustimmungsinhalt,
  texts: Vorabzustimmungstexte,
  ausfertigung: Ausfertigung,
): readonly Block[] {
  const { behoerde, datum, aktenzeichen } = inhalt
  const [first = '', second = ''] = texts.siegel
  const day = wordsOf('de').date(datum)
  const sealed: Block =
    ausfertigung.art === 'extern'
      ? { kind: 'signatures', lines: [{ under: texts.vonHand, placeAndDay: day }] }
      : { kind: 'seal', lines: [first, behoerde.name, `${day} · ${aktenzeichen}`, second] }
  if (ausfertigung.art === 'entwurf') return [sealed]
  const { code, adresse, seite } = ausfertigung
  return [
    sealed,
    ...abschnitt(texts, 'pruefen', {
      kind: 'qr',
      content: adresse,
      alt: texts.pruefen.bild(seite),
      text: [
        [{ strong: texts.pruefen.code(code) }],
        texts.pruefen.wie(seite),
        ...(ausfertigung.art === 'elektronisch' ? [texts.maschinenlesbar] : []),
      ],
    }),
  ]
}

function isText(text: string | undefined): text is string {
  return text !== undefined && text !== ''
}

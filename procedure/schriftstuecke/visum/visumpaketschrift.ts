import type { PlainDate } from '#law/calendar/plain-date.ts'
import { missionById } from '#law/missions/missions-for.ts'
import { erklaerungenFuer } from '#law/nachweise/erklaerungen-fuer.ts'
import type { Visumpaket } from '#law/nachweise/visumpaket/visumpaket.ts'
import type { Language } from '#law/texts/catalogue.ts'
import { paketphrasen } from '#law/texts/visumpaket/zeilentext.ts'
import { wordsOf } from '#law/texts/words.ts'
import type { Block, Schriftstueck } from '../schriftstueck.ts'
import type { Antragswerte } from './antrag/antragsfelder.ts'
import type { Mangel } from './antrag/antragspruefung.ts'
import { datenblatt } from './antrag/datenblatt.ts'
import { type Erklaerungsvorgabe, erklaerungsblock } from './erklaerungsblock.ts'
import { paketblock } from './paketblock.ts'
import { visumtexte } from './visumtexte.ts'

/** Edition of the wording; it changes when a sentence changes. */
const FASSUNG = '2026-11'

export interface Paketschriftwunsch {
  readonly paket: Visumpaket
  readonly language: Language
  readonly heute: PlainDate
  /** File number, where the pack is made in a case. */
  readonly aktenzeichen?: string
  /** What was entered for the application form, and what is wrong with it. */
  readonly antrag?: { readonly werte: Antragswerte; readonly maengel: readonly Mangel[] }
  /** Which box of a declaration the person has chosen, from 0; the others are ticked by hand. */
  readonly gewaehlt?: Erklaerungsvorgabe['gewaehlt']
}

/**
 * The whole pack as one paper in the order in which it is used: cover sheet, checklist, data sheet, declarations to sign.
 * Each part begins on a page of its own and stands in the outline.
 */
export function visumpaketschrift(wunsch: Paketschriftwunsch): Schriftstueck {
  const { paket, language, heute, aktenzeichen, antrag, gewaehlt } = wunsch
  const texts = visumtexte[language]
  const ids = erklaerungenFuer(paket.pack, paket)
  return {
    art: 'visumpaket',
    language,
    title: texts.titel,
    subject: texts.gegenstand(wordsOf(language).way(paket.way.id).name),
    author: texts.herausgeber,
    date: heute,
    edition: FASSUNG,
    ...(aktenzeichen !== undefined && { reference: aktenzeichen }),
    blocks: [
      ...deckblatt(wunsch),
      { kind: 'pageBreak' },
      ...paketblock(paket, language),
      { kind: 'pageBreak' },
      ...datenblatt(antrag?.werte ?? {}, antrag?.maengel, language),
      { kind: 'pageBreak' },
      ...erklaerungsblock({
        ...{ ids, mission: paket.mission, language },
        ...vorgabe(antrag?.werte ?? {}),
        ...(gewaehlt && { gewaehlt }),
      }),
    ],
  }
}

/** Name and address of whoever signs, where they were entered. */
function vorgabe(werte: Antragswerte): Erklaerungsvorgabe {
  const { email = '', telefon = '' } = werte
  const name = nameOf(werte)
  return {
    ...(name !== '' && { name }),
    felder: { emailKontakt: [email], zustellungAblehnung: [email], erreichbarkeitUndVertretung: ['', telefon, email] },
  }
}

function nameOf({ vornamen = '', familienname = '' }: Antragswerte): string {
  return `${vornamen} ${familienname}`.trim()
}

function deckblatt({ paket, language, antrag }: Paketschriftwunsch): readonly Block[] {
  const texts = visumtexte[language]
  const { deckblatt: head } = texts
  const { mission } = paket
  return [
    { kind: 'heading', level: 1, text: head.titel },
    { kind: 'paragraph', text: head.einleitung },
    {
      kind: 'fields',
      rows: [
        { label: head.weg, value: wordsOf(language).way(paket.way.id).name },
        { label: head.antrag, value: paketphrasen(language).antragsteller[paket.fuer] },
        {
          label: head.auslandsvertretung,
          value: mission === undefined ? head.keine : missionById(mission).city[language],
        },
        { label: head.verfahren, value: paket.beschleunigt ? head.beschleunigt : head.gewoehnlich },
        { label: head.name, value: nameOf(antrag?.werte ?? {}) },
        { label: head.pass, value: antrag?.werte['passnummer'] ?? '' },
        { label: head.termin, value: '' },
      ],
    },
    { kind: 'heading', level: 2, text: head.inhalt },
    { kind: 'list', ordered: true, items: [head.teile.liste, head.teile.datenblatt, head.teile.erklaerungen] },
    { kind: 'note', tone: 'information', text: head.hinweis },
  ]
}

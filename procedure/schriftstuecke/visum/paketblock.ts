import type { Paketzeile } from '#law/nachweise/visumpaket/paketzeile.ts'
import { stapelfaecher } from '#law/nachweise/visumpaket/stapel.ts'
import type { Visumpaket } from '#law/nachweise/visumpaket/visumpaket.ts'
import type { Language } from '#law/texts/catalogue.ts'
import { pakettext } from '#law/texts/visumpaket/pakettext.ts'
import { paketphrasen, type Quellentext, zeilentext } from '#law/texts/visumpaket/zeilentext.ts'
import type { Block, Tick } from '../schriftstueck.ts'
import { visumtexte } from './visumtexte.ts'

/** The checklist of a pack: part by part, each paper with a box, what to know and where it stands. */
export function paketblock(paket: Visumpaket, language: Language): readonly Block[] {
  const texts = visumtexte[language]
  const { unbekannt, immer, gebuehr, termin } = pakettext(paket, language)
  const section = (title: string, sentences: readonly string[]): readonly Block[] =>
    sentences.length === 0
      ? []
      : [
          { kind: 'heading', level: 2, text: title },
          { kind: 'list', ordered: false, items: sentences },
        ]
  return [
    { kind: 'heading', level: 1, text: texts.liste.titel },
    { kind: 'paragraph', text: texts.liste.einleitung },
    ...stapelblock(paket.zeilen, language),
    ...section(texts.liste.gebuehr, gebuehr),
    ...section(texts.liste.termin, termin),
    ...section(texts.liste.immer, immer),
    ...section(texts.liste.unbekannt, unbekannt),
    ...quellenblock(paket.zeilen, language),
  ]
}

function stapelblock(zeilen: readonly Paketzeile[], language: Language): readonly Block[] {
  const { faecher } = paketphrasen(language)
  return stapelfaecher.flatMap((fach): readonly Block[] => {
    const of = zeilen.filter((zeile) => zeile.fach === fach)
    if (of.length === 0) return []
    return [
      { kind: 'heading', level: 2, text: faecher[fach] },
      { kind: 'checklist', items: of.map((zeile) => kaestchen(zeile, language)) },
    ]
  })
}

function kaestchen(zeile: Paketzeile, language: Language): Tick {
  const { name, stueck, bedingung, vorbehalte, punkte, praxis, norm } = zeilentext(zeile, language)
  return {
    text: [{ strong: name }, `: ${stueck} · `, { cite: norm }, ` (${zeile.confidence})`],
    details: [...(bedingung === undefined ? [] : [bedingung]), punkte.join(' '), ...praxis, ...vorbehalte],
  }
}

/** Every source once, with the day it gives: what is said above rests on these. */
function quellenblock(zeilen: readonly Paketzeile[], language: Language): readonly Block[] {
  const { quellen } = visumtexte[language]
  const found = new Map<string, Quellentext>()
  for (const zeile of zeilen) {
    const { eigeneQuellen, quellen: all } = zeilentext(zeile, language)
    for (const quelle of [...eigeneQuellen, ...all]) found.set(quelle.title, quelle)
  }
  if (found.size === 0) return []
  return [
    { kind: 'heading', level: 2, text: quellen.titel },
    // The letter behind each paper.
    { kind: 'list', ordered: false, items: Object.values(paketphrasen(language).beleg) },
    {
      kind: 'table',
      caption: '',
      head: [quellen.seite, quellen.stand],
      rows: [...found.values()].map(({ title, stand }) => [title, stand]),
      widths: [5, 2],
    },
  ]
}

import type { MissionId } from '#law/missions/missions.ts'
import { type Visumerklaerung, type VisumerklaerungId, visumerklaerungen } from '#law/nachweise/visumerklaerungen.ts'
import type { Language } from '#law/texts/catalogue.ts'
import { quellentexte } from '#law/texts/visumpaket/zeilentext.ts'
import type { Block, Tick } from '../schriftstueck.ts'
import type { Erklaerungstext } from '../texts/erklaerungstexte.ts'
import type { Visumtexte } from '../texts/visumtexte.ts'
import { erklaerungstexte } from './erklaerungstexte.ts'
import { visumtexte } from './visumtexte.ts'

/** What is already chosen and known: ticks and lines that need no hand any more. */
export interface Erklaerungsvorgabe {
  /** Which box of a declaration is ticked, from 0. */
  readonly gewaehlt?: Readonly<Partial<Record<VisumerklaerungId, number>>>
  /** What stands in the lines to fill in, in their order. */
  readonly felder?: Readonly<Partial<Record<VisumerklaerungId, readonly string[]>>>
  /** Who signs, as the passport writes it. */
  readonly name?: string
}

interface Erklaerungswunsch extends Erklaerungsvorgabe {
  readonly ids: readonly VisumerklaerungId[]
  readonly mission: MissionId | undefined
  readonly language: Language
  /** What stands above them in a paper of their own, under its title; absent: title and words of the visa pack. */
  readonly kopf?: Pick<Visumtexte['erklaerungen'], 'einleitung' | 'merkblatt'>
}

/**
 * Declarations to sign, one after another: German, which binds, and beside it the language of the reader; each says on
 * which norm and source it rests.
 */
export function erklaerungsblock({ ids, mission, language, kopf, ...vorgabe }: Erklaerungswunsch): readonly Block[] {
  const { titel, ...ofPack } = visumtexte[language].erklaerungen
  const head = kopf ?? ofPack
  return [
    ...(kopf ? [] : [{ kind: 'heading', level: 1, text: titel } as const]),
    { kind: 'paragraph', text: head.einleitung },
    { kind: 'note', tone: 'information', text: head.merkblatt },
    ...ids.flatMap((id, at) => eine(id, { at, mission, language, vorgabe, level: kopf ? 1 : 2 })),
  ]
}

interface Lage {
  readonly at: number
  readonly mission: MissionId | undefined
  readonly language: Language
  readonly vorgabe: Erklaerungsvorgabe
  readonly level: 1 | 2
}

function eine(id: VisumerklaerungId, { at, mission, language, vorgabe, level }: Lage): readonly Block[] {
  const erklaerung: Visumerklaerung = visumerklaerungen[id]
  const texts = visumtexte[language].erklaerungen
  const [german, other] = [erklaerungstexte.de[id], erklaerungstexte.en[id]]
  const isOfMission = mission !== undefined && erklaerung.vonDort?.includes(mission) === true
  return [
    { kind: 'heading', level, text: `${at + 1}. ${german.titel} / ${other.titel}` },
    {
      kind: 'table',
      caption: texts.wortlaut,
      head: [texts.nummer, texts.deutsch, texts.andere],
      rows: german.saetze.map((satz, index) => [String(index + 1), satz, other.saetze[index] ?? '']),
      widths: [1, 9, 9],
    },
    ...kaestchenblock(german, other, vorgabe.gewaehlt?.[id]),
    ...felderblock(german, other, vorgabe.felder?.[id] ?? []),
    {
      kind: 'paragraph',
      text: [
        `${texts.norm}: `,
        ...erklaerung.norms.flatMap((norm, index) => [index > 0 ? ', ' : '', { cite: norm }]),
        `. ${texts.quelle}: ${quellen(erklaerung, language)}.`,
        ...(erklaerung.confidence === 'A' || isOfMission ? [] : [` ${texts.unbestaetigt}`]),
      ],
    },
    ...unterschriftblock(erklaerung, language, vorgabe.name),
  ]
}

function quellen({ sources }: Visumerklaerung, language: Language): string {
  return quellentexte(sources, language)
    .map(({ title, stand }) => `${title} (${stand})`)
    .join('; ')
}

function kaestchenblock(
  { kaestchen = [] }: Erklaerungstext,
  other: Erklaerungstext,
  chosen: number | undefined,
): readonly Block[] {
  if (kaestchen.length === 0) return []
  const items = kaestchen.map(
    (text, index): Tick => ({
      text,
      ...(chosen === undefined ? {} : { isChecked: index === chosen }),
      details: [other.kaestchen?.[index] ?? ''],
    }),
  )
  return [{ kind: 'checklist', items }]
}

function felderblock(
  { felder = [] }: Erklaerungstext,
  other: Erklaerungstext,
  values: readonly string[],
): readonly Block[] {
  if (felder.length === 0) return []
  const rows = felder.map((label, index) => ({
    label: `${label} / ${other.felder?.[index] ?? ''}`,
    value: values[index] ?? '',
  }))
  return [{ kind: 'fields', rows }]
}

function unterschriftblock(
  { nurKenntnis, unterzeichner }: Visumerklaerung,
  language: Language,
  name: string | undefined,
): readonly Block[] {
  const { erklaerungen: texts } = visumtexte.de
  if (nurKenntnis === true) return [{ kind: 'paragraph', text: visumtexte[language].erklaerungen.keineUnterschrift }]
  const who = texts.unterschrift[unterzeichner]
  const other = visumtexte.en.erklaerungen
  return [
    {
      kind: 'signatures',
      lines: [
        { under: `${texts.ortTag} / ${other.ortTag}` },
        { under: `${name === undefined ? '' : `${name}, `}${who} / ${other.unterschrift[unterzeichner]}` },
      ],
    },
  ]
}

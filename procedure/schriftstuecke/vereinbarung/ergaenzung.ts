import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Language } from '#law/texts/catalogue.ts'
import { wordsOf } from '#law/texts/words.ts'
import type { Block, Schriftstueck } from '../schriftstueck.ts'
import { angehoerigenbloecke } from './angehoerigenbloecke.ts'
import { ergaenzungsposten } from './ergaenzungsposten.ts'
import type { Fall } from './fall.ts'
import { abschnitte } from './feld-id.ts'
import { parteienbloecke, unterschriftsbloecke } from './parteienbloecke.ts'
import { vereinbarungstexte } from './vereinbarung.ts'

/** What a supplement changes, and where it stands among the others. */
export interface Ergaenzungsfall {
  /** The agreement as it counts now, all earlier supplements included. */
  readonly vorher: Fall
  readonly nachher: Fall
  /** Counted from 1. */
  readonly nummer: number
  /** The day on which the second side signed the agreement. */
  readonly vereinbartAm: PlainDate
  /** Supplements that both sides have signed before. */
  readonly fruehere: readonly { readonly nummer: number; readonly am: PlainDate }[]
}

/** The wording of the house; it changes when a sentence changes. */
const WORTLAUT = '2026-11'

/**
 * The supplement to an agreement that both sides have signed (§ 81a Abs. 2 AufenthG): old and new, clause by clause. The German
 * one binds, the English one is for reading.
 * @example ergaenzung(fall, { tag: '2026-11-22', language: 'de' }).title // 'Ergänzung Nr. 1 zur Vereinbarung vom 18.11.2026'
 */
export function ergaenzung(
  { vorher, nachher, nummer, vereinbartAm, fruehere }: Ergaenzungsfall,
  { tag, language }: { readonly tag: PlainDate; readonly language: Language },
): Schriftstueck {
  const texts = vereinbarungstexte[language]
  const { date } = wordsOf(language)
  const { angaben } = vorher
  const words = texts.ergaenzung
  return {
    art: 'ergaenzung',
    language,
    title: words.titel(nummer, date(vereinbartAm)),
    subject: words.betreff,
    author: angaben.auslaenderbehoerde?.name ?? angaben.arbeitgeber?.name ?? words.betreff,
    date: tag,
    reference: angaben.aktenzeichen,
    edition: `${texts.ausgabe(vorher.ausgabe.fassung, vorher.ausgabe.praxis)}, ${WORTLAUT}`,
    ...(language === 'en' && { banner: texts.lesefassung }),
    blocks: [
      ...parteienbloecke(vorher, texts, words.zwischen),
      { kind: 'paragraph', text: words.einleitung(date(vereinbartAm), werIst(vorher)) },
      ...fruehere.map((one): Block => ({ kind: 'paragraph', text: words.frueher(one.nummer, date(one.am)) })),
      { kind: 'heading', level: 1, text: words.aenderungen },
      ...abschnittsweise(vorher, nachher, language),
      ...familie(vorher, nachher, language),
      { kind: 'heading', level: 1, text: words.uebriges },
      { kind: 'paragraph', text: words.bleibt },
      { kind: 'paragraph', text: words.wirksam },
      { kind: 'paragraph', text: words.unterlagen },
      ...unterschriftsbloecke(nachher, texts),
    ],
  }
}

function werIst({ angaben: { fachkraft } }: Fall): string {
  return `${fachkraft?.vornamen ?? ''} ${fachkraft?.nachnamen ?? ''}`.trim()
}

function abschnittsweise(vorher: Fall, nachher: Fall, language: Language): readonly Block[] {
  const texts = vereinbarungstexte[language]
  const found = ergaenzungsposten(vorher, nachher, language)
  return abschnitte.flatMap((abschnitt): readonly Block[] => {
    const own = found.filter((one) => one.abschnitt === abschnitt)
    if (own.length === 0) return []
    return [
      { kind: 'heading', level: 2, text: `${abschnitt}. ${texts.abschnitt[abschnitt]}` },
      ...own.flatMap(({ was, vorher: old, nachher: now }): readonly Block[] => [
        { kind: 'heading', level: 3, text: was },
        {
          kind: 'fields',
          rows: [
            { label: texts.ergaenzung.bisher, value: old === '' ? texts.ergaenzung.nichts : old },
            { label: texts.ergaenzung.kuenftig, value: now === '' ? texts.ergaenzung.entfaellt : now },
          ],
        },
      ]),
    ]
  })
}

/** Where the family changes, the sheet names all of them, so that nobody has to put it together. */
function familie(vorher: Fall, nachher: Fall, language: Language): readonly Block[] {
  const texts = vereinbarungstexte[language]
  const changes = ergaenzungsposten(vorher, nachher, language).some(({ abschnitt }) => abschnitt === 'J')
  const now = nachher.angaben.familie
  if (!changes || now.length === 0) return []
  return [
    { kind: 'heading', level: 1, text: texts.ergaenzung.familie },
    ...angehoerigenbloecke(now, { from: 1, language, texts }),
  ]
}

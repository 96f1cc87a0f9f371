import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Language } from '#law/texts/catalogue.ts'
import { type BelehrungsId, belehrungen, belehrungsIds } from '#procedure/fachkraefteverfahren/belehrungen.ts'
import { procedureWords } from '#procedure/texts/words.ts'
import type { Block, Inline, Schriftstueck } from '../schriftstueck.ts'
import { vereinbarungDe } from '../texts/de/vereinbarung.ts'
import { vereinbarungEn } from '../texts/en/vereinbarung.ts'
import type { Vorgangsangaben } from '../vorgangsangaben.ts'
import { abschnittsbloecke } from './abschnittsbloecke.ts'
import { angehoerigenbloecke } from './angehoerigenbloecke.ts'
import { anlagenblock } from './anlagenblock.ts'
import type { Ausgabe } from './ausgabe.ts'
import { type Fall, fallOf, PLAETZE_FUER_ANGEHOERIGE } from './fall.ts'
import { abschnitte } from './feld-id.ts'
import { parteienbloecke, unterschriftsbloecke } from './parteienbloecke.ts'
import { satzwerte } from './satzwerte.ts'
import type { Vereinbarungstexte } from './vereinbarungstexte.ts'

export const vereinbarungstexte: Readonly<Record<Language, Vereinbarungstexte>> = {
  de: vereinbarungDe,
  en: vereinbarungEn,
}

/** The wording of the house; it changes when a sentence changes. */
const WORTLAUT = '2026-11'

/**
 * The agreement of § 81a Abs. 2 AufenthG with everything that is known; what is missing leaves room to be written by hand. The
 * German one binds, the English one is for reading. Whether it can be signed is asked of {@link fehlendeAngaben}.
 * @example vereinbarung(angaben, ausgabeAm('2026-11-20', 'SN'), { tag: '2026-11-20', language: 'de' }).title
 */
export function vereinbarung(
  angaben: Vorgangsangaben,
  ausgabe: Ausgabe,
  { tag, language, entwurf }: { readonly tag: PlainDate; readonly language: Language; readonly entwurf?: boolean },
): Schriftstueck {
  const texts = vereinbarungstexte[language]
  const fall = fallOf(angaben, ausgabe, tag)
  const werte = satzwerte(fall, language, texts)
  const banner = [...(language === 'en' ? [texts.lesefassung] : []), ...(entwurf ? [texts.entwurf] : [])]
  return {
    art: 'vereinbarung',
    language,
    title: texts.titel,
    subject: texts.betreff,
    author: angaben.auslaenderbehoerde?.name ?? angaben.arbeitgeber?.name ?? texts.titel,
    date: tag,
    reference: angaben.aktenzeichen,
    edition: `${texts.ausgabe(ausgabe.fassung, ausgabe.praxis)}, ${WORTLAUT}`,
    ...(banner.length > 0 && { banner: banner.join(' · ') }),
    blocks: [
      ...parteienbloecke(fall, texts, texts.zwischen),
      ...abschnitte.flatMap((abschnitt) => abschnittsbloecke(abschnitt, fall, { language, texts, werte })),
      ...hinweise(fall, language, texts),
      ...unterschriftsbloecke(fall, texts),
      ...anlagenblock(fall, language, texts),
      ...ergaenzungsblatt(fall, language, texts),
    ],
  }
}

/** What the parties must be told (N1 to N11); the Blue Card has a notice of its own. */
function hinweise(fall: Fall, language: Language, texts: Vereinbarungstexte): readonly Block[] {
  const { belehrung, partei } = procedureWords(language)
  const told = belehrungsIds.filter((id) => giltFuer(id, fall))
  return [
    { kind: 'heading', level: 1, text: texts.hinweise.titel },
    { kind: 'paragraph', text: texts.hinweise.einleitung },
    {
      kind: 'list',
      ordered: false,
      items: told.map(
        (id): Inline => [
          { strong: `${belehrung[id].titel} (${belehrungen[id].an.map((one) => partei[one].name).join(', ')}).` },
          ` ${belehrung[id].text} `,
          { cite: `(${belehrungen[id].norm})` },
        ],
      ),
    },
  ]
}

function giltFuer(id: BelehrungsId, { vorhaben }: Fall): boolean {
  const { wege } = belehrungen[id]
  return wege === undefined || (vorhaben !== undefined && wege.includes(vorhaben.weg))
}

/** Relatives beyond the four places of section J. */
function ergaenzungsblatt(fall: Fall, language: Language, texts: Vereinbarungstexte): readonly Block[] {
  const more = fall.angaben.familie.slice(PLAETZE_FUER_ANGEHOERIGE)
  if (more.length === 0) return []
  return [
    { kind: 'pageBreak' },
    { kind: 'heading', level: 1, text: texts.ergaenzungsblatt.titel },
    { kind: 'paragraph', text: texts.ergaenzungsblatt.einleitung },
    ...angehoerigenbloecke(more, { from: PLAETZE_FUER_ANGEHOERIGE + 1, language, texts }),
  ]
}

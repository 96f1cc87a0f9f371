import type { Language } from '#law/texts/catalogue.ts'
import { stateName } from '#law/texts/states.ts'
import { procedureWords } from '#procedure/texts/words.ts'
import type { Block } from '../schriftstueck.ts'
import type { Familienangehoerige } from '../vorgangsangaben.ts'
import { tagestext } from './satzwerte.ts'
import type { Vereinbarungstexte } from './vereinbarungstexte.ts'

/** Relatives, each with what the agreement says of them. */
export function angehoerigenbloecke(
  familie: readonly Familienangehoerige[],
  { from, language, texts }: { readonly from: number; readonly language: Language; readonly texts: Vereinbarungstexte },
): readonly Block[] {
  const { angehoeriger: words } = texts
  const { verhaeltnis: relations } = procedureWords(language).werte
  return familie.flatMap(
    ({ vornamen, nachnamen, geburtsdatum, staatsangehoerigkeiten, verhaeltnis }, at): readonly Block[] => [
      { kind: 'heading', level: 2, text: words.titel(from + at) },
      {
        kind: 'fields',
        rows: [
          { label: words.vornamen, value: vornamen },
          { label: words.nachnamen, value: nachnamen },
          { label: words.geburtsdatum, value: geburtsdatum === undefined ? '' : tagestext(geburtsdatum, language) },
          {
            label: words.staatsangehoerigkeit,
            value: staatsangehoerigkeiten.map((code) => stateName(code, language)).join(', '),
          },
          { label: words.verhaeltnis, value: verhaeltnis === undefined ? '' : relations[verhaeltnis] },
        ],
      },
    ],
  )
}

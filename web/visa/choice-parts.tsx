import type { VNode } from 'preact'
import { erklaerungenFuer } from '#law/nachweise/erklaerungen-fuer.ts'
import { type VisumerklaerungId, visumerklaerungIds } from '#law/nachweise/visumerklaerungen.ts'
import type { Visumpaket } from '#law/nachweise/visumpaket/visumpaket.ts'
import { erklaerungstexte } from '#procedure/schriftstuecke/visum/erklaerungstexte.ts'
import {
  type Erklaerungswahl,
  erklaerungswahlen,
  type Wahllage,
} from '#procedure/schriftstuecke/visum/erklaerungswahl.ts'
import { PartSet, RadioPart } from '#web/forms/form-parts.tsx'
import type { PageWords } from '#web/language/page-words.ts'

const PREFIX = 'wahl.'
/** Ticked on paper, with a pen. */
const BY_HAND = 'hand'

interface ChoicesProps {
  readonly words: PageWords
  readonly wahlen: readonly Erklaerungswahl[]
}

/** The choices in the declarations of a pack, with what is known of them. */
export function choicesOf(paket: Visumpaket, lage: Wahllage): readonly Erklaerungswahl[] {
  return erklaerungswahlen(erklaerungenFuer(paket.pack, paket), lage)
}

/** The boxes of the declarations, ticked before they are printed. What is taken from other answers says so, and can be changed. */
export function ChoiceParts({ words, wahlen }: ChoicesProps): VNode | null {
  if (wahlen.length === 0) return null
  const { choices } = words.m.visa
  const taken = wahlen.filter(({ vorschlag }) => vorschlag !== undefined).length
  return (
    <details class="pack-change" open={taken > 0}>
      <summary>{choices.title}</summary>
      <p>{choices.lead({ count: taken })}</p>
      {wahlen.map((wahl) => (
        <Choice words={words} wahl={wahl} />
      ))}
    </details>
  )
}

function Choice({ words, wahl }: { readonly words: PageWords; readonly wahl: Erklaerungswahl }): VNode {
  const { choices } = words.m.visa
  const { id, vorschlag } = wahl
  const { titel, kaestchen = [] } = erklaerungstexte[words.language][id]
  const hint = vorschlag === undefined ? undefined : choices.from[vorschlag.aus]
  const chosen = vorschlag === undefined ? BY_HAND : String(vorschlag.kaestchen)
  return (
    <PartSet legend={titel} {...(hint !== undefined && { hint })}>
      {kaestchen.map((text, at) => (
        <RadioPart name={`${PREFIX}${id}`} value={String(at)} chosen={chosen} text={text} />
      ))}
      <RadioPart name={`${PREFIX}${id}`} value={BY_HAND} chosen={chosen} text={choices.byHand} />
    </PartSet>
  )
}

/** The boxes that were chosen in a form; whatever is no box of the declaration is left to the pen. */
export function chosenIn(
  entries: Iterable<readonly [string, string]>,
): Readonly<Partial<Record<VisumerklaerungId, number>>> {
  const given = new Map(entries)
  return Object.fromEntries(
    visumerklaerungIds.flatMap((id) => {
      const at = (erklaerungstexte.de[id].kaestchen ?? []).findIndex(
        (_, index) => given.get(`${PREFIX}${id}`) === String(index),
      )
      return at < 0 ? [] : [[id, at] as const]
    }),
  )
}

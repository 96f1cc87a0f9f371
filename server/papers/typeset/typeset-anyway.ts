import type { Schriftstueck } from '#procedure/schriftstuecke/schriftstueck.ts'
import type { Typesetter } from '#server/papers/typesetter.ts'
import { PaperFault } from './paper-fault.ts'

/** A name may hold signs that the fonts lack. Where a hash says what is meant that is no reason to stop: a low line stands for each. */
export async function typesetAnyway(typesetter: Typesetter, paper: Schriftstueck): Promise<Uint8Array> {
  try {
    return await typesetter.typeset(paper)
  } catch (fault) {
    if (!(fault instanceof PaperFault)) throw fault
    const unprintable = new Set(fault.characters)
    const text = [...JSON.stringify(paper)].map((one) => (unprintable.has(one) ? '_' : one)).join('')
    const plain: Schriftstueck = JSON.parse(text)
    return await typesetter.typeset(plain)
  }
}

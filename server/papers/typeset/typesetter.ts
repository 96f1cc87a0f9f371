import type { Schriftstueck } from '#procedure/schriftstuecke/schriftstueck.ts'
import type { Typesetter } from '#server/papers/typesetter.ts'
import { claimAccessible } from './claim-accessible.ts'
import { PaperFault } from './paper-fault.ts'
import { printedForm } from './printed-form.ts'
import { typstPool } from './typst-pool.ts'

interface TypesettingOptions {
  /** Threads at most; each holds about 150 MB while it lives. */
  readonly threads?: number
}

/** Sets papers with Typst: tagged, archivable (PDF/A-2a), accessible (PDF/UA-1), the same bytes for the same paper. */
export function typesetter({ threads = 2 }: TypesettingOptions = {}): Typesetter {
  const pool = typstPool(threads)
  // Only part 3 of the standard lets a file carry others inside.
  const standard = ({ attachments = [] }: Schriftstueck): string => (attachments.length > 0 ? 'a-3a' : 'a-2a')
  const set = (paper: Schriftstueck, data = printedForm(paper)): Promise<Uint8Array> =>
    pool.run({ data, standard: standard(paper) })
  return {
    typeset: async (paper, { lacksLetters = 'fails' } = {}) => {
      try {
        return claimAccessible(await set(paper))
      } catch (fault) {
        const first = missingIn(fault)
        if (first.length === 0) throw fault
        // Of a row of such characters Typst names one: each alone in its line, it names them all.
        const others = await set(oneByOne(paper)).then(() => [], missingIn)
        const characters = new Set([...others, ...first])
        if (lacksLetters === 'fails') throw new PaperFault([...characters])
        const plain = [...printedForm(paper)].map((one) => (characters.has(one) ? '_' : one)).join('')
        return claimAccessible(await set(paper, plain))
      }
    },
    close: () => pool.close(),
  }
}

/** What Typst says of a character that is in none of the fonts; what has no shape it writes as \u{1f600}. */
const MISSING = /the text `\\?"(.+?)\\?"` could not be displayed/gu
const BY_NUMBER = /\\+u\{([0-9a-f]+)\}/g

function missingIn(fault: unknown): readonly string[] {
  if (!(fault instanceof Error)) return []
  return [...fault.message.matchAll(MISSING)].flatMap(([, text = '']) => [
    ...text.replace(BY_NUMBER, (_, point: string) => String.fromCodePoint(Number.parseInt(point, 16))),
  ])
}

function oneByOne(paper: Schriftstueck): Schriftstueck {
  const characters = [...new Set(JSON.stringify(paper))].filter((character) => character > '\u024F')
  const blocks = characters.map((text) => ({ kind: 'paragraph', text }) as const)
  return { ...paper, title: '-', subject: '-', author: '-', reference: '-', edition: '-', banner: '-', blocks }
}

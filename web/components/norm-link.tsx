import type { VNode } from 'preact'
import type { PageWords } from '#web/language/page-words.ts'
import { wordingAddress } from '#web/norms/norm-order.ts'

interface NormLinkProps {
  readonly words: PageWords
  readonly norm: string
  /** The rule or condition whose page shows the norm as the program holds it. */
  readonly home: string | undefined
}

/** A citation that leads to the rule itself; where the program has no page for it, to its wording. */
export function NormLink({ words, norm, home }: NormLinkProps): VNode {
  const address = home === undefined ? wordingAddress(norm) : `/${words.language}/norms/${home}`
  if (address === undefined) return <span class="norm">{norm}</span>
  return (
    <a class="norm" href={address} rel={home === undefined ? 'external noopener' : undefined}>
      {norm}
    </a>
  )
}

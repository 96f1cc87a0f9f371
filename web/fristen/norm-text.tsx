import type { VNode } from 'preact'
import { wordingAddress } from '#web/norms/norm-order.ts'

const JOINT = ' i. V. m. '
/** A sign and its number stay on one line. */
const UNPARTED = /(§§?|Art\.|Abs\.|S\.|Nr\.|Hs\.) /g

/** A citation in which every part leads to its wording at the ministry of justice, where it is published there. */
export function NormText({ norm }: { readonly norm: string }): VNode {
  return (
    <span class="citation">
      {norm.split(JOINT).map((part, at) => (
        <>
          {at === 0 ? null : JOINT}
          <NormPart norm={part} />
        </>
      ))}
    </span>
  )
}

function NormPart({ norm }: { readonly norm: string }): VNode {
  const address = wordingAddress(norm)
  const text = norm.replace(UNPARTED, '$1\u00a0')
  if (address === undefined) return <>{text}</>
  return (
    <a href={address} rel="external noopener">
      {text}
    </a>
  )
}

/** Several citations: in a sentence parted by semicolons, in a table by lines. */
export function NormList({ norms, lines }: { readonly norms: readonly string[]; readonly lines?: boolean }): VNode {
  return (
    <>
      {norms.map((norm, at) => (
        <>
          {at === 0 || lines ? null : '; '}
          <NormText norm={norm} />
        </>
      ))}
    </>
  )
}

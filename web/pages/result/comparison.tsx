import type { VNode } from 'preact'
import { wordsOf } from '#law/texts/words.ts'
import { WayMark } from '#web/components/mark.tsx'
import type { PageWords } from '#web/language/page-words.ts'
import type { WayLine } from '#web/result/way-line.ts'
import { validityText } from './way-details.tsx'

/**
 * All ways side by side. On a phone every row becomes a block; the roles keep it a table for those who hear it.
 */
export function Comparison({ words, ways }: { readonly words: PageWords; readonly ways: readonly WayLine[] }): VNode {
  const { result } = words.m
  const heads = [
    result.way,
    result.outcome,
    result.consentShort,
    result.fastShort,
    result.validity,
    result.familyShort,
    result.fee,
  ]
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: display: block on a phone takes the roles of a table away
    <table class="comparison" role="table">
      <caption class="kern-sr-only">{result.comparison}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {heads.map((head) => (
            <th scope="col" role="columnheader">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {ways.map((way) => (
          <Row words={words} way={way} heads={heads} />
        ))}
      </tbody>
    </table>
    // biome-ignore-end lint/a11y/noRedundantRoles: see above
  )
}

function Row(props: { words: PageWords; way: WayLine; heads: readonly string[] }): VNode {
  const { words, way, heads } = props
  const { result } = words.m
  const { details } = way
  const [visa] = details.gebuehren
  const cells = [
    <WayMark truth={way.truth} words={words} />,
    result.need[details.zustimmungNoetig],
    result.possible[details.beschleunigtesVerfahren],
    validityText(details, wordsOf(words.language), words),
    result.yesNo[details.familie.nachzug],
    visa?.betrag === undefined ? result.feeUnknown : words.money(visa.betrag),
  ]
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: display: block on a phone takes the roles of a table away
    <tr role="row">
      <th scope="row" role="rowheader">
        <a href={`/${words.language}/result/${way.id}`}>{way.name}</a>
      </th>
      {cells.map((cell, at) => (
        <td role="cell" data-head={heads[at + 1]}>
          {cell}
        </td>
      ))}
    </tr>
    // biome-ignore-end lint/a11y/noRedundantRoles: see above
  )
}

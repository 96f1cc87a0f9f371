import type { ComponentChildren, VNode } from 'preact'

interface TableProps {
  /** What the table is about, for those who hear it. */
  readonly label: string
  readonly heads: readonly string[]
  readonly kind: 'katalog' | 'holidays' | 'variants' | 'durations' | 'members' | 'packets' | 'costs'
  readonly children: ComponentChildren
}

/**
 * A table that becomes a list of cards where it is narrow. The roles are written out, because browsers forget that a table
 * is one as soon as its rows are laid out otherwise.
 */
export function Table({ label, heads, kind, children }: TableProps): VNode {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: lost without it where rows are laid out as cards
    <table class={`data-table data-table--${kind}`} role="table" aria-label={label}>
      {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
      <thead role="rowgroup">
        {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
        <tr role="row">
          {heads.map((head) => (
            // biome-ignore lint/a11y/noRedundantRoles: see above
            <th scope="col" role="columnheader">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
      <tbody role="rowgroup">{children}</tbody>
    </table>
  )
}

export function Row({ children }: { readonly children: ComponentChildren }): VNode {
  // biome-ignore lint/a11y/noRedundantRoles: see above
  return <tr role="row">{children}</tr>
}

interface CellProps {
  /** The head of its column, shown in front of it where the table is a list of cards. */
  readonly head: string
  /** Whether it says what its row is about. */
  readonly row?: boolean
  /** Whether it says itself what it is, such as a button: then nothing stands in front of it. */
  readonly plain?: boolean
  readonly children: ComponentChildren
}

export function Cell({ head, row, plain, children }: CellProps): VNode {
  if (row) {
    return (
      // biome-ignore lint/a11y/noRedundantRoles: see above
      <th scope="row" role="rowheader" data-head={head}>
        {children}
      </th>
    )
  }
  return (
    // biome-ignore lint/a11y/noRedundantRoles: see above
    <td role="cell" data-head={head} class={plain ? 'data-table__plain' : undefined}>
      {children}
    </td>
  )
}

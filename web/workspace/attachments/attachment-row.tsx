import type { ComponentChildren, VNode } from 'preact'

/** One thing that is said of a paper. */
export function AttachmentRow({
  term,
  children,
}: {
  readonly term: string
  readonly children: ComponentChildren
}): VNode {
  return (
    <div class="people__line">
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

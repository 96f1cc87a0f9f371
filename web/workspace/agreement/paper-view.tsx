import type { ComponentChildren, VNode } from 'preact'
import type { Block, Inline, Schriftstueck, Tick } from '#procedure/schriftstuecke/schriftstueck.ts'

/** A paper as a page: what the PDF says, for reading on any screen. */
export function PaperView({ paper }: { readonly paper: Schriftstueck }): VNode {
  return (
    <article class="paper" lang={paper.language}>
      {paper.banner === undefined ? null : <p class="paper__banner">{paper.banner}</p>}
      {paper.blocks.map((block) => (
        <BlockView block={block} />
      ))}
    </article>
  )
}

function BlockView({ block }: { readonly block: Block }): VNode | null {
  switch (block.kind) {
    case 'heading':
      return <HeadingView level={block.level} text={block.text} />
    case 'paragraph':
      return (
        <p class={block.number === undefined ? undefined : 'paper__clause'}>
          {block.number === undefined ? null : <span class="paper__number">{block.number}</span>}
          <span>
            <Run text={block.text} />
          </span>
        </p>
      )
    case 'note':
      return (
        <p class="notice">
          <Run text={block.text} />
        </p>
      )
    case 'fields':
      return (
        <dl class="people">
          {block.rows.map(({ label, value }) => (
            <div class="people__line">
              <dt>{label}</dt>
              <dd>{value === '' ? '–' : value}</dd>
            </div>
          ))}
        </dl>
      )
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li>
              <Run text={item} />
            </li>
          ))}
        </ul>
      )
    case 'checklist':
      return <Checklist items={block.items} />
    case 'table':
      return <TableView block={block} />
    case 'signatures':
      return (
        <ul class="paper__signatures">
          {block.lines.map(({ under }) => (
            <li>{under}</li>
          ))}
        </ul>
      )
    case 'letterhead':
    case 'seal':
    case 'qr':
    case 'pageBreak':
      return null
  }
}

function HeadingView({ level, text }: Omit<Extract<Block, { kind: 'heading' }>, 'kind'>): VNode {
  switch (level) {
    case 1:
      return <h2 class="kern-heading-medium">{text}</h2>
    case 2:
      return <h3 class="kern-heading-small">{text}</h3>
    case 3:
      return <h4 class="paper__heading">{text}</h4>
  }
}

function Checklist({ items }: { readonly items: readonly Tick[] }): VNode {
  return (
    <ul class="paper__ticks">
      {items.map(({ text, isChecked }) => (
        <li class={isChecked ? 'paper__tick paper__tick--on' : 'paper__tick'}>
          <span aria-hidden="true">{isChecked ? '☒' : '☐'}</span>{' '}
          <span>
            {isChecked ? (
              <strong>
                <Run text={text} />
              </strong>
            ) : (
              <Run text={text} />
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}

function TableView({ block }: { readonly block: Extract<Block, { kind: 'table' }> }): VNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has only keys must be able to scroll the table
    <section class="paper__table" aria-label={block.caption} tabIndex={0}>
      <table class="kern-table">
        <caption>{block.caption}</caption>
        <thead>
          <tr>
            {block.head.map((cell) => (
              <th scope="col">{cell}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map((row) => (
            <tr>
              {row.map((cell) => (
                <td>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Run({ text }: { readonly text: Inline }): VNode {
  if (typeof text === 'string') return <>{text}</>
  return (
    <>
      {text.map((part): ComponentChildren => {
        if (typeof part === 'string') return part
        return 'strong' in part ? <strong>{part.strong}</strong> : <span class="muted">{part.cite}</span>
      })}
    </>
  )
}

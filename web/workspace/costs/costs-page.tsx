import type { VNode } from 'preact'
import type { Kostenposten } from '#procedure/fachkraefteverfahren/kosten.ts'
import type { CaseCosts } from '#server/papers/case-costs.ts'
import { Cell, Row, Table } from '#web/fristen/data-table.tsx'
import { NormText } from '#web/fristen/norm-text.tsx'
import type { Assets } from '#web/http/assets.ts'
import type { PageWords } from '#web/language/page-words.ts'
import type { StepContext } from '../step/field.ts'
import { BackToCase, WorkspaceFrame } from '../workspace-frame.tsx'
import { FeeSection } from './fee-section.tsx'

interface CostsPageProps {
  readonly context: StepContext
  readonly assets: Assets
  /** Absent before the purpose is fixed. */
  readonly costs: CaseCosts | undefined
  /** Where a payment is recorded, for whoever may. */
  readonly record: string | undefined
}

/** What everybody has to pay, on which basis, and how surely it is known. */
export function CostsPage({ context, assets, costs, record }: CostsPageProps): VNode {
  const { words, view, viewer } = context
  const texts = words.m.costs
  return (
    <WorkspaceFrame
      words={words}
      assets={assets}
      title={texts.title}
      reference={view.reference}
      place={`/vorgaenge/${view.id}/kosten`}
      viewer={viewer}
      wide
    >
      <BackToCase words={words} view={view} />
      <h1 class="kern-heading-large">{texts.title}</h1>
      <p class="lead">{costs === undefined ? texts.none : texts.lead}</p>
      {costs === undefined ? null : (
        <>
          <CostTable words={words} costs={costs} />
          <p class="costs__sum">
            <strong>{texts.sum}: </strong>
            {amountText(costs.summe, words)}
          </p>
          {costs.mehr ? <p>{texts.more}</p> : null}
          <FeeSection words={words} fee={costs.gebuehr} record={record} />
        </>
      )}
    </WorkspaceFrame>
  )
}

interface TableProps {
  readonly words: PageWords
  readonly costs: CaseCosts
}

function CostTable({ words, costs }: TableProps): VNode {
  const { columns, title } = words.m.costs
  return (
    <Table label={title} kind="costs" heads={[columns.what, columns.who, columns.amount, columns.basis, columns.state]}>
      {costs.posten.map((line) => (
        <CostRow words={words} costs={costs} line={line} />
      ))}
    </Table>
  )
}

function CostRow({ words, costs, line }: TableProps & { readonly line: Kostenposten }): VNode {
  const texts = words.m.costs
  const { columns, kind } = texts
  const hints: Readonly<Record<string, string | undefined>> = texts.hint
  return (
    <Row>
      <Cell head={columns.what} row>
        {kind[line.art]}
        {hints[line.art] === undefined ? null : <span class="muted costs__hint">{hints[line.art]}</span>}
      </Cell>
      <Cell head={columns.who}>{whoText(line, costs, words)}</Cell>
      <Cell head={columns.amount}>{line.betrag === undefined ? texts.unknown : amountText(line.betrag, words)}</Cell>
      <Cell head={columns.basis}>
        {line.norm === undefined ? (line.quelle ?? '–') : <NormText norm={line.norm} />}
        {line.sicherheit === undefined ? null : <span class="muted costs__hint">{texts.sure[line.sicherheit]}</span>}
      </Cell>
      <Cell head={columns.state}>{stateText(line, words)}</Cell>
    </Row>
  )
}

function whoText({ person }: Kostenposten, { worker, family }: CaseCosts, { m }: PageWords): string {
  return person === 'fachkraft' ? (worker ?? m.costs.worker) : (family[person] ?? m.costs.relative)
}

function amountText({ von, bis }: { readonly von: number; readonly bis: number }, { m, money }: PageWords): string {
  return von === bis ? money(von) : m.costs.range({ from: money(von), to: money(bis) })
}

/** Of these the file records a payment; of the others nobody tells it. */
const RECORDED: readonly Kostenposten['art'][] = [
  'verfahren',
  'zeugnisbewertung',
  'digitaleAuskunft',
  'anerkennung',
  'berufsausuebungserlaubnis',
]

function stateText({ art, gezahlt, beglichen }: Kostenposten, { m, money }: PageWords): string {
  if (!RECORDED.includes(art)) return '–'
  if (beglichen) return m.costs.settled
  return gezahlt === undefined ? m.costs.open : m.costs.paid({ amount: money(gezahlt) })
}

import type { VNode } from 'preact'
import type { CatalogueReport, CatalogueRow, CatalogueVersion } from '#law/report/frist-catalogue.ts'
import { Layout } from '#web/components/layout.tsx'
import type { Assets } from '#web/http/assets.ts'
import type { PageWords } from '#web/language/page-words.ts'
import { Cell, Row, Table } from './data-table.tsx'
import { FristenBack } from './fristen-back.tsx'
import { NormList } from './norm-text.tsx'
import { SourceText } from './source-text.tsx'

interface KatalogPageProps {
  readonly words: PageWords
  readonly assets: Assets
  readonly report: CatalogueReport
}

/** Every period of the procedure, branch by branch, as a table to be proofread. */
export function KatalogPage({ words, assets, report }: KatalogPageProps): VNode {
  const { katalog } = words.m.fristen
  const count = report.branches.flatMap(({ periods }) => periods).length
  return (
    <Layout words={words} assets={assets} title={katalog.title} place="/fristen/katalog" wide>
      <FristenBack words={words} />
      <h1 class="kern-heading-large">{katalog.title}</h1>
      <p class="lead">{katalog.lead({ count })}</p>
      <nav aria-label={katalog.branches}>
        <ul class="branch-links">
          {report.branches.map(({ id, branch, periods }) => (
            <li>
              <a href={`#${id}`}>{branch}</a> ({periods.length})
            </li>
          ))}
        </ul>
      </nav>
      {report.branches.map(({ id, branch, periods }) => (
        <section aria-labelledby={id}>
          <h2 class="kern-heading-medium" id={id}>
            {branch}
          </h2>
          <Table label={branch} heads={headsOf(words)} kind="katalog">
            {periods.map((row) => (
              <PeriodRow words={words} row={row} />
            ))}
          </Table>
        </section>
      ))}
    </Layout>
  )
}

function headsOf({ m }: PageWords): readonly string[] {
  const { heads } = m.fristen.katalog
  return [
    ...[heads.period, heads.trigger, heads.owedBy, heads.length],
    ...[heads.character, heads.consequence, heads.norm, heads.source],
  ]
}

function PeriodRow({ words, row }: { readonly words: PageWords; readonly row: CatalogueRow }): VNode | null {
  const { katalog } = words.m.fristen
  const version = row.versions.at(-1)
  if (!version) return null
  const [
    period = '',
    trigger = '',
    owedBy = '',
    length = '',
    character = '',
    consequence = '',
    norm = '',
    source = '',
  ] = headsOf(words)
  return (
    <Row>
      <Cell row head={period}>
        <a href={`/${words.language}/fristen/katalog/${row.sign}`}>{row.title}</a>
        <span class="katalog__sign">{row.sign}</span>
        <a class="katalog__count" href={`/${words.language}/fristen?id=${row.sign}`}>
          {katalog.count}
          <span class="kern-sr-only">: {row.title}</span>
        </a>
      </Cell>
      <Cell head={trigger}>{row.trigger}</Cell>
      <Cell head={owedBy}>{version.owedBy}</Cell>
      <Cell head={length}>
        <Length words={words} version={version} earlier={row.versions.length - 1} />
      </Cell>
      <Cell head={character}>{version.character}</Cell>
      <Cell head={consequence}>{row.consequence}</Cell>
      <Cell head={norm}>
        <NormList norms={version.norms} lines />
      </Cell>
      <Cell head={source}>
        <SourceText words={words} source={version.source} confidence={version.confidence} />
      </Cell>
    </Row>
  )
}

interface LengthProps {
  readonly words: PageWords
  readonly version: CatalogueVersion
  readonly earlier: number
}

/** The length, its variants, and what a Land does otherwise. */
function Length({ words, version, earlier }: LengthProps): VNode {
  const { katalog } = words.m.fristen
  const { lengthText, variants, laender, from } = version
  return (
    <>
      <span class="katalog__length">{lengthText}</span>
      {variants.map(({ variant, lengthText: other }) => (
        <span class="katalog__more">
          {variant}: {other}
        </span>
      ))}
      {laender.map(({ land, lengthText: other, confidence }) => (
        <span class="katalog__more">
          {land}: {other ?? katalog.ownBasis} ({confidence})
        </span>
      ))}
      {earlier > 0 ? <span class="katalog__more">{katalog.sinceWithEarlier({ from, count: earlier })}</span> : null}
    </>
  )
}

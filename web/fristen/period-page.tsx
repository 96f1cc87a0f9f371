import type { VNode } from 'preact'
import { LAENDER, landLetters } from '#law/calendar/land.ts'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import type {
  CatalogueDeviation,
  CatalogueProfession,
  CatalogueRow,
  CatalogueVariant,
  CatalogueVersion,
} from '#law/report/frist-catalogue.ts'
import { Layout } from '#web/components/layout.tsx'
import { Option, SelectPart, TextPart } from '#web/forms/form-parts.tsx'
import type { Assets } from '#web/http/assets.ts'
import type { PageWords } from '#web/language/page-words.ts'
import { Cell, Row, Table } from './data-table.tsx'
import { FristenBack } from './fristen-back.tsx'
import { NormList, NormText } from './norm-text.tsx'
import { SourceText } from './source-text.tsx'

interface PeriodPageProps {
  readonly words: PageWords
  readonly assets: Assets
  readonly row: CatalogueRow
  /** The professions with an act of their own, for the two periods that it decides. */
  readonly professions: readonly CatalogueProfession[]
  readonly today: PlainDate
}

/** One period: what it is, every version with norm and source, and a short way to count it. */
export function PeriodPage({ words, assets, row, professions, today }: PeriodPageProps): VNode {
  const { facts, period } = words.m.fristen
  return (
    <Layout words={words} assets={assets} title={`${row.title} (${row.sign})`} place={`/fristen/katalog/${row.sign}`}>
      <FristenBack words={words} katalog />
      <h1 class="kern-heading-large">{row.title}</h1>
      <p class="muted">{row.sign}</p>
      <dl class="frist-facts">
        <Line name={facts.trigger} text={row.trigger} />
        <Line name={facts.duty} text={row.duty} />
        <Line name={facts.consequence} text={row.consequence} />
        {row.note === null ? null : <Line name={facts.note} text={row.note} />}
      </dl>
      <CountForm words={words} row={row} />
      <section aria-labelledby="fassungen">
        <h2 class="kern-heading-medium" id="fassungen">
          {period.versions({ count: row.versions.length })}
        </h2>
        {row.versions.toReversed().map((version) => (
          <Version words={words} version={version} today={today} />
        ))}
      </section>
      {professions.length === 0 ? null : <Professions words={words} professions={professions} sign={row.sign} />}
    </Layout>
  )
}

function Line({ name, text }: { readonly name: string; readonly text: string }): VNode {
  return (
    <div class="frist-facts__line">
      <dt>{name}</dt>
      <dd>{text}</dd>
    </div>
  )
}

function CountForm({ words, row }: Pick<PeriodPageProps, 'words' | 'row'>): VNode {
  const { fristen } = words.m
  return (
    <form class="count-form" method="get" action={`/${words.language}/fristen`}>
      <input type="hidden" name="id" value={row.sign} />
      <TextPart
        id="from"
        label={fristen.labels.from}
        hint={fristen.form.dayExample}
        value=""
        errors={[]}
        size="amount"
      />
      <SelectPart id="land" label={fristen.labels.land} value="" values={['', ...landLetters]} errors={[]}>
        <Option value="" chosen="" text={fristen.form.chooseLand} />
        {landLetters.map((land) => (
          <Option value={land} chosen="" text={LAENDER[land]} />
        ))}
      </SelectPart>
      <button class="kern-btn kern-btn--primary" type="submit">
        <span class="kern-label">{fristen.form.submit}</span>
      </button>
    </form>
  )
}

interface VersionProps {
  readonly words: PageWords
  readonly version: CatalogueVersion
  readonly today: PlainDate
}

function Version({ words, version, today }: VersionProps): VNode {
  const { facts } = words.m.fristen
  const { law } = words.m
  const { from, until } = version
  const inForce = from <= today && (until === null || today <= until)
  return (
    <section class="version" aria-labelledby={`seit-${from}`}>
      <h3 class="kern-heading-small" id={`seit-${from}`}>
        {until === null ? law.since({ from }) : law.span({ from, until })}
        {inForce ? ` (${law.inForce})` : ''}
      </h3>
      <dl class="frist-facts">
        <Line name={facts.length} text={version.lengthText} />
        <Line name={facts.owedBy} text={version.owedBy} />
        <Line name={facts.character} text={version.character} />
        <Line name={facts.place} text={version.place} />
        <div class="frist-facts__line">
          <dt>{facts.norms}</dt>
          <dd>
            <NormList norms={version.norms} />
          </dd>
        </div>
        <div class="frist-facts__line">
          <dt>{facts.source}</dt>
          <dd>
            <SourceText words={words} source={version.source} confidence={version.confidence} />
          </dd>
        </div>
      </dl>
      {version.variants.length === 0 ? null : <Variants words={words} variants={version.variants} />}
      {version.laender.length === 0 ? null : <Deviations words={words} laender={version.laender} />}
    </section>
  )
}

function Variants({ words, variants }: { words: PageWords; variants: readonly CatalogueVariant[] }): VNode {
  const { facts, period } = words.m.fristen
  return (
    <>
      <h4 class="version__title">{period.variants}</h4>
      <Table label={period.variants} heads={[period.variant, facts.length, facts.norms]} kind="variants">
        {variants.map(({ variant, lengthText, norm }) => (
          <Row>
            <Cell row head={period.variant}>
              {variant}
            </Cell>
            <Cell head={facts.length}>{lengthText}</Cell>
            <Cell head={facts.norms}>
              <NormText norm={norm} />
            </Cell>
          </Row>
        ))}
      </Table>
    </>
  )
}

function Deviations({ words, laender }: { words: PageWords; laender: readonly CatalogueDeviation[] }): VNode {
  const { facts, period, katalog } = words.m.fristen
  return (
    <>
      <h4 class="version__title">{period.laender}</h4>
      <Table label={period.laender} heads={[period.land, facts.length, facts.source]} kind="variants">
        {laender.map(({ land, lengthText, source, confidence }) => (
          <Row>
            <Cell row head={period.land}>
              {LAENDER[land]}
            </Cell>
            <Cell head={facts.length}>{lengthText ?? katalog.ownBasis}</Cell>
            <Cell head={facts.source}>
              <SourceText words={words} source={source} confidence={confidence} />
            </Cell>
          </Row>
        ))}
      </Table>
    </>
  )
}

interface ProfessionsProps {
  readonly words: PageWords
  readonly professions: readonly CatalogueProfession[]
  readonly sign: string
}

function Professions({ words, professions, sign }: ProfessionsProps): VNode {
  const { period } = words.m.fristen
  const heads = [period.profession, period.fast, period.ordinary, period.acknowledgement, period.norm]
  const [profession = '', fast = '', ordinary = '', acknowledgement = '', norm = ''] = heads
  return (
    <section aria-labelledby="berufe">
      <h2 class="kern-heading-medium" id="berufe">
        {period.professions}
      </h2>
      <p>{period.professionsText}</p>
      <Table label={period.professions} heads={heads} kind="variants">
        {professions.map((one) => (
          <Row>
            <Cell row head={profession}>
              <a href={`/${words.language}/fristen?id=${sign}&profession=${one.id}`}>{one.name}</a>
            </Cell>
            <Cell head={fast}>{one.lengthText}</Cell>
            <Cell head={ordinary}>{one.ordinaryText ?? '–'}</Cell>
            <Cell head={acknowledgement}>{one.acknowledgementText ?? '–'}</Cell>
            <Cell head={norm}>
              <NormText norm={one.norm} />
              {one.deviation === null ? null : (
                <span class="katalog__more">{period.deviation({ norm: one.deviation })}</span>
              )}
            </Cell>
          </Row>
        ))}
      </Table>
    </section>
  )
}

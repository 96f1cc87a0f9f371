import type { VNode } from 'preact'
import type { Verfahrensgebuehr } from '#procedure/fachkraefteverfahren/kosten.ts'
import { NormText } from '#web/fristen/norm-text.tsx'
import type { PageWords } from '#web/language/page-words.ts'

interface FeeSectionProps {
  readonly words: PageWords
  readonly fee: Verfahrensgebuehr
  readonly record: string | undefined
}

/** The fee of the procedure: who owes it, who pays it, when it is due, and when it does not arise. */
export function FeeSection({ words, fee, record }: FeeSectionProps): VNode {
  const { costs: texts } = words.m
  const lines: readonly (readonly [string, string])[] = [
    [texts.debtor, texts.party[fee.schuldner]],
    [texts.payer, texts.party[fee.zahler]],
    [texts.due, dueText(fee, words)],
    [texts.paidSoFar, words.money(fee.gezahlt)],
    ...(fee.zuschlag > 0 ? [[texts.surcharge, words.money(fee.zuschlag)] as const] : []),
  ]
  return (
    <section aria-labelledby="gebuehr" class="costs__fee">
      <h2 class="kern-heading-medium" id="gebuehr">
        {texts.fee}
      </h2>
      <dl class="people">
        {lines.map(([label, value]) => (
          <div class="people__line">
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p>
        {texts.disputed} <span class="muted">{texts.disputedSources}</span>
      </p>
      {fee.gesamtschuld ? (
        <p>
          {texts.joint} <NormText norm="§ 6 Abs. 1 Nr. 2 BGebG" /> <NormText norm="§ 6 Abs. 2 BGebG" />
        </p>
      ) : null}
      <h3 class="kern-heading-small">{texts.refund}</h3>
      <p>
        {texts.refundRule} <NormText norm="§ 69 Abs. 7 S. 4 AufenthG" />
      </p>
      <p>
        {texts.refundExceptions} <NormText norm="§ 49 Abs. 3 AufenthV" />
      </p>
      <p>
        {texts.move} <NormText norm="§ 49 Abs. 4 AufenthV" />
      </p>
      {record === undefined ? null : (
        <p>
          <a class="kern-link" href={record}>
            {texts.record}
          </a>
        </p>
      )}
    </section>
  )
}

function dueText({ faellig, faelligNach }: Verfahrensgebuehr, { m, day }: PageWords): string {
  const { dueRules } = m.costs
  const rule = dueRules[faelligNach ?? 'unknown']
  return faellig === undefined ? rule : `${day(faellig)} (${rule})`
}

import type { ComponentChildren, VNode } from 'preact'
import type { Truth } from '#law/engine/truth.ts'
import type { Details } from '#law/pathways/details.ts'
import type { Words } from '#law/texts/words.ts'
import type { PageWords } from '#web/language/page-words.ts'

interface DetailsProps {
  readonly words: PageWords
  readonly law: Words
  readonly details: Details
}

/** How far the norm binds, what it costs, how long it takes, where to apply, what it means for the family. */
export function WayDetails({ words, law, details }: DetailsProps): VNode {
  const { result } = words.m
  const { bindung, familie } = details
  const families = (['nachzug', 'sprachnachweisEhegatte', 'wohnraumnachweis', 'elternnachzug'] as const).filter(
    (rule) => rule === 'nachzug' || familie.nachzug !== 'nein',
  )
  return (
    <dl class="facts">
      {bindung === undefined ? null : <Fact term={result.binding}>{law.bindung(bindung)}</Fact>}
      <Fact term={result.consent}>{result.need[details.zustimmungNoetig]}</Fact>
      <Fact term={result.fast}>{result.possible[details.beschleunigtesVerfahren]}</Fact>
      <Fact term={result.where}>{law.place(details.antragsort)}</Fact>
      <Fact term={result.validity}>{validityText(details, law, words)}</Fact>
      <Fact term={result.cost}>
        <ul class="plain-list">
          {details.gebuehren.map((fee) => (
            <li>
              {law.parameter(fee.id)}: {fee.betrag === undefined ? result.feeUnknown : words.money(fee.betrag)}{' '}
              <a class="norm" href={`/${words.language}/parameters/${fee.id}`}>
                {fee.norm}
              </a>
            </li>
          ))}
        </ul>
      </Fact>
      <Fact term={result.time}>
        <ul class="plain-list">
          {details.verfahrensdauer.map((id) => (
            <li>{law.duration(id)}</li>
          ))}
        </ul>
      </Fact>
      <Fact term={result.family}>
        <ul class="plain-list">
          {families.map((rule) => (
            <li>
              {law.family(rule)} {answerOf(familie[rule], words)}
            </li>
          ))}
        </ul>
      </Fact>
    </dl>
  )
}

export function validityText(details: Details, law: Words, words: PageWords): string {
  const { result } = words.m
  const longest =
    details.hoechstdauerMonate === undefined
      ? law.validity(details.geltungsdauer)
      : result.upTo({ time: law.months(details.hoechstdauerMonate) })
  return details.hoechstaufenthaltMonate === undefined
    ? longest
    : `${longest}, ${result.inAll({ time: law.months(details.hoechstaufenthaltMonate) })}`
}

function answerOf(truth: Truth, { m }: PageWords): string {
  return `${m.result.yesNo[truth]}.`
}

function Fact({ term, children }: { readonly term: string; readonly children: ComponentChildren }): VNode {
  return (
    <div class="facts__line">
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

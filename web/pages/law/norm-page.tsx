import type { VNode } from 'preact'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { RuleVersion } from '#law/engine/rule.ts'
import type { Way } from '#law/pathways/way.ts'
import { wordsOf } from '#law/texts/words.ts'
import { LAW } from '#law/version.ts'
import { Layout } from '#web/components/layout.tsx'
import type { Assets } from '#web/http/assets.ts'
import type { PageWords } from '#web/language/page-words.ts'
import type { NormEntry } from '#web/norms/norm-index.ts'
import { RuleTree, spanText, WayLinks, Wording } from './law-parts.tsx'

interface NormProps {
  readonly words: PageWords
  readonly assets: Assets
  readonly entry: NormEntry
  readonly today: PlainDate
}

/** A norm as the program holds it: every version with its days and its source, and the ways that rely on it. */
export function NormPage({ words, assets, entry, today }: NormProps): VNode {
  const { m, language } = words
  const law = wordsOf(language)
  const title = law.condition(entry.id)
  const explanation = law.explanation(entry.id)
  return (
    <Layout words={words} assets={assets} title={`${title}, ${entry.norm}`} place={`/norms/${entry.id}`}>
      <p class="back">
        <a class="kern-link" href={`/${language}/norms`}>
          <span class="kern-icon kern-icon--arrow-back" aria-hidden="true" />
          {m.law.norms}
        </a>
      </p>
      <h1 class="kern-heading-large">{title}</h1>
      {explanation === undefined ? null : <p class="lead">{explanation}</p>}
      <Wording words={words} norm={entry.norm} />
      <p class="muted">{m.law.ownWords({ stand: LAW.stand })}</p>
      {entry.rule ? (
        entry.rule.versions
          .toReversed()
          .map((version) => <Version words={words} version={version} today={today} id={entry.id} />)
      ) : (
        <Uses words={words} entry={entry} today={today} />
      )}
      <section aria-labelledby="wege">
        <h2 class="kern-heading-medium" id="wege">
          {m.law.usedBy({ count: entry.ways.length })}
        </h2>
        <WayLinks words={words} ways={entry.ways} />
      </section>
    </Layout>
  )
}

interface VersionProps {
  readonly words: PageWords
  readonly version: RuleVersion
  readonly today: PlainDate
  readonly id: string
}

/** A version on its last day, or today where it is in force: amounts in it are those of that day. */
function Version({ words, version, today, id }: VersionProps): VNode {
  const { m, language } = words
  const { from, until, source, bindung, requires } = version
  const inForce = from <= today && (until === undefined || today <= until)
  const day = inForce ? today : from > today ? from : (until ?? from)
  return (
    <section class="version" aria-labelledby={`${id}-${from}`}>
      <h2 class="kern-heading-small" id={`${id}-${from}`}>
        {spanText(from, until, words)}
        {inForce ? ` (${m.law.inForce})` : ''}
      </h2>
      <p class="muted">
        {m.site.sources}: {source}
      </p>
      {bindung === undefined ? null : <p>{wordsOf(language).bindung(bindung)}</p>}
      <p class="muted">{m.law.amountsOf({ day })}</p>
      <RuleTree words={words} expr={requires} on={day} />
    </section>
  )
}

/** A condition without days of its own; where ways ask for different things under its name, each is shown. */
function Uses({ words, entry, today }: Pick<NormProps, 'words' | 'entry' | 'today'>): VNode {
  const { m } = words
  const variants = new Map<string, { readonly use: NormEntry['uses'][number]; readonly ways: Way[] }>()
  for (const use of entry.uses) {
    const key = JSON.stringify(use.expr)
    const known = variants.get(key)
    if (known) known.ways.push(use.way)
    else variants.set(key, { use, ways: [use.way] })
  }
  const several = variants.size > 1
  return (
    <>
      {[...variants.values()].map(({ use, ways }) => (
        <section class="version">
          {several ? (
            <>
              <p class="muted">{m.law.onTheseWays}</p>
              <WayLinks words={words} ways={ways} />
            </>
          ) : null}
          <p class="muted">{m.law.amountsOf({ day: today })}</p>
          <RuleTree words={words} expr={use.expr} on={today} />
        </section>
      ))}
    </>
  )
}

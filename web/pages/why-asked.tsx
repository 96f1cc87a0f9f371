import type { VNode } from 'preact'
import { type FactId, vocabulary } from '#law/facts/vocabulary.ts'
import type { Standing } from '#web/check/standing.ts'
import type { PageWords } from '#web/language/page-words.ts'

interface WhyProps {
  readonly words: PageWords
  readonly fact: FactId
  readonly standing: Standing
}

/** Which ways an answer can still change, and which norms ask for it. */
export function WhyAsked({ words, fact, standing }: WhyProps): VNode {
  const { check } = words.m
  const touched = standing.ways.filter(({ open }) => open.has(fact)).map(({ way }) => way)
  const { norms } = vocabulary[fact]
  return (
    <details class="why">
      <summary>{check.why}</summary>
      {touched.length === 0 ? (
        <p>{check.changeNothing}</p>
      ) : (
        <>
          <p>{check.whyWays({ count: touched.length })}</p>
          <ul>
            {touched.map(({ id }) => (
              <li>{words.law.ways[id]?.name ?? id}</li>
            ))}
          </ul>
        </>
      )}
      <p>
        {check.whyNorms} {norms.join(', ')}
      </p>
    </details>
  )
}

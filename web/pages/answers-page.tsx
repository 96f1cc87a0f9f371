import type { VNode } from 'preact'
import { type FactAnswers, type FactId, isFactId } from '#law/facts/vocabulary.ts'
import { type Group, groups } from '#web/check/groups.ts'
import { Layout } from '#web/components/layout.tsx'
import type { Assets } from '#web/http/assets.ts'
import { answerText } from '#web/language/answer-text.ts'
import type { PageWords } from '#web/language/page-words.ts'

interface AnswersProps {
  readonly words: PageWords
  readonly assets: Assets
  readonly facts: FactAnswers
  /** The answers of before are gone. */
  readonly expired: boolean
}

/** Everything that was said so far, each with a way to change it. */
export function AnswersPage({ words, assets, facts, expired }: AnswersProps): VNode {
  const { m, language } = words
  const answered = Object.values(facts).some((value) => value !== undefined)
  return (
    <Layout words={words} assets={assets} title={m.answers.title} place="/answers">
      <h1 class="kern-heading-large">{m.answers.title}</h1>
      {answered ? (
        <>
          <p class="lead">{m.answers.lead}</p>
          <AnswerList words={words} facts={facts} />
          <p class="buttons">
            <a class="kern-btn kern-btn--primary" href={`/${language}/check`}>
              <span class="kern-label">{m.answers.toQuestions}</span>
            </a>
            <a class="kern-btn kern-btn--secondary" href={`/${language}/result`}>
              <span class="kern-label">{m.answers.toResult}</span>
            </a>
          </p>
          <DeleteAnswers words={words} />
        </>
      ) : (
        <p class="kern-body">{expired ? m.answers.expired : m.answers.none}</p>
      )}
    </Layout>
  )
}

/** Question and answer, page by page, with links to change them. */
export function AnswerList({ words, facts }: Pick<AnswersProps, 'words' | 'facts'>): VNode {
  return (
    <dl class="answers">
      {groups.flatMap((group: Group) =>
        group.facts.map((fact) => {
          const value = facts[fact]
          return value === undefined ? null : <AnswerLine words={words} fact={fact} page={group.id} facts={facts} />
        }),
      )}
      {Object.keys(facts)
        .filter((fact): fact is FactId => isFactId(fact) && !groups.some(({ facts: on }: Group) => on.includes(fact)))
        .map((fact) => (
          <AnswerLine words={words} fact={fact} page={undefined} facts={facts} />
        ))}
    </dl>
  )
}

interface LineProps {
  readonly words: PageWords
  readonly fact: FactId
  /** Where it is asked; an answer of an office that came with a file is asked nowhere. */
  readonly page: string | undefined
  readonly facts: FactAnswers
}

function AnswerLine({ words, fact, page, facts }: LineProps): VNode | null {
  const { m, law, language } = words
  const value = facts[fact]
  const label = law.facts[fact]?.label ?? fact
  if (value === undefined) return null
  return (
    <div class="answers__line">
      <dt>{label}</dt>
      <dd>
        {answerText(fact, value, words)}
        {page === undefined ? null : (
          <a class="kern-link answers__change" href={`/${language}/check/${page}#${fact}`}>
            {m.answers.change}
            <span class="kern-sr-only">: {label}</span>
          </a>
        )}
      </dd>
    </div>
  )
}

function DeleteAnswers({ words }: { readonly words: PageWords }): VNode {
  const { m, language } = words
  return (
    <form class="delete-form" method="post" action={`/${language}/delete`}>
      <button class="kern-btn kern-btn--tertiary" type="submit">
        <span class="kern-icon kern-icon--delete" aria-hidden="true" />
        <span class="kern-label">{m.answers.delete}</span>
      </button>
      <p class="kern-hint">{m.answers.deleteHint}</p>
    </form>
  )
}

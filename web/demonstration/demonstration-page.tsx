import type { VNode } from 'preact'
import type { DemonstrationUser } from '#server/demonstration/demonstration-users.ts'
import { Layout } from '#web/components/layout.tsx'
import type { Assets } from '#web/http/assets.ts'
import type { PageWords } from '#web/language/page-words.ts'

interface DemonstrationProps {
  readonly words: PageWords
  readonly assets: Assets
  readonly users: readonly DemonstrationUser[]
  /** Where somebody wanted to go before choosing a place. */
  readonly next: string | undefined
}

const GROUPS = ['behoerde', 'arbeitgeber', 'fachkraefte', 'stellen'] as const

/** Whose place a visitor wants to take: everybody sees the same cases, each from his or her side. */
export function DemonstrationPage({ words, assets, users, next }: DemonstrationProps): VNode {
  const { demonstration } = words.m
  return (
    <Layout words={words} assets={assets} title={demonstration.title} place="/vorfuehrung" wide>
      <h1 class="kern-heading-large">{demonstration.title}</h1>
      <p class="lead">{demonstration.lead}</p>
      <p class="notice">{demonstration.notice}</p>
      <form method="post" action={`/${words.language}/vorfuehrung`}>
        {next === undefined ? null : <input type="hidden" name="next" value={next} />}
        {GROUPS.map((group) => (
          <section class="section" aria-labelledby={`gruppe-${group}`}>
            <h2 class="kern-heading-medium" id={`gruppe-${group}`}>
              {demonstration.groups[group]}
            </h2>
            <ul class="cast">
              {users
                .filter((user) => user.group === group)
                .map((user) => (
                  <Player words={words} user={user} />
                ))}
            </ul>
          </section>
        ))}
      </form>
    </Layout>
  )
}

function Player({ words, user }: { readonly words: PageWords; readonly user: DemonstrationUser }): VNode {
  const { demonstration } = words.m
  const { key, name, organisation } = user
  return (
    <li>
      <button class="cast__player" type="submit" name="person" value={key}>
        <span class="cast__name">{name}</span>
        <span class="cast__role">{demonstration.roles[key]}</span>
        {organisation === undefined ? null : <span class="cast__organisation">{organisation}</span>}
      </button>
    </li>
  )
}

import type { VNode } from 'preact'
import type { ListedSession } from '#server/access/sessions.ts'
import type { PageWords } from '#web/language/page-words.ts'
import { Hidden, Submit } from './form-parts.tsx'
import { momentText } from './moment-text.ts'

interface SessionSectionProps {
  readonly words: PageWords
  readonly sessions: readonly ListedSession[]
  /** The session of this very page. */
  readonly current: string
}

/** Where one is signed in, each with a way to end it. */
export function SessionSection({ words, sessions, current }: SessionSectionProps): VNode {
  const { account } = words.m.access
  const action = `/${words.language}/account/sessions`
  return (
    <section>
      <h2 class="kern-heading-medium">{account.sessions}</h2>
      <ul class="plain-list access-list">
        {sessions.map((session) => (
          <li>
            <span>
              {session.userAgent === '' ? account.sessionUnknown : session.userAgent}
              {session.id === current ? ` (${account.sessionHere})` : ''}
              <br />
              <span class="muted">
                {account.sessionSince({
                  since: momentText(session.since, words),
                  seen: momentText(session.lastSeen, words),
                })}
              </span>
            </span>
            {session.id === current ? null : (
              <form method="post" action={action}>
                <Hidden name="session" value={session.id} />
                <Submit text={account.end} kind="tertiary" about={session.userAgent} />
              </form>
            )}
          </li>
        ))}
      </ul>
      {sessions.length < 2 ? null : (
        <form method="post" action={action}>
          <p class="buttons">
            <Submit text={account.endOthers} kind="secondary" />
          </p>
        </form>
      )}
    </section>
  )
}

import type { Context } from 'hono'
import type { GroupId } from '#web/check/groups.ts'
import { nextPage, pagesLeft, previousPage } from '#web/check/interview.ts'
import { standingOf } from '#web/check/standing.ts'
import type { WebEnv, WebOptions } from '#web/http/web-options.ts'
import { languageOf } from '#web/language/language-of.ts'
import { pageWords } from '#web/language/page-words.ts'
import { countAnswers, type Session } from '#web/session/session.ts'
import type { FrameProps } from './check-frame.tsx'

/** What stands around the form of a page of the check, on the answers of the session. */
export function frameOf(c: Context<WebEnv>, { today, assets }: WebOptions, group: GroupId): FrameProps {
  const { session, expired } = c.var
  const language = languageOf(c)
  const standing = standingOf(session.facts, session.on ?? today())
  const before = previousPage(group, session)
  return {
    words: pageWords(language),
    assets,
    reader: session.reader,
    standing,
    pagesLeft: pagesLeft(standing, session),
    answered: countAnswers(session.facts),
    back: before ? `/${language}/check/${before.id}` : `/${language}`,
    expired,
  }
}

/** The address of the next page that still matters; of the result, when nothing does. */
export function nextAddress(
  c: Context<WebEnv>,
  { today }: WebOptions,
  session: Session,
  after: GroupId | undefined,
): string {
  const next = nextPage(after, standingOf(session.facts, session.on ?? today()), session)
  return next ? `/${languageOf(c)}/check/${next.id}` : `/${languageOf(c)}/result`
}

import type { VNode } from 'preact'
import type { Viewer } from '#server/cases/viewer.ts'
import type { DeadLetter, ShownMail } from '#server/jobs/dead-letters.ts'
import { Hidden, Submit } from '#web/access/form-parts.tsx'
import { momentText } from '#web/access/moment-text.ts'
import type { Assets } from '#web/http/assets.ts'
import type { PageWords } from '#web/language/page-words.ts'
import { WorkspaceFrame } from '#web/workspace/workspace-frame.tsx'
import { languageOfMail, linkedText } from './linked-text.ts'

/** What invented people would have received: the person whose place was taken, or everybody. */
export interface InventedMails {
  readonly mails: readonly ShownMail[]
  /** The address of the person whose place was taken. */
  readonly own: string
  readonly ofAll: boolean
}

export interface PostPageProps {
  readonly words: PageWords
  readonly assets: Assets
  readonly viewer: Viewer
  /** Absent for whoever may not see them. */
  readonly failed: readonly DeadLetter[] | undefined
  readonly invented: InventedMails | undefined
  /** The address of this installation: links in mails lead nowhere else. */
  readonly origin: string
}

/** What the program sends: mails to invented people, and what could not be delivered. */
export function PostPage(props: PostPageProps): VNode {
  const { words, assets, viewer, failed, invented } = props
  const { post } = words.m
  return (
    <WorkspaceFrame words={words} assets={assets} title={post.title} place="/post" viewer={viewer}>
      <h1 class="kern-heading-large">{post.title}</h1>
      {invented ? <Invented {...props} {...invented} /> : null}
      {failed ? <Failed {...props} letters={failed} /> : null}
    </WorkspaceFrame>
  )
}

function Invented({ words, origin, mails, own, ofAll }: PostPageProps & InventedMails): VNode {
  const { post } = words.m
  const here = `/${words.language}/post`
  return (
    <section class="section" aria-labelledby="vorfuehrung">
      <h2 class="kern-heading-medium" id="vorfuehrung">
        {post.invented}
      </h2>
      <p>{post.inventedLead}</p>
      <p class="notice">{post.inventedOpen}</p>
      <p>
        {ofAll ? post.shownAll : post.shownOwn({ to: own })}{' '}
        <a class="kern-link" href={ofAll ? here : `${here}?von=allen`}>
          {ofAll ? post.showOwn({ to: own }) : post.showAll}
        </a>
      </p>
      {mails.length === 0 ? <p>{ofAll ? post.noInvented : post.noOwn}</p> : null}
      <ol class="plain-list post-list">
        {mails.map(({ to, subject, text, sentAt }) => (
          <li>
            <h3 class="kern-heading-small" lang={languageOfMail(text, origin)}>
              {subject}
            </h3>
            <p class="muted">{post.toAt({ to, at: momentText(new Date(sentAt), words) })}</p>
            <p class="post-text" lang={languageOfMail(text, origin)}>
              {linkedText(text, origin).map(({ said, address }) =>
                address === undefined ? (
                  said
                ) : (
                  <a class="kern-link" href={address}>
                    {said}
                  </a>
                ),
              )}
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Failed({ words, letters }: PostPageProps & { readonly letters: readonly DeadLetter[] }): VNode {
  const { post } = words.m
  return (
    <section class="section" aria-labelledby="unzustellbar">
      <h2 class="kern-heading-medium" id="unzustellbar">
        {post.failed}
      </h2>
      <p>{post.failedLead}</p>
      {letters.length === 0 ? <p>{post.noFailed}</p> : null}
      <ul class="plain-list access-list">
        {letters.map(({ id, createdAt, attempts, lastError }) => {
          const about = post.letter({ number: String(id), at: momentText(new Date(createdAt), words) })
          return (
            <li>
              <div>
                <p>{about}</p>
                <p class="muted">{post.reason({ attempts, reason: lastError })}</p>
              </div>
              <form method="post" action={`/${words.language}/post`}>
                <Hidden name="brief" value={String(id)} />
                <Submit text={post.again} kind="secondary" about={about} />
              </form>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

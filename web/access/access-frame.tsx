import type { ComponentChildren, VNode } from 'preact'
import { ErrorSummary, type ShownError } from '#web/components/error-summary.tsx'
import { Layout } from '#web/components/layout.tsx'
import type { Assets } from '#web/http/assets.ts'
import type { PageWords } from '#web/language/page-words.ts'

/** What every page about accounts is made with. */
export interface FrameWords {
  readonly words: PageWords
  readonly assets: Assets
}

interface FrameProps extends FrameWords {
  readonly title: string
  readonly place: string
  readonly errors?: readonly ShownError[]
  /** Something was done: a sentence above everything. */
  readonly done?: string | undefined
  readonly script?: boolean
  readonly wide?: boolean
  readonly children: ComponentChildren
}

/** The frame of the pages about accounts: errors first, then the title. */
export function AccessFrame({
  words,
  assets,
  title,
  place,
  errors = [],
  done,
  script,
  wide,
  children,
}: FrameProps): VNode {
  const { problems } = words.m
  return (
    <Layout
      words={words}
      assets={assets}
      title={errors.length > 0 ? problems.pageTitle({ title }) : title}
      place={place}
      {...(script ? { script } : {})}
      {...(wide ? { wide } : {})}
    >
      <ErrorSummary words={words} errors={errors} />
      {done === undefined ? null : (
        <div class="kern-alert kern-alert--success" role="status">
          <div class="kern-alert__header">
            <span class="kern-icon kern-icon--success" aria-hidden="true" />
            <span class="kern-title">{done}</span>
          </div>
        </div>
      )}
      <h1 class="kern-heading-large">{title}</h1>
      {children}
    </Layout>
  )
}

interface NoticeProps extends FrameWords {
  readonly title: string
  readonly text: string
  readonly place: string
  readonly link?: readonly [address: string, text: string]
}

/** A page that only says something and where to go on. */
export function NoticePage({ words, assets, title, text, place, link }: NoticeProps): VNode {
  return (
    <AccessFrame words={words} assets={assets} title={title} place={place}>
      <p class="lead">{text}</p>
      {link === undefined ? null : (
        <p class="buttons">
          <a class="kern-btn kern-btn--primary" href={link[0]}>
            <span class="kern-label">{link[1]}</span>
          </a>
        </p>
      )}
    </AccessFrame>
  )
}

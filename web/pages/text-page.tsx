import type { VNode } from 'preact'
import { Layout } from '#web/components/layout.tsx'
import type { Assets } from '#web/http/assets.ts'
import type { PageWords } from '#web/language/page-words.ts'

interface TextPageProps {
  readonly words: PageWords
  readonly assets: Assets
  readonly place: string
  readonly title: string
  readonly lead: string
  readonly sections: readonly (readonly [title: string, text: string])[]
}

/** A page of plain text in sections. */
export function TextPage({ words, assets, place, title, lead, sections }: TextPageProps): VNode {
  return (
    <Layout words={words} assets={assets} title={title} place={place}>
      <h1 class="kern-heading-large">{title}</h1>
      <p class="lead">{lead}</p>
      {sections.map(([heading, text]) => (
        <section>
          <h2 class="kern-heading-medium">{heading}</h2>
          <p>{text}</p>
        </section>
      ))}
    </Layout>
  )
}

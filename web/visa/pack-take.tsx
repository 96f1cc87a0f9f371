import type { VNode } from 'preact'
import type { Erklaerungswahl } from '#procedure/schriftstuecke/visum/erklaerungswahl.ts'
import { Hidden } from '#web/access/form-parts.tsx'
import type { PageWords } from '#web/language/page-words.ts'
import { ChoiceParts } from './choice-parts.tsx'
import { type TypedWish, wishFields } from './pack-wish.ts'

interface TakeProps {
  readonly wahlen: readonly Erklaerungswahl[]
  readonly words: PageWords
  readonly typed: TypedWish
  readonly canPrint: boolean
}

/** The pack as one file. What was typed travels in the form and is kept nowhere. */
export function PackTake({ words, typed, canPrint, wahlen }: TakeProps): VNode {
  const { pdf } = words.m.visa
  return (
    <section aria-labelledby="pdf">
      <h2 class="kern-heading-medium" id="pdf">
        {pdf.title}
      </h2>
      {canPrint ? (
        <>
          <p>{pdf.lead}</p>
          <form method="post" action={`/${words.language}/visa-pack/pack.pdf`}>
            {wishFields(typed).map(([name, value]) => (
              <Hidden name={name} value={value} />
            ))}
            <ChoiceParts words={words} wahlen={wahlen} />
            <p class="buttons">
              <button class="kern-btn kern-btn--primary" type="submit">
                <span class="kern-label">{pdf.get}</span>
              </button>
              <a class="kern-btn kern-btn--secondary" href={formAddress(words, typed)}>
                <span class="kern-label">{pdf.fill}</span>
              </a>
            </p>
          </form>
        </>
      ) : (
        <p>{pdf.off}</p>
      )}
    </section>
  )
}

function formAddress(words: PageWords, typed: TypedWish): string {
  const query = new URLSearchParams(wishFields(typed).map(([name, value]) => [name, value]))
  return `/${words.language}/visa-pack/form?${query.toString()}`
}

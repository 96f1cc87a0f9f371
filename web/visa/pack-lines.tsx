import type { VNode } from 'preact'
import type { Paketzeile } from '#law/nachweise/visumpaket/paketzeile.ts'
import { type Stapelfach, stapelfaecher } from '#law/nachweise/visumpaket/stapel.ts'
import { paketphrasen, type Quellentext, type Zeilentext, zeilentext } from '#law/texts/visumpaket/zeilentext.ts'
import type { PageWords } from '#web/language/page-words.ts'

/**
 * The pile, part by part, in its order. On a phone each paper is its name and number, and what it has to look like is folded
 * up; where there is room, and on paper, all of it lies open.
 */
export function PackLines({
  words,
  zeilen,
}: {
  readonly words: PageWords
  readonly zeilen: readonly Paketzeile[]
}): VNode {
  const { faecher } = paketphrasen(words.language)
  const parts = stapelfaecher
    .map((fach) => [fach, zeilen.filter((zeile) => zeile.fach === fach)] as const)
    .filter(([, of]) => of.length > 0)
  return (
    <div class="pack">
      {parts.length < 2 ? null : (
        <nav class="for-screen" aria-label={words.m.visa.partsLabel}>
          <ul class="pack__parts">
            {parts.map(([fach, of]) => (
              <li>
                <a href={`#${partId(fach)}`}>{faecher[fach]}</a> {of.length}
              </li>
            ))}
          </ul>
        </nav>
      )}
      {parts.map(([fach, of]) => (
        <section aria-labelledby={partId(fach)} class="pack__part">
          <h3 class="kern-heading-small" id={partId(fach)}>
            {faecher[fach]}
          </h3>
          <ul class="pack__lines">
            {of.map((zeile) => (
              <Line words={words} text={zeilentext(zeile, words.language)} isSure={zeile.applies === 'ja'} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function partId(fach: Stapelfach): string {
  return `fach-${fach}`
}

function Line({
  words,
  text,
  isSure,
}: {
  readonly words: PageWords
  readonly text: Zeilentext
  readonly isSure: boolean
}): VNode {
  const { visa } = words.m
  const { name, stueck, vorbehalte, bedingung, punkte, praxis, norm, eigeneQuellen, quellen, beleg } = text
  const doubts = [...(bedingung === undefined ? [] : [bedingung]), ...vorbehalte]
  return (
    <li class={isSure ? 'pack__line' : 'pack__line pack__line--open'}>
      <p class="pack__head">
        <span class="pack__box" aria-hidden="true" />
        <span class="pack__name">{name}</span> <strong class="pack__count">{stueck}</strong>
      </p>
      {doubts.length === 0 ? null : <p class="pack__doubt">{doubts.map(asSentence).join(' ')}</p>}
      <details class="pack__more">
        <summary>
          {visa.more}
          <span class="kern-sr-only"> ({name})</span>
        </summary>
        <p>{punkte.join(' ')}</p>
        {praxis.map((sentence) => (
          <p>{sentence}</p>
        ))}
        <details class="pack__sources">
          <summary>
            {visa.sources} · <span class="norm">{norm}</span>
            <span class="kern-sr-only"> ({name})</span>
          </summary>
          <Sources label={visa.ownSources} sources={eigeneQuellen} />
          <Sources label={visa.otherSources} sources={quellen} />
          <p class="muted">{beleg}</p>
        </details>
      </details>
    </li>
  )
}

function asSentence(text: string): string {
  return text.endsWith('.') ? text : `${text}.`
}

export function Sources({
  label,
  sources,
}: {
  readonly label: string
  readonly sources: readonly Quellentext[]
}): VNode | null {
  if (sources.length === 0) return null
  return (
    <p class="muted">
      {label}{' '}
      {sources.map(({ title, url, stand }, at) => (
        <>
          {at > 0 ? '; ' : null}
          {url === undefined ? title : <a href={url}>{title}</a>} ({stand})
        </>
      ))}
    </p>
  )
}

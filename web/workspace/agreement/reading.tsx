import type { VNode } from 'preact'
import { berlinDay } from '#web/language/berlin-day.ts'
import { type AgreementProps, agreementPath } from './agreement-props.ts'

/** The agreement to read, and who has read which version of it. */
export function Reading({ context, agreement }: AgreementProps): VNode {
  const { words, view, procedure } = context
  const texts = words.m.agreement.read
  // Once it is signed that version is the agreement; what was filled in since stands in the supplement.
  const signed = agreement.agreed === undefined ? '' : `&fassung=${agreement.agreed}`
  const link = (kind: 'lesen' | 'pdf', language: 'de' | 'en', text: string): VNode => (
    <li>
      <a
        class="kern-link"
        href={`/${words.language}${agreementPath(view.id, `/${kind}?sprache=${language}${signed}`)}`}
      >
        {text}
      </a>
    </li>
  )
  return (
    <section aria-labelledby="lesen">
      <h2 class="kern-heading-medium" id="lesen">
        {texts.title}
      </h2>
      <p>{texts.lead}</p>
      <ul class="plain-list">
        {link('lesen', 'de', texts.html)}
        {link('lesen', 'en', texts.htmlEn)}
        {link('pdf', 'de', texts.pdf)}
        {link('pdf', 'en', texts.pdfEn)}
      </ul>
      <h3 class="kern-heading-small">{texts.who}</h3>
      {agreement.reads.length === 0 ? (
        <p class="muted">{texts.nobody}</p>
      ) : (
        <ul>
          {agreement.reads.map(({ name, partei, version, readAt }) => (
            <li>
              {texts.line({
                name,
                party: procedure.partei[partei].name,
                version: words.number(version),
                day: words.day(berlinDay(readAt.toISOString())),
              })}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

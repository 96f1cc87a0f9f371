import type { VNode } from 'preact'
import { aenderungstext } from '#procedure/schriftstuecke/vereinbarung/vergleich.ts'
import type { AgreementProps } from './agreement-props.ts'

/** What changed since this person last read the agreement, field by field. */
export function Changes({ context, agreement }: AgreementProps): VNode | null {
  const { words } = context
  const texts = words.m.agreement.changes
  const { sinceRead, fall, agreed } = agreement
  if (!sinceRead) return null
  const version = words.number(sinceRead.version)
  if (sinceRead.changes.length === 0) {
    // What both sides have signed stays as it was, however it would be worded today.
    const isReworded = !sinceRead.isSameText && agreed === undefined
    return <p class={isReworded ? 'notice' : 'muted'}>{texts[isReworded ? 'reworded' : 'none']({ version })}</p>
  }
  return (
    <section aria-labelledby="geaendert">
      <h2 class="kern-heading-medium" id="geaendert">
        {texts.title({ version })}
      </h2>
      <ul class="plain-list agreement-list">
        {sinceRead.changes.map((change) => {
          const { was, vorher, nachher } = aenderungstext(change, fall, words.language)
          return (
            <li class="agreement-item">
              <h3 class="kern-heading-small">{was}</h3>
              <dl class="people">
                <div class="people__line">
                  <dt>{texts.before}</dt>
                  <dd>{vorher === '' ? texts.nothing : vorher}</dd>
                </div>
                <div class="people__line">
                  <dt>{texts.after}</dt>
                  <dd>{nachher === '' ? texts.nothing : nachher}</dd>
                </div>
              </dl>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

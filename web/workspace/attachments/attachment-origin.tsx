import type { VNode } from 'preact'
import { urkundenregel } from '#law/nachweise/urkunden.ts'
import type { Urkundenart } from '#law/nachweise/urkundenstaat.ts'
import { stateName } from '#law/texts/states.ts'
import { NormText } from '#web/fristen/norm-text.tsx'
import type { LineProps } from './attachment-props.ts'

/** How the paper is shown to be genuine: by the state that issued it, or by those that may have. */
export function AttachmentOrigin({
  context,
  attached,
  zeile,
  urkunde,
}: LineProps & { readonly urkunde: Urkundenart }): VNode {
  const { words } = context
  const { language } = words
  const texts = words.m.attachments
  const issued = zeile.fassungen[0]?.staat
  const states = issued === undefined ? attached.staaten : [issued]
  return (
    <>
      <p>{texts.originHint}</p>
      {states.map((state) => {
        const rule = urkundenregel(state, urkunde)
        const more = [
          ...(rule.vorbeglaubigung ? [texts.originBefore({ who: rule.vorbeglaubigung[language] })] : []),
          ...(rule.stelle ? [texts.originWhere({ who: rule.stelle[language] })] : []),
          ...rule.hinweise.map((hint) => hint[language]),
          ...(rule.international ? [texts.originInternational] : []),
          ...(rule.unbestaetigt ? [texts.originUnconfirmed] : []),
        ]
        return (
          <>
            <p>
              <strong>
                {texts.originIf({ state: stateName(state, language), what: texts.formality[rule.formalitaet] })}
              </strong>{' '}
              <NormText norm={rule.norm} />
            </p>
            {more.length === 0 ? null : <p>{more.join(' ')}</p>}
          </>
        )
      })}
    </>
  )
}

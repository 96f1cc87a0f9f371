import type { VNode } from 'preact'
import { NormText } from '#web/fristen/norm-text.tsx'
import { AttachmentForms } from './attachment-forms.tsx'
import { AttachmentOrigin } from './attachment-origin.tsx'
import { AttachmentOriginals } from './attachment-originals.tsx'
import type { LineProps } from './attachment-props.ts'
import { AttachmentRow } from './attachment-row.tsx'
import { AttachmentVersions } from './attachment-versions.tsx'

/** One paper: closed it says what and how far, open everything else. */
export function AttachmentLine(props: LineProps): VNode {
  const { context, zeile, attempt } = props
  const { words, procedure } = context
  const texts = words.m.attachments
  const { titel } = procedure.unterlage[zeile.id]
  return (
    <details class="attachment" id={`zeile-${zeile.id}`} open={attempt?.anlage === zeile.id}>
      <summary class="attachment__head">
        <span class="attachment__sign">{zeile.id}</span>
        <span class="attachment__title">{titel}</span>
        <span class={`attachment__state attachment__state--${zeile.gilt === 'ja' ? zeile.stand : zeile.gilt}`}>
          {stateText(props)}
        </span>
      </summary>
      <div class="attachment__body">
        <dl class="people">
          <AttachmentRow term={texts.why}>
            {procedure.checkliste.bedingung[zeile.bedingung]} <NormText norm={zeile.norm} />
          </AttachmentRow>
          <AttachmentRow term={texts.purpose}>{procedure.unterlage[zeile.id].was}</AttachmentRow>
          <AttachmentRow term={texts.form}>{formText(props)}</AttachmentRow>
          {zeile.urkunde === undefined ? null : (
            <AttachmentRow term={texts.origin}>
              <AttachmentOrigin {...props} urkunde={zeile.urkunde} />
            </AttachmentRow>
          )}
          <AttachmentRow term={texts.good}>
            <ul class="kern-list kern-list--bullet">
              {sentences(procedure.unterlage[zeile.id].gut).map((sentence) => (
                <li>{sentence}</li>
              ))}
            </ul>
          </AttachmentRow>
          <AttachmentRow term={texts.bringer}>{procedure.partei[zeile.von].name}</AttachmentRow>
          <AttachmentVersions {...props} />
          <AttachmentOriginals {...props} />
        </dl>
        <AttachmentForms {...props} />
      </div>
    </details>
  )
}

function stateText({ context, zeile }: LineProps): string {
  const { words, procedure } = context
  const texts = words.m.attachments
  if (zeile.gilt === 'nein') return texts.notApplicable
  const stand = procedure.checkliste.stand[zeile.stand]
  return zeile.gilt === 'offen' && zeile.stand === 'fehlt' ? texts.open : stand
}

/** The forms that suffice, whether it is translated, how many, and what does as well. */
function formText({ context, zeile }: LineProps): string {
  const { words, procedure } = context
  const texts = words.m.attachments
  const { form, uebersetzung, exemplare, stattdessen } = zeile
  const forms = form.map((one) => procedure.werte.anlagenform[one]).join(` ${texts.or} `)
  const translated = uebersetzung === 'keine' ? [] : [procedure.checkliste.uebersetzung[uebersetzung]]
  const counts = exemplare && {
    originals: words.number(exemplare.originale),
    copies: words.number(exemplare.kopien),
  }
  return [
    [...(forms === '' ? [] : [forms]), ...translated].join(', '),
    ...(exemplare && counts ? [exemplare.unbestaetigt ? texts.copiesUnconfirmed(counts) : texts.copies(counts)] : []),
    ...(stattdessen.length > 0
      ? [texts.instead({ titles: stattdessen.map((id) => procedure.unterlage[id].titel).join(', ') })]
      : []),
  ]
    .filter((part) => part !== '')
    .map((part) => (part.endsWith('.') ? part : `${part}.`))
    .join(' ')
}

function sentences(text: string): readonly string[] {
  return text.split(/(?<=\.)\s+(?=\p{Lu})/u)
}

import type { VNode } from 'preact'
import type { Anlagenfassung } from '#procedure/fachkraefteverfahren/checklistenzeile.ts'
import { hashIn } from '#server/files/document-reference.ts'
import { FileLink } from '../case/file-link.tsx'
import type { LineProps } from './attachment-props.ts'
import { AttachmentRow } from './attachment-row.tsx'

/** What came, newest first: the older ones stay to be seen. */
export function AttachmentVersions(props: LineProps): VNode | null {
  const { context, zeile } = props
  const { words, procedure } = context
  const texts = words.m.attachments
  const { fassungen, stand, uebersetzung, form } = zeile
  if (fassungen.length === 0) return null
  const untranslated = uebersetzung !== 'keine' && fassungen[0]?.uebersetzungen.length === 0
  return (
    <AttachmentRow term={texts.versions}>
      {stand === 'formGenuegtNicht' ? (
        <p class="notice">
          {texts.formMissing({
            forms: form.map((one) => procedure.werte.anlagenform[one]).join(` ${texts.or} `),
          })}
        </p>
      ) : null}
      <ul class="plain-list">
        {fassungen.map((fassung, index) => (
          <Version {...props} fassung={fassung} isNewest={index === 0} />
        ))}
      </ul>
      {untranslated ? <p>{texts.translationMissing}</p> : null}
    </AttachmentRow>
  )
}

type VersionProps = LineProps & { readonly fassung: Anlagenfassung; readonly isNewest: boolean }

function Version({ fassung, isNewest, ...props }: VersionProps): VNode {
  const { words, procedure } = props.context
  const texts = words.m.attachments
  const { am, form, anlage, beanstandet, dokumente, uebersetzungen } = fassung
  const what = { day: words.day(am), form: procedure.werte.anlagenform[form] }
  return (
    <li>
      {isNewest ? texts.version(what) : texts.versionOlder(what)}
      {anlage === props.zeile.id ? null : <> ({texts.versionFrom({ title: procedure.unterlagentitel(anlage) })})</>}
      <Files {...props} documents={dokumente} />
      {uebersetzungen.map((one) => (
        <p>
          {texts.translation({ day: words.day(one.am) })}
          <Files {...props} documents={one.dokumente} />
        </p>
      ))}
      {beanstandet === undefined ? null : <p class="notice">{texts.sentBack({ reason: beanstandet })}</p>}
    </li>
  )
}

function Files({ context, attached, documents }: LineProps & { readonly documents: readonly string[] }): VNode {
  const { words, view } = context
  const hashes = documents.map(hashIn)
  return (
    <>
      {attached.files
        .filter(({ sha256 }) => hashes.includes(sha256))
        .map((file) => (
          <>
            {' '}
            <FileLink words={words} caseId={view.id} file={file} />
          </>
        ))}
    </>
  )
}

import type { VNode } from 'preact'
import type { FileLine } from '#server/files/file-lines.ts'
import { errorOf } from '#web/forms/part.tsx'
import { fileText } from '../case/file-link.tsx'
import type { PassportPageProps } from './passport-page-props.ts'

/** The scans of this case in which a zone can be looked for; a button each, within the form of the zone. */
export function ScanChoice(props: PassportPageProps): VNode {
  const { context, scans, errors } = props
  const { words, view } = context
  const texts = words.m.passport.scan
  const { passports, others } = scans
  const error = errorOf({ id: 'scans', label: texts.title, errors })
  return (
    <fieldset class="kern-fieldset scan-choice" id="scans" tabIndex={-1}>
      <legend class="kern-label kern-label--large">{texts.title}</legend>
      {error ? (
        <p class="kern-error">
          <span class="kern-icon kern-icon--danger kern-icon--default" aria-hidden="true" />
          <span class="kern-body">{error.text}</span>
        </p>
      ) : null}
      <p>{passports.length + others.length === 0 ? texts.none : texts.lead}</p>
      <FileButtons {...props} files={passports} />
      {passports.length === 0 ? (
        <FileButtons {...props} files={others} />
      ) : others.length === 0 ? null : (
        <details class="attachments-others">
          <summary>{texts.others({ count: others.length })}</summary>
          <FileButtons {...props} files={others} />
        </details>
      )}
      <p>
        <a class="kern-link" href={`/${words.language}/vorgaenge/${view.id}/dateien`}>
          {texts.upload}
        </a>
      </p>
    </fieldset>
  )
}

function FileButtons({ context, files }: PassportPageProps & { readonly files: readonly FileLine[] }): VNode | null {
  const { words, view } = context
  if (files.length === 0) return null
  const texts = words.m.passport.scan
  return (
    <ul class="plain-list file-list">
      {files.map((file) => (
        <li class="file-list__item">
          <a class="kern-link" href={`/${words.language}/vorgaenge/${view.id}/dateien/${file.sha256}`}>
            {fileText(file, words)}
          </a>
          <button
            type="submit"
            class="kern-btn kern-btn--secondary"
            formAction={`/${words.language}/vorgaenge/${view.id}/pass/lesen#gelesen`}
            name="lesen"
            value={file.sha256}
          >
            <span class="kern-label">{texts.read}</span>
            <span class="kern-sr-only">: {file.name}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}

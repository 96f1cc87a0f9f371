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
  const { passports, brought, others } = scans
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
      <p>{passports.length + brought.length + others.length === 0 ? texts.none : texts.lead}</p>
      <Brought {...props} />
      <FileButtons {...props} files={passports} />
      {passports.length + brought.length === 0 ? (
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

/** What was just brought comes first; it can go to the papers of the case at once, as a newer edition where one is there. */
function Brought(props: PassportPageProps): VNode | null {
  const { context, scans } = props
  const { brought, paper } = scans
  if (brought.length === 0) return null
  const { words, procedure, view } = context
  const texts = words.m.passport.scan
  const title = paper && procedure.unterlage[paper.id].titel
  return (
    <>
      <p class="kern-label">{texts.brought}</p>
      <FileButtons
        {...props}
        files={brought}
        beside={({ sha256, name }) =>
          paper === undefined || title === undefined ? null : (
            <a
              class="kern-link"
              href={`/${words.language}/vorgaenge/${view.id}/anlagen?zeile=${paper.id}&datei=${sha256}#zeile-${paper.id}`}
            >
              {paper.isThere ? texts.newEdition({ title }) : texts.handIn({ title })}
              <span class="kern-sr-only">: {name}</span>
            </a>
          )
        }
      />
      {scans.passports.length === 0 ? null : <p class="kern-label">{texts.there}</p>}
    </>
  )
}

interface FileButtonsProps extends PassportPageProps {
  readonly files: readonly FileLine[]
  /** What else can be done with each. */
  readonly beside?: (file: FileLine) => VNode | null
}

function FileButtons({ context, files, beside }: FileButtonsProps): VNode | null {
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
          {beside?.(file)}
        </li>
      ))}
    </ul>
  )
}

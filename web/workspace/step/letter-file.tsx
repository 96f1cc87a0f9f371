import type { VNode } from 'preact'
import type { FileLine } from '#server/files/file-lines.ts'
import type { FieldError } from '#web/components/error-summary.tsx'
import type { PageWords } from '#web/language/page-words.ts'
import { fileText } from '../case/file-link.tsx'
import { LETTER_FIELDS, type LetterProblem } from './read-letter-form.ts'

interface LetterFileProps {
  readonly words: PageWords
  readonly attached: FileLine | undefined
  readonly errors: readonly FieldError[]
}

/** The letter itself; what was brought with an earlier try is still there. */
export function LetterFile({ words, attached, errors }: LetterFileProps): VNode {
  const { files } = words.m
  const { file, held, without } = LETTER_FIELDS
  const error = errors.find(({ field }) => field === file)
  return (
    <div class={error ? 'kern-form-input kern-form-input--error' : 'kern-form-input'}>
      <label class="kern-label" for={file}>
        {attached === undefined ? files.label : files.another}
      </label>
      <p class="kern-hint" id={`${file}-hilfe`}>
        {files.hint}
      </p>
      {error ? (
        <p class="kern-error" id={`${file}-fehler`}>
          <span class="kern-icon kern-icon--danger kern-icon--default" aria-hidden="true" />
          <span class="kern-body">{error.text}</span>
        </p>
      ) : null}
      <input
        class="kern-form-input__input letter-file"
        type="file"
        id={file}
        name={file}
        accept=".pdf,.jpg,.jpeg,.png"
        aria-describedby={error ? `${file}-hilfe ${file}-fehler` : `${file}-hilfe`}
        aria-invalid={error ? true : undefined}
      />
      {attached === undefined ? null : (
        <div class="notice">
          <p>{files.attached({ file: fileText(attached, words) })}</p>
          <input type="hidden" name={held} value={attached.sha256} />
          <div class="kern-form-check">
            <input class="kern-form-check__checkbox" type="checkbox" id={without} name={without} value="ja" />
            <label class="kern-label" for={without}>
              {files.without}
            </label>
          </div>
        </div>
      )}
    </div>
  )
}

/** Why a file was not taken, and what helps. */
export function letterErrors(problem: LetterProblem | undefined, { m }: PageWords): readonly FieldError[] {
  return problem === undefined ? [] : [{ field: LETTER_FIELDS.file, text: m.files.problems[problem] }]
}

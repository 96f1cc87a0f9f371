import type { VNode } from 'preact'
import type { FileLimits } from '#server/files/file-limits.ts'
import type { FileLine } from '#server/files/file-lines.ts'
import type { FieldError } from '#web/components/error-summary.tsx'
import { describedBy, Part } from '#web/forms/part.tsx'
import type { PageWords } from '#web/language/page-words.ts'
import { fileText } from '../case/file-link.tsx'
import { megabytes, type ProblemOfFile, problemSentence } from '../files/problem-of-file.ts'
import { LETTER_FIELDS } from './read-letter-form.ts'

export interface LetterFiles {
  /** What goes with the entry. */
  readonly attached: readonly FileLine[]
  /** What else the viewer has brought and may attach. */
  readonly offered: readonly FileLine[]
  readonly limits: FileLimits
}

interface LetterFileProps extends LetterFiles {
  readonly words: PageWords
  readonly errors: readonly FieldError[]
}

/** The letter itself, in one file or several; what was brought before is still there and can be chosen. */
export function LetterFile({ words, attached, offered, limits, errors }: LetterFileProps): VNode {
  const { files } = words.m
  const part = {
    id: LETTER_FIELDS.file,
    label: attached.length === 0 ? files.label : files.another,
    hint: files.hint({ most: words.number(megabytes(limits)) }),
    errors,
  }
  return (
    <>
      <Part {...part}>
        <input
          class="kern-form-input__input letter-file"
          type="file"
          id={part.id}
          name={part.id}
          accept=".pdf,.jpg,.jpeg,.png,.webp"
          multiple
          aria-describedby={describedBy(part)}
          aria-invalid={errors.some(({ field }) => field === part.id) ? true : undefined}
        />
      </Part>
      <Chosen words={words} attached={attached} offered={offered} />
    </>
  )
}

function Chosen({ words, attached, offered }: Pick<LetterFileProps, 'words' | 'attached' | 'offered'>): VNode | null {
  const others = offered.filter(({ sha256 }) => attached.every((file) => file.sha256 !== sha256))
  const all = [...attached, ...others]
  if (all.length === 0) return null
  const { files } = words.m
  return (
    <fieldset class="kern-fieldset">
      <legend class="kern-label">{files.attach}</legend>
      <p class="kern-hint">{files.attachHint}</p>
      {all.map((file, index) => (
        <div class="kern-form-check">
          <input
            class="kern-form-check__checkbox"
            type="checkbox"
            id={`${LETTER_FIELDS.held}-${index}`}
            name={LETTER_FIELDS.held}
            value={file.sha256}
            checked={index < attached.length}
          />
          <label class="kern-label" for={`${LETTER_FIELDS.held}-${index}`}>
            {fileText(file, words)}
          </label>
        </div>
      ))}
    </fieldset>
  )
}

/** Why files were not taken, and what helps. */
export function letterErrors(
  problems: readonly ProblemOfFile[],
  words: PageWords,
  limits: FileLimits,
): readonly FieldError[] {
  return problems.map((problem) => ({ field: LETTER_FIELDS.file, text: problemSentence(problem, words, limits) }))
}

import type { VNode } from 'preact'
import type { FileLimits } from '#server/files/file-limits.ts'
import type { FileLine } from '#server/files/file-lines.ts'
import type { FieldError } from '#web/components/error-summary.tsx'
import { describedBy, Part } from '#web/forms/part.tsx'
import type { PageWords } from '#web/language/page-words.ts'
import { HELD_FIELD, HeldChoice } from '../files/held-choice.tsx'
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
  const chosen = attached.map(({ sha256 }) => sha256)
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
      <HeldChoice
        words={words}
        legend={files.attach}
        files={[...attached, ...offered.filter(({ sha256 }) => !chosen.includes(sha256))]}
        chosen={chosen}
        id={HELD_FIELD}
      />
    </>
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

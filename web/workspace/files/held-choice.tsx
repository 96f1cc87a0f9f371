import type { VNode } from 'preact'
import type { FileLine } from '#server/files/file-lines.ts'
import type { PageWords } from '#web/language/page-words.ts'
import { fileText } from '../case/file-link.tsx'

/** The field with the hashes of files that were brought before. */
export const HELD_FIELD = 'beleg'

interface HeldChoiceProps {
  readonly words: PageWords
  readonly legend: string
  /** What the viewer has brought and no entry names. */
  readonly files: readonly FileLine[]
  /** Hashes of those that go with the form. */
  readonly chosen: readonly string[]
  /** Begins the id of each box. */
  readonly id: string
}

/** Files that are here already: nobody has to bring one twice. */
export function HeldChoice({ words, legend, files, chosen, id }: HeldChoiceProps): VNode | null {
  if (files.length === 0) return null
  return (
    <fieldset class="kern-fieldset">
      <legend class="kern-label">{legend}</legend>
      <p class="kern-hint">{words.m.files.attachHint}</p>
      {files.map((file, index) => (
        <div class="kern-form-check">
          <input
            class="kern-form-check__checkbox"
            type="checkbox"
            id={`${id}-${index}`}
            name={HELD_FIELD}
            value={file.sha256}
            checked={chosen.includes(file.sha256)}
          />
          <label class="kern-label" for={`${id}-${index}`}>
            {fileText(file, words)}
          </label>
        </div>
      ))}
    </fieldset>
  )
}

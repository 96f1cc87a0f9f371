import type { FileProblem } from '#server/files/file-problem.ts'

/** A field of somebody else's form, as far as it can be filled. */
export interface AcroField {
  /** Full name, as the form has it. */
  readonly name: string
  readonly kind: AcroKind
  /** What the form calls it to people who cannot see it. */
  readonly label: string | undefined
  /** What can be chosen; of a check box the one value that ticks it. */
  readonly options: readonly { readonly value: string; readonly text: string }[]
  /** Most characters; absent where the form sets no limit. */
  readonly most: number | undefined
  readonly lines: 'one' | 'many'
}

export type AcroKind = 'text' | 'checkbox' | 'radio' | 'choice'

/** Why a form cannot be used. */
export type FormFault =
  /** Not a PDF file, or a broken one. */
  | 'unreadable'
  /** Opens only with a password that nobody gave us. */
  | 'password'
  /** Made with XFA: most programs show an empty page instead of it, and what is filled in would not be seen. */
  | 'xfa'
  /** Nothing in it can be filled in. */
  | 'noFields'
  /** Signed: filling it would break the signature. */
  | 'signed'

/** Why a form is not kept: as a form, as a file like any other, or because nobody could say whether it is clean. */
export type TemplateFault = FormFault | FileProblem | 'notScanned'

/** What could not be written into a field. */
export interface FieldFault {
  readonly name: string
  readonly problem:
    | 'unknown'
    | 'readOnly'
    | 'noSuchOption'
    /** A letter that the font of the house does not have. */
    | 'noLetter'
    /** Longer than the form allows, or than there is room to read. */
    | 'tooLong'
    /** What stands on the page afterwards is not what was to stand there. */
    | 'lost'
}

/** Text for text fields and choices, the value of a radio button; for a check box whether it is ticked. */
export type FormValues = Readonly<Record<string, string | boolean>>

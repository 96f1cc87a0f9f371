/** Why a file is not taken. The pages and the API have words for each. */
export const fileProblems = [
  'empty',
  'tooLarge',
  'wrongType',
  'heic',
  'encrypted',
  'broken',
  'active',
  'tooManyPages',
  'tooManyPixels',
  'infected',
  'quota',
  'brokenOff',
] as const
export type FileProblem = (typeof fileProblems)[number]

export interface Refused {
  readonly ok: false
  readonly problem: FileProblem
  /** What the scanner calls it. */
  readonly finding?: string
}

export function refused(problem: FileProblem): Refused {
  return { ok: false, problem }
}

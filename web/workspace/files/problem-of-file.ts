import type { FileLimits } from '#server/files/file-limits.ts'
import type { Refused } from '#server/files/file-problem.ts'
import type { PageWords } from '#web/language/page-words.ts'

export type ShownProblem = Refused['problem'] | 'expired'

/** What is wrong with one file that was brought. */
export interface ProblemOfFile {
  /** As the browser calls it; absent where no single file is meant. */
  readonly name?: string
  readonly problem: ShownProblem
  readonly finding?: string
}

/** Why a file was not taken, and what helps. */
export function problemSentence(
  { name, problem, finding = '?' }: ProblemOfFile,
  { m, number }: PageWords,
  limits: FileLimits,
): string {
  const said = sentence()
  return name === undefined ? said : m.files.named({ name, problem: said })

  function sentence(): string {
    const { problems } = m.files
    switch (problem) {
      case 'tooLarge':
        return problems.tooLarge({ most: number(megabytes(limits)) })
      case 'tooManyPages':
        return problems.tooManyPages({ pages: number(limits.pages) })
      case 'tooManyPixels':
        return problems.tooManyPixels({ megapixels: number(Math.floor(limits.pixels / 1_000_000)) })
      case 'infected':
        return problems.infected({ finding })
      default:
        return problems[problem]
    }
  }
}

export function megabytes({ bytes }: Pick<FileLimits, 'bytes'>): number {
  return Math.floor(bytes / 1024 / 1024)
}

/** One English word for one thing of the statute, in everything that people read in English. */
const TERMS: readonly (readonly [instead: string, pattern: RegExp])[] = [
  ['fast-track procedure', /accelerated procedure|\bthe fast procedure/i],
  // Offices know the thing by its German name: it may stand in brackets behind the English one.
  ['advance approval (Vorabzustimmung)', /(?<!\()\bVorabzustimmung\b/],
]

/** Whether a file holds English words that are shown or printed. */
export function isEnglishText(file: string): boolean {
  return /^(?:law|procedure|web)\/(?:schriftstuecke\/)?texts\/(?:\w+\/)?en\b/.test(file)
}

/** Where an English text calls a thing by another name than everywhere else. */
export function otherTermsIn(file: string, text: string): readonly string[] {
  return text
    .split('\n')
    .flatMap((line, at) =>
      TERMS.filter(([, pattern]) => pattern.test(line)).map(([instead]) => `${file}:${at + 1}: ${instead}`),
    )
}

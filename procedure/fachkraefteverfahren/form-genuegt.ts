import type { Anlagenform } from './events-anlagen.ts'

/** What each form can stand for besides itself. A certified copy is not in colour; a print of an electronic paper is a copy. */
const stehtFuer: Readonly<Record<Anlagenform, readonly Anlagenform[]>> = {
  original: ['beglaubigteKopie', 'farbkopie', 'kopie'],
  beglaubigteKopie: ['kopie'],
  farbkopie: ['kopie'],
  kopie: [],
  elektronisch: ['kopie'],
}

/**
 * Whether a paper of this form is enough where these forms are asked for.
 * @example formGenuegt('kopie', ['farbkopie']) // false
 */
export function formGenuegt(form: Anlagenform, verlangt: readonly Anlagenform[]): boolean {
  return verlangt.some((one) => one === form || stehtFuer[form].includes(one))
}

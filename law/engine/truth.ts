/** Strong Kleene logic: `offen` is a value of its own, never a disguised yes or no. */

/** What a condition comes to on the given answers. */
export type Truth = 'ja' | 'nein' | 'offen'

/** Why a condition is open. Each cause leads to a different next step. */
export type Cause =
  | 'nichtGefragt' // nobody has answered yet: ask
  | 'unbekannt' // the person does not know: help to find out
  | 'beurteilung' // a named person must judge, with a reason
  | 'ausstehend' // a certificate or decision that only an office can give is not there yet
  | 'unveroeffentlicht' // the state has not published the number of that day
  | 'umstritten' // two readings of the law lead to different results

/**
 * The opposite; open stays open.
 * @example opposite('nein') // 'ja'
 */
export function opposite(truth: Truth): Truth {
  return truth === 'ja' ? 'nein' : truth === 'nein' ? 'ja' : 'offen'
}

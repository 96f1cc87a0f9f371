import type { Viewer } from '#server/cases/viewer.ts'

/** What belongs to one request, below the address of the case: it, its steps, its papers, and a letter to bring. */
const OF_A_REQUEST =
  /^(?:|\/schritt\/[^/]+|\/fristen\/[^/]+|\/dokumente\/[^/]+|\/dateien\/(?!pdf$|entfernen$)[^/]+(?:\/[^/]+)?|\/pakete\/[^/]+\/(?:paket|dateien))$/

/**
 * Whether a page of a case is for whoever asks. Somebody with a link to one request finds the pages of this request;
 * every other one looks as if it were not there.
 */
export function isForLink({ link }: Viewer, path: string): boolean {
  return link?.request === undefined || OF_A_REQUEST.test(path.replace(/^\/(?:de|en)\/vorgaenge\/[^/]+/, ''))
}

import type { DocumentEntry } from './document.ts'
import { anerkennung } from './documents/anerkennung.ts'
import { antrag } from './documents/antrag.ts'
import { arbeitsplatz } from './documents/arbeitsplatz.ts'
import { ausbildung } from './documents/ausbildung.ts'
import { beschleunigtesVerfahren } from './documents/beschleunigtes-verfahren.ts'
import { erklaerung } from './documents/erklaerung.ts'
import { identitaet } from './documents/identitaet.ts'
import { lebensunterhalt } from './documents/lebensunterhalt.ts'
import { personenstand } from './documents/personenstand.ts'
import { qualifikation } from './documents/qualifikation.ts'
import { sonstiges } from './documents/sonstiges.ts'
import { sprache } from './documents/sprache.ts'
import { stammberechtigte } from './documents/stammberechtigte.ts'

const all = {
  ...antrag,
  ...identitaet,
  ...erklaerung,
  ...arbeitsplatz,
  ...qualifikation,
  ...anerkennung,
  ...ausbildung,
  ...sprache,
  ...lebensunterhalt,
  ...personenstand,
  ...stammberechtigte,
  ...beschleunigtesVerfahren,
  ...sonstiges,
}

/** The catalogue by id, in the order in which a pile of papers is laid out. */
export type Documents = typeof all
export type DocumentId = keyof Documents & string
export const documents: Readonly<Record<DocumentId, DocumentEntry>> = all

/** Whether a text names a paper of the catalogue. */
export function isDocumentId(text: string): text is DocumentId {
  return Object.hasOwn(documents, text)
}

const idByKey: ReadonlyMap<string, DocumentId> = new Map(
  Object.keys(documents)
    .filter(isDocumentId)
    .map((id) => [documents[id].key, id]),
)

/**
 * The id of a paper, from its id or from its English key; `undefined` for anything else.
 * @example documentIdOf('fast-track-preapproval') // 'vorabzustimmung'
 */
export function documentIdOf(name: string): DocumentId | undefined {
  return isDocumentId(name) ? name : idByKey.get(name)
}

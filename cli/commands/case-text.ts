import type { Language } from '#law/texts/catalogue.ts'

/** What `vorab case` says. */
export interface CaseWords {
  readonly usage: string
  /** An answer that is none of this program. */
  readonly strange: (status: number) => string
  readonly noObject: (place: string) => string
  /** A file is not there, and nothing after it was done. */
  readonly notBrought: (place: string) => string
  readonly waiting: (name: string) => string
  readonly dropped: (named: string) => string
  readonly saved: (place: string) => string
  readonly pages: (count: number) => string
  readonly unseen: string
  readonly found: (name: string, finding: string) => string
  readonly until: (day: string) => string
  readonly duties: string
  readonly entries: string
  readonly none: string
  readonly more: (after: string) => string
  readonly opened: (reference: string, id: string) => string
  readonly acted: (seq: number, repeated: boolean) => string
}

const words: Readonly<Record<Language, CaseWords>> = {
  de: {
    usage: `vorab case list [--search TEXT] [--tab LISTE] [--after MARKE]
       vorab case show VORGANG
       vorab case open DATEI|-
       vorab case act VORGANG DATEI|- [--file SCAN]…
       vorab case bring VORGANG SCAN…
       vorab case files VORGANG
       vorab case drop VORGANG HASH
       vorab case save VORGANG HASH DATEI
       je mit --server URL (oder VORAB_SERVER), [--lang de|en] [--json]; Zugangsschlüssel aus VORAB_TOKEN_FILE oder VORAB_TOKEN`,
    strange: (status) =>
      `Dort antwortet etwas anderes als Vorab (${status}): Prüfen Sie die Adresse hinter --server oder in VORAB_SERVER.`,
    noObject: (place) => `„${place}“ enthält kein JSON-Objekt: Es beginnt mit { und endet mit }.`,
    notBrought: (place) => `„${place}“ wurde nicht mitgebracht, und danach geschah nichts mehr.`,
    waiting: (name) =>
      `„${name}“ ist da, aber noch nicht auf Schadprogramme geprüft; eingetragen wurde nichts: Führen Sie dieselbe Zeile in einer Minute noch einmal aus.`,
    dropped: (named) => `Zurückgenommen: ${named}`,
    saved: (place) => `Gespeichert: ${place}`,
    pages: (count) => (count === 1 ? '1 Seite' : `${count} Seiten`),
    unseen: 'noch nicht geprüft',
    found: (name, finding) => `${name}: entfernt, Schadprogramm gefunden (${finding})`,
    until: (day) => `bis ${day}`,
    duties: 'Was ansteht',
    entries: 'Akte',
    none: 'nichts',
    more: (after) => `weiter mit --after ${after}`,
    opened: (reference, id) => `Eröffnet: ${reference} (${id})`,
    acted: (seq, repeated) => `${repeated ? 'Steht schon in der Akte' : 'Eingetragen'}: Eintrag ${seq}`,
  },
  en: {
    usage: `vorab case list [--search TEXT] [--tab LIST] [--after MARK]
       vorab case show CASE
       vorab case open FILE|-
       vorab case act CASE FILE|- [--file SCAN]…
       vorab case bring CASE SCAN…
       vorab case files CASE
       vorab case drop CASE HASH
       vorab case save CASE HASH FILE
       each with --server URL (or VORAB_SERVER), [--lang de|en] [--json]; token from VORAB_TOKEN_FILE or VORAB_TOKEN`,
    strange: (status) =>
      `Something other than Vorab answers there (${status}): check the address after --server or in VORAB_SERVER.`,
    noObject: (place) => `“${place}” holds no JSON object: it begins with { and ends with }.`,
    notBrought: (place) => `“${place}” was not brought, and nothing was done after it.`,
    waiting: (name) =>
      `“${name}” is there but not yet checked for malware; nothing was recorded: run the same line again in a minute.`,
    dropped: (named) => `Taken back: ${named}`,
    saved: (place) => `Saved: ${place}`,
    pages: (count) => (count === 1 ? '1 page' : `${count} pages`),
    unseen: 'not yet checked',
    found: (name, finding) => `${name}: removed, malware was found (${finding})`,
    until: (day) => `by ${day}`,
    duties: 'To be done',
    entries: 'File',
    none: 'nothing',
    more: (after) => `go on with --after ${after}`,
    opened: (reference, id) => `Opened: ${reference} (${id})`,
    acted: (seq, repeated) => `${repeated ? 'In the file already' : 'Recorded'}: entry ${seq}`,
  },
}

/** In the language that was asked for. */
export function caseWords(lang: Language): CaseWords {
  return words[lang]
}

import type { Language } from '#law/texts/catalogue.ts'
import type { Said } from '../ask-server.ts'

type Unasked = Extract<Said, { readonly ok: false }>['why']

/** What `vorab case` says. */
export interface CaseWords {
  readonly usage: string
  readonly unasked: Readonly<Record<Unasked, (detail: string) => string>>
  /** An answer that is none of this program. */
  readonly strange: (status: number) => string
  readonly noJson: (place: string) => string
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
       vorab case act VORGANG DATEI|-
       je mit --server URL (oder VORAB_SERVER), [--lang de|en] [--json]; Zugangsschlüssel aus VORAB_TOKEN_FILE oder VORAB_TOKEN`,
    unasked: {
      noServer: (named) => `--server: „${named}“`,
      insecure: () => '--server: Der Zugangsschlüssel geht nur über https oder auf dieser Maschine auf die Reise',
      noToken: (why) => `VORAB_TOKEN_FILE: ${why}`,
      noAnswer: (why) => why,
    },
    strange: (status) => `Der Server antwortet anders als erwartet (${status})`,
    noJson: (place) => `${place}: kein JSON`,
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
       vorab case act CASE FILE|-
       each with --server URL (or VORAB_SERVER), [--lang de|en] [--json]; token from VORAB_TOKEN_FILE or VORAB_TOKEN`,
    unasked: {
      noServer: (named) => `--server: “${named}”`,
      insecure: () => '--server: the token travels only over https, or on this machine',
      noToken: (why) => `VORAB_TOKEN_FILE: ${why}`,
      noAnswer: (why) => why,
    },
    strange: (status) => `the server answers otherwise than expected (${status})`,
    noJson: (place) => `${place}: not JSON`,
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

import type { Language } from '#law/texts/catalogue.ts'
import type { Chain, ChainFault, ChainReport } from '#procedure/decider/chain.ts'

type Fault = ChainFault['fault']

/** What `vorab verify` says. */
export interface VerifyWords {
  readonly usage: string
  readonly noChain: (place: string) => string
  /** An answer that is none of this program. */
  readonly strange: (server: string, status: number) => string
  readonly intact: (chain: Chain, report: ChainReport) => string
  readonly broken: (chain: Chain) => string
  readonly fault: (fault: ChainFault) => string
  readonly headMissing: (head: string) => string
}

const faults: Readonly<Record<Language, Readonly<Record<Fault, string>>>> = {
  de: {
    gap: 'An dieser Stelle steht kein Eintrag mit dieser Nummer.',
    unlinked: 'Er schließt nicht an den Eintrag davor an.',
    changed: 'Sein Inhalt ist nicht der, der aufgenommen wurde.',
    foreign: 'Er gehört zu einem anderen Vorgang.',
    cut: 'Danach endet die Kette anders, als sie angibt.',
  },
  en: {
    gap: 'There is no entry with this number in this place.',
    unlinked: 'It is not bound to the entry before it.',
    changed: 'Its content is not what was recorded.',
    foreign: 'It belongs to another case.',
    cut: 'After it the chain ends otherwise than it says.',
  },
}

const words: Readonly<Record<Language, VerifyWords>> = {
  de: {
    usage: 'vorab verify DATEI|- [--head HASH] | vorab verify VORGANG --server URL [--lang de|en] [--json]',
    noChain: (place) => `${place}: keine Kette eines Vorgangs, wie Vorab sie ausgibt`,
    strange: (server, status) =>
      `Unter ${server} antwortet etwas anderes als Vorab (${status}): Prüfen Sie die Adresse hinter --server.`,
    intact: ({ caseId, head }, { read, withheld }) =>
      `Vorgang ${caseId}: unverändert.\n  ${read} Einträge nachgerechnet${withheld > 0 ? `, ${withheld} ohne Einsicht nur auf ihren Anschluss geprüft` : ''}\n  letzter Hash: ${head}\n`,
    broken: ({ caseId }) => `Vorgang ${caseId}: verändert.\n`,
    fault: ({ seq, fault }) => `  Eintrag ${seq}: ${faults.de[fault]}\n`,
    headMissing: (head) => `  Der Eintrag mit dem notierten Hash ${head} ist nicht mehr da.\n`,
  },
  en: {
    usage: 'vorab verify FILE|- [--head HASH] | vorab verify CASE --server URL [--lang de|en] [--json]',
    noChain: (place) => `${place}: not the chain of a case as Vorab exports it`,
    strange: (server, status) =>
      `Something other than Vorab answers at ${server} (${status}): check the address after --server.`,
    intact: ({ caseId, head }, { read, withheld }) =>
      `Case ${caseId}: unchanged.\n  ${read} entries recalculated${withheld > 0 ? `, ${withheld} that were withheld checked only for their place` : ''}\n  last hash: ${head}\n`,
    broken: ({ caseId }) => `Case ${caseId}: changed.\n`,
    fault: ({ seq, fault }) => `  Entry ${seq}: ${faults.en[fault]}\n`,
    headMissing: (head) => `  The entry with the hash ${head} that was noted is no longer there.\n`,
  },
}

/** In the language that was asked for. */
export function verifyWords(lang: Language): VerifyWords {
  return words[lang]
}

import type { Language } from '#law/texts/catalogue.ts'

/** What went wrong outside, where, and how it is mended: one sentence each, never the words of the machine alone. */
interface FaultWords {
  /** By what the system calls it. */
  readonly file: (place: string, code: string) => string
  readonly write: (place: string, code: string) => string
  readonly json: (place: string, at: string) => string
  readonly line: (place: string, kind: LineFault, code: string) => string
  readonly noServer: (named: string) => string
  readonly insecure: (named: string) => string
  readonly position: (line: number, column: number) => string
  readonly unknownOption: (option: string) => string
  readonly optionValue: (option: string) => string
}

type LineFault =
  | 'unknownHost'
  | 'nobodyThere'
  | 'silence'
  | 'brokenOff'
  | 'distrusted'
  | 'noTls'
  | 'elsewhere'
  | 'other'

const words: Readonly<Record<Language, FaultWords>> = {
  de: {
    file: (place, code) => {
      switch (code) {
        case 'ENOENT':
        case 'ENOTDIR':
          return `Die Datei „${place}“ gibt es nicht: Prüfen Sie ihren Namen und den Ordner, in dem Sie stehen.`
        case 'EACCES':
        case 'EPERM':
          return `Die Datei „${place}“ dürfen Sie nicht lesen: Lassen Sie sich das Leserecht geben, oder nennen Sie eine andere.`
        case 'EISDIR':
          return `„${place}“ ist ein Ordner: Nennen Sie eine Datei darin.`
        default:
          return `Die Datei „${place}“ lässt sich nicht lesen (${code}): Prüfen Sie, ob sie sich öffnen lässt, oder nennen Sie eine andere.`
      }
    },
    write: (place, code) => {
      switch (code) {
        case 'EEXIST':
          return `„${place}“ gibt es schon: Nennen Sie einen Namen, den noch nichts hat.`
        case 'ENOENT':
        case 'ENOTDIR':
          return `Den Ordner für „${place}“ gibt es nicht: Legen Sie ihn an, oder nennen Sie einen anderen.`
        default:
          return `„${place}“ lässt sich nicht schreiben (${code}): Prüfen Sie Schreibrecht und freien Platz, oder nennen Sie einen anderen Ordner.`
      }
    },
    json: (place, at) => `„${place}“ ist kein JSON${at}: Prüfen Sie Klammern, Kommas und Anführungszeichen.`,
    position: (line, column) => ` (Zeile ${line}, Spalte ${column})`,
    line: (place, kind, code) => {
      switch (kind) {
        case 'unknownHost':
          return `Den Server ${place} findet dieser Rechner nicht: Prüfen Sie die Schreibweise und Ihre Verbindung zum Netz.`
        case 'nobodyThere':
          return `Unter ${place} antwortet kein Programm: Prüfen Sie Adresse und Port, und ob Vorab dort läuft.`
        case 'silence':
          return `${place} hat nicht rechtzeitig geantwortet: Prüfen Sie Ihre Verbindung zum Netz, oder versuchen Sie es später noch einmal.`
        case 'brokenOff':
          return `Die Verbindung zu ${place} ist abgebrochen: Führen Sie dieselbe Zeile noch einmal aus; was schon ankam, wird nicht doppelt eingetragen.`
        case 'distrusted':
          return `Dem Zertifikat von ${place} traut dieser Rechner nicht (${code}): Prüfen Sie die Adresse, oder nennen Sie das Stammzertifikat Ihrer Stelle in NODE_EXTRA_CA_CERTS.`
        case 'noTls':
          return `Unter ${place} antwortet niemand mit https: Prüfen Sie Adresse und Port.`
        case 'elsewhere':
          return `${place} leitet an eine andere Adresse weiter, und der Zugangsschlüssel geht nur an die genannte: Nennen Sie die, unter der Vorab selbst antwortet.`
        case 'other':
          return `${place} ist nicht zu erreichen (${code}): Prüfen Sie Adresse und Verbindung.`
      }
    },
    noServer: (named) =>
      named === ''
        ? 'Es ist kein Server genannt: Nennen Sie ihn mit --server https://… oder in VORAB_SERVER.'
        : `„${named}“ ist keine Adresse eines Servers: Schreiben Sie sie mit https:// davor, hinter --server oder in VORAB_SERVER.`,
    insecure: (named) =>
      `An ${named} geht der Zugangsschlüssel nicht, weil http unterwegs jeder mitlesen kann: Nennen Sie die Adresse mit https://.`,
    unknownOption: (option) => `„${option}“ gibt es hier nicht: vorab --help nennt, was es gibt.`,
    optionValue: (option) => `Zu „${option}“ passt die Angabe nicht, oder sie fehlt: vorab --help nennt, was es gibt.`,
  },
  en: {
    file: (place, code) => {
      switch (code) {
        case 'ENOENT':
        case 'ENOTDIR':
          return `There is no file “${place}”: check its name and the folder you are in.`
        case 'EACCES':
        case 'EPERM':
          return `You may not read the file “${place}”: have yourself given the right to read it, or name another one.`
        case 'EISDIR':
          return `“${place}” is a folder: name a file in it.`
        default:
          return `The file “${place}” cannot be read (${code}): check whether it can be opened, or name another one.`
      }
    },
    write: (place, code) => {
      switch (code) {
        case 'EEXIST':
          return `There is a “${place}” already: choose a name that nothing has yet.`
        case 'ENOENT':
        case 'ENOTDIR':
          return `There is no folder for “${place}”: make it, or name another one.`
        default:
          return `“${place}” cannot be written (${code}): check the right to write and the free space, or name another folder.`
      }
    },
    json: (place, at) => `“${place}” is not JSON${at}: check brackets, commas and quotation marks.`,
    position: (line, column) => ` (line ${line}, column ${column})`,
    line: (place, kind, code) => {
      switch (kind) {
        case 'unknownHost':
          return `This computer does not find the server ${place}: check the spelling and your connection to the network.`
        case 'nobodyThere':
          return `No program answers at ${place}: check address and port, and whether Vorab runs there.`
        case 'silence':
          return `${place} has not answered in time: check your connection to the network, or try again later.`
        case 'brokenOff':
          return `The connection to ${place} broke off: run the same line again; what has arrived already is not recorded twice.`
        case 'distrusted':
          return `This computer does not trust the certificate of ${place} (${code}): check the address, or name the root certificate of your office in NODE_EXTRA_CA_CERTS.`
        case 'noTls':
          return `Nobody answers with https at ${place}: check address and port.`
        case 'elsewhere':
          return `${place} leads on to another address, and the token goes only to the one that was named: name the one at which Vorab itself answers.`
        case 'other':
          return `${place} cannot be reached (${code}): check address and connection.`
      }
    },
    noServer: (named) =>
      named === ''
        ? 'No server is named: name it with --server https://… or in VORAB_SERVER.'
        : `“${named}” is no address of a server: write it with https:// in front, after --server or in VORAB_SERVER.`,
    insecure: (named) =>
      `The token does not go to ${named}, because anybody on the way can read http: name the address with https://.`,
    unknownOption: (option) => `There is no “${option}” here: vorab --help names what there is.`,
    optionValue: (option) =>
      `What is given for “${option}” does not fit, or is missing: vorab --help names what there is.`,
  },
}

/** Why a file cannot be read. */
export function fileFault(place: string, fault: unknown, lang: Language): string {
  return words[lang].file(place, codeOf(fault))
}

/** Why a file cannot be made. */
export function writeFault(place: string, fault: unknown, lang: Language): string {
  return words[lang].write(place, codeOf(fault))
}

/** Why a text is no JSON, with the place where the reading stopped as far as it is known. */
export function jsonFault(place: string, text: string, fault: unknown, lang: Language): string {
  const { json, position } = words[lang]
  const at = /position (\d+)/.exec(messageOf(fault))?.[1]
  const before = text.slice(0, Number(at ?? 0)).split('\n')
  return json(place, at === undefined ? '' : position(before.length, (before.at(-1)?.length ?? 0) + 1))
}

/** Why a server did not answer. */
export function lineFault(place: string, fault: unknown, lang: Language): string {
  const cause = fault instanceof Error && fault.cause !== undefined ? fault.cause : fault
  return words[lang].line(place, kindOf(cause), codeOf(cause))
}

/** Why a server is not asked at all. */
export function serverFault(kind: 'noServer' | 'insecure', named: string, lang: Language): string {
  return words[lang][kind](named)
}

/** Why a command line cannot be taken apart. */
export function optionFault(fault: unknown, lang: Language): string {
  const option = /'(-[^' ,]*)/.exec(messageOf(fault))?.[1]
  if (option === undefined) return messageOf(fault)
  const { unknownOption, optionValue } = words[lang]
  return codeOf(fault) === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' ? unknownOption(option) : optionValue(option)
}

function kindOf(cause: unknown): LineFault {
  const code = codeOf(cause)
  if (/^(?:ENOTFOUND|EAI_)/.test(code)) return 'unknownHost'
  if (code === 'ECONNREFUSED') return 'nobodyThere'
  if (/TIMEOUT|TIMEDOUT|UNREACH/.test(code)) return 'silence'
  if (/^(?:ECONNRESET|EPIPE|ECONNABORTED|UND_ERR_SOCKET)$/.test(code)) return 'brokenOff'
  if (/^(?:ERR_SSL|EPROTO)/.test(code)) return 'noTls'
  if (/CERT|SIGNATURE|TLS/.test(code)) return 'distrusted'
  return /redirect/.test(code) ? 'elsewhere' : 'other'
}

/** What the system calls a fault; its message where it has no name. */
function codeOf(fault: unknown): string {
  const named = typeof fault === 'object' && fault !== null && 'code' in fault ? fault.code : undefined
  return typeof named === 'string' ? named : messageOf(fault)
}

function messageOf(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault)
}

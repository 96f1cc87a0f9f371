import type { Language } from '#law/texts/catalogue.ts'

/**
 * What a server found wrong, by the type of the problem: it says so in English to every program, and a person reads this.
 * A type that is not here keeps the words of the server.
 */
const words: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  de: new Map([
    [
      'unauthorized',
      'Der Zugangsschlüssel fehlt oder gilt nicht mehr: Legen Sie auf der Seite Ihres Kontos einen an, und nennen Sie ihn in VORAB_TOKEN_FILE oder VORAB_TOKEN.',
    ],
    [
      'scope',
      'Dieser Zugangsschlüssel gilt für etwas anderes: Legen Sie auf der Seite Ihres Kontos einen an, mit dem man das darf.',
    ],
    ['not-found', 'Das gibt es nicht, oder es ist nicht für Sie: Prüfen Sie die Nummer.'],
    ['too-many-requests', 'Das waren zu viele Anfragen: Versuchen Sie es in fünf Minuten noch einmal.'],
    ['refused', 'Das Verfahren lässt das jetzt nicht zu:'],
    ['stale', 'Inzwischen ist etwas geschehen: Sehen Sie es mit vorab case show an, und entscheiden Sie neu.'],
    ['command-id', 'Diese commandId steht schon für etwas anderes, und es geschah nichts: Wählen Sie eine andere.'],
    ['bad-input', 'Diese Angaben lassen sich nicht verwenden:'],
    ['too-large', 'Die Angaben sind zu groß für eine Anfrage: Kürzen Sie die Texte darin.'],
    ['fault', 'Auf dem Server ging etwas schief, und es geschah nichts: Versuchen Sie es später noch einmal.'],
  ]),
  en: new Map([
    [
      'unauthorized',
      'The token is missing or no longer good: make one on the page of your account, and name it in VORAB_TOKEN_FILE or VORAB_TOKEN.',
    ],
    ['stale', 'Something has happened since: look at it with vorab case show, and decide again.'],
  ]),
}

/** The sentence for a problem in the language that was asked for; undefined where the words of the server are the best. */
export function problemSentence(type: string, lang: Language): string | undefined {
  return words[lang].get(type.replace(/^urn:vorab:problem:/, ''))
}

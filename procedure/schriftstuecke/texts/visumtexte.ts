/** The words of the visa pack on paper: the same in every language. */
export interface Visumtexte {
  readonly titel: string
  readonly gegenstand: (way: string) => string
  readonly herausgeber: string
  readonly deckblatt: {
    readonly titel: string
    readonly einleitung: string
    readonly weg: string
    readonly antrag: string
    readonly auslandsvertretung: string
    readonly keine: string
    readonly verfahren: string
    readonly beschleunigt: string
    readonly gewoehnlich: string
    readonly name: string
    readonly pass: string
    readonly termin: string
    readonly inhalt: string
    readonly teile: { readonly liste: string; readonly datenblatt: string; readonly erklaerungen: string }
    readonly hinweis: string
  }
  readonly liste: {
    readonly titel: string
    readonly einleitung: string
    readonly gebuehr: string
    readonly termin: string
    readonly immer: string
    readonly unbekannt: string
  }
  readonly quellen: { readonly titel: string; readonly seite: string; readonly stand: string }
  readonly datenblatt: {
    readonly titel: string
    readonly einleitung: string
    readonly hinweis: string
    readonly maengel: string
    readonly keineMaengel: string
    readonly abschnitt: (number: string, title: string) => string
    readonly kind: (number: number) => string
    /** Fields of a page that are needed and empty. */
    readonly leer: (page: string, fields: string) => string
    readonly ja: string
    readonly nein: string
  }
  readonly erklaerungen: {
    readonly titel: string
    readonly einleitung: string
    readonly merkblatt: string
    readonly deutsch: string
    readonly andere: string
    readonly nummer: string
    /** Over the sentences in two languages. */
    readonly wortlaut: string
    readonly norm: string
    readonly quelle: string
    readonly unbestaetigt: string
    readonly keineUnterschrift: string
    readonly unterschrift: Readonly<Record<'antragsteller' | 'fachkraft' | 'arbeitgeber', string>>
    readonly ortTag: string
    /** Of employer and worker in a case, beside the visa. */
    readonly imVorgang: {
      readonly titel: Readonly<Record<'fachkraft' | 'arbeitgeber', string>>
      readonly gegenstand: string
      readonly einleitung: string
      readonly merkblatt: string
    }
  }
}

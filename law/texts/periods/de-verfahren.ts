import type { VerfahrenId } from '../../periods/verfahren.ts'
import type { PeriodText } from './words.ts'

const FIKTION =
  'Ob sich der Tag der Bekanntgabe von einem Samstag, Sonntag oder Feiertag verschiebt, wird verschieden gesehen: nein das Bundessozialgericht (6.5.2010 – B 14 AS 12/09 R) und überwiegend die Verwaltungsgerichte, ja der Bundesfinanzhof (14.10.2003 – IX R 68/98). Wer einen Rechtsbehelf einlegen will, rechnet mit dem früheren Tag.'
const SPAETER =
  'Kommt das Schreiben nachweislich später oder gar nicht an, gilt der wirkliche Zugang; im Zweifel muss ihn die Behörde beweisen.'

export const verfahrenDe: Readonly<Record<VerfahrenId, PeriodText>> = {
  bekanntgabeDurchPost: {
    title: 'Bekanntgabe durch die Post oder elektronisch',
    trigger: 'Der Bescheid wird zur Post gegeben oder elektronisch abgesandt.',
    duty: 'Er gilt am vierten Tag danach als bekannt gegeben, bei Aufgabe bis Ende 2024 am dritten.',
    consequence: SPAETER,
    note: FIKTION,
  },
  bekanntgabeDurchAbruf: {
    title: 'Bekanntgabe durch Abruf aus einem Portal',
    trigger: 'Die Benachrichtigung über die Bereitstellung wird abgesandt.',
    duty: 'Der Bescheid gilt am Tag nach dem Abruf als bekannt gegeben.',
    consequence: 'Ohne Abruf in zehn Tagen ist die Bekanntgabe nicht bewirkt.',
    note: 'Ob sich der zehnte Tag von einem freien Tag verschiebt, ist nicht entschieden.',
  },
  elektronischeZustellung: {
    title: 'Elektronische Zustellung ohne Empfangsbekenntnis',
    trigger: 'Das Dokument wird an den eröffneten Zugang gesandt.',
    duty: 'Es gilt am vierten Tag danach als zugestellt, wenn kein Empfangsbekenntnis eingeht.',
    consequence: SPAETER,
    note: FIKTION,
  },
  zustellungDurchEinschreiben: {
    title: 'Zustellung durch Einschreiben mit Übergabe',
    trigger: 'Das Einschreiben wird zur Post gegeben.',
    duty: 'Es gilt am vierten Tag danach als zugestellt.',
    consequence: SPAETER,
    note: FIKTION,
  },
  zustellungImAusland: {
    title: 'Zustellung durch Post ins Ausland',
    trigger: 'Das Dokument wird zur Post gegeben, weil kein Bevollmächtigter im Inland benannt wurde.',
    duty: 'Es gilt am siebten Tag danach als zugestellt.',
    consequence: SPAETER,
    note: FIKTION,
  },
  wiedereinsetzung: {
    title: 'Wiedereinsetzung beantragen',
    trigger:
      'Das Hindernis ist weggefallen, an dem die Einhaltung einer gesetzlichen Frist ohne Verschulden scheiterte.',
    duty: 'Wer die Frist retten will, stellt den Antrag, macht die Gründe glaubhaft und holt das Versäumte nach.',
    consequence: 'Die Frist bleibt versäumt.',
    note: 'Nach einem Jahr seit dem Ende der versäumten Frist nur noch bei höherer Gewalt. Verschulden des Vertreters zählt.',
  },
  fremdsprachigerAntrag: {
    title: 'Antrag in fremder Sprache',
    trigger: 'Ein Antrag, der eine Frist der Behörde in Lauf setzt, geht in fremder Sprache ein.',
    duty: 'Die Frist der Behörde beginnt erst, wenn ihr eine Übersetzung vorliegt.',
    consequence: 'Bis dahin läuft die Frist nicht.',
  },
  fristverlaengerung: {
    title: 'Fristen verlängern',
    trigger: 'Eine Behörde hat eine Frist gesetzt.',
    duty: 'Sie kann verlängert werden, auch rückwirkend.',
    consequence: 'Gesetzliche Fristen lassen sich nur verlängern, wo das Gesetz es sagt.',
  },
}

import type { Papiertexte, Papierwerte } from '../papiertexte.ts'

type Vollmachten =
  | 'vollmachtFachkraft'
  | 'vollmachtEhegatte'
  | 'vollmachtSorgeberechtigte'
  | 'untervollmacht'
  | 'anwaltlicheVersicherung'
  | 'beauftragungArbeitgeber'
  | 'beauftragungUnterbevollmaechtigter'

const AUFENTHALT =
  'Wir stimmen zu, dass unser Kind zu dieser Ausbildung oder Beschäftigung nach Deutschland zieht (§ 80 Abs. 5 AufenthG).'
const WIDERRUF =
  'Die Vollmacht kann jederzeit widerrufen werden. Gegenüber der Behörde wirkt der Widerruf erst, wenn er dort eingeht (§ 14 Abs. 1 S. 4 VwVfG).'
/** Whoever said nothing allows it, as the forms of the offices do. */
const untervollmachtSatz = (erlaubt: Papierwerte['untervollmachtErlaubt']): string =>
  erlaubt === false
    ? 'Untervollmacht darf der Arbeitgeber nicht erteilen.'
    : 'Der Arbeitgeber darf Untervollmacht erteilen, auch für einzelne Aufgaben (§ 81a Abs. 1 S. 2 AufenthG).'

export const vollmachtenDe: Pick<Papiertexte['papier'], Vollmachten> = {
  vollmachtFachkraft: ({ fachkraft, arbeitgeber, minderjaehrig, untervollmachtErlaubt }) => ({
    titel: 'Vollmacht der Fachkraft für den Arbeitgeber',
    einleitung: minderjaehrig
      ? `Als Sorgeberechtigte von ${fachkraft} bevollmächtigen wir ${arbeitgeber}, unser Kind im beschleunigten Fachkräfteverfahren zu vertreten (§ 81a Abs. 1 S. 1 AufenthG, § 80 Abs. 1 AufenthG).`
      : `Ich, ${fachkraft}, bevollmächtige ${arbeitgeber}, mich im beschleunigten Fachkräfteverfahren zu vertreten (§ 81a Abs. 1 S. 1 AufenthG).`,
    saetze: [
      'Der Arbeitgeber darf das Verfahren bei der zuständigen Ausländerbehörde beantragen, die Vereinbarung mit ihr schließen und alles tun, was das Verfahren betrifft (§ 14 Abs. 1 S. 2 VwVfG).',
      'Er darf die Feststellung der Gleichwertigkeit, die Bewertung des Zeugnisses oder die Bestätigung der fachkundigen Stelle beantragen und betreiben. Er darf auch die Ausländerbehörde damit beauftragen (§ 81a Abs. 2 Nr. 3 AufenthG).',
      'Er darf die Erlaubnis zur Ausübung des Berufs beantragen, wenn der Beruf sie verlangt (§ 81a Abs. 3 S. 1 Nr. 2 AufenthG).',
      'Er darf Schreiben, Bescheide und die Vorabzustimmung entgegennehmen. Zustellungen können an ihn gerichtet werden und wirken für die vertretene Person. Er gibt alles unverzüglich weiter.',
      'Er darf Unterlagen und Angaben einreichen, die das Verfahren braucht, und Auskunft über den Stand erhalten.',
      untervollmachtSatz(untervollmachtErlaubt),
      ...(minderjaehrig ? [AUFENTHALT] : []),
      'Nicht umfasst sind der Visumantrag, Klagen und alle Erklärungen, die persönlich abzugeben sind.',
      WIDERRUF,
      'Die Vollmacht endet mit dem Verfahren.',
    ],
    hinweise: [
      'Die Behörde kann verlangen, dass die Vollmacht schriftlich nachgewiesen wird (§ 14 Abs. 1 S. 3 VwVfG).',
    ],
    unterschriften: minderjaehrig
      ? ['Erste sorgeberechtigte Person', 'Zweite sorgeberechtigte Person']
      : [`${fachkraft}, Fachkraft`],
  }),
  vollmachtEhegatte: ({ fachkraft, arbeitgeber, person, untervollmachtErlaubt }) => ({
    titel: 'Vollmacht für den Familiennachzug: Ehegatte oder Lebenspartner',
    einleitung: `Ich, ${person}, bevollmächtige ${arbeitgeber}, mich im beschleunigten Fachkräfteverfahren von ${fachkraft} zu vertreten, soweit es meinen Familiennachzug umfasst (§ 81a Abs. 4 AufenthG).`,
    saetze: [
      'Der Arbeitgeber darf beantragen, dass mein Nachzug in das Verfahren aufgenommen wird, und alles tun, was diesen Teil betrifft (§ 14 Abs. 1 S. 2 VwVfG).',
      'Er darf Unterlagen und Angaben über mich einreichen und Schreiben sowie die Vorabzustimmung für mich entgegennehmen. Er gibt sie mir unverzüglich weiter.',
      untervollmachtSatz(untervollmachtErlaubt),
      'Den Visumantrag stelle ich selbst.',
      WIDERRUF,
      'Die Vollmacht endet mit dem Verfahren.',
    ],
    unterschriften: [person],
  }),
  vollmachtSorgeberechtigte: ({ fachkraft, arbeitgeber, person, untervollmachtErlaubt }) => ({
    titel: 'Vollmacht für den Familiennachzug: Kind',
    einleitung: `Als Sorgeberechtigte von ${person} bevollmächtigen wir ${arbeitgeber}, unser Kind im beschleunigten Fachkräfteverfahren von ${fachkraft} zu vertreten, soweit es den Nachzug des Kindes umfasst (§ 81a Abs. 4 AufenthG).`,
    saetze: [
      'Der Arbeitgeber darf beantragen, dass der Nachzug des Kindes in das Verfahren aufgenommen wird, und alles tun, was diesen Teil betrifft (§ 14 Abs. 1 S. 2 VwVfG).',
      'Er darf Unterlagen und Angaben über das Kind einreichen und Schreiben sowie die Vorabzustimmung entgegennehmen. Er gibt sie uns unverzüglich weiter.',
      untervollmachtSatz(untervollmachtErlaubt),
      'Den Visumantrag für das Kind stellen wir selbst.',
      WIDERRUF,
      'Die Vollmacht endet mit dem Verfahren.',
    ],
    hinweise: [
      'Alle Sorgeberechtigten unterschreiben. Wer das Sorgerecht allein hat, legt einen Nachweis bei.',
      'Zieht das Kind nur zu einem von zwei sorgeberechtigten Elternteilen, braucht die Auslandsvertretung zusätzlich das Einverständnis des anderen oder eine verbindliche Entscheidung (§ 32 Abs. 3 AufenthG).',
    ],
    unterschriften: ['Erste sorgeberechtigte Person', 'Zweite sorgeberechtigte Person'],
  }),
  untervollmacht: ({ fachkraft, arbeitgeber, unterbevollmaechtigter }) => ({
    titel: 'Untervollmacht des Arbeitgebers',
    einleitung: `${arbeitgeber} ist von ${fachkraft} bevollmächtigt und erteilt ${unterbevollmaechtigter} Untervollmacht für das beschleunigte Fachkräfteverfahren (§ 81a Abs. 1 S. 2 AufenthG).`,
    saetze: [
      'Die unterbevollmächtigte Stelle darf das Verfahren im selben Umfang führen wie der Arbeitgeber: Anträge und Erklärungen abgeben, die Vereinbarung schließen, Unterlagen einreichen und Auskünfte erhalten.',
      'Sie darf Schreiben und Bescheide entgegennehmen und öffnen. Sie gibt alles unverzüglich an Arbeitgeber und Fachkraft weiter.',
      'Weitere Untervollmachten darf sie nicht erteilen.',
      WIDERRUF,
      'Die Untervollmacht endet mit dem Verfahren oder mit der Vollmacht der Fachkraft.',
    ],
    hinweise: [
      'Wer dabei fremde Rechtsangelegenheiten besorgt, braucht eine Erlaubnis dafür; sonst weist die Behörde ihn zurück (§ 14 Abs. 5 VwVfG).',
    ],
    unterschriften: [`${arbeitgeber}, vertretungsberechtigte Person`],
  }),
  anwaltlicheVersicherung: ({ fachkraft, arbeitgeber, unterbevollmaechtigter }) => ({
    titel: 'Anwaltliche Versicherung der Untervollmacht',
    einleitung: `Für ${unterbevollmaechtigter} wird anwaltlich versichert (§ 14 Abs. 1 S. 3 VwVfG):`,
    saetze: [
      `${arbeitgeber} hat uns Untervollmacht für das beschleunigte Fachkräfteverfahren von ${fachkraft} erteilt (§ 81a Abs. 1 S. 2 AufenthG).`,
      'Das wissen wir selbst: Die Untervollmacht liegt uns vor. Wir zeigen sie der Behörde, wenn sie es verlangt.',
      `Von der Vollmacht, die ${fachkraft} erteilt hat, wissen wir durch ${arbeitgeber}. Sie versichern wir nicht: Das tut ${arbeitgeber} selbst (§ 81a Abs. 2 Nr. 2 AufenthG).`,
      'Endet die Untervollmacht, teilen wir es der Behörde unverzüglich mit.',
    ],
    hinweise: [
      'Nur eine Rechtsanwältin oder ein Rechtsanwalt kann so versichern. Ob das der Behörde statt der Untervollmacht genügt, entscheidet sie selbst. Aus Sachsen ist es bekannt.',
    ],
    unterschriften: [`${unterbevollmaechtigter}, Name der Rechtsanwältin oder des Rechtsanwalts`],
  }),
  beauftragungArbeitgeber: (werte) => ({
    titel: 'Beauftragung des Ansprechpartners und der Stellvertretung',
    einleitung: `${werte.arbeitgeber} beauftragt für das beschleunigte Fachkräfteverfahren die unten genannten Personen (§ 81a Abs. 2 Nr. 1 AufenthG).`,
    saetze: beauftragung,
    hinweise: ['Der Ansprechpartner zeigt der Behörde auf Verlangen einen Ausweis.'],
    unterschriften: [`${werte.arbeitgeber}, vertretungsberechtigte Person`],
  }),
  beauftragungUnterbevollmaechtigter: (werte) => ({
    titel: 'Beauftragung des Ansprechpartners bei der unterbevollmächtigten Stelle',
    einleitung: `${werte.unterbevollmaechtigter} beauftragt für das beschleunigte Fachkräfteverfahren die unten genannten Personen (§ 81a Abs. 2 Nr. 1 AufenthG).`,
    saetze: beauftragung,
    hinweise: ['Der Ansprechpartner zeigt der Behörde auf Verlangen einen Ausweis.'],
    unterschriften: [`${werte.unterbevollmaechtigter}, vertretungsberechtigte Person`],
  }),
}

const beauftragung: readonly string[] = [
  'Der Ansprechpartner gibt in diesem Verfahren Erklärungen ab, nimmt Schreiben entgegen und führt die Gespräche mit der Behörde.',
  'Ist er nicht erreichbar, handelt die Stellvertretung.',
  'Wechselt eine dieser Personen, wird die Behörde unverzüglich unterrichtet.',
]

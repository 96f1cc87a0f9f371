import type { Papiertexte, Papierwerte } from '../papiertexte.ts'

type Erklaerungen =
  | 'versicherungBevollmaechtigung'
  | 'versicherungArbeitgeber'
  | 'versicherungFachkraft'
  | 'kostenuebernahme'
  | 'ergaenzungsblatt'
  | 'anlagenliste'

const WAHRHEIT =
  'Wer unrichtige oder unvollständige Angaben macht, um für sich oder andere einen Aufenthaltstitel zu beschaffen, kann bestraft werden (§ 95 Abs. 2 Nr. 2 AufenthG).'

/** The assurance says whether a sub-power may be granted, too (§ 81a Abs. 2 Nr. 2 AufenthG). */
function ohneUntervollmacht(erlaubt: Papierwerte['untervollmachtErlaubt']): string {
  if (erlaubt === undefined) return 'Eine Untervollmacht ist nicht erteilt.'
  return erlaubt
    ? 'Die Vollmacht erlaubt es, Untervollmacht zu erteilen. Erteilt ist keine.'
    : 'Die Vollmacht erlaubt es nicht, Untervollmacht zu erteilen.'
}

export const erklaerungenDe: Pick<Papiertexte['papier'], Erklaerungen> = {
  versicherungBevollmaechtigung: ({
    fachkraft,
    arbeitgeber,
    unterbevollmaechtigter,
    mitUntervollmacht,
    untervollmachtErlaubt,
  }) => ({
    titel: 'Versicherung der Bevollmächtigung',
    einleitung: `${arbeitgeber} versichert gegenüber der Ausländerbehörde (§ 81a Abs. 2 Nr. 2 AufenthG):`,
    saetze: [
      `${fachkraft} hat ${arbeitgeber} bevollmächtigt, das beschleunigte Fachkräfteverfahren zu führen.`,
      ...(mitUntervollmacht
        ? [`Die Vollmacht erlaubt es, Untervollmacht zu erteilen. Untervollmacht hat ${unterbevollmaechtigter}.`]
        : [ohneUntervollmacht(untervollmachtErlaubt)]),
      'Die Vollmacht liegt schriftlich vor und wird der Behörde auf Verlangen gezeigt (§ 14 Abs. 1 S. 3 VwVfG).',
      'Ein Widerruf der Vollmacht wird der Behörde unverzüglich mitgeteilt.',
    ],
    hinweise: [
      WAHRHEIT,
      ...(mitUntervollmacht
        ? [
            `Diese Versicherung gibt der Arbeitgeber selbst ab; ${unterbevollmaechtigter} kann sie einreichen. Ob eine Vertretung sie für ihn abgeben kann, sagt das Gesetz nicht.`,
          ]
        : []),
    ],
    unterschriften: [`${arbeitgeber}, vertretungsberechtigte Person`],
  }),
  versicherungArbeitgeber: ({ fachkraft, arbeitgeber, beschaeftigung, betriebsstaette }) => ({
    titel: 'Versicherung des Arbeitgebers über die Beschäftigung',
    einleitung: `${arbeitgeber} versichert (§ 18 Abs. 2 Nr. 4a AufenthG):`,
    saetze: [
      `Die Beschäftigung von ${fachkraft} als ${beschaeftigung} in ${betriebsstaette} soll tatsächlich ausgeübt werden.`,
      'Die Angaben in Vertrag und Erklärung zum Beschäftigungsverhältnis stimmen mit dem überein, was vereinbart ist.',
      'Fällt das Angebot weg oder ändert es sich, wird die Ausländerbehörde unverzüglich unterrichtet.',
    ],
    hinweise: [
      WAHRHEIT,
      'Endet die Beschäftigung später vorzeitig, ist das der Ausländerbehörde binnen vier Wochen ab Kenntnis mitzuteilen (§ 4a Abs. 5 S. 3 Nr. 3 AufenthG).',
    ],
    unterschriften: [`${arbeitgeber}, vertretungsberechtigte Person`],
  }),
  versicherungFachkraft: ({ fachkraft, arbeitgeber, beschaeftigung, betriebsstaette }) => ({
    titel: 'Versicherung der Fachkraft über die Beschäftigung',
    einleitung: `Ich, ${fachkraft}, versichere (§ 18 Abs. 2 Nr. 4a AufenthG):`,
    saetze: [
      `Ich will bei ${arbeitgeber} als ${beschaeftigung} in ${betriebsstaette} tatsächlich arbeiten.`,
      'Meine Angaben im Verfahren sind richtig und vollständig. Änderungen teile ich unverzüglich mit (§ 82 Abs. 1 S. 1 AufenthG).',
    ],
    hinweise: [WAHRHEIT],
    unterschriften: [`${fachkraft}, Fachkraft`],
  }),
  kostenuebernahme: ({ fachkraft, arbeitgeber, auslaenderbehoerde, gebuehr }) => ({
    titel: 'Übernahme von Kosten durch den Arbeitgeber',
    einleitung: `${arbeitgeber} erklärt gegenüber ${auslaenderbehoerde} (§ 6 Abs. 1 Nr. 2 BGebG):`,
    saetze: [
      `Wir übernehmen die Gebühr von ${gebuehr} für das beschleunigte Fachkräfteverfahren von ${fachkraft} (§ 47 Abs. 1 Nr. 15 AufenthV).`,
      'Uns ist bekannt, dass wir damit neben der Fachkraft für die Gebühr haften und die Behörde sie von jedem von uns ganz verlangen kann (§ 6 Abs. 2 BGebG).',
      'Bitte richten Sie die Rechnung an uns.',
    ],
    kaestchen: [
      'Wir übernehmen außerdem die Gebühren der Anerkennung oder Zeugnisbewertung.',
      'Wir übernehmen außerdem die Kosten für Übersetzungen und Beglaubigungen.',
    ],
    hinweise: ['Die angekreuzten weiteren Kosten verlangen andere Stellen. Legen Sie dort eine eigene Erklärung vor.'],
    unterschriften: [`${arbeitgeber}, vertretungsberechtigte Person`],
  }),
  ergaenzungsblatt: ({ fachkraft }) => ({
    titel: 'Ergänzungsblatt: weitere Familienangehörige',
    einleitung: `Zur Vereinbarung über das beschleunigte Fachkräfteverfahren von ${fachkraft}: Auch diese Angehörigen sollen im zeitlichen Zusammenhang nachziehen (§ 81a Abs. 4 AufenthG).`,
    saetze: [],
    unterschriften: [],
  }),
  anlagenliste: ({ fachkraft, empfaenger }) => ({
    titel: `Anlagen für: ${empfaenger}`,
    einleitung: `Unterlagen im beschleunigten Fachkräfteverfahren von ${fachkraft} (§ 81a Abs. 2 Nr. 5 AufenthG). Die Liste zeigt den Stand der Akte; die Stelle kann im Einzelfall mehr verlangen.`,
    saetze: [],
    unterschriften: [],
  }),
}

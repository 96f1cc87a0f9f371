import type { person as facts } from '../../facts/person.ts'
import type { FactTexts } from '../catalogue.ts'

export const person = {
  staatsangehoerigkeiten: {
    label: 'Staatsangehörigkeiten',
    question: 'Welche Staatsangehörigkeiten haben Sie?',
    help: 'Es zählt, was in Ihrem Pass steht. Wohnort und Geburtsort zählen nicht. Haben Sie mehrere Staatsangehörigkeiten, geben Sie alle an: Eine, die passt, genügt. Mit dem Pass eines EU-Staats, von Island, Liechtenstein, Norwegen oder der Schweiz brauchen Sie in der Regel keinen dieser Wege.',
  },
  geburtsdatum: {
    label: 'Geburtsdatum',
    question: 'Wann sind Sie geboren?',
    help: 'So, wie es im Pass steht. Das Alter spielt nur bei manchen Wegen eine Rolle, zum Beispiel ab dem 45. Geburtstag.',
  },
  standort: {
    label: 'Ort, von dem aus Sie den Antrag stellen',
    question: 'Leben Sie zurzeit im Ausland oder in Deutschland?',
    help: 'Es geht darum, von wo aus Sie den Antrag stellen. Wer nur zu Besuch in Deutschland ist und für den Antrag zurückreist, wählt „im Ausland“.',
    values: { ausland: 'im Ausland', deutschland: 'in Deutschland' },
  },
  antragsstaat: {
    label: 'Land, in dem der Antrag gestellt wird',
    question: 'In welchem Land stellen Sie den Antrag auf das Visum?',
    help: 'In der Regel ist die deutsche Botschaft oder das Konsulat dort zuständig, wo Sie dauerhaft leben. Für die Westbalkanregelung muss es beim ersten Mal einer dieser Staaten sein: Albanien, Bosnien und Herzegowina, Kosovo, Montenegro, Nordmazedonien oder Serbien.',
  },
  antragAm: {
    label: 'Tag des Antrags',
    question: 'Wann stellen Sie den Antrag, oder wann haben Sie ihn gestellt?',
    help: 'Gemeint ist der Tag, an dem Sie den Antrag abgeben. Der Tag, an dem Sie einen Termin buchen, zählt nicht. Steht der Tag noch nicht fest, lassen Sie das Feld leer: Dann gilt der Tag, für den geprüft wird.',
  },
  entscheidungAm: {
    label: 'Tag der Entscheidung',
    question: 'Wann wird oder wurde über den Antrag entschieden?',
    help: 'Der Tag, an dem das Visum oder der Aufenthaltstitel erteilt wird. Ist er noch unbekannt, lassen Sie das Feld leer.',
  },
  arbeitsbeginnAm: {
    label: 'Beginn der Arbeit',
    question: 'An welchem Tag soll die Arbeit beginnen?',
    help: 'Der Tag steht im Arbeitsvertrag oder im Angebot. Er kann wichtig sein, wenn Antrag und Arbeitsbeginn in verschiedene Jahre fallen.',
  },
} as const satisfies FactTexts<typeof facts>

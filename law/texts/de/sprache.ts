import type { sprache as facts } from '../../facts/sprache.ts'
import type { FactTexts } from '../catalogue.ts'

export const sprache = {
  deutsch: {
    label: 'Deutsch',
    question: 'Welche Stufe Deutsch können Sie nachweisen?',
    help: 'Es zählt die Stufe auf einem anerkannten Zertifikat, zum Beispiel von Goethe-Institut, telc, ÖSD oder TestDaF. Eine Bestätigung, dass Sie einen Kurs besucht haben, genügt in der Regel nicht. Bei den meisten Wegen mit Arbeitsvertrag verlangt das Gesetz kein Deutsch.',
  },
  englisch: {
    label: 'Englisch',
    question: 'Welche Stufe Englisch können Sie nachweisen?',
    help: 'Die Stufe des Gemeinsamen Europäischen Referenzrahmens steht auf dem Zertifikat, zum Beispiel von Cambridge, IELTS oder TOEFL, oder in einer Tabelle des Anbieters.',
  },
  deutschNichtErforderlich: {
    label: 'Deutsch für die Beschäftigung nicht erforderlich',
    question: 'Kommt diese Arbeit ausnahmsweise ohne Deutsch aus?',
    help: 'Das wurde nur bis zum 29. Februar 2024 gefragt. Die Bundesagentur für Arbeit beurteilte es.',
  },
} as const satisfies FactTexts<typeof facts>

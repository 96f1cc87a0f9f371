import type { Partei } from '../../fachkraefteverfahren/beteiligte.ts'
import type { Parteitext } from '../procedure-words.ts'

export const beteiligteDe: Readonly<Record<Partei, Parteitext>> = {
  fachkraft: {
    name: 'Fachkraft',
    kurz: 'Fachkraft',
    wer: 'die Fachkraft',
    erklaerung:
      'Um sie geht es: Sie will in Deutschland arbeiten oder eine Ausbildung machen. Sie bevollmächtigt den Arbeitgeber und beantragt selbst das Visum.',
  },
  arbeitgeber: {
    name: 'Arbeitgeber',
    kurz: 'Arbeitgeber',
    wer: 'der Arbeitgeber',
    erklaerung:
      'Das Unternehmen mit Betrieb in Deutschland, das die Fachkraft einstellen oder ausbilden will. Es führt das Verfahren mit Vollmacht der Fachkraft.',
  },
  unterbevollmaechtigter: {
    name: 'Vertretung des Arbeitgebers',
    kurz: 'Vertretung',
    wer: 'die Vertretung des Arbeitgebers',
    erklaerung:
      'Eine Kanzlei, Kammer oder Firma, die das Verfahren für den Arbeitgeber führt. Im Gesetz heißt das Untervollmacht.',
  },
  auslaenderbehoerde: {
    name: 'Ausländerbehörde',
    kurz: 'Ausländerbehörde',
    wer: 'die Ausländerbehörde',
    erklaerung:
      'Sie schließt die Vereinbarung und holt die Antworten der anderen Stellen ein. Liegt alles vor, stimmt sie dem Visum vorab zu.',
  },
  andereAuslaenderbehoerde: {
    name: 'frühere Ausländerbehörde',
    kurz: 'frühere Behörde',
    wer: 'die frühere Ausländerbehörde',
    erklaerung: 'Sie hat eine Akte aus einem früheren Aufenthalt und sendet sie auf Anfrage.',
  },
  anerkennendeStelle: {
    name: 'anerkennende Stelle',
    kurz: 'Anerkennungsstelle',
    wer: 'die anerkennende Stelle',
    erklaerung:
      'Sie prüft, ob die ausländische Ausbildung einer deutschen gleichwertig ist. Je nach Beruf ist das zum Beispiel eine Kammer oder eine Landesbehörde.',
  },
  zentralstelle: {
    name: 'Zentralstelle für ausländisches Bildungswesen',
    kurz: 'Zentralstelle',
    wer: 'die Zentralstelle für ausländisches Bildungswesen',
    erklaerung: 'Sie bewertet ausländische Hochschulabschlüsse und gibt Auskunft zu Berufsabschlüssen.',
  },
  bundesagentur: {
    name: 'Bundesagentur für Arbeit',
    kurz: 'Bundesagentur',
    wer: 'die Bundesagentur für Arbeit',
    erklaerung: 'Sie prüft die Arbeitsbedingungen und stimmt der Beschäftigung zu, wo das Gesetz es verlangt.',
  },
  beratungsstelle: {
    name: 'Beratungsstelle',
    kurz: 'Beratung',
    wer: 'die Beratungsstelle',
    erklaerung: 'Sie hilft, eine passende Maßnahme zu finden, wenn der Abschluss nur teilweise gleichwertig ist.',
  },
  auslandsvertretung: {
    name: 'Auslandsvertretung',
    kurz: 'Auslandsvertretung',
    wer: 'die Auslandsvertretung',
    erklaerung: 'Die deutsche Botschaft oder das Konsulat. Sie entscheidet über das Visum.',
  },
  familie: {
    name: 'Familie',
    kurz: 'Familie',
    wer: 'die Familie',
    erklaerung:
      'Ehegatte oder Ehegattin und minderjährige, ledige Kinder, die mitkommen oder bald nachziehen. Jede Person beantragt ihr eigenes Visum.',
  },
}

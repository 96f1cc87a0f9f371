import { parteien } from '../../fachkraefteverfahren/beteiligte.ts'
import type { Aktenereignisse } from '../../fachkraefteverfahren/events.ts'
import type { Ereignistexte } from '../procedure-words.ts'
import { beteiligteDe } from './beteiligte.ts'
import { werteDe } from './werte.ts'

const { modus, verhaeltnis, einwandergebnis, beendigungsgrund } = werteDe

export const akteDe: Ereignistexte<keyof Aktenereignisse> = {
  vorgangEroeffnet: {
    titel: 'Vorgang eröffnet',
    satz: ({ modus: art, familieVon }) =>
      familieVon === undefined
        ? `Die Akte ist angelegt. ${modus[art].erklaerung}`
        : 'Die Akte eines Familienmitglieds ist angelegt. Das Verfahren selbst steht im Vorgang der Fachkraft.',
    handlung: { anrede: 'Eröffnen Sie den Vorgang.', neutral: 'den Vorgang eröffnen' },
    erklaerung:
      'Ab jetzt steht in dieser Akte, was geschieht, wer am Zug ist und bis wann. Als Nächstes berät die Ausländerbehörde den Arbeitgeber.',
  },
  familieAufgenommen: {
    titel: 'Familie aufgenommen',
    satz: ({ verhaeltnis: art }) => `Ein Familienmitglied ist in das Verfahren aufgenommen: ${verhaeltnis[art]}.`,
    handlung: {
      anrede: 'Nehmen Sie die Familie in das Verfahren auf.',
      neutral: 'die Familie in das Verfahren aufnehmen',
    },
    erklaerung:
      'Das Verfahren umfasst auch Ehegatten und minderjährige, ledige Kinder, wenn sie ihre Visa im zeitlichen Zusammenhang beantragen. Jede Person stellt einen eigenen Visumantrag.',
  },
  erinnert: {
    titel: 'Erinnert',
    satz: ({ an }) => `An eine offene Aufgabe ist erinnert worden${empfaenger(an)}.`,
    handlung: { anrede: 'Erinnern Sie an die offene Aufgabe.', neutral: 'an die offene Aufgabe erinnern' },
    erklaerung: 'Eine Erinnerung ändert keine Frist und kein Recht. Sie zeigt nur, dass jemand wartet.',
  },
  einwandErhoben: {
    titel: 'Einwand erhoben',
    satz: ({ gegen, text }) => `Gegen Eintrag ${gegen} ist eingewandt: „${text}“`,
    handlung: { anrede: 'Sagen Sie, was an dem Eintrag nicht stimmt.', neutral: 'gegen einen Eintrag etwas einwenden' },
    erklaerung:
      'Wer meint, dass ein Eintrag falsch ist, kann das hier sagen. Wer die Akte führt, prüft den Einwand und antwortet. Ein Rechtsbehelf ist das nicht.',
  },
  einwandBeschieden: {
    titel: 'Einwand beantwortet',
    satz: ({ einwand, ergebnis, text }) =>
      `Der Einwand aus Eintrag ${einwand} ist geprüft. ${einwandergebnis[ergebnis]} Grund: „${text}“`,
    handlung: { anrede: 'Antworten Sie auf den Einwand.', neutral: 'auf den Einwand antworten' },
    erklaerung: 'Die Antwort nennt einen Grund und bleibt in der Akte stehen, auch wenn der Eintrag bleibt.',
  },
  berichtigt: {
    titel: 'Berichtigt',
    satz: ({ eintrag, grund, stattdessen }) =>
      `Eintrag ${eintrag} war falsch. ${stattdessen === undefined ? 'Er gilt nicht mehr.' : 'An seiner Stelle gilt ein anderer.'} Grund: „${grund}“`,
    handlung: { anrede: 'Berichtigen Sie den falschen Eintrag.', neutral: 'den falschen Eintrag berichtigen' },
    erklaerung:
      'Nichts wird gelöscht: Der falsche Eintrag bleibt lesbar und zählt nicht mehr. Fristen werden danach neu berechnet.',
  },
  vorgangBeendet: {
    titel: 'Vorgang beendet',
    satz: ({ grund }) => `Der Vorgang ist beendet. ${beendigungsgrund[grund]}`,
    handlung: { anrede: 'Beenden Sie den Vorgang.', neutral: 'den Vorgang beenden' },
    erklaerung:
      'In dieser Akte ist nichts mehr zu tun. Nötige Mitteilungen nach der Einreise, etwa über das Ende der Beschäftigung, bleiben Pflicht.',
  },
}

function empfaenger(an: string): string {
  const partei = parteien.find((known) => known === an)
  return partei === undefined ? '' : `: ${beteiligteDe[partei].name}`
}

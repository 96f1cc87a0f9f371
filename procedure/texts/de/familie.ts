import type { Familienereignisse, Familiengang } from '../../fachkraefteverfahren/events-familie.ts'
import type { Ereignistexte } from '../procedure-words.ts'
import { tag } from './figures.ts'

function stand({ visumBeantragtAm, eingereistAm, beendetAm }: Familiengang): string {
  if (eingereistAm !== undefined) return `Es ist am ${tag(eingereistAm)} eingereist.`
  if (visumBeantragtAm !== undefined) return `Das Visum ist am ${tag(visumBeantragtAm)} beantragt.`
  return beendetAm === undefined
    ? 'Ein Visum ist noch nicht beantragt.'
    : `Sie ist am ${tag(beendetAm)} geschlossen, ohne dass ein Visum beantragt wurde.`
}

export const familieDe: Ereignistexte<keyof Familienereignisse> = {
  familieTerminAngefragt: {
    titel: 'Termin der Familie verlangt',
    satz: () => 'Das Familienmitglied hat bei der Auslandsvertretung einen Termin für sein Visum verlangt.',
    handlung: {
      anrede: 'Bitten Sie die Auslandsvertretung um einen Termin. Nennen Sie das Verfahren der Fachkraft.',
      neutral: 'für das eigene Visum einen Termin verlangen',
    },
    erklaerung:
      'Am besten kommt die Familie zusammen mit der Fachkraft. Ob ein Termin für mehrere Personen genügt, sagt die Auslandsvertretung.',
  },
  familieTerminAngeboten: {
    titel: 'Termin der Familie angeboten',
    satz: ({ termin }) => `Die Auslandsvertretung hat dem Familienmitglied einen Termin am ${tag(termin)} angeboten.`,
    handlung: {
      anrede: 'Bieten Sie dem Familienmitglied einen Termin an.',
      neutral: 'der Familie einen Termin anbieten',
    },
    erklaerung: 'Zum Termin bringt jede Person ihren eigenen Antrag und ihre Unterlagen im Original mit.',
  },
  familieVisumantragVervollstaendigt: {
    titel: 'Visumantrag der Familie vervollständigt',
    satz: () => 'Der Visumantrag des Familienmitglieds ist jetzt vollständig.',
    handlung: {
      anrede: 'Reichen Sie nach, was in Ihrem Visumantrag fehlt.',
      neutral: 'den eigenen Visumantrag vervollständigen',
    },
    erklaerung:
      'In der Regel wird in drei Wochen entschieden. Diese Zeit zählt erst ab dem Tag, an dem der Antrag vollständig ist.',
  },
  familieVisumErteilt: {
    titel: 'Visum der Familie erteilt',
    satz: ({ gueltigAb, gueltigBis }) =>
      `Das Visum des Familienmitglieds ist erteilt. Es gilt vom ${tag(gueltigAb)} bis zum ${tag(gueltigBis)}.`,
    handlung: {
      anrede: 'Entscheiden Sie über das Visum des Familienmitglieds.',
      neutral: 'über das Visum der Familie entscheiden',
    },
    erklaerung: 'Vor seinem Ende beantragt das Familienmitglied in Deutschland den Aufenthaltstitel.',
  },
  familieVisumAbgelehnt: {
    titel: 'Visum der Familie abgelehnt',
    satz: ({ belehrt }) =>
      `Das Visum des Familienmitglieds ist abgelehnt, ${belehrt ? 'mit' : 'ohne'} Rechtsbehelfsbelehrung.`,
    handlung: {
      anrede: 'Entscheiden Sie über das Visum des Familienmitglieds.',
      neutral: 'über das Visum der Familie entscheiden',
    },
    erklaerung:
      'Dagegen kann das Familienmitglied klagen: in einem Monat, ohne richtige Belehrung in einem Jahr. Das Visum der Fachkraft bleibt davon unberührt.',
  },
  familieTitelBeantragt: {
    titel: 'Aufenthaltstitel der Familie beantragt',
    satz: () => 'Das Familienmitglied hat seinen Aufenthaltstitel beantragt.',
    handlung: {
      anrede: 'Beantragen Sie Ihren Aufenthaltstitel, bevor das Visum endet.',
      neutral: 'den eigenen Aufenthaltstitel beantragen',
    },
    erklaerung: 'Wer rechtzeitig beantragt, darf bis zur Entscheidung bleiben.',
  },
  familieTitelErteilt: {
    titel: 'Aufenthaltstitel der Familie erteilt',
    satz: ({ gueltigBis }) => `Das Familienmitglied hat seinen Aufenthaltstitel. Er gilt bis zum ${tag(gueltigBis)}.`,
    handlung: {
      anrede: 'Entscheiden Sie über den Aufenthaltstitel des Familienmitglieds.',
      neutral: 'über den Aufenthaltstitel der Familie entscheiden',
    },
    erklaerung: 'Der Titel der Familie gilt höchstens so lange wie der Titel der Fachkraft.',
  },
  familieFortgeschritten: {
    titel: 'Stand der Familie',
    satz: (gang) => `Aus der Akte eines Familienmitglieds: ${stand(gang)}`,
    handlung: {
      anrede: 'Tragen Sie den Schritt in die Akte des Familienmitglieds ein.',
      neutral: 'den Schritt in die Akte des Familienmitglieds eintragen',
    },
    erklaerung:
      'Diesen Eintrag schreibt das Programm, wenn in der Akte des Familienmitglieds etwas geschieht. Alles Weitere steht nur dort.',
  },
}

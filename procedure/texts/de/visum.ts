import type { Visumereignisse } from '../../fachkraefteverfahren/events-visum.ts'
import type { Ereignistexte } from '../procedure-words.ts'
import { tag } from './figures.ts'

/** Nothing is said where it was not asked. */
function stand(vollstaendig: boolean | undefined): string {
  if (vollstaendig === undefined) return ''
  return ` Der Antrag ist ${vollstaendig ? 'vollständig' : 'noch nicht vollständig'}.`
}

export const visumDe: Ereignistexte<keyof Visumereignisse> = {
  terminAngefragt: {
    titel: 'Termin verlangt',
    satz: () => 'Die Fachkraft hat bei der Auslandsvertretung einen Termin für das Visum verlangt.',
    handlung: {
      anrede: 'Bitten Sie die Auslandsvertretung um einen Termin. Weisen Sie auf die Vorabzustimmung hin.',
      neutral: 'bei der Auslandsvertretung einen Termin verlangen',
    },
    erklaerung:
      'Mit der Vorabzustimmung muss die Auslandsvertretung einen Termin in den nächsten drei Wochen geben. Nennen Sie bei der Buchung das beschleunigte Verfahren.',
  },
  terminAngeboten: {
    titel: 'Termin angeboten',
    satz: ({ termin }) => `Die Auslandsvertretung hat einen Termin am ${tag(termin)} angeboten.`,
    handlung: { anrede: 'Bieten Sie einen Termin an.', neutral: 'einen Termin in den nächsten drei Wochen anbieten' },
    erklaerung: 'Beim Termin stellt die Fachkraft den Visumantrag. Dafür braucht sie alle Unterlagen im Original.',
  },
  visumBeantragt: {
    titel: 'Visum beantragt',
    satz: ({ vollstaendig }) =>
      `Die Fachkraft hat das Visum beantragt. Der Antrag ist ${vollstaendig ? 'vollständig' : 'noch nicht vollständig'}.`,
    handlung: { anrede: 'Beantragen Sie das Visum.', neutral: 'das Visum beantragen' },
    erklaerung:
      'Ist der Antrag vollständig, entscheidet die Auslandsvertretung in der Regel in drei Wochen. Eine feste Zusage ist das nicht.',
  },
  visumantragVervollstaendigt: {
    titel: 'Visumantrag vervollständigt',
    satz: () => 'Der Visumantrag ist jetzt vollständig.',
    handlung: { anrede: 'Reichen Sie nach, was im Visumantrag fehlt.', neutral: 'den Visumantrag vervollständigen' },
    erklaerung: 'Die drei Wochen, in denen in der Regel entschieden wird, zählen erst ab dem vollständigen Antrag.',
  },
  abfragenVeranlasst: {
    titel: 'Abfragen veranlasst',
    satz: () => 'Die Auslandsvertretung hat andere Behörden abgefragt, etwa zur Sicherheit.',
    handlung: { anrede: 'Veranlassen Sie die nötigen Abfragen.', neutral: 'andere Behörden abfragen' },
    erklaerung: 'Das geschieht bei jedem Visum automatisch. Die Fachkraft muss nichts tun.',
  },
  urkundenpruefungBegonnen: {
    titel: 'Prüfung von Urkunden begonnen',
    satz: () => 'Die Auslandsvertretung lässt prüfen, ob Urkunden echt sind.',
    handlung: { anrede: 'Lassen Sie die Urkunden prüfen.', neutral: 'Urkunden prüfen lassen' },
    erklaerung:
      'In manchen Staaten werden Urkunden vor Ort geprüft. Das kostet Geld und kann länger dauern. Die drei Wochen bis zur Entscheidung stehen dabei nicht still. Sie gelten aber nur in der Regel (§ 31a Abs. 2 AufenthV).',
  },
  urkundenpruefungBeendet: {
    titel: 'Prüfung von Urkunden beendet',
    satz: ({ echt }) =>
      `Die Prüfung der Urkunden ist beendet. ${echt ? 'Sie sind echt.' : 'Die Echtheit ließ sich nicht bestätigen.'}`,
    handlung: { anrede: 'Schließen Sie die Prüfung der Urkunden ab.', neutral: 'die Prüfung der Urkunden abschließen' },
    erklaerung: 'Danach kann die Auslandsvertretung über das Visum entscheiden.',
  },
  visumErteilt: {
    titel: 'Visum erteilt',
    satz: ({ gueltigAb, gueltigBis }) =>
      `Die Auslandsvertretung hat das Visum erteilt. Es gilt vom ${tag(gueltigAb)} bis zum ${tag(gueltigBis)}.`,
    handlung: { anrede: 'Entscheiden Sie über das Visum.', neutral: 'über das Visum entscheiden' },
    erklaerung:
      'Mit dem Visum darf die Fachkraft einreisen und die genannte Arbeit aufnehmen, soweit das Visum es erlaubt. Vor seinem Ende beantragt sie in Deutschland den Aufenthaltstitel.',
  },
  visumAbgelehnt: {
    titel: 'Visum abgelehnt',
    satz: ({ belehrt }) =>
      `Die Auslandsvertretung hat das Visum abgelehnt, ${belehrt ? 'mit' : 'ohne'} Rechtsbehelfsbelehrung.`,
    handlung: { anrede: 'Entscheiden Sie über das Visum.', neutral: 'über das Visum entscheiden' },
    erklaerung:
      'Gegen die Ablehnung kann die Fachkraft klagen: in einem Monat, ohne richtige Belehrung in einem Jahr. Ein neuer Antrag ist auch möglich.',
  },
  eingereist: {
    titel: 'Eingereist',
    satz: () => 'Die Fachkraft ist nach Deutschland eingereist.',
    handlung: { anrede: 'Reisen Sie ein, solange das Visum gilt.', neutral: 'nach Deutschland einreisen' },
    erklaerung: 'Nach der Einreise meldet die Fachkraft ihren Wohnsitz an und beantragt den Aufenthaltstitel.',
  },
  wohnsitzAngemeldet: {
    titel: 'Wohnsitz angemeldet',
    satz: () => 'Die Wohnung in Deutschland ist bei der Meldebehörde angemeldet.',
    handlung: {
      anrede: 'Melden Sie Ihre Wohnung in zwei Wochen nach dem Einzug an.',
      neutral: 'die Wohnung bei der Meldebehörde anmelden',
    },
    erklaerung:
      'Die Meldebehörde sitzt meist im Bürgeramt der Gemeinde. Ohne Anmeldung ist die Ausländerbehörde am Wohnort nicht sicher zu bestimmen.',
  },
  familieVisumBeantragt: {
    titel: 'Visa der Familie beantragt',
    satz: ({ vollstaendig }) => `Die Familie hat ihre Visa beantragt.${stand(vollstaendig)}`,
    handlung: { anrede: 'Beantragen Sie Ihr eigenes Visum.', neutral: 'die eigenen Visa beantragen' },
    erklaerung:
      'Jede Person stellt einen eigenen Antrag. Er muss zeitlich mit dem der Fachkraft zusammenhängen; eine Zahl von Monaten nennt das Gesetz nicht.',
  },
  familieEingereist: {
    titel: 'Familie eingereist',
    satz: () => 'Die Familie ist nach Deutschland eingereist.',
    handlung: { anrede: 'Reisen Sie ein, solange Ihr Visum gilt.', neutral: 'nach Deutschland einreisen' },
    erklaerung:
      'Viele Behörden erwarten, dass die Familie in sechs Monaten nach der Fachkraft einreist. Im Gesetz steht das nicht.',
  },
  aufBeratungHingewiesen: {
    titel: 'Auf Beratung hingewiesen',
    satz: () => 'Der Arbeitgeber hat die Fachkraft auf die Beratung zu ihren Rechten bei der Arbeit hingewiesen.',
    handlung: {
      anrede: 'Weisen Sie die Fachkraft in Textform auf die Beratung hin.',
      neutral: 'in Textform auf die Beratung hinweisen',
    },
    erklaerung:
      'Der Arbeitgeber nennt spätestens am ersten Arbeitstag die nächste Stelle, die kostenlos zu Arbeit und Rechten berät. Eine E-Mail genügt.',
  },
  aufenthaltstitelGeprueft: {
    titel: 'Aufenthaltstitel geprüft',
    satz: () => 'Der Arbeitgeber hat geprüft, ob der Aufenthaltstitel die Beschäftigung erlaubt.',
    handlung: {
      anrede: 'Prüfen Sie vor dem ersten Arbeitstag den Aufenthaltstitel.',
      neutral: 'vor dem ersten Arbeitstag den Aufenthaltstitel prüfen',
    },
    erklaerung:
      'Niemand darf ohne passenden Titel beschäftigt werden. Das Visum ist auch ein Titel. Der Arbeitgeber bewahrt eine Kopie auf.',
  },
  beschaeftigungBegonnen: {
    titel: 'Beschäftigung begonnen',
    satz: () => 'Die Fachkraft hat die Beschäftigung begonnen.',
    handlung: { anrede: 'Beginnen Sie die Beschäftigung.', neutral: 'die Beschäftigung beginnen' },
    erklaerung:
      'Ab jetzt gelten Mitteilungspflichten: Endet die Beschäftigung vorzeitig, muss die Ausländerbehörde es erfahren.',
  },
  aufenthaltstitelBeantragt: {
    titel: 'Aufenthaltstitel beantragt',
    satz: () => 'Die Fachkraft hat den Aufenthaltstitel beantragt.',
    handlung: {
      anrede: 'Beantragen Sie den Aufenthaltstitel, bevor das Visum endet.',
      neutral: 'den Aufenthaltstitel beantragen, bevor das Visum endet',
    },
    erklaerung:
      'Zuständig ist die Ausländerbehörde am neuen Wohnort. Das kann eine andere sein als in diesem Verfahren.',
  },
  aufenthaltstitelErteilt: {
    titel: 'Aufenthaltstitel erteilt',
    satz: ({ gueltigBis }) => `Der Aufenthaltstitel ist erteilt. Er gilt bis zum ${tag(gueltigBis)}.`,
    handlung: {
      anrede: 'Entscheiden Sie über den Aufenthaltstitel.',
      neutral: 'über den Aufenthaltstitel entscheiden',
    },
    erklaerung:
      'Der Titel nennt, welche Beschäftigung erlaubt ist. Vor seinem Ende lässt er sich verlängern, wenn die Voraussetzungen noch vorliegen.',
  },
  beschaeftigungBeendet: {
    titel: 'Beschäftigung beendet',
    satz: () => 'Die Beschäftigung hat vorzeitig geendet.',
    handlung: { anrede: 'Tragen Sie das Ende der Beschäftigung ein.', neutral: 'das Ende der Beschäftigung eintragen' },
    erklaerung:
      'Wer mit einem befristeten Titel arbeitet oder lernt, teilt es der Ausländerbehörde in zwei Wochen mit. Der Arbeitgeber hat vier Wochen; ihn trifft die Pflicht bei Titeln zur Beschäftigung. Die Zeit läuft, sobald sie es selbst wissen.',
  },
  endeMitgeteilt: {
    titel: 'Ende der Beschäftigung mitgeteilt',
    satz: ({ von }) =>
      `${von === 'arbeitgeber' ? 'Der Arbeitgeber' : 'Die Fachkraft'} hat der Ausländerbehörde das Ende der Beschäftigung mitgeteilt.`,
    handlung: {
      anrede: 'Teilen Sie der Ausländerbehörde das Ende der Beschäftigung mit.',
      neutral: 'der Ausländerbehörde das Ende der Beschäftigung mitteilen',
    },
    erklaerung:
      'Die Behörde kann den Titel verkürzen. Ist ihr das Ende mitgeteilt, müssen bei Titeln zur Beschäftigung ab dem Ende mindestens sechs Monate bleiben. Länger als ursprünglich gilt der Titel nicht.',
  },
  aenderungMitgeteilt: {
    titel: 'Änderung mitgeteilt',
    satz: () => 'Die Fachkraft hat der Ausländerbehörde eine Änderung ihrer Beschäftigung mitgeteilt.',
    handlung: {
      anrede: 'Teilen Sie der Ausländerbehörde jede wichtige Änderung mit.',
      neutral: 'der Ausländerbehörde eine wichtige Änderung mitteilen',
    },
    erklaerung:
      'Das gilt mit einer Blauen Karte EU in den ersten zwölf Monaten. Wichtig sind jeder Wechsel des Arbeitgebers und Änderungen beim Gehalt.',
  },
}

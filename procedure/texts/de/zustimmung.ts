import type { Zustimmungsereignisse } from '../../fachkraefteverfahren/events-zustimmung.ts'
import type { Ereignistexte } from '../procedure-words.ts'
import { pruefpunkte } from '../pruefpunkte.ts'
import { liste, tag } from './figures.ts'
import { werteDe } from './werte.ts'

const { anfrageweg, pruefpunkt, hinweis, unterrichtungsweg, aushaendigung, zustimmungsgrundlage } = werteDe

export const zustimmungDe: Ereignistexte<keyof Zustimmungsereignisse> = {
  beschaeftigungErklaert: {
    titel: 'Erklärung zum Beschäftigungsverhältnis',
    satz: ({ zusatzblatt }) =>
      `Der Arbeitgeber hat die Erklärung zum Beschäftigungsverhältnis${zusatzblatt ? ' mit Zusatzblatt' : ''} abgegeben.`,
    handlung: {
      anrede: 'Füllen Sie die Erklärung zum Beschäftigungsverhältnis aus.',
      neutral: 'die Erklärung zum Beschäftigungsverhältnis abgeben',
    },
    erklaerung:
      'Mit diesem Formular prüft die Bundesagentur für Arbeit Gehalt, Arbeitszeit und andere Arbeitsbedingungen. Falsche Angaben können ein Bußgeld kosten.',
  },
  zustimmungAngefragt: {
    titel: 'Zustimmung angefragt',
    satz: ({ vorabpruefung, weg }) =>
      `Die Ausländerbehörde hat die Bundesagentur für Arbeit ${anfrageweg[weg]} um Zustimmung gebeten${vorabpruefung ? ', als Vorabprüfung vor dem Ende der Anerkennung' : ''}.`,
    handlung: {
      anrede: 'Bitten Sie die Bundesagentur für Arbeit um Zustimmung.',
      neutral: 'die Bundesagentur für Arbeit um Zustimmung bitten',
    },
    erklaerung:
      'Mit der Übermittlung beginnt eine Frist von einer Woche. Antwortet die Bundesagentur in dieser Zeit gar nicht, gilt ihre Zustimmung als erteilt. Für eine Vorabprüfung gilt das nicht. Ein Brief zählt hier erst ab dem vierten Tag nach der Absendung. Ist umstritten, ob es für den Zweck das beschleunigte Verfahren gibt, zählen wir zwei Wochen.',
  },
  rueckfrageGestellt: {
    titel: 'Rückfrage der Bundesagentur',
    satz: ({ mitUnterlagen }) =>
      `Die Bundesagentur für Arbeit hat beim Arbeitgeber nachgefragt${mitUnterlagen ? ' und Unterlagen verlangt' : ''}.`,
    handlung: { anrede: 'Fragen Sie beim Arbeitgeber nach.', neutral: 'beim Arbeitgeber nachfragen' },
    erklaerung:
      'Eine Rückfrage allein hält die Frist nicht an. Erst eine Mitteilung an die Ausländerbehörde, dass Angaben fehlen, verhindert, dass die Zustimmung als erteilt gilt.',
  },
  rueckfrageBeantwortet: {
    titel: 'Rückfrage beantwortet',
    satz: ({ rueckfrage }) => `Der Arbeitgeber hat die Rückfrage aus Eintrag ${rueckfrage} beantwortet.`,
    handlung: { anrede: 'Beantworten Sie die Rückfrage der Bundesagentur.', neutral: 'die Rückfrage beantworten' },
    erklaerung:
      'Der Arbeitgeber muss der Bundesagentur Auskunft geben. Eine schnelle Antwort hält das Verfahren in Gang.',
  },
  zustimmungErteilt: {
    titel: 'Zustimmung erteilt',
    satz: ({ bis, beschraenkt }) =>
      `Die Bundesagentur für Arbeit hat zugestimmt${bis === undefined ? '' : `, befristet bis zum ${tag(bis)}`}${beschraenkt ? ', mit Einschränkungen' : ''}.`,
    handlung: { anrede: 'Entscheiden Sie über die Zustimmung.', neutral: 'über die Zustimmung entscheiden' },
    erklaerung:
      'Die Bundesagentur hat geprüft, ob die Arbeitsbedingungen denen von Deutschen entsprechen. Die Zustimmung gilt für diese Beschäftigung. Das Visum ist damit noch nicht entschieden.',
  },
  zustimmungVersagt: {
    titel: 'Zustimmung versagt',
    satz: ({ norm }) => `Die Bundesagentur für Arbeit hat die Zustimmung versagt (${norm}).`,
    handlung: { anrede: 'Entscheiden Sie über die Zustimmung.', neutral: 'über die Zustimmung entscheiden' },
    erklaerung:
      'Ohne die Zustimmung kann die Ausländerbehörde nicht vorab zustimmen. Besprechen Sie mit ihr, ob sich der Grund beheben und neu anfragen lässt.',
  },
  zustimmungWiderrufen: {
    titel: 'Zustimmung widerrufen',
    satz: ({ zustimmung }) => `Die Bundesagentur für Arbeit hat die Zustimmung aus Eintrag ${zustimmung} widerrufen.`,
    handlung: { anrede: 'Widerrufen Sie die Zustimmung.', neutral: 'die Zustimmung widerrufen' },
    erklaerung:
      'Die Bundesagentur nimmt eine erteilte Zustimmung zurück, zum Beispiel wegen schlechterer Arbeitsbedingungen. Ein Visum oder Titel muss dann widerrufen werden.',
  },
  globalzustimmungZugesichert: {
    titel: 'Bedingungen der Globalzustimmung zugesichert',
    satz: () => 'Der Arbeitgeber hat zugesichert, die Arbeitsbedingungen der Globalzustimmung einzuhalten.',
    handlung: {
      anrede: 'Sichern Sie zu, die Arbeitsbedingungen der Globalzustimmung einzuhalten.',
      neutral: 'die Bedingungen der Globalzustimmung zusichern',
    },
    erklaerung:
      'Für manche Berufe hat die Bundesagentur für alle im Voraus zugestimmt. Mit der Zusicherung ist keine einzelne Anfrage nötig.',
  },
  angabenUnzureichend: {
    titel: 'Angaben reichen nicht',
    satz: () => 'Die Bundesagentur für Arbeit hat mitgeteilt, dass die Angaben für ihre Entscheidung nicht reichen.',
    handlung: {
      anrede: 'Teilen Sie mit, welche Angaben fehlen.',
      neutral: 'mitteilen, dass die Angaben nicht reichen',
    },
    erklaerung:
      'Kommt diese Mitteilung rechtzeitig, gilt die Zustimmung nicht durch Schweigen als erteilt. Eine neue Frist nennt das Gesetz nicht; die fehlenden Angaben sollten schnell folgen.',
  },
  auskunftAusgeblieben: {
    titel: 'Auskunft ist ausgeblieben',
    satz: () => 'Die Bundesagentur für Arbeit hat mitgeteilt, dass der Arbeitgeber nicht oder zu spät geantwortet hat.',
    handlung: {
      anrede: 'Teilen Sie mit, dass die Auskunft ausgeblieben ist.',
      neutral: 'mitteilen, dass die Auskunft ausgeblieben ist',
    },
    erklaerung:
      'Kommt diese Mitteilung rechtzeitig, gilt die Zustimmung nicht durch Schweigen als erteilt. Der Arbeitgeber sollte die Auskunft sofort nachholen.',
  },
  voraussetzungenGeprueft: {
    titel: 'Voraussetzungen geprüft',
    satz: ({ ergebnisse, absehensgrund }) => {
      const fehlend = pruefpunkte.filter((punkt) => ergebnisse[punkt] === 'nichtErfuellt')
      return `Die Ausländerbehörde hat die Voraussetzungen geprüft. ${
        fehlend.length === 0
          ? 'Es fehlt nichts.'
          : `Nicht erfüllt: ${liste(fehlend.map((punkt) => pruefpunkt[punkt].wort))}.`
      }${absehensgrund === undefined ? '' : ` Vom Nachweis der Altersvorsorge sieht sie ab: „${absehensgrund}“`}`
    },
    handlung: { anrede: 'Prüfen Sie die Voraussetzungen.', neutral: 'die Voraussetzungen prüfen' },
    erklaerung:
      'Die Behörde prüft Pass, Lebensunterhalt, Angebot und was der Aufenthaltszweck sonst verlangt. Liegt alles vor, stimmt sie vorab zu.',
  },
  vorabzustimmungErteilt: {
    titel: 'Vorabzustimmung erteilt',
    satz: ({ zustimmung, hinweise }) =>
      `Die Ausländerbehörde hat dem Visum vorab zugestimmt. Zustimmung der Bundesagentur für Arbeit: ${zustimmungsgrundlage[zustimmung.art].wort}.${
        hinweise.length === 0 ? '' : ` ${hinweise.map((art) => hinweis[art]).join(' ')}`
      }`,
    handlung: { anrede: 'Entscheiden Sie über die Vorabzustimmung.', neutral: 'über die Vorabzustimmung entscheiden' },
    erklaerung:
      'Die Vorabzustimmung ist das Ziel des Verfahrens in Deutschland. Sie ist noch kein Visum: Darüber entscheidet die Auslandsvertretung.',
  },
  vorabzustimmungWiderrufen: {
    titel: 'Vorabzustimmung widerrufen',
    satz: ({ begruendung }) =>
      `Die Ausländerbehörde nimmt die Vorabzustimmung zurück; sie gilt nicht mehr. Grund: „${begruendung}“`,
    handlung: { anrede: 'Widerrufen Sie die Vorabzustimmung.', neutral: 'die Vorabzustimmung widerrufen' },
    erklaerung:
      'Bis zum Visum kann die Behörde ihre Zustimmung zurücknehmen, wenn eine Voraussetzung weggefallen ist. Die Auslandsvertretung und das Register müssen davon erfahren; danach wird neu geprüft.',
  },
  vorabzustimmungVersagt: {
    titel: 'Vorabzustimmung versagt',
    satz: ({ begruendung }) => `Die Ausländerbehörde stimmt dem Visum nicht vorab zu. Grund: „${begruendung}“`,
    handlung: { anrede: 'Entscheiden Sie über die Vorabzustimmung.', neutral: 'über die Vorabzustimmung entscheiden' },
    erklaerung:
      'Das beschleunigte Verfahren führt hier nicht weiter. Ein gewöhnlicher Visumantrag bleibt möglich; ein Mangel lässt sich vielleicht auch beheben.',
  },
  imRegisterGespeichert: {
    titel: 'Im Ausländerzentralregister gespeichert',
    satz: () => 'Die Vorabzustimmung steht im Ausländerzentralregister.',
    handlung: {
      anrede: 'Speichern Sie die Vorabzustimmung im Ausländerzentralregister.',
      neutral: 'die Vorabzustimmung im Ausländerzentralregister speichern',
    },
    erklaerung: 'Aus dem Register erfährt die Auslandsvertretung, dass ein Visumantrag mit Vorabzustimmung kommt.',
  },
  auslandsvertretungUnterrichtet: {
    titel: 'Auslandsvertretung unterrichtet',
    satz: ({ weg }) =>
      `Die Ausländerbehörde hat die Auslandsvertretung ${unterrichtungsweg[weg]} über den kommenden Visumantrag unterrichtet.`,
    handlung: { anrede: 'Unterrichten Sie die Auslandsvertretung.', neutral: 'die Auslandsvertretung unterrichten' },
    erklaerung: 'So weiß die Auslandsvertretung, dass die Fachkraft bald einen Termin verlangt.',
  },
  vorabzustimmungAusgehaendigt: {
    titel: 'Vorabzustimmung ausgehändigt',
    satz: ({ weg, original }) =>
      `Die Ausländerbehörde hat dem Arbeitgeber die Vorabzustimmung ${aushaendigung[weg]} gegeben (${original ? 'Original' : 'Kopie'}).`,
    handlung: {
      anrede: 'Geben Sie dem Arbeitgeber die Vorabzustimmung.',
      neutral: 'dem Arbeitgeber die Vorabzustimmung aushändigen',
    },
    erklaerung:
      'Der Arbeitgeber gibt sie sofort an die Fachkraft weiter. Mit ihr verlangt die Fachkraft den Termin für das Visum.',
  },
}

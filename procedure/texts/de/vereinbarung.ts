import type { Vereinbarungsereignisse } from '../../fachkraefteverfahren/events-vereinbarung.ts'
import type { Ereignistexte } from '../procedure-words.ts'
import { geld } from './figures.ts'
import { werteDe } from './werte.ts'

const { gespraechsweg, rolle, angebotsart, angebotsaenderung, unterschriftsform, fassung, faelligkeit } = werteDe

const VOLLMACHTGEBER = {
  fachkraft: 'Die Fachkraft hat',
  ehegatte: 'Der Ehegatte oder die Ehegattin hat',
  sorgeberechtigte: 'Die Sorgeberechtigten haben',
} as const

const SEITE = {
  arbeitgeber: 'Der Arbeitgeber',
  unterbevollmaechtigter: 'Die Vertretung des Arbeitgebers',
  auslaenderbehoerde: 'Die Ausländerbehörde',
  fachkraft: 'Die Fachkraft',
} as const

export const vereinbarungDe: Ereignistexte<keyof Vereinbarungsereignisse> = {
  erstkontaktAufgenommen: {
    titel: 'Erster Kontakt',
    satz: () => 'Der Arbeitgeber hat sich an die Ausländerbehörde gewandt.',
    handlung: {
      anrede: 'Wenden Sie sich an die zuständige Ausländerbehörde.',
      neutral: 'sich an die zuständige Ausländerbehörde wenden',
    },
    erklaerung:
      'Das Verfahren beginnt mit einer Anfrage bei der Ausländerbehörde am Ort des Betriebs. Manche Länder haben eine zentrale Stelle. Danach berät sie den Arbeitgeber.',
  },
  beratungErteilt: {
    titel: 'Beratung',
    satz: ({ weg }) => `Die Ausländerbehörde hat den Arbeitgeber beraten (${gespraechsweg[weg]}).`,
    handlung: { anrede: 'Beraten Sie den Arbeitgeber.', neutral: 'den Arbeitgeber beraten' },
    erklaerung:
      'Die Behörde erklärt das Verfahren und sagt, welche Nachweise nötig sind. Danach wird festgelegt, worum es in dem Verfahren geht.',
  },
  vorhabenFestgelegt: {
    titel: 'Vorhaben festgelegt',
    satz: () => 'Es ist festgelegt, worum es in dem Verfahren geht.',
    handlung: { anrede: 'Legen Sie fest, worum es in dem Verfahren geht.', neutral: 'das Vorhaben festlegen' },
    erklaerung:
      'Aus dem Aufenthaltszweck, dem Stand der Anerkennung und den Orten folgt, welche Schritte, Fristen und Unterlagen zu diesem Verfahren gehören. Das Vorhaben lässt sich später ändern.',
  },
  zustimmungsbedarfEntschieden: {
    titel: 'Über die Pflicht zur Zustimmung entschieden',
    satz: ({ noetig, begruendung }) =>
      `Die Ausländerbehörde hat entschieden: Die Zustimmung der Bundesagentur für Arbeit ist ${noetig ? 'nötig' : 'nicht nötig'}. Grund: „${begruendung}“`,
    handlung: {
      anrede: 'Entscheiden Sie, ob die Zustimmung der Bundesagentur nötig ist.',
      neutral: 'entscheiden, ob die Zustimmung der Bundesagentur nötig ist',
    },
    erklaerung:
      'Nicht immer ergibt sich aus den Angaben, ob die Bundesagentur für Arbeit zustimmen muss. Dann entscheidet die Ausländerbehörde und nennt den Grund.',
  },
  vollmachtErteilt: {
    titel: 'Vollmacht erteilt',
    satz: ({ vollmachtgeber, untervollmachtErlaubt }) =>
      `${VOLLMACHTGEBER[vollmachtgeber]} den Arbeitgeber bevollmächtigt. Eine Untervollmacht ist ${untervollmachtErlaubt ? 'erlaubt' : 'nicht erlaubt'}.`,
    handlung: {
      anrede: 'Erteilen Sie dem Arbeitgeber eine Vollmacht.',
      neutral: 'dem Arbeitgeber eine Vollmacht erteilen',
    },
    erklaerung:
      'Mit der Vollmacht handelt der Arbeitgeber im Namen der Fachkraft. Ohne sie kann er das Verfahren nicht führen. Sie kann jederzeit widerrufen werden.',
  },
  vollmachtWiderrufen: {
    titel: 'Vollmacht widerrufen',
    satz: ({ vollmachtgeber }) => `${VOLLMACHTGEBER[vollmachtgeber]} die Vollmacht widerrufen.`,
    handlung: { anrede: 'Widerrufen Sie die Vollmacht.', neutral: 'die Vollmacht widerrufen' },
    erklaerung:
      'Der Widerruf wirkt gegenüber der Behörde, sobald er bei ihr ankommt. Danach kann der Arbeitgeber nicht mehr für die Fachkraft handeln.',
  },
  untervollmachtErteilt: {
    titel: 'Untervollmacht erteilt',
    satz: () => 'Der Arbeitgeber hat eine Vertretung beauftragt, das Verfahren zu führen.',
    handlung: { anrede: 'Beauftragen Sie eine Vertretung.', neutral: 'eine Vertretung beauftragen' },
    erklaerung:
      'Der Arbeitgeber darf Dritte beauftragen, zum Beispiel eine Kanzlei, eine Kammer oder eine Firma. Die Fachkraft muss eine Untervollmacht erlaubt haben.',
  },
  untervollmachtWiderrufen: {
    titel: 'Untervollmacht widerrufen',
    satz: () => 'Der Arbeitgeber hat die Untervollmacht widerrufen.',
    handlung: { anrede: 'Widerrufen Sie die Untervollmacht.', neutral: 'die Untervollmacht widerrufen' },
    erklaerung: 'Die Vertretung kann danach nicht mehr handeln. Der Arbeitgeber führt das Verfahren selbst weiter.',
  },
  ansprechpartnerBenannt: {
    titel: 'Ansprechperson benannt',
    satz: ({ fuer, rolle: art }) => `${SEITE[fuer]} hat eine ${rolle[art]} benannt.`,
    handlung: { anrede: 'Nennen Sie eine Ansprechperson.', neutral: 'eine Ansprechperson nennen' },
    erklaerung:
      'So weiß jede Seite, wen sie anrufen und wem sie schreiben kann. Eine Stellvertretung hilft, wenn jemand nicht da ist.',
  },
  bevollmaechtigungVersichert: {
    titel: 'Bevollmächtigung versichert',
    satz: ({ mitUntervollmacht }) =>
      `Der Arbeitgeber hat versichert, dass die Fachkraft ihn bevollmächtigt hat${mitUntervollmacht ? ' und dass er eine Vertretung beauftragen darf' : ''}.`,
    handlung: {
      anrede: 'Versichern Sie, dass die Fachkraft Sie bevollmächtigt hat.',
      neutral: 'die Bevollmächtigung versichern',
    },
    erklaerung:
      'Die Versicherung gehört in die Vereinbarung. Der Arbeitgeber gibt sie selbst ab, auch wenn eine Vertretung das Verfahren führt. Die Vertretung reicht sie nur ein. Die Vollmacht selbst muss es trotzdem geben; die Behörde kann sie verlangen.',
  },
  beschaeftigungVersichert: {
    titel: 'Beschäftigung versichert',
    satz: ({ von }) => `${SEITE[von]} hat versichert, dass die Beschäftigung wirklich ausgeübt werden soll.`,
    handlung: {
      anrede: 'Versichern Sie, dass die Beschäftigung wirklich ausgeübt werden soll.',
      neutral: 'versichern, dass die Beschäftigung wirklich ausgeübt werden soll',
    },
    erklaerung:
      'Fachkraft und Arbeitgeber erklären das jeder für sich. Wer hier falsche Angaben macht, kann sich strafbar machen.',
  },
  angebotVorgelegt: {
    titel: 'Angebot vorgelegt',
    satz: ({ art }) => `Der Arbeitgeber hat das Angebot vorgelegt: ${angebotsart[art]}.`,
    handlung: { anrede: 'Legen Sie das Angebot vor.', neutral: 'das Angebot vorlegen' },
    erklaerung:
      'Das Verfahren braucht eine bestimmte Person und einen bestimmten Arbeits- oder Ausbildungsplatz. Das Angebot zeigt Tätigkeit, Ort, Dauer und Gehalt.',
  },
  vereinbarungUnterzeichnet: {
    titel: 'Vereinbarung unterzeichnet',
    satz: ({ von, form, fassung: art }) =>
      `${SEITE[von]} hat die Vereinbarung ${unterschriftsform[form]} unterzeichnet (${fassung[art].wort}).`,
    handlung: { anrede: 'Unterzeichnen Sie die Vereinbarung.', neutral: 'die Vereinbarung unterzeichnen' },
    erklaerung:
      'Die Vereinbarung nennt Beteiligte, Nachweise, Abläufe und Fristen. Sie gilt, wenn beide Seiten unterzeichnet haben. Einen Erfolg verspricht sie nicht.',
  },
  vereinbarungErgaenzt: {
    titel: 'Ergänzung zur Vereinbarung unterzeichnet',
    satz: ({ von, form, nummer }) =>
      `${SEITE[von]} hat die Ergänzung Nr. ${nummer} zur Vereinbarung ${unterschriftsform[form]} unterzeichnet.`,
    handlung: {
      anrede: 'Unterzeichnen Sie die Ergänzung zur Vereinbarung.',
      neutral: 'eine Ergänzung zur Vereinbarung unterzeichnen',
    },
    erklaerung:
      'Was sich nach der Unterschrift ändert, vereinbaren beide Seiten in einer Ergänzung. Bis beide sie unterzeichnet haben, gilt die Vereinbarung, wie sie ist.',
  },
  gebuehrFestgesetzt: {
    titel: 'Gebühr festgesetzt',
    satz: ({ cents, schuldner, faellig }) =>
      `Die Ausländerbehörde hat eine Gebühr von ${geld(cents)} festgesetzt. Zahlen muss ${schuldner === 'fachkraft' ? 'die Fachkraft' : 'der Arbeitgeber'}; fällig ist sie ${faelligkeit[faellig]}.`,
    handlung: { anrede: 'Setzen Sie die Gebühr fest.', neutral: 'die Gebühr festsetzen' },
    erklaerung:
      'Das beschleunigte Verfahren kostet eine Gebühr; für Minderjährige ist sie niedriger. Gebühren für Anerkennung, Übersetzungen und Visum kommen hinzu.',
  },
  gebuehrGezahlt: {
    titel: 'Gebühr bezahlt',
    satz: ({ cents }) => `Auf die Gebühr sind ${geld(cents)} bezahlt.`,
    handlung: { anrede: 'Bezahlen Sie die Gebühr.', neutral: 'die Gebühr bezahlen' },
    erklaerung:
      'Viele Behörden beginnen mit der Arbeit, wenn die Gebühr bezahlt ist. Ein Anspruch auf ein bestimmtes Ergebnis entsteht dadurch nicht.',
  },
  angebotZurueckgezogen: {
    titel: 'Angebot zurückgezogen',
    satz: () => 'Das Angebot besteht nicht mehr.',
    handlung: {
      anrede: 'Teilen Sie der Ausländerbehörde mit, dass das Angebot nicht mehr besteht.',
      neutral: 'mitteilen, dass das Angebot nicht mehr besteht',
    },
    erklaerung:
      'Ohne Angebot kann das Verfahren nicht weitergehen. Die Mitteilung ist sofort fällig; Gründe sind nicht nötig.',
  },
  angebotGeaendert: {
    titel: 'Angebot geändert',
    satz: ({ was }) => `Das Angebot hat sich geändert: ${angebotsaenderung[was]}.`,
    handlung: {
      anrede: 'Teilen Sie der Ausländerbehörde mit, was sich am Angebot ändert.',
      neutral: 'mitteilen, was sich am Angebot ändert',
    },
    erklaerung:
      'Anerkennung, Zustimmung und Vorabzustimmung hängen am Angebot. Ändert es sich, muss die Behörde neu prüfen, was davon noch gilt.',
  },
}

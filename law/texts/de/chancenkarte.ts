import type { chancenkarte } from '../../facts/chancenkarte.ts'
import type { ConditionText, FactTexts, WayText } from '../catalogue.ts'

export const facts = {
  erlernterBeruf: {
    label: 'Erlernter Beruf',
    question: 'Zu welcher Berufsgruppe gehört Ihr Abschluss?',
    help: 'Gemeint ist der Beruf, für den Sie ausgebildet sind, nicht Ihre letzte Stelle. Gesucht ist die Nummer der internationalen Liste der Berufe (ISCO-08). Einen Punkt geben die Gruppen, die auch bei der Blauen Karte EU als Engpassberufe zählen, zum Beispiel Informatik, Ingenieurwesen, Medizin, akademische Pflege und Unterricht.',
  },
  erfahrungNachAbschlussMonateInFuenfJahren: {
    label: 'Berufserfahrung nach dem Abschluss in den letzten fünf Jahren',
    question: 'Wie viele Monate haben Sie in den letzten fünf Jahren im erlernten Beruf gearbeitet?',
    help: 'Es zählt nur Arbeit nach dem Abschluss, die mit ihm zu tun hat. Gerechnet wird vom Tag des Antrags zurück. Zwei Jahre sind 24 Monate. Die Zahl kann kleiner sein als bei der Frage nach Erfahrung für eine Stelle: Was vor dem Abschluss lag, zählt hier nicht.',
  },
  erfahrungNachAbschlussMonateInSiebenJahren: {
    label: 'Berufserfahrung nach dem Abschluss in den letzten sieben Jahren',
    question: 'Wie viele Monate haben Sie in den letzten sieben Jahren im erlernten Beruf gearbeitet?',
    help: 'Es zählt nur Arbeit nach dem Abschluss, die mit ihm zu tun hat. Gerechnet wird vom Tag des Antrags zurück. Fünf Jahre sind 60 Monate. Was vor dem Abschluss lag, zählt hier nicht.',
  },
  sechsMonateVoraufenthalt: {
    label: 'Früherer Aufenthalt in Deutschland von sechs Monaten',
    question: 'Waren Sie in den letzten fünf Jahren mindestens sechs Monate am Stück rechtmäßig in Deutschland?',
    help: 'Zum Beispiel zum Studium, zur Arbeit, als Au-pair oder im Freiwilligendienst. Besuche ohne Visum sind dafür zu kurz. Kurze Reisen während dieser Zeit schaden nicht, wenn Sie weiter in Deutschland gelebt haben.',
  },
  ehegatteMitChancenkarte: {
    label: 'Ehefrau, Ehemann oder Lebenspartner beantragt auch eine Chancenkarte',
    question: 'Beantragt Ihre Ehefrau, Ihr Ehemann oder eingetragener Lebenspartner mit Ihnen eine Chancenkarte?',
    help: 'Antworten Sie mit Ja, wenn alles zutrifft: Die andere Person erfüllt selbst die Voraussetzungen, sie beantragt die Karte bei derselben Stelle, Sie reisen gemeinsam ein, und Sie nennen den anderen Antrag in Ihrem Antrag.',
  },
  suchChancenkarteGehabt: {
    label: 'Schon einmal eine Such-Chancenkarte gehabt',
    question: 'Hatten Sie schon einmal eine Chancenkarte zur Suche?',
    help: 'Gemeint ist die erste Chancenkarte für höchstens ein Jahr, nicht die Folge-Chancenkarte.',
  },
  wartezeitNachSuchChancenkarteErfuellt: {
    label: 'Wartezeit nach der letzten Such-Chancenkarte ist vorbei',
    question: 'Liegt die letzte Such-Chancenkarte mindestens so lange zurück, wie Sie damit in Deutschland waren?',
    help: 'Es zählt die Zeit nach dem Ende der Karte, in der Sie im Ausland oder mit einer anderen Erlaubnis in Deutschland waren. Wer zehn Monate gesucht hat, wartet zehn Monate.',
  },
  suchChancenkarteMonate: {
    label: 'Monate mit der letzten Such-Chancenkarte',
    question: 'Wie viele Monate waren Sie mit der letzten Such-Chancenkarte in Deutschland?',
    help: 'Zählen Sie einen angefangenen Monat ganz. Schreiben Sie 0, wenn Sie noch keine hatten.',
  },
  monateSeitSuchChancenkarte: {
    label: 'Monate seit der letzten Such-Chancenkarte',
    question: 'Wie viele Monate waren Sie seitdem im Ausland oder erlaubt in Deutschland?',
    help: 'Gezählt wird ab dem Tag nach dem Ende der letzten Such-Chancenkarte. Zählen Sie nur volle Monate.',
  },
  praktikumstitelNachP16e: {
    label: 'Titel für ein studienbezogenes Praktikum EU (§ 16e)',
    question: 'Haben Sie eine Aufenthaltserlaubnis für ein studienbezogenes Praktikum EU?',
    help: 'Auf der Karte oder im Zusatzblatt steht § 16e AufenthG. Das ist nur für Anträge bis zum 31. Mai 2024 wichtig.',
  },
  arbeitsplatzsucheGenutzt: {
    label: 'Schon einmal mit einem Titel zur Arbeitsplatzsuche in Deutschland',
    question: 'Hatten Sie schon einmal ein Visum oder eine Erlaubnis zur Arbeitsplatzsuche?',
    help: 'Gemeint ist der Titel für Fachkräfte, den es bis zum 31. Mai 2024 gab.',
  },
  wartezeitNachArbeitsplatzsucheErfuellt: {
    label: 'Seit der letzten Arbeitsplatzsuche ebenso lange im Ausland',
    question: 'Waren Sie danach mindestens so lange im Ausland, wie Sie vorher in Deutschland gesucht haben?',
    help: 'Gezählt wird ab der Ausreise. Das ist nur für Anträge bis zum 31. Mai 2024 wichtig.',
  },
} as const satisfies FactTexts<typeof chancenkarte>

export const conditions = {
  p20aFachkraft: {
    title: 'Voraussetzungen der Chancenkarte für Fachkräfte',
    explanation: 'Wer Fachkraft ist, braucht weder Punkte noch einen Sprachnachweis.',
  },
  p20aPunkte: {
    title: 'Voraussetzungen der Chancenkarte mit Punkten',
    explanation: 'Ein Abschluss, der im Herkunftsstaat anerkannt ist, eine Sprache, sechs Punkte und genug Geld.',
  },
  ausDemAuslandOderMitTitel: {
    title: 'Antrag aus dem Ausland oder mit passendem Titel',
    explanation:
      'Wer schon in Deutschland ist, braucht einen Titel für Ausbildung, Studium oder Arbeit. Aus einem Besuch oder einem Titel für die Familie ist der Wechsel nicht möglich.',
  },
  wartezeitNachSuchChancenkarte: {
    title: 'Wartezeit nach einer früheren Such-Chancenkarte',
    explanation: 'Eine neue Karte gibt es erst nach so viel Zeit, wie die letzte in Deutschland genutzt wurde.',
  },
  qualifikationFuerChancenkarte: {
    title: 'Abschluss, der im Herkunftsstaat anerkannt ist',
    explanation:
      'Eine Berufsausbildung, ein Hochschulabschluss oder ein Zeugnis einer deutschen Auslandshandelskammer.',
  },
  massnahmenFestgestelltStattQualifikation: {
    title: 'Die zuständige Stelle hat schon gesagt, was zur Anerkennung fehlt',
    explanation: 'Dann wird der Abschluss nicht noch einmal geprüft, und es gibt vier Punkte.',
  },
  berufsqualifikationFuerChancenkarte: {
    title: 'Berufsausbildung von mindestens zwei Jahren, im Herkunftsstaat anerkannt',
    explanation: 'Die ZAB muss das bestätigen. Ein Bescheid über die teilweise Gleichwertigkeit genügt auch.',
  },
  hochschulabschlussFuerChancenkarte: {
    title: 'Hochschulabschluss, im Herkunftsstaat anerkannt',
    explanation: 'Ein Eintrag in anabin oder eine Zeugnisbewertung der ZAB bestätigt das.',
  },
  spracheFuerChancenkarte: {
    title: 'Deutsch A1 oder Englisch B2',
    explanation: 'Eine der beiden Sprachen genügt. Ein höheres Zertifikat erfüllt das auch.',
  },
  p20bPunktevergabe: {
    title: 'Mindestens sechs Punkte',
    explanation: 'Die Punkte stehen in der Tabelle im Anhang des Gesetzes.',
  },
  punkteChancenkarte: {
    title: 'Punkte der Chancenkarte',
    explanation:
      'Beim Deutsch, bei der Berufserfahrung und beim Alter zählt jeweils nur das Merkmal mit den meisten Punkten.',
  },
  punkteNr1: {
    title: 'Teilweise Anerkennung',
    explanation: 'Die zuständige Stelle hat festgestellt, welche Maßnahmen bis zur vollen Anerkennung fehlen.',
  },
  punkteNr2: { title: 'Deutsch B2 oder besser' },
  punkteNr3: { title: 'Deutsch B1' },
  punkteNr4: { title: 'Deutsch A2' },
  punkteNr5: { title: 'Englisch C1 oder besser' },
  punkteNr6: { title: 'Fünf Jahre Berufserfahrung in den letzten sieben Jahren' },
  punkteNr7: { title: 'Zwei Jahre Berufserfahrung in den letzten fünf Jahren' },
  punkteNr8: {
    title: 'Abschluss in einem Engpassberuf',
    explanation: 'Es gilt die Liste der Blauen Karte EU, nicht die Engpassliste der Bundesagentur für Arbeit.',
  },
  punkteNr9: { title: 'Nicht älter als 35 Jahre' },
  punkteNr10: { title: 'Nicht älter als 40 Jahre' },
  punkteNr11: { title: 'Früherer Aufenthalt in Deutschland von sechs Monaten' },
  punkteNr12: { title: 'Gemeinsamer Antrag mit Ehefrau, Ehemann oder Lebenspartner' },
  nichtAelterAls35: {
    title: 'Bis wann ist man nicht älter als 35 Jahre?',
    explanation: 'Das ist nicht entschieden. Zwischen dem 35. und dem 36. Geburtstag kommt es auf die Lesart an.',
  },
  nichtAelterAls40: {
    title: 'Bis wann ist man nicht älter als 40 Jahre?',
    explanation: 'Das ist nicht entschieden. Zwischen dem 40. und dem 41. Geburtstag kommt es auf die Lesart an.',
  },
  p20ArbeitsplatzsucheAlt: {
    title: 'Voraussetzungen des früheren Visums zur Arbeitsplatzsuche',
    explanation: 'Diesen Titel gab es bis zum 31. Mai 2024. Danach kam die Chancenkarte.',
  },
  fachkraftZurArbeitsplatzsuche: {
    title: 'Fachkraft, mit Deutsch bei einer Berufsausbildung',
    explanation: 'Mit Berufsausbildung war in der Regel Deutsch B1 nötig, mit Hochschulabschluss nicht.',
  },
  akademischeArbeitsplatzsuche: { title: 'Fachkraft mit akademischer Ausbildung' },
  ausDemAuslandOderNachErwerbstitel: {
    title: 'Antrag aus dem Ausland oder nach einem Titel zur Arbeit',
    explanation: 'In Deutschland war der Titel nur direkt nach einem Titel zur Arbeit oder zum Praktikum EU möglich.',
  },
  wartezeitNachArbeitsplatzsuche: {
    title: 'Wartezeit nach einer früheren Arbeitsplatzsuche',
    explanation: 'Vor einer neuen Suche musste man ebenso lange im Ausland gewesen sein.',
  },
} as const satisfies Readonly<Record<string, ConditionText>>

export const readings = {
  volleLebensjahre: 'Man zählt ganze Lebensjahre: bis zum Tag vor dem nächsten Geburtstag.',
  genaueZeit: 'Man zählt genau: nur bis zum Geburtstag selbst.',
} as const satisfies Readonly<Record<string, string>>

export const ways = {
  chancenkarteFachkraft: {
    name: 'Chancenkarte für Fachkräfte',
    short: 'Ein Jahr in Deutschland nach Arbeit suchen, mit deutschem, vergleichbarem oder voll anerkanntem Abschluss.',
    nextStep:
      'Sorgen Sie für Geld auf einem Sperrkonto und buchen Sie einen Termin bei der deutschen Auslandsvertretung.',
  },
  chancenkartePunkte: {
    name: 'Chancenkarte mit Punkten',
    short: 'Ein Jahr in Deutschland nach Arbeit oder Anerkennung suchen, mit sechs Punkten und ohne Stelle.',
    nextStep:
      'Mit einer Ausbildung beantragen Sie bei der ZAB die Digitale Auskunft, mit einem Studium drucken Sie die Einträge aus anabin aus. Sammeln Sie für jeden Punkt einen Nachweis.',
  },
  arbeitsplatzsucheAlt: {
    name: 'Visum zur Arbeitsplatzsuche (bis Mai 2024)',
    short: 'Sechs Monate nach einer Stelle suchen, nur für Fachkräfte und nur bis zum 31. Mai 2024.',
    nextStep: 'Diesen Weg gibt es nicht mehr. Prüfen Sie die Chancenkarte.',
  },
} as const satisfies Readonly<Record<string, WayText>>

export const parameters = {
  hoechstdauerSuchChancenkarte: 'Höchste Dauer der ersten Chancenkarte',
  hoechstdauerArbeitsplatzsuche: 'Höchste Dauer des früheren Titels zur Arbeitsplatzsuche',
} as const satisfies Readonly<Record<string, string>>

import type { ConditionText, WayText } from '../catalogue.ts'
import { arbeitsplatz } from './arbeitsplatz.ts'
import { aufenthalt } from './aufenthalt.ts'
import { gehalt } from './gehalt.ts'
import { person } from './person.ts'
import { qualifikation } from './qualifikation.ts'
import { sprache } from './sprache.ts'

export const facts = { ...person, ...aufenthalt, ...arbeitsplatz, ...gehalt, ...qualifikation, ...sprache } as const

export const conditions = {
  keineSperreDesZweckwechsels: {
    title: 'Keine Sperre für den Wechsel des Aufenthaltszwecks',
  },
  nichtWaehrendAusbildungOderStudium: {
    title: 'Keine vorübergehende Arbeit während Ausbildung oder Studium',
  },
  sprachnachweisListeInKraft: {
    title: 'Galt die Befreiung vom Sprachnachweis schon?',
    explanation:
      'Die Liste der Titel, bei denen Ehepartner kein Deutsch nachweisen müssen, wurde um die Jahreswende 2022/2023 länger. An welchem Tag, ist nicht bestätigt.',
  },
  aufenthaltstitelNoetig: {
    title: 'Sie brauchen keinen Aufenthaltstitel',
    explanation:
      'Wer Deutsche oder Deutscher ist, braucht keinen Titel. Auch Staatsangehörige der EU, Islands, Liechtensteins, Norwegens und der Schweiz dürfen in der Regel ohne Visum und ohne Aufenthaltstitel kommen und arbeiten. Eine solche Staatsangehörigkeit genügt, auch neben einer anderen. Reisen Sie mit dem Pass oder Ausweis dieses Staates ein.',
  },
  allgemeineVoraussetzungen: {
    title: 'Allgemeine Voraussetzungen',
    explanation:
      'Sie gelten in der Regel für jeden Aufenthaltstitel. In ungewöhnlichen Fällen kann die Behörde davon abweichen.',
  },
  visumsverfahren: {
    title: 'Einreise mit dem richtigen Visum',
    explanation:
      'Wer den Antrag im Ausland stellt, erfüllt das damit. Wer schon in Deutschland ist, braucht einen Grund, aus dem der Antrag hier möglich ist.',
  },
  anspruchNachDerEinreise: {
    title: 'Anspruch, der erst nach der Einreise entstanden ist',
    explanation: 'Dann ist der Antrag auch aus einem kurzen Besuchsaufenthalt möglich.',
  },
  antragWaehrendDesAsylverfahrens: {
    title: 'Antrag während des Asylverfahrens',
    explanation:
      'Mit einer Aufenthaltsgestattung ist der Antrag in Deutschland möglich, wenn der Titel trotz des Asylverfahrens erteilt werden darf.',
  },
  antragNachVisumfreierEinreise: {
    title: 'Antrag nach visumfreier Einreise',
    explanation:
      'Wer den Pass bestimmter Staaten hat, darf ohne Visum einreisen und den Titel in Deutschland beantragen, innerhalb von 90 Tagen nach der Einreise.',
  },
  p5Fachkraefte: {
    title: 'Allgemeine Voraussetzungen für Fachkräfte',
    explanation: 'Bis zum 17. November 2023 stand der Titel im Ermessen der Behörde. Seitdem besteht ein Anspruch.',
  },
  p5Berufserfahrung: {
    title: 'Allgemeine Voraussetzungen für Beschäftigte mit Berufserfahrung',
  },
  ruecknahmeNachFruehererEinreise: {
    title: 'Asylantrag zurückgenommen, Einreise vor dem 29. März 2023',
    explanation: 'Nur dann ist der Wechsel in diesen Titel ohne Ausreise möglich, auch ohne neues Visum.',
  },
  keinAusweisungsinteresse: {
    title: 'Kein Ausweisungsinteresse',
    explanation: 'Nichts darf vorliegen, was eine Ausweisung rechtfertigen könnte, zum Beispiel eine Straftat.',
  },
  keinEinreiseverbot: {
    title: 'Kein Einreise- und Aufenthaltsverbot',
    explanation: 'Solange ein Verbot gilt, darf kein Titel erteilt werden, auch nicht bei einem Anspruch.',
  },
  p10Ermessen: {
    title: 'Keine Sperre wegen eines Asylverfahrens',
    explanation:
      'Dieser Titel steht im Ermessen der Behörde. Während eines Asylverfahrens und nach einer Ablehnung ohne Ausreise ist er in der Regel gesperrt.',
  },
  p10Anspruch: {
    title: 'Keine Sperre wegen eines Asylverfahrens',
    explanation: 'Auf diesen Titel besteht ein Anspruch. Ein Asylverfahren sperrt ihn in der Regel nicht.',
  },
  p10Fachkraefte: {
    title: 'Keine Sperre wegen eines Asylverfahrens',
    explanation: 'Für Fachkräfte gilt nach einem erfolglosen Asylverfahren bis zur Ausreise eine eigene Sperre.',
  },
  p10Berufserfahrung: {
    title: 'Keine Sperre wegen eines Asylverfahrens',
    explanation:
      'Für Beschäftigte mit Berufserfahrung gilt nach einem erfolglosen Asylverfahren bis zur Ausreise eine eigene Sperre.',
  },
  berufsausuebungserlaubnisSoweitErforderlich: {
    title: 'Erlaubnis zur Berufsausübung, wenn der Beruf eine verlangt',
    explanation: 'Sie ist nur in reglementierten Berufen nötig. Eine Zusage genügt.',
  },
  p18VersicherungDerBeschaeftigung: {
    title: 'Beide Seiten versichern, dass die Arbeit wirklich ausgeübt wird',
    explanation: 'Das gilt seit dem 1. März 2024.',
  },
  p18Altersversorgung: {
    title: 'Ab 45 Jahren: Mindestgehalt oder Altersversorgung',
    explanation:
      'Wer beim ersten Titel als Fachkraft 45 oder älter ist, braucht ein höheres Gehalt oder eine angemessene Versorgung für das Alter.',
  },
  p1AltersversorgungWestbalkan: {
    title: 'Ab 45 Jahren: Mindestgehalt oder Altersversorgung',
    explanation:
      'Es kommt auf das Alter bei Beginn der Arbeit an. Ausnahmen gibt es bei der Westbalkanregelung nur in begründeten Einzelfällen.',
  },
  p1AltersversorgungBerufskraftfahrer: {
    title: 'Ab 45 Jahren: Mindestgehalt oder Altersversorgung',
    explanation: 'Es kommt auf das Alter bei Beginn der Arbeit an.',
  },
  p1AltersversorgungSeit2024: {
    title: 'Ab 45 Jahren: Mindestgehalt oder Altersversorgung',
    explanation: 'Es kommt auf das Alter bei Beginn der Arbeit an. Für diesen Weg gilt es seit dem 1. März 2024.',
  },
  fachkraft: {
    title: 'Fachkraft',
    explanation: 'Fachkraft ist, wer eine passende Berufsausbildung oder einen passenden Hochschulabschluss hat.',
  },
  fachkraftMitBerufsausbildung: {
    title: 'Fachkraft mit Berufsausbildung',
    explanation: 'Eine deutsche Berufsausbildung oder eine ausländische, die als voll gleichwertig anerkannt ist.',
  },
  auslaendischeBerufsausbildungGleichwertig: {
    title: 'Ausländische Berufsausbildung mit voller Gleichwertigkeit',
    explanation: 'Eine teilweise Gleichwertigkeit genügt hier nicht. Sie kann aber den Weg zur Anerkennung öffnen.',
  },
  fachkraftMitAkademischerAusbildung: {
    title: 'Fachkraft mit akademischer Ausbildung',
    explanation:
      'Ein deutscher, ein anerkannter ausländischer oder ein vergleichbarer ausländischer Hochschulabschluss.',
  },
  auslaendischerHochschulabschlussVergleichbar: {
    title: 'Ausländischer Hochschulabschluss, der vergleichbar oder anerkannt ist',
    explanation: 'Oft genügt ein Ausdruck aus anabin. Sonst hilft die Zeugnisbewertung der ZAB.',
  },
  anabinHPlus: {
    title: 'anabin: Hochschule H+ und passender Abschluss',
    explanation: 'Die Hochschule hat den Status H+, der Abschluss ist mindestens „vergleichbar“.',
  },
  anabinHPlusMinus: {
    title: 'anabin: Hochschule H+/- und genau dieser Abschluss',
    explanation: 'anabin muss den Abschluss bei dieser Hochschule nennen und mindestens „vergleichbar“ bewerten.',
  },
  zeugnisbewertungNichtNegativ: {
    title: 'Keine Zeugnisbewertung, die den Abschluss ablehnt',
    explanation:
      'anabin bewertet Abschlüsse dieser Art, die Zeugnisbewertung der ZAB diesen einen. Hat sie die Vergleichbarkeit verneint, genügt der Eintrag in anabin nicht ohne Weiteres: Dann muss die Auslandsvertretung beurteilen.',
  },
  anerkannterHochschulabschluss: {
    title: 'Anerkannter Abschluss in einem reglementierten Beruf',
    explanation: 'In reglementierten Berufen entscheidet die Anerkennung, nicht anabin.',
  },
  p18a: {
    title: 'Voraussetzungen für Fachkräfte mit Berufsausbildung',
    explanation: 'Seit dem 18. November 2023 ist jede qualifizierte Beschäftigung möglich, auch in einem anderen Fach.',
  },
  p18b: {
    title: 'Voraussetzungen für Fachkräfte mit akademischer Ausbildung',
    explanation:
      'Seit dem 18. November 2023 ist jede qualifizierte Beschäftigung möglich, auch ohne Bezug zum Studium.',
  },
  p18gRegel: {
    title: 'Voraussetzungen der Blauen Karte EU mit Regelgehalt',
    explanation: 'Jeder Beruf, der zum Studium passt, ohne Zustimmung der Bundesagentur für Arbeit.',
  },
  p18gErmaessigt: {
    title: 'Voraussetzungen der Blauen Karte EU mit niedrigerem Gehalt',
    explanation: 'Für Engpassberufe und für Abschlüsse, die höchstens drei Jahre alt sind.',
  },
  p18gInformatik: {
    title: 'Voraussetzungen der Blauen Karte EU für IT-Berufe ohne Abschluss',
    explanation: 'Berufserfahrung tritt an die Stelle des Hochschulabschlusses.',
  },
  absatz1NichtErfuellt: {
    title: 'Keine Blaue Karte EU mit Abschluss möglich',
    explanation: 'Dieser Weg ist nur für Menschen da, die die Blaue Karte EU nicht schon mit ihrem Abschluss bekommen.',
  },
  beschaeftigungsdauerSechsMonate: {
    title: 'Beschäftigung für mindestens sechs Monate',
    explanation: 'Ein unbefristeter Vertrag erfüllt das. Bei einem befristeten genügen genau sechs Monate.',
  },
  akademischOderTertiaer: {
    title: 'Akademische Ausbildung oder ein gleichgestellter Abschluss',
  },
  fachkraftTrotzTertiaeremAbschluss: {
    title: 'Muss man bei einem gleichgestellten Abschluss auch Fachkraft sein?',
    explanation:
      'Die eine Lesart verlangt zusätzlich eine deutsche Ausbildung oder eine ausländische mit voller Gleichwertigkeit. Die andere nicht.',
  },
  antragImHerkunftsstaat: {
    title: 'Antrag im Herkunftsstaat',
    explanation: 'Bis Ende 2020 war die Auslandsvertretung im eigenen Staat zuständig.',
  },
  gleicherAbschlussWieBisher: {
    title: 'Derselbe Hochschulabschluss wie für den jetzigen Titel',
    explanation: 'Wer einen Titel nach § 18b AufenthG hat, muss die Vergleichbarkeit nicht noch einmal nachweisen.',
  },
  p18gBerufsausuebungserlaubnis: {
    title: 'Erlaubnis zur Berufsausübung, wenn der Beruf eine verlangt',
    explanation:
      'Sie ist nur in reglementierten Berufen nötig. Wer von § 18b AufenthG wechselt und dieselbe Erlaubnis braucht, muss sie nicht noch einmal nachweisen.',
  },
  gleicheErlaubnisWieBisher: {
    title: 'Dieselbe Erlaubnis wie für den jetzigen Titel',
  },
  p18gLebensunterhalt: {
    title: 'Gesicherter Lebensunterhalt',
    explanation:
      'Wer mit einem Titel nach § 18a oder § 18b AufenthG schon auf diesem Arbeitsplatz arbeitet, muss ihn nicht belegen.',
  },
  gleicherArbeitsplatzWieBisher: {
    title: 'Derselbe Arbeitsplatz wie mit dem jetzigen Titel',
  },
  verlaengerungAlsBerufsanfaenger: {
    title: 'Verlängerung in den ersten zwei Jahren als Berufsanfänger',
    explanation:
      'Sind seit der ersten Blauen Karte EU für neue Abschlüsse weniger als 24 Monate vergangen, genügt das niedrigere Gehalt noch einmal.',
  },
  verlaengerungBlaueKarteStichtag: {
    title: 'Bis zu welchem Tag zählen die 24 Monate?',
    explanation: 'Das Gesetz sagt nicht, ob der Antrag oder die Entscheidung zählt. Wir prüfen beides.',
  },
  engpassberufOderBerufsanfaenger: {
    title: 'Engpassberuf oder neuer Hochschulabschluss',
    explanation:
      'Engpassberufe sind unter anderem IT, Ingenieurwesen, Naturwissenschaften, Medizin, akademische Pflege und Unterricht. Sonst darf der Abschluss beim Antrag höchstens drei Jahre alt sein.',
  },
  erfahrungStattAbschluss: {
    title: 'Berufserfahrung an Stelle des Abschlusses',
    explanation: 'Mindestens drei Jahre in den letzten sieben, in IT-Berufen, auf dem Niveau eines Studiums.',
  },
  keinAblehnungsgrundBlaueKarte: {
    title: 'Kein Grund, die Blaue Karte EU abzulehnen',
    explanation: 'Das EU-Recht schließt einige Gruppen aus, zum Beispiel während eines offenen Asylantrags in der EU.',
  },
  zustimmungDerBundesagentur: {
    title: 'Zustimmung der Bundesagentur für Arbeit',
    explanation:
      'Die Behörde fragt die Bundesagentur selbst. Sie prüft vor allem, ob die Arbeitsbedingungen stimmen. Andere Bewerber haben keinen Vorrang.',
  },
  zustimmungDerBundesagenturMitVorrangpruefung: {
    title: 'Zustimmung der Bundesagentur für Arbeit mit Vorrangprüfung',
    explanation:
      'Die Bundesagentur prüft die Arbeitsbedingungen und ob für die Stelle andere Bewerber mit Vorrang da sind.',
  },
  vorbeschaeftigungOderVoraufenthalt: {
    title: 'Zwei Jahre versicherte Arbeit oder drei Jahre Aufenthalt in Deutschland',
    explanation: 'Wer so lange mit einem Titel da ist, braucht keine Zustimmung der Bundesagentur für Arbeit mehr.',
  },
  p26Vorbeschaeftigung: {
    title: 'Ohne Zustimmung nach zwei Jahren Arbeit oder drei Jahren Aufenthalt',
    explanation:
      'Bei der Westbalkanregelung gilt das seit 2021 nur für Menschen, die schon bis Ende 2020 eine Zustimmung hatten.',
  },
  fortsetzungBeimSelbenArbeitgeber: {
    title: 'Weiterarbeit beim selben Arbeitgeber',
    explanation:
      'Nach einer Zustimmung von mindestens einem Jahr kann die Bundesagentur für Arbeit auf die Vorrangprüfung verzichten.',
  },
  keineLeiharbeit: {
    title: 'Keine Leiharbeit',
    explanation: 'Für Leiharbeit darf die Bundesagentur für Arbeit nicht zustimmen.',
  },
  p6Berufserfahrung: {
    title: 'Voraussetzungen für Beschäftigte mit Berufserfahrung',
    explanation:
      'Berufserfahrung und ein im Herkunftsstaat anerkannter Abschluss ersetzen die Anerkennung in Deutschland.',
  },
  informatikberuf: {
    title: 'Beruf der Informations- und Kommunikationstechnologie',
    explanation: 'In diesen Berufen genügt die Erfahrung, ein Abschluss ist nicht nötig.',
  },
  staatlichAnerkannteQualifikation: {
    title: 'Im Herkunftsstaat anerkannte Qualifikation oder IT-Beruf',
    explanation:
      'Eine deutsche Stelle muss bestätigen, dass der Abschluss im Herkunftsstaat anerkannt ist. Bei einem Studium genügt meist anabin.',
  },
  bestaetigungFuerAusbildung: {
    title: 'Bestätigung, dass die Ausbildung im Herkunftsstaat anerkannt ist',
    explanation:
      'Eine deutsche Stelle muss es bestätigen: die ZAB mit der „Digitalen Auskunft zur Berufsqualifikation“. Ein Bescheid über die volle oder teilweise Gleichwertigkeit genügt auch.',
  },
  gleichwertigkeitsbescheidStattAuskunft: {
    title: 'Bescheid über die volle oder teilweise Gleichwertigkeit',
    explanation: 'Er ersetzt die Auskunft der ZAB, wenn sie den Abschluss nicht schon abgelehnt hat.',
  },
  bestaetigungFuerHochschulabschluss: {
    title: 'Bestätigung, dass der Hochschulabschluss im Herkunftsstaat anerkannt ist',
    explanation:
      'Ein Ausdruck aus anabin oder eine Zeugnisbewertung der ZAB genügt. Eine „Digitale Auskunft“ stellt die ZAB für Hochschulabschlüsse nicht aus.',
  },
  andereBestaetigungFuerHochschulabschluss: {
    title: 'Andere Bestätigung einer deutschen Stelle',
    explanation: 'Sie ist nur nötig, wenn anabin und die Zeugnisbewertung nicht helfen.',
  },
  anabinEintragVorhanden: {
    title: 'Hochschule und Abschluss stehen in anabin',
    explanation: 'Für diesen Weg genügt auch die Bewertung „bedingt vergleichbar“.',
  },
  staatlichAnerkannteBerufsqualifikation: {
    title: 'Im Herkunftsstaat anerkannte Berufsausbildung von mindestens zwei Jahren',
  },
  staatlichAnerkannterHochschulabschluss: { title: 'Im Herkunftsstaat anerkannter Hochschulabschluss' },
  gehaltsschwelleOderTarif: {
    title: 'Mindestgehalt oder Tarifvertrag',
    explanation: 'Ist der Arbeitgeber an einen Tarifvertrag gebunden und wendet ihn an, entfällt das Mindestgehalt.',
  },
  erfahrungInReglementiertenBerufen: {
    title: 'Gilt dieser Weg auch für reglementierte Berufe?',
    explanation: 'Das ist umstritten. Wo die Lesarten zu verschiedenen Ergebnissen führen, bleibt das Ergebnis offen.',
  },
  gehaltsschwelleStichtag: {
    title: 'Mindestgehalt',
    explanation:
      'Das Gesetz sagt nicht, welcher Tag zählt, wenn Antrag, Entscheidung und Arbeitsbeginn in verschiedene Jahre fallen. Wir prüfen alle drei.',
  },
  p26Westbalkan: {
    title: 'Voraussetzungen der Westbalkanregelung',
    explanation: 'Jede Beschäftigung ist möglich. Abschluss und Sprachkenntnisse werden nicht verlangt.',
  },
  antragInEinemDerSechsStaaten: {
    title: 'Antrag in einem der sechs Staaten',
    explanation:
      'Beim ersten Mal muss der Antrag bei einer deutschen Auslandsvertretung in einem der sechs Westbalkanstaaten gestellt werden.',
  },
  keineAsylbewerberleistungen24Monate: {
    title: 'Keine Asylbewerberleistungen in den letzten 24 Monaten vor dem Antrag',
    explanation: 'Davon gibt es keine Ausnahme. Nach 24 Monaten ist der Weg wieder frei.',
  },
  randtagDer24Monate: {
    title: 'Letzte Leistung vor mehr als 24 Monaten',
    explanation: 'Nur wenn sie genau 24 Monate vor dem Antrag lag, führen die Lesarten zu verschiedenen Ergebnissen.',
  },
  kontingentNichtAusgeschoepft: {
    title: 'Kontingent des Jahres nicht verbraucht',
    explanation: 'Die Zahl der ersten Zustimmungen je Kalenderjahr ist begrenzt. Verlängerungen zählen nicht dazu.',
  },
  westbalkanKontingentNachAugust2026: {
    title: 'Wie hoch ist das Kontingent nach dem 19. August 2026?',
    explanation: 'Eine Senkung auf 25.000 ist angekündigt. Ob sie schon gilt, konnten wir nicht bestätigen.',
  },
  sonstigeQualifizierteBeschaeftigte: {
    title: 'Steht das beschleunigte Fachkräfteverfahren auch hier offen?',
    explanation: 'Das Gesetz öffnet es auch für „sonstige qualifizierte Beschäftigte“. Wer dazugehört, ist umstritten.',
  },
  p81aBlaueKarte: { title: 'Beschleunigtes Fachkräfteverfahren bei der Blauen Karte EU' },
  p30SprachnachweisFachkraefte: {
    title: 'Sprachnachweis der Ehefrau oder des Ehemanns',
    explanation: 'Spätestens seit dem 20. Januar 2023 ist er bei Fachkräften nicht mehr nötig.',
  },
  p29Wohnraum: {
    title: 'Nachweis von Wohnraum für die Familie',
    explanation: 'Seit dem 1. März 2024 ist er bei Fachkräften nicht mehr nötig.',
  },
  ersterFachkrafttitelSeit2024: {
    title: 'Erster solcher Titel am 1. März 2024 oder später',
  },
  p36Elternnachzug: {
    title: 'Nachzug der Eltern',
    explanation:
      'Er ist möglich, wenn der Titel am 1. März 2024 oder später zum ersten Mal erteilt wurde und der Lebensunterhalt gesichert ist. Die Behörde entscheidet nach Ermessen.',
  },
} as const satisfies Readonly<Record<string, ConditionText>>

export const readings = {
  listeSchonInKraft: 'Die Befreiung galt schon.',
  listeNochNichtInKraft: 'Die Befreiung galt noch nicht.',
  tertiaerNurAlsFachkraft: 'Nur wer auch Fachkraft ist, kommt auf diesem Weg zur Blauen Karte EU.',
  tertiaerGenuegt: 'Der gleichgestellte Abschluss genügt.',
  antrag: 'Es zählt der Tag des Antrags.',
  entscheidung: 'Es zählt der Tag der Entscheidung.',
  arbeitsbeginn: 'Es zählt der Tag, an dem die Arbeit beginnt.',
  nurNichtReglementiert: 'Nur Berufe ohne staatliche Erlaubnis.',
  erlaubnisGenuegt: 'Auch reglementierte Berufe, wenn die Erlaubnis erteilt oder zugesagt ist.',
  randtagZaehltMit: 'Der Tag genau 24 Monate vor dem Antrag gehört noch zur Sperre.',
  randtagZaehltNicht: 'Der Tag genau 24 Monate vor dem Antrag gehört nicht mehr zur Sperre.',
  kontingent50000: 'Es bleibt bei 50.000 im Jahr, wie im zuletzt gelesenen Text.',
  kontingent25000: 'Es gilt schon die angekündigte Grenze von 25.000 im Jahr.',
  weit: 'Ja, auch diese Beschäftigten gehören dazu.',
  eng: 'Nein, diese Beschäftigten gehören nicht dazu.',
} as const satisfies Readonly<Record<string, string>>

export const ways = {
  westbalkan: {
    name: 'Westbalkanregelung',
    short:
      'Für jede Arbeit, auch ohne Abschluss und ohne Deutsch, für Staatsangehörige von Albanien, Bosnien und Herzegowina, Kosovo, Montenegro, Nordmazedonien und Serbien.',
    nextStep:
      'Der Arbeitgeber holt vorab die Zustimmung der Bundesagentur für Arbeit ein. Damit gehen Sie zum Visumtermin.',
  },
  fachkraftBerufsausbildung: {
    name: 'Fachkraft mit Berufsausbildung',
    short: 'Für Menschen mit deutscher oder voll anerkannter Berufsausbildung und einer qualifizierten Stelle.',
    nextStep: 'Beantragen Sie die Anerkennung Ihrer Ausbildung, falls der Bescheid noch fehlt.',
  },
  fachkraftAkademisch: {
    name: 'Fachkraft mit akademischer Ausbildung',
    short:
      'Für Menschen mit Hochschulabschluss und einer qualifizierten Stelle. Ein festes Mindestgehalt gibt es erst ab 45 Jahren.',
    nextStep: 'Prüfen Sie Ihren Abschluss in anabin und beantragen Sie, wenn nötig, die Zeugnisbewertung.',
  },
  blaueKarteRegel: {
    name: 'Blaue Karte EU',
    short:
      'Für Menschen mit Hochschulabschluss, passender Stelle und höherem Gehalt, ohne Zustimmung der Bundesagentur.',
    nextStep:
      'Drucken Sie die Einträge aus anabin aus oder beantragen Sie die Zeugnisbewertung. Buchen Sie dann den Termin.',
  },
  blaueKarteErmaessigt: {
    name: 'Blaue Karte EU für Engpassberufe und neue Abschlüsse',
    short: 'Mit niedrigerem Mindestgehalt für Engpassberufe und für Abschlüsse, die höchstens drei Jahre alt sind.',
    nextStep: 'Lassen Sie den Arbeitgeber den Beruf nach ISCO-08 bestimmen, und prüfen Sie Ihren Abschluss in anabin.',
  },
  blaueKarteInformatik: {
    name: 'Blaue Karte EU für IT-Berufe ohne Abschluss',
    short:
      'Für IT-Fachleute mit mindestens drei Jahren Erfahrung in den letzten sieben Jahren, ohne Hochschulabschluss.',
    nextStep: 'Sammeln Sie Arbeitszeugnisse, die Aufgaben, Dauer und Niveau Ihrer Arbeit zeigen.',
  },
  berufserfahrung: {
    name: 'Beschäftigung mit Berufserfahrung',
    short:
      'Für Menschen mit zwei Jahren Berufserfahrung und einem Abschluss, der in ihrem Herkunftsstaat anerkannt ist, ohne Anerkennung in Deutschland.',
    nextStep:
      'Mit einer Ausbildung: Beantragen Sie bei der ZAB die Digitale Auskunft zur Berufsqualifikation. Mit einem Studium: Drucken Sie die Einträge aus anabin aus.',
  },
} as const satisfies Readonly<Record<string, WayText>>

export const parameters = {
  beitragsbemessungsgrenze: 'Beitragsbemessungsgrenze der allgemeinen Rentenversicherung',
  freizuegigkeitsstaaten: 'Staaten der EU und des EWR',
  visumfreieStaaten: 'Staaten, deren Angehörige für kurze Aufenthalte kein Visum brauchen',
  engpassgruppen: 'Engpassberufe der Blauen Karte EU',
  westbalkanKontingent: 'Kontingent der Westbalkanregelung',
  westbalkanKontingentAngekuendigt: 'Angekündigtes Kontingent der Westbalkanregelung',
  zuschlagGeltungsdauer: 'Monate, die der Titel länger gilt als der Vertrag',
  zuschlagGeltungsdauerBlaueKarte: 'Monate, die die Blaue Karte EU länger gilt als der Vertrag',
  nationalesVisum: 'Gebühr für das nationale Visum',
  aufenthaltserlaubnis: 'Gebühr für die erste Aufenthaltserlaubnis oder Blaue Karte EU',
  wechselDesAufenthaltszwecks: 'Gebühr für den Wechsel des Aufenthaltszwecks',
  niederlassungserlaubnis: 'Gebühr für die Niederlassungserlaubnis',
  niederlassungserlaubnisHochqualifizierte: 'Gebühr für die Niederlassungserlaubnis für Hochqualifizierte',
  beschleunigtesFachkraefteverfahren: 'Gebühr für das beschleunigte Fachkräfteverfahren (zahlt der Arbeitgeber)',
} as const satisfies Readonly<Record<string, string>>

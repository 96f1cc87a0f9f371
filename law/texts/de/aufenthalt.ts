import type { aufenthalt as facts } from '../../facts/aufenthalt.ts'
import type { FactTexts } from '../catalogue.ts'

export const aufenthalt = {
  aufenthaltstitel: {
    label: 'Jetziger Aufenthaltstitel in Deutschland',
    question: 'Welchen Aufenthaltstitel für Deutschland haben Sie zurzeit?',
    help: 'Auf der Karte und im Visum steht unter „Anmerkungen“ der Paragraf, zum Beispiel „§ 16b AufenthG“. Haben Sie für Deutschland nichts dergleichen, wählen Sie „keiner“.',
    values: {
      keiner: 'keiner',
      visumfreierKurzaufenthalt: 'visumfreier Aufenthalt bis 90 Tage',
      schengenVisum: 'Schengen-Visum (Typ C)',
      abschnitt3: 'Titel für Ausbildung und Studium (§§ 16 bis 17 AufenthG)',
      abschnitt4: 'Titel für Arbeit und Arbeitssuche (§§ 18 bis 21 AufenthG)',
      p25Absatz1Oder2: 'Asyl oder internationaler Schutz (§ 25 Abs. 1 oder 2 AufenthG)',
      andererAbschnitt5: 'anderer humanitärer Titel (§§ 22 bis 26 AufenthG)',
      abschnitt6: 'Titel für die Familie (§§ 27 bis 36a AufenthG)',
      niederlassungserlaubnis: 'Niederlassungserlaubnis (unbefristet)',
      aufenthaltsgestattung: 'Aufenthaltsgestattung (laufendes Asylverfahren)',
      duldung: 'Duldung',
    },
  },
  anspruchNachEinreiseEntstanden: {
    label: 'Anspruch erst nach der Einreise entstanden',
    question: 'Ist der Anspruch auf den Aufenthaltstitel erst nach der Einreise entstanden?',
    help: 'Das ist selten: Alle Voraussetzungen müssen erst erfüllt worden sein, als Sie schon in Deutschland waren. Wer schon mit Vertrag und Abschluss als Besucher einreist, gehört in der Regel nicht dazu. Die Ausländerbehörde beurteilt es.',
  },
  zweckwechselGesperrt: {
    label: 'Sperre für den Wechsel des Aufenthaltszwecks',
    question: 'Verbietet Ihr jetziger Titel den Wechsel zu diesem Zweck?',
    help: 'Wer mit einem Titel nach § 17 sucht oder nach § 16f zur Schule geht, kann in der Regel nur in bestimmte Titel wechseln. Während einer Ausbildung (§ 16a) oder eines Studiums (§ 16b) gibt es keinen Titel für vorübergehende Arbeit.',
  },
  nachholungDesVisumsverfahrensEntbehrlich: {
    label: 'Verzicht auf das Visumsverfahren',
    question: 'Verzichtet die Ausländerbehörde darauf, dass Sie das Visum im Ausland nachholen?',
    help: 'Wer in Deutschland ist und eigentlich ein Visum gebraucht hätte, muss es meist nachholen. Die Ausländerbehörde kann darauf verzichten, wenn ein Anspruch besteht. Sie muss es, wenn die Reise unzumutbar wäre.',
  },
  passpflichtErfuellt: {
    label: 'Gültiger Pass',
    question: 'Haben Sie einen gültigen Pass?',
    help: 'Er muss anerkannt und noch gültig sein. Ist er abgelaufen oder verloren, beantragen Sie zuerst einen neuen. Die Auslandsvertretungen verlangen meist, dass er länger gilt als das Visum.',
  },
  identitaetGeklaert: {
    label: 'Geklärte Identität',
    question: 'Steht Ihre Identität fest?',
    help: 'Mit einem echten, gültigen Pass ist sie in der Regel geklärt. Unklar kann sie sein, wenn Namen oder Geburtsdaten in Ihren Papieren verschieden sind.',
  },
  ausweisungsinteresse: {
    label: 'Ausweisungsinteresse',
    question: 'Gibt es etwas, das eine Ausweisung rechtfertigen könnte, zum Beispiel eine Straftat?',
    help: 'Dazu gehören Verurteilungen, aber auch falsche Angaben bei einer Behörde oder ein unerlaubter Aufenthalt. Kleine, einmalige Verstöße zählen meist nicht. Sind Sie unsicher, sagen Sie „weiß ich nicht“.',
  },
  interessenBeeintraechtigt: {
    label: 'Beeinträchtigung deutscher Interessen',
    question: 'Hat die Behörde einen anderen Grund genannt, der gegen Ihren Aufenthalt spricht?',
    help: 'Das prüft die Behörde selbst. Ist Ihnen nichts bekannt, müssen Sie nichts tun.',
  },
  einreiseverbot: {
    label: 'Einreise- und Aufenthaltsverbot',
    question: 'Gilt für Sie ein Einreise- und Aufenthaltsverbot?',
    help: 'Es wird nach einer Ausweisung, Abschiebung oder Zurückschiebung erlassen und steht in dem Bescheid, den Sie damals bekommen haben. Dort steht auch, wie lange es gilt. Ein früher abgelehnter Visumantrag ist kein Einreiseverbot.',
  },
  lebensunterhaltGesichert: {
    label: 'Gesicherter Lebensunterhalt',
    question: 'Können Sie in Deutschland ohne staatliche Hilfe leben, mit Krankenversicherung?',
    help: 'Wer mit dem Gehalt Miete, Essen und Krankenversicherung für sich und die mitziehende Familie bezahlen kann, erfüllt das. Kindergeld und Elterngeld gelten nicht als staatliche Hilfe in diesem Sinn.',
  },
  asylantrag: {
    label: 'Asylantrag in Deutschland',
    question: 'Haben Sie in Deutschland einen Asylantrag gestellt, und wie ging er aus?',
    help: 'Auch ein Antrag, der schon viele Jahre zurückliegt, zählt. „Unanfechtbar abgelehnt“ heißt: Gegen die Ablehnung ist keine Klage mehr möglich.',
    values: {
      keiner: 'kein Asylantrag',
      laufend: 'Verfahren läuft noch',
      unanfechtbarAbgelehnt: 'unanfechtbar abgelehnt',
      zurueckgenommen: 'zurückgenommen',
      anerkannt: 'erfolgreich (Schutz erhalten)',
    },
  },
  zustimmungObersteLandesbehoerde: {
    label: 'Zustimmung der obersten Landesbehörde',
    question: 'Hat die oberste Landesbehörde zugestimmt, weil wichtige deutsche Interessen es erfordern?',
    help: 'Das ist eine seltene Ausnahme während eines Asylverfahrens. Die Ausländerbehörde holt die Zustimmung ein.',
  },
  ausgereistSeitAsylverfahren: {
    label: 'Ausreise nach dem Asylverfahren',
    question: 'Sind Sie nach dem Ende des Asylverfahrens aus Deutschland ausgereist?',
    help: 'Wer ausgereist ist, für den gilt die Sperre nach einem erfolglosen Asylverfahren nicht mehr. Heben Sie einen Nachweis auf, zum Beispiel den Stempel im Pass oder eine Grenzübertrittsbescheinigung.',
  },
  einreiseAm: {
    label: 'Tag der Einreise nach Deutschland',
    question: 'An welchem Tag sind Sie nach Deutschland eingereist?',
    help: 'Gefragt ist die Einreise vor dem Asylantrag. Wichtig ist, ob sie vor dem 29. März 2023 lag.',
  },
  ablehnungsgrundSchutzOderFreizuegigkeit: {
    label: 'Vorübergehender Schutz, Aussetzung der Abschiebung oder Daueraufenthalt – EU',
    question: 'Trifft einer dieser Punkte auf Sie zu?',
    help: 'Gemeint ist: Sie haben in der EU vorübergehenden Schutz oder haben ihn beantragt. Oder Ihre Abschiebung wurde in einem EU-Staat ausgesetzt (Duldung). Oder Sie haben eine Erlaubnis zum Daueraufenthalt – EU. Oder Sie dürfen sich in der EU so frei bewegen wie Unionsbürger.',
  },
  ablehnungsgrundSchutzantragOderEntsendung: {
    label: 'Offener Schutzantrag, humanitärer Titel oder Entsendung',
    question: 'Trifft einer dieser Punkte auf Sie zu?',
    help: 'Gemeint ist: Über Ihren Asylantrag in einem EU-Staat ist noch nicht entschieden. Oder Sie haben einen humanitären Titel, der nicht auf Asyl oder internationalem Schutz beruht, oder haben einen humanitären Titel beantragt. Oder Sie kommen als entsandte Beschäftigte eines Arbeitgebers aus einem anderen EU-Staat. Oder Sie reisen auf Grund eines Handelsabkommens ein.',
  },
  versicherungspflichtigBeschaeftigtMonate: {
    label: 'Monate mit versicherungspflichtiger Arbeit in Deutschland',
    question: 'Wie viele Monate haben Sie in Deutschland erlaubt und versicherungspflichtig gearbeitet?',
    help: 'Ab 24 Monaten braucht man für viele Stellen keine Zustimmung der Bundesagentur für Arbeit mehr. Nicht mit zählt Arbeit vor einer dauerhaften Ausreise und Arbeit, die nach dem Gesetz zeitlich begrenzt war, zum Beispiel Saisonarbeit.',
  },
  ununterbrochenerAufenthaltMonate: {
    label: 'Monate ununterbrochenen Aufenthalts in Deutschland',
    question: 'Seit wie vielen Monaten leben Sie ununterbrochen in Deutschland, mit Titel, Duldung oder Gestattung?',
    help: 'Ab 36 Monaten braucht man für viele Stellen keine Zustimmung der Bundesagentur für Arbeit mehr. Zeiten mit einem Titel für das Studium zählen nur halb und höchstens zwei Jahre.',
  },
  alsSaisonarbeitnehmerZugelassen: {
    label: 'Zulassung als Saisonarbeitnehmer',
    question: 'Sind Sie in einem EU-Staat als Saisonarbeitnehmerin oder Saisonarbeitnehmer zugelassen?',
    help: 'Das wurde nur bis zum 17. November 2023 gefragt.',
  },
  aufenthaltserlaubnisAlsFachkraft: {
    label: 'Aufenthaltserlaubnis als Fachkraft',
    question: 'Haben Sie zurzeit eine Aufenthaltserlaubnis nach § 18a oder § 18b AufenthG?',
    help: 'Der Paragraf steht auf der Karte unter „Anmerkungen“.',
    values: { keine: 'nein', p18a: 'nach § 18a (Berufsausbildung)', p18b: 'nach § 18b (Studium)' },
  },
  gleicheBerufsausuebungserlaubnis: {
    label: 'Dieselbe Berufsausübungserlaubnis wie bisher',
    question: 'Brauchen Sie für die neue Stelle dieselbe Berufsausübungserlaubnis wie für Ihren jetzigen Titel?',
    help: 'Dann prüft die Behörde sie nicht noch einmal.',
  },
  gleicherHochschulabschlussVorgelegt: {
    label: 'Derselbe Hochschulabschluss wie beim jetzigen Titel',
    question: 'Haben Sie für Ihren jetzigen Titel denselben Hochschulabschluss vorgelegt?',
    help: 'Dann prüft die Behörde nicht noch einmal, ob er mit einem deutschen vergleichbar ist.',
  },
  arbeitsplatzBleibtGleich: {
    label: 'Derselbe Arbeitsplatz wie bisher',
    question: 'Behalten Sie Ihren jetzigen Arbeitsplatz?',
    help: 'Wer mit einer Aufenthaltserlaubnis nach § 18a oder § 18b schon dort arbeitet und bleibt, muss für die Blaue Karte EU den Lebensunterhalt nicht noch einmal belegen.',
  },
  blaueKarteAlsBerufsanfaenger: {
    label: 'Blaue Karte EU als Berufsanfänger',
    question: 'Haben Sie schon eine Blaue Karte EU als Berufsanfängerin oder Berufsanfänger?',
    help: 'Gemeint ist die Karte mit dem niedrigeren Mindestgehalt für Abschlüsse, die beim Antrag höchstens drei Jahre alt waren.',
  },
  blaueKarteAlsBerufsanfaengerAm: {
    label: 'Tag der ersten Blauen Karte EU als Berufsanfänger',
    question: 'Wann haben Sie Ihre erste Blaue Karte EU als Berufsanfängerin oder Berufsanfänger bekommen?',
    help: 'Gemeint ist die Karte mit dem niedrigeren Mindestgehalt für neue Abschlüsse. In den ersten 24 Monaten danach genügt dieses Gehalt auch bei der Verlängerung.',
  },
  asylbewerberleistungenBezogen: {
    label: 'Bezug von Asylbewerberleistungen',
    question: 'Haben Sie jemals Leistungen nach dem Asylbewerberleistungsgesetz bekommen?',
    help: 'Das sind Geld, Unterkunft, Essen oder medizinische Hilfe in Deutschland während eines Asylverfahrens oder einer Duldung. Bürgergeld, Sozialhilfe und Hilfe anderer Staaten gehören nicht dazu.',
  },
  asylbewerberleistungenZuletztAm: {
    label: 'Letzter Tag mit Asylbewerberleistungen',
    question: 'An welchem Tag haben Sie diese Leistungen zuletzt bekommen?',
    help: 'Der letzte Tag des letzten Zeitraums. Er steht im letzten Bescheid des Sozialamts. Zwischen diesem Tag und dem Antrag müssen 24 Monate liegen.',
  },
} as const satisfies FactTexts<typeof facts>

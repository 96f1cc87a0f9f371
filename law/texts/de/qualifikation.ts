import type { qualifikation as facts } from '../../facts/qualifikation.ts'
import type { FactTexts } from '../catalogue.ts'

export const qualifikation = {
  abschluesse: {
    label: 'Abschlüsse',
    question: 'Welche Abschlüsse haben Sie?',
    help: 'Wählen Sie alles, was Sie mit einem Abschlusszeugnis beendet haben, auch wenn Sie das Zeugnis nicht mehr haben. Eine Ausbildung zählt, wenn sie im jeweiligen Staat geregelt ist. Kurse und einzelne Semester zählen nicht.',
    values: {
      deutscheBerufsausbildung: 'Berufsausbildung in Deutschland von mindestens zwei Jahren',
      auslaendischeBerufsausbildung: 'Berufsausbildung im Ausland',
      deutscherHochschulabschluss: 'Hochschulabschluss in Deutschland',
      auslaendischerHochschulabschluss: 'Hochschulabschluss im Ausland',
      keiner: 'kein Abschluss',
    },
  },
  gleichwertigkeit: {
    label: 'Anerkennung',
    question: 'Ist Ihre ausländische Qualifikation in Deutschland anerkannt?',
    help: 'Die Antwort steht im Bescheid der Stelle, die Abschlüsse anerkennt, zum Beispiel der IHK FOSA, einer Handwerkskammer oder einer Landesbehörde. Eine Übersetzung, eine Beglaubigung oder Apostille ist keine Anerkennung. In der Pflege, der Medizin und anderen Berufen, die man nur mit einer bestimmten Ausbildung ausüben darf, steckt die Anerkennung im Bescheid über die Erlaubnis. Bei einem Hochschulabschluss in einem nicht reglementierten Beruf genügt meist anabin oder die Zeugnisbewertung.',
    values: {
      nichtBeantragt: 'noch nicht beantragt',
      beantragt: 'beantragt (noch kein Bescheid)',
      voll: 'volle Gleichwertigkeit',
      teilweise: 'teilweise Gleichwertigkeit',
      abgelehnt: 'abgelehnt',
    },
  },
  anabinHochschule: {
    label: 'Ihre Hochschule in anabin',
    question: 'Welchen Status hat Ihre Hochschule in anabin?',
    help: 'anabin ist die deutsche Datenbank für ausländische Abschlüsse: anabin.kmk.org. Öffnen Sie „Institutionen“, suchen Sie Land und Hochschule und lesen Sie die Spalte „Status“. H+ heißt: in Deutschland als Hochschule anerkannt. H+/- heißt: Es kommt auf den einzelnen Abschluss an. H- heißt: nicht als Hochschule anerkannt.',
    values: { hPlus: 'H+', hPlusMinus: 'H+/-', hMinus: 'H-', nichtGelistet: 'steht nicht in anabin' },
  },
  anabinAbschluss: {
    label: 'Ihr Abschluss in anabin',
    question: 'Wie bewertet anabin Ihren Abschluss?',
    help: 'Öffnen Sie auf anabin.kmk.org „Hochschulabschlüsse“ und suchen Sie Land, Fach und Art des Abschlusses. In den Einzelheiten steht die Bewertung. „Bedingt vergleichbar“ genügt nicht; dann hilft die Zeugnisbewertung.',
    values: {
      entspricht: 'entspricht',
      gleichwertig: 'gleichwertig',
      vergleichbar: 'vergleichbar',
      bedingtVergleichbar: 'bedingt vergleichbar',
      andereBewertung: 'andere Bewertung',
      nichtGelistet: 'steht nicht in anabin',
    },
  },
  anabinAbschlussAnDieserHochschule: {
    label: 'Abschluss in anabin bei dieser Hochschule genannt',
    question: 'Nennt anabin Ihren Abschluss bei Ihrer Hochschule?',
    help: 'Das ist nur bei H+/- wichtig. In den Einzelheiten des Abschlusses steht, an welchen Hochschulen er bewertet ist.',
  },
  zeugnisbewertung: {
    label: 'Zeugnisbewertung der ZAB',
    question: 'Haben Sie eine Zeugnisbewertung der ZAB?',
    help: 'Die Zeugnisbewertung ist eine Bescheinigung der Zentralstelle für ausländisches Bildungswesen (ZAB). Sie sagt, mit welchem deutschen Abschluss Ihr Hochschulabschluss vergleichbar ist. Sie brauchen sie nur, wenn anabin nicht genügt. Man beantragt sie auf zab.kmk.org.',
    values: {
      keine: 'noch keine',
      positiv: 'mit einem deutschen Hochschulabschluss vergleichbar',
      negativ: 'nicht vergleichbar',
    },
  },
  hochschulabschlussAm: {
    label: 'Tag des Hochschulabschlusses',
    question: 'An welchem Tag haben Sie Ihren neuesten Hochschulabschluss erworben?',
    help: 'Der Tag steht auf der Urkunde oder dem Zeugnis. Haben Sie mehrere Abschlüsse, zählt der neueste. Er ist wichtig, wenn zwischen ihm und dem Antrag höchstens drei Jahre liegen.',
  },
  tertiaererAbschlussGleichgestellt: {
    label: 'Abschluss, der einem Hochschulabschluss gleichsteht',
    question: 'Haben Sie einen Abschluss, der einem Hochschulabschluss gleichsteht, ohne ein Studium zu sein?',
    help: 'Gemeint sind Bildungsgänge von mindestens drei Jahren auf Stufe 6 des Europäischen Qualifikationsrahmens (EQR) oder der Klassifikation ISCED 2011, zum Beispiel manche Meister- und Fachschulabschlüsse. Die Stufe steht oft im Zeugnis.',
  },
  ausbildungsdauerMonate: {
    label: 'Dauer der Ausbildung',
    question: 'Wie viele Monate dauert Ihre Ausbildung nach den Regeln des Staates, in dem Sie sie gemacht haben?',
    help: 'Es zählt die vorgeschriebene Dauer, auch wenn Sie früher fertig waren. Zwei Jahre sind 24 Monate.',
  },
  ausbildungStaatlichAnerkannt: {
    label: 'Staatlich anerkannte Ausbildung im Herkunftsstaat',
    question: 'Ist Ihre Ausbildung in dem Staat anerkannt, in dem Sie sie gemacht haben?',
    help: 'Es geht um den Staat der Ausbildung, noch nicht um Deutschland. Ein Zeugnis einer staatlichen oder staatlich genehmigten Schule spricht dafür.',
  },
  hochschulabschlussStaatlichAnerkannt: {
    label: 'Staatlich anerkannter Hochschulabschluss im Herkunftsstaat',
    question: 'Ist Ihr Hochschulabschluss in dem Staat anerkannt, in dem Sie ihn erworben haben?',
    help: 'Es geht um den Staat des Studiums, noch nicht um Deutschland. In der Regel sind Abschlüsse staatlicher und akkreditierter Hochschulen anerkannt.',
  },
  bestaetigungStaatlicherAnerkennung: {
    label: 'Bestätigung der staatlichen Anerkennung',
    question: 'Hat eine deutsche Stelle bestätigt, dass Ihr Abschluss im Herkunftsstaat staatlich anerkannt ist?',
    help: 'Bei einer Ausbildung macht das die Zentralstelle für ausländisches Bildungswesen (ZAB) mit der „Digitalen Auskunft zur Berufsqualifikation“. Man beantragt sie auf zab.kmk.org. Sie ist keine Anerkennung in Deutschland. Bei einem Studium bekommt man sie nicht: Dann genügt ein Ausdruck aus anabin oder eine Zeugnisbewertung.',
    values: { keine: 'noch nicht', positiv: 'bestätigt', negativ: 'nicht bestätigt' },
  },
  auslandshandelskammerZeugnis: {
    label: 'Abschluss einer deutschen Auslandshandelskammer',
    question: 'Haben Sie einen Berufsabschluss einer deutschen Auslandshandelskammer (AHK)?',
    help: 'Gemeint ist eine Ausbildung im Ausland nach deutschem Vorbild (Kategorie A). Auf dem Zeugnis steht die Kammer, und ob der Abschluss den deutschen Anforderungen entspricht. Ein Kurszertifikat genügt nicht.',
  },
  erfahrungMonateInFuenfJahren: {
    label: 'Berufserfahrung in den letzten fünf Jahren',
    question: 'Wie viele Monate haben Sie in den letzten fünf Jahren in einem passenden Beruf gearbeitet?',
    help: 'Gerechnet wird vom Tag des Antrags zurück. Zählen Sie nur Monate, die Sie belegen können, zum Beispiel mit Arbeitszeugnissen oder einem Auszug der Sozialversicherung.',
  },
  erfahrungMonateInSiebenJahren: {
    label: 'Berufserfahrung in den letzten sieben Jahren',
    question: 'Wie viele Monate haben Sie in den letzten sieben Jahren in einem passenden Beruf gearbeitet?',
    help: 'Gerechnet wird vom Tag des Antrags zurück. Zählen Sie nur Monate, die Sie belegen können, zum Beispiel mit Arbeitszeugnissen oder einem Auszug der Sozialversicherung.',
  },
  erfahrungBefaehigt: {
    label: 'Berufserfahrung, die zu dieser Beschäftigung befähigt',
    question: 'Passt Ihre Berufserfahrung zu der Stelle?',
    help: 'Aus Ihren Zeugnissen soll hervorgehen, dass Sie schon getan haben, was in Deutschland zu tun ist.',
  },
  erfahrungInInformatik: {
    label: 'Berufserfahrung in einem Informatikberuf',
    question: 'Haben Sie die Erfahrung in einem Informatikberuf gesammelt?',
    help: 'Gemeint sind Führungskräfte in der IT (ISCO-Gruppe 133) und akademische IT-Fachkräfte (ISCO-Gruppe 25), zum Beispiel Softwareentwicklung, Datenbanken, Netzwerke.',
  },
  erfahrungAufHochschulniveau: {
    label: 'Berufserfahrung auf dem Niveau eines Studiums',
    question: 'Lag Ihre Arbeit auf dem Niveau eines Studiums?',
    help: 'Zeugnisse sollten zeigen, dass Sie Aufgaben hatten, die sonst Menschen mit Studium übernehmen. Die Behörde beurteilt es.',
  },
  erfahrungErforderlich: {
    label: 'Berufserfahrung, die für die Stelle nötig ist',
    question: 'Braucht man für die Stelle gerade diese Erfahrung?',
    help: 'Am besten nennt die Stellenbeschreibung die Kenntnisse, die Sie mitbringen.',
  },
} as const satisfies FactTexts<typeof facts>

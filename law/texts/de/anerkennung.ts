import type { anerkennung } from '../../facts/anerkennung.ts'
import type { ConditionText, FactTexts, WayText } from '../catalogue.ts'

export const facts = {
  feststellungVonMassnahmen: {
    label: 'Bescheid, der Maßnahmen nennt',
    question: 'Hat die Stelle für die Anerkennung festgestellt, dass Ihnen noch etwas fehlt und wie Sie es nachholen?',
    help: 'So ein Bescheid heißt oft „Defizitbescheid“. Er nennt zum Beispiel einen Anpassungslehrgang, eine Kenntnisprüfung oder Kurse. Er kommt von der Stelle, die Ihren Beruf anerkennt, etwa von der IHK FOSA, einer Handwerkskammer oder einer Landesbehörde.',
    values: {
      nichtBeantragt: 'Anerkennung noch nicht beantragt',
      beantragt: 'beantragt, noch kein Bescheid',
      getroffen: 'ja, der Bescheid nennt Maßnahmen oder eine Prüfung',
      keineMassnahmenNoetig: 'nein, es fehlt nichts',
      abgelehnt: 'nein, der Antrag wurde ohne solche Maßnahmen abgelehnt',
    },
  },
  qualifizierungsmassnahme: {
    label: 'Qualifizierungsmaßnahme',
    question: 'Haben Sie einen Platz in einer Maßnahme, die das Fehlende nachholt?',
    help: 'Gemeint ist die Zusage eines Betriebs, einer Klinik oder einer Schule. Überwiegend betrieblich heißt: Sie lernen mehr als die Hälfte der Zeit bei der Arbeit. Dann muss die Bundesagentur für Arbeit zustimmen.',
    values: {
      keine: 'noch keine',
      ueberwiegendBetrieblich: 'ja, vor allem in einem Betrieb',
      ueberwiegendSchulisch: 'ja, vor allem in Kursen oder einer Schule',
    },
  },
  massnahmeGeeignet: {
    label: 'Geeignete Maßnahme',
    question: 'Kann die Maßnahme zur Anerkennung oder zur Erlaubnis für den Beruf führen?',
    help: 'Sie soll das nachholen, was der Bescheid nennt. Bei öffentlichen oder zertifizierten Trägern spricht viel dafür. Die Behörde beurteilt es.',
  },
  massnahmendauerMonate: {
    label: 'Dauer des Aufenthalts für die Maßnahme',
    question: 'Wie viele Monate brauchen Sie in Deutschland bis zur Anerkennung?',
    help: 'Rechnen Sie Maßnahme, Prüfung und Wartezeiten zusammen. Der Aufenthalt dafür hat eine Höchstdauer.',
  },
  deutschFuerVorhabenUnzureichend: {
    label: 'Deutsch nach Ansicht der Behörde zu schwach für das Vorhaben',
    question: 'Hat eine Behörde gesagt, dass Ihr Deutsch für dieses Vorhaben nicht reicht?',
    help: 'In der Regel genügt Stufe A2. Für manche Berufe verlangen die Behörden mehr, zum Beispiel B1 in der Pflege.',
  },
  partnerschaftszeitAusgeschoepft: {
    label: 'Drei Jahre Anerkennungspartnerschaft schon verbraucht',
    question: 'Waren Sie schon die vollen drei Jahre mit einer Anerkennungspartnerschaft in Deutschland?',
    help: 'Danach gibt es keinen weiteren Titel zur Anerkennung und keinen für kurzzeitige Arbeit. Die Ausländerbehörde sieht das in ihren Akten.',
  },
  anerkennungspartnerschaftVereinbart: {
    label: 'Vereinbarung über die Anerkennungspartnerschaft',
    question: 'Haben Sie mit dem Arbeitgeber eine Anerkennungspartnerschaft vereinbart?',
    help: 'In der Vereinbarung verpflichten Sie sich, die Anerkennung spätestens gleich nach der Einreise zu beantragen. Der Arbeitgeber verpflichtet sich, Ihnen die nötigen Maßnahmen möglich zu machen. Sie kann im Arbeitsvertrag stehen.',
  },
  arbeitgeberFuerQualifizierungGeeignet: {
    label: 'Arbeitgeber, der ausbilden oder nachqualifizieren kann',
    question: 'Ist der Arbeitgeber geeignet, Sie auszubilden oder nachzuqualifizieren?',
    help: 'Dafür spricht, dass er schon ausbildet oder andere auf dem Weg zur Anerkennung begleitet hat. Die Behörde beurteilt es.',
  },
  zielberufReglementiert: {
    label: 'Reglementierter Zielberuf',
    question: 'Braucht man für den Beruf, der anerkannt werden soll, in Deutschland eine staatliche Erlaubnis?',
    help: 'Gemeint ist der Beruf, den Sie nach der Anerkennung ausüben wollen, zum Beispiel Pflegefachfrau oder Pflegefachmann. Bis dahin können Sie eine andere Stelle haben.',
  },
  kirchlicheArbeitsbedingungen: {
    label: 'Kirchlicher Arbeitgeber mit festen Arbeitsbedingungen',
    question: 'Ist der Arbeitgeber kirchlich, und gelten für Sie die Arbeitsbedingungen seiner Kommission?',
    help: 'Zum Beispiel Caritas oder Diakonie mit AVR. Diese Regeln ersetzen einen Tarifvertrag.',
  },
  zugelassenePflegeeinrichtung: {
    label: 'Zugelassene Pflegeeinrichtung',
    question: 'Ist der Arbeitgeber eine Pflegeeinrichtung mit Zulassung der Pflegekassen?',
    help: 'Das sind die meisten Pflegeheime und ambulanten Pflegedienste (§ 72 SGB XI). Fragen Sie den Arbeitgeber.',
  },
  einstufungFuehrtZumZielberuf: {
    label: 'Einstufung und Lohn, die auf den Zielberuf hinführen',
    question: 'Werden Sie so eingestuft und bezahlt, dass die Arbeit auf den Zielberuf hinführt?',
    help: 'Zum Beispiel als Pflegehilfskraft auf dem Weg zur Pflegefachkraft. Eine beliebige Hilfsarbeit genügt nicht.',
  },
  berufsfachlicherZusammenhang: {
    label: 'Arbeit im Zusammenhang mit dem Beruf',
    question: 'Hängt die Arbeit fachlich mit dem Beruf zusammen, der anerkannt werden soll?',
    help: 'Sie soll Kenntnisse aus Ihrem Beruf brauchen. Die Bundesagentur für Arbeit prüft es.',
  },
  anerkennungInDerselbenBerufsgruppe: {
    label: 'Anerkennung in derselben Berufsgruppe',
    question: 'Gehört der Beruf, der anerkannt werden soll, zur selben Berufsgruppe wie die Stelle?',
    help: 'Beispiel: Wer die Anerkennung als Elektroniker sucht, soll auch in einem Elektroberuf arbeiten.',
  },
  ueberVermittlungsabspracheVermittelt: {
    label: 'Vermittlung über eine Absprache der Bundesagentur für Arbeit',
    question: 'Hat die Bundesagentur für Arbeit Sie mit einem Programm für Ihr Herkunftsland vermittelt?',
    help: 'Solche Absprachen gibt es nur mit einigen Staaten und für ausgewählte Berufe. Ein Beispiel ist das Programm Triple Win. Eine private Vermittlung zählt nicht.',
  },
  anerkennungsverfahrenErklaert: {
    label: 'Erklärung, die Anerkennung zu betreiben',
    question: 'Erklären Sie, dass Sie in Deutschland das Verfahren zur Anerkennung durchführen?',
    help: 'Die Erklärung unterschreiben Sie in der Regel im Programm.',
  },
  anerkennungspruefungVorgesehen: {
    label: 'Prüfung zur Anerkennung',
    question:
      'Sind Sie zu einer Prüfung für die Anerkennung Ihres ausländischen Abschlusses angemeldet oder zugelassen?',
    help: 'Zum Beispiel zu einer Kenntnisprüfung, Eignungsprüfung oder Fachsprachprüfung.',
  },
  pruefungWeistSpracheNach: {
    label: 'Prüfung, die das Deutsch selbst nachweist',
    question: 'Soll gerade diese Prüfung zeigen, wie gut Ihr Deutsch ist?',
    help: 'Das ist bei einer Sprachprüfung oder Fachsprachprüfung so. Dann brauchen Sie vorher kein Zertifikat.',
  },
  qualifikationsanalyse: {
    label: 'Qualifikationsanalyse',
    question: 'Hat die Stelle für die Anerkennung eine Qualifikationsanalyse zugesagt?',
    help: 'Bei der Qualifikationsanalyse zeigen Sie praktisch, was Sie können, zum Beispiel mit einer Arbeitsprobe. Sie ist für Menschen gedacht, die wichtige Zeugnisse nicht vorlegen können.',
    values: {
      nichtBeantragt: 'nicht beantragt',
      beantragt: 'beantragt, noch keine Zusage',
      zugesagt: 'ja, zugesagt',
      abgelehnt: 'abgelehnt',
    },
  },
} as const satisfies FactTexts<typeof anerkennung>

export const conditions = {
  deutschFuerVorhaben: {
    title: 'Deutsch, das zum Vorhaben passt',
    explanation:
      'In der Regel mindestens Stufe A2, bei der Anerkennungspartnerschaft ohne Ausnahme. Für manche Berufe wird im Einzelfall mehr verlangt.',
  },
  feststellungDerAnerkennendenStelle: {
    title: 'Bescheid der Stelle für die Anerkennung',
    explanation: 'Er muss sagen, dass für die Anerkennung oder die Erlaubnis noch Maßnahmen nötig sind.',
  },
  innerhalbDerHoechstdauer: {
    title: 'Innerhalb der Höchstdauer',
    explanation:
      'Für Maßnahmen gibt es seit dem 1. März 2024 bis zu 24 Monate und dann bis zu zwölf weitere. Vorher waren es 18 und sechs.',
  },
  p16dQualifizierungsmassnahme: {
    title: 'Voraussetzungen der Qualifizierungsmaßnahme',
    explanation:
      'Neben der Maßnahme dürfen Sie 20 Stunden in der Woche etwas anderes arbeiten. Arbeit im eigenen Fach ist mit Zustimmung der Bundesagentur für Arbeit ohne diese Grenze möglich.',
  },
  p16dPruefung: {
    title: 'Voraussetzungen des Aufenthalts für eine Prüfung',
    explanation: 'Arbeiten dürfen Sie mit diesem Titel nicht.',
  },
  p16dQualifikationsanalyse: {
    title: 'Voraussetzungen der Qualifikationsanalyse',
    explanation: 'Es gibt sie seit dem 1. März 2024. Zeigt sie, dass Maßnahmen nötig sind, können Sie dafür bleiben.',
  },
  p16dAnerkennungspartnerschaft: {
    title: 'Voraussetzungen der Anerkennungspartnerschaft',
    explanation:
      'Es gibt sie seit dem 1. März 2024. Sie arbeiten von Anfang an und lassen Ihren Abschluss nebenher anerkennen.',
  },
  partnerschaftQualifikation: {
    title: 'Abschluss, der im Herkunftsstaat anerkannt ist',
    explanation:
      'Eine Berufsausbildung von mindestens zwei Jahren oder ein Hochschulabschluss, bestätigt von einer deutschen Stelle.',
  },
  partnerschaftBerufsqualifikation: { title: 'Im Herkunftsstaat anerkannte Ausbildung von mindestens zwei Jahren' },
  partnerschaftHochschulabschluss: { title: 'Im Herkunftsstaat anerkannter Hochschulabschluss' },
  partnerschaftBeschaeftigung: {
    title: 'Qualifizierte Stelle, oder eine Stelle auf dem Weg zum reglementierten Beruf',
    explanation: 'Nur wenn der Zielberuf eine Erlaubnis verlangt, darf die Stelle bis dahin einfacher sein.',
  },
  partnerschaftTarif: {
    title: 'Einfachere Stelle bei einem Arbeitgeber mit Tarif oder kirchlichen Regeln',
    explanation: 'Einstufung und Lohn müssen auf den Zielberuf hinführen.',
  },
  partnerschaftPflege: {
    title: 'Einfachere Stelle in einer zugelassenen Pflegeeinrichtung',
    explanation: 'Einstufung und Lohn müssen auf den Zielberuf hinführen.',
  },
  p16dVermittlungsabsprache: {
    title: 'Voraussetzungen der Vermittlungsabsprache',
    explanation: 'Ob es für Ihr Land und Ihren Beruf gerade eine Absprache gibt, weiß die Bundesagentur für Arbeit.',
  },
  p2Vermittlungsabsprachen: {
    title: 'Zustimmung: was die Arbeit bei einer Vermittlungsabsprache erfüllen muss',
  },
  p2aAnerkennungspartnerschaft: {
    title: 'Zustimmung: was die Arbeit bei einer Anerkennungspartnerschaft erfüllen muss',
    explanation: 'Die Zustimmung gilt jedes Mal höchstens ein Jahr. Eine Vorrangprüfung gibt es nicht.',
  },
  erlaubnisFuerDieBeschaeftigung: {
    title: 'Erlaubnis für die Stelle, wenn sie eine verlangt',
    explanation: 'Sie muss hier schon erteilt sein. Eine Zusage genügt nicht.',
  },
  qualifiziertBeiNichtReglementiertenBerufen: {
    title: 'Qualifizierte Stelle, wenn der Zielberuf nicht reglementiert ist',
  },
} as const satisfies Readonly<Record<string, ConditionText>>

export const readings = {} as const satisfies Readonly<Record<string, string>>

export const ways = {
  anerkennungMassnahme: {
    name: 'Maßnahme zur Anerkennung',
    short:
      'Für Menschen, deren Bescheid sagt, was zur Anerkennung noch fehlt, und die es in Deutschland nachholen wollen.',
    nextStep: 'Suchen Sie mit dem Bescheid einen Platz in einem Lehrgang, einem Betrieb oder einer Klinik.',
  },
  anerkennungspartnerschaft: {
    name: 'Anerkennungspartnerschaft',
    short:
      'Für Menschen mit Abschluss und Stelle, die sofort arbeiten und die Anerkennung erst in Deutschland durchführen.',
    nextStep:
      'Mit einer Ausbildung beantragen Sie bei der ZAB die Digitale Auskunft zur Berufsqualifikation. Schließen Sie die Vereinbarung mit dem Arbeitgeber.',
  },
  anerkennungVermittlungsabsprache: {
    name: 'Anerkennung mit Vermittlungsabsprache',
    short: 'Für Menschen, die die Bundesagentur für Arbeit mit einem Programm für ihr Herkunftsland vermittelt hat.',
    nextStep: 'Fragen Sie bei der Bundesagentur für Arbeit, ob es für Ihr Land und Ihren Beruf ein Programm gibt.',
  },
  anerkennungPruefung: {
    name: 'Prüfung zur Anerkennung',
    short: 'Für Menschen, die nur für eine Prüfung zur Anerkennung nach Deutschland kommen.',
    nextStep: 'Melden Sie sich zur Prüfung an, und lassen Sie sich den Termin bestätigen.',
  },
  qualifikationsanalyse: {
    name: 'Qualifikationsanalyse',
    short: 'Für Menschen, die praktisch zeigen wollen, was sie können, weil wichtige Zeugnisse fehlen.',
    nextStep: 'Beantragen Sie die Anerkennung, und fragen Sie die Stelle nach einer Qualifikationsanalyse.',
  },
} as const satisfies Readonly<Record<string, WayText>>

export const parameters = {
  erstdauerQualifizierungsmassnahme: 'Längste Dauer des ersten Titels für eine Maßnahme zur Anerkennung',
  hoechstdauerQualifizierungsmassnahme: 'Höchstdauer des Aufenthalts für Maßnahmen zur Anerkennung',
  erstdauerAnerkennungspartnerschaft: 'Längste Dauer des ersten Titels der Anerkennungspartnerschaft',
  hoechstdauerAnerkennungspartnerschaft: 'Höchstdauer der Anerkennungspartnerschaft',
  erstdauerVermittlungsabsprache: 'Dauer des ersten Titels bei einer Vermittlungsabsprache',
  hoechstdauerVermittlungsabsprache: 'Höchstdauer bei einer Vermittlungsabsprache',
  dauerQualifikationsanalyse: 'Längste Dauer des Titels für eine Qualifikationsanalyse',
} as const satisfies Readonly<Record<string, string>>

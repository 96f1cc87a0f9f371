import type { Ablehnungsgrund } from '../../fachkraefteverfahren/commands.ts'
import type { Ablehnungstext } from '../procedure-words.ts'

export const ablehnungenDe: Readonly<Record<Ablehnungsgrund, Ablehnungstext>> = {
  nichtBefugt: {
    was: 'In dieser Rolle dürfen Sie das nicht.',
    abhilfe: 'Bitten Sie die Stelle, die dafür zuständig ist, oder wechseln Sie die Rolle.',
  },
  vorgangBeendet: {
    was: 'Der Vorgang ist beendet.',
    abhilfe: 'Eröffnen Sie einen neuen Vorgang. War das Ende falsch eingetragen, berichtigen Sie den Eintrag.',
  },
  vorgangSchonEroeffnet: { was: 'Der Vorgang ist schon eröffnet.', abhilfe: 'Arbeiten Sie in der Akte weiter.' },
  vorgangNichtEroeffnet: { was: 'Der Vorgang ist noch nicht eröffnet.', abhilfe: 'Eröffnen Sie zuerst den Vorgang.' },
  nochNichtGeschehen: {
    was: 'Der Tag liegt in der Zukunft.',
    abhilfe: 'Tragen Sie nur ein, was schon geschehen ist. Prüfen Sie das Datum.',
  },
  tagVorEroeffnung: {
    was: 'Der Tag liegt vor dem Beginn des Vorgangs.',
    abhilfe: 'Prüfen Sie das Datum. Früheres lässt sich als Unterlage in die Akte nehmen.',
  },
  tagVorAnlass: {
    was: 'Der Tag liegt vor dem Ereignis, auf das sich der Eintrag bezieht.',
    abhilfe: 'Prüfen Sie das Datum beider Einträge.',
  },
  angabeUngueltig: { was: 'Eine Angabe ist so nicht möglich.', abhilfe: 'Prüfen Sie die genannte Angabe.' },
  eintragFehlt: {
    was: 'Den Eintrag, auf den Sie sich beziehen, gibt es nicht.',
    abhilfe: 'Wählen Sie einen Eintrag aus der Akte. Ein berichtigter Eintrag zählt nicht mehr.',
  },
  eintragPasstNicht: {
    was: 'Der Eintrag, auf den Sie sich beziehen, passt nicht zu diesem Schritt.',
    abhilfe: 'Wählen Sie den Eintrag, zu dem dieser Schritt gehört.',
  },
  eintragWirdGebraucht: {
    was: 'Ein späterer Eintrag bezieht sich auf diesen.',
    abhilfe: 'Berichtigen Sie zuerst den späteren Eintrag.',
  },
  schonGeschehen: {
    was: 'Das steht schon in der Akte.',
    abhilfe: 'Ist der vorhandene Eintrag falsch, berichtigen Sie ihn.',
  },
  vorhabenFehlt: {
    was: 'Es ist noch nicht festgelegt, worum es in dem Verfahren geht.',
    abhilfe: 'Legen Sie zuerst das Vorhaben fest.',
  },
  imInlandNichtMoeglich: {
    was: 'Das beschleunigte Verfahren gilt nur für Personen, die erst einreisen wollen.',
    abhilfe: 'Wer schon länger in Deutschland ist, wendet sich an die Ausländerbehörde am Wohnort.',
  },
  wegNichtVorgesehen: {
    was: 'Für diesen Aufenthaltszweck gibt es das beschleunigte Verfahren nicht.',
    abhilfe: 'Wählen Sie einen anderen Zweck oder das gewöhnliche Visumverfahren.',
  },
  vollmachtFehlt: {
    was: 'Die Vollmacht fehlt.',
    abhilfe: 'Lassen Sie die Fachkraft eine Vollmacht unterschreiben und tragen Sie sie ein.',
  },
  untervollmachtNichtErlaubt: {
    was: 'Die Vollmacht erlaubt keine Untervollmacht.',
    abhilfe: 'Bitten Sie die Fachkraft um eine Vollmacht, die eine Untervollmacht erlaubt.',
  },
  versicherungFehlt: {
    was: 'Der Arbeitgeber hat noch nicht versichert, dass die Fachkraft ihn bevollmächtigt hat.',
    abhilfe: 'Geben Sie die Versicherung ab. Sie gehört in die Vereinbarung.',
  },
  angebotFehlt: {
    was: 'Ein bestimmtes Arbeits- oder Ausbildungsangebot fehlt.',
    abhilfe: 'Legen Sie den Vertrag oder das Angebot vor.',
  },
  falscheFassung: {
    was: 'Diese Fassung der Vereinbarung galt an dem Tag nicht.',
    abhilfe: 'Verwenden Sie die Fassung, die am Tag der Unterschrift gilt.',
  },
  vereinbarungFehlt: {
    was: 'Die Vereinbarung ist noch nicht von beiden Seiten unterzeichnet.',
    abhilfe: 'Lassen Sie Arbeitgeber und Ausländerbehörde unterzeichnen.',
  },
  angabeFehlt: {
    was: 'In der Vereinbarung fehlt noch eine Angabe.',
    abhilfe: 'Ergänzen Sie sie auf der Seite der Vereinbarung.',
  },
  unterschriftOhneFassung: {
    was: 'Eine Unterschrift gehört zu der Fassung, die jemand gelesen hat.',
    abhilfe:
      'Unterschreiben Sie auf der Seite der Vereinbarung. Wurde sie auf Papier geschlossen, trägt die Ausländerbehörde sie mit dem Schreiben ein.',
  },
  gebuehrNichtFestgesetzt: {
    was: 'Die Gebühr ist noch nicht festgesetzt; zu bezahlen ist jetzt noch nichts.',
    abhilfe:
      'Die Ausländerbehörde setzt sie nach der Unterschrift beider Seiten fest und gibt sie bekannt. Fällig ist sie zehn Tage danach, wenn nichts anderes bestimmt ist.',
  },
  gebuehrOffen: {
    was: 'Die Gebühr ist noch nicht bezahlt.',
    abhilfe: 'Bezahlen Sie die Gebühr und tragen Sie die Zahlung ein.',
  },
  antragFehlt: {
    was: 'Ein Antrag, auf den sich das bezieht, steht nicht in der Akte.',
    abhilfe: 'Tragen Sie zuerst den Antrag ein.',
  },
  anerkennungOffen: {
    was: 'Über die Anerkennung ist noch nicht entschieden.',
    abhilfe: 'Warten Sie die Entscheidung ab oder erinnern Sie die zuständige Stelle.',
  },
  anerkennungReichtNicht: {
    was: 'Das Ergebnis der Anerkennung reicht für diesen Aufenthaltszweck nicht.',
    abhilfe: 'Besprechen Sie, ob eine Maßnahme in Deutschland oder ein anderer Zweck möglich ist.',
  },
  fortfuehrungOffen: {
    was: 'Es ist noch nicht entschieden, ob das Verfahren weitergeht.',
    abhilfe: 'Arbeitgeber und Fachkraft entscheiden nach dem Bescheid, ob sie fortfahren.',
  },
  erlaubnisFehlt: {
    was: 'Die Berufsausübungserlaubnis ist weder erteilt noch zugesagt.',
    abhilfe: 'Warten Sie die Entscheidung ab oder legen Sie die Erlaubnis oder die Zusage vor.',
  },
  erklaerungFehlt: {
    was: 'Die Erklärung zum Beschäftigungsverhältnis fehlt.',
    abhilfe: 'Der Arbeitgeber füllt sie vollständig aus und unterschreibt sie.',
  },
  zustimmungNichtNoetig: {
    was: 'Für diesen Weg ist keine Zustimmung der Bundesagentur für Arbeit nötig.',
    abhilfe: 'Fahren Sie ohne Anfrage fort. Stimmt das Vorhaben nicht, ändern Sie es.',
  },
  zustimmungsbedarfOffen: {
    was: 'Es steht noch nicht fest, ob die Bundesagentur für Arbeit zustimmen muss.',
    abhilfe: 'Ergänzen Sie das Vorhaben, oder die Ausländerbehörde entscheidet es mit einem Grund.',
  },
  zustimmungOffen: {
    was: 'Die Zustimmung der Bundesagentur für Arbeit liegt noch nicht vor und gilt noch nicht als erteilt.',
    abhilfe: 'Warten Sie die Antwort oder den Ablauf der Frist ab.',
  },
  zustimmungVersagt: {
    was: 'Die Bundesagentur für Arbeit hat die Zustimmung versagt.',
    abhilfe: 'Klären Sie den Grund. Ist er behoben, kann die Ausländerbehörde neu anfragen.',
  },
  voraussetzungenNichtGeprueft: {
    was: 'Die Voraussetzungen sind noch nicht geprüft.',
    abhilfe: 'Prüfen Sie die Voraussetzungen und tragen Sie das Ergebnis ein.',
  },
  voraussetzungFehlt: {
    was: 'Eine Voraussetzung ist nicht erfüllt.',
    abhilfe: 'Klären Sie den Mangel. Danach lassen sich die Voraussetzungen neu prüfen.',
  },
  beschaeftigungNichtVersichert: {
    was: 'Fachkraft und Arbeitgeber haben noch nicht beide versichert, dass die Beschäftigung wirklich ausgeübt wird.',
    abhilfe: 'Lassen Sie beide die Versicherung abgeben.',
  },
  altersvorsorgeOffen: {
    was: 'Ob ein Nachweis der Altersvorsorge nötig ist, steht noch nicht fest, oder er fehlt.',
    abhilfe: 'Ergänzen Sie Alter und Gehalt im Vorhaben oder legen Sie den Nachweis vor.',
  },
  vorabzustimmungFehlt: {
    was: 'Die Vorabzustimmung ist nicht erteilt.',
    abhilfe: 'Warten Sie, bis die Ausländerbehörde entschieden hat.',
  },
  visumSchonErteilt: {
    was: 'Das Visum ist schon erteilt.',
    abhilfe: 'Jetzt kann nur noch das Visum selbst widerrufen werden. Wenden Sie sich an die Auslandsvertretung.',
  },
  vierAugen: {
    was: 'In dieser Behörde zeichnet nicht, wer die Vorabzustimmung vorbereitet hat.',
    abhilfe: 'Speichern Sie den Entwurf und lassen Sie ihn von einer anderen Person zeichnen.',
  },
  verlaengerungNurEinmal: {
    was: 'Diese Frist darf nur einmal verlängert werden.',
    abhilfe: 'Prüfen Sie, ob die erste Verlängerung richtig eingetragen ist.',
  },
  fristSchonAbgelaufen: {
    was: 'Die Frist war an diesem Tag schon abgelaufen.',
    abhilfe: 'Prüfen Sie das Datum. Eine abgelaufene Frist lässt sich nicht verlängern.',
  },
  begruendungFehlt: { was: 'Ein Grund fehlt.', abhilfe: 'Schreiben Sie in ein oder zwei Sätzen, warum.' },
  nurInDerAkteDerFachkraft: {
    was: 'Das gehört in den Vorgang der Fachkraft.',
    abhilfe: 'Öffnen Sie den Vorgang der Fachkraft und tragen Sie es dort ein.',
  },
  nurInDerAkteDerFamilie: {
    was: 'Das gehört in die Akte des Familienmitglieds.',
    abhilfe: 'Öffnen Sie die Akte des Familienmitglieds und tragen Sie es dort ein.',
  },
  visumantragFehlt: { was: 'Das Visum ist noch nicht beantragt.', abhilfe: 'Tragen Sie zuerst den Visumantrag ein.' },
  visumantragVollstaendig: {
    was: 'Nach der Akte ist der Visumantrag schon vollständig.',
    abhilfe:
      'Fehlte doch noch etwas, lassen Sie den Eintrag über den Antrag oder über seine Ergänzung berichtigen. Wer die Akte nicht führt, erhebt einen Einwand.',
  },
  visumantragBeschieden: {
    was: 'Über diesen Visumantrag ist schon entschieden.',
    abhilfe:
      'Gibt es einen neuen Antrag, tragen Sie zuerst diesen ein. Ist die Entscheidung falsch eingetragen, lassen Sie den Eintrag berichtigen. Wer die Akte nicht führt, erhebt einen Einwand.',
  },
  visumFehlt: { was: 'Ein Visum ist nicht erteilt.', abhilfe: 'Tragen Sie zuerst das Visum ein.' },
  einreiseFehlt: { was: 'Die Fachkraft ist noch nicht eingereist.', abhilfe: 'Tragen Sie zuerst die Einreise ein.' },
  dokumentFehlt: {
    was: 'Das Schreiben, aus dem das hervorgeht, fehlt.',
    abhilfe: 'Fügen Sie das Schreiben als Datei hinzu.',
  },
}

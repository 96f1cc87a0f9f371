import type { Erklaerungstexte } from '../erklaerungstexte.ts'

/** Our own words; they bind where the mission has no sheet of its own. */
export const erklaerungenDe: Erklaerungstexte = {
  wahreAngaben: {
    titel: 'Wahre und vollständige Angaben',
    saetze: [
      'Ich mache alle Angaben zu meinem Visumantrag wahr, vollständig und nach bestem Wissen.',
      'Mir ist bekannt: Wer falsche oder unvollständige Angaben macht, um ein Visum zu bekommen, gibt damit Anlass zu einer Ausweisung; der Antrag kann abgelehnt werden.',
      'Mir ist auch bekannt: Mache ich solche Angaben für mich oder für andere, ist das strafbar.',
      'Das wurde mir gesagt, bevor ich den Antrag gestellt habe.',
    ],
  },
  verurteilungen: {
    titel: 'Verurteilungen',
    saetze: [
      'Ich gebe auch Verurteilungen an, die in keinem Führungszeugnis mehr stehen: Die Behörde darf sie im Bundeszentralregister einsehen, solange sie nicht zu tilgen sind.',
      'Das Antragsformular fragt nach Verurteilungen in Deutschland und in anderen Staaten; ich gebe beide an.',
    ],
    kaestchen: ['Es gibt keine Verurteilung.', 'Es gibt eine Verurteilung; ich habe sie im Antrag angegeben.'],
  },
  richtigkeit: {
    titel: 'Richtigkeit des Antrags',
    saetze: [
      'Was im Antragsformular steht, habe ich gelesen; es ist richtig und vollständig.',
      'Ändert sich vor der Entscheidung etwas, teile ich es der Auslandsvertretung sofort mit.',
      'Diese Erklärung steht auch im Antragsformular und wird dort gesondert unterschrieben.',
    ],
  },
  konkretesArbeitsplatzangebot: {
    titel: 'Die Arbeit wird wirklich ausgeübt',
    saetze: [
      'Mir liegt ein konkretes Angebot für einen Arbeitsplatz vor.',
      'Ich versichere, dass ich diese Arbeit in Deutschland wirklich aufnehmen und ausüben will.',
      'Mir ist bekannt: Es reicht nicht, dass nur Lohn gezahlt wird. Ein Vertrag, den beide Seiten nur zum Schein schließen, ist nichtig.',
      'Mir ist bekannt: Falsche Angaben dazu sind strafbar. Wer einem anderen gegen Geld oder einen anderen Vermögensvorteil dabei hilft, kann wegen Einschleusens bestraft werden.',
      'Gibt es Anzeichen für ein Scheingeschäft, können die Behörden die Staatsanwaltschaft einschalten.',
    ],
  },
  mitteilungBlaueKarte: {
    titel: 'Mitteilungen im ersten Jahr der Blauen Karte EU',
    saetze: [
      'In den ersten zwölf Monaten der Beschäftigung mit der Blauen Karte EU melde ich der Ausländerbehörde jeden Wechsel des Arbeitgebers.',
      'Ebenso melde ich jede Änderung, von der die Voraussetzungen der Blauen Karte EU abhängen: zum Beispiel weniger Gehalt, eine andere Tätigkeit oder einen anderen Arbeitsplatz.',
      'Ich melde es, sobald ich davon weiß, ohne schuldhaftes Zögern.',
      'Mir ist bekannt: Melde ich es nicht oder zu spät, kann die Blaue Karte EU widerrufen werden. Dann verliert auch meine Familie ihre Titel, wenn sie kein eigenes Recht hat.',
    ],
  },
  vorzeitigesEndeFachkraft: {
    titel: 'Wenn Arbeit oder Ausbildung früher endet',
    saetze: [
      'Endet die Arbeit oder Ausbildung, für die der Aufenthaltstitel erteilt wurde, früher als geplant, teilt die Fachkraft das der Ausländerbehörde innerhalb von zwei Wochen mit.',
      'Die zwei Wochen beginnen, sobald sie davon weiß.',
    ],
  },
  vorzeitigesEndeArbeitgeber: {
    titel: 'Mitteilungen des Arbeitgebers',
    saetze: [
      'Endet die Beschäftigung früher als vereinbart, teilen wir das der Ausländerbehörde innerhalb von vier Wochen mit, nachdem wir davon erfahren haben.',
      'Halten wir das Angebot nicht aufrecht oder ändert sich Wesentliches, etwa Tätigkeit oder Arbeitsort, teilen wir das sofort mit. Gründe müssen wir nicht nennen.',
      'Uns ist bekannt: Reist die Fachkraft ein, obwohl das Angebot entfallen war und wir das nicht mitgeteilt haben, prüft die Ausländerbehörde, ob eine Straftat vorliegt.',
      'Uns ist bekannt, dass ein solcher Verstoß auch bei künftigen Anträgen zählen kann.',
    ],
  },
  krankenversicherungsschutz: {
    titel: 'Krankenversicherung',
    saetze: [
      'Mir ist bekannt, dass ich von der Einreise an eine ausreichende Krankenversicherung brauche.',
      'Üblich ist eine Deckung von mindestens 30.000 Euro im ganzen Schengen-Raum.',
      'Den Nachweis führe ich bei der Einreise mit. Ohne ihn kann mir die Einreise verweigert werden.',
    ],
  },
  visumPruefen: {
    titel: 'Das Visum prüfen',
    saetze: [
      'Sobald ich das Visum bekomme, prüfe ich alle Angaben darauf: Name, Passnummer, Gültigkeit, erlaubte Arbeit.',
      'Ist etwas falsch, melde ich es sofort und reise nicht damit ein.',
    ],
  },
  sachstand: {
    titel: 'Fragen nach dem Stand',
    saetze: [
      'Mir ist bekannt, dass am Telefon aus Gründen des Datenschutzes keine Auskunft zum Stand des Antrags gegeben wird.',
      'Fragen per E-Mail beantwortet die Auslandsvertretung erst nach einer Wartezeit; in Belgrad sind das zehn bis zwölf Wochen nach der Antragstellung.',
    ],
  },
  emailKontakt: {
    titel: 'Kontakt per E-Mail',
    saetze: [
      'Ich bin einverstanden, dass mir die Auslandsvertretung zu meinem Antrag an die unten genannte Adresse schreibt.',
      'In dieses Postfach sehe ich regelmäßig, auch in den Spam-Ordner.',
      'Die Einwilligung ist freiwillig. Ich kann sie jederzeit für die Zukunft widerrufen.',
    ],
    felder: ['E-Mail-Adresse'],
  },
  unvollstaendigerAntrag: {
    titel: 'Unvollständige Anträge',
    saetze: [
      'Mir ist bekannt, dass mein Antrag nur Erfolg haben kann, wenn alle verlangten Unterlagen vorliegen.',
      'Was ich nach einer gesetzten Frist nachreiche, kann unberücksichtigt bleiben.',
      'Wird der Antrag abgelehnt, bekomme ich die Gebühr nicht zurück.',
    ],
  },
  zustellungAblehnung: {
    titel: 'Wie eine Ablehnung zu mir kommt',
    saetze: [
      'Eine Ablehnung wird schriftlich erteilt. Gründe und eine Belehrung über Rechtsbehelfe schreibt das Gesetz bei einem Visum nicht vor. Fehlt die Belehrung, ist eine Klage in der Regel ein Jahr lang möglich, sonst einen Monat.',
      'Für den Fall, dass mein Antrag abgelehnt wird, wähle ich einen der folgenden Wege. Vom Empfang hängt ab, wann Fristen beginnen.',
    ],
    kaestchen: [
      'Ich oder eine Person mit Vollmacht holt den Bescheid bei der Auslandsvertretung ab.',
      'Der Bescheid soll mir per E-Mail an die Adresse geschickt werden, die ich im Antrag genannt habe. In dieses Postfach sehe ich regelmäßig.',
      'Der Bescheid soll mir mit der Post an die folgende Adresse geschickt werden.',
    ],
    felder: ['E-Mail-Adresse', 'Anschrift für die Post'],
  },
  erreichbarkeitUndVertretung: {
    titel: 'Erreichbarkeit und Vertretung',
    saetze: [
      'Unter diesen Angaben bin ich während des Verfahrens erreichbar. Änderungen teile ich sofort mit.',
      'Ob jemand für mich handelt, kreuze ich an. Die Vollmacht liegt dann bei.',
    ],
    kaestchen: ['Ich handle selbst.', 'Eine Person mit Vollmacht handelt für mich.'],
    felder: [
      'Nummer des Antragsformulars (Strichcode)',
      'Telefon',
      'E-Mail-Adresse',
      'Name und Anschrift der bevollmächtigten Person',
    ],
  },
  urkundenpruefung: {
    titel: 'Prüfung von Urkunden und Datenschutz',
    saetze: [
      'Die Auslandsvertretung kann prüfen lassen, ob vorgelegte Urkunden echt sind und inhaltlich stimmen, auch bei Behörden des Staates, der sie ausgestellt hat.',
      'Dafür werden meine Angaben verarbeitet. Wer verantwortlich ist, an wen Daten gehen und welche Rechte ich habe, sagt der Datenschutzhinweis der Auslandsvertretung.',
    ],
  },
  keinFruehererAntrag: {
    titel: 'Kein früherer Antrag auf Anerkennung',
    saetze: [
      'Ich habe bisher in Deutschland keinen Antrag auf Feststellung der Gleichwertigkeit meiner Berufsqualifikation gestellt.',
      'Gab es doch einen, nenne ich Stelle, Datum und Ergebnis.',
    ],
    felder: ['Früherer Antrag: Stelle, Datum, Ergebnis'],
  },
  meldepflichtigeKrankheit: {
    titel: 'Meldepflichtige Krankheit',
    saetze: [
      'Das Antragsformular fragt nach bestimmten ansteckenden Krankheiten; welche es sind, steht dort in der Fußnote.',
      'Ich beantworte die Frage wahr. Genauere Angaben macht die Ärztin oder der Arzt, nicht dieses Blatt.',
    ],
    kaestchen: ['Ich habe keine dieser Krankheiten.', 'Ich habe eine dieser Krankheiten; sie ist im Antrag angegeben.'],
  },
  asylbewerberleistungen: {
    titel: 'Leistungen nach dem Asylbewerberleistungsgesetz',
    saetze: [
      'Für die Westbalkanregelung zählt, ob ich in den 24 Monaten vor diesem Antrag Leistungen nach dem Asylbewerberleistungsgesetz bezogen habe.',
      'Wenn ja, darf die Zustimmung zur Beschäftigung nicht erteilt werden.',
    ],
    kaestchen: [
      'In den 24 Monaten vor dem Antrag habe ich keine solchen Leistungen bezogen.',
      'Ich habe solche Leistungen bezogen.',
    ],
    felder: ['Zuletzt bezogen bis'],
  },
  gebuehrDerVereinbarung: {
    titel: 'Gebühr des beschleunigten Verfahrens',
    saetze: [
      'Für das Verfahren fällt eine Gebühr von 411 Euro an, für Minderjährige die Hälfte. Sie entsteht schon für die Bearbeitung; wann sie fällig ist, sagt die Vereinbarung oder der Bescheid.',
      'Bei Rücknahme oder Ablehnung wird sie grundsätzlich nicht zurückgezahlt.',
      'Sie wird nicht erhoben, wenn der Antrag allein wegen Unzuständigkeit oder fehlender Handlungsfähigkeit abgelehnt wird oder wenn er zurückgenommen wird, bevor die sachliche Bearbeitung begonnen hat.',
    ],
  },
  keinErfolgGeschuldet: {
    titel: 'Kein Erfolg geschuldet',
    saetze: [
      'Die Ausländerbehörde schuldet weder die Vorabzustimmung noch ein Visum.',
      'Vorabzustimmung und Zustimmung der Bundesagentur für Arbeit sind verwaltungsintern und für sich allein nicht anfechtbar. Die Ablehnung des Visums ist anfechtbar.',
      'Die Auslandsvertretung prüft selbst, ob ein Ausweisungsinteresse, ein Einreiseverbot oder ein Sicherheitsbedenken entgegensteht.',
      'Verzögerungen bei anderen Stellen liegen nicht in der Hand der Ausländerbehörde.',
    ],
  },
  mitwirkungDerFachkraft: {
    titel: 'Mitwirkung der Fachkraft',
    saetze: [
      'Wir wirken darauf hin, dass die Fachkraft ihre Unterlagen und Angaben vollständig und ohne Verzug beibringt.',
      'Uns ist bekannt, dass das Verfahren nur so schnell ist wie diese Mitwirkung.',
    ],
  },
  direkteRueckfragen: {
    titel: 'Direkte Rückfragen',
    saetze: [
      'Die anerkennende Stelle darf Rückfragen unmittelbar mit der Fachkraft klären, die Bundesagentur für Arbeit und die Stelle der Berufserlaubnis unmittelbar mit uns.',
      'Werden weitere Unterlagen verlangt, erhält die Ausländerbehörde eine Kopie des Schreibens.',
    ],
  },
  uebereinstimmungMitVertrag: {
    titel: 'Erklärung und Vertrag stimmen überein',
    saetze: [
      'Die Angaben in der Erklärung zum Beschäftigungsverhältnis stimmen mit dem Arbeitsvertrag überein.',
      'Uns ist bekannt: Wer der Bundesagentur für Arbeit falsche, unvollständige oder verspätete Auskünfte gibt, handelt ordnungswidrig.',
    ],
  },
}

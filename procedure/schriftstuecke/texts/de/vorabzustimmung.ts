import type { Vorabzustimmungstexte } from '../vorabzustimmungstexte.ts'

export const vorabzustimmungDe: Vorabzustimmungstexte = {
  titel: 'Vorabzustimmung zum Visum',
  betreff: 'Zustimmung der Ausländerbehörde vor dem Visumantrag im beschleunigten Fachkräfteverfahren',
  lesefassung: 'Lesefassung. Es gilt der deutsche Text.',
  entwurf: 'Entwurf. Noch nicht unterzeichnet und ohne Wirkung.',
  anVisastelle: (mission) => [
    mission
      ? `${mission.type === 'botschaft' ? 'Deutsche Botschaft' : 'Deutsches Generalkonsulat'} ${mission.city.de}`
      : 'An die zuständige deutsche Auslandsvertretung',
    'Visastelle',
  ],
  ueberschrift: {
    person: 'Person',
    arbeitgeber: 'Arbeitgeber und Tätigkeit',
    zustimmung: 'Zustimmung',
    geprueft: 'Abschließend geprüft',
    nurInKopie: 'Nur in Kopie gesehen',
    nichtGeprueft: 'Nicht geprüft: bleibt der Auslandsvertretung überlassen',
    hinweise: 'Hinweise für die Auslandsvertretung',
    familie: 'Familienangehörige',
    gueltigkeit: 'Geltung',
    anlagen: 'Anlagen',
    pruefen: 'Echtheit prüfen',
  },
  feld: {
    aktenzeichen: 'Aktenzeichen',
    azrNummer: 'AZR-Nummer',
    datum: 'Datum',
    ansprechpartner: 'Auskunft gibt',
    verfahren: 'Verfahren',
    vornamen: 'Vornamen laut Pass',
    nachnamen: 'Nachname laut Pass',
    geburtsname: 'Geburtsname',
    geburtsdatum: 'Geburtsdatum',
    geburtsort: 'Geburtsort',
    staatsangehoerigkeit: 'Staatsangehörigkeit',
    pass: 'Passnummer',
    passBis: 'Pass gültig bis',
    firma: 'Arbeitgeber',
    anschrift: 'Anschrift',
    betriebsstaette: 'Betriebsstätte',
    taetigkeit: 'Tätigkeit',
    beginn: 'Vorgesehener Beginn',
    befristetBis: 'Befristet bis',
    zweck: 'Aufenthaltszweck',
    norm: 'Rechtsgrundlage',
    visumMonate: 'Vorgeschlagene Dauer des Visums',
  },
  zustimmung: (norm, zweck, monate) =>
    `Die Ausländerbehörde stimmt nach § 81a Abs. 3 S. 1 Nr. 6 AufenthG und § 31 Abs. 3 und 4 AufenthV vorab zu, dass der oben genannten Person ein nationales Visum für den Zweck „${zweck}“ (${norm}) erteilt wird. Sie schlägt eine Dauer von ${monate} Monaten vor.`,
  rechtsnatur:
    'Die Vorabzustimmung bindet die Auslandsvertretung nicht und ist kein Bescheid; gegen sie und gegen ihre Versagung allein gibt es keinen Rechtsbehelf. Über das Visum entscheidet die Auslandsvertretung.',
  vermerk: (text, norm) =>
    `Vorschlag für den Vermerk zur Erwerbstätigkeit (§ 4a Abs. 3 S. 1 AufenthG, ${norm}): ${text}`,
  vermerkart: {
    nurDieseBeschaeftigung: (taetigkeit, arbeitgeber) =>
      `Beschäftigung nur als ${taetigkeit} bei ${arbeitgeber} erlaubt. Selbständige Tätigkeit nicht erlaubt.`,
    beschaeftigungMitWechsel: (taetigkeit, arbeitgeber) =>
      `Beschäftigung als ${taetigkeit} bei ${arbeitgeber} erlaubt; ein Wechsel des Arbeitsplatzes bedarf keiner Erlaubnis. Selbständige Tätigkeit nicht erlaubt.`,
    jedeErwerbstaetigkeit: () => 'Erwerbstätigkeit erlaubt.',
    ausbildungMitNebenbeschaeftigung: (taetigkeit, arbeitgeber) =>
      `Ausbildung (${taetigkeit}) bei ${arbeitgeber} erlaubt, daneben eine davon unabhängige Beschäftigung bis zu 20 Stunden je Woche. Selbständige Tätigkeit nicht erlaubt.`,
    beschaeftigungMitNebenbeschaeftigung: (taetigkeit, arbeitgeber) =>
      `Beschäftigung als ${taetigkeit} bei ${arbeitgeber} erlaubt, daneben eine Beschäftigung bis zu 20 Stunden je Woche. Selbständige Tätigkeit nicht erlaubt.`,
    keineErwerbstaetigkeit: () => 'Erwerbstätigkeit nicht erlaubt.',
  },
  spalten: { voraussetzung: 'Voraussetzung', ergebnis: 'Ergebnis', norm: 'Norm' },
  zeile: {
    qualifikation: 'Qualifikation',
    erlaubnis: 'Erlaubnis zur Berufsausübung',
    bundesagentur: 'Zustimmung der Bundesagentur für Arbeit',
  },
  erlaubnis: {
    nichtNoetig: 'nicht erforderlich',
    nichtVorausgesetzt: 'für diesen Aufenthaltszweck nicht vorausgesetzt',
    erteilt: 'erteilt',
    zugesagt: 'zugesagt',
  },
  fiktion: (angefragtAm, fristende) =>
    `gilt als erteilt: angefragt am ${angefragtAm}, bis zum Ablauf des ${fristende} keine Mitteilung der Bundesagentur für Arbeit (§ 36 Abs. 2 BeschV)`,
  grenzen: (bis, beschraenkt) =>
    [
      ...(bis === undefined ? [] : [`befristet bis ${bis}`]),
      ...(beschraenkt ? ['mit Beschränkungen laut Schreiben'] : []),
    ].join(', '),
  absehen: (grund, norm) => `Vom Nachweis wird abgesehen (${norm}): ${grund}`,
  zusatz: { keinAusweisungsinteresse: 'nach den eigenen Akten; die Abfragen bleiben der Auslandsvertretung' },
  feststellung: (gegenstand, ergebnis, am) => `${gegenstand}: ${ergebnis} (${am})`,
  ohneFeststellung: (stand, mitUnterlage) => (mitUnterlage ? `${stand}; die Unterlage liegt in der Akte` : stand),
  nurInKopie:
    'Diese Unterlagen lagen der Ausländerbehörde nur in Kopie vor. Bitte lassen Sie sich die Originale zeigen:',
  nichtGeprueft: [
    'Versagungsgründe nach § 5 Abs. 1 Nr. 2 und § 11 AufenthG, soweit sie sich erst aus den Abfragen der Auslandsvertretung ergeben',
    'Sicherheitsbedenken nach §§ 72a und 73 AufenthG und Ausschreibungen im Schengener Informationssystem',
    'Echtheit und inhaltliche Richtigkeit der Personenstandsurkunden',
    'Identität der Person, die vorspricht, und Vorlage der Originale',
  ],
  hinweis: {
    passNichtVisierfaehig: 'Der Pass ist nicht visierfähig: In ihn kann kein Visum geklebt werden.',
    voraufenthalt: 'Die Person hat sich früher in Deutschland aufgehalten; die Ausländerakte wurde berücksichtigt.',
    namensabweichung:
      'Der Name ist in den Unterlagen verschieden geschrieben. Maßgeblich ist die Schreibweise im Pass.',
    spracheNichtGeprueft: 'Sprachkenntnisse hat die Ausländerbehörde nicht geprüft.',
    familie: 'Familienangehörige sollen mitreisen oder nachziehen.',
  },
  keineHinweise: 'Keine.',
  familie:
    'Diese Vorabzustimmung gilt nicht für Familienangehörige. Jede Person stellt einen eigenen Visumantrag; ob ihrer Einreise vorab zugestimmt wird, entscheidet die Ausländerbehörde für jede Person gesondert. Im Verfahren genannt sind:',
  gueltig: (bis) => `Diese Vorabzustimmung gilt bis zum ${bis}. Bis dahin soll das Visum beantragt sein.`,
  praxis:
    'Das Gesetz bestimmt keine Geltungsdauer. Die Frist beruht auf der Praxis dieser Ausländerbehörde; danach kann eine neue Vorabzustimmung nötig sein. Ändern sich Tätigkeit, Arbeitsort oder Gehalt wesentlich, ist eine neue zu erbitten.',
  anlagen: 'Beigefügt sind folgende Unterlagen; ihre Originale sind der Auslandsvertretung vorzulegen:',
  siegel: ['Elektronisch signiert', 'Die Signatur steckt in der Datei; ein Ausdruck ist eine Kopie.'],
  vonHand: 'Unterschrift und Dienstsiegel der Ausländerbehörde',
  pruefen: {
    code: (code) => `Prüfcode: ${code}`,
    wie: (adresse) =>
      `Ob diese Vorabzustimmung echt ist und noch gilt, zeigt ${adresse}. Dort lässt sich auch die Datei prüfen.`,
    bild: (adresse) => `Code für die Kamera. Er führt zur Prüfung dieser Vorabzustimmung auf ${adresse}`,
  },
  maschinenlesbar: 'Der Inhalt liegt der Datei maschinenlesbar bei (vorabzustimmung.json).',
  maschinendatei: 'Inhalt der Vorabzustimmung für Programme',
}

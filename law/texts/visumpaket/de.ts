import type { Paketphrasen } from './phrasen.ts'

const einsOder = (one: string, many: string) => (count: number) => (count === 1 ? `1 ${one}` : `${count} ${many}`)

export const de: Paketphrasen = {
  faecher: {
    antrag: 'Antrag',
    identitaet: 'Pass und Wohnsitz',
    vorabzustimmung: 'Vorabzustimmung',
    arbeitsplatz: 'Arbeitsplatz',
    qualifikation: 'Abschluss, Anerkennung, Erfahrung',
    ausbildung: 'Ausbildung in Deutschland',
    sprache: 'Sprache',
    lebensunterhalt: 'Lebensunterhalt und Versicherung',
    familie: 'Familie und Name',
    weitere: 'Weitere Unterlagen',
    erklaerung: 'Erklärungen mit Unterschrift',
    amSchalter: 'Am Schalter zur Hand',
  },
  antragsteller: { fachkraft: 'Fachkraft', ehegatte: 'Ehegatte', kind: 'Kind' },
  originale: einsOder('Original', 'Originale'),
  kopien: einsOder('Kopie', 'Kopien'),
  ausdrucke: einsOder('Ausdruck', 'Ausdrucke'),
  fotos: einsOder('Foto', 'Fotos'),
  keinStueck: { zahlung: 'Zahlung', stempelAufOriginal: 'Stempel auf dem Original' },
  nurWenn: (condition) => `Nur wenn ${condition}.`,
  oder: (papers) => `Stattdessen genügt: ${papers}.`,
  vonHand: 'Von Hand unterschreiben.',
  stufe: (level) => `Stufe ${level}.`,
  stueckUnbestaetigt: 'Anzahl für diese Auslandsvertretung nicht bestätigt',
  unterlageUnbestaetigt: 'Unterlage nicht bestätigt',
  heften: {
    bueroklammer: 'Mit einer Büroklammer befestigen, nicht tackern.',
    einBildAufgeklebt: 'Ein Foto aufkleben, die übrigen lose beilegen.',
  },
  gueltigkeit: {
    leereSeiten: (count) => (count === 1 ? 'Mindestens eine leere Seite.' : `Mindestens ${count} leere Seiten.`),
    ueberDasVisumHinaus: (months) => `Gültig bis mindestens ${months} nach dem Ende des Visums.`,
    beimAntrag: (months) => `Bei der Antragstellung noch mindestens ${months} gültig.`,
    ausgestelltBinnen: (years) => `Höchstens ${years} Jahre alt.`,
    hoechstensAlt: (months) => `Höchstens ${months} alt.`,
    gueltig: (months) => `Gilt ${months}.`,
    aufenthaltSeit: (months) => `Für mindestens ${months} rechtmäßigen Aufenthalt.`,
    letzte: (months) => `Für die letzten ${months}.`,
  },
  gueltigkeitDerPraxis: {
    hier: (what, confidence) => `Diese Auslandsvertretung verlangt (Sicherheit ${confidence}): ${what}`,
    sonst: (what) => `Sonst bei Auslandsvertretungen üblich, für Ihre nicht bestätigt: ${what}`,
  },
  formalitaet: {
    apostille: (state) => `Ausgestellt in ${state}: Apostille auf dem Original, vor der Übersetzung.`,
    legalisation: (state) => `Ausgestellt in ${state}: Legalisation durch die deutsche Auslandsvertretung.`,
    ueberpruefung: (state) =>
      `Ausgestellt in ${state}: keine Apostille und keine Legalisation. Die Urkunde wird überprüft, wenn die Behörde das verlangt; die Kosten tragen Sie.`,
    eigeneBeglaubigung: (state) => `Ausgestellt in ${state}: Bestätigung der dortigen Ministerien.`,
    keine: (state) => `Ausgestellt in ${state}: keine Förmlichkeit nötig.`,
    ungeklaert: (state) =>
      `Ausgestellt in ${state}: Welche Förmlichkeit nötig ist, ist nicht geklärt. Fragen Sie die Auslandsvertretung.`,
  },
  formalitaetSeit: (day) => `Das gilt seit dem ${day}.`,
  zuvor: (authority) => `Zuvor: ${authority}.`,
  stelle: (authority) => `Vermutlich zuständig für die Apostille: ${authority} (nicht bestätigt).`,
  unbestaetigt: 'nicht bestätigt',
  internationalGenuegt: 'Ein internationaler Auszug braucht weder Apostille noch Übersetzung.',
  staatFehlt:
    'Welcher Staat hat die Urkunde ausgestellt? Davon hängt ab, ob sie eine Apostille oder Legalisation braucht.',
  uebersetzung: {
    noetig: 'Mit Übersetzung ins Deutsche.',
    ausserAufEnglisch: 'Mit Übersetzung ins Deutsche, außer wenn die Urkunde auf Englisch ist.',
  },
  stand: (day) => `Stand ${day}`,
  ohneStand: 'ohne Datum',
  beleg: {
    A: 'Sicherheit A: auf einer amtlichen Seite, in einem Formular oder im Gesetz gelesen.',
    B: 'Sicherheit B: amtlich, aber alt oder nur teilweise gelesen, oder aus zuverlässiger zweiter Hand.',
    C: 'Sicherheit C: nicht bestätigt.',
  },
  gebuehr: {
    betrag: (amount) => `Das Visum kostet ${amount}.`,
    minderjaehrige: (amount) => `Für Minderjährige ${amount}.`,
    nur: {
      erwachsen: (amount) => `Das Visum kostet ${amount}.`,
      minderjaehrig: (amount) => `Das Visum kostet für Minderjährige ${amount}, die Hälfte.`,
    },
    waehrung: (money) => `Zahlbar in dieser Währung: ${money}.`,
    waehrungUnbestaetigt: (money) => `Vermutlich zahlbar in dieser Währung: ${money}. Das ist nicht bestätigt.`,
    bar: 'In bar.',
    ort: (amount, stand) => `Die Auslandsvertretung nennt ${amount} (${stand}); der Betrag folgt dem Wechselkurs.`,
    ortMinderjaehrige: (amount) => `Für Minderjährige nennt sie ${amount}.`,
    keineErstattung: 'Die Gebühr wird beim Antrag fällig und bei einer Ablehnung nicht erstattet.',
  },
  termin: {
    art: {
      eigeneBuchung: 'Den Termin buchen Sie selbst.',
      fachkraftMeldetSichAn:
        'Nach der Vorabzustimmung melden Sie sich selbst für einen Termin im beschleunigten Fachkräfteverfahren an.',
      auslandsvertretungVergibt:
        'Den Termin gibt Ihnen die Auslandsvertretung, sobald die Ausländerbehörde die Vorabzustimmung geschickt hat. Sie buchen nicht selbst.',
      ohneTermin: 'Sie geben den Antrag ohne Termin ab.',
      offen:
        'Wie der Termin nach der Vorabzustimmung zustande kommt, sagt diese Auslandsvertretung nicht. Fragen Sie dort nach und nennen Sie die Vorabzustimmung.',
    },
    rktermin: 'Termine vergibt diese Auslandsvertretung über service2.diplo.de/rktermin.',
    auslandsportal: 'Den Antrag können Sie auch online im Auslandsportal (digital.diplo.de) stellen.',
    annahme: (provider) => `Die Unterlagen nimmt ein Dienstleister an: ${provider}. Seine Gebühr kommt dazu.`,
    angehoerige: (count) => `Bei der Anmeldung können Sie bis zu ${count} Angehörige mit Passnummern angeben.`,
    bestaetigen: (days) => `Den Termin müssen Sie binnen ${days} Tagen bestätigen.`,
    frist: (weeks) =>
      `Sobald die Vorabzustimmung vorliegt und Ihre Terminanfrage eingegangen ist, bietet die Auslandsvertretung einen Termin innerhalb der nächsten ${weeks} Wochen an.`,
    bescheid: (weeks) =>
      `Über den vollständigen Antrag wird in der Regel innerhalb von ${weeks} Wochen entschieden. Das ist keine Zusage.`,
    keineFrist: 'Eine gesetzliche Frist für Termin und Entscheidung gibt es ohne Vorabzustimmung nicht.',
    sachstand: (from, to) =>
      `Fragen nach dem Stand beantwortet die Auslandsvertretung frühestens nach ${from} bis ${to} Wochen und nur per E-Mail.`,
    sachstandUnbekannt:
      'Ab wann Fragen nach dem Stand beantwortet werden, ist für diese Auslandsvertretung nicht bekannt.',
    sachstandBeschleunigt:
      'Wartezeiten für Fragen nach dem Stand nennen Auslandsvertretungen für gewöhnliche Anträge. Fragen Sie im beschleunigten Verfahren nach, wenn drei Wochen vorbei sind.',
  },
  immer: {
    versicherung:
      'Eine Krankenversicherung brauchen Sie von der Einreise an, bis die Versicherung über die Arbeit beginnt. Nehmen Sie den Nachweis mit über die Grenze.',
    keinVisumFreies:
      'Reisen Sie erst mit dem nationalen Visum ein, auch wenn Sie ohne Visum oder mit einem Schengen-Visum einreisen dürften. Jedes Familienmitglied braucht ein eigenes Visum.',
    originale: 'Bringen Sie alle Originale mit. In der Regel bekommen Sie sie zurück; die Kopien bleiben dort.',
    vorabzustimmung:
      'Zeigen Sie im Original, was die Ausländerbehörde nach der Vorabzustimmung nur als Kopie gesehen hat. Wurde Ihnen die Vorabzustimmung selbst im Original gegeben, bringen Sie dieses Original mit.',
    merkblattZuerst:
      'Hat die Auslandsvertretung ein eigenes Merkblatt oder eigene Erklärungen, gehen diese vor. Prüfen Sie vor dem Termin ihre Seite.',
  },
  unbekannt: {
    keineListe: () =>
      'Für diesen Weg ist keine Liste der Unterlagen erforscht. Das heißt nicht, dass keine nötig sind: Fragen Sie die Auslandsvertretung.',
    listeUnbestaetigt: () => 'Die Liste dieses Wegs ist nur zum Teil bestätigt.',
    keineAuslandsvertretung: () =>
      'Ohne Auslandsvertretung steht hier der sichere Standard. Wählen Sie die, in deren Bezirk Sie leben.',
    auslandsvertretungUnbestaetigt: () =>
      'Was über diese Auslandsvertretung hier steht, hat niemand bestätigt: weder Bezirk noch Annahme noch Währung.',
    auslandsvertretungSagtNichts: () =>
      'Von dieser Auslandsvertretung liegt keine eigene Liste vor. Alle Anzahlen sind der sichere Standard.',
    listeNichtVonDort: () =>
      'Die Liste für diesen Zweck stammt von anderen Auslandsvertretungen. Für diese hier ist sie nicht bestätigt.',
    stueckzahlen: (papers) => `Wie viele Stücke diese Auslandsvertretung will, ist nicht bestätigt bei: ${papers}.`,
    unterlagenUnbestaetigt: (papers) => `Ob diese Unterlagen verlangt werden, hat niemand bestätigt: ${papers}.`,
    verlangtDieAuslandsvertretung: (papers) =>
      `Ob die Auslandsvertretung diese Unterlagen verlangt, ist nicht bekannt: ${papers}.`,
    ausstellungsstaat: (papers) => `Der ausstellende Staat ist nicht angegeben bei: ${papers}.`,
    urkundeUngeklaert: (papers) => `Die Förmlichkeit ist nicht geklärt oder nicht bestätigt bei: ${papers}.`,
    terminweg: () => 'Wie der Termin nach der Vorabzustimmung zustande kommt, ist hier nicht bekannt.',
    waehrung: () => 'In welcher Währung die Gebühr gezahlt wird, ist nicht bestätigt.',
  },
}

import type { Fristzeilentexte } from '../procedure-words.ts'

export const fristzeilenDe: Fristzeilentexte = {
  erstkontakt: ['Erster Kontakt', 'Wenden Sie sich an die Ausländerbehörde.', 'sich an die Ausländerbehörde wenden'],
  beratung: ['Beratung', 'Beraten Sie den Arbeitgeber.', 'den Arbeitgeber beraten'],
  vorhaben: ['Vorhaben', 'Legen Sie fest, worum es in dem Verfahren geht.', 'das Vorhaben festlegen'],
  vollmacht: ['Vollmacht', 'Erteilen Sie dem Arbeitgeber eine Vollmacht.', 'dem Arbeitgeber eine Vollmacht erteilen'],
  angebot: ['Angebot', 'Legen Sie das Arbeits- oder Ausbildungsangebot vor.', 'das Angebot vorlegen'],
  bevollmaechtigungVersichern: [
    'Versicherung der Bevollmächtigung',
    'Versichern Sie, dass die Fachkraft den Arbeitgeber bevollmächtigt hat.',
    'die Bevollmächtigung versichern',
  ],
  beschaeftigungVersichernArbeitgeber: [
    'Versicherung der Beschäftigung durch den Arbeitgeber',
    'Versichern Sie, dass die Beschäftigung wirklich ausgeübt werden soll.',
    'versichern, dass die Beschäftigung wirklich ausgeübt werden soll',
  ],
  beschaeftigungVersichernFachkraft: [
    'Versicherung der Beschäftigung durch die Fachkraft',
    'Versichern Sie, dass Sie die Beschäftigung wirklich ausüben wollen.',
    'versichern, dass die Beschäftigung wirklich ausgeübt werden soll',
  ],
  untervollmacht: [
    'Untervollmacht',
    'Erteilen Sie der Vertretung eine Untervollmacht.',
    'eine Untervollmacht erteilen',
  ],
  unterschriftArbeitgeber: [
    'Unterschrift des Arbeitgebers',
    'Unterzeichnen Sie die Vereinbarung.',
    'die Vereinbarung unterzeichnen',
  ],
  unterschriftBehoerde: [
    'Unterschrift der Ausländerbehörde',
    'Unterzeichnen Sie die Vereinbarung.',
    'die Vereinbarung unterzeichnen',
  ],
  mitteilungZumAngebot: [
    'Mitteilung zum Angebot',
    'Teilen Sie mit, wenn das Angebot wegfällt oder sich ändert.',
    'mitteilen, wenn das Angebot wegfällt oder sich ändert',
  ],
  mitwirkung: [
    'Mitwirkung',
    'Machen Sie alle Angaben, die Ihnen helfen, und belegen Sie sie.',
    'Angaben machen und belegen',
  ],
  gebuehrFestsetzen: ['Festsetzung der Gebühr', 'Setzen Sie die Gebühr fest.', 'die Gebühr festsetzen'],
  gebuehr: ['Zahlung der Gebühr', 'Bezahlen Sie die Gebühr.', 'die Gebühr bezahlen'],
  gesetzteFrist: [
    'Gesetzte Frist',
    'Reichen Sie die verlangten Unterlagen in der gesetzten Frist ein.',
    'die verlangten Unterlagen nachreichen',
  ],
  akteAnfordernFachkraft: [
    'Frühere Akte der Fachkraft',
    'Fordern Sie die frühere Akte der Fachkraft an.',
    'die frühere Akte der Fachkraft anfordern',
  ],
  akteAnfordernFamilie: [
    'Frühere Akte der Familie',
    'Fordern Sie die frühere Akte der Familie an.',
    'die frühere Akte der Familie anfordern',
  ],
  akteUebersenden: ['Übersendung der Akte', 'Übersenden Sie die Akte.', 'die frühere Akte übersenden'],
  unterlagen: [
    'Unterlagen für die Anerkennung',
    'Geben Sie der Ausländerbehörde die Unterlagen für die Anerkennung.',
    'die Unterlagen für die Anerkennung übergeben',
  ],
  zuleitung: [
    'Einleitung der Anerkennung',
    'Leiten Sie das Verfahren bei der zuständigen Stelle ein.',
    'das Verfahren bei der zuständigen Stelle einleiten',
  ],
  kosten: ['Rechnung der Stelle', 'Bezahlen Sie die Rechnung der Stelle.', 'die Rechnung der Stelle bezahlen'],
  eingangsbestaetigung: [
    'Bestätigung des Eingangs',
    'Bestätigen Sie den Eingang und nennen Sie, was fehlt.',
    'den Eingang bestätigen und nennen, was fehlt',
  ],
  bearbeitung: [
    'Prüfung der Vollständigkeit',
    'Prüfen Sie, ob die Unterlagen vollständig sind.',
    'prüfen, ob die Unterlagen vollständig sind',
  ],
  bestaetigungUebersenden: [
    'Weiterleitung der Bestätigung',
    'Leiten Sie die Bestätigung an den Arbeitgeber weiter.',
    'die Bestätigung an den Arbeitgeber weiterleiten',
  ],
  einladung: [
    'Einladung des Arbeitgebers',
    'Laden Sie den Arbeitgeber zum Gespräch ein.',
    'den Arbeitgeber zum Gespräch einladen',
  ],
  besprechung: ['Gespräch', 'Besprechen Sie mit dem Arbeitgeber, wie es weitergeht.', 'besprechen, wie es weitergeht'],
  nachreichung: [
    'Weitere Nachweise',
    'Reichen Sie die verlangten Nachweise ein.',
    'die verlangten Nachweise einreichen',
  ],
  nachweiseWeiterleiten: [
    'Weiterleitung der Nachweise',
    'Leiten Sie die Nachweise an die zuständige Stelle weiter.',
    'die Nachweise an die zuständige Stelle weiterleiten',
  ],
  entscheidung: [
    'Entscheidung über die Anerkennung',
    'Entscheiden Sie über den Antrag.',
    'über die Anerkennung entscheiden',
  ],
  untaetigkeit: [
    'Klage wegen Untätigkeit, Anerkennung',
    'Nach dieser Zeit können Sie klagen, wenn nicht entschieden ist.',
    'wegen Untätigkeit klagen können',
  ],
  fortfuehrung: [
    'Entscheidung über die Fortführung',
    'Entscheiden Sie mit der Fachkraft, ob das Verfahren weitergeht.',
    'entscheiden, ob das Verfahren weitergeht',
  ],
  beratungsstelleUnterrichten: [
    'Bescheid an die Beratungsstelle',
    'Senden Sie der Beratungsstelle den Bescheid.',
    'der Beratungsstelle den Bescheid senden',
  ],
  qualifizierungsberatung: [
    'Beratung zur Qualifizierung',
    'Beraten Sie zur Qualifizierung.',
    'zur Qualifizierung beraten',
  ],
  neuesVorhaben: [
    'Neues Vorhaben nach dem Bescheid',
    'Legen Sie das Vorhaben nach dem Bescheid neu fest.',
    'das Vorhaben neu festlegen',
  ],
  zustellung: [
    'Zustellung des Bescheids',
    'Stellen Sie dem Arbeitgeber den Bescheid zu.',
    'dem Arbeitgeber den Bescheid zustellen',
  ],
  empfangsbekenntnis: [
    'Empfangsbekenntnis',
    'Senden Sie das Empfangsbekenntnis mit Datum zurück.',
    'das Empfangsbekenntnis mit Datum zurücksenden',
  ],
  weitergabeBescheid: [
    'Weitergabe des Bescheids',
    'Geben Sie der Fachkraft den Bescheid weiter.',
    'der Fachkraft den Bescheid weitergeben',
  ],
  rechtsbehelf: [
    'Rechtsbehelf gegen den Bescheid',
    'Legen Sie Widerspruch ein oder klagen Sie, wenn Sie nicht einverstanden sind.',
    'Widerspruch einlegen oder klagen können',
  ],
  zustimmungsbedarf: [
    'Pflicht zur Zustimmung',
    'Entscheiden Sie, ob die Zustimmung der Bundesagentur nötig ist.',
    'entscheiden, ob die Zustimmung der Bundesagentur nötig ist',
  ],
  erklaerung: [
    'Erklärung zum Beschäftigungsverhältnis',
    'Füllen Sie die Erklärung zum Beschäftigungsverhältnis aus.',
    'die Erklärung zum Beschäftigungsverhältnis abgeben',
  ],
  anfrage: [
    'Anfrage bei der Bundesagentur',
    'Bitten Sie die Bundesagentur für Arbeit um Zustimmung.',
    'die Bundesagentur für Arbeit um Zustimmung bitten',
  ],
  zustimmung: [
    'Zustimmung der Bundesagentur',
    'Entscheiden Sie über die Zustimmung oder teilen Sie mit, was fehlt.',
    'über die Zustimmung entscheiden',
  ],
  vorabpruefung: [
    'Vorabprüfung der Bundesagentur',
    'Prüfen Sie vorab, ob Sie zustimmen können.',
    'die Zustimmung vorab prüfen',
  ],
  rueckfrage: [
    'Rückfrage der Bundesagentur',
    'Beantworten Sie die Rückfrage der Bundesagentur.',
    'die Rückfrage der Bundesagentur beantworten',
  ],
  angabenErgaenzen: [
    'Ergänzung der Angaben',
    'Ergänzen Sie die Angaben für die Bundesagentur.',
    'die Angaben für die Bundesagentur ergänzen',
  ],
  nachVersagung: [
    'Weg nach der Versagung',
    'Klären Sie, ob neu angefragt wird oder das Verfahren endet.',
    'klären, wie es ohne die Zustimmung weitergeht',
  ],
  pruefung: ['Prüfung der Voraussetzungen', 'Prüfen Sie die Voraussetzungen.', 'die Voraussetzungen prüfen'],
  vorabzustimmung: [
    'Vorabzustimmung',
    'Entscheiden Sie über die Vorabzustimmung.',
    'über die Vorabzustimmung entscheiden',
  ],
  abhilfeOderVersagung: [
    'Mangel bei den Voraussetzungen',
    'Prüfen Sie neu, wenn der Mangel behoben ist, oder versagen Sie.',
    'über den Mangel entscheiden',
  ],
  registerspeicherung: [
    'Speicherung im Register',
    'Speichern Sie die Vorabzustimmung im Ausländerzentralregister.',
    'die Vorabzustimmung im Ausländerzentralregister speichern',
  ],
  unterrichtung: [
    'Unterrichtung der Auslandsvertretung',
    'Unterrichten Sie die Auslandsvertretung.',
    'die Auslandsvertretung unterrichten',
  ],
  aushaendigung: [
    'Aushändigung der Vorabzustimmung',
    'Geben Sie dem Arbeitgeber die Vorabzustimmung.',
    'dem Arbeitgeber die Vorabzustimmung aushändigen',
  ],
  weitergabeVorabzustimmung: [
    'Weitergabe der Vorabzustimmung',
    'Geben Sie der Fachkraft die Vorabzustimmung weiter.',
    'der Fachkraft die Vorabzustimmung weitergeben',
  ],
  terminanfrage: [
    'Anfrage nach einem Termin',
    'Bitten Sie die Auslandsvertretung um einen Termin.',
    'bei der Auslandsvertretung einen Termin verlangen',
  ],
  vorabzustimmungNutzen: [
    'Geltung der Vorabzustimmung',
    'Beantragen Sie das Visum, solange die Vorabzustimmung gilt.',
    'die Vorabzustimmung nutzen',
  ],
  termin: [
    'Termin für das Visum',
    'Bieten Sie einen Termin in den nächsten drei Wochen an.',
    'einen Termin in den nächsten drei Wochen anbieten',
  ],
  visumantrag: ['Visumantrag', 'Beantragen Sie das Visum.', 'das Visum beantragen'],
  visumantragErgaenzen: [
    'Ergänzung des Visumantrags',
    'Reichen Sie nach, was im Visumantrag fehlt.',
    'den Visumantrag vervollständigen',
  ],
  visumentscheidung: ['Entscheidung über das Visum', 'Entscheiden Sie über das Visum.', 'über das Visum entscheiden'],
  untaetigkeitVisum: [
    'Klage wegen Untätigkeit, Visum',
    'Nach dieser Zeit können Sie klagen, wenn nicht entschieden ist.',
    'wegen Untätigkeit klagen können',
  ],
  klage: [
    'Klage gegen die Ablehnung des Visums',
    'Klagen Sie, wenn Sie mit der Ablehnung nicht einverstanden sind.',
    'gegen die Ablehnung klagen können',
  ],
  familienantraege: [
    'Visumanträge der Familie',
    'Beantragen Sie die Visa in zeitlichem Zusammenhang mit der Fachkraft.',
    'die eigenen Visa beantragen',
  ],
  einreise: ['Einreise', 'Reisen Sie ein, solange das Visum gilt.', 'nach Deutschland einreisen'],
  beratungshinweis: [
    'Hinweis auf Beratung',
    'Weisen Sie die Fachkraft in Textform auf die Beratung hin.',
    'in Textform auf die Beratung hinweisen',
  ],
  titelpruefung: [
    'Prüfung des Titels',
    'Prüfen Sie vor dem ersten Arbeitstag den Aufenthaltstitel.',
    'vor dem ersten Arbeitstag den Aufenthaltstitel prüfen',
  ],
  beschaeftigungsbeginn: ['Beginn der Beschäftigung', 'Beginnen Sie die Beschäftigung.', 'die Beschäftigung beginnen'],
  titelantrag: [
    'Antrag auf den Aufenthaltstitel',
    'Beantragen Sie den Aufenthaltstitel, bevor das Visum endet.',
    'den Aufenthaltstitel beantragen, bevor das Visum endet',
  ],
  titelerteilung: [
    'Entscheidung über den Aufenthaltstitel',
    'Entscheiden Sie über den Aufenthaltstitel.',
    'über den Aufenthaltstitel entscheiden',
  ],
  aufbewahrung: [
    'Kopie des Aufenthaltstitels',
    'Bewahren Sie eine Kopie des Aufenthaltstitels auf.',
    'eine Kopie des Aufenthaltstitels aufbewahren',
  ],
  aenderungenBlaueKarte: [
    'Mitteilungen mit der Blauen Karte EU',
    'Teilen Sie jeden Wechsel des Arbeitgebers und jede wichtige Änderung mit.',
    'wichtige Änderungen mitteilen',
  ],
  aussetzung: [
    'Aussetzung des Arbeitsplatzwechsels',
    'In dieser Zeit können Sie den Wechsel aussetzen oder ablehnen.',
    'den Wechsel aussetzen oder ablehnen können',
  ],
  endeMitteilenArbeitgeber: [
    'Mitteilung des Endes durch den Arbeitgeber',
    'Teilen Sie der Ausländerbehörde das Ende der Beschäftigung mit.',
    'das Ende der Beschäftigung mitteilen',
  ],
  endeMitteilenFachkraft: [
    'Mitteilung des Endes durch die Fachkraft',
    'Teilen Sie der Ausländerbehörde das Ende der Beschäftigung mit.',
    'das Ende der Beschäftigung mitteilen',
  ],
  familieFolgt: [
    'Nachzug der Familie',
    'Folgen Sie der Fachkraft in der Zeit, die die Behörde erwartet.',
    'der Fachkraft nach Deutschland folgen',
  ],
  einwand: ['Antwort auf einen Einwand', 'Antworten Sie auf den Einwand.', 'auf den Einwand antworten'],
  anlageErsetzen: ['Bessere Unterlage', 'Reichen Sie die Unterlage neu ein.', 'die Unterlage neu einreichen'],
  beendigung: [
    'Ende oder neuer Versuch',
    'Beenden Sie den Vorgang oder tragen Sie ein, wie es weitergeht.',
    'den Vorgang beenden oder neu ansetzen',
  ],
  abschluss: ['Abschluss der Akte', 'Beenden Sie den Vorgang.', 'den Vorgang beenden'],
  fortgang: ['Fortgang', 'Tragen Sie ein, wie es weitergeht.', 'eintragen, wie es weitergeht'],
}

import type { Checklistentexte } from '../procedure-words.ts'

/** Why a paper is asked for, and how far it is. */
export const checklisteDe: Checklistentexte = {
  bedingung: {
    immer: 'In jedem Verfahren nötig.',
    vollmachtInDerVereinbarung:
      'Nötig, wenn die Vereinbarung die Vollmacht selbst verlangt: bis Juli 2026. Vom 29. bis 31. Juli 2026 steht nicht fest, welche Fassung des Gesetzes galt. Dann sind Vollmacht und Versicherung nötig.',
    versicherungInDerVereinbarung:
      'Nötig, wenn der Arbeitgeber die Vollmacht in der Vereinbarung versichert: seit August 2026. Vom 29. bis 31. Juli 2026 steht nicht fest, welche Fassung des Gesetzes galt. Dann sind Vollmacht und Versicherung nötig.',
    wohnsitzInAndererEu: 'Nötig, wenn die Fachkraft in einem anderen EU-Staat wohnt.',
    unterbevollmaechtigung: 'Nötig, wenn eine Kanzlei, Kammer oder Firma den Arbeitgeber vertritt.',
    beschaeftigung: 'Nötig, wenn es um eine Beschäftigung geht.',
    betrieblicheAusbildung: 'Nötig für eine Ausbildung im Betrieb.',
    schulischeAusbildung: 'Nötig für eine Ausbildung an einer Schule.',
    altersversorgung:
      'Nötig ab 45 Jahren bei der ersten Erteilung, wenn das Gehalt unter 55 % der Beitragsbemessungsgrenze liegt.',
    bescheidLiegtVor: 'Nötig, wenn über die Anerkennung schon entschieden ist.',
    abschlussVergleichbar: 'Nötig, wenn der Hochschulabschluss schon als vergleichbar bewertet ist.',
    bestaetigungNoetig:
      'Nötig, wenn statt der Anerkennung eine Bestätigung über den Abschluss genügt. Nicht in der Informationstechnik.',
    reglementierterBeruf: 'Nötig, wenn der Beruf nur mit Erlaubnis ausgeübt werden darf.',
    deutschVerlangt: 'Nötig, wenn Titel oder Beruf eine Sprachstufe verlangen und niemand sie schon geprüft hat.',
    partnerschaft: 'Nötig bei einer Anerkennungspartnerschaft.',
    qualifizierung: 'Nötig, wenn eine Maßnahme oder Ausbildung Teil des Aufenthalts ist.',
    qualifikationWirdGeprueft: 'Nötig, wenn eine Stelle die Qualifikation in diesem Verfahren prüft.',
    vieleAngehoerige: 'Nötig, wenn mehr als vier Angehörige mitkommen.',
    erfahrungStattAbschluss: 'Nötig, wenn Berufserfahrung den Abschluss ersetzt oder ergänzt.',
    beschaeftigungNachAbschnitt4: 'Nötig bei allen Titeln zur Beschäftigung als Fachkraft oder mit Erfahrung.',
    arbeitgeberZahlt: 'Nötig, wenn der Arbeitgeber die Gebühr bezahlt.',
    andereStelle: 'Nötig, wenn die für den Beruf zuständige Stelle prüft.',
    zentralstelle: 'Nötig, wenn die Zentralstelle für ausländisches Bildungswesen prüft.',
    nameWeichtAb: 'Nötig, wenn Zeugnisse und Pass verschiedene Namen zeigen.',
    zustimmungNoetig: 'Nötig, wenn die Bundesagentur für Arbeit zustimmen muss.',
    ehegatteZiehtNach: 'Nötig, wenn der Ehegatte oder Lebenspartner mitkommt.',
    kindZiehtNach: 'Nötig für jedes minderjährige, ledige Kind, das mitkommt.',
    familieZiehtNach: 'Nötig für jeden Menschen aus der Familie, der mitkommt.',
    ehegatteBrauchtDeutsch:
      'Nötig, wenn weder Titel noch Staatsangehörigkeit der Fachkraft den Ehegatten davon befreien. Krankheit, geringer Integrationsbedarf oder ein Härtefall können ihn auch sonst befreien (§ 30 Abs. 1 S. 3 AufenthG). Das muss er selbst zeigen.',
    elternteilBleibt: 'Nötig, wenn ein Elternteil mit Sorgerecht nicht mitkommt.',
    jederVisumantrag: 'Nötig für jeden Antrag auf ein Visum.',
    nachWegUndAuslandsvertretung: 'Nötig, wenn der Weg oder die Auslandsvertretung es verlangt.',
  },
  stand: {
    fehlt: 'fehlt',
    liegtVor: 'in der Akte',
    formGenuegtNicht: 'da, aber nicht in der verlangten Form',
    beanstandet: 'zurückgegeben',
    belegt: 'durch einen Eintrag belegt',
    uebermittelt: 'beim Empfänger',
  },
  uebersetzung: {
    keine: 'keine Übersetzung',
    einfach: 'mit Übersetzung ins Deutsche',
    beeidigt: 'mit Übersetzung ins Deutsche aus einem beeidigten oder anerkannten Büro',
  },
}

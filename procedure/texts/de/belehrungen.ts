import type { Belehrungstexte, Rechtsfolgentexte } from '../procedure-words.ts'

/** What the law attaches to a conduct. The figures are the highest amounts of the norm. */
export const rechtsfolgenDe: Rechtsfolgentexte = {
  X01: {
    wenn: 'Jemand macht falsche oder unvollständige Angaben, um einen Aufenthaltstitel zu bekommen, für sich oder für andere.',
    dann: 'Freiheitsstrafe bis zu drei Jahren oder Geldstrafe. Unterlagen können eingezogen werden.',
  },
  X02: {
    wenn: 'Die Fachkraft reist ohne gültigen Titel ein oder bleibt, obwohl sie ausreisen muss. Ein Titel, der mit falschen Angaben erlangt ist, zählt dabei nicht.',
    dann: 'Freiheitsstrafe bis zu einem Jahr oder Geldstrafe.',
  },
  X03: {
    wenn: 'Die Fachkraft arbeitet vorsätzlich unerlaubt und hat nur ein Schengen-Visum.',
    dann: 'Freiheitsstrafe bis zu einem Jahr oder Geldstrafe.',
  },
  X04: {
    wenn: 'Jemand hilft anderen gegen einen Vorteil zu unerlaubter Einreise, unerlaubtem Aufenthalt oder falschen Angaben. Bei der Einreise genügt auch wiederholte Hilfe oder Hilfe für mehrere.',
    dann: 'Freiheitsstrafe von sechs Monaten bis zu zehn Jahren, in minder schweren Fällen weniger oder Geldstrafe.',
  },
  X05: {
    wenn: 'Dasselbe geschieht gewerbsmäßig oder als Bande.',
    dann: 'Freiheitsstrafe von mindestens einem Jahr. Auch der Versuch ist strafbar.',
  },
  X06: {
    wenn: 'Der Arbeitgeber beschäftigt jemanden ohne Titel oder gegen eine Beschränkung.',
    dann: 'Geldbuße bis 500.000 Euro.',
  },
  X07: { wenn: 'Die Fachkraft arbeitet ohne Erlaubnis.', dann: 'Geldbuße bis 5.000 Euro.' },
  X08: {
    wenn: 'Der Arbeitgeber gibt der Bundesagentur für Arbeit falsche, unvollständige oder verspätete Auskunft.',
    dann: 'Geldbuße bis 30.000 Euro.',
  },
  X09: {
    wenn: 'Der Arbeitgeber meldet das vorzeitige Ende der Beschäftigung vorsätzlich oder leichtfertig nicht, falsch oder zu spät.',
    dann: 'Geldbuße bis 30.000 Euro.',
  },
  X10: {
    wenn: 'Die Fachkraft meldet das vorzeitige Ende von Ausbildung oder Arbeit nicht oder zu spät.',
    dann: 'Geldbuße bis 1.000 Euro.',
  },
  X11: {
    wenn: 'Die Fachkraft arbeitet selbständig, obwohl ihr Titel das nicht erlaubt.',
    dann: 'Geldbuße bis 5.000 Euro.',
  },
  X12: {
    wenn: 'Jemand wirbt Gesundheits- und Pflegekräfte aus einem Staat an, aus dem das nicht erlaubt ist.',
    dann: 'Geldbuße bis 30.000 Euro.',
  },
  X13: {
    wenn: 'Ein Unternehmen setzt ein anderes ein, von dem es weiß oder wissen müsste, dass es unerlaubt beschäftigt.',
    dann: 'Geldbuße bis 500.000 Euro.',
  },
  Y01: {
    wenn: 'Die Fachkraft macht im Verfahren falsche oder unvollständige Angaben.',
    dann: 'Das spricht schwer gegen den Aufenthalt. Das Visum kann abgelehnt werden.',
  },
  Y02: {
    wenn: 'Die Fachkraft verschweigt in einer Befragung frühere Aufenthalte oder Kontakte, obwohl sie belehrt wurde.',
    dann: 'Das spricht schwer gegen den Aufenthalt.',
  },
  Y03: { wenn: 'Jemand schleust Menschen ein oder versucht es.', dann: 'Das spricht schwer gegen den Aufenthalt.' },
  Y04: {
    wenn: 'Verurteilungen werden verschwiegen. Auch solche zählen, die nicht im Führungszeugnis stehen.',
    dann: 'Das Visum kann abgelehnt werden.',
  },
  Y05: { wenn: 'Die Fachkraft ist noch nicht eingereist.', dann: 'Das Visum kann widerrufen werden.' },
  Y06: {
    wenn: 'Die Bundesagentur für Arbeit widerruft ihre Zustimmung.',
    dann: 'Visum oder Titel müssen widerrufen werden.',
  },
  Y07: {
    wenn: 'Bei einer Blauen Karte EU fallen Voraussetzungen weg, oder Mitteilungen fehlen.',
    dann: 'Die Blaue Karte kann widerrufen werden, mit ihr die Titel der Familie.',
  },
  Y08: {
    wenn: 'Die Beschäftigung endet vorzeitig, und die Behörde erfährt es wie vorgeschrieben.',
    dann: 'Der Titel kann verkürzt werden. Ab dem Ende bleiben mindestens sechs Monate, höchstens bis zum ursprünglichen Ende.',
  },
  Y09: {
    wenn: 'Die Fachkraft will eine andere Arbeit tun, als ihr Titel erlaubt.',
    dann: 'Das ist verboten, solange die Behörde es nicht erlaubt hat. Ausnahmen gelten etwa, wenn der Betrieb den Eigentümer wechselt.',
  },
  Y10: {
    wenn: 'Der Arbeitgeber verletzt Pflichten bei Sozialversicherung, Steuern oder Arbeitsrecht, ist insolvent oder arbeitet nur zum Schein.',
    dann: 'Die Zustimmung kann versagt werden.',
  },
  Y11: {
    wenn: 'Der Arbeitgeber beschäftigt wiederholt zu schlechteren Bedingungen oder verstößt sonst schwer.',
    dann: 'Er kann bis zu fünf Jahre von Zustimmungen ausgeschlossen werden.',
  },
  Y12: { wenn: 'Der Vertrag ist nur zum Schein geschlossen.', dann: 'Der Vertrag ist nichtig.' },
  Y13: {
    wenn: 'Das Angebot fällt weg, der Arbeitgeber teilt es nicht mit, und die Fachkraft reist ein.',
    dann: 'Die Behörde prüft, ob eine Straftat vorliegt. Es kann bei künftigen Verfahren zählen.',
  },
  Y14: {
    wenn: 'Das Angebot fällt weg, der Arbeitgeber teilt es nicht mit, die Fachkraft ist noch nicht eingereist.',
    dann: 'Es kann bei künftigen Verfahren zählen.',
  },
  Y15: {
    wenn: 'Angaben oder Nachweise kommen nach einer gesetzten Frist.',
    dann: 'Sie können unberücksichtigt bleiben, wenn auf diese Folge hingewiesen wurde.',
  },
  Y16: {
    wenn: 'Der Visumantrag ist unvollständig.',
    dann: 'Er kann abgelehnt werden. Die Gebühr wird nicht erstattet.',
  },
  Y17: { wenn: 'Es fehlt eine Krankenversicherung.', dann: 'Die Einreise kann verweigert werden.' },
  Y18: {
    wenn: 'Eine Vertretung berät rechtlich, ohne es zu dürfen.',
    dann: 'Die Behörde weist sie zurück. Was sie danach tut, ist unwirksam.',
  },
}

export const belehrungenDe: Belehrungstexte = {
  N1: {
    titel: 'Wahre Angaben',
    text: 'Machen Sie nur wahre und vollständige Angaben. Falsche Angaben können strafbar sein und dazu führen, dass Sie nicht einreisen oder nicht bleiben dürfen.',
  },
  N2: {
    titel: 'Echte Beschäftigung',
    text: 'Versichern Sie nur, was wirklich geplant ist. Ein Vertrag nur zum Schein ist nichtig, und falsche Angaben können für beide Seiten strafbar sein.',
  },
  N3: {
    titel: 'Mitteilungen mit der Blauen Karte EU',
    text: 'Teilen Sie in den ersten zwölf Monaten jeden Wechsel des Arbeitgebers und jede wichtige Änderung mit, auch beim Gehalt. Sonst kann die Blaue Karte widerrufen werden.',
  },
  N4: {
    titel: 'Gesetzte Frist',
    text: 'Reichen Sie alles bis zu dem genannten Tag ein. Was später kommt, kann die Behörde unberücksichtigt lassen.',
  },
  N5: {
    titel: 'Vorzeitiges Ende mitteilen',
    text: 'Enden Ausbildung oder Arbeit vorzeitig, teilen Sie es der Ausländerbehörde in zwei Wochen mit. Die Zeit läuft ab dem Tag, an dem Sie davon erfahren.',
  },
  N6: {
    titel: 'Pflichten des Arbeitgebers',
    text: 'Prüfen Sie vor dem ersten Arbeitstag den Titel und bewahren Sie eine Kopie auf. Melden Sie ein vorzeitiges Ende in vier Wochen und eine Änderung des Angebots sofort.',
  },
  N7: {
    titel: 'Hinweis auf Beratung',
    text: 'Weisen Sie die Fachkraft spätestens am ersten Arbeitstag in Textform auf die kostenlose Beratung hin. Nennen Sie die Kontaktdaten der nächsten Beratungsstelle. Bei einer grenzüberschreitenden Vermittlung entfällt diese Pflicht.',
  },
  N8: {
    titel: 'Kein Anspruch auf Erfolg',
    text: 'Die Vereinbarung verspricht kein Ergebnis. Die Gebühr wird in der Regel nicht erstattet. Gegen Bescheide anderer Stellen gibt es eigene Rechtsbehelfe.',
  },
  N9: {
    titel: 'Elektronische Zustellung',
    text: 'Ein elektronisch zugestelltes Schreiben kann am vierten Tag nach der Absendung als angekommen gelten, auch wenn Sie es nicht lesen. Sehen Sie deshalb regelmäßig nach.',
  },
  N10: {
    titel: 'Verurteilungen angeben',
    text: 'Erhält die Behörde uneingeschränkt Auskunft, geben Sie auch Verurteilungen an, die nicht im Führungszeugnis stehen.',
  },
  N11: {
    titel: 'Ihre Daten',
    text: 'Ihre Daten stehen in dieser Akte und im Ausländerzentralregister. Sie gehen an die Stellen, die in Ihrem Verfahren entscheiden. Sie können verlangen zu sehen, was gespeichert ist.',
  },
}

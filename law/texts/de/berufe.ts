import type { QualificationLevel, Regulation } from '../../occupations/profession-entry.ts'
import type { ProfessionId } from '../../occupations/professions.ts'

/** Words about occupations in German. */

export const regulations = {
  reglementiert: 'reglementiert: vor der Arbeit ist eine Erlaubnis nötig',
  nichtReglementiert: 'nicht reglementiert',
  nurSelbstaendigReglementiert:
    'angestellt nicht reglementiert; selbständig ist im zulassungspflichtigen Handwerk der Meistertitel nötig',
  titelGeschuetzt: 'Arbeit frei, Titel geschützt',
  jeNachLand: 'je nach Land verschieden geregelt',
  funktionReglementiert: 'für einzelne Aufgaben gelten Regeln',
  andereErlaubnis: 'eine andere Erlaubnis ist nötig, zum Beispiel eine Fahrerlaubnis',
} as const satisfies Readonly<Record<Regulation, string>>

export const levels = {
  berufsausbildung: 'Berufsausbildung',
  studium: 'Studium',
  beides: 'Berufsausbildung oder Studium',
} as const satisfies Readonly<Record<QualificationLevel, string>>

export const professionNotes = {
  nurse: 'Mit Studium zählt der Beruf zur Gruppe 2221 und damit zu den Engpassgruppen.',
  'care-assistant':
    'In Sachsen nicht reglementiert. Ab 2027 soll Bundesrecht die Pflegefachassistenz regeln; das ist nicht bestätigt.',
  physiotherapist:
    'Die Gruppe ist eine Engpassgruppe; eine Blaue Karte EU gibt es aber nur mit vergleichbarem Hochschulabschluss.',
  podiatrist: 'Die Zuordnung zur ISCO-Gruppe ist nicht bestätigt.',
  physician:
    'Fachärztinnen und Fachärzte gehören zur Gruppe 2212. Eine Blaue Karte EU ist auch mit vorläufiger Berufserlaubnis möglich, wenn das Gehalt reicht.',
  'hearing-acoustician': 'Die Zuordnung zur ISCO-Gruppe ist nicht bestätigt.',
  'kindergarten-teacher':
    'Lehrkräfte sind eine Engpassgruppe; eine Blaue Karte EU gibt es aber nur mit einem Abschluss auf Hochschulniveau.',
  heilpaedagoge: 'Die Zuordnung zur ISCO-Gruppe ist nicht bestätigt.',
  'it-specialist-vocational': 'Je nach Aufgaben kommen auch die Gruppen 2512, 2514 und 2522 in Betracht.',
  'care-home-manager': 'Die Länder regeln, wer eine Einrichtung leiten darf.',
  mechatronics: 'Die Zuordnung zur ISCO-Gruppe ist nicht bestätigt.',
  'road-builder': 'Die Zuordnung zur ISCO-Gruppe ist nicht bestätigt.',
  'train-driver': 'Zusätzlich ist der Triebfahrzeugführerschein nötig.',
  'truck-driver':
    'Eigener Weg für Berufskraftfahrer: EU-Fahrerlaubnis mit Schlüsselzahl 95 oder Qualifizierung in Deutschland.',
  'bus-driver':
    'Eigener Weg für Berufskraftfahrer: EU-Fahrerlaubnis mit Schlüsselzahl 95 oder Qualifizierung in Deutschland.',
  'aircraft-mechanic': 'Für manche Arbeiten ist zusätzlich eine Lizenz des Luftfahrt-Bundesamts nötig.',
  'security-guard': 'Bewachungspersonal muss zuverlässig sein (§ 34a GewO).',
  economist: 'Keine Engpassgruppe: Für die Blaue Karte EU gilt die reguläre Gehaltsgrenze.',
  'civil-engineer': 'Die Arbeit ist frei; geschützt ist nur der Titel.',
  'mechanical-engineer': 'Die Arbeit ist frei; geschützt ist nur der Titel.',
  'electrical-engineer': 'Die Arbeit ist frei; geschützt ist nur der Titel.',
  'electronics-engineer': 'Die Arbeit ist frei; geschützt ist nur der Titel.',
  'industrial-engineer': 'Die Arbeit ist frei; geschützt ist nur der Titel.',
  'chemical-engineer': 'Die Arbeit ist frei; geschützt ist nur der Titel.',
  'environmental-engineer': 'Die Arbeit ist frei; geschützt ist nur der Titel.',
  surveyor: 'Die Arbeit ist frei; geschützt ist nur der Titel.',
} as const satisfies Readonly<Partial<Record<ProfessionId, string>>>

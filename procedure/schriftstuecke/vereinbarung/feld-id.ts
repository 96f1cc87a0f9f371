/** The parts of the agreement, as the older forms letter them. */
export const abschnitte = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L'] as const
export type Abschnitt = (typeof abschnitte)[number]

type StelleId = 'arbeitgeber' | 'unterbevollmaechtigter' | 'auslaenderbehoerde'
type Person = 'ansprechpartner' | 'vertretung'

export type FeldId =
  | `${StelleId}.${'name' | 'anschrift'}`
  | 'arbeitgeber.vertretungsberechtigt'
  | 'unterbevollmaechtigter.art'
  | 'unterbevollmaechtigter.anwaltlicheVersicherung'
  | 'auslaenderbehoerde.organisationseinheit'
  | `${StelleId}.${Person}.${'name' | 'email' | 'telefon'}`
  | `${'arbeitgeber' | 'unterbevollmaechtigter'}.${Person}.anschrift`
  | `fachkraft.${'vornamen' | 'nachnamen' | 'geburtsdatum' | 'geburtsort' | 'staatsangehoerigkeit'}`
  | `fachkraft.${'anschrift' | 'wohnsitzstaat' | 'email' | 'telefon' | 'passnummer' | 'kontaktsprache'}`
  | 'fachkraft.voraufenthalte'
  | 'fachkraft.keinEinreiseverbot'
  | 'vorhaben.weg'
  | 'vorhaben.taetigkeit'
  | 'vorhaben.betriebsstaette'
  | 'vorhaben.beginn'
  | 'vollmacht.bevollmaechtigt'
  | 'vollmacht.untervollmacht'
  | 'anerkennung.beauftragung'
  | 'anerkennung.referenzberuf'
  | 'anerkennung.stelle'
  | 'anerkennung.keinFruehererAntrag'
  | 'anerkennung.bescheidweg'
  | 'anerkennung.beratungsstelle'
  | 'anerkennung.weiterleitung'
  | 'erlaubnis.welche'
  | 'erlaubnis.stelle'
  | 'altersvorsorge.gehalt'
  | 'altersvorsorge.nachweis'
  | 'visum.auslandsvertretung'
  | 'vorabzustimmung.zuleitung'
  | 'familie.personen'
  | 'gebuehr.schuldner'
  | 'gebuehr.zahler'
  | 'hinweise.erhalten'
  | 'vorgang.portalnummer'

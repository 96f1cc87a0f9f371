import type { Amtspraxis, Eigenheit, Praxis, Praxisquelle } from './ausgabe.ts'

/**
 * What offices do in their own way, as far as it was read. Most forms were seen only in part: that something is not in here
 * proves nothing.
 */

const MUSTER_SACHSEN_ALT: Praxisquelle = {
  titel: 'Muster der sächsischen Vereinbarung, lange Fassung A bis L',
  stand: 'vor 2025',
}
const MUSTER_SACHSEN_NEU: Praxisquelle = {
  titel: 'Muster-Vereinbarung Sachsen mit Allgemeinen Hinweisen',
  adresse: 'https://fachkraefte.zuwanderung.sachsen.de/download/Muster-Vereinbarung.pdf',
  stand: '2024 oder später, nur in Teilen gelesen',
}
const MUSTER_BUND: Praxisquelle = { titel: 'Muster des Bundes, Nachdruck', stand: '2020' }
const BAYERN: Praxisquelle = {
  titel: 'Zentrale Stelle Einwanderung Fachkräfte, Regierung von Mittelfranken',
  adresse: 'https://www.regierung.mittelfranken.bayern.de/service/zentrale_stelle_einwanderung_fachkraefte/index.html',
  stand: '2024 oder später',
}
const NORDRHEIN_WESTFALEN: Praxisquelle = {
  titel: 'Zentralstelle Fachkräfteeinwanderung, Bezirksregierung Köln',
  adresse: 'https://www.bezreg-koeln.nrw.de',
  stand: '2024 oder später',
}
const NIEDERSACHSEN: Praxisquelle = {
  titel: 'Zentralstelle der Landesaufnahmebehörde Niedersachsen, häufige Fragen',
  adresse:
    'https://beschleunigtes-fachkraefteverfahren.niedersachsen.de/startseite/service/faq-haufig-gestellte-fragen-242313.html',
  stand: 'Juli 2025',
}
const BADEN_WUERTTEMBERG: Praxisquelle = {
  titel: 'Landesagentur für die Zuwanderung von Fachkräften',
  adresse: 'https://www.lzf-bw.de',
  stand: '2025',
}
const BERLIN: Praxisquelle = {
  titel: 'Landesamt für Einwanderung, Business Immigration Service',
  adresse: 'https://service.berlin.de/dienstleistung/329325/',
  stand: '2024 oder später',
}
const HAMBURG: Praxisquelle = {
  titel: 'Hamburg Welcome Center',
  adresse: 'https://welcome.hamburg.de',
  stand: 'ohne Tag',
}
const HESSEN: Praxisquelle = {
  titel: 'Seiten hessischer Kreise und des Verwaltungsportals',
  adresse: 'https://verwaltungsportal.hessen.de/leistung?leistung_id=L100042_76134',
  stand: 'ohne Tag',
}
const SCHLESWIG_HOLSTEIN: Praxisquelle = {
  titel: 'Landesamt für Zuwanderung und Flüchtlinge Neumünster',
  adresse: 'https://www.schleswig-holstein.de',
  stand: 'ohne Tag',
}

/** No office was seen to take the employer for the debtor; that the worker is one is read only where it says so. */
function schuldner(quelle: Praxisquelle, beleg: 'A' | 'B' | 'C'): Praxis<'fachkraft'> {
  return { wert: 'fachkraft', beleg, quelle }
}

const stellvertretung = (quelle: Praxisquelle): Praxis<true> => ({ wert: true, beleg: 'A', quelle })

export const eigenheiten: Readonly<Record<Amtspraxis, Eigenheit>> = {
  allgemein: {
    land: undefined,
    name: 'Ausländerbehörde',
    schuldner: schuldner(MUSTER_BUND, 'C'),
    felder: [],
    felderBeleg: 'B',
    quellen: [MUSTER_BUND],
  },
  sachsen: {
    land: 'SN',
    name: 'Ausländerbehörden der Landkreise und Kreisfreien Städte',
    schuldner: schuldner(MUSTER_SACHSEN_ALT, 'A'),
    vollmacht: { wert: 'original', beleg: 'A', quelle: MUSTER_SACHSEN_NEU },
    stellvertretung: stellvertretung(MUSTER_SACHSEN_ALT),
    landesrecht: { wert: 'allgemein', beleg: 'B', quelle: MUSTER_SACHSEN_ALT },
    felder: ['arbeitgeber.vertretungsberechtigt', 'hinweise.erhalten'],
    felderBeleg: 'B',
    vorabzustimmungMonate: { wert: 3, beleg: 'A', quelle: MUSTER_SACHSEN_NEU },
    zahlung: { wert: 'beiUnterzeichnung', beleg: 'A', quelle: MUSTER_SACHSEN_ALT },
    quellen: [MUSTER_SACHSEN_ALT, MUSTER_SACHSEN_NEU],
  },
  bayern: {
    land: 'BY',
    name: 'Zentrale Stelle Einwanderung Fachkräfte oder örtliche Ausländerbehörde',
    schuldner: schuldner(BAYERN, 'C'),
    stellvertretung: stellvertretung(BAYERN),
    landesrecht: { wert: 'wieBundesrecht', beleg: 'A', quelle: BAYERN },
    felder: ['vorhaben.beginn'],
    felderBeleg: 'B',
    quellen: [BAYERN],
  },
  nordrheinWestfalen: {
    land: 'NW',
    name: 'Zentralstelle Fachkräfteeinwanderung, Bonn',
    schuldner: schuldner(NORDRHEIN_WESTFALEN, 'C'),
    felder: ['vorgang.portalnummer', 'vorhaben.beginn'],
    felderBeleg: 'B',
    zahlung: { wert: 'nachAufforderung', beleg: 'B', quelle: NORDRHEIN_WESTFALEN },
    quellen: [NORDRHEIN_WESTFALEN],
  },
  niedersachsen: {
    land: 'NI',
    name: 'Landesaufnahmebehörde Niedersachsen, Zentralstelle Osnabrück',
    from: '2025-07-01',
    schuldner: schuldner(NIEDERSACHSEN, 'A'),
    felder: ['anerkennung.keinFruehererAntrag', 'fachkraft.keinEinreiseverbot', 'gebuehr.zahler'],
    felderBeleg: 'A',
    quellen: [NIEDERSACHSEN],
  },
  badenWuerttemberg: {
    land: 'BW',
    name: 'Landesagentur oder örtliche Ausländerbehörde',
    from: '2025-04-01',
    schuldner: schuldner(BADEN_WUERTTEMBERG, 'C'),
    felder: [],
    felderBeleg: 'C',
    quellen: [BADEN_WUERTTEMBERG],
  },
  berlin: {
    land: 'BE',
    name: 'Landesamt für Einwanderung',
    schuldner: schuldner(BERLIN, 'C'),
    felder: [],
    felderBeleg: 'B',
    quellen: [BERLIN],
  },
  hamburg: {
    land: 'HH',
    name: 'Hamburg Welcome Center',
    schuldner: schuldner(HAMBURG, 'C'),
    felder: ['arbeitgeber.vertretungsberechtigt'],
    felderBeleg: 'B',
    quellen: [HAMBURG],
  },
  hessen: {
    land: 'HE',
    name: 'Örtliche Ausländerbehörde',
    schuldner: schuldner(HESSEN, 'C'),
    felder: [],
    felderBeleg: 'B',
    quellen: [HESSEN],
  },
  schleswigHolstein: {
    land: 'SH',
    name: 'Landesamt für Zuwanderung und Flüchtlinge',
    schuldner: schuldner(SCHLESWIG_HOLSTEIN, 'C'),
    felder: [],
    felderBeleg: 'C',
    quellen: [SCHLESWIG_HOLSTEIN],
  },
}

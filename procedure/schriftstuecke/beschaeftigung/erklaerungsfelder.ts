/**
 * The fields of the Erklärung zum Beschäftigungsverhältnis in the order and with the numbers of the official form
 * (ba047549, 02/2024). The names of its PDF fields come from programs of others: a template is read before it is filled.
 */

export type Abschnitt = 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'Z'

/** How a field is filled in. */
export type Feldart = 'text' | 'lang' | 'tag' | 'zahl' | 'betrag' | 'wahl'

interface Feld {
  /** As the official form numbers it; of the annex no number was seen. */
  readonly nummer: string
  readonly abschnitt: Abschnitt
  readonly art: Feldart
  readonly werte?: readonly string[]
  readonly pflicht: boolean
  /** Only asked where another field has one of these values. */
  readonly wenn?: readonly [feld: string, ...werte: string[]]
  readonly acroFeld?: string
}

const JA_NEIN = ['ja', 'nein'] as const
const text = (nummer: string, abschnitt: Abschnitt, acroFeld: string, mehr: Partial<Feld> = {}) =>
  ({ nummer, abschnitt, art: 'text', pflicht: true, acroFeld, ...mehr }) satisfies Feld
const wahl = (
  nummer: string,
  abschnitt: Abschnitt,
  acroFeld: string,
  werte: readonly string[],
  mehr: Partial<Feld> = {},
) => ({ nummer, abschnitt, art: 'wahl', werte, pflicht: true, acroFeld, ...mehr }) satisfies Feld
const zusatz = (mehr: Partial<Feld> = {}) =>
  ({ nummer: '', abschnitt: 'Z', art: 'text', pflicht: true, ...mehr }) satisfies Feld

const rows = {
  zweck: wahl('1', 'A', 'rbtn_1_Erklaerung', [
    'aufenthaltstitel',
    'duldung',
    'aufenthaltOhneErwerb',
    'vorabzustimmung',
    'arbeitserlaubnis',
  ]),
  anlass: wahl('2', 'A', 'rbtn_2_Anlass', ['ersterteilung', 'verlaengerung', 'arbeitgeberwechsel']),
  vorname: text('3', 'B', 'txtf_3_Vorname'),
  nachname: text('4', 'B', 'txtf_4_Nachname'),
  geburtsdatum: text('5', 'B', 'txtf_5_Geburtsdatum', { art: 'tag' }),
  geschlecht: wahl('6', 'B', 'rbtn_6_Geschlecht', ['maennlich', 'weiblich', 'divers']),
  staatsangehoerigkeit: text('7', 'B', 'txtf_7_Staatsangehoerigkeit'),
  wohnsitz: text('8', 'B', 'txtf_8_Wohnsitz'),
  wohnsitzSeit: text('9', 'B', 'txtf_9_seit', { art: 'tag' }),
  firma: text('10', 'C', 'txtf_10_Firma'),
  strasse: text('11', 'C', 'txtf_11_Strasse'),
  hausnummer: text('12', 'C', 'txtf_12_Hausnummer'),
  postleitzahl: text('13', 'C', 'txtf_13_Postleitzahl'),
  ort: text('14', 'C', 'txtf_14_Ort'),
  kontaktperson: text('15', 'C', 'txtf_15_Kontaktperson'),
  telefon: text('16', 'C', 'txtf_16_Telefon'),
  email: text('17', 'C', 'txtf_17_E-Mail'),
  telefax: text('18', 'C', 'txtf_18_Telefax', { pflicht: false }),
  betriebsnummer: text('19', 'C', 'txtf_19_Betriebsnummer'),
  gegruendet: wahl('20', 'C', 'rbtn_20_Unternehmen_gegruendet', JA_NEIN),
  beginn: text('21', 'D', 'txtf_21_Beschaeftigungsverhaeltniss', { art: 'tag' }),
  befristung: wahl('22', 'D', 'rbtn_22_', ['unbefristet', 'befristet']),
  befristetBis: text('22', 'D', 'txtf_22_', { art: 'tag', wenn: ['befristung', 'befristet'] }),
  ueberlassung: wahl('23', 'D', 'rbtn_23_Dritte', JA_NEIN),
  arbeitsort: wahl('24', 'D', 'rbtn_24_Arbeitsort', ['betriebssitz', 'wechselnd', 'andereAnschrift']),
  arbeitsortAnschrift: text('24', 'D', 'txtf_24_Arbeitsort_Adresse', {
    wenn: ['arbeitsort', 'andereAnschrift', 'wechselnd'],
  }),
  taetigkeit: text('25', 'D', 'txtf_25_Berufsbezeichnung', { art: 'lang' }),
  qualifikation: wahl('E1–E4', 'E', '', ['keine', 'hochschule', 'berufsausbildung', 'sonstige']),
  studiengang: text('26', 'E', 'txtf_26_Studiengang', { wenn: ['qualifikation', 'hochschule'] }),
  hochschule: text('27', 'E', 'txtf_27_Hochschulabschluss', { wenn: ['qualifikation', 'hochschule'] }),
  abschlussAnerkannt: wahl('28', 'E', 'rbtn_28_Abschluss_Ausland', JA_NEIN, { wenn: ['qualifikation', 'hochschule'] }),
  abschlussNachweis: text('29', 'E', 'txtf_29_Anerkennungsnachweis', { wenn: ['abschlussAnerkannt', 'ja'] }),
  ausbildung: text('30', 'E', 'txtf_30_Bezeichnung', { wenn: ['qualifikation', 'berufsausbildung'] }),
  ausbildungErworben: text('31', 'E', 'txtf_31_erworben', { wenn: ['qualifikation', 'berufsausbildung'] }),
  ausbildungAnerkannt: wahl('32', 'E', 'rbtn_32_Ausbildung_Ausland', ['ja', 'nein', 'teilweise'], {
    wenn: ['qualifikation', 'berufsausbildung'],
  }),
  ausbildungNachweis: text('33', 'E', 'txtf_33_', { wenn: ['ausbildungAnerkannt', 'ja', 'teilweise'] }),
  kenntnisse: text('34', 'E', 'txtf_34_Qualifikationen', { art: 'lang', wenn: ['qualifikation', 'sonstige'] }),
  erlaubnis: wahl('35', 'F', 'rbtn_35_Berufsausuebungserlaubnis', ['nichtNoetig', 'liegtVor', 'beantragt']),
  noetigeQualifikation: text('36', 'F', 'txtf_36_erforderliche_Qualifikation'),
  arbeitszeit: wahl('37', 'G', 'rbtn_37_Arbeitszeit', ['vollzeit', 'teilzeit', 'geringfuegig']),
  wochenstunden: text('37', 'G', 'txtf_37_Arbeitsstunden_Woche', { art: 'zahl' }),
  ueberstunden: wahl('38', 'H', 'rbtn_38_Ueberstunden', JA_NEIN),
  ueberstundenUmfang: text('39', 'H', 'txtf_39_Ueberstundenumfang', { wenn: ['ueberstunden', 'ja'] }),
  ueberstundenAusgleich: text('40', 'H', 'txtf_40_Ueberstundenausgleich', { wenn: ['ueberstunden', 'ja'] }),
  urlaubstage: text('41', 'I', 'txtf_41_Urlaubsanpruch', { art: 'zahl' }),
  tarifgebunden: wahl('42', 'J', 'rbtn_42_Arbeitgeber_tarifgebunden', JA_NEIN),
  tarifAngewandt: wahl('43', 'J', 'rbtn_43_tarifliche_Arbeitsbedingungen', JA_NEIN),
  tarifvertrag: text('44', 'J', 'txtf_44_Tarifvertrag', { wenn: ['tarifAngewandt', 'ja'] }),
  entgeltgruppe: text('45', 'J', 'txtf_45_Entgeltgruppe', { wenn: ['tarifAngewandt', 'ja'] }),
  entgeltart: wahl('46', 'J', 'chbx_46_Arbeitsentgelt', ['monat', 'stunde']),
  entgelt: text('46', 'J', '', { art: 'betrag' }),
  leistungen: wahl('47', 'J', 'chbx_47_zusaetzlich_geldwerte_Leistungen', JA_NEIN),
  leistungenArt: text('48', 'J', 'txtf_48_Art', { wenn: ['leistungen', 'ja'] }),
  leistungenHoehe: text('49', 'J', 'txtf_49_Hoehe', { art: 'betrag', wenn: ['leistungen', 'ja'] }),
  variabel: wahl('50', 'J', 'chbx_47_sonstige_Berechnung', JA_NEIN),
  variabelArt: text('50', 'J', 'txtf_50_Art_variablen_Verguetung', { wenn: ['variabel', 'ja'] }),
  variabelHoehe: text('51', 'J', 'txtf_51_Hoehe_variable_Verguetung', { art: 'betrag', wenn: ['variabel', 'ja'] }),
  versichert: wahl('52', 'K', 'rbtn_52_besteht_Versicherungspflicht', JA_NEIN),
  versichertGrund: text('53', 'K', 'txtf_53_Begruendung', { wenn: ['versichert', 'nein'] }),
  auslandsversichert: wahl('54', 'K', 'rbtn_54_Sozialversicherungspflicht_nicht', JA_NEIN, {
    wenn: ['versichert', 'nein'],
  }),
  auslandsnachweis: text('55', 'K', 'txtf_55_Form_Nachweiss', { wenn: ['auslandsversichert', 'ja'] }),
  ergaenzungen: text('56', 'L', 'txtf_56_Ergaenzungen', { art: 'lang', pflicht: false }),
  unterschriftsort: text('57', 'L', 'txtf_57_Ort', { pflicht: false }),
  massnahme: zusatz({ art: 'lang' }),
  anbieter: zusatz(),
  massnahmeVon: zusatz({ art: 'tag' }),
  massnahmeBis: zusatz({ art: 'tag' }),
  anerkennungsverfahren: zusatz(),
} as const satisfies Readonly<Record<string, Feld>>

export type ErklaerungsfeldId = keyof typeof rows

export interface Erklaerungsfeld extends Feld {
  readonly id: ErklaerungsfeldId
}

const ids = Object.keys(rows) as readonly ErklaerungsfeldId[]

export const erklaerungsfelder: readonly Erklaerungsfeld[] = ids.map((id) => ({ ...rows[id], id }))

/** What was entered, field by field: days as 2026-11-22, amounts in cents, everything else as it was typed or chosen. */
export type Erklaerung = Readonly<Partial<Record<ErklaerungsfeldId, string>>>

/**
 * Whether a field is asked in the light of what was entered.
 * @example erklaerungsfelder.filter((one) => istGefragt(one, { ueberstunden: 'nein' }))
 */
export function istGefragt({ wenn }: Erklaerungsfeld, erklaerung: Erklaerung): boolean {
  if (!wenn) return true
  const [feld, ...werte] = wenn
  const found = erklaerungsfelder.find(({ id }) => id === feld)
  const value = found && erklaerung[found.id]
  return found !== undefined && istGefragt(found, erklaerung) && value !== undefined && werte.includes(value)
}

/** The pages of the form: never more at once than one looks up in one place. */
export const erklaerungsseiten: readonly (readonly Abschnitt[])[] = [
  ['A', 'B'],
  ['C'],
  ['D'],
  ['E', 'F'],
  ['G', 'H', 'I'],
  ['J'],
  ['K', 'L'],
]

/** The annex is for § 16d AufenthG alone. */
export const wegeMitZusatzblatt: readonly string[] = [
  'anerkennungMassnahme',
  'anerkennungspartnerschaft',
  'anerkennungVermittlungsabsprache',
]

/** The sections of a page; the last one has the annex where the way needs it. */
export function abschnitteDerSeite(seite: number, weg: string | undefined): readonly Abschnitt[] {
  const plain = erklaerungsseiten[seite - 1] ?? []
  const annex = seite === erklaerungsseiten.length && weg !== undefined && wegeMitZusatzblatt.includes(weg)
  return annex ? [...plain, 'Z'] : plain
}

/** What is asked and must be answered, and is not. */
export function fehlendeFelder(erklaerung: Erklaerung, weg: string | undefined): readonly Erklaerungsfeld[] {
  const annex = weg !== undefined && wegeMitZusatzblatt.includes(weg)
  return erklaerungsfelder.filter(
    (feld) =>
      feld.pflicht &&
      (feld.abschnitt !== 'Z' || annex) &&
      istGefragt(feld, erklaerung) &&
      (erklaerung[feld.id] ?? '') === '',
  )
}

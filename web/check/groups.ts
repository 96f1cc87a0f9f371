import type { Fact } from '#law/facts/fact.ts'
import { type FactId, vocabulary } from '#law/facts/vocabulary.ts'

/**
 * The pages of the check, in the order in which a conversation would go. A fact that decides whether another one is
 * asked at all stands on an earlier page. Every fact that a person can answer stands on exactly one page; the
 * page `bestand` answers many at a stroke where a person has nothing of the kind.
 */
export interface Group {
  readonly id: string
  readonly facts: readonly FactId[]
  /** Facts asked together in a form of their own; `bestand` ticks off what is there already, for many pages at once. */
  readonly form?: 'gehalt' | 'bestand'
}

export const groups = [
  { id: 'person', facts: ['staatsangehoerigkeiten', 'geburtsdatum', 'standort'] },
  { id: 'bestand', facts: [], form: 'bestand' },
  { id: 'vorhaben', facts: ['konkretesArbeitsplatzangebot', 'ausbildungsplatz', 'aufnahmevereinbarung'] },
  { id: 'termine', facts: ['antragAm', 'arbeitsbeginnAm'] },
  {
    id: 'titel',
    facts: ['aufenthaltstitel', 'inhaberBlaueKarte', 'aufenthaltserlaubnisAlsFachkraft', 'praktikumstitelNachP16e'],
  },
  { id: 'beruf', facts: ['taetigkeit'] },
  {
    id: 'stelle',
    facts: ['qualifizierteBeschaeftigung', 'reglementierterBeruf', 'informatikTaetigkeit', 'leiharbeit'],
  },
  { id: 'besondere-stelle', facts: ['pflegehilfskraftStelle', 'berufskraftfahrerStelle'] },
  { id: 'vertrag', facts: ['vertragBefristet', 'beschaeftigungVersichert', 'tarifgebundenUndTarifentgelt'] },
  { id: 'vertragsdauer', facts: ['vertragsdauerMonate', 'wochenarbeitszeit', 'hoechstensNeunzigTageBeschaeftigt'] },
  {
    id: 'gehalt',
    facts: ['jahresgehalt', 'monatsgehalt', 'gehaltszahlungenImJahr', 'festeZusatzzahlungenImJahr'],
    form: 'gehalt',
  },
  { id: 'abschluss', facts: ['abschluesse', 'auslandshandelskammerZeugnis'] },
  { id: 'anerkennung', facts: ['gleichwertigkeit', 'feststellungVonMassnahmen', 'berufsausuebungserlaubnis'] },
  {
    id: 'anerkennungsweg',
    facts: [
      'anerkennungspartnerschaftVereinbart',
      'ueberVermittlungsabspracheVermittelt',
      'qualifikationsanalyse',
      'anerkennungspruefungVorgesehen',
    ],
  },
  { id: 'anabin', facts: ['anabinHochschule', 'anabinAbschluss', 'zeugnisbewertung'] },
  { id: 'anabin-abschluss', facts: ['anabinAbschlussAnDieserHochschule'] },
  { id: 'studium', facts: ['hochschulabschlussAm', 'tertiaererAbschlussGleichgestellt'] },
  {
    id: 'herkunft',
    facts: ['ausbildungsdauerMonate', 'ausbildungStaatlichAnerkannt', 'hochschulabschlussStaatlichAnerkannt'],
  },
  { id: 'bestaetigung', facts: ['bestaetigungStaatlicherAnerkennung'] },
  { id: 'passung', facts: ['angemesseneBeschaeftigung', 'qualifikationBefaehigt'] },
  { id: 'erfahrung', facts: ['erfahrungMonateInFuenfJahren', 'erfahrungMonateInSiebenJahren'] },
  {
    id: 'erfahrung-art',
    facts: ['erfahrungBefaehigt', 'erfahrungInInformatik', 'erfahrungAufHochschulniveau', 'erfahrungErforderlich'],
  },
  { id: 'sprache', facts: ['deutsch', 'englisch'] },
  { id: 'massnahme', facts: ['qualifizierungsmassnahme', 'massnahmendauerMonate'] },
  {
    id: 'zielberuf',
    facts: ['zielberufReglementiert', 'berufsfachlicherZusammenhang', 'anerkennungInDerselbenBerufsgruppe'],
  },
  {
    id: 'bis-zur-anerkennung',
    facts: [
      'zugelassenePflegeeinrichtung',
      'kirchlicheArbeitsbedingungen',
      'einstufungFuehrtZumZielberuf',
      'anerkennungsverfahrenErklaert',
    ],
  },
  { id: 'pruefung', facts: ['pruefungWeistSpracheNach'] },
  { id: 'chancenkarte', facts: ['suchChancenkarteGehabt', 'arbeitsplatzsucheGenutzt'] },
  {
    id: 'frueher-gesucht',
    facts: [
      'wartezeitNachSuchChancenkarteErfuellt',
      'suchChancenkarteMonate',
      'monateSeitSuchChancenkarte',
      'wartezeitNachArbeitsplatzsucheErfuellt',
    ],
  },
  { id: 'mittel', facts: ['eigeneMittelMonatlich'] },
  {
    id: 'punkte',
    facts: ['erlernterBeruf'],
  },
  {
    id: 'punkte-erfahrung',
    facts: ['erfahrungNachAbschlussMonateInFuenfJahren', 'erfahrungNachAbschlussMonateInSiebenJahren'],
  },
  { id: 'punkte-weitere', facts: ['sechsMonateVoraufenthalt', 'ehegatteMitChancenkarte'] },
  {
    id: 'ausbildung',
    facts: ['qualifizierteBerufsausbildung', 'sprachkenntnisseGeprueft', 'vorbereitenderSprachkurs'],
  },
  {
    id: 'ausbildung-schule',
    facts: ['staatlichAnerkannterBerufsabschluss', 'bildungsgangUeberwiegendFuerEinenStaat'],
  },
  { id: 'ausbildungsplatzsuche', facts: ['schulabschluss', 'ausbildungsplatzsucheGenutzt', 'ebensoLangeImAusland'] },
  {
    id: 'forschung',
    facts: ['kostenuebernahmeErklaert', 'ueberwiegendOeffentlichFinanziert', 'schutzantragOderBlaueKarteBeantragt'],
  },
  { id: 'forschung-schutz', facts: ['internationalSchutzberechtigt', 'zweiJahreAufenthaltNachSchutz'] },
  {
    id: 'pflegehilfe',
    facts: ['pflegehilfeausbildung', 'pflegehilfeVoraussetzungenErfuellt'],
  },
  {
    id: 'fahrer',
    facts: ['fahrerlaubnisImHerkunftsland', 'euFahrerlaubnis', 'berufskraftfahrerGrundqualifikation'],
  },
  {
    id: 'fahrer-vertrag',
    facts: [
      'qualifizierungspflichtImArbeitsvertrag',
      'fahrerqualifizierungInFuenfzehnMonaten',
      'anschlussstelleAlsBerufskraftfahrer',
      'fruehereZustimmungZurFahrerqualifizierung',
    ],
  },
  {
    id: 'kurzzeit',
    facts: ['kurzzeitigeBeschaeftigungMonateInZwoelf', 'reisekostenVomArbeitgeber', 'visumfreiNachAnhangZwei'],
  },
  { id: 'kurzzeit-betrieb', facts: ['kontingentbeschaeftigungMonateImBetrieb', 'kontingentbeschaeftigteImBetrieb'] },
  {
    id: 'vorher',
    facts: ['ersteErteilung', 'ersteZustimmung', 'altersversorgungAngemessen'],
  },
  {
    id: 'bisher',
    facts: [
      'westbalkanZustimmungVor2021',
      'fortsetzungNachEinjaehrigerZustimmung',
      'versicherungspflichtigBeschaeftigtMonate',
      'ununterbrochenerAufenthaltMonate',
    ],
  },
  {
    id: 'blaue-karte-bisher',
    facts: [
      'gleicheBerufsausuebungserlaubnis',
      'gleicherHochschulabschlussVorgelegt',
      'arbeitsplatzBleibtGleich',
      'blaueKarteAlsBerufsanfaenger',
    ],
  },
  { id: 'blaue-karte-erste', facts: ['blaueKarteAlsBerufsanfaengerAm'] },
  { id: 'antragsort', facts: ['antragsstaat'] },
  {
    id: 'niederlassung',
    facts: [
      'fachkrafttitelMonate',
      'ersterFachkrafttitelAm',
      'blaueKarteMonateMitRentenbeitrag',
      'rentenbeitragsmonate',
    ],
  },
  {
    id: 'niederlassung-leben',
    facts: ['arbeitsplatzAlsFachkraft', 'beschaeftigungErlaubt', 'wohnraumAusreichend'],
  },
  {
    id: 'niederlassung-wissen',
    facts: ['integrationskursAbgeschlossen', 'grundkenntnisseRechtsordnung', 'mehrjaehrigeBerufserfahrung'],
  },
  { id: 'asyl', facts: ['asylantrag', 'asylbewerberleistungenBezogen'] },
  { id: 'asyl-danach', facts: ['ausgereistSeitAsylverfahren', 'einreiseAm', 'asylbewerberleistungenZuletztAm'] },
  {
    id: 'blaue-karte',
    facts: ['ablehnungsgrundSchutzOderFreizuegigkeit', 'ablehnungsgrundSchutzantragOderEntsendung'],
  },
  { id: 'lebensunterhalt', facts: ['lebensunterhaltGesichert', 'passpflichtErfuellt', 'identitaetGeklaert'] },
  { id: 'hindernisse', facts: ['ausweisungsinteresse', 'einreiseverbot', 'zweckwechselGesperrt'] },
] as const satisfies readonly Group[]

export type GroupId = (typeof groups)[number]['id']

export function groupById(id: string): (Group & { readonly id: GroupId }) | undefined {
  return groups.find((group) => group.id === id)
}

/** Whether people are asked at all: what only offices can find is never put to an applicant. */
export function isAskable(fact: FactId): boolean {
  const { answeredBy }: Fact = vocabulary[fact]
  return answeredBy.includes('fachkraft') || answeredBy.includes('arbeitgeber')
}

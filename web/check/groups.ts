import type { Fact } from '#law/facts/fact.ts'
import { type FactId, vocabulary } from '#law/facts/vocabulary.ts'

/**
 * The pages of the check, in the order in which a conversation would go. A fact that decides whether another one is
 * asked at all stands on an earlier page. Every fact that a person can answer stands on exactly one page.
 */
export interface Group {
  readonly id: string
  readonly facts: readonly FactId[]
  /** Facts asked together in a form of their own. */
  readonly form?: 'gehalt'
}

export const groups = [
  { id: 'person', facts: ['staatsangehoerigkeiten', 'geburtsdatum', 'standort'] },
  { id: 'angebot', facts: ['konkretesArbeitsplatzangebot'] },
  { id: 'beruf', facts: ['taetigkeit'] },
  {
    id: 'stelle',
    facts: ['qualifizierteBeschaeftigung', 'reglementierterBeruf', 'informatikTaetigkeit', 'leiharbeit'],
  },
  { id: 'vertrag', facts: ['vertragBefristet', 'beschaeftigungVersichert', 'tarifgebundenUndTarifentgelt'] },
  { id: 'vertragsdauer', facts: ['vertragsdauerMonate'] },
  {
    id: 'gehalt',
    facts: ['jahresgehalt', 'monatsgehalt', 'gehaltszahlungenImJahr', 'festeZusatzzahlungenImJahr'],
    form: 'gehalt',
  },
  { id: 'termine', facts: ['antragAm', 'arbeitsbeginnAm'] },
  { id: 'abschluss', facts: ['abschluesse'] },
  { id: 'anerkennung', facts: ['gleichwertigkeit', 'berufsausuebungserlaubnis'] },
  { id: 'anabin', facts: ['anabinHochschule', 'anabinAbschluss', 'zeugnisbewertung'] },
  { id: 'anabin-abschluss', facts: ['anabinAbschlussAnDieserHochschule'] },
  { id: 'studium', facts: ['hochschulabschlussAm', 'tertiaererAbschlussGleichgestellt'] },
  {
    id: 'herkunft',
    facts: [
      'ausbildungsdauerMonate',
      'ausbildungStaatlichAnerkannt',
      'hochschulabschlussStaatlichAnerkannt',
      'auslandshandelskammerZeugnis',
    ],
  },
  { id: 'bestaetigung', facts: ['bestaetigungStaatlicherAnerkennung'] },
  { id: 'passung', facts: ['angemesseneBeschaeftigung', 'qualifikationBefaehigt'] },
  { id: 'erfahrung', facts: ['erfahrungMonateInFuenfJahren', 'erfahrungMonateInSiebenJahren'] },
  {
    id: 'erfahrung-art',
    facts: ['erfahrungBefaehigt', 'erfahrungInInformatik', 'erfahrungAufHochschulniveau', 'erfahrungErforderlich'],
  },
  { id: 'sprache', facts: ['deutsch', 'englisch'] },
  { id: 'mittel', facts: ['eigeneMittelMonatlich'] },
  { id: 'vorher', facts: ['ersteErteilung', 'ersteZustimmung', 'altersversorgungAngemessen'] },
  { id: 'antragsort', facts: ['antragsstaat'] },
  { id: 'titel', facts: ['aufenthaltstitel'] },
  { id: 'asyl', facts: ['asylantrag', 'asylbewerberleistungenBezogen'] },
  { id: 'asyl-danach', facts: ['ausgereistSeitAsylverfahren', 'einreiseAm', 'asylbewerberleistungenZuletztAm'] },
  {
    id: 'blaue-karte',
    facts: ['ablehnungsgrundSchutzOderFreizuegigkeit', 'ablehnungsgrundSchutzantragOderEntsendung'],
  },
  { id: 'lebensunterhalt', facts: ['lebensunterhaltGesichert', 'passpflichtErfuellt', 'identitaetGeklaert'] },
  { id: 'hindernisse', facts: ['ausweisungsinteresse', 'einreiseverbot'] },
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

import type { FactAnswers, ValuesOf } from '#law/facts/vocabulary.ts'

/**
 * What a person may have already, as boxes to tick. A box left unticked counts as the answers in `no`, and the page says
 * so in words that name every one of them; a ticked box answers what it alone can say, the rest is asked later.
 */
export type InventoryItem =
  | { readonly id: string; readonly yes?: FactAnswers; readonly no: FactAnswers }
  /** One of the qualifications: together they answer one question. */
  | { readonly id: string; readonly abschluss: Exclude<ValuesOf<'abschluesse'>, 'keiner'> }

interface InventorySection {
  readonly id: string
  readonly items: readonly InventoryItem[]
}

/** In the order of what saves most questions: without a job or a qualification half of the check falls away. */
export const inventorySections = [
  {
    id: 'stelle',
    items: [
      { id: 'arbeitsplatz', yes: { konkretesArbeitsplatzangebot: true }, no: { konkretesArbeitsplatzangebot: false } },
      { id: 'besondereStelle', no: { pflegehilfskraftStelle: false, berufskraftfahrerStelle: false } },
      { id: 'ausbildungsplatz', no: { ausbildungsplatz: 'keiner' } },
      { id: 'forschungsvertrag', no: { aufnahmevereinbarung: 'keine' } },
    ],
  },
  {
    id: 'qualifikation',
    items: [
      { id: 'hochschuleAusland', abschluss: 'auslaendischerHochschulabschluss' },
      { id: 'hochschuleDeutschland', abschluss: 'deutscherHochschulabschluss' },
      { id: 'berufAusland', abschluss: 'auslaendischeBerufsausbildung' },
      { id: 'berufDeutschland', abschluss: 'deutscheBerufsausbildung' },
      {
        id: 'berufserfahrung',
        no: {
          erfahrungMonateInFuenfJahren: 0,
          erfahrungMonateInSiebenJahren: 0,
          erfahrungNachAbschlussMonateInFuenfJahren: 0,
          erfahrungNachAbschlussMonateInSiebenJahren: 0,
        },
      },
    ],
  },
  {
    id: 'anerkennung',
    items: [
      { id: 'anerkennungsantrag', no: { gleichwertigkeit: 'nichtBeantragt', berufsausuebungserlaubnis: 'keine' } },
      {
        id: 'anerkennungsschritt',
        no: {
          anerkennungspartnerschaftVereinbart: false,
          ueberVermittlungsabspracheVermittelt: false,
          qualifikationsanalyse: 'nichtBeantragt',
          anerkennungspruefungVorgesehen: false,
          qualifizierungsmassnahme: 'keine',
        },
      },
    ],
  },
  {
    id: 'sprache',
    items: [
      { id: 'deutsch', no: { deutsch: 'keine' } },
      { id: 'englisch', no: { englisch: 'keine' } },
    ],
  },
  {
    id: 'deutschland',
    items: [
      {
        id: 'aufenthaltstitel',
        no: {
          aufenthaltstitel: 'keiner',
          inhaberBlaueKarte: false,
          aufenthaltserlaubnisAlsFachkraft: 'keine',
          praktikumstitelNachP16e: false,
        },
      },
      {
        id: 'frueherInDeutschland',
        no: {
          sechsMonateVoraufenthalt: false,
          suchChancenkarteGehabt: false,
          arbeitsplatzsucheGenutzt: false,
          ausbildungsplatzsucheGenutzt: false,
          versicherungspflichtigBeschaeftigtMonate: 0,
          ersteErteilung: true,
          ersteZustimmung: true,
          asylantrag: 'keiner',
          asylbewerberleistungenBezogen: false,
        },
      },
      { id: 'ehegatte', no: { ehegatteMitChancenkarte: false } },
    ],
  },
] as const satisfies readonly InventorySection[]

export type InventoryItemId = (typeof inventorySections)[number]['items'][number]['id']

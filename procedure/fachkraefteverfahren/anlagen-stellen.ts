import { gegenstaende } from './anerkennungslage.ts'
import { type Anlage, type Anlagenlage, aufVerlangen, empfaenger } from './anlage.ts'
import { zustimmungsbedarf } from './fiktion.ts'

/** Papers for the body that examines the qualification, and for the Bundesagentur. */

const bewertung = { von: 'fachkraft', fuer: 'bewertung', form: ['kopie', 'elektronisch'] } as const
const bundesagentur = { von: 'arbeitgeber', fuer: 'bundesagentur' } as const

export const anlagenDerStellen: readonly Anlage[] = [
  { ...bewertung, id: 'AR-01', form: ['original', 'elektronisch'], norm: '§ 14a Abs. 1 S. 1 BQFG', ...wirdBewertet() },
  { ...bewertung, id: 'AR-02', norm: '§ 5 Abs. 1 Nr. 1 BQFG', ...wirdBewertet() },
  { ...bewertung, id: 'AR-03', norm: '§ 5 Abs. 1 Nr. 2 BQFG', ...wirdBewertet() },
  { ...bewertung, id: 'AR-04', norm: '§ 5 Abs. 1 Nr. 3 BQFG', ...wirdBewertet() },
  { ...bewertung, id: 'AR-05', form: ['original', 'elektronisch'], norm: '§ 5 Abs. 1 Nr. 5 BQFG', ...wirdBewertet() },
  { ...bewertung, id: 'AR-06', norm: '§ 81a Abs. 2 Nr. 5 AufenthG', ...wirdBewertet() },
  {
    ...bewertung,
    id: 'AR-07',
    norm: '§ 12 Abs. 1 Nr. 5 BQFG',
    ...wirdBewertet(({ vorhaben }) => vorhaben.reglementiert),
  },
  { ...bewertung, id: 'AR-08', norm: '§ 81a Abs. 2 Nr. 5 AufenthG', ...wirdBewertet(beiDerStelle) },
  {
    ...bewertung,
    id: 'AR-09',
    norm: '§ 81a Abs. 2 Nr. 5 AufenthG',
    ...wirdBewertet((lage) => !beiDerStelle(lage)),
  },
  { ...bewertung, id: 'AR-10', norm: '§ 81a Abs. 2 Nr. 5 AufenthG', noetig: aufVerlangen },
  {
    ...bewertung,
    id: 'AR-11',
    von: 'auslaenderbehoerde',
    norm: '§ 81a Abs. 3 S. 1 Nr. 2 AufenthG',
    ...wirdBewertet((lage) => !beiDerStelle(lage), ['anerkennungBeantragt']),
  },
  {
    ...bundesagentur,
    id: 'AB-01',
    form: ['original', 'elektronisch'],
    norm: '§ 39 Abs. 4 S. 1 AufenthG',
    noetig: brauchtZustimmung,
    belegt: erklaert,
  },
  {
    ...bundesagentur,
    id: 'AB-02',
    form: ['original', 'elektronisch'],
    norm: '§ 39 Abs. 4 S. 1 AufenthG',
    noetig: (lage) => brauchtZustimmung(lage) && mitPlan(lage),
    belegt: ({ akte, wechsel }) =>
      akte.letzter('beschaeftigungErklaert', ({ zusatzblatt }, { seq }) => zusatzblatt && seq > wechsel) !== undefined,
  },
  {
    ...bundesagentur,
    id: 'AB-03',
    form: ['kopie'],
    norm: '§ 2a Abs. 1 BeschV',
    noetig: (lage) => brauchtZustimmung(lage) && lage.vorhaben.weg === 'anerkennungspartnerschaft',
    belegt: ({ akte, wechsel }) => akte.letzter('zustimmungAngefragt', (_, { seq }) => seq > wechsel) !== undefined,
  },
]

/** Needed as long as something is to be examined; there once the papers were handed over or the application went out. */
function wirdBewertet(
  wenn: (lage: Anlagenlage) => boolean = () => true,
  belege: readonly ('unterlagenUebergeben' | 'anerkennungBeantragt')[] = [
    'unterlagenUebergeben',
    'anerkennungBeantragt',
  ],
): Pick<Anlage, 'noetig' | 'belegt'> {
  return {
    noetig: (lage) => gegenstaende(lage.vorhaben).length > 0 && wenn(lage),
    belegt: ({ akte }) => belege.some((art) => akte.hat(art)),
  }
}

function beiDerStelle({ vorhaben }: Anlagenlage): boolean {
  return empfaenger(vorhaben) === 'anerkennendeStelle'
}

/** The declaration follows recognition, unless an advance examination is practised. */
function brauchtZustimmung({ akte, vorhaben }: Anlagenlage): boolean {
  const ready = vorhaben.vorabpruefung || gegenstaende(vorhaben).length === 0 || akte.hat('anerkennungEntschieden')
  return ready && zustimmungsbedarf(akte) === 'ja' && !akte.hat('globalzustimmungZugesichert')
}

function erklaert({ akte, wechsel }: Anlagenlage): boolean {
  return akte.letzter('beschaeftigungErklaert', (_, { seq }) => seq > wechsel) !== undefined
}

function mitPlan({ vorhaben: { weg } }: Anlagenlage): boolean {
  return weg === 'anerkennungMassnahme' || weg === 'berufsausbildung'
}

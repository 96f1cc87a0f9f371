import { gegenstaende } from './anerkennungslage.ts'
import { type Anlage, type Anlagenlage, aufVerlangen, empfaenger } from './anlage.ts'
import { zustimmungsbedarf } from './fiktion.ts'

/** Papers for the body that examines the qualification, and for the Bundesagentur. */

const NACHWEISE = '§ 81a Abs. 2 Nr. 5 AufenthG'

/**
 * What the BQFG asks for, in a regulated profession with § 12 BQFG. Other laws have lists of their own: there only the
 * agreement names the paper.
 */
function nachBqfg(sonst: string, reglementiert: string): Anlage['norm'] {
  return ({ vorhaben }) => {
    if (vorhaben.recht !== 'bqfg' || empfaenger(vorhaben) === 'zentralstelle') return NACHWEISE
    return vorhaben.reglementiert ? reglementiert : sonst
  }
}

const bewertung = { von: 'fachkraft', fuer: 'bewertung', form: ['kopie', 'elektronisch'] } as const
const bundesagentur = { von: 'arbeitgeber', fuer: 'bundesagentur' } as const

export const anlagenDerStellen: readonly Anlage[] = [
  { ...bewertung, id: 'AR-01', form: ['original', 'elektronisch'], norm: antragsnorm, ...wirdBewertet() },
  { ...bewertung, id: 'AR-02', norm: nachBqfg('§ 5 Abs. 1 Nr. 1 BQFG', '§ 12 Abs. 1 Nr. 1 BQFG'), ...wirdBewertet() },
  { ...bewertung, id: 'AR-03', norm: nachBqfg('§ 5 Abs. 1 Nr. 2 BQFG', '§ 12 Abs. 1 Nr. 2 BQFG'), ...wirdBewertet() },
  { ...bewertung, id: 'AR-04', norm: nachBqfg('§ 5 Abs. 1 Nr. 3 BQFG', '§ 12 Abs. 1 Nr. 3 BQFG'), ...wirdBewertet() },
  {
    ...bewertung,
    id: 'AR-05',
    form: ['original', 'elektronisch'],
    norm: nachBqfg('§ 5 Abs. 1 Nr. 5 BQFG', '§ 12 Abs. 1 Nr. 6 BQFG'),
    ...wirdBewertet(),
  },
  {
    ...bewertung,
    id: 'AR-06',
    norm: nachBqfg('§ 5 Abs. 6 S. 1 BQFG', '§ 12 Abs. 6 S. 1 BQFG'),
    // Whoever lives in the Union need not show that (§ 5 Abs. 6 S. 4, § 12 Abs. 6 S. 4 BQFG).
    ...wirdBewertet(({ vorhaben }) => !vorhaben.wohnsitzInDerUnion),
  },
  {
    ...bewertung,
    id: 'AR-07',
    norm: nachBqfg(NACHWEISE, '§ 12 Abs. 1 Nr. 5 BQFG'),
    ...wirdBewertet(({ vorhaben }) => vorhaben.reglementiert),
  },
  { ...bewertung, id: 'AR-08', norm: NACHWEISE, ...wirdBewertet(beiDerStelle) },
  {
    ...bewertung,
    id: 'AR-09',
    norm: NACHWEISE,
    ...wirdBewertet((lage) => !beiDerStelle(lage)),
  },
  { ...bewertung, id: 'AR-10', norm: NACHWEISE, noetig: aufVerlangen },
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
    noetig: (lage) => brauchtZustimmung(lage) && mitZusatzblatt(lage),
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

/** The annex A of the declaration belongs to every purpose of § 16d AufenthG; a training has its plan. */
export function mitZusatzblatt({ vorhaben: { weg } }: Pick<Anlagenlage, 'vorhaben'>): boolean {
  return weg === 'berufsausbildung' || wegeNachP16d.includes(weg)
}

const wegeNachP16d: readonly string[] = [
  'anerkennungMassnahme',
  'anerkennungspartnerschaft',
  'anerkennungVermittlungsabsprache',
  'anerkennungPruefung',
  'qualifikationsanalyse',
]

function antragsnorm({ vorhaben: { recht, anerkennungsstand } }: Pick<Anlagenlage, 'vorhaben'>): string {
  if (anerkennungsstand === 'anerkennungspartnerschaft') return '§ 81a Abs. 3 S. 1 Nr. 2a AufenthG'
  return recht === 'bqfg' ? '§ 14a Abs. 1 S. 1 BQFG' : '§ 81a Abs. 3 S. 1 Nr. 2 AufenthG'
}

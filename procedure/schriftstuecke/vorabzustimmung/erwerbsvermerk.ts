/** What the visa is to say about work (§ 4a Abs. 3 S. 1 AufenthG): the purpose decides how far it reaches. */
export type Erwerbsvermerk =
  /** This job and no other without leave. */
  | 'nurDieseBeschaeftigung'
  /** This job; changing it needs no leave. */
  | 'beschaeftigungMitWechsel'
  /** Everything. */
  | 'jedeErwerbstaetigkeit'
  /** The training, and beside it a job that has nothing to do with it. */
  | 'ausbildungMitNebenbeschaeftigung'
  /** This job, and another one beside it. */
  | 'beschaeftigungMitNebenbeschaeftigung'
  | 'keineErwerbstaetigkeit'

interface Vermerkregel {
  readonly art: Erwerbsvermerk
  readonly norm: string
}

const nurDiese: Vermerkregel = { art: 'nurDieseBeschaeftigung', norm: '§ 4a Abs. 3 S. 4 AufenthG' }
const blaueKarte: Vermerkregel = { art: 'beschaeftigungMitWechsel', norm: '§ 18g Abs. 4 S. 1 AufenthG' }

function mitNebenbeschaeftigung(norm: string): Vermerkregel {
  return { art: 'beschaeftigungMitNebenbeschaeftigung', norm }
}

/** By the id of the way in law/pathways. */
const regeln: Readonly<Record<string, Vermerkregel>> = {
  blaueKarteRegel: blaueKarte,
  blaueKarteErmaessigt: blaueKarte,
  blaueKarteInformatik: blaueKarte,
  niederlassungHochqualifiziert: { art: 'jedeErwerbstaetigkeit', norm: '§ 4a Abs. 1 S. 1 AufenthG' },
  berufsausbildung: { art: 'ausbildungMitNebenbeschaeftigung', norm: '§ 16a Abs. 3 S. 1 AufenthG' },
  anerkennungMassnahme: mitNebenbeschaeftigung('§ 16d Abs. 1 S. 4 AufenthG'),
  anerkennungspartnerschaft: mitNebenbeschaeftigung('§ 16d Abs. 3 S. 8 AufenthG'),
  anerkennungVermittlungsabsprache: mitNebenbeschaeftigung('§ 16d Abs. 4 S. 3 AufenthG'),
  anerkennungPruefung: { art: 'keineErwerbstaetigkeit', norm: '§ 16d Abs. 5 S. 2 AufenthG' },
  qualifikationsanalyse: mitNebenbeschaeftigung('§ 16d Abs. 6 S. 3 AufenthG'),
}

/**
 * How far the visa of a purpose lets its holder work, and on which norm.
 * @example erwerbsvermerk('berufsausbildung').art // 'ausbildungMitNebenbeschaeftigung'
 */
export function erwerbsvermerk(weg: string): Vermerkregel {
  return regeln[weg] ?? nurDiese
}

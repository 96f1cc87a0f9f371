import type { gehalt as facts } from '../../facts/gehalt.ts'
import { type FactProof, MIT_BUNDESAGENTUR } from '../proof.ts'

/** Pay as contracts state it. */
export const gehalt = {
  monatsgehalt: {
    documents: [
      { document: 'arbeitsvertrag', to: MIT_BUNDESAGENTUR },
      { document: 'erklaerungZumBeschaeftigungsverhaeltnis', to: MIT_BUNDESAGENTUR },
    ],
  },
  gehaltszahlungenImJahr: {
    documents: [
      { document: 'arbeitsvertrag', to: MIT_BUNDESAGENTUR },
      { document: 'erklaerungZumBeschaeftigungsverhaeltnis', to: MIT_BUNDESAGENTUR },
    ],
  },
  festeZusatzzahlungenImJahr: {
    documents: [
      { document: 'arbeitsvertrag', to: MIT_BUNDESAGENTUR },
      { document: 'erklaerungZumBeschaeftigungsverhaeltnis', to: MIT_BUNDESAGENTUR },
    ],
  },
} as const satisfies Readonly<Record<keyof typeof facts, FactProof>>

import type { mittel as facts } from '../../facts/mittel.ts'
import { ENTSCHEIDENDE, type FactProof } from '../proof.ts'

/** What a person can live on. */
export const mittel = {
  eigeneMittelMonatlich: {
    documents: [
      { document: 'nachweisLebensunterhalt', to: ENTSCHEIDENDE },
      { document: 'verpflichtungserklaerung', to: ENTSCHEIDENDE },
    ],
  },
} as const satisfies Readonly<Record<keyof typeof facts, FactProof>>

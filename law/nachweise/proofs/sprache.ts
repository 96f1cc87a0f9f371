import type { sprache as facts } from '../../facts/sprache.ts'
import { ENTSCHEIDENDE, type FactProof, MIT_ANERKENNENDER_STELLE } from '../proof.ts'

/** Language certificates. */
export const sprache = {
  deutsch: { documents: [{ document: 'deutschzertifikat', to: MIT_ANERKENNENDER_STELLE }] },
  englisch: { documents: [{ document: 'englischzertifikat', to: ENTSCHEIDENDE }] },
  deutschNichtErforderlich: { none: 'behoerdeWeissEsSelbst' },
} as const satisfies Readonly<Record<keyof typeof facts, FactProof>>

import type { person as facts } from '../../facts/person.ts'
import { ENTSCHEIDENDE, type FactProof, MIT_ANERKENNENDER_STELLE, MIT_BUNDESAGENTUR } from '../proof.ts'

/** Who the person is, where, and on which days. */
export const person = {
  staatsangehoerigkeiten: { documents: [{ document: 'reisepass', to: MIT_ANERKENNENDER_STELLE }] },
  geburtsdatum: {
    documents: [
      { document: 'reisepass', to: MIT_ANERKENNENDER_STELLE },
      { document: 'geburtsurkunde', to: ENTSCHEIDENDE },
    ],
  },
  standort: { none: 'ergibtSichAusDemAntrag' },
  antragsstaat: {
    documents: [
      { document: 'gewoehnlicherAufenthalt', to: ['auslandsvertretung'] },
      { document: 'aufenthaltstitelImAntragsstaat', to: ['auslandsvertretung'] },
    ],
  },
  antragAm: { none: 'ergibtSichAusDemAntrag' },
  entscheidungAm: { none: 'behoerdeWeissEsSelbst' },
  arbeitsbeginnAm: {
    documents: [
      { document: 'arbeitsvertrag', to: MIT_BUNDESAGENTUR },
      { document: 'erklaerungZumBeschaeftigungsverhaeltnis', to: MIT_BUNDESAGENTUR },
      { document: 'bestaetigungBeginn', to: ENTSCHEIDENDE },
    ],
  },
} as const satisfies Readonly<Record<keyof typeof facts, FactProof>>

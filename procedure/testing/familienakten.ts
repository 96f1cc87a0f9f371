import { akteAus, type Vorgang } from '#procedure/examples/aktenbau.ts'
import type { State } from '#procedure/fachkraefteverfahren/state.ts'

const familie: readonly Vorgang[] = [
  ['2026-09-01', { type: 'vorgangEroeffnet', modus: 'behoerde', familieVon: 'v1', verhaeltnis: 'kind' }],
  ['2026-09-02', { type: 'familieTerminAngefragt' }],
  ['2026-09-04', { type: 'familieTerminAngeboten', termin: '2026-09-20' }],
]
/** As entries were written before anybody was asked whether the application is complete. */
const ohneAngabe: Vorgang = ['2026-09-20', { type: 'familieVisumBeantragt' }]
const ergaenzt: readonly Vorgang[] = [
  ['2026-09-20', { type: 'familieVisumBeantragt', vollstaendig: false }],
  ['2026-09-24', { type: 'familieVisumantragVervollstaendigt' }],
]

/** The file of a family member: refused, and granted up to the title. */
export const familienakten: readonly State[] = [
  akteAus([...familie, ohneAngabe, ['2026-10-01', { type: 'familieVisumAbgelehnt', belehrt: true }]]),
  akteAus([
    ...familie,
    ...ergaenzt,
    ['2026-10-01', { type: 'familieVisumErteilt', gueltigAb: '2026-10-01', gueltigBis: '2027-09-30' }],
    ['2026-11-01', { type: 'familieEingereist' }],
    ['2026-11-05', { type: 'familieTitelBeantragt' }],
  ]),
]

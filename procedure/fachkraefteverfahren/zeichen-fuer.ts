import type { AnlagenId } from './anlage.ts'

/**
 * Under which other signs a paper can have come: one that was handed in serves every recipient that needs it. The offer of
 * the employer is shown by the declaration on the employment too, never the other way round.
 */
const auchDurch: Readonly<Partial<Record<AnlagenId, readonly AnlagenId[]>>> = {
  'AN-02': ['AR-03', 'AV-02'],
  'AR-03': ['AN-02', 'AV-02'],
  'AV-02': ['AN-02', 'AR-03'],
  'AN-07': ['AB-01', 'AV-04'],
  'AR-06': ['AN-07', 'AN-07a', 'AN-07b', 'AB-01', 'AV-04'],
  'AB-01': ['AV-04'],
  'AV-04': ['AB-01'],
  'AB-02': ['AN-15'],
  'AB-03': ['AN-14'],
  'AN-14': ['AB-03'],
  'AR-04': ['AV-05'],
  'AV-05': ['AR-04'],
  'AV-06': ['AN-10'],
  'AN-12': ['AV-07'],
  'AV-07': ['AN-12'],
  'AN-18': ['AV-08'],
  'AV-08': ['AN-18'],
  'AF-04': ['AF-04b'],
  'AF-04b': ['AF-04'],
  'AF-06': ['AF-06b'],
  'AF-06b': ['AF-06'],
  'AF-03': ['AV-02'],
}

/**
 * The signs under which a paper can have come, its own first.
 * @example zeichenFuer('AR-03') // ['AR-03', 'AN-02', 'AV-02']
 */
export function zeichenFuer(id: AnlagenId): readonly AnlagenId[] {
  return [id, ...(auchDurch[id] ?? [])]
}

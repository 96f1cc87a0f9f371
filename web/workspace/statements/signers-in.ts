import type { Vorgangsunterzeichner } from '#law/nachweise/erklaerungen-fuer.ts'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import type { CaseView } from '#server/cases/case-view.ts'

/** Who reads whose declarations; the office is told both. Everybody else has no such page. */
const READERS: Readonly<Record<Vorgangsunterzeichner, readonly Partei[]>> = {
  arbeitgeber: ['arbeitgeber', 'unterbevollmaechtigter', 'auslaenderbehoerde'],
  fachkraft: ['fachkraft', 'auslaenderbehoerde'],
}

const SIGNERS: readonly Vorgangsunterzeichner[] = ['arbeitgeber', 'fachkraft']

/** Whose declarations somebody may read who takes part as these parties; of a family member there are none. */
export function signersIn({
  parteien,
  isFamilyFile,
}: Pick<CaseView, 'parteien' | 'isFamilyFile'>): readonly Vorgangsunterzeichner[] {
  if (isFamilyFile) return []
  return SIGNERS.filter((signer) => READERS[signer].some((partei) => parteien.includes(partei)))
}

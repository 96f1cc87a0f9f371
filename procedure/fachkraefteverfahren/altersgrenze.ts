/** Purposes whose age limit stands in the BeschV; of the others only §§ 18a and 18b AufenthG have one. */
const NACH_BESCHV: readonly string[] = ['berufserfahrung', 'pflegehilfskraft', 'berufskraftfahrer']

/**
 * The norm that asks for old-age provision from the 45th year of life on.
 * @example altersgrenzeIn('berufserfahrung') // '§ 1 Abs. 2 S. 1 BeschV'
 */
export function altersgrenzeIn(weg: string | undefined): string {
  return NACH_BESCHV.includes(weg ?? '') ? '§ 1 Abs. 2 S. 1 BeschV' : '§ 18 Abs. 2 Nr. 5 S. 1 AufenthG'
}

/** The norm by which the office can refrain from it. */
export function altersausnahmeIn(weg: string | undefined): string {
  return NACH_BESCHV.includes(weg ?? '') ? '§ 1 Abs. 2 S. 2 und 3 BeschV' : '§ 18 Abs. 2 Nr. 5 S. 2 AufenthG'
}

/**
 * The table of the Anlage: points for each Nummer of § 20b Abs. 1 S. 1, and the sum that is enough. An ordinance may
 * change it (Abs. 3); until 19 August 2026 none did. Which version of the rule uses which table stands in the § file.
 */
export const PUNKTE_SEIT_JUNI_2024 = {
  1: 4,
  2: 3,
  3: 2,
  4: 1,
  5: 1,
  6: 3,
  7: 2,
  8: 1,
  9: 2,
  10: 1,
  11: 1,
  12: 1,
} as const

export const MINDESTPUNKTZAHL_SEIT_JUNI_2024 = 6

/** The other member states of the European Union since 1 February 2020, as ISO 3166-1 alpha-2 codes. */
export const euStaaten: readonly string[] = `
  AT BE BG CY CZ DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK
`
  .trim()
  .split(/\s+/)

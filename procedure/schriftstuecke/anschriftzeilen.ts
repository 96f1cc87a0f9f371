/**
 * An address in the lines of a letter: postcode and town stand in one of their own.
 * @example anschriftzeilen('Werkstraße 2, 01067 Dresden') // ['Werkstraße 2', '01067 Dresden']
 */
export function anschriftzeilen(anschrift: string | undefined): readonly string[] {
  return (anschrift ?? '').split(/\s*\n\s*|,\s*(?=\d{4,6} )/).filter((line) => line !== '')
}

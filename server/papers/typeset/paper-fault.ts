/** A paper that cannot be set as it is, and why, so that a person can mend it. */
export class PaperFault extends Error {
  /** Characters that no font of the house can print. */
  readonly characters: readonly string[]

  constructor(characters: readonly string[]) {
    super(`These characters cannot be printed: ${characters.map(named).join(', ')}.`)
    this.name = 'PaperFault'
    this.characters = characters
  }
}

function named(character: string): string {
  const point = character.codePointAt(0) ?? 0
  return `${character} (U+${point.toString(16).toUpperCase().padStart(4, '0')})`
}

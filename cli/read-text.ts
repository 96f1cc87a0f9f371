import type { Language } from '#law/texts/catalogue.ts'
import { refuse } from './arguments.ts'
import { fileFault, jsonFault } from './fault-words.ts'
import type { Io } from './io.ts'

/** The text of a file; where it cannot be read the reason is printed. */
export async function readText(place: string, lang: Language, io: Io): Promise<string | undefined> {
  try {
    return await io.read(place)
  } catch (fault) {
    return refuse(io, fileFault(place, fault, lang))
  }
}

/** What a text says as JSON; where it is none the reason is printed. */
export function readJson(place: string, text: string, lang: Language, io: Io): unknown {
  try {
    return JSON.parse(text)
  } catch (fault) {
    return refuse(io, jsonFault(place, text, fault, lang))
  }
}

import { readdirSync, readFileSync } from 'node:fs'
import { decodeLaw, type EncodedLaw, type Law } from './encoded-law.ts'

const INDEX = new URL('../../law/statutes/index/', import.meta.url)

/** Every law of the shipped norm index, by its abbreviation. */
export function loadIndex(): ReadonlyMap<string, Law> {
  const laws = readdirSync(INDEX)
    .filter((file) => file.endsWith('.json'))
    .map((file) => decodeLaw(JSON.parse(readFileSync(new URL(file, INDEX), 'utf8')) as EncodedLaw))
  return new Map(laws.map((law) => [law.law, law]))
}

import { isCode } from '../files.ts'

/** Rooms and files that say nothing about what is in them. */
const EMPTY_NAMES =
  /^(?:utils?|helpers?|common|shared|misc|types?|services?|core|lib|manager)$|-(?:utils?|helpers?|misc|manager)$/

/** One word of a path: small letters and digits, hyphens between, then the endings. */
const KEBAB = /^(?:\.|_(?=.*\.scss$))?[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)*$/
/** Files whose name tools or customs fix. */
const CUSTOMARY = /^(?:README|LICENSE|CHANGELOG|CONTRIBUTING|SECURITY|CODEOWNERS|Dockerfile|Makefile)(?:\.\w+)*$/

/** What is wrong with the name of a file, seen from the root of the repository. */
export function nameFaults(file: string, laws: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const faults: string[] = []
  for (const part of file.split('/')) {
    const stem = part.split('.')[0] ?? part
    if (EMPTY_NAMES.test(stem)) faults.push(`${file}: "${stem}" says nothing about what is inside`)
    if (/[^ -~]/.test(part)) faults.push(`${file}: only ASCII in paths`)
    else if (!KEBAB.test(part) && !CUSTOMARY.test(part)) faults.push(`${file}: "${part}" is not kebab-case`)
  }
  if (/(?:^|\/)index\.tsx?$/.test(file) && !/^[a-z]+\/index\.ts$/.test(file))
    faults.push(`${file}: index.ts only at the door of a package`)
  return [...faults, ...statuteFaults(file, laws)]
}

/** law/statutes/aufenthg/p18g-blaue-karte-eu.ts: the folder is a law, the number a § that it has. */
function statuteFaults(file: string, laws: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const place = /^law\/statutes\/([^/]+)\/(.+)$/.exec(file)
  if (!place?.[1] || !place[2] || place[1] === 'index' || !isCode(file)) return []
  const paragraphs = laws.get(place[1])
  if (!paragraphs) return [`${file}: "${place[1]}" is not a law of the index`]
  if (/^anlage-/.test(place[2])) return []
  const number = /^p(\d+[a-z]?)-/.exec(place[2])?.[1]
  if (!number) return [`${file}: a file of statutes begins with p and the number of its §`]
  return paragraphs.has(number) ? [] : [`${file}: there is no § ${number}`]
}

import type { z } from 'zod'
import type { Language } from '#law/texts/catalogue.ts'
import { procedureWords } from '#procedure/texts/words.ts'
import type { BroughtFile, caseAnswer, filesAnswer, listAnswer, problemAnswer } from './case-answers.ts'
import { caseWords } from './case-text.ts'
import { problemSentence } from './problem-sentence.ts'

/** A page of a list, one case a line. */
export function listText({ rows, next }: z.infer<typeof listAnswer>, lang: Language): string {
  const said = caseWords(lang)
  const lines = rows.map(({ reference, caseId, workerName, employerName, turn, due }) =>
    [reference, caseId, workerName, employerName, partyName(turn, lang), due === undefined ? '' : said.until(due)]
      .filter((part) => part !== '')
      .join('  '),
  )
  return `${[...(lines.length === 0 ? [said.none] : lines), ...(next === null ? [] : [said.more(next)])].join('\n')}\n`
}

const OPEN = ['offen', 'ueberfaellig', 'fiktionEingetreten', 'ruht', 'abgelaufen']

/** A case: what is to be done by whom, and what stands in the file. */
export function caseText(one: z.infer<typeof caseAnswer>, lang: Language): string {
  const said = caseWords(lang)
  const { reference, worker, seq, parteien, pflichten, eintraege } = one
  const duties = pflichten
    .filter(({ stand }) => OPEN.includes(stand))
    .map(({ schuldner, zeile, bis }) => {
      const until = bis === undefined ? '' : `, ${said.until(bis)}`
      return `  ${partyName(schuldner, lang)}: ${taskOf(zeile, lang)}${until}`
    })
  const entries = eintraege.map((entry) => `  ${entry.seq}  ${entry.am}  ${titleOf(entry.ereignis.type, lang)}`)
  const who = parteien.map((partei) => partyName(partei, lang)).join(', ')
  return `${[
    [reference, worker?.name ?? ''].filter((part) => part !== '').join('  '),
    `expectedSeq ${seq}  ${who}`,
    `${said.duties}:`,
    ...(duties.length === 0 ? [`  ${said.none}`] : duties),
    `${said.entries}:`,
    ...entries,
  ].join('\n')}\n`
}

/** A file that was brought, and how a command names it. */
export function fileLine({ document, name, pages, waiting }: BroughtFile, lang: Language): string {
  const said = caseWords(lang)
  return [document, name, pages === null ? '' : said.pages(pages), waiting ? said.unseen : '']
    .filter((part) => part !== '')
    .join('  ')
}

/** Everything that was brought and no entry names, and what the scanner found in it later. */
export function filesText({ files, found }: z.infer<typeof filesAnswer>, lang: Language): string {
  const said = caseWords(lang)
  const lines = files.map((file) => fileLine(file, lang))
  const removed = found.map(({ name, finding }) => said.found(name, finding))
  return `${[...(lines.length === 0 ? [said.none] : lines), ...removed].join('\n')}\n`
}

/** What a server found wrong: every place, and every reason of the procedure with its norm. */
export function problemText(problem: z.infer<typeof problemAnswer>, lang: Language): string {
  const { type, title, detail, errors = [], refusals = [] } = problem
  return [
    problemSentence(type, lang) ?? [title, detail].filter((part) => part !== undefined).join(' '),
    ...errors.map((one) => `  ${one.pointer}: ${one.detail}${one.nearest === undefined ? '' : ` → ${one.nearest}`}`),
    ...refusals.map(({ grund, norm }) => `  ${reasonOf(grund, lang)} (${norm})`),
  ].join('\n')
}

function partyName(partei: string, lang: Language): string {
  return ofTable(procedureWords(lang).partei, partei)?.name ?? partei
}

function taskOf(zeile: string, lang: Language): string {
  return ofTable(procedureWords(lang).fristzeile, zeile)?.[2] ?? zeile
}

function titleOf(art: string, lang: Language): string {
  return ofTable(procedureWords(lang).ereignis, art)?.titel ?? art
}

function reasonOf(grund: string, lang: Language): string {
  return ofTable(procedureWords(lang).ablehnung, grund)?.was ?? grund
}

/** The words of an id that came from outside: a newer server may know more of them. */
function ofTable<T extends object>(table: T, id: string): T[keyof T] | undefined {
  const words: readonly (readonly [string, T[keyof T]])[] = Object.entries(table)
  return words.find(([known]) => known === id)?.[1]
}

import { describe, expect, it } from 'vitest'
import type { Ereignis, Ereignisart } from '../fachkraefteverfahren/events.ts'
import { wortschatzDe } from './de/words.ts'
import { wortschatzEn } from './en/words.ts'
import { ereignisproben } from './ereignisproben.ts'
import type { Wortschatz } from './procedure-words.ts'

/** Every text with the path to it. */
interface Fund {
  readonly wo: string
  readonly text: string
}

/** Words of function: no sentence of the other language does without them. */
const GERMAN =
  /\b(?:der|die|das|den|dem|des|ein|eine|einen|und|oder|nicht|ist|sind|wird|hat|mit|für|auf|nach|bei|zum|zur|sich)\b/i
const ENGLISH = /\b(?:the|and|or|not|is|are|has|have|with|for|to|of|at|by|if|that)\b/i
/** Names and words that both languages use. */
const SAME = /\bLand\b/g

const MOST_WORDS = 20

function found(value: unknown, wo = ''): readonly Fund[] {
  if (typeof value === 'string') return [{ wo, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => found(inner, wo === '' ? key : `${wo}.${key}`))
}

function sentencesOf<Art extends Ereignisart>(worte: Wortschatz, art: Art): readonly Fund[] {
  return ereignisproben[art].map((probe) => ({
    wo: `ereignis.${art}.satz`,
    text: worte.ereignis[art].satz({ type: art, ...probe } as Ereignis<Art>),
  }))
}

function everyText(worte: Wortschatz): readonly Fund[] {
  const arten = Object.keys(ereignisproben).filter((art): art is Ereignisart => art in worte.ereignis)
  return [...found(worte), ...arten.flatMap((art) => sentencesOf(worte, art))]
}

const languages = [
  ['de', everyText(wortschatzDe)],
  ['en', everyText(wortschatzEn)],
] as const

describe.each(languages)('The words of the procedure (%s)', (lang, texts) => {
  it('are never empty, never undefined, and without a stray space', () => {
    expect(
      texts.filter(({ text }) => text === '' || text !== text.trim() || / {2}|undefined|\[object/.test(text)),
    ).toEqual([])
  })

  it('are not in the other language', () => {
    const other = lang === 'de' ? ENGLISH : GERMAN
    expect(texts.filter(({ text }) => other.test(text.replaceAll(SAME, '')))).toEqual([])
  })

  it('are sentences of a length that can be read aloud', () => {
    const long = texts.flatMap(({ wo, text }) =>
      text
        .split(/(?<=[.!?:;”“])\s+(?=[\p{Lu}„“])/u)
        .map((sentence) => ({ wo, sentence, words: sentence.split(/\s+/).length }))
        .filter(({ words }) => words > MOST_WORDS),
    )
    expect(long).toEqual([])
  })

  it('are whole sentences where they explain', () => {
    const explaining =
      /(?:erklaerung|satz|anrede|was|abhilfe|gut|wenn|dann|text|folge\.\w+|beendigungsgrund\.\w+|fristzeile\.\w+\.1)$/
    expect(
      texts.filter(
        ({ wo, text }) => explaining.test(wo) && !wo.includes('angebotsaenderung') && !/[.!?”“]$/.test(text),
      ),
    ).toEqual([])
  })

  it('stand behind a name without a full stop where they say what is to be done', () => {
    expect(
      texts.filter(
        ({ wo, text }) =>
          /(?:\.(?:neutral|titel|name|kurz|wort)|fristzeile\.\w+\.[02])$/.test(wo) && text.endsWith('.'),
      ),
    ).toEqual([])
  })
})

it('both languages have the same words', () => {
  expect(
    found(wortschatzEn)
      .map(({ wo }) => wo)
      .sort(),
  ).toEqual(
    found(wortschatzDe)
      .map(({ wo }) => wo)
      .sort(),
  )
})

it('address nobody with du', () => {
  expect(found(wortschatzDe).filter(({ text }) => /\b(?:du|dein|deine|dir|dich)\b/i.test(text))).toEqual([])
})

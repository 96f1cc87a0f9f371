import { laengeText } from '#law/calendar/laenge.ts'
import { LAENDER } from '#law/calendar/land.ts'
import { kennzeichen } from '#law/periods/kennzeichen.ts'
import type { FristField } from '#law/report/frist-fields.ts'
import type { FristInput } from '#law/report/frist-input.ts'
import { periodWords } from '#law/texts/periods/period-words.ts'
import type { PageWords } from '#web/language/page-words.ts'

type GivenLine = readonly [label: string, text: string]

/** What was asked, in words: without it nobody could follow the sheet. Fields that changed nothing are left out. */
export function givenLines(input: FristInput, unused: readonly FristField[], words: PageWords): readonly GivenLine[] {
  const { labels } = words.m.fristen
  return input.given.flatMap((field): readonly GivenLine[] => {
    const text = unused.includes(field) ? undefined : textOf(field, input, words)
    return text === undefined ? [] : [[labels[field], text]]
  })
}

function textOf(field: FristField, input: FristInput, words: PageWords): string | undefined {
  const { sheet, catalogue } = periodWords(words.language)
  const { fristen } = words.m
  const { verlaengerung } = input
  switch (field) {
    case 'from':
      return sheet.date(input.start)
    case 'length':
      return input.laenge && `${sheet.length(input.laenge)} (${laengeText(input.laenge)})`
    case 'id':
      return input.id && `${catalogue.periods[input.id].title} (${kennzeichen[input.id]})`
    case 'variant':
      return input.variante && catalogue.variants[input.variante]
    case 'profession':
      return input.fachberuf && catalogue.professions[input.fachberuf]
    case 'begin':
      return input.beginn === 'tagesbeginn' ? fristen.runs.day : undefined
    case 'validity':
      return input.validity ? fristen.runs.validity : undefined
    case 'suspended':
      return input.hemmungen.map(({ von, bis }) => `${sheet.date(von)} – ${sheet.date(bis)}`).join('; ')
    case 'extended-by':
      return verlaengerung && 'um' in verlaengerung ? sheet.length(verlaengerung.um) : undefined
    case 'extended-to':
      return verlaengerung && 'bis' in verlaengerung ? sheet.date(verlaengerung.bis) : undefined
    case 'stated-end':
      return input.statedEnd && sheet.date(input.statedEnd)
    case 'arrived':
      return input.zugang && sheet.date(input.zugang)
    case 'land':
    case 'gemeinde':
    case 'abroad':
    case 'free':
      return placeText(field, input, words)
  }
}

function placeText(
  field: 'land' | 'gemeinde' | 'abroad' | 'free',
  { orte }: FristInput,
  words: PageWords,
): string | undefined {
  const { date } = periodWords(words.language).sheet
  const texts = orte.flatMap((ort): readonly string[] => {
    if ('land' in ort) {
      if (field === 'land') return [LAENDER[ort.land]]
      return field === 'gemeinde' && ort.gemeinde !== undefined ? [ort.gemeinde] : []
    }
    if (field === 'abroad') return [ort.gastland]
    return field === 'free' ? ort.freieTage.map(date) : []
  })
  return texts.length === 0 ? undefined : texts.join(field === 'free' ? '; ' : ', ')
}

import { erklaerungsworte } from '#procedure/schriftstuecke/beschaeftigung/datenblatt.ts'
import { datenquellen } from '#procedure/schriftstuecke/formular/formulardaten.ts'
import type { AcroField } from '#server/papers/acroform/acro-field.ts'
import type { PageWords } from '#web/language/page-words.ts'

/** Something that can be chosen for a field, with the words for it. */
export interface SourceOption {
  readonly value: string
  readonly text: string
}

/** A place in a form that gets its own choice: a field, or one box or button of a field. */
export interface FormPlace {
  /** The name in our page; the names of foreign forms may hold anything. */
  readonly input: string
  readonly field: AcroField
  readonly option: string | undefined
}

/** Every place of a form, in its order. */
export function placesOf(fields: readonly AcroField[]): readonly FormPlace[] {
  return fields.flatMap((field, index): readonly FormPlace[] =>
    field.kind === 'text' || field.kind === 'choice'
      ? [{ input: `feld${index}`, field, option: undefined }]
      : field.options.map(({ value }, at) => ({ input: `feld${index}-${at}`, field, option: value })),
  )
}

/** What a text can be filled with. */
export function textSources({ m, language }: PageWords): readonly SourceOption[] {
  const { feld } = erklaerungsworte(language)
  const questions: Readonly<Record<string, string | undefined>> = feld
  const sources: Readonly<Record<string, string | undefined>> = m.templates.sources
  return datenquellen.map(({ pfad }) => ({
    value: pfad,
    text: sources[pfad] ?? questions[pfad.replace('erklaerung.', '')] ?? pfad,
  }))
}

/** The answers at which a box can be ticked. */
export function answerSources({ m, language }: PageWords): readonly SourceOption[] {
  const { feld, wert } = erklaerungsworte(language)
  const questions: Readonly<Record<string, string | undefined>> = feld
  const answers: Readonly<Record<string, string | undefined>> = wert
  return datenquellen.flatMap(({ pfad, werte }) =>
    werte.map((value) => ({
      value: `${pfad}=${value}`,
      text: m.templates.whenIs({
        question: questions[pfad.replace('erklaerung.', '')] ?? pfad,
        answer: answers[value] ?? value,
      }),
    })),
  )
}

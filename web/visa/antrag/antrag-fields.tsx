import type { VNode } from 'preact'
import {
  type Antragsfeld,
  type Antragsseite,
  type Antragswerte,
  antragsfelder,
} from '#procedure/schriftstuecke/visum/antrag/antragsfelder.ts'
import { antragstexte } from '#procedure/schriftstuecke/visum/antrag/antragstexte.ts'
import { feldname, gezeigt } from '#procedure/schriftstuecke/visum/antrag/datenblatt.ts'
import type { FieldError } from '#web/components/error-summary.tsx'
import { Option, SelectPart, TextPart } from '#web/forms/form-parts.tsx'
import type { PageWords } from '#web/language/page-words.ts'

interface FieldsProps {
  readonly words: PageWords
  readonly seite: Antragsseite
  readonly werte: Antragswerte
  readonly errors: readonly FieldError[]
}

/** The fields of one page of the application form. */
export function AntragFields({ words, seite, werte, errors }: FieldsProps): VNode {
  return (
    <>
      {antragsfelder(seite, werte).map((feld) => (
        <AntragField words={words} seite={seite} werte={werte} errors={errors} feld={feld} />
      ))}
    </>
  )
}

function AntragField(props: FieldsProps & { readonly feld: Antragsfeld }): VNode {
  const { words, werte, errors, feld, seite } = props
  const { antrag } = words.m.visa
  const name = feldname(feld.id, seite, words.language)
  const label = feld.noetig ? name : antrag.optional({ label: name })
  const value = werte[feld.id] ?? ''
  const hint = [feld.wenn === undefined ? '' : antrag.condition, hintOf(feld, words)].filter((text) => text !== '')
  const part = { id: feld.id, label, errors, hint: hint.length === 0 ? undefined : `${hint.join('. ')}.` }
  const choices = choicesOf(feld, words)
  if (choices.length === 0)
    return (
      <TextPart
        {...part}
        value={typedAs(feld, value, words)}
        {...(feld.art === 'tag' || feld.art === 'zahl' ? { size: 'amount' as const } : {})}
      />
    )
  return (
    <SelectPart {...part} value={value} values={['', ...choices.map(([one]) => one)]}>
      <Option value="" chosen={value} text={antrag.choose} />
      {choices.map(([one, text]) => (
        <Option value={one} chosen={value} text={text} />
      ))}
    </SelectPart>
  )
}

function choicesOf({ art, werte = [] }: Antragsfeld, words: PageWords): readonly (readonly [string, string])[] {
  const { antrag } = words.m.visa
  if (art === 'jaNein')
    return [
      ['ja', antrag.ja],
      ['nein', antrag.nein],
    ]
  return werte.map((value) => [value, antragstexte[words.language].werte[value] ?? value])
}

function hintOf({ art }: Antragsfeld, { m }: PageWords): string {
  switch (art) {
    case 'tag':
      return m.visa.antrag.dayHint
    case 'staat':
      return m.visa.antrag.stateHint
    case 'staaten':
      return m.visa.antrag.statesHint
    case 'text':
    case 'absatz':
    case 'wahl':
    case 'zahl':
    case 'email':
    case 'telefon':
    case 'jaNein':
      return ''
  }
}

/** A value as a person would type it: days with dots, states by their names. */
function typedAs(feld: Antragsfeld, value: string, { language }: PageWords): string {
  if (feld.art === 'tag') return value.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3.$2.$1')
  return feld.art === 'staat' || feld.art === 'staaten' ? gezeigt(feld, value, language) : value
}

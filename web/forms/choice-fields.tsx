import type { VNode } from 'preact'
import { LEVELS } from '#law/engine/answers.ts'
import { isChosen } from './draft.ts'
import type { FieldProps } from './field-props.ts'
import { Checkbox, DontKnowBox, DontKnowRadio, QuestionSet, Radio } from './question.tsx'

/** Yes, no, or not known. */
export function YesNoField(field: FieldProps): VNode {
  const { yes, no } = field.words.m.check
  return (
    <RadioSet
      field={field}
      layout="row"
      choices={[
        ['ja', yes],
        ['nein', no],
      ]}
    />
  )
}

export function ChoiceField({ values, ...field }: FieldProps & { readonly values: readonly string[] }): VNode {
  const texts = field.words.law.facts[field.id]?.values
  return <RadioSet field={field} choices={values.map((value) => [value, texts?.[value] ?? value] as const)} />
}

export function LevelField(field: FieldProps): VNode {
  const { noLevel, levelHint } = field.words.m.check
  const choices = LEVELS.map((level) => [level, level === 'keine' ? noLevel : level] as const)
  return <RadioSet field={field} layout="grid" hint={levelHint} choices={choices} />
}

export function ChoicesField({ values, ...field }: FieldProps & { readonly values: readonly string[] }): VNode {
  const { id, draft, words } = field
  return (
    <QuestionSet field={field} hint={words.m.check.allThatApply}>
      {values.map((value, at) => (
        <Checkbox
          field={field}
          name={id}
          value={value}
          id={at === 0 ? id : `${id}-${value}`}
          checked={isChosen(draft, id, value)}
          text={words.law.facts[id]?.values?.[value] ?? value}
        />
      ))}
      <DontKnowBox field={field} />
    </QuestionSet>
  )
}

interface RadioSetProps {
  readonly field: FieldProps
  readonly choices: readonly (readonly [value: string, text: string])[]
  readonly hint?: string
  /** Few short answers stand in a row, many in a grid, long ones below each other. */
  readonly layout?: 'row' | 'grid'
}

function RadioSet({ field, choices, hint, layout }: RadioSetProps): VNode {
  const { id, draft } = field
  const radios = choices.map(([value, text], at) => (
    <Radio
      field={field}
      name={id}
      value={value}
      id={at === 0 ? id : `${id}-${value}`}
      checked={isChosen(draft, id, value)}
      text={text}
    />
  ))
  return (
    <QuestionSet field={field} hint={hint}>
      {layout === 'row' ? (
        <div class="in-a-row">
          {radios}
          <DontKnowRadio field={field} />
        </div>
      ) : (
        <>
          {layout === 'grid' ? <div class="in-a-grid">{radios}</div> : radios}
          <DontKnowRadio field={field} />
        </>
      )}
    </QuestionSet>
  )
}

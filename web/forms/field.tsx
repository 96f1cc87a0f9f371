import type { VNode } from 'preact'
import type { Fact } from '#law/facts/fact.ts'
import { vocabulary } from '#law/facts/vocabulary.ts'
import type { PageWords } from '#web/language/page-words.ts'
import { ChoiceField, ChoicesField, LevelField, YesNoField } from './choice-fields.tsx'
import type { FieldProps } from './field-props.ts'
import { OccupationField } from './occupation-field.tsx'
import { DateField, MoneyField, NumberField, StateField, StatesField } from './text-fields.tsx'

/** The field of a fact, by the type of its line in the vocabulary. */
export function Field(props: FieldProps): VNode {
  const fact: Fact = vocabulary[props.id]
  switch (fact.type) {
    case 'boolean':
      return <YesNoField {...props} />
    case 'choice':
      return <ChoiceField {...props} values={fact.values} />
    case 'choices':
      return <ChoicesField {...props} values={fact.values} />
    case 'level':
      return <LevelField {...props} />
    case 'date':
      return <DateField {...props} />
    case 'money':
      return <MoneyField {...props} />
    case 'number':
      return <NumberField {...props} unit={unitText(fact.unit, props.words)} />
    case 'state':
      return <StateField {...props} />
    case 'states':
      return <StatesField {...props} />
    case 'isco':
      return <OccupationField {...props} />
  }
}

function unitText(unit: Extract<Fact, { type: 'number' }>['unit'], { m }: PageWords): string {
  switch (unit) {
    case 'Monate':
      return m.check.unitMonths
    case 'Stunden/Woche':
      return m.check.unitHours
    case 'Jahre':
      return m.check.unitYears
    case 'Anzahl':
    case 'Stufe':
      return ''
  }
}

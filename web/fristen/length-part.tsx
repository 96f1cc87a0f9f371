import type { VNode } from 'preact'
import { Option, SelectPart, TextPart } from '#web/forms/form-parts.tsx'
import type { FristFormProps } from './form-props.ts'
import { type TypedLength, UNITS } from './typed-frist.ts'

interface LengthPartProps extends FristFormProps {
  readonly id: 'length' | 'extended'
  readonly typedLength: TypedLength
  readonly hint?: string
}

/** How long, as a number and a unit. */
export function LengthPart({ words, errors, id, typedLength, hint }: LengthPartProps): VNode {
  const { fristen } = words.m
  const label = id === 'length' ? fristen.labels.length : fristen.labels['extended-by']
  return (
    <div class="length-part">
      <TextPart
        id={`${id}-count`}
        label={label}
        hint={hint}
        value={typedLength.count}
        errors={errors}
        size="short"
        numeric
      />
      <SelectPart
        id={`${id}-unit`}
        label={fristen.form.unit}
        value={typedLength.unit}
        values={UNITS}
        errors={errors}
        size="unit"
      >
        {UNITS.map((unit) => (
          <Option value={unit} chosen={typedLength.unit} text={fristen.units[unit]} />
        ))}
      </SelectPart>
    </div>
  )
}

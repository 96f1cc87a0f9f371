import type { VNode } from 'preact'
import { WEISS_NICHT } from '#law/engine/answers.ts'
import { PAY_FIELD } from './field-names.ts'
import type { FieldProps } from './field-props.ts'
import { QuestionSet, Radio } from './question.tsx'
import { TextInput } from './text-fields.tsx'

/** Which way of stating pay is chosen; where nothing is, the fields of both are shown. */
export type PayChoice = 'jahr' | 'monat' | typeof WEISS_NICHT | undefined

interface PayProps {
  readonly fieldOf: (id: FieldProps['id']) => FieldProps
  readonly choice: PayChoice
  readonly error: string | undefined
}

/** Pay as the contract states it: by year, or by month with the number of payments. */
export function PayForm({ fieldOf, choice, error }: PayProps): VNode {
  const yearly = fieldOf('jahresgehalt')
  const { check } = yearly.words.m
  const field: FieldProps = {
    ...yearly,
    question: check.payHow,
    error: error === undefined ? undefined : { field: PAY_FIELD, text: error },
  }
  const radio = (value: string, text: string): VNode => (
    <Radio
      field={field}
      name={PAY_FIELD}
      value={value}
      id={value === 'jahr' ? PAY_FIELD : `${PAY_FIELD}-${value}`}
      checked={choice === value}
      text={text}
    />
  )
  return (
    <div class="pay-form">
      <QuestionSet field={field}>
        {radio('jahr', check.payYearly)}
        <div class="pay-form__part pay-form__part--year">
          <Amount field={yearly} label={check.payYearlyLabel} hint={check.moneyHint} unit="€" />
        </div>
        {radio('monat', check.payMonthly)}
        <div class="pay-form__part pay-form__part--month">
          <Amount field={fieldOf('monatsgehalt')} label={check.payMonthlyLabel} hint={check.moneyHint} unit="€" />
          <Amount field={fieldOf('gehaltszahlungenImJahr')} label={check.payPayments} hint={check.payPaymentsHint} />
          <Amount
            field={fieldOf('festeZusatzzahlungenImJahr')}
            label={check.payExtra}
            hint={check.payExtraHint}
            unit="€"
          />
        </div>
        {radio(WEISS_NICHT, check.dontKnow)}
      </QuestionSet>
    </div>
  )
}

interface AmountProps {
  readonly field: FieldProps
  readonly label: string
  readonly hint: string
  readonly unit?: string
}

function Amount({ field, label, hint, unit }: AmountProps): VNode {
  const { id, error } = field
  const plain: FieldProps = { ...field, help: undefined }
  return (
    <div class={error ? 'kern-form-input kern-form-input--error' : 'kern-form-input'}>
      <label class="kern-label" for={id}>
        {label}
      </label>
      <div class="kern-hint" id={`${id}-hilfe`}>
        <p>{hint}</p>
      </div>
      {error ? (
        <p class="kern-error" id={`${id}-fehler`}>
          <span class="kern-icon kern-icon--danger kern-icon--default" aria-hidden="true" />
          <span class="kern-body">{error.text}</span>
        </p>
      ) : null}
      <TextInput
        field={plain}
        id={id}
        hint={hint}
        size={unit ? 'amount' : 'short'}
        inputMode={unit ? 'decimal' : 'numeric'}
        {...(unit ? { unit } : {})}
      />
    </div>
  )
}

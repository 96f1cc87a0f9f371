import type { VNode } from 'preact'
import { PartSet, RadioPart, TextPart } from '#web/forms/form-parts.tsx'
import type { FristFormProps } from './form-props.ts'
import { LengthPart } from './length-part.tsx'
import { runOf, shownDay, spanRows, type TypedFrist } from './typed-frist.ts'

/** What most Fristen do not need, folded away until it is used or wrong. */
export function MoreFields(form: FristFormProps): VNode {
  const { words, typed, errors } = form
  const { fristen } = words.m
  const shown = (value: string): string =>
    value
      .split(', ')
      .map((day) => shownDay(day, words.language))
      .join(', ')
  const text = (
    id: 'extended-to' | 'stated-end' | 'arrived' | 'abroad' | 'free',
    value: string,
    hint?: string,
  ): VNode => (
    <TextPart
      id={id}
      label={fristen.labels[id]}
      hint={hint}
      value={id === 'abroad' ? value : shown(value)}
      errors={errors}
    />
  )
  return (
    <details class="more-fields" open={isUsed(typed) || errors.some(({ field }) => isMore(field))}>
      <summary>{fristen.form.more}</summary>
      <div class="more-fields__body">
        <PartSet legend={fristen.form.run} hint={fristen.form.runHint}>
          {(['event', 'day', 'validity'] as const).map((run) => (
            <RadioPart name="run" value={run} chosen={runOf(typed)} text={fristen.runs[run]} />
          ))}
        </PartSet>
        <PartSet legend={fristen.labels.suspended} hint={fristen.form.suspendedHint}>
          <SpanRows {...form} />
        </PartSet>
        <PartSet legend={fristen.form.extension} hint={fristen.form.extensionHint}>
          <LengthPart {...form} id="extended" typedLength={typed.extendedBy} />
          {text('extended-to', typed.extendedTo)}
        </PartSet>
        <PartSet legend={fristen.form.office}>
          {text('stated-end', typed.statedEnd, fristen.form.statedEndHint)}
          {text('arrived', typed.arrived, fristen.form.arrivedHint)}
        </PartSet>
        <PartSet legend={fristen.form.mission} hint={fristen.form.missionHint}>
          {text('abroad', typed.abroad)}
          {text('free', typed.free, fristen.form.freeHint)}
        </PartSet>
      </div>
    </details>
  )
}

function SpanRows({ words, typed, errors }: FristFormProps): VNode {
  const { fristen } = words.m
  return (
    <>
      {spanRows(typed).map(({ from, to }, at) => (
        <div class="span-row">
          <TextPart
            id={`suspended-from-${at + 1}`}
            name="suspended-from"
            label={fristen.form.spanFrom({ number: at + 1 })}
            value={shownDay(from, words.language)}
            errors={errors}
          />
          <TextPart
            id={`suspended-to-${at + 1}`}
            name="suspended-to"
            label={fristen.form.spanTo({ number: at + 1 })}
            value={shownDay(to, words.language)}
            errors={errors}
          />
        </div>
      ))}
    </>
  )
}

function isUsed(typed: TypedFrist): boolean {
  const { suspended, extendedBy, extendedTo, statedEnd, arrived, abroad, free } = typed
  const texts = [extendedBy.count, extendedTo, statedEnd, arrived, abroad, free]
  return runOf(typed) !== 'event' || suspended.length > 0 || texts.some((text) => text !== '')
}

function isMore(field: string): boolean {
  return /^(?:run|suspended|extended|stated|arrived|abroad|free)/.test(field)
}

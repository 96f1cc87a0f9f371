import type { VNode } from 'preact'
import { type InventoryItemId, inventorySections } from '#web/check/inventory-items.ts'
import type { ShownError } from '#web/components/error-summary.tsx'
import { ASKED_FIELD, NEXT_FIELD } from '#web/forms/field-names.ts'
import { CheckButtons, CheckFrame, type FrameProps, NothingToAsk } from './check-frame.tsx'

export const INVENTORY_FIELD = 'bestand'
/** Ticked instead of any box. */
export const NOTHING = 'nichts'
/** Ticked beside boxes, or alone: what is not ticked says nothing. */
export const UNSURE = 'unsicher'

/** The id of a box, which an error leads to. */
export const boxId = (value: string): string => `${INVENTORY_FIELD}-${value}`

interface InventoryProps extends FrameProps {
  readonly shown: ReadonlySet<InventoryItemId>
  /** The values of all ticked boxes. */
  readonly chosen: readonly string[]
  readonly errors: readonly ShownError[]
}

/** One page of boxes: what is there already. What is not ticked is answered with no, and the page says so. */
export function InventoryPage(props: InventoryProps): VNode {
  const { words, shown, errors, reader } = props
  const { inventory } = words.m
  const title = reader === 'arbeitgeber' ? inventory.titleEmployer : inventory.title
  return (
    <CheckFrame {...props} title={title} errors={errors} place="/check/bestand">
      {shown.size === 0 ? <NothingToAsk words={words} /> : <InventoryForm {...props} />}
    </CheckFrame>
  )
}

function InventoryForm({ words, shown, chosen, errors }: InventoryProps): VNode {
  const { inventory } = words.m
  const failed = errors.length > 0
  return (
    <>
      <p class="lead">{inventory.lead}</p>
      <p class="notice">{inventory.rule}</p>
      <form class="check-form" method="post" action={`/${words.language}/check/bestand`} noValidate>
        <input type="hidden" name={ASKED_FIELD} value={[...shown].join(' ')} />
        {inventorySections.map(({ id, items }) => {
          const visible = items.filter((item) => shown.has(item.id))
          if (visible.length === 0) return null
          return (
            <fieldset class="kern-fieldset inventory">
              <legend class="kern-label kern-label--large">{inventory.sections[id]}</legend>
              <div class="kern-fieldset__body">
                {visible.map((item) => (
                  <Box value={item.id} chosen={chosen} failed={failed} {...inventory.items[item.id]} />
                ))}
              </div>
            </fieldset>
          )
        })}
        <fieldset class="kern-fieldset inventory">
          <legend class="kern-label kern-label--large">{inventory.otherwise}</legend>
          <div class="kern-fieldset__body">
            <Box value={NOTHING} chosen={chosen} failed={failed} {...inventory.nothing} />
            <Box value={UNSURE} chosen={chosen} failed={failed} {...inventory.unsure} />
          </div>
        </fieldset>
        <CheckButtons words={words} next={NEXT_FIELD} />
      </form>
    </>
  )
}

interface BoxProps {
  readonly value: string
  readonly chosen: readonly string[]
  readonly failed: boolean
  readonly label: string
  readonly hint: string
}

function Box({ value, chosen, failed, label, hint }: BoxProps): VNode {
  const id = boxId(value)
  return (
    <div class="kern-form-check">
      <input
        class={failed ? 'kern-form-check__checkbox kern-form-check__checkbox--error' : 'kern-form-check__checkbox'}
        type="checkbox"
        id={id}
        name={INVENTORY_FIELD}
        value={value}
        checked={chosen.includes(value)}
        aria-describedby={hint === '' ? undefined : `${id}-hinweis`}
      />
      <div>
        <label class="kern-label" for={id}>
          {label}
        </label>
        {hint === '' ? null : (
          <p class="kern-hint" id={`${id}-hinweis`}>
            {hint}
          </p>
        )}
      </div>
    </div>
  )
}

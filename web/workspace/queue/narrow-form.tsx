import type { VNode } from 'preact'
import { stages } from '#server/cases/stages.ts'
import { statesByName } from '#web/language/states-by-name.ts'
import type { QueuePageProps } from './queue-page-props.ts'
import { narrowedBy, queuePath, turns } from './queue-query.ts'

/** Narrows every list by station, by whose turn it is, and by the worker's state; the numbers follow. */
export function NarrowForm(props: QueuePageProps): VNode {
  const { words, procedure, query } = props
  const { queue, line } = words.m.workspace
  const { stage, turn, country } = query.narrowing
  const narrowed = stage !== undefined || turn !== undefined || country !== undefined
  return (
    <details class="unfold" open={narrowed}>
      <summary>{queue.narrow}</summary>
      <form method="get" action={`/${words.language}/vorgaenge`} class="narrow-form">
        <input type="hidden" name="liste" value={query.tab} />
        <input type="hidden" name="fuer" value={query.holderId} />
        {query.sort === 'due' ? null : <input type="hidden" name="sortierung" value={query.sort} />}
        {query.search === '' ? null : <input type="hidden" name="suche" value={query.search} />}
        <Choice
          {...props}
          name={narrowedBy.stage}
          label={queue.heads.stage}
          chosen={stage}
          options={stages.map((one) => [one, procedure.station[one].name])}
        />
        <Choice
          {...props}
          name={narrowedBy.turn}
          label={queue.heads.turn}
          chosen={turn}
          options={turns.map((one) => [one, one === 'ruht' ? line.rests : procedure.partei[one].name])}
        />
        <Choice
          {...props}
          name={narrowedBy.country}
          label={queue.country}
          chosen={country}
          options={statesByName(words.language)}
        />
        <p class="buttons">
          <button class="kern-btn kern-btn--secondary" type="submit">
            <span class="kern-label">{queue.narrowButton}</span>
          </button>
          {narrowed ? (
            <a class="kern-link" href={`/${words.language}${queuePath(query, { narrowing: {} })}`}>
              {queue.narrowNothing}
            </a>
          ) : null}
        </p>
      </form>
    </details>
  )
}

interface ChoiceProps extends QueuePageProps {
  readonly name: string
  readonly label: string
  readonly chosen: string | undefined
  readonly options: readonly (readonly [string, string])[]
}

function Choice({ words, name, label, chosen, options }: ChoiceProps): VNode {
  return (
    <div class="kern-form-input">
      <label class="kern-label" for={name}>
        {label}
      </label>
      <div class="kern-form-input__select-wrapper">
        <select class="kern-form-input__select" id={name} name={name}>
          <option value="">{words.m.workspace.queue.any}</option>
          {options.map(([value, text]) => (
            <option value={value} selected={value === chosen}>
              {text}
            </option>
          ))}
        </select>
      </div>
    </div>
  )
}

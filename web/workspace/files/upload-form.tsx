import type { VNode } from 'preact'
import { Submit } from '#web/access/form-parts.tsx'
import type { FieldError } from '#web/components/error-summary.tsx'
import { describedBy, errorOf, Part } from '#web/forms/part.tsx'
import type { StepContext } from '../step/field.ts'
import { megabytes } from './problem-of-file.ts'
import { ROOM_FIELDS, type RoomView } from './room-fields.ts'

interface UploadFormProps {
  readonly context: StepContext
  readonly room: RoomView
  readonly errors: readonly FieldError[]
}

/** A form that every browser sends; where scripts run it shows how far it is, and goes on after an interruption. */
export function UploadForm({ context, room, errors }: UploadFormProps): VNode {
  const { words, view } = context
  const text = words.m.files.room
  const here = `/${words.language}/vorgaenge/${view.id}/dateien`
  const { limits } = room
  const hint = text.hint({ most: words.number(megabytes(limits)), pages: words.number(limits.pages) })
  const part = { id: ROOM_FIELDS.files, label: text.choose, hint, errors }
  return (
    <section aria-labelledby="hochladen">
      <h2 class="kern-heading-medium" id="hochladen">
        {text.uploadTitle}
      </h2>
      <file-upload
        data-address={`${here}/teile`}
        data-sending={text.sending({ name: '{name}', percent: '{percent}' })}
        data-paused={text.paused({ name: '{name}' })}
        data-checking={text.checking({ name: '{name}' })}
        data-sent={text.sent({ name: '{name}' })}
        data-failed={text.failed({ name: '{name}' })}
      >
        <form method="post" action={here} encType="multipart/form-data" noValidate>
          <Part {...part}>
            <input
              class="kern-form-input__input letter-file"
              type="file"
              id={part.id}
              name={part.id}
              accept=".pdf,.jpg,.jpeg,.png,.webp"
              multiple
              aria-describedby={describedBy(part)}
              aria-invalid={errorOf(part) ? true : undefined}
            />
          </Part>
          <p class={room.scans ? 'muted' : 'notice'}>{room.scans ? text.scans : text.noScan}</p>
          <p class="buttons">
            <Submit text={text.send} />
          </p>
        </form>
      </file-upload>
      <Interrupted context={context} room={room} here={here} />
    </section>
  )
}

interface InterruptedProps extends Pick<UploadFormProps, 'context' | 'room'> {
  readonly here: string
}

function Interrupted({ context, room, here }: InterruptedProps): VNode | null {
  if (room.open.length === 0) return null
  const text = context.words.m.files.room
  return (
    <div class="notice">
      <h3 class="kern-heading-small">{text.openTitle}</h3>
      <p>{text.openLead}</p>
      <ul class="plain-list file-list">
        {room.open.map(({ id, name, received, size }) => (
          <li class="file-list__item">
            <span>{text.openLine({ name, percent: Math.floor((100 * received) / size) })}</span>
            <form method="post" action={`${here}/entfernen`}>
              <input type="hidden" name={ROOM_FIELDS.part} value={id} />
              <Submit text={text.remove} kind="tertiary" about={name} />
            </form>
          </li>
        ))}
      </ul>
    </div>
  )
}

import type { VNode } from 'preact'
import type { HeldFile } from '#server/files/file-lines.ts'
import { Submit } from '#web/access/form-parts.tsx'
import { momentText } from '#web/access/moment-text.ts'
import { fileText } from '../case/file-link.tsx'
import type { StepContext } from '../step/field.ts'
import { ROOM_FIELDS, type RoomView } from './room-fields.ts'

interface HeldFilesProps {
  readonly context: StepContext
  readonly room: RoomView
}

/** What the viewer has brought and no entry names: to be looked at, attached or taken back. */
export function HeldFiles({ context, room }: HeldFilesProps): VNode {
  const { words, view } = context
  const text = words.m.files.room
  return (
    <section aria-labelledby="ohne-eintrag">
      <h2 class="kern-heading-medium" id="ohne-eintrag">
        {text.heldTitle}
      </h2>
      {room.held.length === 0 ? (
        <p>{text.heldNone}</p>
      ) : (
        <>
          <p>
            {text.heldLead}{' '}
            <a class="kern-link" href={`/${words.language}/vorgaenge/${view.id}/schritte`}>
              {text.heldSteps}
            </a>
          </p>
          <ul class="plain-list file-list">
            {room.held.map((file) => (
              <Held context={context} file={file} />
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function Held({ context, file }: { readonly context: StepContext; readonly file: HeldFile }): VNode {
  const { words, view } = context
  const text = words.m.files.room
  const here = `/${words.language}/vorgaenge/${view.id}/dateien`
  return (
    <li class="file-list__item">
      <span>
        {file.waiting ? (
          fileText(file, words)
        ) : (
          <a class="kern-link" href={`${here}/${file.sha256}`}>
            {fileText(file, words)}
          </a>
        )}{' '}
        <span class="muted">
          {file.waiting ? text.waiting : text.heldUntil({ moment: momentText(new Date(file.until), words) })}
        </span>
      </span>
      <form method="post" action={`${here}/entfernen`}>
        <input type="hidden" name={ROOM_FIELDS.file} value={file.sha256} />
        <Submit text={text.remove} kind="tertiary" about={file.name} />
      </form>
    </li>
  )
}

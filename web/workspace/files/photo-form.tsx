import type { VNode } from 'preact'
import { InputPart, Submit } from '#web/access/form-parts.tsx'
import type { FieldError } from '#web/components/error-summary.tsx'
import { type Draft, isChosen, typed } from '#web/forms/draft.ts'
import { fileText } from '../case/file-link.tsx'
import type { StepContext } from '../step/field.ts'
import { PHOTO_FIELDS } from './ordered-photos.ts'
import { ROOM_FIELDS, type RoomView } from './room-fields.ts'

interface PhotoFormProps {
  readonly context: StepContext
  readonly room: RoomView
  readonly errors: readonly FieldError[]
  readonly draft: Draft
}

/** As telephones number them: IMG_9 before IMG_10. */
const byNumber = new Intl.Collator('de', { numeric: true })

/** Several photos of one document become one PDF, in an order that can be given. */
export function PhotoForm({ context, room, errors, draft }: PhotoFormProps): VNode | null {
  const { words, view } = context
  const text = words.m.files.room
  const photos = room.held
    .filter(({ mediaType, waiting }) => mediaType !== 'application/pdf' && !waiting)
    .toSorted((one, other) => byNumber.compare(one.name, other.name))
  if (photos.length === 0) return null
  const error = errors.find(({ field }) => field === ROOM_FIELDS.photos)
  return (
    <section aria-labelledby="pdf-aus-fotos">
      <h2 class="kern-heading-medium" id="pdf-aus-fotos">
        {text.photosTitle}
      </h2>
      <p>{text.photosLead}</p>
      <form method="post" action={`/${words.language}/vorgaenge/${view.id}/dateien/pdf`} noValidate>
        <fieldset class="kern-fieldset" id={ROOM_FIELDS.photos}>
          <legend class="kern-label">{text.photosChoose}</legend>
          {error ? <p class="kern-error">{error.text}</p> : null}
          {photos.map((photo, index) => (
            <div class="photo-row">
              <div class="kern-form-check">
                <input
                  class="kern-form-check__checkbox"
                  type="checkbox"
                  id={`foto-${index}`}
                  name={PHOTO_FIELDS.chosen}
                  value={photo.sha256}
                  checked={draft.size === 0 || isChosen(draft, PHOTO_FIELDS.chosen, photo.sha256)}
                />
                <label class="kern-label" for={`foto-${index}`}>
                  {fileText(photo, words)}
                </label>
              </div>
              <label class="photo-row__page">
                {text.photoPage} <span class="kern-sr-only">{photo.name}</span>
                <input
                  class="kern-form-input__input input--short"
                  type="text"
                  inputMode="numeric"
                  name={PHOTO_FIELDS.page(photo.sha256)}
                  value={typed(draft, PHOTO_FIELDS.page(photo.sha256)) || String(index + 1)}
                />
              </label>
            </div>
          ))}
        </fieldset>
        <InputPart
          id={ROOM_FIELDS.name}
          label={text.photosName}
          type="text"
          complete="off"
          errors={errors}
          value={typed(draft, ROOM_FIELDS.name)}
        />
        <p class="buttons">
          <Submit text={text.photosMake} kind="secondary" />
        </p>
      </form>
    </section>
  )
}

import type { VNode } from 'preact'
import { describedBy, errorOf, Part, type PartProps } from '#web/forms/part.tsx'
import { LANGUAGES } from '#web/language/language.ts'
import { type PageWords, pageWords } from '#web/language/page-words.ts'

/** Label, hint, error and field of the forms about accounts. */

interface InputPartProps extends PartProps {
  readonly type: 'text' | 'email' | 'password'
  readonly value?: string
  /** What password stores and telephones need to know to fill it in. */
  readonly complete: 'name' | 'username' | 'email' | 'current-password' | 'new-password' | 'one-time-code' | 'off'
  readonly size?: 'short' | 'amount'
  /** Only where it would be too late to refuse more: before the answer, the device has made something already. */
  readonly most?: number
}

/** One line to type into; what was typed stays in it, but never a password or a code. */
export function InputPart({ type, value, complete, size, most, ...part }: InputPartProps): VNode {
  const error = errorOf(part)
  const given = {
    class: `kern-form-input__input${error ? ' kern-form-input__input--error' : ''}${size ? ` input--${size}` : ''}`,
    id: part.id,
    name: part.id,
    autoComplete: complete,
    autoCapitalize: complete === 'name' ? 'words' : 'none',
    spellcheck: false,
    'aria-describedby': describedBy(part),
    'aria-invalid': error ? true : undefined,
    ...(value === undefined ? {} : { value }),
    ...(most === undefined ? {} : { maxLength: most }),
  } as const
  return (
    <Part {...part}>
      {type === 'password' ? (
        <input type="password" {...given} />
      ) : type === 'email' ? (
        <input type="email" {...given} />
      ) : (
        <input type="text" {...given} />
      )}
    </Part>
  )
}

interface ChoicePartProps extends PartProps {
  readonly value: string
  readonly options: readonly (readonly [value: string, text: string])[]
}

export function ChoicePart({ value, options, ...part }: ChoicePartProps): VNode {
  const error = errorOf(part)
  return (
    <Part {...part}>
      <div class="kern-form-input__select-wrapper">
        <select
          class={`kern-form-input__select${error ? ' kern-form-input__select--error' : ''}`}
          id={part.id}
          name={part.id}
          aria-describedby={describedBy(part)}
          aria-invalid={error ? true : undefined}
        >
          {options.map(([option, text]) => (
            <option value={option} selected={option === value}>
              {text}
            </option>
          ))}
        </select>
      </div>
    </Part>
  )
}

/** The language of mails and of the pages after signing in. */
export function LanguagePart({
  words,
  value,
  label = words.m.access.invitation.language,
}: {
  readonly words: PageWords
  readonly value: string
  readonly label?: string
}): VNode {
  const options = LANGUAGES.map((language) => [language, pageWords(language).m.site.ownName] as const)
  return <ChoicePart id="language" label={label} errors={[]} value={value} options={options} />
}

export function Hidden({ name, value }: { readonly name: string; readonly value: string | undefined }): VNode | null {
  return value === undefined ? null : <input type="hidden" name={name} value={value} />
}

interface SubmitProps {
  readonly text: string
  readonly kind?: 'primary' | 'secondary' | 'tertiary'
  /** For a list of equal buttons: what this one is about. */
  readonly about?: string
}

/** The least of them looks like a link: in a row of a table it must not be wider than its words. */
export function Submit({ text, kind = 'primary', about }: SubmitProps): VNode {
  const isLink = kind === 'tertiary'
  return (
    <button
      class={isLink ? 'link-button' : `kern-btn kern-btn--${kind}`}
      type="submit"
      aria-label={about === undefined ? undefined : `${text}: ${about}`}
    >
      <span class={isLink ? undefined : 'kern-label'}>{text}</span>
    </button>
  )
}

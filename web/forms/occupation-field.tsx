import type { VNode } from 'preact'
import { iscoGroup } from '#law/occupations/isco-groups.ts'
import { type FoundOccupation, searchOccupations } from '#law/occupations/search-occupations.ts'
import type { Language } from '#web/language/language.ts'
import type { PageWords } from '#web/language/page-words.ts'
import { type Draft, typed } from './draft.ts'
import { NEXT_FIELD, SEARCH_NEXT, searchField } from './field-names.ts'
import type { FieldProps } from './field-props.ts'
import { DontKnowRadio, describedBy, QuestionSet, Radio } from './question.tsx'
import { LONGEST_LINE } from './too-long.ts'

/** More suggestions than this are not read; a longer word finds better ones. */
const SHOWN = 8

/**
 * An occupation by its everyday name: type, search, choose. With script the suggestions appear while typing; the text goes
 * to the server in a posted form only, never in an address.
 */
export function OccupationField(field: FieldProps): VNode {
  const { id, draft, words, error } = field
  const { check } = words.m
  const name = searchField(id)
  return (
    <QuestionSet field={field}>
      <occupation-search data-address={`/${words.language}/occupations`}>
        <label class="kern-label" for={name}>
          {check.occupationLabel}
        </label>
        <div class="search-row">
          <input
            class={`kern-form-input__input${error ? ' kern-form-input__input--error' : ''}`}
            type="text"
            id={name}
            name={name}
            value={typed(draft, name)}
            autoComplete="off"
            aria-describedby={describedBy(field, undefined)}
            aria-invalid={error?.field === name ? true : undefined}
          />
          <button
            class="kern-btn kern-btn--secondary"
            type="submit"
            name={NEXT_FIELD}
            value={SEARCH_NEXT}
            formAction={`#${name}`}
          >
            <span class="kern-label">{check.search}</span>
          </button>
        </div>
        <div class="suggestions" data-suggestions>
          <Suggestions field={field} />
        </div>
      </occupation-search>
      <DontKnowRadio field={field} />
    </QuestionSet>
  )
}

/** The occupations that answer to what was typed, and the one chosen before. */
export function Suggestions({ field }: { readonly field: FieldProps }): VNode {
  const { id, draft, words } = field
  const { check } = words.m
  const text = typed(draft, searchField(id))
  const chosen = typed(draft, id)
  const found = suggestionsFor(text, draft, id, words.language)
  return (
    <>
      <p role="status" class="suggestions__count">
        {text === '' ? '' : check.found({ count: found.length })}
      </p>
      {found.map(({ code, title }, at) => (
        <Radio
          field={field}
          name={id}
          value={code}
          id={at === 0 ? id : `${id}-${at}`}
          checked={code === chosen && found.findIndex((one) => one.code === chosen) === at}
          text={groupTitle(code, title, words)}
        />
      ))}
    </>
  )
}

function suggestionsFor(text: string, draft: Draft, id: string, language: Language): readonly FoundOccupation[] {
  const word = text.length > LONGEST_LINE ? '' : text
  const found = [...byCode(word, language), ...searchOccupations(word, language, SHOWN)]
  const chosen = typed(draft, id)
  return found.some(({ code }) => code === chosen) ? found : [...byCode(chosen, language), ...found]
}

/** Who knows the code may type it. */
function byCode(text: string, language: Language): readonly FoundOccupation[] {
  const group = /^\d{4}$/.test(text) ? iscoGroup(text) : undefined
  return group ? [{ code: group.code, profession: undefined, title: group[language] }] : []
}

/** A profession with the group it lies in: several share one, and the law looks at the group. */
function groupTitle(code: string, title: string, { language }: PageWords): string {
  const group = iscoGroup(code)?.[language]
  return group === undefined || group === title ? `${title} (${code})` : `${title} (${code}, ${group})`
}

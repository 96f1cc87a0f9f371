import type { VNode } from 'preact'
import { ErrorSummary, type ShownError } from '#web/components/error-summary.tsx'
import { Layout } from '#web/components/layout.tsx'
import type { Assets } from '#web/http/assets.ts'
import type { PageWords } from '#web/language/page-words.ts'

export const CODE_FIELD = 'code'
export const FILE_FIELD = 'datei'

interface OpenProps {
  readonly words: PageWords
  readonly assets: Assets
  readonly code: string
  readonly errors: readonly ShownError[]
  /** Answers that opening would replace. */
  readonly answered: number
}

/** Brings back answers that a person kept: from a file, or from a link. */
export function OpenPage({ words, assets, code, errors, answered }: OpenProps): VNode {
  const { open, problems } = words.m
  const title = errors.length > 0 ? problems.pageTitle({ title: open.title }) : open.title
  const wrong = (field: string): string | undefined => errors.find((error) => error.field === field)?.text
  return (
    <Layout words={words} assets={assets} title={title} place="/open" script>
      <ErrorSummary words={words} errors={errors} />
      <h1 class="kern-heading-large">{open.title}</h1>
      <p class="lead">{open.lead}</p>
      {answered > 0 ? <p class="notice">{open.replaces({ count: answered })}</p> : null}
      <section class="section" aria-labelledby="aus-datei">
        <h2 class="kern-heading-medium" id="aus-datei">
          {open.file}
        </h2>
        <form method="post" action={`/${words.language}/open/file`} encType="multipart/form-data">
          <div class={boxClass(wrong(FILE_FIELD))}>
            <label class="kern-label" for={FILE_FIELD}>
              {open.fileLabel}
            </label>
            <div class="kern-hint" id={`${FILE_FIELD}-hilfe`}>
              <p>{open.fileHint}</p>
            </div>
            <FieldError text={wrong(FILE_FIELD)} id={FILE_FIELD} />
            <input
              class="file-input"
              type="file"
              id={FILE_FIELD}
              name={FILE_FIELD}
              accept="application/json,.json"
              aria-describedby={described(FILE_FIELD, wrong(FILE_FIELD))}
            />
          </div>
          <Submit text={open.fileOpen} />
        </form>
      </section>
      <section class="section" aria-labelledby="aus-link">
        <h2 class="kern-heading-medium" id="aus-link">
          {open.link}
        </h2>
        <share-link data-answered={answered}>
          <form method="post" action={`/${words.language}/open`}>
            <div class={boxClass(wrong(CODE_FIELD))}>
              <label class="kern-label" for={CODE_FIELD}>
                {open.linkLabel}
              </label>
              <div class="kern-hint" id={`${CODE_FIELD}-hilfe`}>
                <p>{open.linkHint}</p>
              </div>
              <FieldError text={wrong(CODE_FIELD)} id={CODE_FIELD} />
              <textarea
                class="kern-form-input__input code-input"
                id={CODE_FIELD}
                name={CODE_FIELD}
                rows={4}
                autoComplete="off"
                spellcheck={false}
                value={code}
                aria-describedby={described(CODE_FIELD, wrong(CODE_FIELD))}
              />
            </div>
            <Submit text={open.linkOpen} />
          </form>
        </share-link>
      </section>
    </Layout>
  )
}

function boxClass(error: string | undefined): string {
  return error === undefined ? 'kern-form-input' : 'kern-form-input kern-form-input--error'
}

function described(field: string, error: string | undefined): string {
  return error === undefined ? `${field}-hilfe` : `${field}-hilfe ${field}-fehler`
}

function FieldError({ text, id }: { readonly text: string | undefined; readonly id: string }): VNode | null {
  if (text === undefined) return null
  return (
    <p class="kern-error" id={`${id}-fehler`}>
      <span class="kern-icon kern-icon--danger kern-icon--default" aria-hidden="true" />
      <span class="kern-body">{text}</span>
    </p>
  )
}

function Submit({ text }: { readonly text: string }): VNode {
  return (
    <p class="buttons">
      <button class="kern-btn kern-btn--primary" type="submit">
        <span class="kern-label">{text}</span>
      </button>
    </p>
  )
}

import type { Context, Hono } from 'hono'
import { type Visumpaket, visumpaket } from '#law/nachweise/visumpaket/visumpaket.ts'
import type { Antragswerte } from '#procedure/schriftstuecke/visum/antrag/antragsfelder.ts'
import { visumpaketschrift } from '#procedure/schriftstuecke/visum/visumpaketschrift.ts'
import { guestTypesetter, TooManyAsk } from '#server/papers/guest-typesetter.ts'
import { PaperFault } from '#server/papers/typeset/paper-fault.ts'
import { attachment } from '#web/http/attachment.ts'
import { page } from '#web/http/page.ts'
import { readForm } from '#web/http/read-form.ts'
import { refreshSession } from '#web/http/session-cookie.ts'
import type { WebEnv } from '#web/http/web-options.ts'
import { languageOf } from '#web/language/language-of.ts'
import { pageWords } from '#web/language/page-words.ts'
import { countAnswers } from '#web/session/session.ts'
import { antragRoutes, broughtValues } from './antrag/antrag-routes.tsx'
import { maengelAt } from './antrag/maengel-at.ts'
import { choicesOf, chosenIn } from './choice-parts.tsx'
import { PackPage } from './pack-page.tsx'
import { missionOf, readWish, type TypedWish, typedWish, wishFields } from './pack-wish.ts'
import type { VisaOptions } from './visa-options.ts'

/** The visa pack for whoever uses no procedure here: from the address and the check; nothing is stored. */
export function visaRoutes(pages: Hono<WebEnv>, { typesetter, ...others }: VisaOptions): void {
  const options = { ...others, typesetter: typesetter && guestTypesetter(typesetter) }
  pages.get('/visa-pack', (c) => {
    refreshSession(c, options)
    return showPack(c, options, typedWish(new URL(c.req.url).searchParams))
  })
  pages.post('/visa-pack/pack.pdf', async (c) => {
    const form = await readForm(c)
    return await givePack(c, options, textEntries(form), broughtValues(form, options))
  })
  antragRoutes(pages, options)
}

function textEntries(form: FormData): readonly (readonly [string, string])[] {
  return [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : []))
}

/** The pack of a wish on the answers of the session. */
function packOf(c: Context<WebEnv>, { today }: VisaOptions, typed: TypedWish) {
  const { facts, on = today() } = c.var.session
  const read = readWish(typed, facts, on, pageWords(languageOf(c)))
  return read.ok ? { paket: visumpaket(read.wish), errors: [] } : { paket: undefined, errors: read.errors }
}

function showPack(c: Context<WebEnv>, options: VisaOptions, typed: TypedWish): Response {
  const { search } = new URL(c.req.url)
  const { paket, errors } = search === '' ? { paket: undefined, errors: [] } : packOf(c, options, typed)
  return packPage(c, options, { typed, paket, errors })
}

interface Shown {
  readonly typed: TypedWish
  readonly paket: Visumpaket | undefined
  readonly errors: ReturnType<typeof packOf>['errors']
}

function packPage(c: Context<WebEnv>, options: VisaOptions, { typed, paket, errors }: Shown): Response {
  const words = pageWords(languageOf(c))
  const { facts } = c.var.session
  const residence = typeof facts.antragsstaat === 'string' ? facts.antragsstaat : undefined
  const query = new URLSearchParams(wishFields(typed).map(([name, value]) => [name, value])).toString()
  const view = (
    <PackPage
      words={words}
      assets={options.assets}
      typed={typed}
      errors={errors}
      residence={residence}
      paket={paket}
      answered={countAnswers(facts)}
      search={typed.way === '' ? '' : `?${query}`}
      canPrint={options.typesetter !== undefined}
      wahlen={paket === undefined ? [] : choicesOf(paket, { werte: {}, answers: facts, heute: options.today() })}
    />
  )
  return page(c, view, errors.length > 0 ? 422 : 200)
}

async function givePack(
  c: Context<WebEnv>,
  options: VisaOptions,
  entries: readonly (readonly [string, string])[],
  werte: Antragswerte | undefined,
): Promise<Response> {
  const typed = typedWish(entries)
  const { typesetter, today } = options
  const { paket, errors } = packOf(c, options, typed)
  if (paket === undefined) return packPage(c, options, { typed, paket, errors })
  if (typesetter === undefined) return c.notFound()
  const language = languageOf(c)
  const { pdf, problems, antrag: texts } = pageWords(language).m.visa
  if (werte === undefined)
    return packPage(c, options, { typed, paket, errors: [{ field: 'pdf', text: texts.expired }] })
  const heute = today()
  const isEmpty = Object.keys(werte).length === 0
  const antrag = isEmpty ? undefined : { werte, maengel: maengelAt(werte, missionOf(typed), heute) }
  try {
    const gewaehlt = chosenIn(entries)
    const paper = visumpaketschrift({ paket, language, heute, gewaehlt, ...(antrag && { antrag }) })
    const content = await typesetter.typeset(paper)
    return attachment(c, { name: pdf.name, mediaType: 'application/pdf', content })
  } catch (fault) {
    if (!(fault instanceof PaperFault || fault instanceof TooManyAsk)) throw fault
    const text =
      fault instanceof TooManyAsk ? problems.busy : problems.characters({ characters: fault.characters.join(' ') })
    return packPage(c, options, { typed, paket, errors: [{ field: 'pdf', text }] })
  }
}

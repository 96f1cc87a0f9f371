import type { Context, Hono } from 'hono'
import { answersAfter, type Inventory, isInventoryItemId, shownItems, tickedNow } from '#web/check/inventory.ts'
import type { InventoryItemId } from '#web/check/inventory-items.ts'
import type { ShownError } from '#web/components/error-summary.tsx'
import { type Draft, draftFrom, typed } from '#web/forms/draft.ts'
import { ASKED_FIELD, NEXT_FIELD } from '#web/forms/field-names.ts'
import { goTo, page } from '#web/http/page.ts'
import { readForm } from '#web/http/read-form.ts'
import { keepSession, refreshSession } from '#web/http/session-cookie.ts'
import type { WebEnv, WebOptions } from '#web/http/web-options.ts'
import { languageOf } from '#web/language/language-of.ts'
import { pageWords } from '#web/language/page-words.ts'
import type { Session } from '#web/session/session.ts'
import { frameOf, nextAddress } from './frame-of.ts'
import { boxId, INVENTORY_FIELD, InventoryPage, NOTHING, UNSURE } from './inventory-page.tsx'

const PLACE = '/check/bestand'

/** What is there already, ticked off on one page instead of asked on many. */
export function inventoryRoutes(pages: Hono<WebEnv>, options: WebOptions): void {
  pages.get(PLACE, (c) => {
    refreshSession(c, options)
    const { session } = c.var
    const ticked: string[] = [...tickedNow(session)]
    if (session.inventory?.unsure === true) ticked.push(UNSURE)
    else if (session.inventory !== undefined && ticked.length === 0) ticked.push(NOTHING)
    return show(c, options, ticked, [])
  })
  pages.post(PLACE, async (c) => take(c, options, draftFrom(await readForm(c))))
}

function take(c: Context<WebEnv>, options: WebOptions, draft: Draft): Response {
  const { session } = c.var
  const { inventory: words, problems } = pageWords(languageOf(c)).m
  const chosen = draft.get(INVENTORY_FIELD) ?? []
  const asked = askedIn(draft)
  const inventory: Inventory = {
    ticked: chosen.filter(isInventoryItemId).filter((id) => asked.has(id)),
    unsure: chosen.includes(UNSURE),
  }
  const toResult = typed(draft, NEXT_FIELD) === 'ergebnis'
  if (chosen.length === 0 && toResult) return goTo(c, `/${languageOf(c)}/result`)
  const refuse = (field: string, text: string): Response => show(c, options, chosen, [{ field, text }])
  if (chosen.length === 0) return refuse(boxId([...asked][0] ?? NOTHING), words.missing)
  if (chosen.includes(NOTHING) && chosen.length > 1) return refuse(boxId(NOTHING), words.contradiction)
  const after: Session = { ...session, facts: answersAfter(session, asked, inventory), inventory }
  if (!keepSession(c, options, after)) return refuse(boxId(NOTHING), problems.tooMany)
  return goTo(c, toResult ? `/${languageOf(c)}/result` : nextAddress(c, options, after, 'bestand'))
}

/** The boxes that the page had shown: only those answer anything. */
function askedIn(draft: Draft): ReadonlySet<InventoryItemId> {
  return new Set(typed(draft, ASKED_FIELD).split(' ').filter(isInventoryItemId))
}

function show(
  c: Context<WebEnv>,
  options: WebOptions,
  chosen: readonly string[],
  errors: readonly ShownError[],
): Response {
  const frame = frameOf(c, options, 'bestand')
  const shown = shownItems(c.var.session, frame.standing.open)
  const view = <InventoryPage {...frame} shown={shown} chosen={chosen} errors={errors} />
  return page(c, view, errors.length > 0 ? 422 : 200)
}

import { canonicalJson } from '#procedure/decider/canonical-json.ts'
import { idOfCommand } from '#server/cases/id-of-command.ts'
import { commandIn, type Draft } from './draft.ts'

/**
 * What a form is called together with what it says: sent twice it does nothing twice, and whoever goes back to a form that
 * was sent and says something else is heard too. Undefined where no page has called the form anything.
 */
export function commandFor(draft: Draft, said: unknown, name?: 'auftrag' | 'vorgang'): string | undefined {
  const called = commandIn(draft, name)
  return called === '' ? undefined : idOfCommand(called, canonicalJson(said))
}

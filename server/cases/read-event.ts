import type { StoredEvent } from '#procedure/decider/envelope.ts'
import type { Akteneintrag, Event } from '#procedure/fachkraefteverfahren/events.ts'
import { nachrichten } from '#procedure/fachkraefteverfahren/nachrichten.ts'

/** What was stored, as this program knows it. Kinds are added and never changed, so there is nothing to translate yet. */
export function readEvent(data: { readonly type: string }): Event {
  if (!Object.hasOwn(nachrichten, data.type))
    throw new Error(`The file holds ${data.type}, which a newer program wrote. Start that one.`)
  // Only what decide returned was ever stored.
  return data as Event
}

/** The entry of the file that an event is. */
export function eintragOf({ seq, am, by, data, documents }: StoredEvent<Event>): Akteneintrag {
  return { seq, am, von: by.partei, ereignis: data, dokumente: documents }
}

import { alle, type State } from '#procedure/fachkraefteverfahren/state.ts'
import type { Person } from '#server/persons/persons.ts'
import type { CaseView, ParticipantView } from './case-view.ts'
import { mayInCase, type Standing } from './permissions.ts'

/**
 * The contact persons of a case by name: those who keep the persons see all of them, everybody else whom an entry names that
 * is addressed to them.
 */
export function contactsFor(
  persons: readonly Person[],
  visible: State,
  standings: readonly Standing[],
): CaseView['contacts'] {
  const keeps = mayInCase(standings, 'persons')
  const named = new Set(alle(visible, 'ansprechpartnerBenannt').map(({ ereignis }) => ereignis.person))
  return persons.flatMap(({ id, role, givenNames, familyNames }) =>
    (role === 'ansprechpartner' || role === 'vertretung') && (keeps || named.has(id))
      ? [{ id, role, name: `${givenNames} ${familyNames}`.trim() }]
      : [],
  )
}

/** Who speaks for a side: the last one named in each role. */
export function speakersOf(
  partei: ParticipantView['partei'],
  visible: State,
  contacts: CaseView['contacts'],
): ParticipantView['people'] {
  return (['ansprechpartner', 'vertretung'] as const).flatMap((role) => {
    const entry = alle(visible, 'ansprechpartnerBenannt').findLast(
      ({ ereignis }) => ereignis.fuer === partei && ereignis.rolle === role,
    )
    const contact = contacts.find(({ id }) => id === entry?.ereignis.person)
    return contact ? [{ name: contact.name, role }] : []
  })
}

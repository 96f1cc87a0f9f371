import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import type { OrganisationKind } from './viewer.ts'

/** Which kinds of organisation can stand in a role. */
export function kindsFor(partei: Partei): readonly OrganisationKind[] {
  switch (partei) {
    case 'auslaenderbehoerde':
    case 'andereAuslaenderbehoerde':
      return ['behoerde']
    case 'arbeitgeber':
    case 'unterbevollmaechtigter':
    case 'anerkennendeStelle':
    case 'zentralstelle':
    case 'bundesagentur':
    case 'auslandsvertretung':
    case 'beratungsstelle':
      return [partei]
    case 'fachkraft':
    case 'familie':
      return []
  }
}

/** Natural persons: they get an account that takes part in the case. */
export function isInvited(partei: Partei): boolean {
  return partei === 'fachkraft' || partei === 'familie'
}

/**
 * Offices that answer a question: where they do not work in Vorab, they come by a personal link to what they are asked.
 * Whoever runs a file or acts for the employer has an organisation here, or is only named.
 */
export function isAsked(partei: Partei): boolean {
  switch (partei) {
    case 'andereAuslaenderbehoerde':
    case 'anerkennendeStelle':
    case 'zentralstelle':
    case 'bundesagentur':
    case 'beratungsstelle':
    case 'auslandsvertretung':
      return true
    case 'fachkraft':
    case 'familie':
    case 'arbeitgeber':
    case 'unterbevollmaechtigter':
    case 'auslaenderbehoerde':
      return false
  }
}

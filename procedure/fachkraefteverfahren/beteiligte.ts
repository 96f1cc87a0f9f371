import type { Schuldner } from '#law/periods/period.ts'

/** Everyone who can take part in a procedure of § 81a AufenthG. One person may act as several of them. */
export type Partei =
  | 'fachkraft'
  | 'arbeitgeber'
  | 'unterbevollmaechtigter'
  | 'auslaenderbehoerde'
  | 'andereAuslaenderbehoerde'
  | 'anerkennendeStelle'
  | 'zentralstelle'
  | 'bundesagentur'
  | 'beratungsstelle'
  | 'auslandsvertretung'
  | 'familie'

export const parteien: readonly Partei[] = [
  'fachkraft',
  'arbeitgeber',
  'unterbevollmaechtigter',
  'auslaenderbehoerde',
  'andereAuslaenderbehoerde',
  'anerkennendeStelle',
  'zentralstelle',
  'bundesagentur',
  'beratungsstelle',
  'auslandsvertretung',
  'familie',
]

/** Offices whose answers are recorded from a letter where they do not work in Vorab themselves. */
export type Stelle = Exclude<Partei, 'fachkraft' | 'arbeitgeber' | 'unterbevollmaechtigter' | 'familie'>

/** The party that owes what a period of the catalogue demands; nobody owes some of them. */
export function parteiOf(schuldner: Schuldner): Partei | undefined {
  switch (schuldner) {
    case 'zentralstelleAuslaendischesBildungswesen':
      return 'zentralstelle'
    case 'niemand':
      return undefined
    case 'auslaenderbehoerde':
    case 'anerkennendeStelle':
    case 'bundesagentur':
    case 'auslandsvertretung':
    case 'arbeitgeber':
    case 'fachkraft':
    case 'familie':
      return schuldner
  }
}

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

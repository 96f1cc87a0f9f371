import type { Partei } from './beteiligte.ts'

/** Papers that came into the file and went out of it. Which are needed is worked out, not stored. */
export interface Anlagenereignisse {
  readonly anlageEingegangen: { readonly anlage: string; readonly form: Anlagenform }
  readonly anlageBeanstandet: { readonly anlage: string; readonly grund: string }
  readonly schreibenEingegangen: { readonly absender: Partei; readonly betreff: string }
}

export type Anlagenform = 'original' | 'beglaubigteKopie' | 'farbkopie' | 'kopie' | 'elektronisch'

import type { Land } from '#law/calendar/land.ts'
import { LAENDER, landLetters } from '#law/calendar/land.ts'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Fachberuf } from '#law/periods/fachgesetze.ts'
import { fachberufe } from '#law/periods/fachgesetze.ts'
import { periodWords } from '#law/texts/periods/period-words.ts'
import type { Anerkennungsstand, Modus } from '#procedure/fachkraefteverfahren/vorhaben.ts'
import type { Viewer, ViewerOrganisation } from '#server/cases/viewer.ts'
import { type AnyFields, type Fields, optional } from '../step/field.ts'
import { choice, day, offered, state, text, yesNo } from '../step/field-kinds.ts'
import { anerkennungsstand, weg } from '../step/vorhaben-field.ts'

/** The pages of the opening: one task each. `consent` and `provision` are for what the check has left open. */
export const pages = ['who', 'worker', 'plan', 'consent', 'provision', 'parties', 'confirm'] as const
export type OpeningPageId = (typeof pages)[number]

export interface Who {
  readonly organisation: string
  readonly modus: Modus
}

export interface Worker {
  readonly vornamen?: string
  readonly familiennamen: string
  readonly geboren: PlainDate
  readonly staat: string
}

export interface Plan {
  readonly weg: string
  readonly stand?: Anerkennungsstand
  readonly fachberuf?: Fachberuf
  readonly mitFamilie: boolean
  readonly fachkraftHier: boolean
  readonly familieHier: boolean
  readonly union: boolean
}

export interface Parties {
  readonly arbeitgeber?: string
  readonly behoerde?: string
  /** The authority among those that work here. */
  readonly behoerdeId?: string
  readonly land?: Land
  readonly gemeinde?: string
}

const kinds: readonly ViewerOrganisation['kind'][] = ['behoerde', 'arbeitgeber', 'unterbevollmaechtigter']

/** Organisations that can open a case. */
export function openersOf({ organisations }: Viewer): readonly ViewerOrganisation[] {
  return organisations.filter(({ kind }) => kinds.includes(kind))
}

export const whoFields: Fields<Who> = {
  organisation: offered('organisation', ({ viewer }) => {
    const named = openersOf(viewer).map(({ id, name }) => [id, { value: id, text: name }] as const)
    return [...new Map(named).values()]
  }),
  modus: choice('modus', ['behoerde', 'eigenregie'], (value, { procedure }) => procedure.werte.modus[value].wort),
}

export const workerFields: Fields<Worker> = {
  vornamen: optional(text('vornamen')),
  familiennamen: text('familiennamen'),
  geboren: day('geboren'),
  staat: state('staatsangehoerigkeit'),
}

export const planFields: Fields<Plan> = {
  weg,
  stand: optional(anerkennungsstand),
  fachberuf: optional(
    choice('fachberuf', fachberufe, (value, { words }) => periodWords(words.language).catalogue.professions[value]),
  ),
  mitFamilie: yesNo('mitFamilie'),
  fachkraftHier: yesNo('voraufenthaltFachkraft'),
  familieHier: yesNo('voraufenthaltFamilie'),
  union: yesNo('wohnsitzInDerUnion'),
}

export const partiesFields: Fields<Parties> = {
  arbeitgeber: optional(text('arbeitgeberName')),
  behoerde: optional(text('behoerdeName')),
  behoerdeId: optional(text('behoerdeName')),
  land: optional(choice('behoerdeLand', landLetters, (value) => LAENDER[value])),
  gemeinde: optional(text('gemeinde')),
}

/** What a page asks. */
export function fieldsOfPage(page: OpeningPageId): AnyFields {
  switch (page) {
    case 'who':
      return whoFields
    case 'worker':
      return workerFields
    case 'plan':
      return planFields
    case 'parties':
      return partiesFields
    case 'consent':
    case 'provision':
    case 'confirm':
      return {}
  }
}

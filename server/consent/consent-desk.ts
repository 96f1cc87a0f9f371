import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Refusal } from '#procedure/fachkraefteverfahren/commands.ts'
import { decide } from '#procedure/fachkraefteverfahren/decide.ts'
import type {
  Vorabzustimmungsentwurf,
  Vorabzustimmungsinhalt,
} from '#procedure/schriftstuecke/vorabzustimmung/inhalt.ts'
import {
  fehlendeInhalte,
  type Vorabzustimmungslage,
  type Vorabzustimmungsluecke,
  vorabzustimmungsinhalt,
} from '#procedure/schriftstuecke/vorabzustimmung/vorabzustimmungsinhalt.ts'
import { type Entered, enterCase } from '#server/cases/cases.ts'
import { mayInCase } from '#server/cases/permissions.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import { type FormVersion, formOf } from '#server/papers/case-forms.ts'
import { particularsOf } from '#server/papers/particulars.ts'
import { type ConsentPractice, practiceOf } from './consent-practice.ts'
import type { ConsentWorld, Seal } from './consent-world.ts'
import { fourEyesRefusals, officeOf } from './four-eyes.ts'
import { readDraft } from './read-draft.ts'

/** The version of the empty form that nobody has saved. */
export const NO_DRAFT = 0

/** What somebody of the office sees who prepares or gives a Vorabzustimmung. */
export interface ConsentDesk {
  readonly form: FormVersion
  readonly entwurf: Vorabzustimmungsentwurf
  readonly practice: ConsentPractice
  /** What is to be entered before the paper can be made. */
  readonly fehlend: readonly Vorabzustimmungsluecke[]
  readonly inhalt: Vorabzustimmungsinhalt | undefined
  /** What the law, or the order of the office, has against it today; nothing: it is to be given. */
  readonly refusals: readonly Refusal[]
  /** Whether this installation can sign for the office. */
  readonly canSeal: boolean
}

/** The desk together with what only the server needs. */
export interface OpenConsent extends ConsentDesk {
  readonly file: Entered
  readonly seal: Seal | undefined
}

/** Undefined for everybody who may not act for the office in this case. */
export async function openConsent(
  world: ConsentWorld,
  viewer: Viewer,
  caseId: string,
  today: PlainDate,
): Promise<OpenConsent | undefined> {
  const { cases } = world
  const file = await enterCase(cases, { viewer, caseId, operation: 'act', today })
  if (!file || !mayInCase(file.standings, 'act', 'auslaenderbehoerde')) return undefined
  const office = officeOf(file)
  const [form, angaben, practice] = await Promise.all([
    formOf(cases, { caseId, form: 'vorabzustimmung' }),
    particularsOf(cases, file),
    practiceOf(cases.db, office),
  ])
  const entwurf = readDraft(form.content)
  const { speicher } = cases
  const lage: Vorabzustimmungslage = {
    angaben,
    state: file.state,
    entwurf,
    heute: today,
    speicher,
    monate: practice.months,
  }
  const seal = world.sealOf(office)
  const command = {
    type: 'entscheiden',
    am: today,
    entscheidung: { type: 'vorabzustimmungErteilt', hinweise: entwurf.hinweise },
  } as const
  const decision = decide(command, file.state, { als: 'auslaenderbehoerde', heute: today, speicher })
  const eyes = await fourEyesRefusals(cases.db, file, { userId: viewer.userId, command })
  return {
    file,
    seal,
    form,
    entwurf,
    practice,
    fehlend: fehlendeInhalte(lage),
    inhalt: vorabzustimmungsinhalt(lage),
    refusals: [...(decision.ok ? [] : decision.refusals), ...eyes],
    canSeal: seal !== undefined,
  }
}

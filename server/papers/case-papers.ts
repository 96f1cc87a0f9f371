import type { PlainDate } from '#law/calendar/plain-date.ts'
import { akteOf } from '#procedure/fachkraefteverfahren/akte.ts'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import { pflichten } from '#procedure/fachkraefteverfahren/duties.ts'
import type { Papier, Papierlage } from '#procedure/schriftstuecke/papier.ts'
import { papiere } from '#procedure/schriftstuecke/papiere.ts'
import type { Schriftstueck } from '#procedure/schriftstuecke/schriftstueck.ts'
import { type Papierwunsch, verfassePapier } from '#procedure/schriftstuecke/verfasse-papier.ts'
import { type Cases, type Entered, enterCase } from '#server/cases/cases.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import { type CaseCosts, costsFor } from './case-costs.ts'
import { type Declaration, declarationFor } from './declaration.ts'
import { particularsOf } from './particulars.ts'

/** The papers of all cases that Vorab fills in, for those to whom they belong. */
export interface CasePapers {
  /** Which papers the case needs on a day; undefined where the case is not there for this viewer. */
  list(viewer: Viewer, caseId: string, today: PlainDate): Promise<readonly Papier[] | undefined>
  /** One of them, filled in; undefined where it is not theirs, not needed, or something is missing that it cannot be without. */
  compose(
    viewer: Viewer,
    wish: Papierwunsch & { readonly caseId: string },
    today: PlainDate,
  ): Promise<Schriftstueck | undefined>
  /** The declaration on the employment relationship, with all that it is compared with. */
  declaration(viewer: Viewer, caseId: string, today: PlainDate): Promise<Declaration | undefined>
  /** What has to be paid; undefined for whoever is no party of the agreement, and before the purpose is fixed. */
  costs(viewer: Viewer, caseId: string, today: PlainDate): Promise<CaseCosts | undefined>
}

export function casePapers(cases: Cases): CasePapers {
  return {
    list: async (viewer, caseId, today) => {
      const file = await enterCase(cases, { viewer, caseId, operation: 'view', today })
      return file && papiere(await lageOf(cases, file, today), parteienIn(file))
    },
    compose: async (viewer, wish, today) => {
      const file = await enterCase(cases, { viewer, caseId: wish.caseId, operation: 'view', today })
      return file && verfassePapier(await lageOf(cases, file, today), parteienIn(file), wish)
    },
    costs: (viewer, caseId, today) => costsFor(cases, viewer, caseId, today),
    declaration: (viewer, caseId, today) => declarationFor(cases, viewer, caseId, today),
  }
}

/** Whoever only administers accounts is no party. */
function parteienIn({ standings }: Entered): readonly Partei[] {
  return standings.filter(({ role }) => role !== 'verwaltung').map(({ partei }) => partei)
}

async function lageOf(cases: Cases, file: Entered, today: PlainDate): Promise<Papierlage> {
  const { state } = file
  return {
    angaben: await particularsOf(cases, file),
    state,
    akte: akteOf(state),
    pflichten: pflichten(state, today, cases.speicher),
    heute: today,
  }
}

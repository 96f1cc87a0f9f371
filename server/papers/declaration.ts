import type { PlainDate } from '#law/calendar/plain-date.ts'
import {
  type Erklaerung,
  type ErklaerungsfeldId,
  erklaerungsfelder,
} from '#procedure/schriftstuecke/beschaeftigung/erklaerungsfelder.ts'
import { vorbelegung } from '#procedure/schriftstuecke/beschaeftigung/vorbelegung.ts'
import { darfFormular } from '#procedure/schriftstuecke/formulare.ts'
import type { Vorgangsangaben } from '#procedure/schriftstuecke/vorgangsangaben.ts'
import { type Cases, enterCase } from '#server/cases/cases.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import { formOf } from './case-forms.ts'
import { particularsOf } from './particulars.ts'

/** The declaration on the employment relationship of a case, with all that it is compared with. */
export interface Declaration {
  readonly version: number
  /** What was saved, and where nothing was, what is known already. */
  readonly erklaerung: Erklaerung
  /** What was saved alone. */
  readonly saved: Erklaerung
  readonly angaben: Vorgangsangaben
  readonly mayWrite: boolean
}

/** Undefined where the case is not there, or its declaration is not for this viewer. */
export async function declarationFor(
  cases: Cases,
  viewer: Viewer,
  caseId: string,
  today: PlainDate,
): Promise<Declaration | undefined> {
  const file = await enterCase(cases, { viewer, caseId, operation: 'view', today })
  const parteien = (file?.standings ?? []).filter(({ role }) => role !== 'verwaltung').map(({ partei }) => partei)
  if (!file || !darfFormular('beschaeftigungserklaerung', 'lesen', parteien)) return undefined
  const [{ version, content }, angaben] = await Promise.all([
    formOf(cases, { caseId, form: 'beschaeftigungserklaerung' }),
    particularsOf(cases, file),
  ])
  const saved = readDeclaration(content)
  return {
    version,
    erklaerung: { ...vorbelegung(angaben), ...saved },
    saved,
    angaben,
    mayWrite: darfFormular('beschaeftigungserklaerung', 'schreiben', parteien),
  }
}

/** What the store holds, field by field; a field of another edition is left out. */
export function readDeclaration(content: Readonly<Record<string, unknown>>): Erklaerung {
  const known: Partial<Record<ErklaerungsfeldId, string>> = {}
  for (const { id } of erklaerungsfelder) {
    const value = content[id]
    if (typeof value === 'string') known[id] = value
  }
  return known
}

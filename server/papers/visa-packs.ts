import type { PlainDate } from '#law/calendar/plain-date.ts'
import { momentOn } from '#law/engine/answers.ts'
import type { FactAnswers } from '#law/facts/vocabulary.ts'
import type { MissionId } from '#law/missions/missions.ts'
import type { DocumentId } from '#law/nachweise/documents.ts'
import { type Antragsteller, type Visumpaket, visumpaket } from '#law/nachweise/visumpaket/visumpaket.ts'
import { wayById } from '#law/pathways/ways.ts'
import { type Akte, akteOf } from '#procedure/fachkraefteverfahren/akte.ts'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import { letzter } from '#procedure/fachkraefteverfahren/state.ts'
import type { Antragswerte } from '#procedure/schriftstuecke/visum/antrag/antragsfelder.ts'
import { vorbelegungAusVorgang } from '#procedure/schriftstuecke/visum/antrag/vorbelegung.ts'
import type { Vorgangsangaben } from '#procedure/schriftstuecke/vorgangsangaben.ts'
import { type CaseFile, loadCase } from '#server/cases/case-file.ts'
import { type Cases, enterCase } from '#server/cases/cases.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import { workerOf } from '#server/evidence/relatives.ts'
import { formOf } from './case-forms.ts'
import { particularsOf } from './particulars.ts'

export interface VisaPackWish {
  readonly caseId: string
  readonly fuer: Antragsteller
  readonly staaten: Readonly<Partial<Record<DocumentId, string>>>
}

/** The visa pack of a case, from its facts. */
export interface CaseVisaPack {
  /** Absent as long as nobody entered what the procedure is for. */
  readonly paket: Visumpaket | undefined
  readonly vorabzustimmung: 'keine' | 'erteilt'
  /** What the office saw as a copy only: to be shown in the original. Known once the consent is given. */
  readonly nurInKopie: readonly string[]
  /** The original of the consent itself was handed out. */
  readonly originalAusgehaendigt: boolean
  readonly reference: string
  /** What the case says for the application form: for the worker alone. */
  readonly vorbelegung: Antragswerte | undefined
}

export interface VisaPacks {
  /** Undefined where the case is not there for this viewer, or is none of the viewer's business at the mission. */
  of(viewer: Viewer, wish: VisaPackWish, today: PlainDate): Promise<CaseVisaPack | undefined>
}

const LESEN: readonly Partei[] = [
  'fachkraft',
  'familie',
  'arbeitgeber',
  'unterbevollmaechtigter',
  'auslaenderbehoerde',
  'auslandsvertretung',
]

export function visaPacks(cases: Cases): VisaPacks {
  return {
    of: async (viewer, wish, today) => {
      const file = await enterCase(cases, { viewer, caseId: wish.caseId, operation: 'view', today })
      const parteien = (file?.standings ?? []).filter(({ role }) => role !== 'verwaltung').map(({ partei }) => partei)
      if (!file || !parteien.some((partei) => LESEN.includes(partei))) return undefined
      const akte = akteOf(file.state)
      const angaben = await particularsOf(cases, file)
      const planned = await planOf(cases, file, wish, angaben)
      const isGiven = consentStands(akte)
      return {
        paket: planned && packOf(planned.angaben, planned.wish, today),
        vorabzustimmung: isGiven ? 'erteilt' : 'keine',
        nurInKopie: isGiven ? await seenAsCopy(cases, wish.caseId) : [],
        originalAusgehaendigt: akte.alle('vorabzustimmungAusgehaendigt').some(({ ereignis }) => ereignis.original),
        reference: angaben.aktenzeichen,
        vorbelegung: parteien.includes('fachkraft') ? vorbelegungAusVorgang(angaben) : undefined,
      }
    },
  }
}

interface Planned {
  readonly angaben: Pick<Vorgangsangaben, 'vorhaben' | 'verfahren' | 'fachkraft'>
  readonly wish: VisaPackWish
}

/** In the file of a family member the pile is its own; way and mission stand in the file of the worker it follows. */
async function planOf(
  cases: Cases,
  file: CaseFile,
  wish: VisaPackWish,
  angaben: Vorgangsangaben,
): Promise<Planned | undefined> {
  const begun = letzter(file.state, 'vorgangEroeffnet')?.ereignis
  if (begun?.familieVon === undefined) return { angaben, wish }
  const worker = await workerOf(cases, file)
  const ofWorker = worker && (await loadCase(cases, worker.caseId))
  if (!ofWorker) return undefined
  const fuer = (begun.verhaeltnis ?? worker.relation) === 'kind' ? 'kind' : 'ehegatte'
  return { angaben: await particularsOf(cases, ofWorker), wish: { ...wish, fuer } }
}

/** Given, and not withdrawn since. */
function consentStands(akte: Akte): boolean {
  const given = akte.letzter('vorabzustimmungErteilt')?.seq ?? 0
  return given > (akte.letzter('vorabzustimmungWiderrufen')?.seq ?? 0)
}

function packOf(
  angaben: Planned['angaben'],
  { fuer, staaten }: VisaPackWish,
  today: PlainDate,
): Visumpaket | undefined {
  const { vorhaben, verfahren } = angaben
  const way = vorhaben && wayById(vorhaben.weg)
  if (!way) return undefined
  const mission: MissionId | undefined = verfahren.auslandsvertretung
  const answers = answersOf(angaben)
  return visumpaket({ way, answers, moment: momentOn(today), mission, staaten, beschleunigt: true, fuer })
}

/** What the case knows that papers depend on; everything else stays open. */
function answersOf({ fachkraft, vorhaben }: Planned['angaben']): FactAnswers {
  const staatsangehoerigkeiten = fachkraft?.staatsangehoerigkeiten ?? []
  return {
    ...(staatsangehoerigkeiten.length > 0 && { staatsangehoerigkeiten }),
    ...(fachkraft?.geburtsdatum !== undefined && { geburtsdatum: fachkraft.geburtsdatum }),
    ...(vorhaben && { reglementierterBeruf: vorhaben.reglementiert }),
  }
}

/** What stands on the paper of the consent. Whoever goes to the counter needs it; the rest of the draft stays in the office. */
async function seenAsCopy(cases: Cases, caseId: string): Promise<readonly string[]> {
  const { content } = await formOf(cases, { caseId, form: 'vorabzustimmung' })
  const { nurInKopie } = content
  return Array.isArray(nurInKopie) ? nurInKopie.filter((one) => typeof one === 'string') : []
}

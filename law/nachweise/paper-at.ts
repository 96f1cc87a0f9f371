import type { MissionEntry } from '../missions/mission.ts'
import { type MissionId, missions } from '../missions/missions.ts'
import { isMissionId } from '../missions/missions-for.ts'
import { type Evidence, weakest } from '../sources/evidence.ts'
import type { SourceId } from '../sources/source.ts'
import type { PaperForm, Validity } from './document.ts'
import { type DocumentId, documents } from './documents.ts'
import {
  type MissionCounts,
  type MissionHintId,
  type MissionRule,
  missionCounts,
  missionRules,
} from './mission-rules.ts'
import type { PackId } from './packs.ts'

/** What a mission itself asks of the validity of a paper. */
export interface OwnValidity {
  readonly said: Validity
  readonly confidence: Evidence
}

/** A paper in the shape one mission wants it. */
export interface PaperAt {
  readonly form: PaperForm
  readonly validity: Validity
  /** What of the validity the mission itself said, and how well that is known; absent: nothing. */
  readonly ownValidity: OwnValidity | undefined
  /** Whether the mission itself asks for it, or says that it does not. */
  readonly need: MissionRule['need']
  readonly hints: readonly MissionHintId[]
  readonly attach: MissionCounts['attach']
  readonly untranslated: readonly 'en'[]
  /** Whether the mission said anything; otherwise it is the safe default, which nobody confirmed for this mission. */
  readonly ofMission: boolean
  /** Whether it said how many; a mission may ask for a paper and leave the number to be guessed. */
  readonly countsSaid: boolean
  readonly sources: readonly SourceId[]
  readonly confidence: Evidence
  readonly unbestaetigt: boolean
}

/**
 * A paper as a mission wants it: its own rule over its general counts over the safe default.
 * @example paperAt('belgrade', 'lichtbild').form.originals // 3
 */
export function paperAt(mission: MissionId, document: DocumentId, pack?: PackId): PaperAt {
  const entry = documents[document]
  const family = rulesOf(mission)
  const counts = missionCounts[family]
  const rules = missionRules.filter(
    (rule) => rule.mission === family && rule.document === document && (rule.pack === undefined || rule.pack === pack),
  )
  const said = [...(counts ? [counts] : []), ...rules]
  const own = ownValidity(rules)
  const confidence: Evidence = said.length > 0 ? weakest('A', ...said.map((one) => one.confidence)) : 'C'
  return {
    form: rules.reduce(withRule, withCounts(entry.form, document, counts)),
    validity: own ? withOwn(entry.validity, own.said) : (entry.validity ?? {}),
    ownValidity: own,
    need: rules.findLast((rule) => rule.need !== undefined)?.need,
    hints: rules.flatMap(({ hint }) => (hint === undefined ? [] : [hint])),
    attach: counts?.attach,
    untranslated: counts?.untranslated ?? [],
    ofMission: said.length > 0,
    countsSaid: countsSaid(entry.form, document, counts) || rules.some(saysHowMany),
    sources: [...new Set(said.flatMap(({ sources }) => sources))],
    confidence,
    unbestaetigt: confidence === 'C',
  }
}

function ownValidity(rules: readonly MissionRule[]): OwnValidity | undefined {
  const rule = rules.findLast(({ validity }) => validity !== undefined)
  return rule?.validity && { said: rule.validity, confidence: rule.confidence }
}

/** A mission that says how long a paper has to run says it instead of what others ask, be it counted from another day. */
function withOwn(others: Validity = {}, own: Validity): Validity {
  if (own.monthsAtFiling === undefined && own.monthsBeyondVisa === undefined) return { ...others, ...own }
  const { monthsAtFiling: _, monthsBeyondVisa: __, ...rest } = others
  return { ...rest, ...own }
}

function countsSaid({ art, copies }: PaperForm, document: DocumentId, counts: MissionCounts | undefined): boolean {
  if (!counts) return false
  if (document === 'visumantrag') return counts.forms !== undefined
  if (document === 'lichtbild') return counts.photos !== undefined
  if (art === 'zahlung' || art === 'ausdruck') return false
  return copies === 0 ? counts.originals !== undefined : counts.copies !== undefined
}

function saysHowMany({ copies, prints }: MissionRule): boolean {
  return copies !== undefined || prints !== undefined
}

/** The mission whose rules a mission follows: consulates of one state share those of the embassy. */
export function rulesOf(mission: MissionId): MissionId {
  const { rules }: MissionEntry = missions[mission]
  return rules !== undefined && isMissionId(rules) ? rules : mission
}

function withCounts(form: PaperForm, document: DocumentId, counts: MissionCounts | undefined): PaperForm {
  if (!counts) return form
  const { forms, photos, originals, copies } = counts
  if (document === 'visumantrag') return { ...form, originals: forms ?? form.originals }
  if (document === 'lichtbild') return { ...form, originals: photos ?? form.originals }
  if (form.art === 'zahlung' || form.art === 'ausdruck') return form
  return {
    ...form,
    originals: form.originals === 0 ? 0 : (originals ?? form.originals),
    copies: form.copies === 0 ? 0 : (copies ?? form.copies),
  }
}

function withRule(form: PaperForm, { copies, prints }: MissionRule): PaperForm {
  return { ...form, originals: prints ?? form.originals, copies: copies ?? form.copies }
}

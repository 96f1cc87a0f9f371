import type { Answers, Moment } from '../engine/answers.ts'
import { evaluate } from '../engine/evaluate.ts'
import type { Finding } from '../engine/finding.ts'
import { openFacts } from '../engine/open-facts.ts'
import type { Truth } from '../engine/truth.ts'
import { type FactId, isFactId } from '../facts/vocabulary.ts'
import type { MissionId } from '../missions/missions.ts'
import type { Way } from '../pathways/way.ts'
import { type Evidence, weakest } from '../sources/evidence.ts'
import type { SourceId } from '../sources/source.ts'
import { type PaperCondition, type PaperConditionId, paperConditions } from './conditions.ts'
import { type DocumentId, documents } from './documents.ts'
import type { HintId, Need, Pack, Recipient, Requirement } from './pack.ts'
import { type PackId, packIdOf, packs } from './packs.ts'
import { type PaperAt, paperAt } from './paper-at.ts'

/** One paper as it applies to these answers. */
export interface Paper {
  readonly document: DocumentId
  readonly need: Need
  /** Whether it is asked for here; optional papers that may be handed in say yes. */
  readonly applies: Truth
  /** Under which condition; its words say it where no fact does. */
  readonly condition: PaperConditionId | undefined
  /** Facts whose answer would decide an open condition. */
  readonly openFacts: readonly FactId[]
  readonly alternatives: readonly DocumentId[]
  readonly level: Requirement['level']
  readonly hint: HintId | undefined
  readonly recipient: Recipient
  readonly norm: string
  readonly sources: readonly SourceId[]
  readonly confidence: Evidence
  /** Known to nobody for certain: never show it as a fact. */
  readonly unbestaetigt: boolean
}

/**
 * The papers of a way on these answers: what is asked for in any case first, then what may be, then what helps, last
 * what does not apply; inside each in the order of the pile. Empty where no pack is researched (see `packIdOf`).
 * @example papersFor(blaueKarteRegel, { reglementierterBeruf: false }, momentOn('2026-11-22'))[0]?.document // 'visumantrag'
 */
export function papersFor(way: Way, answers: Answers, moment: Moment, mission?: MissionId): readonly Paper[] {
  const pack = packIdOf(way)
  return pack === undefined ? [] : papersOf(pack, answers, moment, { way, mission })
}

/** What is known besides the answers: the way of the worker, and the mission where the papers go. */
export interface PaperContext {
  readonly way?: Way | undefined
  readonly mission?: MissionId | undefined
}

/**
 * The papers of any pack: of the application after a Vorabzustimmung, of the family, of a recognition body. The way of the worker, where it is
 * known, answers what depends on the title (German of the spouse, living space, fast-track procedure); the mission,
 * what it asks for or does without by itself.
 * @example papersOf('fast-track-mission', {}, momentOn('2026-11-22')).filter((paper) => paper.applies === 'ja')
 */
export function papersOf(
  id: PackId,
  answers: Answers,
  moment: Moment,
  { way, mission }: PaperContext = {},
): readonly Paper[] {
  const pack = packs[id]
  return pack.requirements
    .map((requirement) => paperOf(pack, requirement, answers, moment, way))
    .map((paper) => (mission === undefined ? paper : atMission(paper, paperAt(mission, paper.document, id))))
    .map((paper, at) => ({ paper, at, rank: rankOf(paper) }))
    .sort((a, b) => a.rank - b.rank || a.at - b.at)
    .map(({ paper }) => paper)
}

function paperOf(pack: Pack, requirement: Requirement, answers: Answers, moment: Moment, way: Way | undefined): Paper {
  const { document, need, when, alternatives = [], level, hint } = requirement
  const condition: PaperCondition | undefined = when && paperConditions[when]
  const found = condition ? judged(condition, answers, moment, way) : SURE
  const entry = documents[document]
  const confidence = weakest(entry.confidence, pack.confidence)
  return {
    document,
    need,
    applies: found.truth,
    condition: when,
    openFacts: found.openFacts,
    alternatives,
    level,
    hint,
    recipient: requirement.recipient ?? pack.recipient,
    // Where facts decide, the norm that asks for them says more than the one on the paper in general.
    norm: condition?.when ? condition.norm : entry.norms[0],
    sources: [...new Set([...entry.sources, ...pack.sources])],
    confidence,
    unbestaetigt: confidence === 'C',
  }
}

/** A mission that asks for a paper, or does without it, settles what was open. */
function atMission(paper: Paper, { need, sources, confidence }: PaperAt): Paper {
  if (need === undefined || paper.recipient !== 'auslandsvertretung') return paper
  const applies = need === 'required' ? 'ja' : 'nein'
  return {
    ...paper,
    need: need === 'required' ? 'required' : paper.need,
    applies,
    openFacts: [],
    sources,
    confidence,
    unbestaetigt: confidence === 'C',
  }
}

interface Judged {
  readonly truth: Truth
  readonly openFacts: readonly FactId[]
}
const SURE: Judged = { truth: 'ja', openFacts: [] }

/** All parts of a condition together; words alone leave it open, a part that fails settles it. */
function judged(condition: PaperCondition, answers: Answers, moment: Moment, way: Way | undefined): Judged {
  const findings: Finding[] = []
  if (condition.when) findings.push(evaluate(condition.when, answers, moment))
  const ofWay = condition.ofWay && way && wayExpression(condition.ofWay, way)
  if (ofWay) findings.push(evaluate(ofWay, answers, moment))
  if (findings.some(({ truth }) => truth === 'nein')) return { truth: 'nein', openFacts: [] }
  const undecided = condition.worded === true || (condition.ofWay !== undefined && !way)
  const open = findings.filter(({ truth }) => truth === 'offen')
  return {
    truth: undecided || open.length > 0 ? 'offen' : 'ja',
    openFacts: [...new Set(open.flatMap(openFacts).filter(isFactId))],
  }
}

function wayExpression(answer: NonNullable<PaperCondition['ofWay']>, way: Way): Way['beschleunigtesVerfahren'] {
  switch (answer) {
    case 'beschleunigtesVerfahren':
      return way.beschleunigtesVerfahren
    case 'sprachnachweisEhegatte':
      return way.familie.sprachnachweisEhegatte
    case 'wohnraumnachweis':
      return way.familie.wohnraumnachweis
  }
}

function rankOf({ need, applies }: Paper): number {
  if (applies === 'nein') return 4
  if (need === 'optional') return 3
  return applies === 'ja' ? (need === 'required' ? 0 : 1) : 2
}

import type { Answers, Moment } from '../../engine/answers.ts'
import { evaluate } from '../../engine/evaluate.ts'
import { openFacts } from '../../engine/open-facts.ts'
import { isFactId } from '../../facts/vocabulary.ts'
import type { MissionId } from '../../missions/missions.ts'
import { missionById } from '../../missions/missions-for.ts'
import type { Way } from '../../pathways/way.ts'
import type { DocumentId } from '../documents.ts'
import { type PackId, packIdOf, packs } from '../packs.ts'
import { type Paper, papersOf } from '../papers.ts'
import { type Paketzeile, paketzeile } from './paketzeile.ts'
import { nachStapel } from './stapel.ts'
import { type Terminweg, terminweg } from './terminweg.ts'
import { type Unbekanntes, unbekanntes } from './unbekanntes.ts'
import { type Visumgebuehr, visumgebuehr } from './visumgebuehr.ts'

/** For whom a pack is made: the worker, or somebody of the family who applies beside the worker. */
export const antragsteller = ['fachkraft', 'ehegatte', 'kind'] as const
export type Antragsteller = (typeof antragsteller)[number]

export interface Paketwunsch {
  readonly way: Way
  readonly answers: Answers
  readonly moment: Moment
  /** Where the papers go; absent: the safe default, which is confirmed for no mission. */
  readonly mission: MissionId | undefined
  /** Which state issued a paper, ISO 3166-1 alpha-2. */
  readonly staaten: Readonly<Partial<Record<DocumentId, string>>>
  /** A Vorabzustimmung of § 81a AufenthG is there or will be. */
  readonly beschleunigt: boolean
  readonly fuer: Antragsteller
}

/** The pile for the counter, in its order, and everything around it. */
export interface Visumpaket {
  readonly way: Way
  readonly fuer: Antragsteller
  /** Absent where no list of papers was researched: which is not "no papers". */
  readonly pack: PackId | undefined
  readonly mission: MissionId | undefined
  readonly missionUnbestaetigt: boolean
  /** Whether the wish for the fast-track procedure counts here. */
  readonly beschleunigt: boolean
  readonly zeilen: readonly Paketzeile[]
  /** Papers that fell out on these answers: said, so that nobody looks for them. */
  readonly entfallen: readonly DocumentId[]
  readonly gebuehr: Visumgebuehr | undefined
  readonly termin: Terminweg
  readonly unbekannt: readonly Unbekanntes[]
}

const PACK_DER_FAMILIE: Readonly<Record<Exclude<Antragsteller, 'fachkraft'>, PackId>> = {
  ehegatte: 'family-spouse',
  kind: 'family-child',
}

/**
 * The visa pack of one applicant: every paper with the pieces this mission wants, the certification its issuing state
 * gives, its sources, and what nobody knows. Nothing unconfirmed is given out as certain: see `unbestaetigt` and
 * `stueckUnbestaetigt` of the lines and `unbekannt`.
 * @example visumpaket(wunsch).zeilen.map(({ document }) => document)
 */
export function visumpaket(wunsch: Paketwunsch): Visumpaket {
  const { way, answers, moment, mission, fuer } = wunsch
  const pack = fuer === 'fachkraft' ? packIdOf(way) : PACK_DER_FAMILIE[fuer]
  const beschleunigt = wunsch.beschleunigt && evaluate(way.beschleunigtesVerfahren, answers, moment).truth !== 'nein'
  const asked = pack === undefined ? [] : askedIn(wunsch, pack, beschleunigt)
  const zeilen = asked
    .filter(({ paper }) => paper.applies !== 'nein')
    .map(({ paper, of }) => paketzeile(paper, { mission, pack: of, staat: wunsch.staaten[paper.document] }))
    .sort(imStapel)
  const paket = {
    ...{ way, fuer, pack, mission, beschleunigt, zeilen },
    missionUnbestaetigt: mission === undefined || missionById(mission).unbestaetigt,
    entfallen: asked.flatMap(({ paper }) => (paper.applies === 'nein' ? [paper.document] : [])),
    gebuehr: visumgebuehr(fuer === 'fachkraft' ? answers : {}, moment, mission),
    termin: terminweg(mission, { beschleunigt, ...(pack !== undefined && { pack }) }),
  }
  return { ...paket, unbekannt: unbekanntes(paket) }
}

/** Part by part; inside a part what is asked for in any case lies on top of what may be. */
function imStapel(a: Paketzeile, b: Paketzeile): number {
  const isSure = ({ applies, need }: Paketzeile): number => (applies === 'ja' && need !== 'optional' ? 0 : 1)
  return a.fach === b.fach && isSure(a) !== isSure(b) ? isSure(a) - isSure(b) : nachStapel(a.document, b.document)
}

/** A paper, and the list that asks for it: a mission may want it otherwise after a Vorabzustimmung. */
interface Asked {
  readonly paper: Paper
  readonly of: PackId
}

/** The papers of the purpose; after a Vorabzustimmung those of the fast-track procedure too, each paper once. */
function askedIn(wunsch: Paketwunsch, pack: PackId, beschleunigt: boolean): readonly Asked[] {
  const { way, answers, moment, mission, fuer } = wunsch
  const papersIn = (id: PackId): readonly Asked[] =>
    papersOf(id, answers, moment, { way, mission })
      .filter(({ recipient }) => recipient === 'auslandsvertretung')
      .map((paper) => ({ paper: settled(paper, wunsch, beschleunigt), of: id }))
  const ofPurpose = papersIn(pack)
  if (!beschleunigt || fuer !== 'fachkraft') return ofPurpose
  const ofProcedure = papersIn('fast-track-mission')
  const sameAs =
    (one: Asked) =>
    (other: Asked): boolean =>
      other.paper.document === one.paper.document
  return [
    ...ofPurpose.map((one) => stricter(one, ofProcedure.find(sameAs(one)))),
    ...ofProcedure.filter((one) => !ofPurpose.some(sameAs(one))),
  ]
}

/** Whether there is a Vorabzustimmung is settled by the wish; whether a spouse shows German by way and nationality of the worker. */
function settled(paper: Paper, { way, answers, moment, fuer }: Paketwunsch, beschleunigt: boolean): Paper {
  if (paper.condition === 'vorabzustimmungErteilt')
    return { ...paper, applies: beschleunigt ? 'ja' : 'nein', openFacts: [] }
  if (paper.condition !== 'ehegatteBrauchtDeutsch' || fuer !== 'ehegatte') return paper
  const found = evaluate(way.familie.sprachnachweisEhegatte, answers, moment)
  return { ...paper, applies: found.truth, openFacts: openFacts(found).filter(isFactId) }
}

function stricter(one: Asked, other: Asked | undefined): Asked {
  return other?.paper.applies === 'ja' && one.paper.applies !== 'ja' ? other : one
}

/** The norms a pack rests on; empty where none is researched. */
export function normenOf({ pack, way }: Pick<Visumpaket, 'pack' | 'way'>): readonly string[] {
  return pack === undefined ? [way.norm] : packs[pack].norms
}

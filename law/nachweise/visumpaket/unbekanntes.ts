import { type MissionId, missions } from '../../missions/missions.ts'
import type { SourceId } from '../../sources/source.ts'
import { missionCounts, missionRules } from '../mission-rules.ts'
import { type PackId, packs } from '../packs.ts'
import { rulesOf } from '../paper-at.ts'
import type { Paketzeile } from './paketzeile.ts'
import type { Terminweg } from './terminweg.ts'
import type { Visumgebuehr } from './visumgebuehr.ts'

/** Something that nobody told us, and that the reader therefore must ask. */
export type Unbekanntes =
  | { readonly was: 'keineListe' }
  | { readonly was: 'listeUnbestaetigt' }
  | { readonly was: 'keineAuslandsvertretung' }
  | { readonly was: 'auslandsvertretungUnbestaetigt' }
  | { readonly was: 'auslandsvertretungSagtNichts' }
  /** The list was read elsewhere. */
  | { readonly was: 'listeNichtVonDort' }
  | { readonly was: 'stueckzahlen'; readonly zeilen: readonly Paketzeile[] }
  | { readonly was: 'unterlagenUnbestaetigt'; readonly zeilen: readonly Paketzeile[] }
  | { readonly was: 'verlangtDieAuslandsvertretung'; readonly zeilen: readonly Paketzeile[] }
  | { readonly was: 'ausstellungsstaat'; readonly zeilen: readonly Paketzeile[] }
  | { readonly was: 'urkundeUngeklaert'; readonly zeilen: readonly Paketzeile[] }
  | { readonly was: 'terminweg' }
  | { readonly was: 'waehrung' }

/** What is known of a pack. */
interface Paketstand {
  readonly pack: PackId | undefined
  readonly mission: MissionId | undefined
  readonly missionUnbestaetigt: boolean
  readonly beschleunigt: boolean
  readonly zeilen: readonly Paketzeile[]
  readonly gebuehr: Visumgebuehr | undefined
  readonly termin: Terminweg
}

/** Everything about a pack that is not known, from the large to the small. */
export function unbekanntes(paket: Paketstand): readonly Unbekanntes[] {
  const { zeilen } = paket
  const listed = (was: Listed, which: (zeile: Paketzeile) => boolean): readonly Unbekanntes[] => {
    const found = zeilen.filter(which)
    return found.length === 0 ? [] : [{ was, zeilen: found }]
  }
  return [
    ...ofList(paket),
    ...ofMission(paket),
    ...listed('unterlagenUnbestaetigt', ({ unbestaetigt }) => unbestaetigt),
    ...listed('verlangtDieAuslandsvertretung', asksMission),
    ...(paket.mission === undefined ? [] : listed('stueckzahlen', ({ stueckUnbestaetigt }) => stueckUnbestaetigt)),
    ...listed('ausstellungsstaat', ({ jeNachStaat, staat }) => jeNachStaat && staat === undefined),
    ...listed('urkundeUngeklaert', isUnsettled),
    ...(paket.beschleunigt && paket.termin.art === 'offen' ? [{ was: 'terminweg' } as const] : []),
    ...(paket.gebuehr?.waehrungUnbestaetigt === true ? [{ was: 'waehrung' } as const] : []),
  ]
}

type Listed = Extract<Unbekanntes, { readonly zeilen: unknown }>['was']

function ofList({ pack }: Paketstand): readonly Unbekanntes[] {
  if (pack === undefined) return [{ was: 'keineListe' }]
  return packs[pack].confidence === 'A' ? [] : [{ was: 'listeUnbestaetigt' }]
}

function ofMission({ mission, missionUnbestaetigt, pack }: Paketstand): readonly Unbekanntes[] {
  if (mission === undefined) return [{ was: 'keineAuslandsvertretung' }]
  const family = rulesOf(mission)
  const saidNothing = missionCounts[family] === undefined && !missionRules.some((rule) => rule.mission === family)
  return [
    ...(missionUnbestaetigt ? [{ was: 'auslandsvertretungUnbestaetigt' } as const] : []),
    ...(saidNothing ? [{ was: 'auslandsvertretungSagtNichts' } as const] : []),
    ...(pack !== undefined && !saidNothing && !isListOf(mission, pack) ? [{ was: 'listeNichtVonDort' } as const] : []),
  ]
}

/** Whether the list of the purpose was read at this mission itself. */
function isListOf(mission: MissionId, pack: PackId): boolean {
  const own: readonly SourceId[] = [mission, rulesOf(mission)].flatMap((id) => [
    ...missions[id].sources,
    ...missionRules.flatMap((rule) => (rule.mission === id && rule.pack === pack ? rule.sources : [])),
  ])
  return packs[pack].sources.some((source) => own.includes(source))
}

function asksMission({ condition, applies }: Paketzeile): boolean {
  return condition === 'auslandsvertretungVerlangtEs' && applies === 'offen'
}

function isUnsettled({ urkunde }: Paketzeile): boolean {
  return urkunde !== undefined && (urkunde.formalitaet === 'ungeklaert' || urkunde.unbestaetigt)
}

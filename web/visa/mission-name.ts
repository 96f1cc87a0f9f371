import { missions } from '#law/missions/missions.ts'
import { isMissionId, type Mission, missionById, missionsFor } from '#law/missions/missions-for.ts'
import type { PageWords } from '#web/language/page-words.ts'

/** "Botschaft Belgrad". */
export function missionName({ type, city }: Pick<Mission, 'type' | 'city'>, { m, language }: PageWords): string {
  return m.visa[type]({ city: city[language] })
}

/** What the list says: a mission nobody confirmed is called so. */
export function missionOption(mission: Mission, words: PageWords): string {
  const name = missionName(mission, words)
  return mission.unbestaetigt ? words.m.visa.form.unconfirmed({ name }) : name
}

/** All missions by name. */
export function missionsByName(words: PageWords): readonly Mission[] {
  const names = new Intl.Collator(words.language)
  return Object.keys(missions)
    .filter(isMissionId)
    .map(missionById)
    .sort((a, b) => names.compare(a.city[words.language], b.city[words.language]))
}

/** The missions for whoever lives in a state. */
export function missionsNear(state: string | undefined): readonly Mission[] {
  return state === undefined ? [] : missionsFor(state)
}

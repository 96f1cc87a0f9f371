import type { PlainDate } from '#law/calendar/plain-date.ts'
import { type Akte, spaeter } from './akte.ts'
import type { Familiengang } from './events-familie.ts'
import type { Blick, Erfuellung, Erledigung } from './fristzeile.ts'

/**
 * How far the file of a family member has come, as the file of the worker has to know it (§ 81a Abs. 4 AufenthG). A decision
 * on the visa shows that somebody applied.
 * @example familiengang(akteOf(state)).visumBeantragtAm // '2026-08-20'
 */
export function familiengang(akte: Akte): Familiengang {
  const beantragt =
    akte.erster('familieVisumBeantragt') ?? akte.erster('familieVisumErteilt') ?? akte.erster('familieVisumAbgelehnt')
  const eingereist = akte.erster('familieEingereist')
  const beendet = akte.letzter('vorgangBeendet')
  return {
    ...(beantragt && { visumBeantragtAm: beantragt.am }),
    ...(eingereist && { eingereistAm: eingereist.am }),
    ...(beendet && { beendetAm: beendet.am }),
  }
}

/**
 * What the file of the worker last heard of a linked file.
 * @example berichteterGang(akteOf(state), 'v2') // {}
 */
export function berichteterGang(akte: Akte, vorgang: string): Familiengang {
  const {
    type: _,
    vorgang: __,
    ...gang
  } = akte.letzter('familieFortgeschritten', (one) => one.vorgang === vorgang)?.ereignis ?? {
    type: 'familieFortgeschritten',
    vorgang,
  }
  return gang
}

interface Mitglied extends Familiengang {
  /** Number of the entry that says so. */
  readonly seq: number
}

type Tag = (gang: Familiengang) => PlainDate | undefined

/** On which day somebody has applied for the visa; whoever is here did so too. */
export const beantragtAm: Tag = ({ visumBeantragtAm, eingereistAm }) => visumBeantragtAm ?? eingereistAm
export const eingereistAm: Tag = (gang) => gang.eingereistAm

/** Done once every member with a file of its own has come so far; who gave up before is no longer waited for. */
export function alleDerFamilie(tagOf: Tag): Erfuellung {
  return { art: 'familieFortgeschritten', finde: ({ akte }) => alleSind(akte, tagOf) }
}

/** The day on which the last one gave up: then nobody is left who owes it. */
export function niemandKommtMehr(tagOf: Tag): (blick: Blick) => PlainDate | undefined {
  return ({ akte }) => {
    const members = mitglieder(akte)
    const ends = members.flatMap((one) => (tagOf(one) === undefined && one.beendetAm ? [one.beendetAm] : []))
    return ends.length === members.length && ends.length > 0 ? ends.reduce(spaeter) : undefined
  }
}

function alleSind(akte: Akte, tagOf: Tag): Erledigung | undefined {
  const waiting = mitglieder(akte).filter((one) => tagOf(one) !== undefined || one.beendetAm === undefined)
  const days = waiting.flatMap((one) => tagOf(one) ?? [])
  if (days.length === 0 || days.length < waiting.length) return undefined
  const last = Math.max(...waiting.map(({ seq }) => seq))
  const eintrag = akte.eintraege.find(({ seq }) => seq === last)
  return eintrag && { eintrag, tag: days.reduce(spaeter) }
}

/** Everybody of the family with a file of its own, as last heard. */
function mitglieder(akte: Akte): readonly Mitglied[] {
  const found = new Map<string, Mitglied>()
  for (const { seq, ereignis } of akte.alle('familieAufgenommen')) found.set(ereignis.vorgang, { seq })
  for (const { seq, ereignis } of akte.alle('familieFortgeschritten')) {
    const { visumBeantragtAm, eingereistAm: arrived, beendetAm } = ereignis
    found.set(ereignis.vorgang, {
      seq,
      ...(visumBeantragtAm && { visumBeantragtAm }),
      ...(arrived && { eingereistAm: arrived }),
      ...(beendetAm && { beendetAm }),
    })
  }
  return [...found.values()]
}

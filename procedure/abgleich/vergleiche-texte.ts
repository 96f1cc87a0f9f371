import { wordsOf } from '#law/occupations/fold.ts'
import type { Befundregel } from './befund.ts'

/** Legal forms, and what joins them. */
const FORM =
  /\b(?:gmbh|mbh|ag|kg|kgaa|ohg|gbr|ug|haftungsbeschrankt|se|ev|eg|co|und|und co|ek|partg|partgmbb|gemeinnutzige|ggmbh|inc|ltd)\b/g

/**
 * What lies behind two names of an employer; undefined where they say the same.
 * @example vergleicheArbeitgeber('Elektro Sachsen GmbH', 'Elektro Sachsen GmbH & Co. KG') // 'rechtsform'
 */
export function vergleicheArbeitgeber(one: string, other: string): Befundregel | undefined {
  const [a, b] = [bare(one), bare(other)]
  if (a === b) return undefined
  return short(a) === short(b) ? 'rechtsform' : 'arbeitgeberVerschieden'
}

function bare(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('&', ' und ')
    .replaceAll(/ä|ae/g, 'a')
    .replaceAll(/ö|oe/g, 'o')
    .replaceAll(/ü|ue/g, 'u')
    .replaceAll(/[.,()"„“]/g, '')
    .replaceAll(/[\s\-–]+/g, ' ')
    .trim()
}

function short(name: string): string {
  return name.replaceAll(FORM, ' ').replaceAll(/\s+/g, ' ').trim()
}

/** (m/w/d), in Vollzeit: said of a post, not of what is done in it. */
const POST = /\(?\b[mwdfxgn]\s*[/|*]\s*[mwdfxgn](?:\s*[/|*]\s*[mwdfxgn])?\b\)?/giu

/**
 * What lies behind two names of a job; undefined where they say the same.
 * @example vergleicheTaetigkeit('Elektroniker/in', 'Elektronikerin') // 'geschlechtsform'
 */
export function vergleicheTaetigkeit(one: string, other: string): Befundregel | undefined {
  const tidy = (text: string): string => text.replaceAll(POST, ' ').replaceAll(/\s+/g, ' ').trim().toLowerCase()
  if (tidy(one) === tidy(other)) return undefined
  const words = (text: string): string => wordsOf(tidy(text)).toSorted().join(' ')
  return words(one) === words(other) ? 'geschlechtsform' : 'taetigkeitVerschieden'
}

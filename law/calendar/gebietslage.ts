import type { Gebiet } from './feiertagsgesetze.ts'
import {
  eichsfeld,
  fronleichnamSachsen,
  fronleichnamThueringen,
  type Gemeinde,
  mariaeHimmelfahrtBayern,
  ohneFronleichnamThueringen,
  schluessel,
} from './gemeinden.ts'
import { nearest, plainWord } from './nearest-word.ts'
import type { Lage, Ort } from './ort.ts'

/** The year from which the census of 2022 decides about 15 August. */
const ZENSUS_2022 = 2025

/**
 * Whether a holiday that only some places of the Land have is one at this place in a year. Without a municipality, or
 * with one that our tables do not know for sure, the answer is `offen`; both readings are then to be shown.
 * @example gebietslage({ land: 'BY', gemeinde: 'Nürnberg' }, 'mariaeHimmelfahrt', 2027) // 'nein'
 */
export function gebietslage(ort: Ort, gebiet: Gebiet, year: number): Lage {
  if ('gastland' in ort) return 'nein'
  const told = ort.gebiete?.[gebiet]
  if (told) return told
  const gemeinde = ort.gemeinde === undefined ? '' : ort.gemeinde.trim()
  if (gemeinde === '') return 'offen'
  switch (gebiet) {
    case 'friedensfest':
      return isKey(gemeinde)
        ? jaNein(gemeinde === schluessel.augsburg)
        : jaNein(plainName(gemeinde) === plainWord('Augsburg'))
    case 'mariaeHimmelfahrt':
      return himmelfahrtslage(gemeinde, year)
    case 'fronleichnam':
      return ort.land === 'SN' ? fronleichnamslageSachsen(gemeinde) : fronleichnamslageThueringen(gemeinde)
  }
}

function himmelfahrtslage(gemeinde: string, year: number): Lage {
  if (isKey(gemeinde)) {
    const everywhere = schluessel.mariaeHimmelfahrtUeberall.some((prefix) => gemeinde.startsWith(prefix))
    return everywhere || gemeinde === schluessel.augsburg ? 'ja' : 'offen'
  }
  const found = mariaeHimmelfahrtBayern.find(({ name }) => plainWord(name) === plainName(gemeinde))
  if (!found) return 'offen'
  return year >= ZENSUS_2022 ? found.zensus2022 : found.zensus2011
}

function fronleichnamslageSachsen(gemeinde: string): Lage {
  if (isKey(gemeinde)) return gemeinde.startsWith(schluessel.bautzen) ? 'offen' : 'nein'
  const listed = lageInList(gemeinde, fronleichnamSachsen)
  if (listed) return listed
  // The list is complete, but a misspelt name must not silently lose its holiday.
  const names = fronleichnamSachsen.map(({ name }) => plainWord(name))
  return nearest(plainName(gemeinde), names, 0.2) === undefined ? 'nein' : 'offen'
}

function fronleichnamslageThueringen(gemeinde: string): Lage {
  if (isKey(gemeinde)) {
    if (gemeinde.startsWith(schluessel.eichsfeld)) return 'ja'
    return schluessel.thueringenGemischt.some((prefix) => gemeinde.startsWith(prefix)) ? 'offen' : 'nein'
  }
  const name = plainName(gemeinde)
  if (eichsfeld.some((known) => plainName(known) === name)) return 'ja'
  if (ohneFronleichnamThueringen.some((known) => plainWord(known) === name)) return 'nein'
  return lageInList(gemeinde, fronleichnamThueringen) ?? 'offen'
}

/** A municipality, or "municipality/part". The name of a part alone may belong to a part elsewhere and stays open. */
function lageInList(text: string, list: readonly Gemeinde[]): Lage | undefined {
  const whole = list.find(({ name }) => plainWord(name) === plainName(text))
  if (whole) return whole.nur || whole.ausser ? 'offen' : 'ja'
  const [head = '', ...rest] = text.split(/[/(,]/)
  const part = plainWord(rest.join(''))
  const gemeinde = list.find(({ name }) => plainWord(name) === plainName(head))
  if (gemeinde && part !== '') {
    if (gemeinde.nur) return jaNein(gemeinde.nur.some((name) => plainWord(name) === part))
    return jaNein(!gemeinde.ausser?.some((name) => plainWord(name) === part))
  }
  return list.some(({ nur }) => nur?.some((name) => plainWord(name) === plainName(text))) ? 'offen' : undefined
}

/** "Stadt Augsburg" and "Augsburg, Stadt" are Augsburg. */
function plainName(text: string): string {
  return plainWord(text.replace(/\b(?:stadt|markt|gemeinde|kreisfreie|große kreisstadt)\b/gi, ''))
}

function isKey(text: string): boolean {
  return /^\d{8}$/.test(text)
}

function jaNein(holds: boolean): Lage {
  return holds ? 'ja' : 'nein'
}

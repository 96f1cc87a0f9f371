import type { Eingabefehler } from '../calendar/eingabefehler.ts'
import type { Spanne } from '../calendar/hemmung.ts'
import { HOECHSTLAENGE, type Laenge, laengeInBounds, laengeText, readLaenge } from '../calendar/laenge.ts'
import { nearest } from '../calendar/nearest-word.ts'
import { FIRST_DAY, LAST_DAY } from '../calendar/ortskalender.ts'
import { dayNumber, type PlainDate, plainDate } from '../calendar/plain-date.ts'
import type { FristField } from './frist-fields.ts'

/** Reads single fields and collects what is wrong, days and lengths out of range included: every wrong place at once. */
export class FristReader {
  readonly wrong: Eingabefehler[] = []
  readonly #textsOf: (field: FristField) => readonly string[]

  constructor(textsOf: (field: FristField) => readonly string[]) {
    this.#textsOf = textsOf
  }

  texts(field: FristField): readonly string[] {
    return this.#textsOf(field)
  }

  text(field: FristField): string | undefined {
    return this.#textsOf(field)[0]
  }

  day(field: FristField): PlainDate | undefined {
    const text = this.text(field)
    return text === undefined ? undefined : this.#dayOf(field, text)
  }

  days(field: FristField): readonly PlainDate[] {
    return this.texts(field).flatMap((text) => this.#dayOf(field, text) ?? [])
  }

  length(field: FristField): Laenge | undefined {
    const text = this.text(field)
    if (text === undefined) return undefined
    const laenge = readLaenge(text)
    if (!laenge) this.wrong.push({ fehler: 'keineLaenge', feld: field, angabe: text })
    else if (!laengeInBounds(laenge)) {
      const hoechstens = HOECHSTLAENGE[laenge.einheit]
      this.wrong.push({ fehler: 'laengeAusserhalb', feld: field, angabe: laengeText(laenge), hoechstens })
    }
    return laenge
  }

  spans(field: FristField): readonly Spanne[] {
    return this.texts(field).flatMap((text) => this.#spanOf(field, text))
  }

  oneOf<Word extends string>(field: FristField, erlaubt: readonly Word[]): Word | undefined {
    const text = this.text(field)
    const found = erlaubt.find((word) => word === text)
    if (text === undefined || found !== undefined) return found
    const naechste = nearest(text, erlaubt)
    this.wrong.push({ fehler: 'unbekannteAngabe', feld: field, angabe: text, erlaubt, naechste })
    return undefined
  }

  #dayOf(feld: FristField, text: string): PlainDate | undefined {
    const day = plainDate(text)
    const number = day === undefined ? undefined : dayNumber(day)
    if (number === undefined) this.wrong.push({ fehler: 'keinTag', feld, angabe: text })
    else if (number < FIRST_DAY || number > LAST_DAY)
      this.wrong.push({ fehler: 'ausserhalbDesKalenders', feld, angabe: text })
    return day
  }

  #spanOf(feld: FristField, text: string): readonly Spanne[] {
    const [from, to, ...more] = text.split('..')
    if (from === undefined || to === undefined || more.length > 0) {
      this.wrong.push({ fehler: 'keineSpanne', feld, angabe: text })
      return []
    }
    const [von, bis] = [this.#dayOf(feld, from.trim()), this.#dayOf(feld, to.trim())]
    if (!von || !bis) return []
    if (bis < von) this.wrong.push({ fehler: 'spanneUmgekehrt', feld, von, bis })
    return [{ von, bis }]
  }
}

import type { Eingabefehler } from '../calendar/eingabefehler.ts'
import type { Spanne } from '../calendar/hemmung.ts'
import { type Laenge, readLaenge } from '../calendar/laenge.ts'
import { nearest } from '../calendar/nearest-word.ts'
import { type PlainDate, plainDate } from '../calendar/plain-date.ts'
import type { FristField } from './frist-fields.ts'

/** Reads single fields and collects what is wrong, so that every wrong place is named at once. */
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
    if (!day) this.wrong.push({ fehler: 'keinTag', feld, angabe: text })
    return day
  }

  #spanOf(feld: FristField, text: string): readonly Spanne[] {
    const [from, to, ...more] = text.split('..')
    if (from === undefined || to === undefined || more.length > 0) {
      this.wrong.push({ fehler: 'keineSpanne', feld, angabe: text })
      return []
    }
    const [von, bis] = [this.#dayOf(feld, from.trim()), this.#dayOf(feld, to.trim())]
    return von && bis ? [{ von, bis }] : []
  }
}

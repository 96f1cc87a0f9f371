import type { Language } from '#law/texts/catalogue.ts'
import { stateName } from '#law/texts/states.ts'
import { canonicalJson } from '#procedure/decider/canonical-json.ts'
import { procedureWords } from '#procedure/texts/words.ts'
import type { Familienangehoerige } from '../vorgangsangaben.ts'
import { klauselnIm } from './abschnittsbloecke.ts'
import type { Fall } from './fall.ts'
import type { Feldwert } from './feld.ts'
import type { FeldId } from './feld-id.ts'
import { felder } from './felder.ts'
import { fullName } from './felder-parteien.ts'
import type { KlauselId } from './klauseln.ts'
import { feldtext, satzwerte, tagestext } from './satzwerte.ts'
import { vereinbarungstexte } from './vereinbarung.ts'

/** One thing that differs between two versions of the agreement. */
export type Aenderung =
  | {
      readonly art: 'feld'
      readonly feld: FeldId
      readonly vorher: Feldwert | undefined
      readonly nachher: Feldwert | undefined
    }
  | { readonly art: 'angehoerigerDazu' | 'angehoerigerWeg'; readonly person: Familienangehoerige }
  | {
      readonly art: 'angehoerigerGeaendert'
      readonly vorher: Familienangehoerige
      readonly nachher: Familienangehoerige
    }
  | { readonly art: 'klauselDazu' | 'klauselWeg'; readonly klausel: KlauselId }

/**
 * What differs between two versions, field by field, relative by relative, clause by clause. Empty where they say the same.
 * @example vergleich(vorher, nachher).map(({ art }) => art)
 */
export function vergleich(vorher: Fall, nachher: Fall): readonly Aenderung[] {
  return [...feldaenderungen(vorher, nachher), ...familienaenderungen(vorher, nachher), ...klauseln(vorher, nachher)]
}

function feldaenderungen(vorher: Fall, nachher: Fall): readonly Aenderung[] {
  return felder.flatMap(({ id, gedruckt, noetig, wert }): readonly Aenderung[] => {
    // The relatives are told one by one.
    if (id === 'familie.personen') return []
    const value = (fall: Fall): Feldwert | undefined => (gedruckt(fall) || noetig(fall) ? wert(fall) : undefined)
    const [before, after] = [value(vorher), value(nachher)]
    return same(before, after) ? [] : [{ art: 'feld', feld: id, vorher: before, nachher: after }]
  })
}

function familienaenderungen({ angaben: before }: Fall, { angaben: after }: Fall): readonly Aenderung[] {
  return [
    ...before.familie
      .filter(({ id }) => !after.familie.some((one) => one.id === id))
      .map((person) => ({ art: 'angehoerigerWeg', person }) as const),
    ...after.familie.flatMap((nachher): readonly Aenderung[] => {
      const vorher = before.familie.find(({ id }) => id === nachher.id)
      if (!vorher) return [{ art: 'angehoerigerDazu', person: nachher }]
      return same(gedruckt(vorher), gedruckt(nachher)) ? [] : [{ art: 'angehoerigerGeaendert', vorher, nachher }]
    }),
  ]
}

function klauseln(vorher: Fall, nachher: Fall): readonly Aenderung[] {
  const [before, after] = [klauselnIm(vorher), klauselnIm(nachher)]
  return [
    ...before.filter((id) => !after.includes(id)).map((klausel) => ({ art: 'klauselWeg', klausel }) as const),
    ...after.filter((id) => !before.includes(id)).map((klausel) => ({ art: 'klauselDazu', klausel }) as const),
  ]
}

/** What the paper says of a relative. */
function gedruckt({ vornamen, nachnamen, geburtsdatum, staatsangehoerigkeiten, verhaeltnis }: Familienangehoerige) {
  return { vornamen, nachnamen, geburtsdatum, staatsangehoerigkeiten, verhaeltnis }
}

function same(one: object | undefined, other: object | undefined): boolean {
  if (one === undefined || other === undefined) return one === other
  return canonicalJson(one) === canonicalJson(other)
}

/** A difference in words: what it is about, what stood there, what stands there now. */
export interface Aenderungstext {
  readonly was: string
  readonly vorher: string
  readonly nachher: string
}

/** @example aenderungstext(aenderung, fall, 'de') // { was: 'Ort der Betriebsstätte', vorher: 'Dresden', nachher: 'Leipzig' } */
export function aenderungstext(aenderung: Aenderung, fall: Fall, language: Language): Aenderungstext {
  const texts = vereinbarungstexte[language]
  switch (aenderung.art) {
    case 'feld':
      return {
        was: texts.feld[aenderung.feld],
        vorher: feldtext(aenderung.vorher, language, texts),
        nachher: feldtext(aenderung.nachher, language, texts),
      }
    case 'angehoerigerWeg':
      return { was: texts.abschnitt.J, vorher: angehoerigentext(aenderung.person, language), nachher: '' }
    case 'angehoerigerDazu':
      return { was: texts.abschnitt.J, vorher: '', nachher: angehoerigentext(aenderung.person, language) }
    case 'angehoerigerGeaendert':
      return {
        was: texts.abschnitt.J,
        vorher: angehoerigentext(aenderung.vorher, language),
        nachher: angehoerigentext(aenderung.nachher, language),
      }
    case 'klauselWeg':
    case 'klauselDazu': {
      const words = texts.klausel[aenderung.klausel]
      const text = typeof words === 'function' ? words(satzwerte(fall, language, texts)) : words
      const gone = aenderung.art === 'klauselWeg'
      return { was: texts.klauselWort, vorher: gone ? text : '', nachher: gone ? '' : text }
    }
  }
}

function angehoerigentext(person: Familienangehoerige, language: Language): string {
  const { geburtsdatum, staatsangehoerigkeiten, verhaeltnis } = person
  const parts = [
    fullName(person),
    verhaeltnis && procedureWords(language).werte.verhaeltnis[verhaeltnis],
    geburtsdatum && tagestext(geburtsdatum, language),
    staatsangehoerigkeiten.map((code) => stateName(code, language)).join(', '),
  ]
  return parts.filter((part) => part !== undefined && part !== '').join(', ')
}

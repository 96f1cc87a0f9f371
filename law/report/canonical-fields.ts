import { laengeText } from '../calendar/laenge.ts'
import { kennzeichen } from '../periods/kennzeichen.ts'
import { type FristField, type FristFields, fristFields } from './frist-fields.ts'
import type { FristInput } from './frist-input.ts'

/**
 * The one way to write a question about a Frist: two people who ask the same get the same address, whatever they typed.
 * @example canonicalFields(input) // { from: ['2026-11-11'], id: ['D-BA-1W'], land: ['BY', 'SN'] }
 */
export function canonicalFields(input: FristInput): FristFields {
  return Object.fromEntries(
    fristFields.flatMap((field) => {
      const texts = textsFor(field, input)
      return texts.length === 0 ? [] : [[field, texts] as const]
    }),
  )
}

function textsFor(field: FristField, input: FristInput): readonly string[] {
  const { verlaengerung, orte } = input
  const one = (text: string | undefined): readonly string[] => (text === undefined ? [] : [text])
  switch (field) {
    case 'from':
      return [input.start]
    case 'length':
      return one(input.laenge && laengeText(input.laenge))
    case 'id':
      return one(input.id && kennzeichen[input.id])
    case 'land':
      return orte.flatMap((ort) => ('land' in ort ? [ort.land] : []))
    case 'gemeinde':
      return orte.flatMap((ort) => ('land' in ort ? one(ort.gemeinde) : []))
    case 'variant':
      return one(input.variante)
    case 'profession':
      return one(input.fachberuf)
    case 'begin':
      return input.beginn === 'tagesbeginn' ? ['day'] : []
    case 'validity':
      return input.validity ? ['1'] : []
    case 'suspended':
      return input.hemmungen.map(({ von, bis }) => `${von}..${bis}`)
    case 'extended-by':
      return verlaengerung && 'um' in verlaengerung ? [laengeText(verlaengerung.um)] : []
    case 'extended-to':
      return verlaengerung && 'bis' in verlaengerung ? [verlaengerung.bis] : []
    case 'stated-end':
      return one(input.statedEnd)
    case 'arrived':
      return one(input.zugang)
    case 'abroad':
      return orte.flatMap((ort) => ('gastland' in ort ? [ort.gastland] : []))
    case 'free':
      return orte.flatMap((ort) => ('gastland' in ort ? ort.freieTage : []))
  }
}

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Vorgangsangaben } from '../vorgangsangaben.ts'
import { ausgabeAm } from './ausgaben.ts'
import { fallOf } from './fall.ts'
import { fehlendeAngaben, kurzgefasst } from './fehlende-angaben.ts'
import type { FeldId } from './feld-id.ts'
import { felder } from './felder.ts'
import { blaueKarte, elektronik, HEUTE, lehrling, pflege } from './testing/beispiele.ts'
import { papiertext } from './testing/papiertext.ts'
import { vereinbarung, vereinbarungstexte } from './vereinbarung.ts'

const laender = ['SN', 'BY', 'NW', 'NI', 'TH', 'HH'] as const
const missing = (angaben: Vorgangsangaben, land: (typeof laender)[number]): readonly FeldId[] =>
  fehlendeAngaben(angaben, ausgabeAm(HEUTE, land), HEUTE).map(({ feld }) => feld)

/** A case in which some of what was entered is not there yet. */
const unfertig = fc
  .record({
    angaben: fc.constantFrom(pflege, blaueKarte, elektronik, lehrling),
    land: fc.constantFrom(...laender),
    weg: fc.array(fc.nat({ max: 40 }), { maxLength: 6 }),
    ohne: fc.subarray(['fachkraft', 'arbeitgeber', 'auslaenderbehoerde', 'unterbevollmaechtigter'] as const),
  })
  .map(({ angaben, land, weg, ohne }) => {
    const kept = Object.entries(angaben.verfahren).filter((_, at) => !weg.includes(at))
    const without = Object.fromEntries(ohne.map((name) => [name, undefined]))
    return {
      land,
      voll: angaben,
      halb: { ...angaben, ...without, verfahren: Object.fromEntries(kept) },
    }
  })

describe('What an agreement still needs', () => {
  it('is nothing exactly where every field that it must have is filled in on the paper', () => {
    fc.assert(
      fc.property(unfertig, ({ halb, land }) => {
        const ausgabe = ausgabeAm(HEUTE, land)
        const fall = fallOf(halb, ausgabe, HEUTE)
        const open = missing(halb, land)
        const paper = papiertext(vereinbarung(halb, ausgabe, { tag: HEUTE, language: 'de' })).split('\n')
        const { feld } = vereinbarungstexte.de
        for (const { id, gedruckt, noetig, wert } of felder) {
          expect(open.includes(id)).toBe(noetig(fall) && wert(fall) === undefined)
          if (noetig(fall) && gedruckt(fall) && !open.includes(id)) expect(paper).not.toContain(`${feld[id]}: ____`)
        }
        if (open.length === 0) expect(paper.filter((line) => /^[A-L] \d+ .*____/.test(line))).toEqual([])
      }),
      { numRuns: 80 },
    )
  })

  it('never grows when something is filled in', () => {
    fc.assert(
      fc.property(unfertig, ({ halb, voll, land }) => {
        for (const feld of missing(voll, land)) expect(missing(halb, land)).toContain(feld)
      }),
      { numRuns: 80 },
    )
  })

  it('is asked of the office only where it works in the file', () => {
    const alone = { ...elektronik, modus: 'eigenregie', auslaenderbehoerde: undefined } as const
    expect(missing(alone, 'SN')).toEqual(['auslaenderbehoerde.name'])
    expect(missing({ ...alone, modus: 'behoerde' }, 'SN')).toContain('auslaenderbehoerde.ansprechpartner.telefon')
  })

  it('is only the name of a person whom nobody has named yet', () => {
    const nobody = {
      ...elektronik,
      arbeitgeber: elektronik.arbeitgeber && { ...elektronik.arbeitgeber, ansprechpartner: undefined },
    }
    const open = fehlendeAngaben(nobody, ausgabeAm(HEUTE, 'SN'), HEUTE)
    expect(open).toHaveLength(4)
    expect(kurzgefasst(open).map(({ feld }) => feld)).toEqual(['arbeitgeber.ansprechpartner.name'])
  })

  it('is asked of the agent where there is one', () => {
    const { betriebsstaette: _, ...verfahren } = elektronik.verfahren
    const of = (angaben: Vorgangsangaben) =>
      fehlendeAngaben(angaben, ausgabeAm(HEUTE, 'SN'), HEUTE).map(({ feld, von }) => `${feld} ${von}`)
    expect(of({ ...elektronik, verfahren })).toEqual(['vorhaben.betriebsstaette unterbevollmaechtigter'])
  })

  it('is the right to a sub-power where somebody acts by one', () => {
    const verfahren = { ...elektronik.verfahren, untervollmachtErlaubt: false }
    expect(missing({ ...elektronik, verfahren }, 'SN')).toEqual(['vollmacht.untervollmacht'])
    expect(
      missing({ ...blaueKarte, verfahren: { ...blaueKarte.verfahren, untervollmachtErlaubt: false } }, 'BY'),
    ).toEqual([])
  })
})

it('Every field has a norm, a name and a reason in both languages', () => {
  for (const { id, norm } of felder) {
    expect(norm).toMatch(/^(§|Art\.)/)
    for (const language of ['de', 'en'] as const) {
      expect(vereinbarungstexte[language].feld[id]).not.toBe('')
      expect(vereinbarungstexte[language].warum[id]).not.toBe('')
    }
  }
  expect(new Set(felder.map(({ id }) => id)).size).toBe(felder.length)
})

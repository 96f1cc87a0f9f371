import { describe, expect, it } from 'vitest'
import { isFactId, vocabulary } from '../facts/vocabulary.ts'
import { isDocumentId } from './documents.ts'
import { proofs, provesFact } from './proves-fact.ts'

const changeable = Object.entries(vocabulary).filter(
  ([, { changeable: how, answeredBy }]) =>
    how !== 'nein' && answeredBy.some((who) => who === 'fachkraft' || who === 'arbeitgeber'),
)

describe('Every fact has a proof or a reason', () => {
  it('the whole vocabulary', () => {
    expect(Object.keys(vocabulary).filter((fact) => !Object.hasOwn(proofs, fact))).toEqual([])
    expect(Object.keys(proofs).filter((fact) => !isFactId(fact))).toEqual([])
  })

  it('what people or employers can change is left to an office only where it has its own files', () => {
    const evaded = changeable.filter(([fact]) => {
      const proof = isFactId(fact) ? provesFact(fact) : undefined
      return proof !== undefined && 'none' in proof && proof.none === 'behoerdeBeurteilt'
    })
    expect(evaded.map(([fact]) => fact)).toEqual([])
  })

  it('proofs are papers of the catalogue and go to someone', () => {
    const wrong = Object.values(proofs).flatMap((proof) =>
      'none' in proof ? [] : proof.documents.filter(({ document, to }) => !isDocumentId(document) || to.length === 0),
    )
    expect(wrong).toEqual([])
  })

  it('proofs of single answers name answers that the fact has', () => {
    const wrong = Object.entries(proofs).flatMap(([fact, proof]) => {
      const line = isFactId(fact) ? vocabulary[fact] : undefined
      const values = line && 'values' in line ? line.values : []
      return 'none' in proof
        ? []
        : proof.documents.flatMap((one) => (one.values ?? []).filter((value) => !values.includes(value)))
    })
    expect(wrong).toEqual([])
  })
})

it('full and partial equivalence are proven by different notices', () => {
  expect(provesFact('gleichwertigkeit', 'voll')).toMatchObject({ documents: [{ document: 'anerkennungsbescheid' }] })
  expect(provesFact('gleichwertigkeit', 'teilweise')).toMatchObject({ documents: [{ document: 'defizitbescheid' }] })
  expect(provesFact('gleichwertigkeit', 'beantragt')).toEqual({ none: 'eigeneAngabe' })
})

it('points of the opportunity card have their own evidence', () => {
  expect(provesFact('sechsMonateVoraufenthalt')).toMatchObject({
    documents: [{ document: 'fruehererAufenthalt' }, { document: 'punktenachweise' }],
  })
})

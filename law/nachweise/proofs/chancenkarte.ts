import type { chancenkarte as facts } from '../../facts/chancenkarte.ts'
import { ENTSCHEIDENDE, type FactProof } from '../proof.ts'

/** The points of the opportunity card, and earlier search titles. */
export const chancenkarte = {
  erlernterBeruf: {
    documents: [
      { document: 'berufsabschluss', to: ENTSCHEIDENDE },
      { document: 'hochschulabschluss', to: ENTSCHEIDENDE },
      { document: 'punktenachweise', to: ENTSCHEIDENDE },
    ],
  },
  erfahrungNachAbschlussMonateInFuenfJahren: {
    documents: [
      { document: 'arbeitszeugnisse', to: ENTSCHEIDENDE },
      { document: 'sozialversicherungsverlauf', to: ENTSCHEIDENDE },
      { document: 'punktenachweise', to: ENTSCHEIDENDE },
    ],
  },
  erfahrungNachAbschlussMonateInSiebenJahren: {
    documents: [
      { document: 'arbeitszeugnisse', to: ENTSCHEIDENDE },
      { document: 'sozialversicherungsverlauf', to: ENTSCHEIDENDE },
      { document: 'punktenachweise', to: ENTSCHEIDENDE },
    ],
  },
  sechsMonateVoraufenthalt: {
    documents: [
      { document: 'fruehererAufenthalt', to: ENTSCHEIDENDE },
      { document: 'punktenachweise', to: ENTSCHEIDENDE },
    ],
  },
  ehegatteMitChancenkarte: {
    documents: [
      { document: 'heiratsurkunde', to: ENTSCHEIDENDE },
      { document: 'punktenachweise', to: ENTSCHEIDENDE },
    ],
  },
  suchChancenkarteGehabt: { none: 'behoerdeWeissEsSelbst' },
  wartezeitNachSuchChancenkarteErfuellt: { documents: [{ document: 'reisepass', to: ENTSCHEIDENDE }] },
  suchChancenkarteMonate: { none: 'behoerdeWeissEsSelbst' },
  monateSeitSuchChancenkarte: { documents: [{ document: 'reisepass', to: ENTSCHEIDENDE }] },
  praktikumstitelNachP16e: { none: 'behoerdeWeissEsSelbst' },
  arbeitsplatzsucheGenutzt: { none: 'behoerdeWeissEsSelbst' },
  wartezeitNachArbeitsplatzsucheErfuellt: { documents: [{ document: 'reisepass', to: ENTSCHEIDENDE }] },
} as const satisfies Readonly<Record<keyof typeof facts, FactProof>>

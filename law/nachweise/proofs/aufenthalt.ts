import type { aufenthalt as facts } from '../../facts/aufenthalt.ts'
import { ENTSCHEIDENDE, type FactProof } from '../proof.ts'

/** Stays so far, asylum, and the general conditions of § 5 AufenthG. */
export const aufenthalt = {
  aufenthaltstitel: { documents: [{ document: 'eigenerAufenthaltstitel', to: ['auslaenderbehoerde'] }] },
  anspruchNachEinreiseEntstanden: { none: 'behoerdeBeurteilt' },
  zweckwechselGesperrt: { documents: [{ document: 'eigenerAufenthaltstitel', to: ['auslaenderbehoerde'] }] },
  nachholungDesVisumsverfahrensEntbehrlich: { none: 'behoerdeBeurteilt' },
  passpflichtErfuellt: { documents: [{ document: 'reisepass', to: ENTSCHEIDENDE }] },
  identitaetGeklaert: {
    documents: [
      { document: 'reisepass', to: ENTSCHEIDENDE },
      { document: 'personalausweis', to: ENTSCHEIDENDE },
      { document: 'geburtsurkunde', to: ENTSCHEIDENDE },
    ],
  },
  ausweisungsinteresse: { none: 'behoerdeWeissEsSelbst' },
  interessenBeeintraechtigt: { none: 'behoerdeWeissEsSelbst' },
  einreiseverbot: { none: 'behoerdeWeissEsSelbst' },
  lebensunterhaltGesichert: {
    documents: [
      { document: 'arbeitsvertrag', to: ENTSCHEIDENDE },
      { document: 'nachweisLebensunterhalt', to: ENTSCHEIDENDE },
      { document: 'verpflichtungserklaerung', to: ENTSCHEIDENDE },
      { document: 'reisekrankenversicherung', to: ENTSCHEIDENDE },
    ],
  },
  asylantrag: { none: 'behoerdeWeissEsSelbst' },
  zustimmungObersteLandesbehoerde: { none: 'behoerdeWeissEsSelbst' },
  ausgereistSeitAsylverfahren: { documents: [{ document: 'reisepass', to: ENTSCHEIDENDE }] },
  einreiseAm: { documents: [{ document: 'reisepass', to: ENTSCHEIDENDE }] },
  ablehnungsgrundSchutzOderFreizuegigkeit: { none: 'behoerdeWeissEsSelbst' },
  ablehnungsgrundSchutzantragOderEntsendung: { none: 'behoerdeWeissEsSelbst' },
  versicherungspflichtigBeschaeftigtMonate: {
    documents: [{ document: 'versicherungsverlaufDerRentenversicherung', to: ['auslaenderbehoerde'] }],
  },
  ununterbrochenerAufenthaltMonate: { none: 'behoerdeWeissEsSelbst' },
  alsSaisonarbeitnehmerZugelassen: { none: 'behoerdeWeissEsSelbst' },
  aufenthaltserlaubnisAlsFachkraft: {
    documents: [{ document: 'eigenerAufenthaltstitel', to: ['auslaenderbehoerde'], values: ['p18a', 'p18b'] }],
  },
  gleicheBerufsausuebungserlaubnis: { none: 'behoerdeWeissEsSelbst' },
  gleicherHochschulabschlussVorgelegt: { none: 'behoerdeWeissEsSelbst' },
  arbeitsplatzBleibtGleich: { documents: [{ document: 'arbeitsvertrag', to: ['auslaenderbehoerde'] }] },
  blaueKarteAlsBerufsanfaenger: {
    documents: [{ document: 'eigenerAufenthaltstitel', to: ['auslaenderbehoerde'] }],
  },
  blaueKarteAlsBerufsanfaengerAm: {
    documents: [{ document: 'eigenerAufenthaltstitel', to: ['auslaenderbehoerde'] }],
  },
  asylbewerberleistungenBezogen: {
    documents: [{ document: 'angabeAsylbewerberleistungen', to: ['auslandsvertretung'] }],
  },
  asylbewerberleistungenZuletztAm: {
    documents: [{ document: 'angabeAsylbewerberleistungen', to: ['auslandsvertretung'] }],
  },
} as const satisfies Readonly<Record<keyof typeof facts, FactProof>>

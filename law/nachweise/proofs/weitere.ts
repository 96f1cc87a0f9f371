import type { weitere as facts } from '../../facts/weitere.ts'
import { ENTSCHEIDENDE, type FactProof, MIT_ANERKENNENDER_STELLE, MIT_BUNDESAGENTUR } from '../proof.ts'

/** Short quota work, care assistants and professional drivers. */
export const weitere = {
  wochenarbeitszeit: {
    documents: [
      { document: 'erklaerungZumBeschaeftigungsverhaeltnis', to: MIT_BUNDESAGENTUR },
      { document: 'arbeitsvertrag', to: MIT_BUNDESAGENTUR },
    ],
  },
  kurzzeitigeBeschaeftigungMonateInZwoelf: {
    documents: [{ document: 'erklaerungZumBeschaeftigungsverhaeltnis', to: MIT_BUNDESAGENTUR }],
  },
  reisekostenVomArbeitgeber: {
    documents: [
      { document: 'erklaerungZumBeschaeftigungsverhaeltnis', to: MIT_BUNDESAGENTUR },
      { document: 'arbeitsvertrag', to: MIT_BUNDESAGENTUR },
    ],
  },
  kontingentbeschaeftigungMonateImBetrieb: { none: 'behoerdeWeissEsSelbst' },
  kontingentbeschaeftigteImBetrieb: { none: 'behoerdeWeissEsSelbst' },
  visumfreiNachAnhangZwei: { documents: [{ document: 'reisepass', to: MIT_BUNDESAGENTUR }] },
  hoechstensNeunzigTageBeschaeftigt: {
    documents: [
      { document: 'arbeitsvertrag', to: MIT_BUNDESAGENTUR },
      { document: 'erklaerungZumBeschaeftigungsverhaeltnis', to: MIT_BUNDESAGENTUR },
    ],
  },
  kurzzeitkontingentAusgeschoepft: { none: 'behoerdeWeissEsSelbst' },
  wirtschaftszweigAusgeschlossen: { none: 'behoerdeWeissEsSelbst' },
  nachteiligeArbeitsmarktauswirkungen: { none: 'behoerdeWeissEsSelbst' },
  pflegehilfskraftStelle: {
    documents: [
      { document: 'erklaerungZumBeschaeftigungsverhaeltnis', to: MIT_BUNDESAGENTUR },
      { document: 'arbeitsvertrag', to: MIT_BUNDESAGENTUR },
    ],
  },
  pflegehilfeVoraussetzungenErfuellt: {
    documents: [{ document: 'berufsausuebungserlaubnisOderZusage', to: ENTSCHEIDENDE }],
  },
  pflegehilfeausbildung: {
    documents: [
      { document: 'berufsabschluss', to: MIT_ANERKENNENDER_STELLE, values: ['inlaendisch'] },
      { document: 'anerkennungsbescheid', to: MIT_BUNDESAGENTUR, values: ['auslaendischGleichwertig'] },
    ],
  },
  berufskraftfahrerStelle: {
    documents: [
      { document: 'erklaerungZumBeschaeftigungsverhaeltnis', to: MIT_BUNDESAGENTUR },
      { document: 'arbeitsvertrag', to: MIT_BUNDESAGENTUR },
    ],
  },
  euFahrerlaubnis: { documents: [{ document: 'fahrerlaubnisUndGrundqualifikation', to: MIT_BUNDESAGENTUR }] },
  berufskraftfahrerGrundqualifikation: {
    documents: [{ document: 'fahrerlaubnisUndGrundqualifikation', to: MIT_BUNDESAGENTUR }],
  },
  fruehereZustimmungZurFahrerqualifizierung: { none: 'behoerdeWeissEsSelbst' },
  qualifizierungspflichtImArbeitsvertrag: { documents: [{ document: 'arbeitsvertrag', to: MIT_BUNDESAGENTUR }] },
  fahrerqualifizierungInFuenfzehnMonaten: {
    documents: [
      { document: 'arbeitsvertrag', to: MIT_BUNDESAGENTUR },
      { document: 'erklaerungZumBeschaeftigungsverhaeltnis', to: MIT_BUNDESAGENTUR },
    ],
  },
  anschlussstelleAlsBerufskraftfahrer: { documents: [{ document: 'arbeitsvertrag', to: MIT_BUNDESAGENTUR }] },
  fahrerlaubnisImHerkunftsland: { documents: [{ document: 'fahrerlaubnisDesHerkunftslands', to: MIT_BUNDESAGENTUR }] },
} as const satisfies Readonly<Record<keyof typeof facts, FactProof>>

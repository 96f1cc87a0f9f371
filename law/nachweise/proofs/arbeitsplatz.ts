import type { arbeitsplatz as facts } from '../../facts/arbeitsplatz.ts'
import { ENTSCHEIDENDE, type FactProof, MIT_BUNDESAGENTUR } from '../proof.ts'

/** The job: what the employer declares to the Bundesagentur, and the contract. */
export const arbeitsplatz = {
  konkretesArbeitsplatzangebot: {
    documents: [
      { document: 'arbeitsvertrag', to: ENTSCHEIDENDE },
      { document: 'erklaerungZumBeschaeftigungsverhaeltnis', to: MIT_BUNDESAGENTUR },
    ],
  },
  beschaeftigungVersichert: {
    documents: [
      { document: 'versicherungArbeitsplatzangebot', to: ENTSCHEIDENDE },
      { document: 'erklaerungZumBeschaeftigungsverhaeltnis', to: MIT_BUNDESAGENTUR },
    ],
  },
  taetigkeit: {
    documents: [
      { document: 'erklaerungZumBeschaeftigungsverhaeltnis', to: MIT_BUNDESAGENTUR },
      { document: 'stellenbeschreibung', to: MIT_BUNDESAGENTUR },
    ],
  },
  informatikTaetigkeit: {
    documents: [
      { document: 'erklaerungZumBeschaeftigungsverhaeltnis', to: MIT_BUNDESAGENTUR },
      { document: 'stellenbeschreibung', to: MIT_BUNDESAGENTUR },
    ],
  },
  qualifizierteBeschaeftigung: {
    documents: [
      { document: 'erklaerungZumBeschaeftigungsverhaeltnis', to: MIT_BUNDESAGENTUR },
      { document: 'stellenbeschreibung', to: MIT_BUNDESAGENTUR },
    ],
  },
  angemesseneBeschaeftigung: {
    documents: [
      { document: 'stellenbeschreibung', to: MIT_BUNDESAGENTUR },
      { document: 'hochschulabschluss', to: ENTSCHEIDENDE },
    ],
  },
  qualifikationBefaehigt: {
    documents: [
      { document: 'stellenbeschreibung', to: MIT_BUNDESAGENTUR },
      { document: 'berufsabschluss', to: ENTSCHEIDENDE },
      { document: 'hochschulabschluss', to: ENTSCHEIDENDE },
    ],
  },
  reglementierterBeruf: { documents: [{ document: 'erklaerungZumBeschaeftigungsverhaeltnis', to: MIT_BUNDESAGENTUR }] },
  berufsausuebungserlaubnis: {
    documents: [
      { document: 'berufsausuebungserlaubnisOderZusage', to: ENTSCHEIDENDE, values: ['zugesagt', 'erteilt'] },
    ],
  },
  jahresgehalt: {
    documents: [
      { document: 'arbeitsvertrag', to: MIT_BUNDESAGENTUR },
      { document: 'erklaerungZumBeschaeftigungsverhaeltnis', to: MIT_BUNDESAGENTUR },
    ],
  },
  vertragBefristet: {
    documents: [
      { document: 'arbeitsvertrag', to: MIT_BUNDESAGENTUR },
      { document: 'erklaerungZumBeschaeftigungsverhaeltnis', to: MIT_BUNDESAGENTUR },
    ],
  },
  vertragsdauerMonate: {
    documents: [
      { document: 'arbeitsvertrag', to: MIT_BUNDESAGENTUR },
      { document: 'erklaerungZumBeschaeftigungsverhaeltnis', to: MIT_BUNDESAGENTUR },
    ],
  },
  leiharbeit: {
    documents: [
      { document: 'arbeitsvertrag', to: MIT_BUNDESAGENTUR },
      { document: 'erklaerungZumBeschaeftigungsverhaeltnis', to: MIT_BUNDESAGENTUR },
    ],
  },
  unerlaubteVermittlung: { none: 'behoerdeWeissEsSelbst' },
  ungleicheArbeitsbedingungen: {
    documents: [
      { document: 'erklaerungZumBeschaeftigungsverhaeltnis', to: MIT_BUNDESAGENTUR },
      { document: 'arbeitsvertrag', to: MIT_BUNDESAGENTUR },
    ],
  },
  auslaendischesBeschaeftigungsverhaeltnis: {
    documents: [
      { document: 'arbeitsvertrag', to: MIT_BUNDESAGENTUR },
      { document: 'erklaerungZumBeschaeftigungsverhaeltnis', to: MIT_BUNDESAGENTUR },
    ],
  },
  bevorrechtigteBewerberVorhanden: { none: 'behoerdeWeissEsSelbst' },
  fortsetzungNachEinjaehrigerZustimmung: { none: 'behoerdeWeissEsSelbst' },
  versagungsgrundArbeitgeber: { none: 'behoerdeWeissEsSelbst' },
  tarifgebundenUndTarifentgelt: {
    documents: [
      { document: 'erklaerungZumBeschaeftigungsverhaeltnis', to: MIT_BUNDESAGENTUR },
      { document: 'nachweisTarifbindung', to: MIT_BUNDESAGENTUR },
    ],
  },
  altersversorgungAngemessen: { documents: [{ document: 'altersversorgung', to: MIT_BUNDESAGENTUR }] },
  oeffentlichesInteresseAnBeschaeftigung: { none: 'behoerdeBeurteilt' },
  geringfuegigeAbweichung: { none: 'behoerdeBeurteilt' },
  ersteErteilung: { none: 'behoerdeWeissEsSelbst' },
  ersteZustimmung: { none: 'behoerdeWeissEsSelbst' },
  westbalkanZustimmungVor2021: { none: 'behoerdeWeissEsSelbst' },
  westbalkanErstzustimmungenImJahr: { none: 'behoerdeWeissEsSelbst' },
} as const satisfies Readonly<Record<keyof typeof facts, FactProof>>

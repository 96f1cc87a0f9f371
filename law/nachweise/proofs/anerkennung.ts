import type { anerkennung as facts } from '../../facts/anerkennung.ts'
import { ENTSCHEIDENDE, type FactProof, MIT_ANERKENNENDER_STELLE, MIT_BUNDESAGENTUR } from '../proof.ts'

/** Measures, examinations and agreements on the way to recognition. */
export const anerkennung = {
  feststellungVonMassnahmen: {
    documents: [{ document: 'defizitbescheid', to: MIT_BUNDESAGENTUR, values: ['getroffen'] }],
  },
  qualifizierungsmassnahme: {
    documents: [
      { document: 'anmeldungMassnahme', to: ENTSCHEIDENDE },
      { document: 'weiterbildungsplan', to: MIT_BUNDESAGENTUR, values: ['ueberwiegendBetrieblich'] },
    ],
  },
  massnahmeGeeignet: {
    documents: [
      { document: 'anmeldungMassnahme', to: ENTSCHEIDENDE },
      { document: 'weiterbildungsplan', to: MIT_BUNDESAGENTUR },
      { document: 'traegerzulassung', to: ENTSCHEIDENDE },
    ],
  },
  massnahmendauerMonate: {
    documents: [
      { document: 'anmeldungMassnahme', to: ENTSCHEIDENDE },
      { document: 'weiterbildungsplan', to: MIT_BUNDESAGENTUR },
    ],
  },
  deutschFuerVorhabenUnzureichend: { documents: [{ document: 'deutschzertifikat', to: MIT_ANERKENNENDER_STELLE }] },
  partnerschaftszeitAusgeschoepft: { none: 'behoerdeWeissEsSelbst' },
  anerkennungspartnerschaftVereinbart: {
    documents: [{ document: 'partnerschaftsvereinbarung', to: MIT_BUNDESAGENTUR }],
  },
  arbeitgeberFuerQualifizierungGeeignet: { documents: [{ document: 'zusatzblattA', to: MIT_BUNDESAGENTUR }] },
  zielberufReglementiert: { documents: [{ document: 'zusatzblattA', to: MIT_BUNDESAGENTUR }] },
  kirchlicheArbeitsbedingungen: { documents: [{ document: 'nachweisTarifbindung', to: MIT_BUNDESAGENTUR }] },
  zugelassenePflegeeinrichtung: { documents: [{ document: 'nachweisTarifbindung', to: MIT_BUNDESAGENTUR }] },
  einstufungFuehrtZumZielberuf: {
    documents: [
      { document: 'erklaerungZumBeschaeftigungsverhaeltnis', to: MIT_BUNDESAGENTUR },
      { document: 'zusatzblattA', to: MIT_BUNDESAGENTUR },
    ],
  },
  berufsfachlicherZusammenhang: {
    documents: [
      { document: 'zusatzblattA', to: MIT_BUNDESAGENTUR },
      { document: 'stellenbeschreibung', to: MIT_BUNDESAGENTUR },
    ],
  },
  anerkennungInDerselbenBerufsgruppe: { documents: [{ document: 'zusatzblattA', to: MIT_BUNDESAGENTUR }] },
  ueberVermittlungsabspracheVermittelt: {
    documents: [{ document: 'nachweisVermittlungsabsprache', to: ENTSCHEIDENDE }],
  },
  anerkennungsverfahrenErklaert: {
    documents: [
      { document: 'partnerschaftsvereinbarung', to: MIT_BUNDESAGENTUR },
      { document: 'zusatzblattA', to: MIT_BUNDESAGENTUR },
    ],
  },
  anerkennungspruefungVorgesehen: { documents: [{ document: 'anmeldungMassnahme', to: ENTSCHEIDENDE }] },
  pruefungWeistSpracheNach: { documents: [{ document: 'anmeldungMassnahme', to: ENTSCHEIDENDE }] },
  qualifikationsanalyse: { documents: [{ document: 'anmeldungMassnahme', to: ENTSCHEIDENDE, values: ['zugesagt'] }] },
} as const satisfies Readonly<Record<keyof typeof facts, FactProof>>

import type { Requirement } from './pack.ts'

/** What every application for a national visa brings along. */
export const grundpaket = [
  { document: 'visumantrag', need: 'required' },
  { document: 'reisepass', need: 'required' },
  { document: 'lichtbild', need: 'required' },
  { document: 'visumgebuehr', need: 'required' },
  { document: 'belehrungWahreAngaben', need: 'required' },
  { document: 'terminbestaetigung', need: 'required' },
  { document: 'merkblattUnterschrieben', need: 'conditional', when: 'auslandsvertretungVerlangtEs' },
  { document: 'angabenErreichbarkeit', need: 'conditional', when: 'auslandsvertretungVerlangtEs' },
  { document: 'zustellungswahl', need: 'conditional', when: 'auslandsvertretungVerlangtEs' },
  { document: 'einverstaendnisEmail', need: 'conditional', when: 'auslandsvertretungVerlangtEs' },
  { document: 'aufenthaltstitelImAntragsstaat', need: 'conditional', when: 'antragAusserhalbDesHeimatstaats' },
  { document: 'gewoehnlicherAufenthalt', need: 'conditional', when: 'auslandsvertretungVerlangtEs' },
  { document: 'fruehereReisepaesse', need: 'conditional', when: 'auslandsvertretungVerlangtEs' },
  { document: 'personalausweis', need: 'conditional', when: 'auslandsvertretungVerlangtEs' },
  { document: 'vollmachtVisumverfahren', need: 'conditional', when: 'jemandHandeltFuerSie' },
  { document: 'vorbeglaubigung', need: 'conditional', when: 'auslandsvertretungVerlangtEs' },
  { document: 'namensaenderung', need: 'conditional', when: 'nameWeichtAb' },
] as const satisfies readonly Requirement[]

import type { MissionId } from '../missions/missions.ts'
import type { Evidence } from '../sources/evidence.ts'
import type { SourceId } from '../sources/source.ts'
import type { Validity } from './document.ts'
import type { DocumentId } from './documents.ts'
import type { PackId } from './packs.ts'

/** What a mission says about a pile as a whole. What it does not say is absent, and the safe default holds. */
export interface MissionCounts {
  readonly forms?: number
  readonly photos?: number
  readonly originals?: number
  readonly copies?: number
  /** One photo is glued to the form, or everything is held by paper clips. */
  readonly attach?: 'bueroklammer' | 'einBildAufgeklebt'
  /** Languages that need no translation besides German. */
  readonly untranslated?: readonly 'en'[]
  readonly sources: readonly SourceId[]
  readonly confidence: Evidence
}

/** What a mission says about one paper, in general or for one pack. */
export interface MissionRule {
  readonly mission: MissionId
  readonly document: DocumentId
  readonly pack?: PackId
  readonly need?: 'required' | 'notNeeded'
  readonly copies?: number
  readonly prints?: number
  readonly validity?: Validity
  readonly hint?: MissionHintId
  readonly sources: readonly SourceId[]
  readonly confidence: Evidence
}

/** Worded in law/texts. */
export type MissionHintId =
  | 'alleSeitenMitEintraegen'
  | 'datenseite'
  | 'apostilleAufDemOriginal'
  | 'sechsMonateInnerhalbEinesJahres'
  | 'keinTelcAusSerbien'
  | 'nurFuerEigeneStaatsangehoerige'
  | 'passnummerMussStimmen'
  | 'nurMitDieserTermin'
  | 'auszuegeDerPsa'
  | 'ministerienStattLegalisation'
  | 'ausdruckMitStrichcode'
  | 'auchFamilie'
  | 'keineBuchungsportale'
  | 'weisserHintergrund'
  | 'ohneTermin'
  | 'oderBeschleunigtesVerfahren'
  | 'durchHec'
  | 'nichtImBeschleunigtenVerfahren'
  | 'b1OderBestaetigungDesArbeitgebers'
  | 'teilDesMerkblatts'

export const missionCounts: Readonly<Partial<Record<MissionId, MissionCounts>>> = {
  belgrade: {
    forms: 2,
    photos: 3,
    originals: 1,
    copies: 2,
    attach: 'bueroklammer',
    sources: ['belgradBlaueKarte', 'belgradFragen', 'belgradAusbildung'],
    confidence: 'A',
  },
  pristina: {
    forms: 2,
    photos: 3,
    originals: 1,
    copies: 2,
    sources: ['pristinaWestbalkan', 'pristinaPflege'],
    confidence: 'B',
  },
  skopje: {
    forms: 1,
    originals: 1,
    copies: 1,
    attach: 'bueroklammer',
    sources: ['skopjeBlaueKarte', 'skopjePflege'],
    confidence: 'A',
  },
  tirana: { originals: 1, copies: 2, sources: ['tirana'], confidence: 'B' },
  sarajevo: {
    forms: 1,
    photos: 1,
    originals: 1,
    copies: 1,
    untranslated: ['en'],
    sources: ['sarajewoFamilie', 'sarajewoWestbalkan'],
    confidence: 'A',
  },
  podgorica: { forms: 2, originals: 1, sources: ['podgoricaAusbildung'], confidence: 'B' },
  newDelhi: { forms: 2, photos: 3, originals: 1, copies: 2, sources: ['indienIct'], confidence: 'B' },
  manila: {
    forms: 1,
    photos: 2,
    originals: 1,
    copies: 1,
    attach: 'einBildAufgeklebt',
    sources: ['manila'],
    confidence: 'B',
  },
  tunis: { originals: 1, copies: 1, sources: ['tunisFachkraft'], confidence: 'A' },
  rabat: { originals: 1, copies: 2, sources: ['rabatBeschleunigt'], confidence: 'A' },
  ankara: { forms: 2, photos: 2, originals: 1, copies: 2, sources: ['tuerkei'], confidence: 'B' },
  tehran: { originals: 1, copies: 1, sources: ['teheranBlaueKarte'], confidence: 'A' },
  muscat: {
    forms: 2,
    photos: 2,
    originals: 1,
    copies: 2,
    sources: ['maskatFachkraft', 'maskatAnerkennung'],
    confidence: 'A',
  },
  ljubljana: { originals: 1, copies: 1, sources: ['laibachAnerkennung'], confidence: 'A' },
  kyiv: {
    forms: 1,
    photos: 2,
    originals: 1,
    copies: 1,
    attach: 'einBildAufgeklebt',
    untranslated: ['en'],
    sources: ['kiew'],
    confidence: 'A',
  },
  hanoi: {
    photos: 2,
    originals: 1,
    copies: 1,
    attach: 'einBildAufgeklebt',
    untranslated: ['en'],
    sources: ['vietnamAnerkennung'],
    confidence: 'A',
  },
  baghdad: { originals: 1, copies: 1, untranslated: ['en'], sources: ['irakAnerkennung'], confidence: 'A' },
  colombo: { photos: 3, originals: 1, sources: ['colombo'], confidence: 'B' },
}

export const missionRules: readonly MissionRule[] = [
  {
    mission: 'belgrade',
    document: 'reisepass',
    validity: { blankPages: 2, monthsBeyondVisa: 3 },
    hint: 'alleSeitenMitEintraegen',
    sources: ['belgradBlaueKarte'],
    confidence: 'A',
  },
  {
    mission: 'belgrade',
    pack: 'blue-card',
    document: 'hochschulabschluss',
    hint: 'apostilleAufDemOriginal',
    sources: ['belgradBlaueKarte'],
    confidence: 'A',
  },
  {
    mission: 'belgrade',
    document: 'merkblattUnterschrieben',
    need: 'required',
    sources: ['belgradBlaueKarte'],
    confidence: 'A',
  },
  {
    mission: 'belgrade',
    pack: 'blue-card',
    document: 'zustellungswahl',
    need: 'required',
    hint: 'teilDesMerkblatts',
    sources: ['belgradBlaueKarte'],
    confidence: 'A',
  },
  {
    mission: 'belgrade',
    pack: 'blue-card',
    document: 'einverstaendnisEmail',
    need: 'required',
    hint: 'teilDesMerkblatts',
    sources: ['belgradBlaueKarte'],
    confidence: 'A',
  },
  {
    mission: 'belgrade',
    pack: 'blue-card',
    document: 'erklaerungKrankenversicherung',
    need: 'required',
    hint: 'teilDesMerkblatts',
    sources: ['belgradBlaueKarte'],
    confidence: 'A',
  },
  {
    mission: 'belgrade',
    pack: 'blue-card',
    document: 'anabinAusdruckHochschule',
    prints: 1,
    sources: ['belgradBlaueKarte'],
    confidence: 'A',
  },
  {
    mission: 'belgrade',
    pack: 'blue-card',
    document: 'anabinAusdruckAbschluss',
    prints: 1,
    sources: ['belgradBlaueKarte'],
    confidence: 'A',
  },
  {
    mission: 'belgrade',
    pack: 'blue-card-it',
    document: 'zustellungswahl',
    need: 'required',
    hint: 'teilDesMerkblatts',
    sources: ['belgradBlaueKarte'],
    confidence: 'A',
  },
  {
    mission: 'belgrade',
    pack: 'blue-card-it',
    document: 'einverstaendnisEmail',
    need: 'required',
    hint: 'teilDesMerkblatts',
    sources: ['belgradBlaueKarte'],
    confidence: 'A',
  },
  {
    mission: 'belgrade',
    pack: 'blue-card-it',
    document: 'erklaerungKrankenversicherung',
    need: 'required',
    hint: 'teilDesMerkblatts',
    sources: ['belgradBlaueKarte'],
    confidence: 'A',
  },
  {
    mission: 'pristina',
    document: 'reisepass',
    validity: { monthsAtFiling: 9, blankPages: 2 },
    copies: 2,
    sources: ['pristinaWestbalkan'],
    confidence: 'B',
  },
  {
    mission: 'pristina',
    document: 'reisekrankenversicherung',
    need: 'required',
    hint: 'sechsMonateInnerhalbEinesJahres',
    sources: ['pristinaWestbalkan'],
    confidence: 'B',
  },
  {
    mission: 'pristina',
    document: 'deutschzertifikat',
    hint: 'keinTelcAusSerbien',
    sources: ['pristinaPflege'],
    confidence: 'A',
  },
  {
    mission: 'skopje',
    document: 'merkblattUnterschrieben',
    need: 'required',
    sources: ['skopjeBlaueKarte'],
    confidence: 'A',
  },
  {
    mission: 'skopje',
    document: 'reisekrankenversicherung',
    hint: 'nurFuerEigeneStaatsangehoerige',
    sources: ['skopjeFragen'],
    confidence: 'A',
  },
  {
    mission: 'tirana',
    document: 'terminbestaetigung',
    hint: 'passnummerMussStimmen',
    sources: ['tirana'],
    confidence: 'B',
  },
  {
    mission: 'sarajevo',
    document: 'reisepass',
    validity: { monthsAtFiling: 18 },
    copies: 1,
    sources: ['sarajewoFamilie', 'sarajewoWestbalkan'],
    confidence: 'A',
  },
  {
    mission: 'sarajevo',
    pack: 'family-spouse',
    document: 'meldebescheinigungStammberechtigter',
    need: 'required',
    sources: ['sarajewoFamilie'],
    confidence: 'A',
  },
  {
    mission: 'podgorica',
    pack: 'western-balkans',
    document: 'vorabzustimmungBundesagentur',
    need: 'required',
    hint: 'nurMitDieserTermin',
    sources: ['terminvergabe'],
    confidence: 'A',
  },
  {
    mission: 'podgorica',
    document: 'gewoehnlicherAufenthalt',
    need: 'required',
    validity: { residentMonths: 6 },
    sources: ['terminvergabe', 'podgoricaAusbildung'],
    confidence: 'A',
  },
  {
    mission: 'newDelhi',
    document: 'reisepass',
    validity: { monthsAtFiling: 12, blankPages: 2, issuedWithinYears: 10 },
    copies: 2,
    sources: ['indienIct'],
    confidence: 'A',
  },
  {
    mission: 'newDelhi',
    document: 'angabenErreichbarkeit',
    need: 'required',
    prints: 2,
    sources: ['indienIct'],
    confidence: 'A',
  },
  {
    mission: 'newDelhi',
    pack: 'opportunity-card',
    document: 'rueckreisemittel',
    need: 'required',
    sources: ['indienIct'],
    confidence: 'B',
  },
  {
    mission: 'newDelhi',
    pack: 'opportunity-card',
    document: 'unterkunft',
    need: 'required',
    sources: ['indienIct'],
    confidence: 'B',
  },
  {
    mission: 'manila',
    pack: 'recognition-measure',
    document: 'reisepass',
    validity: { monthsAtFiling: 6 },
    sources: ['manila'],
    confidence: 'B',
  },
  {
    mission: 'manila',
    pack: 'family-spouse',
    document: 'familienstandsnachweis',
    need: 'required',
    hint: 'auszuegeDerPsa',
    sources: ['manila'],
    confidence: 'B',
  },
  {
    mission: 'manila',
    pack: 'family-spouse',
    document: 'deutschzertifikat',
    validity: { maxAgeMonths: 12 },
    sources: ['manila'],
    confidence: 'B',
  },
  {
    mission: 'tunis',
    document: 'reisepass',
    validity: { monthsAtFiling: 6 },
    hint: 'datenseite',
    sources: ['tunisFachkraft'],
    confidence: 'A',
  },
  {
    mission: 'tunis',
    pack: 'skilled-academic',
    document: 'motivationsschreiben',
    need: 'required',
    sources: ['tunisFachkraft'],
    confidence: 'A',
  },
  {
    mission: 'tunis',
    document: 'hochschulabschluss',
    hint: 'ministerienStattLegalisation',
    sources: ['tunisFachkraft'],
    confidence: 'A',
  },
  {
    mission: 'rabat',
    pack: 'fast-track-mission',
    document: 'deutschzertifikat',
    need: 'required',
    hint: 'b1OderBestaetigungDesArbeitgebers',
    sources: ['rabatBeschleunigt'],
    confidence: 'A',
  },
  {
    mission: 'rabat',
    pack: 'fast-track-mission',
    document: 'lebenslauf',
    need: 'required',
    sources: ['rabatBeschleunigt'],
    confidence: 'A',
  },
  {
    mission: 'rabat',
    pack: 'fast-track-mission',
    document: 'motivationsschreiben',
    need: 'required',
    sources: ['rabatBeschleunigt'],
    confidence: 'A',
  },
  {
    mission: 'rabat',
    pack: 'fast-track-mission',
    document: 'arbeitsvertrag',
    need: 'required',
    sources: ['rabatBeschleunigt'],
    confidence: 'A',
  },
  {
    mission: 'rabat',
    pack: 'fast-track-mission',
    document: 'bestaetigungBeginn',
    need: 'required',
    sources: ['rabatBeschleunigt'],
    confidence: 'A',
  },
  {
    mission: 'rabat',
    pack: 'fast-track-mission',
    document: 'reisekrankenversicherung',
    need: 'required',
    sources: ['rabatBeschleunigt'],
    confidence: 'A',
  },
  {
    mission: 'rabat',
    pack: 'recognition-partnership',
    document: 'erklaerungZumBeschaeftigungsverhaeltnis',
    hint: 'nichtImBeschleunigtenVerfahren',
    sources: ['rabatPartnerschaft'],
    confidence: 'A',
  },
  {
    mission: 'ankara',
    pack: 'opportunity-card',
    document: 'sozialversicherungsverlauf',
    need: 'required',
    hint: 'ausdruckMitStrichcode',
    sources: ['tuerkei'],
    confidence: 'B',
  },
  {
    mission: 'ankara',
    document: 'hochschulabschluss',
    hint: 'ausdruckMitStrichcode',
    sources: ['tuerkei'],
    confidence: 'B',
  },
  {
    mission: 'baghdad',
    document: 'personalausweis',
    need: 'required',
    hint: 'auchFamilie',
    sources: ['irakAnerkennung'],
    confidence: 'A',
  },
  {
    mission: 'baghdad',
    document: 'unterkunft',
    need: 'required',
    hint: 'keineBuchungsportale',
    sources: ['irakAnerkennung'],
    confidence: 'A',
  },
  {
    mission: 'tehran',
    document: 'lichtbild',
    validity: { maxAgeMonths: 3 },
    hint: 'weisserHintergrund',
    sources: ['teheranBlaueKarte'],
    confidence: 'A',
  },
  {
    mission: 'tehran',
    pack: 'blue-card',
    document: 'terminbestaetigung',
    need: 'notNeeded',
    hint: 'ohneTermin',
    sources: ['teheranBlaueKarte'],
    confidence: 'A',
  },
  {
    mission: 'ljubljana',
    document: 'reisepass',
    validity: { monthsAtFiling: 12, blankPages: 2 },
    sources: ['laibachAnerkennung'],
    confidence: 'A',
  },
  { mission: 'kyiv', document: 'fruehereReisepaesse', need: 'required', sources: ['kiew'], confidence: 'A' },
  {
    mission: 'islamabad',
    document: 'vorabzustimmungBundesagentur',
    hint: 'oderBeschleunigtesVerfahren',
    sources: ['islamabadFachkraft'],
    confidence: 'B',
  },
  {
    mission: 'islamabad',
    document: 'reisepass',
    validity: { monthsAtFiling: 12 },
    sources: ['islamabadFachkraft'],
    confidence: 'B',
  },
  {
    mission: 'islamabad',
    document: 'vorbeglaubigung',
    need: 'required',
    hint: 'durchHec',
    sources: ['islamabadFachkraft'],
    confidence: 'B',
  },
  {
    mission: 'colombo',
    document: 'reisepass',
    validity: { monthsAtFiling: 6 },
    hint: 'alleSeitenMitEintraegen',
    sources: ['colombo'],
    confidence: 'B',
  },
]

import { euro } from '../engine/parameter.ts'
import { type Example, ohneHindernis } from './example.ts'

/** An electrician from North Macedonia with an agreement and a qualified job. */
const elektroniker = {
  ...ohneHindernis,
  staatsangehoerigkeiten: ['MK'],
  abschluesse: ['auslaendischeBerufsausbildung'],
  ausbildungStaatlichAnerkannt: true,
  ausbildungsdauerMonate: 24,
  bestaetigungStaatlicherAnerkennung: 'positiv',
  konkretesArbeitsplatzangebot: true,
  qualifizierteBeschaeftigung: true,
  anerkennungspartnerschaftVereinbart: true,
  arbeitgeberFuerQualifizierungGeeignet: true,
  deutsch: 'A2',
  berufsfachlicherZusammenhang: true,
  anerkennungInDerselbenBerufsgruppe: true,
  reglementierterBeruf: false,
  leiharbeit: false,
  lebensunterhaltGesichert: true,
} as const

/** A nurse from Kosovo who starts as a care assistant. */
const pflegekraft = {
  ...elektroniker,
  staatsangehoerigkeiten: ['XK'],
  qualifizierteBeschaeftigung: false,
  zielberufReglementiert: true,
  tarifgebundenUndTarifentgelt: false,
  kirchlicheArbeitsbedingungen: false,
  zugelassenePflegeeinrichtung: true,
  einstufungFuehrtZumZielberuf: true,
} as const

export const examples: readonly Example[] = [
  {
    id: 'partnerschaft-alles-erfuellt',
    on: '2026-11-22',
    answers: elektroniker,
    expected: {
      anerkennungspartnerschaft: {
        result: 'ja',
        bindung: 'soll',
        zustimmungNoetig: 'ja',
        beschleunigtesVerfahren: 'ja',
        hoechstdauerMonate: 12,
        hoechstaufenthaltMonate: 36,
        familie: { sprachnachweisEhegatte: 'ja', wohnraumnachweis: 'ja', elternnachzug: 'nein', nachzug: 'ja' },
        unterlagen: 'recognition-partnership',
      },
    },
    why: { norm: '§ 16d Abs. 3 AufenthG', arithmetic: '24 ≥ 24 Monate; A2 ≥ A2' },
  },
  {
    id: 'partnerschaft-am-tag-vor-dem-inkrafttreten',
    on: '2024-02-29',
    answers: elektroniker,
    expected: { anerkennungspartnerschaft: { result: 'nein' } },
    why: { norm: '§ 16d Abs. 3 AufenthG', arithmetic: 'In Kraft seit 01.03.2024' },
  },
  {
    id: 'partnerschaft-am-tag-des-inkrafttretens',
    on: '2024-03-01',
    answers: elektroniker,
    expected: { anerkennungspartnerschaft: { result: 'ja' } },
    why: { norm: '§ 16d Abs. 3 AufenthG', arithmetic: 'In Kraft seit 01.03.2024' },
  },
  {
    id: 'partnerschaft-ausbildung-ein-monat-zu-kurz',
    on: '2026-11-22',
    answers: { ...elektroniker, ausbildungsdauerMonate: 23 },
    expected: { anerkennungspartnerschaft: { result: 'nein' } },
    why: { norm: '§ 16d Abs. 3 S. 1 Nr. 1 Buchst. a AufenthG', arithmetic: '23 < 24 Monate' },
  },
  {
    id: 'partnerschaft-bestaetigung-fehlt-noch',
    on: '2026-11-22',
    answers: { ...elektroniker, bestaetigungStaatlicherAnerkennung: 'keine' },
    expected: { anerkennungspartnerschaft: { result: 'offen' } },
    why: { norm: '§ 16d Abs. 3 S. 4 AufenthG', arithmetic: 'Die Auskunft der ZAB steht aus' },
  },
  {
    id: 'partnerschaft-bestaetigung-negativ',
    on: '2026-11-22',
    answers: { ...elektroniker, bestaetigungStaatlicherAnerkennung: 'negativ' },
    expected: { anerkennungspartnerschaft: { result: 'nein' } },
    why: { norm: '§ 16d Abs. 3 S. 4 AufenthG', arithmetic: 'Die Auskunft der ZAB ist negativ' },
  },
  {
    id: 'partnerschaft-teilbescheid-statt-auskunft',
    on: '2026-11-22',
    answers: { ...elektroniker, bestaetigungStaatlicherAnerkennung: 'keine', gleichwertigkeit: 'teilweise' },
    expected: { anerkennungspartnerschaft: { result: 'ja' } },
    why: {
      norm: '§ 16d Abs. 3 S. 4 AufenthG',
      arithmetic: 'Der Bescheid der zuständigen Stelle bestätigt mehr als die Auskunft',
    },
  },
  {
    id: 'partnerschaft-hochschulabschluss-mit-anabin',
    on: '2026-11-22',
    answers: {
      ...elektroniker,
      abschluesse: ['auslaendischerHochschulabschluss'],
      bestaetigungStaatlicherAnerkennung: 'keine',
      anabinHochschule: 'hPlus',
      anabinAbschluss: 'entspricht',
    },
    expected: { anerkennungspartnerschaft: { result: 'ja' } },
    why: { norm: '§ 16d Abs. 3 S. 4 AufenthG', arithmetic: 'H+ und „entspricht“' },
  },
  {
    id: 'partnerschaft-deutsch-a1',
    on: '2026-11-22',
    answers: { ...elektroniker, deutsch: 'A1' },
    expected: { anerkennungspartnerschaft: { result: 'nein' } },
    why: { norm: '§ 16d Abs. 3 S. 1 Nr. 5 AufenthG', arithmetic: 'A1 < A2, hier ohne Ausnahme' },
  },
  {
    id: 'partnerschaft-fuenfzigjaehriger-ohne-mindestgehalt',
    on: '2026-11-22',
    answers: { ...elektroniker, geburtsdatum: '1976-01-01', jahresgehalt: euro(30_000) },
    expected: { anerkennungspartnerschaft: { result: 'ja' } },
    why: { norm: '§ 1 Abs. 2 S. 1 BeschV', arithmetic: '§ 2a BeschV ist dort nicht genannt: keine Schwelle ab 45' },
  },
  {
    id: 'partnerschaft-eignung-des-arbeitgebers-zu-beurteilen',
    on: '2026-11-22',
    answers: { ...elektroniker, arbeitgeberFuerQualifizierungGeeignet: undefined },
    expected: { anerkennungspartnerschaft: { result: 'offen' } },
    why: { norm: '§ 16d Abs. 3 S. 1 Nr. 4 AufenthG', arithmetic: 'Die Behörde muss die Eignung beurteilen' },
  },
  {
    id: 'partnerschaft-helferstelle-im-nicht-reglementierten-beruf',
    on: '2026-11-22',
    answers: {
      ...elektroniker,
      qualifizierteBeschaeftigung: false,
      zielberufReglementiert: false,
      tarifgebundenUndTarifentgelt: true,
    },
    expected: { anerkennungspartnerschaft: { result: 'nein' } },
    why: { norm: '§ 16d Abs. 3 S. 2 AufenthG', arithmetic: 'Die Ausnahme gilt nur für reglementierte Zielberufe' },
  },
  {
    id: 'partnerschaft-pflegehilfe-in-zugelassener-einrichtung',
    on: '2026-11-22',
    answers: pflegekraft,
    expected: { anerkennungspartnerschaft: { result: 'ja' } },
    why: { norm: '§ 16d Abs. 3 S. 3 AufenthG', arithmetic: 'Pflegeeinrichtung nach § 72 SGB XI, passende Einstufung' },
  },
  {
    id: 'partnerschaft-pflegehilfe-ohne-zulassung-und-tarif',
    on: '2026-11-22',
    answers: { ...pflegekraft, zugelassenePflegeeinrichtung: false },
    expected: { anerkennungspartnerschaft: { result: 'nein' } },
    why: { norm: '§ 16d Abs. 3 S. 3 Nr. 1 AufenthG', arithmetic: 'Weder S. 2 noch S. 3' },
  },
  {
    id: 'partnerschaft-pflegehilfe-bei-kirchlichem-krankenhaus',
    on: '2026-11-22',
    answers: { ...pflegekraft, zugelassenePflegeeinrichtung: false, kirchlicheArbeitsbedingungen: true },
    expected: { anerkennungspartnerschaft: { result: 'ja' } },
    why: { norm: '§ 16d Abs. 3 S. 2 AufenthG', arithmetic: 'Kirchliche Arbeitsbedingungen stehen dem Tarif gleich' },
  },
  {
    id: 'partnerschaft-zusage-der-erlaubnis-genuegt-nicht',
    on: '2026-11-22',
    answers: { ...elektroniker, reglementierterBeruf: true, berufsausuebungserlaubnis: 'zugesagt' },
    expected: { anerkennungspartnerschaft: { result: 'nein' } },
    why: { norm: '§ 2a Abs. 1 S. 2 BeschV', arithmetic: 'Für die Stelle selbst muss die Erlaubnis erteilt sein' },
  },
]

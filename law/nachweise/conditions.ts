import type { Expr } from '../engine/expression.ts'
import { all, any, completed, is, isco, not, oneOf } from '../facts/criteria.ts'
import { anabinHPlus, anabinHPlusMinus, fachkraft } from '../statutes/aufenthg/p18-fachkraft.ts'
import { versorgungBeiBeschaeftigung, versorgungBeiFachkraeften, versorgungSeit2024 } from './altersversorgung.ts'

/** What a way itself says about a paper. */
export type WayAnswer = 'beschleunigtesVerfahren' | 'sprachnachweisEhegatte' | 'wohnraumnachweis'

/**
 * When a paper is asked for. Facts decide as far as there are any; what no fact says stays visible as words ("only
 * if …") and open. Several parts must hold together.
 */
export interface PaperCondition {
  readonly norm: string
  readonly when?: Expr
  readonly ofWay?: WayAnswer
  /** Something that no fact of the vocabulary says. */
  readonly worded?: true
}

const MITWIRKUNG = '§ 82 Abs. 1 S. 1 AufenthG'
const NR_1 = '§ 18 Abs. 3 Nr. 1 AufenthG'
const NR_2 = '§ 18 Abs. 3 Nr. 2 AufenthG'
const REGLEMENTIERT = '§ 18 Abs. 2 Nr. 3 AufenthG'
const GLEICHWERTIG = '§ 18 Abs. 2 Nr. 4 AufenthG'
const INFORMATIK = '§ 6 Abs. 1 S. 3 BeschV'
const MASSNAHME = '§ 16d Abs. 1 S. 2 Nr. 3 AufenthG'

const auslaendischerHochschulabschluss = oneOf('abschluesse', ['auslaendischerHochschulabschluss'], NR_2)
const informatikberuf = any(isco('taetigkeit', ['133', '25', '35'], INFORMATIK), is('informatikTaetigkeit', INFORMATIK))
const vollAnerkannt = all(is('reglementierterBeruf', NR_2), oneOf('gleichwertigkeit', ['voll'], NR_2))

const massnahmenFestgestellt = any(
  oneOf('feststellungVonMassnahmen', ['getroffen'], '§ 16d Abs. 1 S. 1 AufenthG'),
  oneOf('gleichwertigkeit', ['teilweise'], '§ 16d Abs. 1 S. 1 AufenthG'),
)

/** Every condition under which a paper is asked for, by id. Its words stand in law/texts. */
export const paperConditions = {
  reglementierterBeruf: { norm: REGLEMENTIERT, when: is('reglementierterBeruf', REGLEMENTIERT) },
  geschuetzterTitel: { norm: MITWIRKUNG, worded: true },
  auslaendischerHochschulabschluss: { norm: NR_2, when: auslaendischerHochschulabschluss },
  auslaendischeBerufsausbildung: {
    norm: GLEICHWERTIG,
    when: oneOf('abschluesse', ['auslaendischeBerufsausbildung'], NR_1),
  },
  anabinGenuegtNicht: {
    norm: NR_2,
    when: all(auslaendischerHochschulabschluss, not(any(anabinHPlus, anabinHPlusMinus, vollAnerkannt))),
  },
  altersversorgungDerFachkraft: { norm: '§ 18 Abs. 2 Nr. 5 S. 1 AufenthG', when: versorgungBeiFachkraeften },
  altersversorgungBeiBeschaeftigung: { norm: '§ 1 Abs. 2 S. 1 BeschV', when: versorgungBeiBeschaeftigung },
  altersversorgungSeit2024: { norm: '§ 1 Abs. 2 S. 1 BeschV', when: versorgungSeit2024 },
  vorabzustimmungErteilt: {
    norm: '§ 81a Abs. 3 S. 1 Nr. 6 AufenthG',
    ofWay: 'beschleunigtesVerfahren',
    worded: true,
  },
  massnahmenFestgestellt: { norm: '§ 16d Abs. 1 S. 1 AufenthG', when: massnahmenFestgestellt },
  keineFachkraft: { norm: '§ 20a Abs. 3 Nr. 2 AufenthG', when: not(fachkraft) },
  bestaetigungFuerDieChancenkarte: {
    norm: '§ 20a Abs. 4 S. 4 AufenthG',
    when: all(not(fachkraft), not(massnahmenFestgestellt)),
  },
  punkteFuerVoraufenthalt: {
    norm: '§ 20b Abs. 1 S. 1 Nr. 11 AufenthG',
    when: all(not(fachkraft), is('sechsMonateVoraufenthalt', '§ 20b Abs. 1 S. 1 Nr. 11 AufenthG')),
  },
  massnahmeUeberwiegendSchulisch: {
    norm: MASSNAHME,
    when: oneOf('qualifizierungsmassnahme', ['ueberwiegendSchulisch'], MASSNAHME),
  },
  massnahmeUeberwiegendBetrieblich: {
    norm: MASSNAHME,
    when: oneOf('qualifizierungsmassnahme', ['ueberwiegendBetrieblich'], MASSNAHME),
  },
  nochNichtQualifiziertBeschaeftigt: {
    norm: '§ 16d Abs. 3 S. 2 AufenthG',
    when: all(
      is('zielberufReglementiert', '§ 16d Abs. 3 S. 2 AufenthG'),
      not(is('qualifizierteBeschaeftigung', '§ 16d Abs. 3 S. 1 AufenthG')),
    ),
  },
  betrieblicheAusbildung: {
    norm: '§ 16a Abs. 1 S. 1 AufenthG',
    when: oneOf('ausbildungsplatz', ['betrieblich', 'betrieblicheWeiterbildung'], '§ 16a Abs. 1 S. 1 AufenthG'),
  },
  schulischeAusbildung: {
    norm: '§ 16a Abs. 2 S. 1 AufenthG',
    when: oneOf('ausbildungsplatz', ['schulisch'], '§ 16a Abs. 2 S. 1 AufenthG'),
  },
  spracheSonstNichtGesichert: {
    norm: '§ 16a Abs. 3 S. 2 AufenthG',
    when: all(
      is('qualifizierteBerufsausbildung', '§ 16a Abs. 3 S. 2 AufenthG'),
      not(
        any(
          is('sprachkenntnisseGeprueft', '§ 16a Abs. 3 S. 2 AufenthG'),
          is('vorbereitenderSprachkurs', '§ 16a Abs. 3 S. 2 AufenthG'),
        ),
      ),
    ),
  },
  minderjaehrig: {
    norm: '§ 80 Abs. 1 AufenthG',
    when: not(completed('geburtsdatum', 18, 'antrag', '§ 80 Abs. 1 AufenthG')),
  },
  inlaendischePflegehilfeausbildung: {
    norm: '§ 22a S. 1 Nr. 1 BeschV',
    when: oneOf('pflegehilfeausbildung', ['inlaendisch'], '§ 22a S. 1 Nr. 1 BeschV'),
  },
  auslaendischePflegehilfeausbildung: {
    norm: '§ 22a S. 1 Nr. 2 BeschV',
    when: not(oneOf('pflegehilfeausbildung', ['inlaendisch'], '§ 22a S. 1 Nr. 2 BeschV')),
  },
  ohneQualifizierungspflicht: {
    norm: '§ 24a Abs. 1 BeschV',
    when: not(is('qualifizierungspflichtImArbeitsvertrag', '§ 24a Abs. 2 S. 1 Nr. 1 BeschV')),
  },
  qualifizierungInDeutschland: {
    norm: '§ 24a Abs. 2 S. 1 Nr. 4 BeschV',
    when: is('qualifizierungspflichtImArbeitsvertrag', '§ 24a Abs. 2 S. 1 Nr. 1 BeschV'),
  },
  informatikOhneAbschluss: {
    norm: INFORMATIK,
    when: all(
      informatikberuf,
      not(oneOf('abschluesse', ['deutscherHochschulabschluss', 'auslaendischerHochschulabschluss'], INFORMATIK)),
    ),
  },
  keinInformatikberuf: { norm: '§ 6 Abs. 1 S. 1 Nr. 3 BeschV', when: not(informatikberuf) },
  antragAusserhalbDesHeimatstaats: { norm: '§ 71 Abs. 2 S. 1 AufenthG', worded: true },
  nameWeichtAb: { norm: '§ 5 Abs. 1 Nr. 1a AufenthG', worded: true },
  auslandsvertretungVerlangtEs: { norm: MITWIRKUNG, worded: true },
  jemandHandeltFuerSie: { norm: MITWIRKUNG, worded: true },
  lebensunterhaltNichtDurchGehalt: { norm: '§ 2 Abs. 3 S. 1 AufenthG', worded: true },
  ehegatteBrauchtDeutsch: {
    norm: '§ 30 Abs. 1 S. 1 Nr. 2 AufenthG',
    ofWay: 'sprachnachweisEhegatte',
    worded: true,
  },
  stammberechtigterInDeutschland: { norm: '§ 29 Abs. 1 S. 1 Nr. 1 AufenthG', worded: true },
  gemeinsameEinreise: { norm: '§ 27 Abs. 1 AufenthG', worded: true },
  frueherVerheiratet: { norm: '§ 30 Abs. 1 S. 1 AufenthG', worded: true },
  einElternteilBleibt: { norm: '§ 32 Abs. 3 AufenthG', worded: true },
  kindAbSechzehnZiehtAlleinNach: { norm: '§ 32 Abs. 2 S. 1 AufenthG', worded: true },
  wohnraumVerlangt: { norm: '§ 29 Abs. 1 S. 1 Nr. 2 AufenthG', ofWay: 'wohnraumnachweis' },
} as const satisfies Readonly<Record<string, PaperCondition>>

export type PaperConditionId = keyof typeof paperConditions

import { all, any, gesetz, oneOf, rule } from '../facts/criteria.ts'
import {
  dauerQualifikationsanalyse,
  erstdauerAnerkennungspartnerschaft,
  erstdauerQualifizierungsmassnahme,
  erstdauerVermittlungsabsprache,
  hoechstdauerAnerkennungspartnerschaft,
  hoechstdauerQualifizierungsmassnahme,
  hoechstdauerVermittlungsabsprache,
} from '../parameters/aufenthaltsdauer.ts'
import {
  allgemeineVoraussetzungen,
  allgemeineVoraussetzungenOhneLebensunterhalt,
} from '../statutes/aufenthg/p5-allgemeine-voraussetzungen.ts'
import { asylBeiErmessen } from '../statutes/aufenthg/p10-asylantrag.ts'
import {
  p16dPruefung,
  p16dQualifikationsanalyse,
  p16dQualifizierungsmassnahme,
} from '../statutes/aufenthg/p16d-anerkennung.ts'
import { p16dAnerkennungspartnerschaft } from '../statutes/aufenthg/p16d-anerkennungspartnerschaft.ts'
import { p16dVermittlungsabsprache } from '../statutes/aufenthg/p16d-vermittlungsabsprache.ts'
import { zustimmungOhneVorrangpruefung } from '../statutes/aufenthg/p39-zustimmung.ts'
import { beschleunigtGenannt } from '../statutes/aufenthg/p81a-anwendungsbereich.ts'
import { p2Vermittlungsabsprachen } from '../statutes/beschv/p2-vermittlungsabsprachen.ts'
import { p2aAnerkennungspartnerschaft } from '../statutes/beschv/p2a-anerkennungspartnerschaft.ts'
import { lebensunterhaltPlusZehn } from '../statutes/lebensunterhalt.ts'
import { familieOhneErleichterung, keinFamiliennachzug } from './familie.ts'
import type { Way } from './way.ts'

/** The five ways of § 16d AufenthG. Titles of section 3: § 18 Abs. 2 and the 45+ rule do not apply. */

const gemeinsam = {
  gebuehren: ['nationalesVisum', 'aufenthaltserlaubnis'],
  beschleunigtesVerfahren: beschleunigtGenannt,
  antragsort: 'auslandsvertretung',
} as const

const mitMitteln = [
  lebensunterhaltPlusZehn('§ 2 Abs. 3 S. 6 AufenthG'),
  rule(asylBeiErmessen),
  allgemeineVoraussetzungenOhneLebensunterhalt,
] as const

const mitArbeit = [zustimmungOhneVorrangpruefung, rule(asylBeiErmessen), allgemeineVoraussetzungen] as const

const beschleunigt = [
  'beschleunigtZustimmungEineWoche',
  'beschleunigtTerminDreiWochen',
  'beschleunigtBescheidDreiWochen',
] as const

const ueberwiegendBetrieblich = oneOf(
  'qualifizierungsmassnahme',
  ['ueberwiegendBetrieblich'],
  '§ 16d Abs. 1 S. 2 Nr. 3 AufenthG',
)

/** Abs. 1, 2: consent only for measures that take place mainly in a company. */
export const anerkennungMassnahme: Way = {
  ...gemeinsam,
  id: 'anerkennungMassnahme',
  key: 'recognition_measures_16d1',
  norm: '§ 16d Abs. 1 AufenthG',
  grundlage: p16dQualifizierungsmassnahme,
  requires: all(
    rule(p16dQualifizierungsmassnahme),
    any(
      oneOf('qualifizierungsmassnahme', ['ueberwiegendSchulisch'], '§ 16d Abs. 1 S. 2 Nr. 3 AufenthG'),
      zustimmungOhneVorrangpruefung,
    ),
    ...mitMitteln,
  ),
  zustimmungNoetig: ueberwiegendBetrieblich,
  geltungsdauer: {
    art: 'fest',
    monate: erstdauerQualifizierungsmassnahme,
    insgesamt: hoechstdauerQualifizierungsmassnahme,
    norm: '§ 16d Abs. 1 S. 3 AufenthG',
  },
  familie: familieOhneErleichterung,
  verfahrensdauer: ['zustimmungZweiWochen', 'beschleunigtAnerkennungZweiMonate', ...beschleunigt],
  unterlagen: 'recognition-measure',
}

/** Abs. 3 with § 2a BeschV: the pay of the job is the livelihood. */
export const anerkennungspartnerschaft: Way = {
  ...gemeinsam,
  id: 'anerkennungspartnerschaft',
  key: 'recognition_partnership_16d3',
  norm: '§ 16d Abs. 3 AufenthG',
  grundlage: p16dAnerkennungspartnerschaft,
  requires: all(rule(p16dAnerkennungspartnerschaft), rule(p2aAnerkennungspartnerschaft), ...mitArbeit),
  zustimmungNoetig: gesetz(true, '§ 16d Abs. 3 S. 1 Nr. 6 AufenthG'),
  geltungsdauer: {
    art: 'fest',
    monate: erstdauerAnerkennungspartnerschaft,
    insgesamt: hoechstdauerAnerkennungspartnerschaft,
    norm: '§ 16d Abs. 3 S. 5 AufenthG',
  },
  familie: familieOhneErleichterung,
  verfahrensdauer: ['zustimmungZweiWochen', ...beschleunigt],
  unterlagen: 'recognition-partnership',
}

/** Abs. 4 with § 2 BeschV. */
export const anerkennungVermittlungsabsprache: Way = {
  ...gemeinsam,
  id: 'anerkennungVermittlungsabsprache',
  key: 'recognition_placement_16d4',
  norm: '§ 16d Abs. 4 AufenthG',
  grundlage: p16dVermittlungsabsprache,
  requires: all(rule(p16dVermittlungsabsprache), rule(p2Vermittlungsabsprachen), ...mitArbeit),
  zustimmungNoetig: gesetz(true, '§ 16d Abs. 4 S. 1 AufenthG'),
  geltungsdauer: {
    art: 'fest',
    monate: erstdauerVermittlungsabsprache,
    insgesamt: hoechstdauerVermittlungsabsprache,
    norm: '§ 16d Abs. 4 S. 1 AufenthG',
  },
  familie: familieOhneErleichterung,
  verfahrensdauer: ['zustimmungZweiWochen', ...beschleunigt],
  unterlagen: 'recognition-mediation',
}

/** Abs. 5: no work of any kind, therefore no consent; too short for the family as a rule. */
export const anerkennungPruefung: Way = {
  ...gemeinsam,
  id: 'anerkennungPruefung',
  key: 'recognition_exam_16d5',
  norm: '§ 16d Abs. 5 AufenthG',
  grundlage: p16dPruefung,
  requires: all(rule(p16dPruefung), ...mitMitteln),
  zustimmungNoetig: gesetz(false, '§ 16d Abs. 5 S. 2 AufenthG'),
  geltungsdauer: { art: 'zweck', norm: '§ 7 Abs. 2 S. 1 AufenthG' },
  familie: keinFamiliennachzug,
  verfahrensdauer: ['beschleunigtTerminDreiWochen', 'beschleunigtBescheidDreiWochen'],
  unterlagen: 'recognition-exam',
}

/** Abs. 6: six months; only work beside it that belongs to the field would need consent (S. 3 with Abs. 2). */
export const qualifikationsanalyse: Way = {
  ...gemeinsam,
  id: 'qualifikationsanalyse',
  key: 'qualification_analysis_16d6',
  norm: '§ 16d Abs. 6 AufenthG',
  grundlage: p16dQualifikationsanalyse,
  requires: all(rule(p16dQualifikationsanalyse), ...mitMitteln),
  zustimmungNoetig: gesetz(false, '§ 16d Abs. 6 S. 1 AufenthG'),
  geltungsdauer: { art: 'fest', monate: dauerQualifikationsanalyse, norm: '§ 16d Abs. 6 S. 1 AufenthG' },
  familie: keinFamiliennachzug,
  verfahrensdauer: ['beschleunigtTerminDreiWochen', 'beschleunigtBescheidDreiWochen'],
  unterlagen: 'qualification-analysis',
}

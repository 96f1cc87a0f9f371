import { all, gesetz, rule } from '../facts/criteria.ts'
import { hoechstdauerArbeitsplatzsuche, hoechstdauerSuchChancenkarte } from '../parameters/geltungsdauer.ts'
import { allgemeineVoraussetzungenOhneLebensunterhalt } from '../statutes/aufenthg/p5-allgemeine-voraussetzungen.ts'
import { asylBeiErmessen } from '../statutes/aufenthg/p10-asylantrag.ts'
import { p20ArbeitsplatzsucheAlt } from '../statutes/aufenthg/p20-arbeitsplatzsuche.ts'
import { p20aFachkraft, p20aPunkte } from '../statutes/aufenthg/p20a-chancenkarte.ts'
import { nichtBeschleunigt } from '../statutes/aufenthg/p81a-anwendungsbereich.ts'
import { keinFamiliennachzug } from './familie.ts'
import type { Way } from './way.ts'

/** § 20a AufenthG, and § 20 Abs. 1, 2 a. F. before it: to search in Germany, without an offer and without consent. */

const gemeinsam = {
  beschleunigtesVerfahren: nichtBeschleunigt,
  familie: keinFamiliennachzug,
  gebuehren: ['nationalesVisum', 'aufenthaltserlaubnis'],
  verfahrensdauer: ['keineGesetzlicheFrist'],
  antragsort: 'auslandsvertretung',
} as const

const amTitel = [rule(asylBeiErmessen), allgemeineVoraussetzungenOhneLebensunterhalt] as const

/** Consent is needed for the follow-up card only (§ 20a Abs. 5 S. 2). */
const chancenkarte = {
  ...gemeinsam,
  zustimmungNoetig: gesetz(false, '§ 20a Abs. 5 S. 1 AufenthG'),
  geltungsdauer: { art: 'fest', monate: hoechstdauerSuchChancenkarte, norm: '§ 20a Abs. 5 S. 1 AufenthG' },
  unterlagen: 'opportunity-card',
} as const

export const chancenkarteFachkraft: Way = {
  ...chancenkarte,
  id: 'chancenkarteFachkraft',
  key: 'opportunity_card_skilled',
  norm: '§ 20a Abs. 3 Nr. 1 AufenthG',
  grundlage: p20aFachkraft,
  requires: all(rule(p20aFachkraft), ...amTitel),
}

export const chancenkartePunkte: Way = {
  ...chancenkarte,
  id: 'chancenkartePunkte',
  key: 'opportunity_card_points',
  norm: '§ 20a Abs. 3 Nr. 2 AufenthG',
  grundlage: p20aPunkte,
  requires: all(rule(p20aPunkte), ...amTitel),
}

/** Until 31 May 2024. */
export const arbeitsplatzsucheAlt: Way = {
  ...gemeinsam,
  id: 'arbeitsplatzsucheAlt',
  key: 'job_search_20_old',
  norm: '§ 20 Abs. 1 AufenthG a. F.',
  grundlage: p20ArbeitsplatzsucheAlt,
  requires: all(rule(p20ArbeitsplatzsucheAlt), ...amTitel),
  zustimmungNoetig: gesetz(false, '§ 20 Abs. 1 AufenthG a. F.'),
  geltungsdauer: { art: 'fest', monate: hoechstdauerArbeitsplatzsuche, norm: '§ 20 Abs. 1 S. 1 AufenthG a. F.' },
}

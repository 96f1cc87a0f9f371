import type { Rule } from '../engine/rule.ts'
import { all, gesetz, named, notBefore, oneOf, reserved, rule } from '../facts/criteria.ts'
import {
  allgemeineVoraussetzungenBeiAnspruchOhneLebensunterhalt,
  allgemeineVoraussetzungenOhneLebensunterhalt,
} from '../statutes/aufenthg/p5-allgemeine-voraussetzungen.ts'
import { asylBeiAnspruch, asylBeiErmessen } from '../statutes/aufenthg/p10-asylantrag.ts'
import {
  p18cBlaueKarte,
  p18cFachkraft,
  p18cHochqualifiziert,
} from '../statutes/aufenthg/p18c-niederlassungserlaubnis.ts'
import { beschleunigtGenannt, nichtBeschleunigt } from '../statutes/aufenthg/p81a-anwendungsbereich.ts'
import {
  familieBlaueKarte,
  familieDerFachkraft,
  LISTE_NOCH_NICHT_BIS,
  LISTE_SEIT,
  LISTE_UNBESTAETIGT,
  listeUngewiss,
} from './familie.ts'
import type { Familie, Way } from './way.ts'

/** § 18c AufenthG: permanent at once, without consent. Abs. 1 and 2 follow a stay in Germany, Abs. 3 may come first. */

const gemeinsam = {
  zustimmungNoetig: gesetz(false, '§ 18c Abs. 1 S. 1 AufenthG'),
  geltungsdauer: { art: 'unbefristet', norm: '§ 9 Abs. 1 S. 1 AufenthG' },
} as const

const nachAufenthalt = {
  ...gemeinsam,
  beschleunigtesVerfahren: nichtBeschleunigt,
  gebuehren: ['niederlassungserlaubnis'],
  verfahrensdauer: ['keineGesetzlicheFrist'],
  antragsort: 'auslaenderbehoerde',
} as const

const amAnspruch = [
  named(
    'aufenthaltInDeutschland',
    '§ 18c Abs. 1 S. 1 AufenthG',
    oneOf('standort', ['deutschland'], '§ 18c Abs. 1 S. 1 AufenthG'),
  ),
  rule(asylBeiAnspruch),
  allgemeineVoraussetzungenBeiAnspruchOhneLebensunterhalt,
] as const

const vorDerListe = gesetz(true, '§ 30 Abs. 1 S. 1 Nr. 2 AufenthG')

/** No. 7 looks at the title straight before; we take it to have come with No. 5, whose day is not confirmed. */
const sprachnachweisNachFachkrafttitel: Rule = {
  id: 'p30SprachnachweisNachFachkrafttitel',
  norm: '§ 30 Abs. 1 S. 3 Nr. 7 AufenthG',
  versions: [
    {
      from: '2020-03-01',
      until: LISTE_NOCH_NICHT_BIS,
      source: '§ 30 Abs. 1 AufenthG im Text vom 20.12.2022',
      requires: vorDerListe,
    },
    { ...LISTE_UNBESTAETIGT, requires: listeUngewiss(vorDerListe, '§ 30 Abs. 1 S. 3 Nr. 7 AufenthG') },
    {
      from: LISTE_SEIT,
      source: '§ 30 Abs. 1 S. 3 Nr. 7 AufenthG, gelesen am 19.08.2026; Beginn wie Nr. 5',
      requires: gesetz(false, '§ 30 Abs. 1 S. 3 Nr. 7 AufenthG'),
    },
  ],
}

/** § 29 Abs. 5 does not name § 18c Abs. 1, 2; § 36 Abs. 3 looks at the day of the first title as a Fachkraft. */
const familieNachFachkrafttitel: Familie = {
  ...familieDerFachkraft,
  sprachnachweisEhegatte: rule(sprachnachweisNachFachkrafttitel),
  wohnraumnachweis: gesetz(true, '§ 29 Abs. 1 S. 1 Nr. 2 AufenthG'),
  elternnachzug: all(
    familieDerFachkraft.elternnachzug,
    notBefore('ersterFachkrafttitelAm', { day: '2024-03-01' }, '§ 36 Abs. 3 S. 1 AufenthG'),
  ),
}

export const niederlassungFachkraft: Way = {
  ...nachAufenthalt,
  id: 'niederlassungFachkraft',
  key: 'settlement_18c1',
  norm: '§ 18c Abs. 1 AufenthG',
  grundlage: p18cFachkraft,
  requires: all(rule(p18cFachkraft), ...amAnspruch),
  familie: familieNachFachkrafttitel,
}

export const niederlassungBlaueKarte: Way = {
  ...nachAufenthalt,
  id: 'niederlassungBlaueKarte',
  key: 'settlement_18c2',
  norm: '§ 18c Abs. 2 AufenthG',
  grundlage: p18cBlaueKarte,
  requires: all(rule(p18cBlaueKarte), ...amAnspruch),
  familie: { ...familieNachFachkrafttitel, sprachnachweisEhegatte: familieBlaueKarte.sprachnachweisEhegatte },
}

/** From abroad as well, with § 81a. A Land may keep the consent of its highest authority (S. 2). */
export const niederlassungHochqualifiziert: Way = {
  ...gemeinsam,
  id: 'niederlassungHochqualifiziert',
  key: 'settlement_18c3',
  norm: '§ 18c Abs. 3 AufenthG',
  grundlage: p18cHochqualifiziert,
  requires: all(
    rule(p18cHochqualifiziert),
    reserved('zustimmungDesLandesVersagt', 'auslaenderbehoerde', '§ 18c Abs. 3 S. 2 AufenthG'),
    rule(asylBeiErmessen),
    allgemeineVoraussetzungenOhneLebensunterhalt,
  ),
  beschleunigtesVerfahren: beschleunigtGenannt,
  familie: familieDerFachkraft,
  gebuehren: ['nationalesVisum', 'niederlassungserlaubnisHochqualifizierte'],
  verfahrensdauer: [
    'beschleunigtAnerkennungZweiMonate',
    'beschleunigtTerminDreiWochen',
    'beschleunigtBescheidDreiWochen',
  ],
  antragsort: 'auslandsvertretung',
}

import { all, any, gesetz, oneOf, rule } from '../facts/criteria.ts'
import { dauerAusbildungsplatzsuche } from '../parameters/aufenthaltsdauer.ts'
import { allgemeineVoraussetzungenOhneLebensunterhalt } from '../statutes/aufenthg/p5-allgemeine-voraussetzungen.ts'
import { asylBeiErmessen } from '../statutes/aufenthg/p10-asylantrag.ts'
import { betrieblich, p16a } from '../statutes/aufenthg/p16a-berufsausbildung.ts'
import { p17Ausbildungsplatzsuche } from '../statutes/aufenthg/p17-ausbildungsplatzsuche.ts'
import { beschleunigtGenannt, nichtBeschleunigt } from '../statutes/aufenthg/p81a-anwendungsbereich.ts'
import { p8Ausbildung } from '../statutes/beschv/p8-aus-und-weiterbildung.ts'
import { lebensunterhaltAusbildung } from '../statutes/lebensunterhalt.ts'
import { familieOhneErleichterung, keinFamiliennachzug } from './familie.ts'
import type { Way } from './way.ts'

/** § 16a: training itself; § 17 Abs. 1: looking for a place in it. No 45+ rule, no § 18 Abs. 2. */

const gemeinsam = {
  gebuehren: ['nationalesVisum', 'aufenthaltserlaubnis'],
  antragsort: 'auslandsvertretung',
} as const

/** Only training in a company needs consent. */
export const berufsausbildung: Way = {
  ...gemeinsam,
  id: 'berufsausbildung',
  key: 'training_16a',
  norm: '§ 16a AufenthG',
  grundlage: p16a,
  requires: all(
    rule(p16a),
    any(oneOf('ausbildungsplatz', ['schulisch'], '§ 16a Abs. 2 S. 1 AufenthG'), rule(p8Ausbildung)),
    lebensunterhaltAusbildung('§ 2 Abs. 3 S. 5 AufenthG'),
    rule(asylBeiErmessen),
    allgemeineVoraussetzungenOhneLebensunterhalt,
  ),
  zustimmungNoetig: betrieblich,
  beschleunigtesVerfahren: beschleunigtGenannt,
  geltungsdauer: { art: 'zweck', norm: '§ 7 Abs. 2 S. 1 AufenthG' },
  familie: familieOhneErleichterung,
  verfahrensdauer: [
    'zustimmungZweiWochen',
    'beschleunigtZustimmungEineWoche',
    'beschleunigtTerminDreiWochen',
    'beschleunigtBescheidDreiWochen',
  ],
  unterlagen: 'vocational-training',
}

export const ausbildungsplatzsuche: Way = {
  ...gemeinsam,
  id: 'ausbildungsplatzsuche',
  key: 'training_search_17',
  norm: '§ 17 Abs. 1 AufenthG',
  grundlage: p17Ausbildungsplatzsuche,
  requires: all(rule(p17Ausbildungsplatzsuche), rule(asylBeiErmessen), allgemeineVoraussetzungenOhneLebensunterhalt),
  zustimmungNoetig: gesetz(false, '§ 17 Abs. 3 S. 1 AufenthG'),
  beschleunigtesVerfahren: nichtBeschleunigt,
  geltungsdauer: { art: 'fest', monate: dauerAusbildungsplatzsuche, norm: '§ 17 Abs. 1 S. 2 AufenthG' },
  familie: keinFamiliennachzug,
  verfahrensdauer: ['keineGesetzlicheFrist'],
}

import { all, gesetz, not, rule } from '../facts/criteria.ts'
import { HOECHSTDAUER_MONATE, zuschlagGeltungsdauer } from '../parameters/geltungsdauer.ts'
import { allgemeineVoraussetzungen } from '../statutes/aufenthg/p5-allgemeine-voraussetzungen.ts'
import { asylBeiErmessen } from '../statutes/aufenthg/p10-asylantrag.ts'
import { allgemeineBestimmungen } from '../statutes/aufenthg/p18-allgemeine-bestimmungen.ts'
import { zustimmungFuerBestimmteStaatsangehoerige } from '../statutes/aufenthg/p39-zustimmung.ts'
import { nichtBeschleunigt } from '../statutes/aufenthg/p81a-anwendungsbereich.ts'
import { vorbeschaeftigung } from '../statutes/beschv/p9-vorbeschaeftigung.ts'
import { p26PrivilegierteStaaten } from '../statutes/beschv/p26-privilegierte-staaten.ts'
import { familieOhneErleichterung } from './familie.ts'
import type { Way } from './way.ts'

/**
 * § 19c Abs. 1 AufenthG with § 26 Abs. 1 BeschV. No quota, no 45+ rule, no place of application. Spouses need no German
 * where the person may stay longer without a visa, which is true of fewer states than the list has.
 */
export const privilegierteStaatsangehoerige: Way = {
  id: 'privilegierteStaaten',
  key: 'privileged_26_1',
  norm: '§ 26 Abs. 1 BeschV',
  grundlage: p26PrivilegierteStaaten,
  requires: all(
    rule(p26PrivilegierteStaaten),
    allgemeineBestimmungen,
    zustimmungFuerBestimmteStaatsangehoerige(vorbeschaeftigung),
    rule(asylBeiErmessen),
    allgemeineVoraussetzungen,
  ),
  zustimmungNoetig: all(gesetz(true, '§ 26 Abs. 1 BeschV'), not(vorbeschaeftigung)),
  beschleunigtesVerfahren: nichtBeschleunigt,
  geltungsdauer: {
    art: 'vertrag',
    hoechstens: HOECHSTDAUER_MONATE,
    zuschlag: zuschlagGeltungsdauer,
    norm: '§ 18 Abs. 4 AufenthG',
  },
  familie: familieOhneErleichterung,
  gebuehren: ['nationalesVisum', 'aufenthaltserlaubnis'],
  verfahrensdauer: ['zustimmungZweiWochen'],
  antragsort: 'auslandsvertretung',
}

import { all, gesetz, not, rule } from '../facts/criteria.ts'
import { HOECHSTDAUER_MONATE, zuschlagGeltungsdauer } from '../parameters/geltungsdauer.ts'
import { allgemeineVoraussetzungen } from '../statutes/aufenthg/p5-allgemeine-voraussetzungen.ts'
import { asylBeiErmessen } from '../statutes/aufenthg/p10-asylantrag.ts'
import { allgemeineBestimmungen } from '../statutes/aufenthg/p18-allgemeine-bestimmungen.ts'
import { zustimmungFuerBestimmteStaatsangehoerige } from '../statutes/aufenthg/p39-zustimmung.ts'
import { nichtBeschleunigt } from '../statutes/aufenthg/p81a-anwendungsbereich.ts'
import { altersversorgungWestbalkan } from '../statutes/beschv/p1-altersversorgung.ts'
import { p26Westbalkan, zustimmungsfreiNachVorbeschaeftigung } from '../statutes/beschv/p26-westbalkan.ts'
import { familieOhneErleichterung } from './familie.ts'
import type { Way } from './way.ts'

/** § 19c Abs. 1 AufenthG with § 26 Abs. 2 BeschV. Not together with § 81a. */
export const westbalkan: Way = {
  id: 'westbalkan',
  key: 'westbalkan_26_2',
  norm: '§ 26 Abs. 2 BeschV',
  grundlage: p26Westbalkan,
  requires: all(
    rule(p26Westbalkan),
    allgemeineBestimmungen,
    rule(altersversorgungWestbalkan),
    zustimmungFuerBestimmteStaatsangehoerige(rule(zustimmungsfreiNachVorbeschaeftigung)),
    rule(asylBeiErmessen),
    allgemeineVoraussetzungen,
  ),
  zustimmungNoetig: all(gesetz(true, '§ 26 Abs. 2 S. 1 BeschV'), not(rule(zustimmungsfreiNachVorbeschaeftigung))),
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
  antragsort: 'auslandsvertretungWestbalkan',
  unterlagen: 'western-balkans',
}

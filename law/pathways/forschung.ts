import { all, gesetz, rule } from '../facts/criteria.ts'
import { allgemeineVoraussetzungenBeiAnspruch } from '../statutes/aufenthg/p5-allgemeine-voraussetzungen.ts'
import { asylBeiAnspruch } from '../statutes/aufenthg/p10-asylantrag.ts'
import {
  berufsausuebungserlaubnis,
  versicherungDerBeschaeftigung,
} from '../statutes/aufenthg/p18-allgemeine-bestimmungen.ts'
import { p18d } from '../statutes/aufenthg/p18d-forschung.ts'
import { ohneZustimmung } from '../statutes/aufenthg/p39-zustimmung.ts'
import { beschleunigtUmstritten } from '../statutes/aufenthg/p81a-anwendungsbereich.ts'
import { familieBlaueKarte } from './familie.ts'
import type { Way } from './way.ts'

/** § 18d AufenthG. The hosting agreement is the offer of § 18 Abs. 2 Nr. 1. For recognised institutions 60 days. */
export const forschung: Way = {
  id: 'forschung',
  key: 'research_18d',
  norm: '§ 18d AufenthG',
  grundlage: p18d,
  requires: all(
    rule(p18d),
    ohneZustimmung,
    berufsausuebungserlaubnis,
    rule(versicherungDerBeschaeftigung),
    rule(asylBeiAnspruch),
    allgemeineVoraussetzungenBeiAnspruch,
  ),
  zustimmungNoetig: gesetz(false, '§ 18d Abs. 1 S. 1 AufenthG'),
  beschleunigtesVerfahren: beschleunigtUmstritten,
  geltungsdauer: { art: 'zweck', norm: '§ 18d Abs. 4 AufenthG' },
  familie: familieBlaueKarte,
  gebuehren: ['nationalesVisum', 'aufenthaltserlaubnis'],
  verfahrensdauer: ['forschungSechzigTage'],
  antragsort: 'auslandsvertretung',
}

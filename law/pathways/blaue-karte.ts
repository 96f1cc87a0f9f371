import { all, any, gesetz, named, not, rule } from '../facts/criteria.ts'
import { HOECHSTDAUER_MONATE, zuschlagGeltungsdauerBlaueKarte } from '../parameters/geltungsdauer.ts'
import { allgemeineVoraussetzungenBeiAnspruchOhneLebensunterhalt } from '../statutes/aufenthg/p5-allgemeine-voraussetzungen.ts'
import { asylBeiAnspruch } from '../statutes/aufenthg/p10-asylantrag.ts'
import {
  berufsausuebungserlaubnis,
  konkretesArbeitsplatzangebot,
  versicherungDerBeschaeftigung,
} from '../statutes/aufenthg/p18-allgemeine-bestimmungen.ts'
import { p18gErmaessigt, p18gInformatik, p18gRegel } from '../statutes/aufenthg/p18g-blaue-karte-eu.ts'
import { berufsausuebungserlaubnisBlaueKarte, lebensunterhaltBlaueKarte } from '../statutes/aufenthg/p18g-fiktionen.ts'
import { ohneZustimmung, zustimmungFuerFachkraefte } from '../statutes/aufenthg/p39-zustimmung.ts'
import { beschleunigtBlaueKarte } from '../statutes/aufenthg/p81a-anwendungsbereich.ts'
import { vorbeschaeftigung } from '../statutes/beschv/p9-vorbeschaeftigung.ts'
import { familieBlaueKarte } from './familie.ts'
import type { Way } from './way.ts'

/** The EU Blue Card in its three arms. No 45+ rule: § 18 Abs. 2 Nr. 5 names only §§ 18a, 18b. */

const gemeinsam = {
  geltungsdauer: {
    art: 'vertrag',
    hoechstens: HOECHSTDAUER_MONATE,
    zuschlag: zuschlagGeltungsdauerBlaueKarte,
    hoechstdauerMitZuschlagSeit: '2023-11-18',
    norm: '§ 18 Abs. 4 AufenthG',
  },
  familie: familieBlaueKarte,
  gebuehren: ['nationalesVisum', 'aufenthaltserlaubnis'],
  beschleunigtesVerfahren: beschleunigtBlaueKarte,
  antragsort: 'auslandsvertretung',
} as const

const allgemeines = [
  konkretesArbeitsplatzangebot,
  rule(versicherungDerBeschaeftigung),
  rule(asylBeiAnspruch),
  rule(lebensunterhaltBlaueKarte),
  allgemeineVoraussetzungenBeiAnspruchOhneLebensunterhalt,
] as const

export const blaueKarteRegel: Way = {
  ...gemeinsam,
  id: 'blaueKarteRegel',
  key: 'blue_card_standard',
  norm: '§ 18g Abs. 1 S. 1 AufenthG',
  grundlage: p18gRegel,
  requires: all(rule(p18gRegel), rule(berufsausuebungserlaubnisBlaueKarte), ohneZustimmung, ...allgemeines),
  zustimmungNoetig: gesetz(false, '§ 18g Abs. 1 S. 1 AufenthG'),
  verfahrensdauer: [
    'beschleunigtAnerkennungZweiMonate',
    'beschleunigtTerminDreiWochen',
    'beschleunigtBescheidDreiWochen',
  ],
  unterlagen: 'blue-card',
}

export const blaueKarteErmaessigt: Way = {
  ...gemeinsam,
  id: 'blaueKarteErmaessigt',
  key: 'blue_card_reduced',
  norm: '§ 18g Abs. 1 S. 2 AufenthG',
  grundlage: p18gErmaessigt,
  requires: all(
    rule(p18gErmaessigt),
    rule(berufsausuebungserlaubnisBlaueKarte),
    zustimmungFuerFachkraefte,
    ...allgemeines,
  ),
  zustimmungNoetig: all(gesetz(true, '§ 18g Abs. 1 S. 2 AufenthG'), not(vorbeschaeftigung)),
  verfahrensdauer: [
    'zustimmungZweiWochen',
    'beschleunigtAnerkennungZweiMonate',
    'beschleunigtZustimmungEineWoche',
    'beschleunigtTerminDreiWochen',
    'beschleunigtBescheidDreiWochen',
  ],
  unterlagen: 'blue-card',
}

/** Abs. 2 is for those who do not meet Abs. 1. */
export const blaueKarteInformatik: Way = {
  ...gemeinsam,
  id: 'blaueKarteInformatik',
  key: 'blue_card_it',
  norm: '§ 18g Abs. 2 AufenthG',
  grundlage: p18gInformatik,
  requires: all(
    rule(p18gInformatik),
    named('absatz1NichtErfuellt', '§ 18g Abs. 2 AufenthG', not(any(rule(p18gRegel), rule(p18gErmaessigt)))),
    berufsausuebungserlaubnis,
    zustimmungFuerFachkraefte,
    ...allgemeines,
  ),
  zustimmungNoetig: all(gesetz(true, '§ 18g Abs. 2 AufenthG'), not(vorbeschaeftigung)),
  verfahrensdauer: [
    'zustimmungZweiWochen',
    'beschleunigtZustimmungEineWoche',
    'beschleunigtTerminDreiWochen',
    'beschleunigtBescheidDreiWochen',
  ],
  unterlagen: 'blue-card-it',
}

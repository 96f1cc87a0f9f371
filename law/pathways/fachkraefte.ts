import type { Rule } from '../engine/rule.ts'
import { all, gesetz, not, rule } from '../facts/criteria.ts'
import { HOECHSTDAUER_MONATE, zuschlagGeltungsdauer } from '../parameters/geltungsdauer.ts'
import {
  allgemeineVoraussetzungenBerufserfahrung,
  allgemeineVoraussetzungenFachkraefte,
} from '../statutes/aufenthg/p5-allgemeine-voraussetzungen.ts'
import { asylBeiBerufserfahrung, asylBeiFachkraeften } from '../statutes/aufenthg/p10-asylantrag.ts'
import {
  allgemeineBestimmungen,
  altersversorgungFachkraefte,
} from '../statutes/aufenthg/p18-allgemeine-bestimmungen.ts'
import { p18a } from '../statutes/aufenthg/p18a-berufsausbildung.ts'
import { p18b } from '../statutes/aufenthg/p18b-akademische-ausbildung.ts'
import { zustimmungFuerFachkraefte, zustimmungOhneVorrangpruefung } from '../statutes/aufenthg/p39-zustimmung.ts'
import { beschleunigtGenannt, beschleunigtSonstigeQualifizierte } from '../statutes/aufenthg/p81a-anwendungsbereich.ts'
import { altersversorgungSeit2024 } from '../statutes/beschv/p1-altersversorgung.ts'
import { p6Berufserfahrung } from '../statutes/beschv/p6-berufserfahrung.ts'
import { vorbeschaeftigung } from '../statutes/beschv/p9-vorbeschaeftigung.ts'
import { familieDerFachkraft } from './familie.ts'
import type { Way } from './way.ts'

/** §§ 18a, 18b, and § 19c Abs. 2 with § 6 BeschV, which excludes § 9 BeschV. */

const zustimmungNoetig = gesetz(true, '§ 39 Abs. 1 S. 1 AufenthG')

const gemeinsam = {
  geltungsdauer: {
    art: 'vertrag',
    hoechstens: HOECHSTDAUER_MONATE,
    zuschlag: zuschlagGeltungsdauer,
    norm: '§ 18 Abs. 4 AufenthG',
  },
  familie: familieDerFachkraft,
  gebuehren: ['nationalesVisum', 'aufenthaltserlaubnis'],
  antragsort: 'auslandsvertretung',
  verfahrensdauer: [
    'zustimmungZweiWochen',
    'beschleunigtAnerkennungZweiMonate',
    'beschleunigtZustimmungEineWoche',
    'beschleunigtTerminDreiWochen',
    'beschleunigtBescheidDreiWochen',
  ],
} as const

function fachkraft(grundlage: Rule) {
  return all(
    rule(grundlage),
    allgemeineBestimmungen,
    rule(altersversorgungFachkraefte),
    zustimmungFuerFachkraefte,
    rule(asylBeiFachkraeften),
    rule(allgemeineVoraussetzungenFachkraefte),
  )
}

export const fachkraftBerufsausbildung: Way = {
  ...gemeinsam,
  id: 'fachkraftBerufsausbildung',
  key: 'skilled_vocational_18a',
  norm: '§ 18a AufenthG',
  grundlage: p18a,
  zustimmungNoetig: all(zustimmungNoetig, not(vorbeschaeftigung)),
  requires: fachkraft(p18a),
  beschleunigtesVerfahren: beschleunigtGenannt,
  unterlagen: 'skilled-vocational',
}

export const fachkraftAkademisch: Way = {
  ...gemeinsam,
  id: 'fachkraftAkademisch',
  key: 'skilled_academic_18b',
  norm: '§ 18b AufenthG',
  grundlage: p18b,
  zustimmungNoetig: all(zustimmungNoetig, not(vorbeschaeftigung)),
  requires: fachkraft(p18b),
  beschleunigtesVerfahren: beschleunigtGenannt,
  unterlagen: 'skilled-academic',
}

export const berufserfahrung: Way = {
  ...gemeinsam,
  id: 'berufserfahrung',
  key: 'experienced_19c2',
  norm: '§ 19c Abs. 2 AufenthG',
  grundlage: p6Berufserfahrung,
  zustimmungNoetig,
  requires: all(
    rule(p6Berufserfahrung),
    allgemeineBestimmungen,
    rule(altersversorgungSeit2024),
    zustimmungOhneVorrangpruefung,
    rule(asylBeiBerufserfahrung),
    rule(allgemeineVoraussetzungenBerufserfahrung),
  ),
  beschleunigtesVerfahren: beschleunigtSonstigeQualifizierte,
  unterlagen: 'experienced-worker',
  // The law sets the ZAB no period for confirming recognition in the state of origin (§ 81a Abs. 3 S. 1 Nr. 2a AufenthG).
  verfahrensdauer: [
    'zustimmungZweiWochen',
    'beschleunigtZustimmungEineWoche',
    'beschleunigtTerminDreiWochen',
    'beschleunigtBescheidDreiWochen',
  ],
}

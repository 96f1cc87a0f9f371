import { all, any, gesetz, is, named, not, oneOf, rule } from '../facts/criteria.ts'
import {
  HOECHSTDAUER_MONATE,
  hoechstdauerKurzzeitigeBeschaeftigung,
  zuschlagGeltungsdauer,
  zustimmungFahrerqualifizierung,
} from '../parameters/geltungsdauer.ts'
import { allgemeineVoraussetzungen } from '../statutes/aufenthg/p5-allgemeine-voraussetzungen.ts'
import { asylBeiErmessen } from '../statutes/aufenthg/p10-asylantrag.ts'
import { partnerschaftszeitNichtAusgeschoepft } from '../statutes/aufenthg/p16d-anerkennung.ts'
import {
  allgemeineBestimmungen,
  berufsausuebungserlaubnis,
  konkretesArbeitsplatzangebot,
  versicherungDerBeschaeftigung,
} from '../statutes/aufenthg/p18-allgemeine-bestimmungen.ts'
import { zustimmungOhneVorrangpruefung } from '../statutes/aufenthg/p39-zustimmung.ts'
import { beschleunigtUmstritten, nichtBeschleunigt } from '../statutes/aufenthg/p81a-anwendungsbereich.ts'
import { altersversorgungBerufskraftfahrer, altersversorgungSeit2024 } from '../statutes/beschv/p1-altersversorgung.ts'
import {
  arbeitserlaubnisStattAufenthaltstitel,
  p15dKurzzeitigeBeschaeftigung,
} from '../statutes/beschv/p15d-kurzzeitige-beschaeftigung.ts'
import { p22aPflegehilfskraefte } from '../statutes/beschv/p22a-pflegehilfskraefte.ts'
import {
  alsBerufskraftfahrer,
  p24aBerufskraftfahrer,
  qualifizierungZumBerufskraftfahrer,
} from '../statutes/beschv/p24a-berufskraftfahrer.ts'
import { familieOhneErleichterung, keinFamiliennachzug } from './familie.ts'
import type { Way } from './way.ts'

/** § 19c Abs. 1 AufenthG with §§ 15d, 22a, 24a BeschV: work for which nobody need be a Fachkraft. */

const gemeinsam = {
  zustimmungNoetig: gesetz(true, '§ 39 Abs. 1 S. 1 AufenthG'),
  gebuehren: ['nationalesVisum', 'aufenthaltserlaubnis'],
  verfahrensdauer: ['zustimmungZweiWochen'],
  antragsort: 'auslandsvertretung',
} as const

const amTitel = [rule(asylBeiErmessen), allgemeineVoraussetzungen] as const

/** § 16a Abs. 1 S. 2, § 16b Abs. 4 S. 1: no title for temporary work during training or studies. */
const nichtWaehrendAusbildungOderStudium = named(
  'nichtWaehrendAusbildungOderStudium',
  '§ 16b Abs. 4 S. 1 AufenthG',
  any(
    oneOf('standort', ['ausland'], '§ 16b Abs. 4 S. 1 AufenthG'),
    not(oneOf('aufenthaltstitel', ['abschnitt3'], '§ 16b Abs. 4 S. 1 AufenthG')),
    not(is('zweckwechselGesperrt', '§ 16b Abs. 4 S. 1 AufenthG')),
  ),
)

/**
 * The 45+ rule does not name § 15d. Up to 90 days a work permit takes the place of the title for some nationals. After
 * the three years of a recognition partnership no title for temporary work follows (§ 16d Abs. 3 S. 6 AufenthG).
 */
export const kurzzeitigeBeschaeftigung: Way = {
  ...gemeinsam,
  id: 'kurzzeitigeBeschaeftigung',
  key: 'short_quota_15d',
  norm: '§ 15d BeschV',
  grundlage: p15dKurzzeitigeBeschaeftigung,
  requires: all(
    rule(p15dKurzzeitigeBeschaeftigung),
    konkretesArbeitsplatzangebot,
    berufsausuebungserlaubnis,
    zustimmungOhneVorrangpruefung,
    any(
      arbeitserlaubnisStattAufenthaltstitel,
      named(
        'aufenthaltstitelFuerKurzzeitigeBeschaeftigung',
        '§ 15d Abs. 1 S. 1 Nr. 2 BeschV',
        all(
          rule(versicherungDerBeschaeftigung),
          partnerschaftszeitNichtAusgeschoepft,
          nichtWaehrendAusbildungOderStudium,
          ...amTitel,
        ),
      ),
    ),
  ),
  beschleunigtesVerfahren: nichtBeschleunigt,
  geltungsdauer: {
    art: 'fest',
    monate: hoechstdauerKurzzeitigeBeschaeftigung,
    norm: '§ 15d Abs. 3 S. 1 BeschV',
  },
  familie: keinFamiliennachzug,
}

const vierJahre = {
  art: 'vertrag',
  hoechstens: HOECHSTDAUER_MONATE,
  zuschlag: zuschlagGeltungsdauer,
  norm: '§ 18 Abs. 4 AufenthG',
} as const

export const pflegehilfskraft: Way = {
  ...gemeinsam,
  id: 'pflegehilfskraft',
  key: 'care_assistant_22a',
  norm: '§ 22a BeschV',
  grundlage: p22aPflegehilfskraefte,
  requires: all(
    rule(p22aPflegehilfskraefte),
    allgemeineBestimmungen,
    rule(altersversorgungSeit2024),
    zustimmungOhneVorrangpruefung,
    ...amTitel,
  ),
  beschleunigtesVerfahren: beschleunigtUmstritten,
  geltungsdauer: vierJahre,
  familie: familieOhneErleichterung,
  unterlagen: 'care-assistant',
}

/** The priority check of the time before 18 November 2023 stands in § 24a itself, since only Abs. 1 orders it for certain. */
export const berufskraftfahrer: Way = {
  ...gemeinsam,
  id: 'berufskraftfahrer',
  key: 'driver_24a2',
  norm: '§ 24a BeschV',
  grundlage: p24aBerufskraftfahrer,
  requires: all(
    rule(p24aBerufskraftfahrer),
    allgemeineBestimmungen,
    rule(altersversorgungBerufskraftfahrer),
    zustimmungOhneVorrangpruefung,
    ...amTitel,
  ),
  beschleunigtesVerfahren: beschleunigtUmstritten,
  geltungsdauer: {
    ...vierJahre,
    kurzeZustimmung: {
      wenn: all(qualifizierungZumBerufskraftfahrer, not(alsBerufskraftfahrer)),
      monate: zustimmungFahrerqualifizierung,
      norm: '§ 24a Abs. 2 S. 2 BeschV',
    },
  },
  familie: familieOhneErleichterung,
  unterlagen: 'professional-driver',
}

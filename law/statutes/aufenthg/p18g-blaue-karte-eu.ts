import type { Expr } from '../../engine/expression.ts'
import type { Rule } from '../../engine/rule.ts'
import {
  all,
  any,
  atLeast,
  is,
  isco,
  judged,
  keineAnforderung,
  named,
  nochNichtInKraft,
  not,
  notBefore,
  oneOf,
  readings,
  reserved,
} from '../../facts/criteria.ts'
import {
  FUENFUNDVIERZIG_KOMMA_DREI_PROZENT,
  FUENFZIG_PROZENT,
  ZWEI_DRITTEL,
  ZWEIUNDFUENFZIG_PROZENT,
} from '../../parameters/gehaltsanteile.ts'
import { engpassgruppen, informatikgruppen } from '../../parameters/isco-gruppen.ts'
import { jahresschwelle } from '../jahresschwelle.ts'
import { fachkraftMitAkademischerAusbildung, fachkraftMitBerufsausbildung } from './p18-fachkraft.ts'
import { gleicherAbschlussWieBisher, verlaengerungAlsBerufsanfaenger } from './p18g-fiktionen.ts'
import { ablehnungsgruendeBlaueKarte, ablehnungsgruendeBlaueKarteAlt } from './p19f-ablehnungsgruende.ts'

/** § 18g AufenthG, the EU Blue Card; until 17.11.2023 § 18b Abs. 2 AufenthG a. F. */

const BIS_17_11_2023 = '§ 18b Abs. 2, § 19f Abs. 1, 2 AufenthG in der bis 17.11.2023 geltenden Fassung'

const angemessen = judged('angemesseneBeschaeftigung', 'auslaenderbehoerde', '§ 18g Abs. 1 S. 1 AufenthG')
const angemessenAlt = judged('angemesseneBeschaeftigung', 'auslaenderbehoerde', '§ 18b Abs. 2 S. 1 AufenthG a. F.')

const angemesseneTaetigkeitInformatik = judged(
  'angemesseneBeschaeftigung',
  'auslaenderbehoerde',
  '§ 18g Abs. 2 AufenthG',
)

const sechsMonate: Expr = named(
  'beschaeftigungsdauerSechsMonate',
  '§ 18g Abs. 3 AufenthG',
  any(not(is('vertragBefristet', '§ 18g Abs. 3 AufenthG')), atLeast('vertragsdauerMonate', 6, '§ 18g Abs. 3 AufenthG')),
)

/** An employer abroad who posts the person to Germany offers no domestic employment. */
const inlaendisch = (norm: string): Expr =>
  reserved('auslaendischesBeschaeftigungsverhaeltnis', 'auslaenderbehoerde', norm)

/** S. 5: a tertiary programme equal to a degree. Whether its holder must be a Fachkraft besides is disputed. */
const akademischOderTertiaer: Expr = named(
  'akademischOderTertiaer',
  '§ 18g Abs. 1 S. 1 AufenthG',
  any(
    fachkraftMitAkademischerAusbildung,
    gleicherAbschlussWieBisher,
    all(
      oneOf('abschluesse', ['deutscheBerufsausbildung', 'auslaendischeBerufsausbildung'], '§ 18g Abs. 1 S. 5 AufenthG'),
      readings(
        'fachkraftTrotzTertiaeremAbschluss',
        '§ 18g Abs. 1 S. 5 AufenthG',
        {
          id: 'tertiaerNurAlsFachkraft',
          source: '§ 18g Abs. 1 S. 5 AufenthG spricht von einer Fachkraft',
          requires: fachkraftMitBerufsausbildung,
        },
        {
          id: 'tertiaerGenuegt',
          source: 'Art. 2 RL (EU) 2021/1883 stellt solche Bildungsgänge einem Hochschulabschluss gleich',
          requires: keineAnforderung('§ 18g Abs. 1 S. 5 AufenthG'),
        },
      ),
      is('tertiaererAbschlussGleichgestellt', '§ 18g Abs. 1 S. 5 AufenthG'),
    ),
  ),
)

/** Abs. 1 S. 1: at least 50 % of the ceiling, any occupation, no consent. */
export const p18gRegel: Rule = {
  id: 'p18gRegel',
  norm: '§ 18g Abs. 1 S. 1 AufenthG',
  versions: [
    {
      from: '2020-03-01',
      until: '2023-11-17',
      source: BIS_17_11_2023,
      bindung: 'ist',
      requires: all(
        fachkraftMitAkademischerAusbildung,
        angemessenAlt,
        jahresschwelle(ZWEI_DRITTEL, '§ 18b Abs. 2 S. 1 AufenthG a. F.'),
        ablehnungsgruendeBlaueKarteAlt,
      ),
    },
    {
      from: '2023-11-18',
      source: '§ 18g Abs. 1 S. 1, Abs. 3 AufenthG, gelesen am 19.08.2026',
      bindung: 'ist',
      requires: all(
        akademischOderTertiaer,
        angemessen,
        inlaendisch('§ 18g Abs. 1 S. 1 AufenthG'),
        jahresschwelle(FUENFZIG_PROZENT, '§ 18g Abs. 1 S. 1 AufenthG'),
        sechsMonate,
        ablehnungsgruendeBlaueKarte,
      ),
    },
  ],
}

/** Abs. 1 S. 2: 45.3 % for shortage occupations and new graduates, with consent. */
export const p18gErmaessigt: Rule = {
  id: 'p18gErmaessigt',
  norm: '§ 18g Abs. 1 S. 2 AufenthG',
  versions: [
    {
      from: '2020-03-01',
      until: '2023-11-17',
      source: BIS_17_11_2023,
      bindung: 'ist',
      requires: all(
        fachkraftMitAkademischerAusbildung,
        angemessenAlt,
        isco('taetigkeit', engpassgruppen, '§ 18b Abs. 2 S. 2 AufenthG a. F.'),
        jahresschwelle(ZWEIUNDFUENFZIG_PROZENT, '§ 18b Abs. 2 S. 2 AufenthG a. F.'),
        ablehnungsgruendeBlaueKarteAlt,
      ),
    },
    {
      from: '2023-11-18',
      source: '§ 18g Abs. 1 S. 2, Abs. 3, 6 AufenthG, gelesen am 19.08.2026',
      bindung: 'ist',
      requires: all(
        akademischOderTertiaer,
        angemessen,
        named(
          'engpassberufOderBerufsanfaenger',
          '§ 18g Abs. 1 S. 2 AufenthG',
          any(
            isco('taetigkeit', engpassgruppen, '§ 18g Abs. 1 S. 2 Nr. 1 AufenthG'),
            notBefore(
              'hochschulabschlussAm',
              { stichtag: 'antrag', yearsBefore: 3 },
              '§ 18g Abs. 1 S. 2 Nr. 2 AufenthG',
            ),
            verlaengerungAlsBerufsanfaenger,
          ),
        ),
        jahresschwelle(FUENFUNDVIERZIG_KOMMA_DREI_PROZENT, '§ 18g Abs. 1 S. 2 AufenthG'),
        sechsMonate,
        ablehnungsgruendeBlaueKarte,
      ),
    },
  ],
}

/** Abs. 2: information technology with experience in place of the degree, 45.3 %, with consent. */
export const p18gInformatik: Rule = {
  id: 'p18gInformatik',
  norm: '§ 18g Abs. 2 AufenthG',
  versions: [
    {
      from: '2020-03-01',
      until: '2023-11-17',
      source: 'Vor dem 18.11.2023 gab es keine Blaue Karte EU ohne Hochschulabschluss',
      requires: nochNichtInKraft('§ 18g Abs. 2 AufenthG'),
    },
    {
      from: '2023-11-18',
      source: '§ 18g Abs. 2, 3 AufenthG, gelesen am 19.08.2026',
      bindung: 'ist',
      requires: all(
        isco('taetigkeit', informatikgruppen, '§ 18g Abs. 2 AufenthG'),
        angemesseneTaetigkeitInformatik,
        jahresschwelle(FUENFUNDVIERZIG_KOMMA_DREI_PROZENT, '§ 18g Abs. 2 Nr. 1 AufenthG'),
        named(
          'erfahrungStattAbschluss',
          '§ 18g Abs. 2 Nr. 3 AufenthG',
          all(
            is('erfahrungInInformatik', '§ 18g Abs. 2 Nr. 3 Buchst. a AufenthG'),
            atLeast('erfahrungMonateInSiebenJahren', 36, '§ 18g Abs. 2 Nr. 3 Buchst. a AufenthG'),
            judged('erfahrungAufHochschulniveau', 'auslaenderbehoerde', '§ 18g Abs. 2 Nr. 3 Buchst. b AufenthG'),
            judged('erfahrungErforderlich', 'bundesagentur', '§ 18g Abs. 2 Nr. 3 Buchst. c AufenthG'),
          ),
        ),
        sechsMonate,
        ablehnungsgruendeBlaueKarte,
      ),
    },
  ],
}

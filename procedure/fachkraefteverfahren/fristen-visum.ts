import { alleDerFamilie, beantragtAm, niemandKommtMehr } from './familiengang.ts'
import { danach, durch, mitDem, mitJedem, nach, sobald, zeile } from './fristzeile.ts'
import { terminanfragen, visumende } from './visumablauf.ts'
import { sobaldVollstaendig, visumDerFachkraft } from './visumvollstaendigkeit.ts'

/** At the mission (§ 31a AufenthV). */

export const visumfristen = [
  zeile({
    id: 'terminanfrage',
    station: 'termin',
    schuldner: 'fachkraft',
    beginnt: [mitJedem('vorabzustimmungErteilt')],
    norm: '§ 31a Abs. 1 AufenthV',
    erfuelltDurch: [danach('terminAngefragt'), danach('terminAngeboten'), danach('visumBeantragt')],
    folge: 'neueVorabzustimmung',
    gewicht: 'schritt',
    wartetAuf: ['aushaendigung', 'weitergabeVorabzustimmung', 'nachVersagung'],
    zweckgebunden: true,
    mitVorabzustimmung: true,
  }),
  zeile({
    id: 'vorabzustimmungNutzen',
    station: 'visum',
    schuldner: 'fachkraft',
    beginnt: [mitJedem('vorabzustimmungErteilt')],
    period: 'geltungsdauerDerVorabzustimmung',
    // The paper states its last day where the office has a practice of its own.
    gesetzt: (_, { ausloeser }) =>
      ausloeser.ereignis.type === 'vorabzustimmungErteilt' ? ausloeser.ereignis.gueltigBis : undefined,
    erfuelltDurch: [danach('visumBeantragt')],
    folge: 'neueVorabzustimmung',
    gewicht: 'recht',
    zweckgebunden: true,
    mitVorabzustimmung: true,
  }),
  zeile({
    id: 'termin',
    station: 'termin',
    schuldner: 'auslandsvertretung',
    beginnt: [sobald(terminanfragen)],
    period: 'terminZurVisumantragstellung',
    // The appointment itself must lie within the three weeks, not only the offer.
    erfuelltDurch: [danach('terminAngeboten', undefined, ({ ereignis }) => ereignis.termin), danach('visumBeantragt')],
    folge: 'keineFiktionErinnerungMoeglich',
    gewicht: 'schritt',
    zweckgebunden: true,
    mitVorabzustimmung: true,
  }),
  zeile({
    id: 'visumantrag',
    station: 'visum',
    schuldner: 'fachkraft',
    beginnt: [mitDem('letzten', 'terminAngeboten')],
    norm: '§ 81 Abs. 1 AufenthG',
    gesetzt: (_, { ausloeser }) =>
      ausloeser.ereignis.type === 'terminAngeboten' ? ausloeser.ereignis.termin : undefined,
    erfuelltDurch: [danach('visumBeantragt')],
    folge: 'neueVorabzustimmung',
    gewicht: 'schritt',
    // Whoever has no consent of the Bundesagentur any more waits for what the office makes of it.
    wartetAuf: ['nachVersagung'],
    zweckgebunden: true,
    mitVorabzustimmung: true,
  }),
  zeile({
    id: 'visumantragErgaenzen',
    station: 'visum',
    schuldner: 'fachkraft',
    beginnt: [mitJedem('visumBeantragt', ({ vollstaendig }) => !vollstaendig)],
    norm: '§ 82 Abs. 1 S. 1 AufenthG',
    erfuelltDurch: [danach('visumantragVervollstaendigt'), danach('visumErteilt'), danach('visumAbgelehnt')],
    folge: 'verfahrenRuht',
    gewicht: 'schritt',
  }),
  zeile({
    id: 'visumentscheidung',
    station: 'visum',
    schuldner: 'auslandsvertretung',
    beginnt: [sobaldVollstaendig(visumDerFachkraft)],
    period: 'bescheidungDesVisumantrags',
    erfuelltDurch: [danach('visumErteilt'), danach('visumAbgelehnt')],
    folge: 'keineFiktionErinnerungMoeglich',
    gewicht: 'schritt',
    // The three weeks are those of § 81a AufenthG; without a Vorabzustimmung the application goes its ordinary way.
    mitVorabzustimmung: true,
  }),
  zeile({
    id: 'untaetigkeitVisum',
    station: 'visum',
    schuldner: 'fachkraft',
    beginnt: [mitJedem('visumBeantragt')],
    period: 'untaetigkeitsklage',
    erfuelltDurch: [durch('rechtsbehelfEingelegt', ({ gegen }, { ausloeser }) => gegen === ausloeser.seq)],
    entfaellt: nach('visumErteilt', 'visumAbgelehnt'),
    folge: 'untaetigkeitsklage',
    gewicht: 'recht',
    oeffnet: true,
  }),
  zeile({
    id: 'klage',
    station: 'visum',
    schuldner: 'fachkraft',
    beginnt: [mitJedem('visumAbgelehnt')],
    period: 'klageGegenVisumablehnung',
    variante: (_, { ausloeser }) =>
      ausloeser.ereignis.type === 'visumAbgelehnt' && !ausloeser.ereignis.belehrt ? 'ohneBelehrung' : undefined,
    erfuelltDurch: [durch('rechtsbehelfEingelegt', ({ gegen }, { ausloeser }) => gegen === ausloeser.seq)],
    folge: 'bestandskraft',
    gewicht: 'recht',
    ueberdauert: true,
  }),
  zeile({
    id: 'familienantraege',
    station: 'visum',
    schuldner: 'familie',
    beginnt: [mitDem('ersten', 'visumBeantragt', (_, { akte }) => akte.vorhaben?.mitFamilie === true)],
    period: 'zeitlicherZusammenhang',
    erfuelltDurch: [durch('familieVisumBeantragt'), durch('familieEingereist'), alleDerFamilie(beantragtAm)],
    entfaellt: niemandKommtMehr(beantragtAm),
    folge: 'zusammenhangEntfaellt',
    gewicht: 'recht',
  }),
  zeile({
    id: 'einreise',
    station: 'einreise',
    schuldner: 'fachkraft',
    beginnt: [mitDem('letzten', 'visumErteilt')],
    period: 'geltungsdauerDesVisums',
    // The document states its last day.
    gesetzt: visumende,
    erfuelltDurch: [danach('eingereist')],
    folge: 'visumVerfaellt',
    gewicht: 'schritt',
  }),
]

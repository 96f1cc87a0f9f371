import type { PlainDate } from '#law/calendar/plain-date.ts'
import { fehlendeFamilienanlagen } from './anlagen-familie.ts'
import { type Blick, danach, durch, type Erfuellung, mitDem, mitJedem, nach, zeile } from './fristzeile.ts'
import { sobaldVollstaendig, visumDerFamilie } from './visumvollstaendigkeit.ts'

/** In the file of a family member: what it owes on its own way to visa and title (§ 81a Abs. 4 AufenthG). */

/** With the last paper the pack is whole. */
const alleUnterlagen: Erfuellung = {
  art: 'anlageEingegangen',
  finde: ({ akte }) => {
    if (!akte.erster('vorgangEroeffnet')?.ereignis.verhaeltnis || fehlendeFamilienanlagen(akte).length > 0)
      return undefined
    const last = akte.letzter('anlageEingegangen') ?? akte.letzter('vollmachtErteilt')
    return last && { eintrag: last, tag: last.am }
  },
}

export const familienfristen = [
  zeile({
    id: 'familienunterlagen',
    station: 'vereinbarung',
    schuldner: 'familie',
    beginnt: [mitDem('ersten', 'vorgangEroeffnet')],
    norm: '§ 81a Abs. 2 Nr. 5 AufenthG',
    erfuelltDurch: [alleUnterlagen, danach('familieVisumBeantragt'), danach('familieVisumErteilt')],
    folge: 'verfahrenRuht',
    gewicht: 'schritt',
  }),
  zeile({
    id: 'familienzusammenhang',
    station: 'visum',
    schuldner: 'familie',
    beginnt: [mitDem('ersten', 'vorgangEroeffnet')],
    period: 'zeitlicherZusammenhang',
    erfuelltDurch: [durch('familieVisumBeantragt'), durch('familieEingereist')],
    folge: 'zusammenhangEntfaellt',
    gewicht: 'recht',
  }),
  zeile({
    id: 'familienterminanfrage',
    station: 'termin',
    schuldner: 'familie',
    beginnt: [mitDem('ersten', 'vorgangEroeffnet')],
    norm: '§ 81a Abs. 4 AufenthG',
    erfuelltDurch: [
      durch('familieTerminAngefragt'),
      durch('familieTerminAngeboten'),
      durch('familieVisumBeantragt'),
      durch('familieEingereist'),
    ],
    folge: 'zusammenhangEntfaellt',
    gewicht: 'schritt',
    wartetAuf: ['familienunterlagen'],
  }),
  zeile({
    id: 'familientermin',
    station: 'termin',
    schuldner: 'auslandsvertretung',
    beginnt: [mitJedem('familieTerminAngefragt')],
    // § 31a Abs. 1 AufenthV counts its three weeks from the request of the worker and says nothing of the family's.
    norm: '§ 81a Abs. 4 AufenthG',
    erfuelltDurch: [danach('familieTerminAngeboten'), danach('familieVisumBeantragt')],
    folge: 'keineFiktionErinnerungMoeglich',
    gewicht: 'schritt',
  }),
  zeile({
    id: 'familienvisumantrag',
    station: 'visum',
    schuldner: 'familie',
    beginnt: [mitDem('letzten', 'familieTerminAngeboten')],
    norm: '§ 81a Abs. 4 AufenthG',
    gesetzt: (_, { ausloeser }) =>
      ausloeser.ereignis.type === 'familieTerminAngeboten' ? ausloeser.ereignis.termin : undefined,
    erfuelltDurch: [danach('familieVisumBeantragt')],
    folge: 'zusammenhangEntfaellt',
    gewicht: 'schritt',
  }),
  zeile({
    id: 'familienvisumantragErgaenzen',
    station: 'visum',
    schuldner: 'familie',
    beginnt: [mitJedem('familieVisumBeantragt', ({ vollstaendig }) => vollstaendig === false)],
    norm: '§ 82 Abs. 1 S. 1 AufenthG',
    erfuelltDurch: [
      danach('familieVisumantragVervollstaendigt'),
      danach('familieVisumErteilt'),
      danach('familieVisumAbgelehnt'),
    ],
    // Whoever applies anew completes the new application.
    entfaellt: nach('familieVisumBeantragt'),
    folge: 'verfahrenRuht',
    gewicht: 'schritt',
  }),
  zeile({
    id: 'familienvisumentscheidung',
    station: 'visum',
    schuldner: 'auslandsvertretung',
    beginnt: [sobaldVollstaendig(visumDerFamilie)],
    period: 'bescheidungDesVisumantrags',
    erfuelltDurch: [danach('familieVisumErteilt'), danach('familieVisumAbgelehnt')],
    folge: 'keineFiktionErinnerungMoeglich',
    gewicht: 'schritt',
  }),
  zeile({
    id: 'untaetigkeitFamilienvisum',
    station: 'visum',
    schuldner: 'familie',
    beginnt: [mitJedem('familieVisumBeantragt')],
    period: 'untaetigkeitsklage',
    erfuelltDurch: [durch('rechtsbehelfEingelegt', ({ gegen }, { ausloeser }) => gegen === ausloeser.seq)],
    entfaellt: nach('familieVisumErteilt', 'familieVisumAbgelehnt'),
    folge: 'untaetigkeitsklage',
    gewicht: 'recht',
    oeffnet: true,
  }),
  zeile({
    id: 'familienklage',
    station: 'visum',
    schuldner: 'familie',
    beginnt: [mitJedem('familieVisumAbgelehnt')],
    period: 'klageGegenVisumablehnung',
    variante: (_, { ausloeser }) =>
      ausloeser.ereignis.type === 'familieVisumAbgelehnt' && !ausloeser.ereignis.belehrt ? 'ohneBelehrung' : undefined,
    erfuelltDurch: [durch('rechtsbehelfEingelegt', ({ gegen }, { ausloeser }) => gegen === ausloeser.seq)],
    folge: 'bestandskraft',
    gewicht: 'recht',
    ueberdauert: true,
  }),
  zeile({
    id: 'familieneinreise',
    station: 'einreise',
    schuldner: 'familie',
    beginnt: [mitDem('letzten', 'familieVisumErteilt')],
    period: 'geltungsdauerDesVisums',
    gesetzt: familienvisumende,
    erfuelltDurch: [danach('familieEingereist')],
    folge: 'visumVerfaellt',
    gewicht: 'schritt',
  }),
  zeile({
    id: 'familientitelantrag',
    station: 'beschaeftigung',
    schuldner: 'familie',
    beginnt: [mitDem('ersten', 'familieEingereist')],
    norm: '§ 81 Abs. 4 S. 1 AufenthG',
    gesetzt: familienvisumende,
    erfuelltDurch: [durch('familieTitelBeantragt'), durch('familieTitelErteilt')],
    folge: 'visumVerfaellt',
    gewicht: 'schritt',
  }),
  zeile({
    id: 'familientitelerteilung',
    station: 'beschaeftigung',
    schuldner: 'auslaenderbehoerde',
    beginnt: [mitDem('ersten', 'familieTitelBeantragt')],
    norm: '§ 81 Abs. 1 AufenthG',
    erfuelltDurch: [durch('familieTitelErteilt')],
    folge: 'untaetigkeitsklage',
    gewicht: 'schritt',
  }),
]

/** The last day that the visa of the family member states. */
function familienvisumende({ akte }: Blick): PlainDate | undefined {
  return akte.letzter('familieVisumErteilt')?.ereignis.gueltigBis
}

import {
  bestaetigungsfrist,
  bestaetigungsnorm,
  bewertungsstelle,
  eingangstag,
  entscheidungsfrist,
  entscheidungsnorm,
  entscheidungsreif,
  entschiedenAm,
  gegenstandDer,
  gleicherGegenstand,
  mitBestaetigungspflicht,
  nachreichungsfrist,
  nichtMehrNoetig,
  stillstandDerBearbeitung,
  stillstandDerEntscheidung,
  unmittelbarVerlangt,
  unterlagenNoetig,
  verlaengerungDerEntscheidung,
  weiterleitungsnorm,
} from './anerkennungsablauf.ts'
import { danach, durch, mitJedem, nach, sobald, zeile } from './fristzeile.ts'

/** Files of an earlier stay, recognition and the permit to practise (§ 81a Abs. 3 S. 1 Nr. 2, 2a, 3 AufenthG). */

export const anerkennungsfristen = [
  zeile({
    id: 'akteAnfordernFachkraft',
    station: 'voraufenthalt',
    schuldner: 'auslaenderbehoerde',
    beginnt: [sobald(({ akte, stand }) => (akte.vorhaben?.voraufenthalt.fachkraft ? stand.vereinbarung : undefined))],
    norm: '§ 81a Abs. 2 Nr. 6 AufenthG',
    erfuelltDurch: [
      durch('akteAngefordert', ({ fuer }) => fuer === 'fachkraft'),
      durch('akteEingegangen', ({ fuer }) => fuer === 'fachkraft'),
    ],
    folge: 'keineFolge',
    gewicht: 'neben',
    entfaellt: nach('vorabzustimmungErteilt'),
  }),
  zeile({
    id: 'akteAnfordernFamilie',
    station: 'voraufenthalt',
    schuldner: 'auslaenderbehoerde',
    beginnt: [sobald(({ akte, stand }) => (akte.vorhaben?.voraufenthalt.familie ? stand.vereinbarung : undefined))],
    norm: '§ 81a Abs. 2 Nr. 6 AufenthG',
    erfuelltDurch: [
      durch('akteAngefordert', ({ fuer }) => fuer === 'familie'),
      durch('akteEingegangen', ({ fuer }) => fuer === 'familie'),
    ],
    folge: 'keineFolge',
    gewicht: 'neben',
    entfaellt: nach('vorabzustimmungErteilt'),
  }),
  zeile({
    id: 'akteUebersenden',
    station: 'voraufenthalt',
    schuldner: 'andereAuslaenderbehoerde',
    beginnt: [mitJedem('akteAngefordert')],
    norm: '§ 81a Abs. 2 Nr. 6 AufenthG',
    erfuelltDurch: [
      durch(
        'akteEingegangen',
        ({ fuer }, { ausloeser }) => ausloeser.ereignis.type === 'akteAngefordert' && ausloeser.ereignis.fuer === fuer,
      ),
    ],
    folge: 'keineFolge',
    gewicht: 'neben',
    entfaellt: nach('vorabzustimmungErteilt'),
  }),
  zeile({
    id: 'unterlagen',
    station: 'anerkennung',
    schuldner: ({ stand }) => stand.vertritt,
    beginnt: [sobald(unterlagenNoetig)],
    norm: '§ 81a Abs. 2 Nr. 5 AufenthG',
    erfuelltDurch: [
      durch('unterlagenUebergeben', ({ gegenstand }, { kennung }) => gegenstand === kennung),
      durch('anerkennungBeantragt', ({ gegenstand }, { kennung }) => gegenstand === kennung),
    ],
    folge: 'verfahrenRuht',
    gewicht: 'schritt',
    entfaellt: nichtMehrNoetig,
  }),
  zeile({
    id: 'zuleitung',
    station: 'anerkennung',
    schuldner: 'auslaenderbehoerde',
    beginnt: [mitJedem('unterlagenUebergeben')],
    period: 'zuleitungDesAntrags',
    norm: ({ akte }, { ausloeser }) =>
      gegenstandDer(akte, ausloeser) === 'digitaleAuskunft' ? '§ 81a Abs. 3 S. 1 Nr. 2a AufenthG' : undefined,
    erfuelltDurch: [durch('anerkennungBeantragt', gleicherGegenstand)],
    folge: 'dienstaufsicht',
    gewicht: 'schritt',
  }),
  zeile({
    id: 'kosten',
    station: 'anerkennung',
    schuldner: 'fachkraft',
    beginnt: [mitJedem('kostenAngefordert')],
    period: ({ akte }, { ausloeser }) =>
      gegenstandDer(akte, ausloeser) === 'digitaleAuskunft' ? 'zahlungDigitaleAuskunft' : undefined,
    norm: ({ akte }, { ausloeser }) =>
      gegenstandDer(akte, ausloeser) === 'digitaleAuskunft' ? undefined : '§ 81a Abs. 2 Nr. 6 AufenthG',
    erfuelltDurch: [durch('kostenGezahlt', ({ anforderung }, { ausloeser }) => anforderung === ausloeser.seq)],
    folge: 'verfahrenRuht',
    gewicht: 'schritt',
    ueberholtDurch: ['anerkennungEntschieden'],
    entfaellt: nach('anerkennungEntschieden'),
  }),
  zeile({
    id: 'eingangsbestaetigung',
    station: 'anerkennung',
    schuldner: bewertungsstelle,
    beginnt: [mitJedem('anerkennungBeantragt', mitBestaetigungspflicht, eingangstag)],
    period: bestaetigungsfrist,
    norm: bestaetigungsnorm,
    erfuelltDurch: [
      danach('eingangBestaetigt', gleicherGegenstand),
      danach('anerkennungEntschieden', gleicherGegenstand),
    ],
    folge: 'keineFiktionErinnerungMoeglich',
    gewicht: 'schritt',
  }),
  zeile({
    id: 'bearbeitung',
    station: 'anerkennung',
    schuldner: bewertungsstelle,
    beginnt: [mitJedem('anerkennungBeantragt')],
    norm: '§ 81a Abs. 3 S. 1 Nr. 2 AufenthG',
    stillstand: stillstandDerBearbeitung,
    erfuelltDurch: [
      danach(
        'eingangBestaetigt',
        (ereignis, lauf, blick) => ereignis.vollstaendigSeit !== undefined && gleicherGegenstand(ereignis, lauf, blick),
      ),
      danach('vollstaendigkeitMitgeteilt', gleicherGegenstand),
      danach('anerkennungEntschieden', gleicherGegenstand),
    ],
    folge: 'keineFiktionErinnerungMoeglich',
    gewicht: 'schritt',
    wartetAuf: ['nachreichung', 'nachweiseWeiterleiten', 'kosten'],
  }),
  zeile({
    id: 'bestaetigungUebersenden',
    station: 'anerkennung',
    schuldner: 'auslaenderbehoerde',
    // The duty is tied to a procedure of Nr. 2, so not to one of Nr. 2a.
    beginnt: [
      mitJedem('eingangBestaetigt', ({ gegenstand }) => gegenstand !== 'digitaleAuskunft'),
      mitJedem('vollstaendigkeitMitgeteilt', ({ gegenstand }) => gegenstand !== 'digitaleAuskunft'),
    ],
    period: 'uebersendungDerBestaetigungen',
    erfuelltDurch: [
      durch('bestaetigungWeitergeleitet', ({ bestaetigung }, { ausloeser }) => bestaetigung === ausloeser.seq),
    ],
    folge: 'dienstaufsicht',
    gewicht: 'neben',
    entfaellt: nach('anerkennungEntschieden'),
  }),
  zeile({
    id: 'einladung',
    station: 'anerkennung',
    schuldner: 'auslaenderbehoerde',
    // A confirmation that names what is missing asks for further papers too.
    beginnt: [
      mitJedem('nachweiseAngefordert'),
      mitJedem('eingangBestaetigt', ({ fehlend }) => fehlend.length > 0),
      mitJedem('anerkennungEntschieden'),
    ],
    period: 'einladungDesArbeitgebers',
    norm: '§ 81a Abs. 3 S. 1 Nr. 3 AufenthG',
    erfuelltDurch: [
      durch('arbeitgeberEingeladen', ({ anlass }, { ausloeser }) => anlass === ausloeser.seq),
      durch('besprechungGefuehrt', ({ anlass }, { ausloeser }) => anlass === ausloeser.seq),
    ],
    folge: 'dienstaufsicht',
    gewicht: 'schritt',
    ueberholtDurch: [
      'nachweiseEingereicht',
      'anerkennungEntschieden',
      'fortfuehrungEntschieden',
      'beschaeftigungErklaert',
      'zustimmungAngefragt',
      'voraussetzungenGeprueft',
    ],
    entfaellt: nach('vorabzustimmungErteilt'),
  }),
  zeile({
    id: 'besprechung',
    station: 'anerkennung',
    schuldner: 'auslaenderbehoerde',
    beginnt: [mitJedem('arbeitgeberEingeladen')],
    norm: '§ 81a Abs. 3 S. 1 Nr. 3 AufenthG',
    erfuelltDurch: [
      durch(
        'besprechungGefuehrt',
        ({ anlass }, { ausloeser }) =>
          ausloeser.ereignis.type === 'arbeitgeberEingeladen' && ausloeser.ereignis.anlass === anlass,
      ),
    ],
    folge: 'keineFolge',
    gewicht: 'neben',
    entfaellt: nach(
      'nachweiseEingereicht',
      'fortfuehrungEntschieden',
      'beschaeftigungErklaert',
      'zustimmungAngefragt',
      'voraussetzungenGeprueft',
    ),
  }),
  zeile({
    id: 'nachreichung',
    station: 'anerkennung',
    schuldner: ({ stand }, { ausloeser }) =>
      ausloeser.ereignis.type === 'nachweiseAngefordert' && ausloeser.ereignis.unmittelbar
        ? 'fachkraft'
        : stand.vertritt,
    beginnt: [mitJedem('nachweiseAngefordert'), mitJedem('eingangBestaetigt', ({ fehlend }) => fehlend.length > 0)],
    period: nachreichungsfrist,
    gesetzt: (_, { ausloeser }) =>
      ausloeser.ereignis.type === 'nachweiseAngefordert' ? ausloeser.ereignis.bis : undefined,
    norm: (blick, lauf) => (nachreichungsfrist(blick, lauf) ? undefined : '§ 81a Abs. 2 Nr. 4 AufenthG'),
    erfuelltDurch: [
      durch('nachweiseEingereicht', ({ anforderung }, { ausloeser }) => anforderung === ausloeser.seq),
      danach('vollstaendigkeitMitgeteilt', gleicherGegenstand),
      danach(
        'eingangBestaetigt',
        (ereignis, lauf, blick) => ereignis.vollstaendigSeit !== undefined && gleicherGegenstand(ereignis, lauf, blick),
      ),
      danach('anerkennungEntschieden', gleicherGegenstand),
    ],
    folge: 'entscheidungNachAktenlage',
    gewicht: 'schritt',
    wartetAuf: ['einladung'],
  }),
  zeile({
    id: 'nachweiseWeiterleiten',
    station: 'anerkennung',
    schuldner: 'auslaenderbehoerde',
    beginnt: [mitJedem('nachweiseEingereicht', ({ anforderung }, { akte }) => !unmittelbarVerlangt(akte, anforderung))],
    norm: weiterleitungsnorm,
    erfuelltDurch: [
      durch(
        'nachweiseWeitergeleitet',
        ({ anforderung }, { ausloeser }) =>
          ausloeser.ereignis.type === 'nachweiseEingereicht' && ausloeser.ereignis.anforderung === anforderung,
      ),
      danach('vollstaendigkeitMitgeteilt', gleicherGegenstand),
      danach('anerkennungEntschieden', gleicherGegenstand),
    ],
    folge: 'dienstaufsicht',
    gewicht: 'schritt',
  }),
  zeile({
    id: 'entscheidung',
    station: 'anerkennung',
    schuldner: bewertungsstelle,
    beginnt: [sobald(entscheidungsreif)],
    period: entscheidungsfrist,
    norm: entscheidungsnorm,
    stillstand: stillstandDerEntscheidung,
    verlaengert: verlaengerungDerEntscheidung,
    erfuelltDurch: [danach('anerkennungEntschieden', gleicherGegenstand)],
    folge: ({ akte }, { ausloeser }) =>
      gegenstandDer(akte, ausloeser) === 'gleichwertigkeit' || akte.vorhaben?.reglementiert
        ? 'untaetigkeitsklage'
        : 'keineFiktionErinnerungMoeglich',
    gewicht: 'schritt',
    wartetAuf: ['nachreichung', 'nachweiseWeiterleiten', 'kosten'],
  }),
  zeile({
    id: 'untaetigkeit',
    station: 'anerkennung',
    schuldner: 'fachkraft',
    beginnt: [
      mitJedem(
        'anerkennungBeantragt',
        ({ gegenstand }) => gegenstand === 'gleichwertigkeit' || gegenstand === 'berufsausuebungserlaubnis',
      ),
    ],
    period: 'untaetigkeitsklage',
    feiertagsort: 'sitzDerAnerkennendenStelle',
    erfuelltDurch: [durch('rechtsbehelfEingelegt', ({ gegen }, { ausloeser }) => gegen === ausloeser.seq)],
    entfaellt: entschiedenAm,
    folge: 'untaetigkeitsklage',
    gewicht: 'recht',
    oeffnet: true,
  }),
]

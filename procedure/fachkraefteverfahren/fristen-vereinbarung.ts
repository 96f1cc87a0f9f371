import { brauchtVersicherung, gebuehrFaellig, mitEintrag, unterschriftsreif, zuVersichern } from './bedingungen.ts'
import { fristsetzungen, letzteFristsetzung } from './fristsetzungen.ts'
import { durch, mitDem, mitJedem, nach, sobald, zeile } from './fristzeile.ts'
import { istVertreten, untervollmachtsnorm } from './vertretung.ts'

/** From the first contact to the fee (§ 81a Abs. 1, 2, Abs. 3 S. 1 Nr. 1 AufenthG). */

export const vereinbarungsfristen = [
  zeile({
    id: 'erstkontakt',
    station: 'beratung',
    schuldner: 'arbeitgeber',
    beginnt: [mitDem('ersten', 'vorgangEroeffnet')],
    norm: '§ 81a Abs. 1 S. 1 AufenthG',
    erfuelltDurch: [durch('erstkontaktAufgenommen'), durch('beratungErteilt')],
    folge: 'keineFolge',
    gewicht: 'schritt',
    ueberholtDurch: ['vereinbarungUnterzeichnet'],
    entfaellt: nach('vereinbarungUnterzeichnet'),
  }),
  zeile({
    id: 'beratung',
    station: 'beratung',
    schuldner: 'auslaenderbehoerde',
    beginnt: [mitDem('ersten', 'erstkontaktAufgenommen')],
    norm: '§ 81a Abs. 3 S. 1 Nr. 1 AufenthG',
    erfuelltDurch: [durch('beratungErteilt')],
    folge: 'keineFolge',
    gewicht: 'schritt',
    ueberholtDurch: ['vereinbarungUnterzeichnet'],
    entfaellt: nach('vereinbarungUnterzeichnet'),
  }),
  zeile({
    id: 'vorhaben',
    station: 'beratung',
    schuldner: ({ stand }) => stand.fuehrt,
    beginnt: [
      sobald(({ akte, stand }) => {
        const eigenregie = stand.eroeffnung?.ereignis.modus === 'eigenregie'
        return mitEintrag(eigenregie ? stand.eroeffnung : akte.erster('beratungErteilt'))
      }),
    ],
    norm: '§ 81a Abs. 1 S. 1 AufenthG',
    erfuelltDurch: [durch('vorhabenFestgelegt')],
    folge: 'antragNichtMoeglich',
    gewicht: 'schritt',
  }),
  zeile({
    id: 'vollmacht',
    station: 'vereinbarung',
    // For a minor the custodians give it (§ 80 Abs. 1 AufenthG).
    schuldner: ({ akte }) => (akte.vorhaben?.minderjaehrig ? 'familie' : 'fachkraft'),
    beginnt: [mitDem('ersten', 'vorhabenFestgelegt')],
    norm: '§ 81a Abs. 1 S. 1 AufenthG',
    erfuelltDurch: [
      durch('vollmachtErteilt', ({ vollmachtgeber }) => vollmachtgeber !== 'ehegatte'),
      durch('bevollmaechtigungVersichert', (_, __, { akte }) => istVertreten(akte)),
    ],
    folge: 'antragNichtMoeglich',
    gewicht: 'schritt',
    ueberholtDurch: ['vereinbarungUnterzeichnet'],
  }),
  zeile({
    id: 'angebot',
    station: 'vereinbarung',
    schuldner: 'arbeitgeber',
    beginnt: [mitDem('ersten', 'vorhabenFestgelegt')],
    norm: '§ 81a Abs. 2 Nr. 5 AufenthG',
    erfuelltDurch: [durch('angebotVorgelegt')],
    folge: 'antragNichtMoeglich',
    gewicht: 'schritt',
  }),
  zeile({
    id: 'bevollmaechtigungVersichern',
    station: 'vereinbarung',
    // The assurance is the employer's own, whoever runs the procedure.
    schuldner: 'arbeitgeber',
    beginnt: [mitDem('ersten', 'vorhabenFestgelegt', (_, blick) => brauchtVersicherung(blick))],
    norm: '§ 81a Abs. 2 Nr. 2 AufenthG',
    erfuelltDurch: [durch('bevollmaechtigungVersichert')],
    folge: 'antragNichtMoeglich',
    gewicht: 'schritt',
    wartetAuf: ['vollmacht'],
  }),
  zeile({
    id: 'beschaeftigungVersichernArbeitgeber',
    station: 'vereinbarung',
    schuldner: 'arbeitgeber',
    beginnt: [sobald(zuVersichern)],
    norm: '§ 18 Abs. 2 Nr. 4a AufenthG',
    erfuelltDurch: [
      durch(
        'beschaeftigungVersichert',
        ({ von }, _, { stand }, { seq }) => von === 'arbeitgeber' && seq > stand.wechsel,
      ),
    ],
    folge: 'verfahrenRuht',
    gewicht: 'neben',
    entfaellt: nach('vorabzustimmungErteilt'),
  }),
  zeile({
    id: 'beschaeftigungVersichernFachkraft',
    station: 'vereinbarung',
    schuldner: 'fachkraft',
    beginnt: [sobald(zuVersichern)],
    norm: '§ 18 Abs. 2 Nr. 4a AufenthG',
    erfuelltDurch: [
      durch('beschaeftigungVersichert', ({ von }, _, { stand }, { seq }) => von === 'fachkraft' && seq > stand.wechsel),
    ],
    folge: 'verfahrenRuht',
    gewicht: 'neben',
    entfaellt: nach('vorabzustimmungErteilt'),
  }),
  zeile({
    id: 'untervollmacht',
    station: 'vereinbarung',
    schuldner: 'arbeitgeber',
    beginnt: [mitDem('ersten', 'vorhabenFestgelegt', ({ vorhaben }) => vorhaben.unterbevollmaechtigung)],
    norm: (_, { seit }) => untervollmachtsnorm(seit),
    erfuelltDurch: [durch('untervollmachtErteilt')],
    folge: 'keineFolge',
    gewicht: 'neben',
    entfaellt: nach('vorabzustimmungErteilt'),
  }),
  zeile({
    id: 'unterschriftArbeitgeber',
    station: 'vereinbarung',
    schuldner: ({ stand }) => stand.vertritt,
    beginnt: [sobald(unterschriftsreif)],
    norm: '§ 81a Abs. 2 AufenthG',
    erfuelltDurch: [durch('vereinbarungUnterzeichnet', ({ von }) => von !== 'auslaenderbehoerde')],
    folge: 'antragNichtMoeglich',
    gewicht: 'schritt',
  }),
  zeile({
    id: 'unterschriftBehoerde',
    station: 'vereinbarung',
    schuldner: 'auslaenderbehoerde',
    beginnt: [mitDem('ersten', 'vereinbarungUnterzeichnet', ({ von }) => von !== 'auslaenderbehoerde')],
    norm: '§ 81a Abs. 2 AufenthG',
    erfuelltDurch: [durch('vereinbarungUnterzeichnet', ({ von }) => von === 'auslaenderbehoerde')],
    folge: 'dienstaufsicht',
    gewicht: 'schritt',
  }),
  zeile({
    id: 'mitteilungZumAngebot',
    station: 'vereinbarung',
    schuldner: ({ stand }) => stand.vertritt,
    beginnt: [sobald(({ stand }) => stand.vereinbarung)],
    period: 'mitteilungZumArbeitsplatzangebot',
    erfuelltDurch: [],
    folge: ({ akte }) => (akte.hat('eingereist') ? 'pruefungParagraf96' : 'kuenftigeVerfahren'),
    gewicht: 'dauernd',
    entfaellt: nach('beschaeftigungBegonnen'),
  }),
  zeile({
    id: 'mitwirkung',
    station: 'vereinbarung',
    schuldner: 'fachkraft',
    beginnt: [sobald(({ stand }) => stand.vereinbarung)],
    period: 'mitwirkung',
    erfuelltDurch: [],
    folge: 'verfahrenRuht',
    gewicht: 'dauernd',
  }),
  zeile({
    id: 'gebuehrFestsetzen',
    station: 'gebuehr',
    schuldner: 'auslaenderbehoerde',
    beginnt: [sobald(({ stand }) => stand.vereinbarung)],
    norm: '§ 47 Abs. 1 Nr. 15 AufenthV',
    erfuelltDurch: [durch('gebuehrFestgesetzt'), durch('gebuehrGezahlt')],
    folge: 'keineFolge',
    gewicht: 'schritt',
    ueberholtDurch: ['anerkennungBeantragt', 'zustimmungAngefragt', 'voraussetzungenGeprueft'],
    entfaellt: nach('vorabzustimmungErteilt'),
  }),
  zeile({
    id: 'gebuehr',
    station: 'gebuehr',
    schuldner: ({ akte }) => akte.letzter('gebuehrFestgesetzt')?.ereignis.schuldner ?? 'fachkraft',
    beginnt: [sobald(gebuehrFaellig)],
    period: 'gebuehr',
    variante: ({ akte }) =>
      akte.letzter('gebuehrFestgesetzt')?.ereignis.faellig === 'beiUnterzeichnung' ? 'beiUnterzeichnung' : undefined,
    erfuelltDurch: [
      {
        art: 'gebuehrGezahlt',
        finde: ({ stand }) => stand.gebuehr && { eintrag: stand.gebuehr, tag: stand.gebuehr.am },
      },
    ],
    folge: 'saeumniszuschlag',
    gewicht: 'schritt',
  }),
  zeile({
    id: 'gesetzteFrist',
    station: 'pruefung',
    schuldner: 'fachkraft',
    beginnt: [mitJedem('fristGesetzt', ({ verlaengert }) => verlaengert === undefined)],
    period: 'mitwirkungMitFrist',
    gesetzt: ({ akte }, { ausloeser }) => letzteFristsetzung(akte, ausloeser.seq)?.bis,
    norm: '§ 82 Abs. 1 S. 2 AufenthG',
    erfuelltDurch: [
      durch('unterlagenNachgereicht', ({ fristsetzung }, { ausloeser }, { akte }) =>
        fristsetzungen(akte, ausloeser.seq).some(({ seq }) => seq === fristsetzung),
      ),
    ],
    // Without the instruction of § 82 Abs. 3 S. 2 AufenthG what comes late must be considered.
    folge: ({ akte }, { ausloeser }) =>
      letzteFristsetzung(akte, ausloeser.seq)?.belehrt === true ? 'angabenBleibenUnberuecksichtigt' : 'keineFolge',
    gewicht: 'schritt',
  }),
]

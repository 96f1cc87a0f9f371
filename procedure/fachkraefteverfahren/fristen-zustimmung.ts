import type { Akte } from './akte.ts'
import { anfragereif, erklaerungNoetig, geprueft, mitEintrag, pruefungsreif, vorDerFiktion } from './bedingungen.ts'
import { anfragetag, periodDerZustimmung } from './fiktion.ts'
import { type Blick, danach, durch, type Lauf, mitDem, mitJedem, nach, sobald, zeile } from './fristzeile.ts'

/** Consent of the Bundesagentur (§ 81a Abs. 3 S. 1 Nr. 4 AufenthG) and the Vorabzustimmung (Nr. 5, 6). */

const aufDieAnfrage = ({ anfrage }: { readonly anfrage: number }, { ausloeser }: Lauf): boolean =>
  anfrage === ausloeser.seq

export const zustimmungsfristen = [
  zeile({
    id: 'zustimmungsbedarf',
    station: 'zustimmung',
    schuldner: 'auslaenderbehoerde',
    beginnt: [mitJedem('vorhabenFestgelegt', ({ vorhaben }) => vorhaben.zustimmungNoetig === 'offen')],
    norm: '§ 18 Abs. 2 Nr. 2 AufenthG',
    erfuelltDurch: [danach('zustimmungsbedarfEntschieden'), danach('vorhabenFestgelegt')],
    folge: 'verfahrenRuht',
    gewicht: 'schritt',
  }),
  zeile({
    id: 'erklaerung',
    station: 'zustimmung',
    schuldner: 'arbeitgeber',
    beginnt: [sobald(erklaerungNoetig)],
    period: 'auskunftZurZustimmung',
    erfuelltDurch: [
      durch('beschaeftigungErklaert', (_, __, { stand }, { seq }) => seq > stand.wechsel),
      durch('globalzustimmungZugesichert', (_, __, { stand }, { seq }) => seq > stand.wechsel),
    ],
    folge: 'verfahrenRuht',
    gewicht: 'schritt',
  }),
  zeile({
    id: 'anfrage',
    station: 'zustimmung',
    schuldner: 'auslaenderbehoerde',
    beginnt: [sobald(anfragereif)],
    norm: '§ 81a Abs. 3 S. 1 Nr. 4 AufenthG',
    erfuelltDurch: [danach('zustimmungAngefragt'), danach('globalzustimmungZugesichert')],
    folge: 'dienstaufsicht',
    gewicht: 'schritt',
    zweckgebunden: true,
  }),
  zeile({
    id: 'zustimmung',
    station: 'zustimmung',
    schuldner: 'bundesagentur',
    beginnt: [mitJedem('zustimmungAngefragt', ({ vorabpruefung }) => !vorabpruefung)],
    period: ({ akte }) => periodDerZustimmung(akte.vorhaben?.weg ?? ''),
    zaehltAb: (_, { ausloeser: { am, ereignis } }) =>
      ereignis.type === 'zustimmungAngefragt' ? anfragetag(am, ereignis) : am,
    erfuelltDurch: [
      durch('zustimmungErteilt', aufDieAnfrage),
      durch('zustimmungVersagt', aufDieAnfrage),
      durch('angabenUnzureichend', aufDieAnfrage),
      durch('auskunftAusgeblieben', aufDieAnfrage),
    ],
    folge: 'giltAlsErteilt',
    gewicht: 'schritt',
    wartetAuf: ['rueckfrage'],
    zweckgebunden: true,
  }),
  zeile({
    id: 'vorabpruefung',
    station: 'zustimmung',
    schuldner: 'bundesagentur',
    beginnt: [mitJedem('zustimmungAngefragt', ({ vorabpruefung }) => vorabpruefung)],
    norm: '§ 36 Abs. 3 BeschV',
    erfuelltDurch: [
      durch('zustimmungErteilt', aufDieAnfrage),
      durch('zustimmungVersagt', aufDieAnfrage),
      durch('angabenUnzureichend', aufDieAnfrage),
      durch('auskunftAusgeblieben', aufDieAnfrage),
      danach('zustimmungAngefragt', ({ vorabpruefung }) => !vorabpruefung),
    ],
    folge: 'keineFolge',
    gewicht: 'neben',
    wartetAuf: ['rueckfrage'],
    zweckgebunden: true,
  }),
  zeile({
    id: 'rueckfrage',
    station: 'zustimmung',
    schuldner: 'arbeitgeber',
    beginnt: [mitJedem('rueckfrageGestellt')],
    period: 'auskunftZurZustimmung',
    erfuelltDurch: [
      durch('rueckfrageBeantwortet', ({ rueckfrage }, { ausloeser }) => rueckfrage === ausloeser.seq),
      danach('zustimmungErteilt', zurRueckfrage),
      danach('zustimmungVersagt', zurRueckfrage),
      danach('auskunftAusgeblieben', zurRueckfrage),
    ],
    // What is certain: the Bundesagentur can report the silence, and then nothing is deemed given (§ 36 Abs. 2 S. 1 BeschV).
    folge: 'verfahrenRuht',
    gewicht: 'schritt',
    zweckgebunden: true,
  }),
  zeile({
    id: 'angabenErgaenzen',
    station: 'zustimmung',
    schuldner: 'arbeitgeber',
    beginnt: [mitJedem('angabenUnzureichend', vorDerFiktion), mitJedem('auskunftAusgeblieben', vorDerFiktion)],
    period: 'auskunftZurZustimmung',
    erfuelltDurch: [
      danach('beschaeftigungErklaert'),
      danach('rueckfrageBeantwortet'),
      danach('zustimmungAngefragt'),
      danach('zustimmungErteilt'),
    ],
    folge: 'verfahrenRuht',
    gewicht: 'schritt',
    zweckgebunden: true,
  }),
  zeile({
    id: 'nachVersagung',
    station: 'zustimmung',
    schuldner: 'auslaenderbehoerde',
    beginnt: [mitJedem('zustimmungVersagt', vorDerFiktion), mitJedem('zustimmungWiderrufen')],
    norm: '§ 18 Abs. 2 Nr. 2 AufenthG',
    erfuelltDurch: [
      danach('vorabzustimmungVersagt'),
      danach('zustimmungAngefragt'),
      danach('zustimmungErteilt'),
      danach('vorhabenFestgelegt'),
    ],
    folge: 'verfahrenRuht',
    gewicht: 'schritt',
    zweckgebunden: true,
  }),
  zeile({
    id: 'pruefung',
    station: 'pruefung',
    schuldner: 'auslaenderbehoerde',
    beginnt: [sobald(pruefungsreif)],
    norm: '§ 81a Abs. 3 S. 1 Nr. 6 AufenthG',
    erfuelltDurch: [
      durch('voraussetzungenGeprueft', (_, __, { stand }, { seq }) => seq > stand.neubeginn),
      durch('vorabzustimmungErteilt', (_, __, { stand }, { seq }) => seq > stand.neubeginn),
      durch('vorabzustimmungVersagt', (_, __, { stand }, { seq }) => seq > stand.neubeginn),
    ],
    folge: 'dienstaufsicht',
    gewicht: 'schritt',
    wartetAuf: ['gesetzteFrist'],
  }),
  zeile({
    id: 'vorabzustimmung',
    station: 'vorabzustimmung',
    schuldner: 'auslaenderbehoerde',
    beginnt: [
      mitDem(
        'letzten',
        'voraussetzungenGeprueft',
        (_, blick) => geprueft(blick) === 'ohneMangel' && pruefungsreif(blick) !== undefined,
      ),
    ],
    period: 'vorabzustimmung',
    erfuelltDurch: [danach('vorabzustimmungErteilt'), danach('vorabzustimmungVersagt')],
    folge: 'dienstaufsicht',
    gewicht: 'schritt',
    zweckgebunden: true,
  }),
  zeile({
    id: 'abhilfeOderVersagung',
    station: 'vorabzustimmung',
    schuldner: 'auslaenderbehoerde',
    beginnt: [mitDem('letzten', 'voraussetzungenGeprueft', (_, blick) => geprueft(blick) === 'mitMangel')],
    norm: '§ 81a Abs. 3 S. 1 Nr. 6 AufenthG',
    erfuelltDurch: [danach('vorabzustimmungVersagt'), danach('vorabzustimmungErteilt')],
    folge: 'verfahrenRuht',
    gewicht: 'schritt',
    wartetAuf: ['gesetzteFrist'],
    zweckgebunden: true,
  }),
  zeile({
    id: 'registerspeicherung',
    station: 'vorabzustimmung',
    schuldner: 'auslaenderbehoerde',
    beginnt: [mitJedem('vorabzustimmungErteilt')],
    norm: '§ 6 Abs. 5 Nr. 8 AZRG',
    erfuelltDurch: [danach('imRegisterGespeichert')],
    folge: 'dienstaufsicht',
    gewicht: 'schritt',
    ueberholtDurch: [
      'auslandsvertretungUnterrichtet',
      'vorabzustimmungAusgehaendigt',
      'terminAngefragt',
      'terminAngeboten',
      'visumBeantragt',
    ],
    zweckgebunden: true,
    mitVorabzustimmung: true,
    entfaellt: nach('visumErteilt'),
  }),
  zeile({
    id: 'unterrichtung',
    station: 'vorabzustimmung',
    schuldner: 'auslaenderbehoerde',
    beginnt: [mitJedem('vorabzustimmungErteilt')],
    period: 'unterrichtungDerAuslandsvertretung',
    // The register tells the mission of itself (§ 21 Abs. 8 AZRG).
    erfuelltDurch: [danach('auslandsvertretungUnterrichtet'), danach('imRegisterGespeichert')],
    folge: 'dienstaufsicht',
    gewicht: 'schritt',
    ueberholtDurch: ['vorabzustimmungAusgehaendigt', 'terminAngefragt', 'terminAngeboten', 'visumBeantragt'],
    zweckgebunden: true,
    mitVorabzustimmung: true,
    entfaellt: nach('visumBeantragt'),
  }),
  zeile({
    id: 'aushaendigung',
    station: 'vorabzustimmung',
    schuldner: 'auslaenderbehoerde',
    beginnt: [mitJedem('vorabzustimmungErteilt')],
    norm: '§ 81a Abs. 2 Nr. 6 AufenthG',
    erfuelltDurch: [danach('vorabzustimmungAusgehaendigt')],
    folge: 'dienstaufsicht',
    gewicht: 'schritt',
    ueberholtDurch: ['weitergegeben', 'terminAngefragt', 'visumBeantragt'],
    zweckgebunden: true,
    mitVorabzustimmung: true,
    entfaellt: nach('visumBeantragt'),
  }),
  zeile({
    id: 'weitergabeVorabzustimmung',
    station: 'vorabzustimmung',
    schuldner: ({ stand }) => stand.vertritt,
    beginnt: [mitJedem('vorabzustimmungAusgehaendigt')],
    period: 'weitergabeAnDieFachkraft',
    erfuelltDurch: [
      durch(
        'weitergegeben',
        ({ eintrag }, { ausloeser }, { stand }) => eintrag === ausloeser.seq || eintrag === stand.vorabzustimmung?.seq,
      ),
    ],
    folge: 'keineFolge',
    gewicht: 'schritt',
    wartetAuf: ['nachVersagung'],
    ueberholtDurch: ['terminAngefragt', 'terminAngeboten', 'visumBeantragt'],
    zweckgebunden: true,
    mitVorabzustimmung: true,
    entfaellt: nach('visumBeantragt'),
  }),
  zeile({
    id: 'widerruf',
    station: 'vorabzustimmung',
    schuldner: 'auslaenderbehoerde',
    // Register and mission still hold what rests on an offer, a purpose, a power or a consent that is gone.
    beginnt: [sobald(ueberholteVorabzustimmung)],
    norm: '§ 81a Abs. 3 S. 1 Nr. 6 AufenthG',
    erfuelltDurch: [danach('vorabzustimmungWiderrufen'), danach('vorabzustimmungErteilt')],
    folge: 'dienstaufsicht',
    gewicht: 'neben',
    ueberdauert: true,
    // Then only the visa itself can be revoked (§ 52 Abs. 1 S. 1 Nr. 3 AufenthG).
    entfaellt: nach('visumErteilt'),
  }),
  zeile({
    id: 'widerrufMitteilen',
    station: 'vorabzustimmung',
    schuldner: 'auslaenderbehoerde',
    beginnt: [
      mitJedem('vorabzustimmungWiderrufen', ({ vorabzustimmung }, { akte }) => istHinaus(akte, vorabzustimmung)),
    ],
    // The register must be told that what it holds is wrong now; the mission was told of a visa that is not to come so.
    norm: ({ akte }) =>
      akte.hat('imRegisterGespeichert') ? '§ 8 Abs. 1 S. 2 Nr. 1 AZRG' : '§ 81a Abs. 3 S. 1 Nr. 5 AufenthG',
    erfuelltDurch: [danach('auslandsvertretungUnterrichtet')],
    folge: 'dienstaufsicht',
    gewicht: 'neben',
    ueberdauert: true,
  }),
]

/** With the entry that took away what the newest Vorabzustimmung rests on. */
function ueberholteVorabzustimmung({ akte, stand }: Blick): Lauf | undefined {
  const erteilt = akte.letzter('vorabzustimmungErteilt')
  const widerruf = akte.letzter('zustimmungWiderrufen', ({ zustimmung }) => zustimmung > stand.wechsel)
  const seit = Math.max(stand.wechsel, stand.wegfall?.seq ?? 0, widerruf?.seq ?? 0)
  const visum = akte.letzter('visumErteilt', (_, { seq }) => erteilt !== undefined && seq > erteilt.seq)
  if (visum && visum.seq < seit) return undefined
  // What was taken back before, a new offer or purpose does not bring back.
  const zurueck = akte.letzter('vorabzustimmungWiderrufen', (_, { seq }) => erteilt !== undefined && seq > erteilt.seq)
  if (zurueck && zurueck.seq < seit) return undefined
  return erteilt && seit > erteilt.seq ? mitEintrag(akte.eintraege.find(({ seq }) => seq === seit)) : undefined
}

/** Register or mission know of it, or somebody holds the paper that is shown there: then they must hear that it no longer holds. */
function istHinaus(akte: Akte, vorabzustimmung: number): boolean {
  return (['imRegisterGespeichert', 'auslandsvertretungUnterrichtet', 'vorabzustimmungAusgehaendigt'] as const).some(
    (art) => akte.letzter(art, (_, { seq }) => seq > vorabzustimmung) !== undefined,
  )
}

function zurRueckfrage({ anfrage }: { readonly anfrage: number }, { ausloeser }: Lauf): boolean {
  return ausloeser.ereignis.type === 'rueckfrageGestellt' && ausloeser.ereignis.anfrage === anfrage
}

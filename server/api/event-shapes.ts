import { z } from '@hono/zod-openapi'
import { LAENDER } from '#law/calendar/land.ts'
import { plainDate } from '#law/calendar/plain-date.ts'
import { fachberufe } from '#law/periods/fachgesetze.ts'
import { parteien } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import type { Berichtsart } from '#procedure/fachkraefteverfahren/commands.ts'
import type { Ereignisart, Ereignisse } from '#procedure/fachkraefteverfahren/events.ts'

/** The shape of every kind of event, as programs send it. A missing kind or field does not compile. */

export const day = z.string().transform((text, context) => {
  const read = plainDate(text)
  if (read !== undefined) return read
  context.addIssue({ code: 'custom', message: 'Not a day that exists, written YYYY-MM-DD.' })
  return z.NEVER
})
export const partei = z.enum(parteien)
const nummer = z.int().positive()
const text = z.string().trim().min(1).max(10_000)
const kurz = z.string().trim().min(1).max(300)
const liste = z.array(kurz).max(100)
const wahr = z.boolean()
const truth = z.enum(['ja', 'nein', 'offen'])
const nichts = z.strictObject({})
const gegenstand = z.enum(['gleichwertigkeit', 'zeugnisbewertung', 'digitaleAuskunft', 'berufsausuebungserlaubnis'])
const gespraech = z.enum(['persoenlich', 'telefonisch', 'elektronisch', 'schriftlich'])
const vollmachtgeber = z.enum(['fachkraft', 'ehegatte', 'sorgeberechtigte'])
const fuer = z.strictObject({ fuer: z.enum(['fachkraft', 'familie']) })
const anGegenstand = z.strictObject({ gegenstand })
const anAnfrage = z.strictObject({ anfrage: nummer })
const pruefergebnis = z.enum(['erfuellt', 'nichtErfuellt', 'entfaellt'])
const laenge = z.strictObject({
  einheit: z.enum(['tage', 'wochen', 'monate', 'werktage']),
  anzahl: z.int().positive().max(3660),
  halberMonat: z.literal(true).exactOptional(),
})

const land = z.enum(Object.keys(LAENDER) as (keyof typeof LAENDER)[])
export const ort = z.union([
  z.strictObject({ land, gemeinde: kurz.exactOptional() }),
  z.strictObject({ gastland: z.string().regex(/^[A-Z]{2,3}$/), freieTage: z.array(day).max(100) }),
])

export const anerkennungsstaende = [
  'gleichwertig',
  'vergleichbar',
  'teilweiseGleichwertig',
  'wirdBeantragt',
  'nachEinreise',
  'anerkennungspartnerschaft',
  'ohneAnerkennung',
] as const

const vorhaben = z.strictObject({
  weg: kurz,
  anerkennungsstand: z.enum(anerkennungsstaende),
  recht: z.enum(['bqfg', 'fachgesetz', 'landesrecht', 'zentralstelle']),
  fachberuf: z.enum(fachberufe).exactOptional(),
  reglementiert: wahr,
  zustimmungNoetig: truth,
  zustimmungsnorm: kurz,
  altersvorsorgeNoetig: truth,
  minderjaehrig: wahr,
  aufenthaltsort: z.enum(['ausland', 'inland']).exactOptional(),
  voraufenthalt: z.strictObject({ fachkraft: wahr, familie: wahr }),
  wohnsitzInDerUnion: wahr,
  unterbevollmaechtigung: wahr,
  mitFamilie: wahr,
  vorabpruefung: wahr,
  orte: z.strictObject({
    auslaenderbehoerde: ort,
    anerkennendeStelle: ort.exactOptional(),
    zentralstelle: ort.exactOptional(),
    bundesagentur: ort.exactOptional(),
    auslandsvertretung: ort.exactOptional(),
    gericht: ort.exactOptional(),
  }),
})

/** Kinds that carry something worked out, or another event, are read by the commands themselves. */
type Sent = Exclude<Ereignisart, 'berichtigt' | Berichtsart>
type Carried<Art extends Sent> = Art extends 'vorabzustimmungErteilt'
  ? Omit<Ereignisse[Art], 'zustimmung'>
  : Ereignisse[Art]

export const eventShapes: { readonly [Art in Sent]: z.ZodType<Carried<Art>> } = {
  vorgangEroeffnet: z.strictObject({
    modus: z.enum(['behoerde', 'eigenregie']),
    familieVon: kurz.exactOptional(),
    verhaeltnis: z.enum(['ehegatte', 'lebenspartner', 'kind']).exactOptional(),
  }),
  familieAufgenommen: z.strictObject({ vorgang: kurz, verhaeltnis: z.enum(['ehegatte', 'lebenspartner', 'kind']) }),
  erinnert: z.strictObject({ an: partei, pflicht: kurz }),
  einwandErhoben: z.strictObject({ gegen: nummer, text }),
  einwandBeschieden: z.strictObject({ einwand: nummer, ergebnis: z.enum(['berichtigt', 'geblieben']), text }),
  vorgangBeendet: z.strictObject({
    grund: z.enum([
      'antragZurueckgenommen',
      'angebotEntfallen',
      'vollmachtWiderrufen',
      'nichtFortgefuehrt',
      'vorabzustimmungVersagt',
      'visumAbgelehnt',
      'ziel',
      'unzustaendig',
    ]),
  }),

  erstkontaktAufgenommen: nichts,
  beratungErteilt: z.strictObject({ weg: gespraech }),
  vorhabenFestgelegt: z.strictObject({ vorhaben }),
  zustimmungsbedarfEntschieden: z.strictObject({ noetig: wahr, begruendung: text }),
  vollmachtErteilt: z.strictObject({ vollmachtgeber, untervollmachtErlaubt: wahr }),
  vollmachtWiderrufen: z.strictObject({ vollmachtgeber }),
  untervollmachtErteilt: nichts,
  untervollmachtWiderrufen: nichts,
  ansprechpartnerBenannt: z.strictObject({
    fuer: z.enum(['arbeitgeber', 'unterbevollmaechtigter', 'auslaenderbehoerde']),
    rolle: z.enum(['ansprechpartner', 'vertretung']),
    person: kurz,
  }),
  bevollmaechtigungVersichert: z.strictObject({ mitUntervollmacht: wahr }),
  beschaeftigungVersichert: z.strictObject({ von: z.enum(['fachkraft', 'arbeitgeber']) }),
  angebotVorgelegt: z.strictObject({
    art: z.enum(['arbeitsvertrag', 'arbeitsangebot', 'ausbildungsvertrag', 'schulplatz']),
  }),
  vereinbarungUnterzeichnet: z.strictObject({
    von: z.enum(['arbeitgeber', 'unterbevollmaechtigter', 'auslaenderbehoerde']),
    form: z.enum(['eigenhaendig', 'qualifizierteSignatur', 'fortgeschritteneSignatur']),
    fassung: z.enum(['mitVollmacht', 'mitVersicherung']),
  }),
  vereinbarungErgaenzt: z.strictObject({
    von: z.enum(['arbeitgeber', 'unterbevollmaechtigter', 'auslaenderbehoerde']),
    form: z.enum(['eigenhaendig', 'qualifizierteSignatur', 'fortgeschritteneSignatur']),
    nummer: z.int().positive(),
  }),
  gebuehrFestgesetzt: z.strictObject({
    cents: z.int().nonnegative(),
    schuldner: z.enum(['fachkraft', 'arbeitgeber']),
    faellig: z.enum(['beiUnterzeichnung', 'nachBekanntgabe']),
  }),
  gebuehrGezahlt: z.strictObject({ cents: z.int().nonnegative() }),
  angebotZurueckgezogen: nichts,
  angebotGeaendert: z.strictObject({ was: z.enum(['taetigkeit', 'arbeitsort', 'gehalt', 'sonstiges']) }),

  akteAngefordert: fuer,
  akteEingegangen: fuer,
  unterlagenUebergeben: anGegenstand,
  anerkennungBeantragt: anGegenstand,
  eingangBestaetigt: z.strictObject({
    gegenstand,
    eingegangenAm: day,
    vollstaendigSeit: day.exactOptional(),
    fehlend: liste,
  }),
  bestaetigungWeitergeleitet: z.strictObject({ bestaetigung: nummer }),
  nachweiseAngefordert: z.strictObject({
    gegenstand,
    unterlagen: liste,
    bis: day.exactOptional(),
    hemmt: wahr,
    unmittelbar: wahr,
  }),
  arbeitgeberEingeladen: z.strictObject({ anlass: nummer, weg: gespraech }),
  nachweiseEingereicht: z.strictObject({ anforderung: nummer }),
  nachweiseWeitergeleitet: z.strictObject({ anforderung: nummer }),
  vollstaendigkeitMitgeteilt: z.strictObject({ gegenstand, vollstaendigSeit: day }),
  sonstigesVerfahrenBegonnen: anGegenstand,
  sonstigesVerfahrenBeendet: anGegenstand,
  entscheidungsfristVerlaengert: z.strictObject({
    gegenstand,
    verlaengerung: z.union([z.strictObject({ bis: day }), z.strictObject({ um: laenge })]),
    begruendet: wahr,
  }),
  anerkennungEntschieden: z.strictObject({
    gegenstand,
    ergebnis: z.enum([
      'gleichwertig',
      'teilweiseGleichwertig',
      'nichtGleichwertig',
      'vergleichbar',
      'nichtVergleichbar',
      'bestaetigt',
      'nichtBestaetigt',
      'erlaubnisErteilt',
      'erlaubnisZugesagt',
      'erlaubnisVersagt',
    ]),
    massnahmen: liste,
  }),
  bescheidZugestellt: z.strictObject({
    entscheidung: nummer,
    weg: z.enum(['uebergabe', 'postMitEmpfangsbekenntnis', 'einschreiben', 'elektronisch']),
    belehrt: wahr,
  }),
  empfangBekannt: z.strictObject({ zustellung: nummer, eingegangenAm: day }),
  weitergegeben: z.strictObject({ eintrag: nummer }),
  rechtsbehelfEingelegt: z.strictObject({ gegen: nummer }),
  kostenAngefordert: anGegenstand,
  kostenGezahlt: z.strictObject({ anforderung: nummer }),
  besprechungGefuehrt: z.strictObject({ anlass: nummer, weg: gespraech }),
  beratungsstelleErmaechtigt: nichts,
  beratungsstelleUnterrichtet: z.strictObject({ entscheidung: nummer }),
  qualifizierungBeraten: z.strictObject({ plan: wahr }),
  fortfuehrungEntschieden: z.strictObject({
    ergebnis: z.enum(['fortfuehren', 'beenden']),
    weg: kurz.exactOptional(),
  }),

  beschaeftigungErklaert: z.strictObject({ zusatzblatt: wahr }),
  zustimmungAngefragt: z.strictObject({ vorabpruefung: wahr, weg: z.enum(['schnittstelle', 'elektronisch', 'post']) }),
  rueckfrageGestellt: z.strictObject({ anfrage: nummer, mitUnterlagen: wahr }),
  rueckfrageBeantwortet: z.strictObject({ rueckfrage: nummer }),
  zustimmungErteilt: z.strictObject({ anfrage: nummer, bis: day.exactOptional(), beschraenkt: wahr }),
  zustimmungVersagt: z.strictObject({ anfrage: nummer, norm: kurz }),
  zustimmungWiderrufen: z.strictObject({ zustimmung: nummer }),
  globalzustimmungZugesichert: nichts,
  angabenUnzureichend: anAnfrage,
  auskunftAusgeblieben: anAnfrage,
  voraussetzungenGeprueft: z.strictObject({
    ergebnisse: z.strictObject({
      identitaetUndPass: pruefergebnis,
      lebensunterhalt: pruefergebnis,
      keinAusweisungsinteresse: pruefergebnis,
      altersvorsorge: pruefergebnis,
      konkretesAngebot: pruefergebnis,
      besondereVoraussetzungen: pruefergebnis,
    }),
    absehensgrund: text.exactOptional(),
  }),
  vorabzustimmungErteilt: z.strictObject({
    hinweise: z.array(
      z.enum(['passNichtVisierfaehig', 'voraufenthalt', 'namensabweichung', 'spracheNichtGeprueft', 'familie']),
    ),
    gueltigBis: day.exactOptional(),
  }),
  vorabzustimmungWiderrufen: z.strictObject({ vorabzustimmung: nummer, begruendung: text }),
  vorabzustimmungVersagt: z.strictObject({ begruendung: text }),
  imRegisterGespeichert: nichts,
  auslandsvertretungUnterrichtet: z.strictObject({ weg: z.enum(['register', 'sichereEmail', 'original']) }),
  vorabzustimmungAusgehaendigt: z.strictObject({
    weg: z.enum(['persoenlich', 'post', 'elektronisch']),
    original: wahr,
  }),

  terminAngefragt: nichts,
  terminAngeboten: z.strictObject({ termin: day }),
  visumBeantragt: z.strictObject({ vollstaendig: wahr }),
  visumantragVervollstaendigt: nichts,
  abfragenVeranlasst: nichts,
  urkundenpruefungBegonnen: nichts,
  urkundenpruefungBeendet: z.strictObject({ echt: wahr }),
  visumErteilt: z.strictObject({ gueltigAb: day, gueltigBis: day }),
  visumAbgelehnt: z.strictObject({ belehrt: wahr }),
  eingereist: nichts,
  wohnsitzAngemeldet: nichts,
  familieTerminAngefragt: nichts,
  familieTerminAngeboten: z.strictObject({ termin: day }),
  familieVisumantragVervollstaendigt: nichts,
  familieVisumErteilt: z.strictObject({ gueltigAb: day, gueltigBis: day }),
  familieVisumAbgelehnt: z.strictObject({ belehrt: wahr }),
  familieTitelBeantragt: nichts,
  familieTitelErteilt: z.strictObject({ gueltigBis: day }),
  familieVisumBeantragt: z.strictObject({ vollstaendig: wahr.exactOptional() }),
  familieEingereist: nichts,
  aufBeratungHingewiesen: nichts,
  aufenthaltstitelGeprueft: nichts,
  beschaeftigungBegonnen: nichts,
  aufenthaltstitelBeantragt: nichts,
  aufenthaltstitelErteilt: z.strictObject({ gueltigBis: day }),
  beschaeftigungBeendet: z.strictObject({
    kenntnisArbeitgeber: day.exactOptional(),
    kenntnisFachkraft: day.exactOptional(),
  }),
  endeMitgeteilt: z.strictObject({ von: z.enum(['arbeitgeber', 'fachkraft']) }),
  aenderungMitgeteilt: nichts,

  anlageEingegangen: z.strictObject({
    anlage: kurz,
    form: z.enum(['original', 'beglaubigteKopie', 'farbkopie', 'kopie', 'elektronisch']),
    uebersetzungVon: nummer.exactOptional(),
    staat: kurz.exactOptional(),
  }),
  anlageBeanstandet: z.strictObject({ anlage: kurz, grund: text }),
  fristGesetzt: z.strictObject({ unterlagen: liste, bis: day, belehrt: wahr, verlaengert: nummer.exactOptional() }),
  unterlagenNachgereicht: z.strictObject({ fristsetzung: nummer }),
  schreibenEingegangen: z.strictObject({ absender: partei, betreff: kurz }),
}

/** The kinds that programs may send. */
export const sentKinds = Object.keys(eventShapes) as readonly Sent[]

import type { Vorhaben } from '#procedure/fachkraefteverfahren/vorhaben.ts'
import { type Ablauf, erfasst, type Schritt, tut } from './ablauf.ts'
import { GEBUEHR, unterschrift } from './bausteine.ts'

const vorhaben: Vorhaben = {
  weg: 'fachkraftAkademisch',
  anerkennungsstand: 'wirdBeantragt',
  recht: 'zentralstelle',
  reglementiert: false,
  zustimmungNoetig: 'ja',
  zustimmungsnorm: '§ 39 Abs. 2 S. 1 AufenthG',
  altersvorsorgeNoetig: 'nein',
  minderjaehrig: false,
  voraufenthalt: { fachkraft: false, familie: false },
  wohnsitzInDerUnion: false,
  unterbevollmaechtigung: false,
  mitFamilie: false,
  vorabpruefung: false,
  orte: { auslaenderbehoerde: { land: 'NW' }, zentralstelle: { land: 'NW' }, bundesagentur: { land: 'NW' } },
}

const BEHOERDE = 'auslaenderbehoerde'
const vom = (
  tag: number,
  urheber: Parameters<typeof erfasst>[2],
  name: string,
  eingang: Parameters<typeof erfasst>[4],
): Schritt => erfasst(tag, 'arbeitgeber', urheber, name, eingang)

/** A graduate whose degree is still to be assessed. The office does not work in Vorab: the employer records its letters. */
export const eigenregie: Ablauf = {
  id: 'eigenregie',
  modus: 'eigenregie',
  vorhaben,
  schritte: [
    tut(0, 'arbeitgeber', 'eroeffnung', { type: 'vorgangEroeffnet', modus: 'eigenregie' }),
    tut(0, 'arbeitgeber', 'vorhaben', { type: 'vorhabenFestgelegt', vorhaben }),
    tut(1, 'arbeitgeber', 'erstkontakt', { type: 'erstkontaktAufgenommen' }),
    vom(6, BEHOERDE, 'beratung', { type: 'beratungErteilt', weg: 'elektronisch' }),
    tut(8, 'fachkraft', 'vollmacht', {
      type: 'vollmachtErteilt',
      vollmachtgeber: 'fachkraft',
      untervollmachtErlaubt: false,
    }),
    tut(8, 'arbeitgeber', 'bevollmaechtigungVersichert', {
      type: 'bevollmaechtigungVersichert',
      mitUntervollmacht: false,
    }),
    tut(9, 'arbeitgeber', 'angebot', { type: 'angebotVorgelegt', art: 'arbeitsvertrag' }),
    tut(9, 'arbeitgeber', 'versicherungArbeitgeber', { type: 'beschaeftigungVersichert', von: 'arbeitgeber' }),
    tut(10, 'fachkraft', 'versicherungFachkraft', { type: 'beschaeftigungVersichert', von: 'fachkraft' }),
    tut(12, 'arbeitgeber', 'unterschriftArbeitgeber', ({ tag }) => unterschrift('arbeitgeber', tag(12))),
    vom(16, BEHOERDE, 'unterschriftBehoerde', ({ tag }) => unterschrift(BEHOERDE, tag(12))),
    vom(16, BEHOERDE, 'gebuehr', {
      type: 'gebuehrFestgesetzt',
      cents: GEBUEHR,
      schuldner: 'fachkraft',
      faellig: 'beiUnterzeichnung',
    }),
    tut(17, 'arbeitgeber', 'zahlung', { type: 'gebuehrGezahlt', cents: GEBUEHR }),
    tut(18, 'arbeitgeber', 'unterlagen', { type: 'unterlagenUebergeben', gegenstand: 'zeugnisbewertung' }),
    vom(21, BEHOERDE, 'antrag', { type: 'anerkennungBeantragt', gegenstand: 'zeugnisbewertung' }),
    vom(33, 'zentralstelle', 'bestaetigung', ({ am, tag }) => ({
      type: 'eingangBestaetigt',
      gegenstand: 'zeugnisbewertung',
      eingegangenAm: tag(23),
      vollstaendigSeit: am,
      fehlend: [],
    })),
    vom(75, 'zentralstelle', 'bescheid', {
      type: 'anerkennungEntschieden',
      gegenstand: 'zeugnisbewertung',
      ergebnis: 'vergleichbar',
      massnahmen: [],
    }),
    vom(76, BEHOERDE, 'einladungBescheid', ({ nr }) => ({
      type: 'arbeitgeberEingeladen',
      anlass: nr('bescheid'),
      weg: 'elektronisch',
    })),
    tut(76, 'arbeitgeber', 'erklaerung', { type: 'beschaeftigungErklaert', zusatzblatt: false }),
    vom(79, BEHOERDE, 'anfrage', { type: 'zustimmungAngefragt', vorabpruefung: false, weg: 'elektronisch' }),
    vom(84, 'bundesagentur', 'zustimmung', ({ nr }) => ({
      type: 'zustimmungErteilt',
      anfrage: nr('anfrage'),
      beschraenkt: false,
    })),
    vom(95, BEHOERDE, 'vorabzustimmung', { type: 'vorabzustimmungErteilt', hinweise: [] }),
    vom(95, BEHOERDE, 'aushaendigung', { type: 'vorabzustimmungAusgehaendigt', weg: 'elektronisch', original: false }),
    tut(96, 'arbeitgeber', 'weitergabe', ({ nr }) => ({ type: 'weitergegeben', eintrag: nr('aushaendigung') })),
    tut(97, 'fachkraft', 'terminanfrage', { type: 'terminAngefragt' }),
    erfasst(99, 'fachkraft', 'auslandsvertretung', 'termin', ({ tag }) => ({
      type: 'terminAngeboten',
      termin: tag(112),
    })),
    tut(112, 'fachkraft', 'visumantrag', { type: 'visumBeantragt', vollstaendig: true }),
    erfasst(130, 'fachkraft', 'auslandsvertretung', 'visum', ({ tag }) => ({
      type: 'visumErteilt',
      gueltigAb: tag(130),
      gueltigBis: tag(494),
    })),
    tut(140, 'arbeitgeber', 'beratungshinweis', { type: 'aufBeratungHingewiesen' }),
    tut(150, 'fachkraft', 'einreise', { type: 'eingereist' }),
    tut(152, 'arbeitgeber', 'titelpruefung', { type: 'aufenthaltstitelGeprueft' }),
    tut(152, 'arbeitgeber', 'beginn', { type: 'beschaeftigungBegonnen' }),
    tut(160, 'fachkraft', 'titelantrag', { type: 'aufenthaltstitelBeantragt' }),
  ],
}

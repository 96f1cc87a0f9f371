import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Handlung } from '#procedure/fachkraefteverfahren/commands.ts'
import { fassungenAm } from '#procedure/fachkraefteverfahren/vereinbarungslage.ts'
import type { Gegenstand, Vorhaben } from '#procedure/fachkraefteverfahren/vorhaben.ts'
import { entscheidet, erfasst, type Schritt, tut } from './ablauf.ts'

/** Stretches of road that most procedures have in common. */

const BEHOERDE = 'auslaenderbehoerde'
export const GEBUEHR = 41_100

/** From the first contact to the paid fee: tag is the day of the first contact, and it takes 12 days. */
export function bisZurGebuehr(
  vorhaben: Vorhaben,
  angebot: 'arbeitsvertrag' | 'ausbildungsvertrag',
  cents = GEBUEHR,
): readonly Schritt[] {
  return [
    tut(0, 'arbeitgeber', 'eroeffnung', { type: 'vorgangEroeffnet', modus: 'behoerde' }),
    tut(0, 'arbeitgeber', 'erstkontakt', { type: 'erstkontaktAufgenommen' }),
    tut(2, BEHOERDE, 'beratung', { type: 'beratungErteilt', weg: 'telefonisch' }),
    tut(2, BEHOERDE, 'vorhaben', { type: 'vorhabenFestgelegt', vorhaben }),
    // For a minor the custodians give the power (§ 80 Abs. 1 AufenthG).
    tut(4, vorhaben.minderjaehrig ? 'familie' : 'fachkraft', 'vollmacht', {
      type: 'vollmachtErteilt',
      vollmachtgeber: vorhaben.minderjaehrig ? 'sorgeberechtigte' : 'fachkraft',
      untervollmachtErlaubt: true,
    }),
    tut(5, 'arbeitgeber', 'ansprechpartner', {
      type: 'ansprechpartnerBenannt',
      fuer: 'arbeitgeber',
      rolle: 'ansprechpartner',
      person: 'ansprechpartner',
    }),
    tut(5, 'arbeitgeber', 'bevollmaechtigungVersichert', {
      type: 'bevollmaechtigungVersichert',
      mitUntervollmacht: true,
    }),
    tut(6, 'arbeitgeber', 'angebot', { type: 'angebotVorgelegt', art: angebot }),
    tut(6, 'arbeitgeber', 'versicherungArbeitgeber', { type: 'beschaeftigungVersichert', von: 'arbeitgeber' }),
    tut(7, 'fachkraft', 'versicherungFachkraft', { type: 'beschaeftigungVersichert', von: 'fachkraft' }),
    tut(9, 'arbeitgeber', 'unterschriftArbeitgeber', ({ tag }) => unterschrift('arbeitgeber', tag(9))),
    tut(10, BEHOERDE, 'unterschriftBehoerde', ({ tag }) => unterschrift(BEHOERDE, tag(9))),
    entscheidet(10, 'gebuehr', {
      type: 'gebuehrFestgesetzt',
      cents,
      schuldner: 'fachkraft',
      faellig: 'beiUnterzeichnung',
    }),
    tut(12, 'arbeitgeber', 'zahlung', { type: 'gebuehrGezahlt', cents }),
  ]
}

/** Both sign the edition of the day on which the first of them signs. */
export function unterschrift(von: 'arbeitgeber' | 'auslaenderbehoerde', am: PlainDate): Handlung {
  const fassung = fassungenAm(am).includes('mitVersicherung') ? 'mitVersicherung' : 'mitVollmacht'
  return { type: 'vereinbarungUnterzeichnet', von, form: 'eigenhaendig', fassung }
}

/** Recognition from the papers to the confirmation of receipt, all of it complete at once. */
export function anerkennungBeantragt(
  tag: number,
  gegenstand: Gegenstand,
  stelle: 'anerkennendeStelle' | 'zentralstelle',
): readonly Schritt[] {
  return [
    tut(tag, 'arbeitgeber', 'unterlagen', { type: 'unterlagenUebergeben', gegenstand }),
    tut(tag + 1, BEHOERDE, 'antrag', { type: 'anerkennungBeantragt', gegenstand }),
    erfasst(tag + 9, BEHOERDE, stelle, 'bestaetigung', ({ am, tag: day }) => ({
      type: 'eingangBestaetigt',
      gegenstand,
      eingegangenAm: day(tag + 3),
      vollstaendigSeit: am,
      fehlend: [],
    })),
    tut(tag + 10, BEHOERDE, 'bestaetigungWeiter', ({ nr }) => ({
      type: 'bestaetigungWeitergeleitet',
      bestaetigung: nr('bestaetigung'),
    })),
  ]
}

/** From the employer's declaration to the consent of the Bundesagentur. */
export function zustimmungDerBundesagentur(tag: number): readonly Schritt[] {
  return [
    tut(tag, 'arbeitgeber', 'erklaerung', { type: 'beschaeftigungErklaert', zusatzblatt: false }),
    tut(tag + 1, BEHOERDE, 'anfrage', { type: 'zustimmungAngefragt', vorabpruefung: false, weg: 'elektronisch' }),
    erfasst(tag + 6, BEHOERDE, 'bundesagentur', 'zustimmung', ({ nr }) => ({
      type: 'zustimmungErteilt',
      anfrage: nr('anfrage'),
      beschraenkt: false,
    })),
  ]
}

/** From the examination to the visa and the first weeks in Germany. */
export function vonDerPruefungBisZumTitel(
  tag: number,
  altersvorsorge: 'erfuellt' | 'entfaellt' = 'entfaellt',
): readonly Schritt[] {
  return [
    entscheidet(tag, 'pruefung', {
      type: 'voraussetzungenGeprueft',
      ergebnisse: {
        identitaetUndPass: 'erfuellt',
        lebensunterhalt: 'erfuellt',
        keinAusweisungsinteresse: 'erfuellt',
        altersvorsorge,
        konkretesAngebot: 'erfuellt',
        besondereVoraussetzungen: 'erfuellt',
      },
    }),
    entscheidet(tag + 1, 'vorabzustimmung', { type: 'vorabzustimmungErteilt', hinweise: [] }),
    tut(tag + 1, BEHOERDE, 'register', { type: 'imRegisterGespeichert' }),
    tut(tag + 1, BEHOERDE, 'unterrichtung', { type: 'auslandsvertretungUnterrichtet', weg: 'register' }),
    tut(tag + 2, BEHOERDE, 'aushaendigung', {
      type: 'vorabzustimmungAusgehaendigt',
      weg: 'elektronisch',
      original: false,
    }),
    tut(tag + 3, 'arbeitgeber', 'weitergabe', ({ nr }) => ({ type: 'weitergegeben', eintrag: nr('aushaendigung') })),
    tut(tag + 4, 'fachkraft', 'terminanfrage', { type: 'terminAngefragt' }),
    erfasst(tag + 6, 'fachkraft', 'auslandsvertretung', 'termin', ({ tag: day }) => ({
      type: 'terminAngeboten',
      termin: day(tag + 18),
    })),
    tut(tag + 18, 'fachkraft', 'visumantrag', { type: 'visumBeantragt', vollstaendig: true }),
    erfasst(tag + 34, 'fachkraft', 'auslandsvertretung', 'visum', ({ tag: day }) => ({
      type: 'visumErteilt',
      gueltigAb: day(tag + 34),
      gueltigBis: day(tag + 398),
    })),
    tut(tag + 40, 'arbeitgeber', 'beratungshinweis', { type: 'aufBeratungHingewiesen' }),
    tut(tag + 50, 'fachkraft', 'einreise', { type: 'eingereist' }),
    tut(tag + 53, 'arbeitgeber', 'titelpruefung', { type: 'aufenthaltstitelGeprueft' }),
    tut(tag + 53, 'arbeitgeber', 'beginn', { type: 'beschaeftigungBegonnen' }),
    tut(tag + 60, 'fachkraft', 'titelantrag', { type: 'aufenthaltstitelBeantragt' }),
  ]
}

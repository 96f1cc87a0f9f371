import { stateName } from '#law/texts/states.ts'
import type { Vorgangsangaben } from '../vorgangsangaben.ts'
import type { Erklaerung, ErklaerungsfeldId } from './erklaerungsfelder.ts'

/** Street, number, postcode and town, where an address is written as usual here. */
const ANSCHRIFT =
  /^(?<strasse>.+?)\s+(?<hausnummer>\d+\s?[a-zA-Z]?(?:[-–/]\d+)?)\s*[,\n]\s*(?<postleitzahl>\d{5})\s+(?<ort>.+)$/

/**
 * What is known already and need not be typed again. Only proposed: whoever signs looks at it.
 * @example vorbelegung(angaben).nachname
 */
export function vorbelegung(angaben: Vorgangsangaben): Erklaerung {
  const { fachkraft, arbeitgeber, verfahren, vorhaben } = angaben
  const { strasse, hausnummer, postleitzahl, ort } = ANSCHRIFT.exec(arbeitgeber?.anschrift ?? '')?.groups ?? {}
  const contact = arbeitgeber?.ansprechpartner
  const known: Readonly<Partial<Record<ErklaerungsfeldId, string | undefined>>> = {
    zweck: 'aufenthaltstitel',
    anlass: 'ersterteilung',
    vorname: fachkraft?.vornamen,
    nachname: fachkraft?.nachnamen,
    geburtsdatum: fachkraft?.geburtsdatum,
    // The form goes to a German office: states are named in German, whatever language the page is in.
    staatsangehoerigkeit: fachkraft?.staatsangehoerigkeiten.map((code) => stateName(code, 'de')).join(', '),
    wohnsitz: fachkraft?.anschrift,
    firma: arbeitgeber?.name,
    strasse: strasse ?? arbeitgeber?.anschrift,
    hausnummer,
    postleitzahl,
    ort,
    kontaktperson: contact && `${contact.vornamen} ${contact.nachnamen}`,
    telefon: contact?.telefon ?? arbeitgeber?.telefon,
    email: contact?.email ?? arbeitgeber?.email,
    beginn: verfahren.beginn,
    befristung: verfahren.befristetBis === undefined ? undefined : 'befristet',
    befristetBis: verfahren.befristetBis,
    taetigkeit: verfahren.beschaeftigung,
    arbeitsortAnschrift: verfahren.betriebsstaette,
    erlaubnis: vorhaben?.reglementiert === false ? 'nichtNoetig' : undefined,
    noetigeQualifikation: verfahren.referenzberuf,
    wochenstunden: verfahren.wochenstunden === undefined ? undefined : String(verfahren.wochenstunden),
    entgeltart: verfahren.bruttoMonatCents === undefined ? undefined : 'monat',
    entgelt: verfahren.bruttoMonatCents === undefined ? undefined : String(verfahren.bruttoMonatCents),
  }
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined && value !== ''))
}

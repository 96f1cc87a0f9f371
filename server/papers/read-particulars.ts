import { z } from 'zod'
import { type PlainDate, plainDate } from '#law/calendar/plain-date.ts'
import type { MissionId } from '#law/missions/missions.ts'
import { isMissionId } from '#law/missions/missions-for.ts'
import type { Verfahrensangaben } from '#procedure/schriftstuecke/vorgangsangaben.ts'

const text = z.string().exactOptional()
const yes = z.boolean().exactOptional()
const day = z.custom<PlainDate>((value) => typeof value === 'string' && plainDate(value) === value).exactOptional()
const payer = z.enum(['fachkraft', 'arbeitgeber']).exactOptional()

const place = z
  .object({
    name: text,
    organisationseinheit: text,
    anschrift: text,
    email: text,
    telefon: text,
    ansprechpartner: text,
    vertretung: text,
    vertretungsberechtigt: text,
    art: z.enum(['rechtsanwalt', 'kammer', 'dienstleister', 'konzern', 'sonstige']).exactOptional(),
    anwaltlicheVersicherung: yes,
  })
  .exactOptional()

const particulars = z.object({
  arbeitgeber: place,
  unterbevollmaechtigter: place,
  auslaenderbehoerde: place,
  beschaeftigung: text,
  betriebsstaette: text,
  bruttoMonatCents: z.int().nonnegative().exactOptional(),
  wochenstunden: z.number().positive().exactOptional(),
  beginn: day,
  befristetBis: day,
  erlaubnis: z.object({ noetig: z.boolean(), welche: text, stelle: text }).exactOptional(),
  beratungsstelle: z.object({ ort: z.string(), gewuenscht: z.boolean(), weiterleitung: yes }).exactOptional(),
  zuleitung: z.enum(['persoenlich', 'post', 'email']).exactOptional(),
  auslandsvertretung: z.custom<MissionId>((value) => typeof value === 'string' && isMissionId(value)).exactOptional(),
  gebuehrenschuldner: payer,
  zahler: payer,
  bevollmaechtigt: yes,
  untervollmachtErlaubt: yes,
  kontaktsprache: text,
  voraufenthalte: text,
  anerkennungBeauftragt: yes,
  referenzberuf: text,
  anerkennendeStelle: text,
  keinFruehererAntrag: yes,
  bescheidweg: z.enum(['uebergabe', 'post']).exactOptional(),
  altersvorsorge: z.enum(['liegtBei', 'wirdNachgereicht', 'ausnahme']).exactOptional(),
  allgemeineHinweise: yes,
  portalnummer: text,
  keinEinreiseverbot: yes,
})

/** A saved form as typed particulars. Only what this program wrote is in there: anything else is a fault of the store. */
export function readParticulars(content: Readonly<Record<string, unknown>>): Verfahrensangaben {
  return particulars.parse(content)
}

import type { FristzeilenId } from '#procedure/fachkraefteverfahren/fristen.ts'
import type { Formart } from '../step/step-fields.ts'

/** The steps at the mission, in their order: of the worker, then of the family. */
export const missionArten: readonly Formart[] = [
  'terminAngefragt',
  'terminAngeboten',
  'visumBeantragt',
  'visumantragVervollstaendigt',
  'abfragenVeranlasst',
  'urkundenpruefungBegonnen',
  'urkundenpruefungBeendet',
  'visumErteilt',
  'visumAbgelehnt',
  'eingereist',
  'familieTerminAngefragt',
  'familieTerminAngeboten',
  'familieVisumBeantragt',
  'familieVisumantragVervollstaendigt',
  'familieVisumErteilt',
  'familieVisumAbgelehnt',
  'familieEingereist',
]

/** The rows of the table that are about the mission. */
export const missionZeilen: ReadonlySet<string> = new Set<FristzeilenId>([
  'unterrichtung',
  'aushaendigung',
  'weitergabeVorabzustimmung',
  'terminanfrage',
  'vorabzustimmungNutzen',
  'termin',
  'visumantrag',
  'visumantragErgaenzen',
  'visumentscheidung',
  'untaetigkeitVisum',
  'klage',
  'familienantraege',
  'einreise',
  'familienunterlagen',
  'familienzusammenhang',
  'familienterminanfrage',
  'familientermin',
  'familienvisumantrag',
  'familienvisumantragErgaenzen',
  'familienvisumentscheidung',
  'untaetigkeitFamilienvisum',
  'familienklage',
  'familieneinreise',
])

import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Akte } from './akte.ts'
import { anerkennungsluecken, erlaubnisluecke } from './anerkennungsluecken.ts'
import type { Akteneintrag } from './events.ts'
import type { Anerkennungsergebnis } from './events-anerkennung.ts'
import type { Anerkennungsrecht, Gegenstand, Vorhaben } from './vorhaben.ts'
import { wegbedingungen } from './wegbedingungen.ts'

/** Which examinations of the qualification the purpose needs, and how far they are. */
export interface Anerkennungslage {
  readonly noetig: readonly Gegenstand[]
  /** Every needed one ended well, or none is needed: the entry that settled it. */
  readonly erledigt: { readonly ausloeser: Akteneintrag; readonly seit: PlainDate } | undefined
}

const guenstig: readonly Anerkennungsergebnis[] = [
  'gleichwertig',
  'vergleichbar',
  'bestaetigt',
  'erlaubnisErteilt',
  'erlaubnisZugesagt',
]

/** Whether a finding opens the way without anything further. */
export function isGuenstig(ergebnis: Anerkennungsergebnis): boolean {
  return guenstig.includes(ergebnis)
}

/**
 * What must be examined (§ 81a Abs. 3 S. 1 Nr. 2, 2a AufenthG). In a regulated profession equivalence is examined within the
 * decision on the permit (§ 13 Abs. 1 BQFG), so one application is enough. Only titles of Abschnitt 4 presuppose the permit
 * (§ 18 Abs. 2 Nr. 3 AufenthG).
 * @example gegenstaende(vorhaben) // ['gleichwertigkeit']
 */
export function gegenstaende({ weg, anerkennungsstand, recht, reglementiert }: Vorhaben): readonly Gegenstand[] {
  const needed = reglementiert && wegbedingungen[weg]?.abschnitt4 === true
  const erlaubnis = needed ? (['berufsausuebungserlaubnis'] as const) : []
  switch (anerkennungsstand) {
    case 'wirdBeantragt':
      if (recht === 'zentralstelle') return ['zeugnisbewertung', ...erlaubnis]
      return reglementiert ? ['berufsausuebungserlaubnis'] : ['gleichwertigkeit']
    case 'anerkennungspartnerschaft':
      return ['digitaleAuskunft', ...erlaubnis]
    case 'gleichwertig':
    case 'vergleichbar':
    case 'teilweiseGleichwertig':
    case 'nachEinreise':
    case 'ohneAnerkennung':
      return erlaubnis
  }
}

/** The law that sets the periods for an examination. A driving instructor's act points to § 14a BQFG (§ 5 Abs. 6a FahrlG). */
export function rechtFuer({ recht, fachberuf }: Vorhaben, gegenstand: Gegenstand): Anerkennungsrecht {
  if (gegenstand === 'zeugnisbewertung' || gegenstand === 'digitaleAuskunft') return 'zentralstelle'
  if (recht === 'fachgesetz') return fachberuf === 'fahrlehrer' ? 'bqfg' : 'fachgesetz'
  if (recht === 'zentralstelle') return fachberuf === undefined ? 'landesrecht' : 'fachgesetz'
  return recht
}

/** Reads how far recognition is: through where nothing of it stands against the Vorabzustimmung any more. */
export function anerkennungslage(akte: Akte): Anerkennungslage {
  const festgelegt = akte.letzter('vorhabenFestgelegt')
  if (!festgelegt) return { noetig: [], erledigt: undefined }
  const { vorhaben } = festgelegt.ereignis
  const noetig = gegenstaende(vorhaben)
  const open = [...anerkennungsluecken(akte, vorhaben), ...erlaubnisluecke(akte, vorhaben)]
  if (open.length > 0) return { noetig, erledigt: undefined }
  const last = letzteEntscheidung(akte, noetig) ?? festgelegt
  const settled = last.seq > festgelegt.seq ? last : festgelegt
  return { noetig, erledigt: { ausloeser: settled, seit: settled.am } }
}

function letzteEntscheidung(akte: Akte, noetig: readonly Gegenstand[]): Akteneintrag | undefined {
  return akte.letzter(
    'anerkennungEntschieden',
    ({ gegenstand, ergebnis }) => noetig.includes(gegenstand) && isGuenstig(ergebnis),
  )
}

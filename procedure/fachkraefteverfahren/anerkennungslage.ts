import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Akte } from './akte.ts'
import type { Akteneintrag } from './events.ts'
import type { Anerkennungsergebnis } from './events-anerkennung.ts'
import type { EintragVon } from './state.ts'
import type { Anerkennungsrecht, Anerkennungsstand, Gegenstand, Vorhaben } from './vorhaben.ts'

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
 * decision on the permit (§ 13 Abs. 1 BQFG), so one application is enough. For a measure (§ 16d Abs. 1) and after a
 * placement agreement (§ 16d Abs. 4) the permit follows later.
 * @example gegenstaende(vorhaben) // ['gleichwertigkeit']
 */
export function gegenstaende({ anerkennungsstand, recht, reglementiert }: Vorhaben): readonly Gegenstand[] {
  const erlaubnis = reglementiert && mitErlaubnis(anerkennungsstand) ? (['berufsausuebungserlaubnis'] as const) : []
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

function mitErlaubnis(stand: Anerkennungsstand): boolean {
  return stand !== 'teilweiseGleichwertig' && stand !== 'nachEinreise'
}

/** The law that sets the periods for an examination. A driving instructor's act points to § 14a BQFG (§ 5 Abs. 6a FahrlG). */
export function rechtFuer({ recht, fachberuf }: Vorhaben, gegenstand: Gegenstand): Anerkennungsrecht {
  if (gegenstand === 'zeugnisbewertung' || gegenstand === 'digitaleAuskunft') return 'zentralstelle'
  if (recht === 'fachgesetz') return fachberuf === 'fahrlehrer' ? 'bqfg' : 'fachgesetz'
  if (recht === 'zentralstelle') return fachberuf === undefined ? 'landesrecht' : 'fachgesetz'
  return recht
}

/** The newest application for an examination, and what the body found on it. */
export function letzteEntscheidung(
  akte: Akte,
  gegenstand: Gegenstand,
): EintragVon<'anerkennungEntschieden'> | undefined {
  return akte.letzter('anerkennungEntschieden', (ereignis) => ereignis.gegenstand === gegenstand)
}

/** Reads how far recognition is. What was applied for counts as needed, as long as the purpose is the same. */
export function anerkennungslage(akte: Akte): Anerkennungslage {
  const festgelegt = akte.letzter('vorhabenFestgelegt')
  if (!festgelegt) return { noetig: [], erledigt: undefined }
  const noetig = gegenstaende(festgelegt.ereignis.vorhaben)
  let last: Akteneintrag = festgelegt
  for (const gegenstand of noetig) {
    const entschieden = letzteEntscheidung(akte, gegenstand)
    if (!entschieden || !isGuenstig(entschieden.ereignis.ergebnis)) return { noetig, erledigt: undefined }
    if (entschieden.seq > last.seq) last = entschieden
  }
  return { noetig, erledigt: { ausloeser: last, seit: last.am } }
}

import type { Akte } from './akte.ts'
import type { Refusal } from './commands.ts'
import { wenn } from './lage.ts'
import type { EintragVon } from './state.ts'
import type { Gegenstand, Vorhaben } from './vorhaben.ts'
import { type Wegbedingung, wegbedingungen } from './wegbedingungen.ts'

type Entscheidungseintrag = EintragVon<'anerkennungEntschieden'>

const gegenstaende: readonly Gegenstand[] = [
  'gleichwertigkeit',
  'zeugnisbewertung',
  'digitaleAuskunft',
  'berufsausuebungserlaubnis',
]

/**
 * What is missing of recognition for the purpose as it stands: equivalence, comparability, confirmation, or the legal
 * reason why none is asked. Empty: nothing.
 * @example anerkennungsluecken(akteOf(state), vorhaben) // [{ grund: 'anerkennungOffen', … }]
 */
export function anerkennungsluecken(akte: Akte, vorhaben: Vorhaben): readonly Refusal[] {
  const bedingung = wegbedingungen[vorhaben.weg]
  if (!bedingung) return wenn(true, 'wegNichtVorgesehen', '§ 81a Abs. 1 S. 1 AufenthG', vorhaben.weg)
  switch (vorhaben.anerkennungsstand) {
    case 'gleichwertig':
    case 'vergleichbar':
    case 'nachEinreise':
      return []
    case 'ohneAnerkennung':
      return ohneAnerkennung(akte, bedingung)
    case 'teilweiseGleichwertig':
      return fortfuehrungsluecke(akte)
    case 'wirdBeantragt':
    case 'anerkennungspartnerschaft':
      return beantragt(akte, vorhaben, bedingung)
  }
}

/** Without recognition, but where a confirmation was applied for it must not be against the worker. */
function ohneAnerkennung(akte: Akte, { genuegt, norm }: Wegbedingung): readonly Refusal[] {
  const confirmation = entscheidungUeber(akte, 'digitaleAuskunft')
  if (confirmation) return wenn(!genuegt.includes(confirmation.ereignis.ergebnis), 'anerkennungReichtNicht', norm)
  return wenn(wasApplied(akte, 'digitaleAuskunft'), 'anerkennungOffen', norm)
}

function beantragt(akte: Akte, { weg }: Vorhaben, { genuegt, norm }: Wegbedingung): readonly Refusal[] {
  const decided = gegenstaende.flatMap((gegenstand) => entscheidungUeber(akte, gegenstand) ?? [])
  // The analysis is itself the other suitable procedure; it is promised before anything is found (§ 14 BQFG).
  if (weg === 'qualifikationsanalyse' && akte.hat('sonstigesVerfahrenBegonnen')) return []
  const aufMassnahme = genuegt.includes('teilweiseGleichwertig')
  // Whatever the body calls its finding: that measures are needed is enough (§ 16d Abs. 1 S. 1 AufenthG).
  if (aufMassnahme && decided.some(istErreichbar)) return fortfuehrungsluecke(akte)
  if (decided.some(({ ereignis }) => genuegt.includes(ereignis.ergebnis))) return []
  if (decided.length === 0) return wenn(true, 'anerkennungOffen', norm)
  const open = decided.some(istErreichbar) && !akte.hat('fortfuehrungEntschieden')
  return open
    ? wenn(true, 'fortfuehrungOffen', '§ 81a Abs. 3 S. 2 AufenthG')
    : wenn(true, 'anerkennungReichtNicht', norm, decided.at(-1)?.seq)
}

/** A finding of this procedure that leaves measures to be taken needs the decision to go on. */
function fortfuehrungsluecke(akte: Akte): readonly Refusal[] {
  const decided = letzteOffeneFeststellung(akte)
  if (!decided) return []
  const later = akte.letzter('fortfuehrungEntschieden', (_, { seq }) => seq > decided.seq)
  return wenn(
    later?.ereignis.ergebnis !== 'fortfuehren',
    'fortfuehrungOffen',
    '§ 81a Abs. 3 S. 2 AufenthG',
    decided.seq,
  )
}

/** The newest finding that equivalence is not there but can be reached by measures. */
export function letzteOffeneFeststellung(akte: Akte): Entscheidungseintrag | undefined {
  return akte.letzter('anerkennungEntschieden', (_, eintrag) => istErreichbar(eintrag))
}

/** Not equivalent, but to be reached by a measure (§ 81a Abs. 3 S. 2 AufenthG). */
function istErreichbar({ ereignis: { ergebnis, massnahmen } }: Entscheidungseintrag): boolean {
  const negative = ergebnis === 'nichtGleichwertig' || ergebnis === 'erlaubnisVersagt'
  return ergebnis === 'teilweiseGleichwertig' || (negative && massnahmen.length > 0)
}

/**
 * Whether the permit to practise is there where the profession needs one. A promise suffices (§ 18 Abs. 2 Nr. 3 AufenthG).
 * @example erlaubnisluecke(akteOf(state), vorhaben) // [{ grund: 'erlaubnisFehlt', … }]
 */
export function erlaubnisluecke(akte: Akte, { weg, reglementiert }: Vorhaben): readonly Refusal[] {
  if (!reglementiert || wegbedingungen[weg]?.abschnitt4 !== true) return []
  const ergebnis = entscheidungUeber(akte, 'berufsausuebungserlaubnis')?.ereignis.ergebnis
  const there = ergebnis === 'erlaubnisErteilt' || ergebnis === 'erlaubnisZugesagt'
  return wenn(!there, 'erlaubnisFehlt', '§ 18 Abs. 2 Nr. 3 AufenthG')
}

/** The newest decision on a subject. */
function entscheidungUeber(akte: Akte, gegenstand: Gegenstand): Entscheidungseintrag | undefined {
  return akte.letzter('anerkennungEntschieden', (ereignis) => ereignis.gegenstand === gegenstand)
}

/** Applied for, and not decided since. */
export function offenerAntrag(akte: Akte, gegenstand: Gegenstand): EintragVon<'anerkennungBeantragt'> | undefined {
  const decided = entscheidungUeber(akte, gegenstand)?.seq ?? 0
  return akte.letzter(
    'anerkennungBeantragt',
    (ereignis, { seq }) => ereignis.gegenstand === gegenstand && seq > decided,
  )
}

export function wasApplied(akte: Akte, gegenstand: Gegenstand): boolean {
  return akte.letzter('anerkennungBeantragt', (ereignis) => ereignis.gegenstand === gegenstand) !== undefined
}

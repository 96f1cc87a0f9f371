import type { Alternative, Berechnung, Streitpunkt } from '../../calendar/count-frist.ts'
import type { Eingabefehler, Refusal } from '../../calendar/eingabefehler.ts'
import type { Lesarten, Streitfrage } from '../../calendar/lesarten.ts'
import type { Ort } from '../../calendar/ort.ts'
import type { Schritt } from '../../calendar/schritt.ts'
import type { SheetWords } from './words.ts'

/** One line of a printed sheet: what is said, and by which norm. */
export interface SheetLine {
  readonly text: string
  readonly norm: string
}

/**
 * The steps of a calculation in words, each with its norm.
 * @example sheetLines(steps, words).map(({ text, norm }) => `${text} [${norm}]`)
 */
export function sheetLines(steps: readonly Schritt[], words: SheetWords): readonly SheetLine[] {
  return steps.map((step) => ({ text: stepText(step, words), norm: step.norm }))
}

/** One step in words. */
export function stepText(step: Schritt, { steps }: SheetWords): string {
  switch (step.art) {
    case 'beginn':
      return steps.beginn(step)
    case 'laenge':
      return steps.laenge(step)
    case 'monatsende':
      return steps.monatsende(step)
    case 'werktage':
      return steps.werktage(step)
    case 'feiertageImLauf':
      return steps.feiertageImLauf(step)
    case 'hemmung':
      return steps.hemmung(step)
    case 'hemmungOhneWirkung':
      return steps.hemmungOhneWirkung(step)
    case 'verlaengerung':
      return steps.verlaengerung(step)
    case 'verlaengerungBis':
      return steps.verlaengerungBis(step)
    case 'mitgeteiltesEnde':
      return steps.mitgeteiltesEnde(step)
    case 'verschiebung':
      return steps.verschiebung(step)
    case 'keineVerschiebung':
      return steps.keineVerschiebung(step)
    case 'ende':
      return steps.ende(step)
  }
}

/** Why another end can be argued: each choice that differs, with the reading taken. */
export function alternativeText(
  { abweichend, lesarten }: Alternative,
  orte: readonly Ort[],
  words: SheetWords,
): string {
  return abweichend.map((frage) => `${words.questions[frage]}: ${readingText(frage, lesarten, orte, words)}`).join('; ')
}

/** A choice, and where each reading of it leads. */
export function questionText(
  { frage, ends }: Streitpunkt,
  { lesarten, angaben }: Berechnung,
  words: SheetWords,
): string {
  const options = ends.map(({ lesart, end }) => {
    const reading = readingText(frage, { ...lesarten, [frage]: lesart }, angaben.orte, words)
    return `${reading}: ${words.date(end)}`
  })
  return `${words.questions[frage]} – ${options.join('; ')}`
}

/** A reading in words. */
function readingText(
  frage: Streitfrage,
  lesarten: Lesarten,
  orte: readonly Ort[],
  { readings, place }: SheetWords,
): string {
  switch (frage) {
    case 'ort':
      return place(orte[lesarten.ort])
    case 'gebiet':
      return readings.gebiet[lesarten.gebiet]
    case 'samstag':
      return readings.samstag[lesarten.samstag]
    case 'beginn':
      return readings.beginn[lesarten.beginn]
    case 'verschiebung':
      return readings.verschiebung[lesarten.verschiebung]
    case 'hemmungstag':
      return readings.hemmungstag[lesarten.hemmungstag]
    case 'spaeteHemmung':
      return readings.spaeteHemmung[lesarten.spaeteHemmung]
    case 'verlaengerungAb':
      return readings.verlaengerungAb[lesarten.verlaengerungAb]
  }
}

/** Everything that was wrong, each with how to mend it. */
export function refusalTexts({ refused }: Refusal, words: SheetWords): readonly string[] {
  return refused.map((problem) => problemText(problem, words))
}

function problemText(problem: Eingabefehler, { problems }: SheetWords): string {
  switch (problem.fehler) {
    case 'keinTag':
      return problems.keinTag(problem)
    case 'tagFehlt':
      return problems.tagFehlt(problem)
    case 'unbekanntesLand':
      return problems.unbekanntesLand(problem)
    case 'ortFehlt':
      return problems.ortFehlt(problem)
    case 'keineLaenge':
      return problems.keineLaenge(problem)
    case 'laengeFehlt':
      return problems.laengeFehlt(problem)
    case 'laengeAusserhalb':
      return problems.laengeAusserhalb(problem)
    case 'keineSpanne':
      return problems.keineSpanne(problem)
    case 'spanneUmgekehrt':
      return problems.spanneUmgekehrt(problem)
    case 'ausserhalbDesKalenders':
      return problems.ausserhalbDesKalenders(problem)
    case 'keinJahr':
      return problems.keinJahr(problem)
    case 'endeZuFrueh':
      return problems.endeZuFrueh(problem)
    case 'unbekannteAngabe':
      return problems.unbekannteAngabe(problem)
    case 'zuViele':
      return problems.zuViele(problem)
    case 'nurEines':
      return problems.nurEines(problem)
    case 'nichtInKraft':
      return problems.nichtInKraft(problem)
  }
}

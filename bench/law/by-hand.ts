import { BEMESSUNGSGRENZE_CENT, type Case, ENGPASS, ON, type Verdict, WESTBALKAN } from './cases.ts'

/**
 * The same law as plain functions somebody would write for this one purpose, asking the same questions in each arm and
 * explaining them with the same four things: norm, result, answer, demand.
 */
interface Line {
  readonly norm: string
  readonly holds: boolean
  readonly given: unknown
  readonly needed: unknown
}

export interface Explained extends Verdict {
  readonly lines: readonly Line[]
}

type Say = (norm: string, holds: boolean, given: unknown, needed: unknown) => boolean

export function byHand(c: Case): Explained {
  const lines: Line[] = []
  const say: Say = (norm, holds, given, needed) => {
    lines.push({ norm, holds, given, needed })
    return holds
  }
  return { regel: regel(c, say), ermaessigt: ermaessigt(c, say), westbalkan: balkan(c, say), lines }
}

function regel(c: Case, say: Say): boolean {
  const norm = '§ 18g Abs. 1 S. 1 AufenthG'
  const akademisch = degree(c, say)
  const angemessen = say(norm, c.angemessen, c.angemessen, true)
  const inland = say(norm, true, undefined, undefined)
  const gehalt = pay(c, say, norm, BEMESSUNGSGRENZE_CENT / 2)
  return akademisch && angemessen && inland && gehalt && duration(c, say) && noRefusal(c, say)
}

function ermaessigt(c: Case, say: Say): boolean {
  const akademisch = degree(c, say)
  const angemessen = say('§ 18g Abs. 1 S. 1 AufenthG', c.angemessen, c.angemessen, true)
  const isco = ENGPASS.some((prefix) => c.isco.startsWith(prefix))
  const engpass = say('§ 18g Abs. 1 S. 2 Nr. 1 AufenthG', isco, c.isco, ENGPASS)
  const since = yearsBefore(ON, 3)
  const neu = say('§ 18g Abs. 1 S. 2 Nr. 2 AufenthG', c.abschlussAm >= since, c.abschlussAm, since)
  const verlaengerung = renewal(c, say)
  const gehalt = pay(c, say, '§ 18g Abs. 1 S. 2 AufenthG', (BEMESSUNGSGRENZE_CENT * 453) / 1000)
  const arm = engpass || neu || verlaengerung
  return akademisch && angemessen && arm && gehalt && duration(c, say) && noRefusal(c, say)
}

function degree(c: Case, say: Say): boolean {
  const norm = '§ 18 Abs. 3 Nr. 2 AufenthG'
  const deutsch = say(norm, c.deutscherAbschluss, c.deutscherAbschluss, true)
  const auslaendisch = say(norm, c.auslaendischerAbschluss, c.auslaendischerAbschluss, true)
  const hPlus = say(norm, c.anabinHochschule === 'hPlus', c.anabinHochschule, 'hPlus')
  const rated = say(norm, c.anabinAbschluss !== 'andereBewertung', c.anabinAbschluss, ['entspricht', 'vergleichbar'])
  const hPlusMinus = say(norm, c.anabinHochschule === 'hPlusMinus', c.anabinHochschule, 'hPlusMinus')
  const hier = say(norm, c.anDieserHochschule, c.anDieserHochschule, true)
  const again = say(norm, c.anabinAbschluss !== 'andereBewertung', c.anabinAbschluss, ['entspricht', 'vergleichbar'])
  const zab = say(norm, c.zeugnisbewertungPositiv, c.zeugnisbewertungPositiv, true)
  const anerkannt = say(norm, c.reglementiert, c.reglementiert, true) && say(norm, c.gleichwertig, c.gleichwertig, true)
  const vergleichbar = (hPlus && rated) || (hPlusMinus && hier && again) || zab || anerkannt
  return deutsch || (auslaendisch && vergleichbar) || holder(c, say) || tertiary(c, say)
}

function holder(c: Case, say: Say): boolean {
  const norm = '§ 18g Abs. 1 S. 4 AufenthG'
  const inDeutschland = say(norm, c.inDeutschland, c.inDeutschland, true)
  const p18b = say(norm, c.inhaberP18b, c.inhaberP18b, true)
  const gleicher = say(norm, c.gleicherAbschluss, c.gleicherAbschluss, true)
  return inDeutschland && p18b && gleicher
}

function tertiary(c: Case, say: Say): boolean {
  const norm = '§ 18g Abs. 1 S. 5 AufenthG'
  const ausbildung = say(norm, c.ausbildung, c.ausbildung, true)
  const deutsch = say('§ 18 Abs. 3 Nr. 1 AufenthG', c.ausbildung, c.ausbildung, true)
  const gleichwertig = say('§ 18 Abs. 2 Nr. 4 AufenthG', c.gleichwertig, c.gleichwertig, true)
  const weit = say(norm, true, undefined, undefined)
  const gleich = say(norm, c.tertiaer, c.tertiaer, true)
  return ausbildung && (deutsch || gleichwertig) && weit && gleich
}

/** Three days can fix the ceiling; on all of them the same value holds here. */
function pay(c: Case, say: Say, norm: string, needed: number): boolean {
  const antrag = say(norm, c.jahresgehaltCent >= needed, c.jahresgehaltCent, needed)
  const entscheidung = say(norm, c.jahresgehaltCent >= needed, c.jahresgehaltCent, needed)
  const arbeitsbeginn = say(norm, c.jahresgehaltCent >= needed, c.jahresgehaltCent, needed)
  return antrag && entscheidung && arbeitsbeginn
}

function renewal(c: Case, say: Say): boolean {
  const norm = '§ 18g Abs. 6 S. 1 AufenthG'
  const inDeutschland = say(norm, c.inDeutschland, c.inDeutschland, true)
  const berufsanfaenger = say(norm, c.berufsanfaengerKarte, c.berufsanfaengerKarte, true)
  const bound = yearsBefore(ON, 2)
  const eng = say(norm, c.berufsanfaengerKarteAm > bound, c.berufsanfaengerKarteAm, bound)
  const weit = say(norm, c.berufsanfaengerKarteAm >= bound, c.berufsanfaengerKarteAm, bound)
  return inDeutschland && berufsanfaenger && eng && weit
}

function duration(c: Case, say: Say): boolean {
  const unbefristet = say('§ 18g Abs. 3 AufenthG', !c.befristet, c.befristet, false)
  const monate = say('§ 18g Abs. 3 AufenthG', c.monate >= 6, c.monate, 6)
  return unbefristet || monate
}

function noRefusal(c: Case, say: Say): boolean {
  const asyl = say('§ 19f Abs. 2 Nr. 1 AufenthG', c.asylantrag !== 'laufend', c.asylantrag, 'laufend')
  const draussen = say('§ 19f Abs. 1 Nr. 2 AufenthG', !c.inDeutschland, c.inDeutschland, false)
  const duldung = say('§ 19f Abs. 1 Nr. 2 AufenthG', c.titel !== 'duldung', c.titel, 'duldung')
  const wieder = say('§ 19f Abs. 2 Nr. 2 AufenthG', !c.inDeutschland, c.inDeutschland, false)
  const humanitaer = say('§ 19f Abs. 2 Nr. 2 AufenthG', c.titel !== 'andererAbschnitt5', c.titel, 'andererAbschnitt5')
  const schutz = say('§ 19f Abs. 1 AufenthG', !c.ablehnungsgrund, c.ablehnungsgrund, false)
  const entsendung = say('§ 19f Abs. 2 AufenthG', !c.entsendung, c.entsendung, false)
  return asyl && (draussen || duldung) && (wieder || humanitaer) && schutz && entsendung
}

function balkan(c: Case, say: Say): boolean {
  const staat = say('§ 26 Abs. 2 S. 1 BeschV', WESTBALKAN.includes(c.staat), c.staat, WESTBALKAN)
  const erste = say('§ 26 Abs. 2 S. 2 BeschV', !c.ersteZustimmung, c.ersteZustimmung, false)
  const ort = say('§ 26 Abs. 2 S. 2 BeschV', WESTBALKAN.includes(c.antragsstaat), c.antragsstaat, WESTBALKAN)
  const nochmals = say('§ 26 Abs. 2 S. 2 BeschV', !c.ersteZustimmung, c.ersteZustimmung, false)
  const frei = say('§ 26 Abs. 2 S. 3 BeschV', c.erstzustimmungen < 50_000, c.erstzustimmungen, 50_000)
  const nie = say('§ 26 Abs. 2 S. 4 BeschV', !c.leistungenBezogen, c.leistungenBezogen, false)
  const bound = yearsBefore(ON, 2)
  const lange = say('§ 26 Abs. 2 S. 4 BeschV', c.leistungenZuletztAm <= bound, c.leistungenZuletztAm, bound)
  const sicher = say('§ 26 Abs. 2 S. 4 BeschV', c.leistungenZuletztAm < bound, c.leistungenZuletztAm, bound)
  return staat && (erste || ort) && (nochmals || frei) && (nie || (lange && sicher))
}

function yearsBefore(day: string, years: number): string {
  return `${Number(day.slice(0, 4)) - years}${day.slice(4)}`
}

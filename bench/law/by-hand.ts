import { BEMESSUNGSGRENZE_CENT, type Case, ENGPASS, type Verdict, WESTBALKAN } from './cases.ts'

/** The same law as a plain function somebody would write for this one purpose, with an explanation of the same leaves. */
interface Line {
  readonly norm: string
  readonly holds: boolean
  readonly given: unknown
  readonly needed: unknown
}

export interface Explained extends Verdict {
  readonly lines: readonly Line[]
}

export function byHand(c: Case): Explained {
  const lines: Line[] = []
  const say = (norm: string, holds: boolean, given: unknown, needed: unknown): boolean => {
    lines.push({ norm, holds, given, needed })
    return holds
  }
  const akademisch = degree(c, say)
  const angemessen = say('§ 18g Abs. 1 S. 1 AufenthG', c.angemessen, c.angemessen, true)
  const halb = BEMESSUNGSGRENZE_CENT / 2
  const gehalt50 = say('§ 18g Abs. 1 S. 1 AufenthG', c.jahresgehaltCent >= halb, c.jahresgehaltCent, halb)
  const unbefristet = say('§ 18g Abs. 3 AufenthG', !c.befristet, c.befristet, false)
  const monate = say('§ 18g Abs. 3 AufenthG', c.monate >= 6, c.monate, 6)
  const dauer = unbefristet || monate
  const kein19f = say('§ 19f Abs. 1 AufenthG', !c.ablehnungsgrund, c.ablehnungsgrund, false)
  const reduziert = (BEMESSUNGSGRENZE_CENT * 453) / 1000
  const gehalt453 = say('§ 18g Abs. 1 S. 2 AufenthG', c.jahresgehaltCent >= reduziert, c.jahresgehaltCent, reduziert)
  const engpass = say(
    '§ 18g Abs. 1 S. 2 Nr. 1 AufenthG',
    ENGPASS.some((prefix) => c.isco.startsWith(prefix)),
    c.isco,
    ENGPASS,
  )
  const neu = say('§ 18g Abs. 1 S. 2 Nr. 2 AufenthG', c.abschlussAm >= '2023-05-01', c.abschlussAm, '2023-05-01')
  return {
    regel: akademisch && angemessen && gehalt50 && dauer && kein19f,
    ermaessigt: akademisch && angemessen && (engpass || neu) && gehalt453 && dauer && kein19f,
    westbalkan: balkan(c, say),
    lines,
  }
}

type Say = (norm: string, holds: boolean, given: unknown, needed: unknown) => boolean

function degree(c: Case, say: Say): boolean {
  const norm = '§ 18 Abs. 3 Nr. 2 AufenthG'
  const deutsch = say(norm, c.deutscherAbschluss, c.deutscherAbschluss, true)
  const auslaendisch = say(norm, c.auslaendischerAbschluss, c.auslaendischerAbschluss, true)
  const hPlus = say(norm, c.anabinHochschule === 'hPlus', c.anabinHochschule, 'hPlus')
  const hPlusMinus = say(norm, c.anabinHochschule === 'hPlusMinus', c.anabinHochschule, 'hPlusMinus')
  const hier = say(norm, c.anDieserHochschule, c.anDieserHochschule, true)
  const rated = say(norm, c.anabinAbschluss !== 'andereBewertung', c.anabinAbschluss, ['entspricht', 'vergleichbar'])
  const zab = say(norm, c.zeugnisbewertungPositiv, c.zeugnisbewertungPositiv, true)
  return deutsch || (auslaendisch && ((hPlus && rated) || (hPlusMinus && hier && rated) || zab))
}

function balkan(c: Case, say: Say): boolean {
  const staat = say('§ 26 Abs. 2 S. 1 BeschV', WESTBALKAN.includes(c.staat), c.staat, WESTBALKAN)
  const ort = say('§ 26 Abs. 2 S. 2 BeschV', WESTBALKAN.includes(c.antragsstaat), c.antragsstaat, WESTBALKAN)
  const erste = say('§ 26 Abs. 2 S. 2 BeschV', !c.ersteZustimmung, c.ersteZustimmung, false)
  const frei = say('§ 26 Abs. 2 S. 3 BeschV', c.erstzustimmungen < 50_000, c.erstzustimmungen, 50_000)
  const nie = say('§ 26 Abs. 2 S. 4 BeschV', !c.leistungenBezogen, c.leistungenBezogen, false)
  const lange = say(
    '§ 26 Abs. 2 S. 4 BeschV',
    c.leistungenZuletztAm <= '2024-05-01',
    c.leistungenZuletztAm,
    '2024-05-01',
  )
  return staat && (erste || ort) && (erste || frei) && (nie || lange)
}

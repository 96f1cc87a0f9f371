import { type Answers, momentOn } from '#law/engine/answers.ts'
import { evaluate } from '#law/engine/evaluate.ts'
import type { Finding } from '#law/engine/finding.ts'
import { rule } from '#law/facts/criteria.ts'
import { p18gErmaessigt, p18gRegel } from '#law/statutes/aufenthg/p18g-blaue-karte-eu.ts'
import { p26Westbalkan } from '#law/statutes/beschv/p26-westbalkan.ts'
import { type Case, ON, type Verdict } from './cases.ts'

/** Vorab's own rules, as they stand in law/statutes. */
const [regel, ermaessigt, westbalkan] = [rule(p18gRegel), rule(p18gErmaessigt), rule(p26Westbalkan)]
const moment = momentOn(ON)

export function findings(answers: Answers): readonly [Finding, Finding, Finding] {
  return [
    evaluate(regel, answers, moment),
    evaluate(ermaessigt, answers, moment),
    evaluate(westbalkan, answers, moment),
  ]
}

export function verdictOf([a, b, c]: readonly [Finding, Finding, Finding]): Verdict {
  return { regel: a.truth === 'ja', ermaessigt: b.truth === 'ja', westbalkan: c.truth === 'ja' }
}

export function answersOf(c: Case): Answers {
  const abschluesse = [
    ...(c.deutscherAbschluss ? ['deutscherHochschulabschluss'] : []),
    ...(c.auslaendischerAbschluss ? ['auslaendischerHochschulabschluss'] : []),
  ]
  return {
    standort: 'ausland',
    asylantrag: 'keiner',
    abschluesse: abschluesse.length > 0 ? abschluesse : ['keiner'],
    anabinHochschule: c.anabinHochschule,
    anabinAbschluss: c.anabinAbschluss,
    anabinAbschlussAnDieserHochschule: c.anDieserHochschule,
    zeugnisbewertung: c.zeugnisbewertungPositiv ? 'positiv' : 'negativ',
    reglementierterBeruf: false,
    angemesseneBeschaeftigung: c.angemessen,
    jahresgehalt: c.jahresgehaltCent,
    vertragBefristet: c.befristet,
    vertragsdauerMonate: c.monate,
    taetigkeit: c.isco,
    hochschulabschlussAm: c.abschlussAm,
    ablehnungsgrundSchutzOderFreizuegigkeit: c.ablehnungsgrund,
    ablehnungsgrundSchutzantragOderEntsendung: false,
    staatsangehoerigkeiten: [c.staat],
    antragsstaat: c.antragsstaat,
    ersteZustimmung: c.ersteZustimmung,
    westbalkanErstzustimmungenImJahr: c.erstzustimmungen,
    asylbewerberleistungenBezogen: c.leistungenBezogen,
    asylbewerberleistungenZuletztAm: c.leistungenZuletztAm,
  }
}

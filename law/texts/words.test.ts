import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PlainDate } from '../calendar/plain-date.ts'
import { momentOn } from '../engine/answers.ts'
import { changeSets } from '../engine/changes.ts'
import { evaluate } from '../engine/evaluate.ts'
import type { Expr } from '../engine/expression.ts'
import { euro } from '../engine/parameter.ts'
import {
  any,
  atLeast,
  before,
  below,
  completed,
  decidedAs,
  gesetz,
  is,
  isco,
  judged,
  level,
  named,
  nochNichtInKraft,
  not,
  notAfter,
  notBefore,
  oneOf,
  points,
  reserved,
  reservedAtDiscretion,
  rule,
  state,
} from '../facts/criteria.ts'
import type { FactAnswers } from '../facts/vocabulary.ts'
import { FUENFUNDVIERZIG_KOMMA_DREI_PROZENT, ZWEI_DRITTEL } from '../parameters/gehaltsanteile.ts'
import { zuschlagGeltungsdauer } from '../parameters/geltungsdauer.ts'
import { engpassgruppen } from '../parameters/isco-gruppen.ts'
import { westbalkanstaaten } from '../parameters/staaten.ts'
import { westbalkanKontingent } from '../parameters/westbalkan-kontingent.ts'
import { p18a } from '../statutes/aufenthg/p18a-berufsausbildung.ts'
import { jahresschwelle } from '../statutes/jahresschwelle.ts'
import { wordsOf } from './words.ts'

const NORM = '§ 18g Abs. 1 S. 2 AufenthG'
const [de, en] = [wordsOf('de'), wordsOf('en')]

function found(expr: Expr, answers: FactAnswers, on: PlainDate = '2026-11-22') {
  return evaluate(expr, answers, momentOn(on))
}

function leaf(expr: Expr, answers: FactAnswers, on: PlainDate = '2026-11-22', wanted: 'ja' | 'nein' = 'ja') {
  return de.leaf(found(expr, answers, on), { wanted, moment: momentOn(on) })
}

/** The amount alone, without the readings of its day. */
function schwelle(share = FUENFUNDVIERZIG_KOMMA_DREI_PROZENT): Expr {
  const expr = jahresschwelle(share, NORM)
  return expr.kind === 'readings' ? (expr.of[0]?.requires ?? expr) : expr
}

function change(expr: Expr, answers: FactAnswers, able: 'ja' | 'zeit' = 'ja') {
  const first = changeSets(found(expr, answers), 'ja', () => able)[0]?.[0]
  return first && [de.change(first), en.change(first)]
}

describe('A pay threshold is worded', () => {
  it('with share, ceiling, year and surplus', () => {
    expect(leaf(schwelle(), { jahresgehalt: euro(46_000) })).toEqual({
      title: 'Bruttogehalt im Jahr',
      asked: 'mindestens 45.934,20 € im Jahr (45,3 % der Beitragsbemessungsgrenze von 101.400,00 € im Jahr 2026)',
      given: 'Ihre Angabe: 46.000,00 €',
      because: '65,80 € mehr als nötig',
    })
  })

  it('exactly, when it is reached exactly', () => {
    expect(leaf(schwelle(), { jahresgehalt: euro(45_934.2) }).because).toBe('genau erreicht')
  })

  it('to the cent, when one cent is missing', () => {
    expect(leaf(schwelle(), { jahresgehalt: euro(45_934.19) }).because).toBe('0,01 € im Jahr fehlen')
    expect(leaf(schwelle(), { jahresgehalt: euro(44_694.2) }).because).toBe('1.240,00 € im Jahr fehlen')
  })

  it('in English as well', () => {
    expect(en.leaf(found(schwelle(), { jahresgehalt: euro(45_934.19) }))).toEqual({
      title: 'Gross pay per year',
      asked: 'at least €45,934.20 a year (45.3% of the contribution ceiling of €101,400.00 in 2026)',
      given: 'Your answer: €45,934.19',
      because: '€0.01 a year are missing',
    })
  })

  it('with two thirds as words', () => {
    expect(leaf(schwelle(ZWEI_DRITTEL), {}, '2023-11-17').asked).toBe(
      'mindestens 58.400,00 € im Jahr (zwei Drittel der Beitragsbemessungsgrenze von 87.600,00 € im Jahr 2023)',
    )
  })

  it('without an amount, where the ceiling of that year is not published', () => {
    expect(leaf(schwelle(), { jahresgehalt: euro(60_000) }, '2027-01-01')).toMatchObject({
      asked: 'mindestens 45,3 % der Beitragsbemessungsgrenze',
      because: 'der Wert für 2027 ist noch nicht veröffentlicht',
    })
    expect(leaf(schwelle(), {}, '2027-01-01').asked).toBe(
      'mindestens 45,3 % der Beitragsbemessungsgrenze; der Wert für 2027 ist noch nicht veröffentlicht',
    )
  })

  it('as disputed, where the days of a case fall into years with different amounts', () => {
    const moment = { ...momentOn('2025-12-30'), arbeitsbeginn: '2026-01-01' as const }
    const finding = evaluate(
      jahresschwelle(FUENFUNDVIERZIG_KOMMA_DREI_PROZENT, NORM),
      { jahresgehalt: 4_400_000 },
      moment,
    )
    expect(finding.cause).toBe('umstritten')
    expect(de.node(finding)).toBe('Mindestgehalt (umstritten: drei Lesarten)')
  })
})

describe('A yes-or-no condition is worded', () => {
  it('by what is there and what is not', () => {
    const angebot = is('konkretesArbeitsplatzangebot', NORM)
    expect(leaf(angebot, { konkretesArbeitsplatzangebot: false })).toEqual({
      title: 'Konkretes Arbeitsplatzangebot',
      asked: 'muss vorliegen',
      given: 'Ihre Angabe: nein',
      because: 'liegt nicht vor',
    })
    expect(leaf(angebot, {})).toMatchObject({
      given: 'Noch keine Angabe',
      because: 'noch nicht beantwortet; sagen kann es die Fachkraft oder der Arbeitgeber',
    })
    expect(leaf(angebot, { konkretesArbeitsplatzangebot: 'weissNicht' })).toMatchObject({
      given: 'Ihre Angabe: weiß ich nicht',
      because: 'noch zu klären; weiterhelfen kann der Arbeitgeber',
    })
  })

  it('as forbidden below a negation', () => {
    expect(leaf(is('leiharbeit', NORM), { leiharbeit: true }, '2026-11-22', 'nein').asked).toBe('darf nicht vorliegen')
    expect(de.node(found(not(is('leiharbeit', NORM)), {}))).toBe('Leiharbeit: darf nicht vorliegen')
  })

  it('as a judgement, where an office must judge', () => {
    const angemessen = judged('angemesseneBeschaeftigung', 'auslaenderbehoerde', NORM)
    expect(leaf(angemessen, {})).toMatchObject({
      asked: 'muss die Ausländerbehörde bejahen',
      because: 'das muss die Ausländerbehörde beurteilen',
    })
    expect(leaf(angemessen, { angemesseneBeschaeftigung: false })).toMatchObject({
      given: 'Beurteilung: nein',
      because: 'wurde verneint',
    })
  })

  it('as an examination that is still to come, and as a known obstacle', () => {
    const gleich = reserved('ungleicheArbeitsbedingungen', 'bundesagentur', NORM)
    expect(leaf(gleich, {})).toMatchObject({
      asked: 'prüft die Bundesagentur für Arbeit im eigenen Verfahren',
      given: 'Kein Hindernis bekannt',
    })
    expect(leaf(gleich, { ungleicheArbeitsbedingungen: true })).toMatchObject({
      given: 'Feststellung der Behörde: ja',
      because: 'liegt vor und schließt diesen Weg aus',
    })
    const kann = reservedAtDiscretion('versagungsgrundArbeitgeber', 'bundesagentur', NORM)
    expect(leaf(kann, { versagungsgrundArbeitgeber: true }).because).toContain('muss die Bundesagentur für Arbeit')
  })

  it('as the law itself, where it asks for no fact', () => {
    expect(leaf(gesetz(true, NORM), {})).toEqual({
      title: 'Vom Gesetz bestimmt',
      asked: NORM,
      given: 'Keine Angabe nötig',
      because: 'das Gesetz sieht es so vor',
    })
    expect(leaf(nochNichtInKraft(NORM), {}).because).toBe('an diesem Tag gab es diesen Weg noch nicht')
  })
})

describe('A choice is worded', () => {
  const anerkannt = decidedAs('gleichwertigkeit', ['voll'], ['beantragt'], NORM)

  it('by the words of its values', () => {
    expect(leaf(anerkannt, { gleichwertigkeit: 'teilweise' })).toEqual({
      title: 'Anerkennung',
      asked: 'volle Gleichwertigkeit',
      given: 'Ihre Angabe: teilweise Gleichwertigkeit',
      because: 'passt nicht',
    })
  })

  it('as pending with the office that has yet to decide', () => {
    expect(leaf(anerkannt, { gleichwertigkeit: 'beantragt' }).because).toBe(
      'der Bescheid oder die Bescheinigung steht noch aus; zuständig ist die anerkennende Stelle',
    )
  })

  it('by the states that belong to a list, and those that do not', () => {
    const sechs = state('staatsangehoerigkeiten', westbalkanstaaten, NORM)
    expect(leaf(sechs, { staatsangehoerigkeiten: ['IN', 'XK'] })).toMatchObject({
      given: 'Ihre Angabe: Indien und Kosovo',
      because: 'Kosovo gehört dazu',
    })
    expect(leaf(sechs, { staatsangehoerigkeiten: ['IN', 'TR'] }).because).toBe('Indien und Türkei gehören nicht dazu')
  })

  it('by the group of an occupation', () => {
    const engpass = isco('taetigkeit', engpassgruppen, NORM)
    expect(leaf(engpass, { taetigkeit: '2512' }).because).toBe('2512 gehört zur ISCO-Gruppe 25 (akademische IT-Berufe)')
    expect(leaf(engpass, { taetigkeit: '5120' }).because).toBe('5120 gehört zu keiner dieser ISCO-Gruppen')
    expect(leaf(engpass, { taetigkeit: '13' }).because).toContain('alle vier Ziffern')
    expect(leaf(engpass, {}).asked).toContain('221 (Ärztinnen und Ärzte)')
  })
})

describe('A number is worded', () => {
  it('with its unit, in the singular too', () => {
    const zweiJahre = atLeast('erfahrungMonateInFuenfJahren', 24, NORM)
    expect(leaf(zweiJahre, { erfahrungMonateInFuenfJahren: 23 })).toMatchObject({
      asked: 'mindestens 24 Monate',
      given: 'Ihre Angabe: 23 Monate',
      because: '1 Monat fehlt',
    })
    expect(leaf(zweiJahre, { erfahrungMonateInFuenfJahren: 18 }).because).toBe('6 Monate fehlen')
    expect(leaf(zweiJahre, { erfahrungMonateInFuenfJahren: 25 }).because).toBe('1 Monat mehr als nötig')
  })

  it('with the parameter it is measured by', () => {
    const kontingent = below('westbalkanErstzustimmungenImJahr', westbalkanKontingent, NORM)
    expect(leaf(kontingent, { westbalkanErstzustimmungenImJahr: 50_000 })).toMatchObject({
      asked: 'weniger als 50.000 (Kontingent der Westbalkanregelung, seit dem 01.06.2024)',
      because: 'genau an der Grenze',
    })
    expect(leaf(kontingent, { westbalkanErstzustimmungenImJahr: 49_999 }).because).toBe('1 unter der Grenze')
  })

  it('without a value on a day for which none is confirmed', () => {
    const ungewiss = atLeast('vertragsdauerMonate', zuschlagGeltungsdauer, NORM)
    expect(leaf(ungewiss, { vertragsdauerMonate: 6 }, '2026-08-05').because).toBe(
      'der Wert für diesen Tag ist nicht bestätigt',
    )
  })

  it('as a level of a language', () => {
    const b1 = level('deutsch', 'B1', NORM)
    expect(leaf(b1, { deutsch: 'A2' })).toMatchObject({
      asked: 'mindestens B1',
      given: 'Ihre Angabe: A2',
      because: '1 Stufe fehlt',
    })
    expect(leaf(b1, { deutsch: 'keine' })).toMatchObject({
      given: 'Ihre Angabe: keine Kenntnisse',
      because: '3 Stufen fehlen',
    })
  })
})

describe('A day is worded', () => {
  const dreiJahre = notBefore('hochschulabschlussAm', { stichtag: 'antrag', yearsBefore: 3 }, NORM)

  it('with the day it is measured by and the distance', () => {
    expect(leaf(dreiJahre, { hochschulabschlussAm: '2023-11-22' })).toMatchObject({
      asked: 'nicht vor dem 22.11.2023 (3 Jahre vor dem Antrag)',
      given: 'Ihre Angabe: 22.11.2023',
      because: 'genau an diesem Tag',
    })
    expect(leaf(dreiJahre, { hochschulabschlussAm: '2023-11-21' }).because).toBe('1 Tag davor')
    expect(en.leaf(found(dreiJahre, { hochschulabschlussAm: '2023-11-24' })).because).toBe('2 days after it')
  })

  it('as the opposite below a negation', () => {
    const wanted = (expr: Expr) => leaf(expr, {}, '2026-11-22', 'nein').asked
    expect(wanted(before('einreiseAm', { day: '2023-03-29' }, NORM))).toBe('nicht vor dem 29.03.2023')
    expect(wanted(notAfter('einreiseAm', { day: '2023-03-29' }, NORM))).toBe('nach dem 29.03.2023')
  })

  it('as an age with the birthday', () => {
    const alt = completed('geburtsdatum', 45, 'entscheidung', NORM)
    expect(leaf(alt, { geburtsdatum: '1981-11-22' }).because).toBe('45 Jahre alt seit dem 22.11.2026')
    expect(leaf(alt, { geburtsdatum: '1981-11-23' }, '2026-11-22', 'nein')).toMatchObject({
      asked: 'noch nicht 45 Jahre alt am Tag der Entscheidung',
      because: '45 Jahre alt erst am 23.11.2026',
    })
  })
})

describe('A node is titled', () => {
  it('by its own name, or by how its parts belong together', () => {
    const angebot = is('konkretesArbeitsplatzangebot', NORM)
    expect(de.node(found(any(angebot, angebot), {}))).toBe('Eine dieser Bedingungen genügt')
    expect(de.node(found(named('visumsverfahren', NORM, angebot), {}))).toBe('Einreise mit dem richtigen Visum')
    expect(de.node(found(rule(p18a), {}))).toBe('Voraussetzungen für Fachkräfte mit Berufsausbildung')
    expect(de.node(found(angebot, {}))).toBe('Konkretes Arbeitsplatzangebot')
  })

  it('with the points that are certain and possible', () => {
    const feature = (points: number, fact: 'leiharbeit' | 'vertragBefristet') => [
      { id: 'fachkraft', norm: NORM, points, requires: is(fact, NORM) },
    ]
    const sum = points('fachkraft', NORM, 6, feature(5, 'leiharbeit'), feature(3, 'vertragBefristet'))
    expect(de.node(found(sum, { leiharbeit: true }))).toBe('Fachkraft: 5 von 6 nötigen Punkten sicher, 8 möglich')
  })

  it('and refuses an id that has no words', () => {
    expect(() => de.condition('gibtEsNicht')).toThrow('gibtEsNicht')
  })
})

describe('A change is worded', () => {
  it('as more pay', () => {
    expect(change(schwelle(), { jahresgehalt: euro(44_694.2) })).toEqual([
      `Bruttogehalt im Jahr: 1.240,00 € im Jahr mehr (dann 45.934,20 €) · ${NORM}`,
      `Gross pay per year: €1,240.00 a year more (then €45,934.20) · ${NORM}`,
    ])
  })

  it('as a higher level', () => {
    expect(change(level('deutsch', 'B1', NORM), { deutsch: 'A2' }, 'zeit')?.[0]).toBe(`Deutsch: B1 statt A2 · ${NORM}`)
  })

  it('as a recognition', () => {
    expect(change(oneOf('gleichwertigkeit', ['voll'], NORM), { gleichwertigkeit: 'nichtBeantragt' })?.[0]).toBe(
      `Anerkennung: volle Gleichwertigkeit (jetzt: noch nicht beantragt) · ${NORM}`,
    )
  })

  it('as a wait until the first day', () => {
    const leistungen = notAfter('asylbewerberleistungenZuletztAm', { stichtag: 'antrag', monthsBefore: 24 }, NORM)
    expect(change(leistungen, { asylbewerberleistungenZuletztAm: '2025-03-01' })?.[0]).toBe(
      `warten bis 01.03.2027 (Letzter Tag mit Asylbewerberleistungen) · ${NORM}`,
    )
  })

  it('as something to clarify', () => {
    expect(change(schwelle(), {})?.[0]).toBe(`klären: Bruttogehalt im Jahr – mindestens 45.934,20 € im Jahr · ${NORM}`)
    expect(change(is('konkretesArbeitsplatzangebot', NORM), {})?.[0]).toBe(
      `klären: Konkretes Arbeitsplatzangebot – muss vorliegen · ${NORM}`,
    )
    expect(change(not(atLeast('vertragsdauerMonate', 6, NORM)), {})?.[0]).toContain('höchstens 5 Monate')
    expect(change(not(level('deutsch', 'B1', NORM)), {})?.[0]).toContain('höchstens A2')
  })

  it('as something that must go away', () => {
    expect(change(not(is('leiharbeit', NORM)), { leiharbeit: true })?.[0]).toBe(
      `Leiharbeit: darf nicht vorliegen · ${NORM}`,
    )
  })
})

describe('Figures are written', () => {
  it('as money in both languages, and read back to the same cents', () => {
    expect(de.money(-1250)).toBe('-12,50 €')
    expect(en.money(-1250)).toBe('-€12.50')
    expect(de.money(-50)).toBe('-0,50 €')
    expect(de.money(0)).toBe('0,00 €')
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (cents) => {
        expect(Number(de.money(cents).replace(/[.,€ ]/g, ''))).toBe(cents)
        expect(Number(en.money(cents).replace(/[.,€ ]/g, ''))).toBe(cents)
        expect(de.money(cents)).toBe(
          `${new Intl.NumberFormat('de-DE', { minimumFractionDigits: 2 }).format(cents / 100)} €`,
        )
      }),
    )
  })

  it('refusing fractions of a cent', () => {
    expect(() => de.money(0.5)).toThrow(RangeError)
  })

  it('as days, months and lists', () => {
    expect([de.date('2026-11-22'), en.date('2026-11-02')]).toEqual(['22.11.2026', '2 November 2026'])
    expect([de.months(1), de.months(48), en.months(1)]).toEqual(['1 Monat', '48 Monate', '1 month'])
    expect(de.and(['A', 'B', 'C'])).toBe('A, B und C')
    expect(de.and(['A', 'B, b', 'C'])).toBe('A; B, b und C')
    expect(de.number(1_234_567)).toBe('1.234.567')
  })

  it('as answers with their unit', () => {
    expect(de.answer('jahresgehalt', 4_593_420)).toBe('45.934,20 € im Jahr')
    expect(de.answer('vertragsdauerMonate', 24)).toBe('24 Monate')
    expect(de.answer('leiharbeit', false)).toBe('nein')
    expect(de.answer('geburtsdatum', '1990-02-28')).toBe('28.02.1990')
    expect(de.answer('abschluesse', ['deutscheBerufsausbildung', 'auslaendischerHochschulabschluss'])).toBe(
      'Berufsausbildung in Deutschland von mindestens zwei Jahren und Hochschulabschluss im Ausland',
    )
    expect(en.answer('antragsstaat', 'XK')).toBe('Kosovo')
    expect(en.answer('taetigkeit', 'weissNicht')).toBe('I do not know')
  })
})

import { expect, it } from 'vitest'
import type { PlainDate } from '../../calendar/plain-date.ts'
import { type Answers, momentOn } from '../../engine/answers.ts'
import { evaluate } from '../../engine/evaluate.ts'
import { rule } from '../../facts/criteria.ts'
import { allgemeineVoraussetzungenFachkraefte } from './p5-allgemeine-voraussetzungen.ts'
import { visumsverfahren, visumsverfahrenBeiAnspruch } from './p5-visumsverfahren.ts'

const HEUTE: PlainDate = '2026-05-04'
const zuBesuch: Answers = {
  standort: 'deutschland',
  aufenthaltstitel: 'visumfreierKurzaufenthalt',
  staatsangehoerigkeiten: ['RS'],
  asylantrag: 'keiner',
  anspruchNachEinreiseEntstanden: true,
  nachholungDesVisumsverfahrensEntbehrlich: false,
}
const truth = (expr: typeof visumsverfahren, answers: Answers, on = HEUTE) =>
  evaluate(expr, answers, momentOn(on)).truth

it('a claim that arose after entry helps only where the title is a claim', () => {
  expect(truth(visumsverfahrenBeiAnspruch, zuBesuch)).toBe('ja')
  expect(truth(visumsverfahren, zuBesuch)).toBe('nein')
})

it('someone from Kosovo visits without a visa from 1 January 2024 on', () => {
  const ausKosovo = { ...zuBesuch, staatsangehoerigkeiten: ['XK'], visumfreiNachAnhangZwei: false }
  expect(truth(visumsverfahrenBeiAnspruch, ausKosovo, '2023-12-31')).toBe('nein')
  expect(truth(visumsverfahrenBeiAnspruch, ausKosovo, '2024-01-01')).toBe('ja')
})

it('a British visitor applies in Germany while the stay is lawful, not after', () => {
  const britisch = { ...zuBesuch, staatsangehoerigkeiten: ['GB'], anspruchNachEinreiseEntstanden: false }
  expect(truth(visumsverfahren, britisch)).toBe('ja')
  expect(truth(visumsverfahren, { ...britisch, aufenthaltstitel: 'keiner' })).toBe('nein')
})

it('with a permission to stay for the asylum procedure the application is possible while that procedure runs', () => {
  const gestattet = { ...zuBesuch, aufenthaltstitel: 'aufenthaltsgestattung', asylantrag: 'laufend' }
  expect(truth(visumsverfahren, gestattet)).toBe('ja')
  expect(truth(visumsverfahren, { ...gestattet, asylantrag: 'zurueckgenommen' })).toBe('nein')
})

it('whoever withdrew the asylum application and entered before 29 March 2023 needs no new visa as a Fachkraft', () => {
  const nachRuecknahme: Answers = {
    ...zuBesuch,
    aufenthaltstitel: 'duldung',
    asylantrag: 'zurueckgenommen',
    einreiseAm: '2023-03-28',
    lebensunterhaltGesichert: true,
    identitaetGeklaert: true,
    ausweisungsinteresse: false,
    passpflichtErfuellt: true,
    einreiseverbot: false,
  }
  const fachkraft = rule(allgemeineVoraussetzungenFachkraefte)
  expect(truth(fachkraft, nachRuecknahme, '2023-12-22')).toBe('nein')
  expect(truth(fachkraft, nachRuecknahme, '2023-12-23')).toBe('ja')
  expect(truth(fachkraft, { ...nachRuecknahme, einreiseAm: '2023-03-29' }, '2023-12-23')).toBe('nein')
})

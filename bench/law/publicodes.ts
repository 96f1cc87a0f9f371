import Engine from 'publicodes'
import { type Case, ENGPASS, type Verdict, WESTBALKAN } from './cases.ts'

/** The same rules for publicodes, in its own mechanisms. */
const isco = (prefix: string): string => `groupe ${prefix}`

const rules: Record<string, unknown> = {
  'abschluss allemand': { 'par défaut': 'non' },
  'abschluss etranger': { 'par défaut': 'non' },
  'h plus': { 'par défaut': 'non' },
  'h plus moins': { 'par défaut': 'non' },
  'ici meme': { 'par défaut': 'non' },
  'bien evalue': { 'par défaut': 'non' },
  'zab positif': { 'par défaut': 'non' },
  approprie: { 'par défaut': 'non' },
  salaire: { 'par défaut': '0 €/an' },
  plafond: { valeur: '101400 €/an' },
  cdd: { 'par défaut': 'non' },
  mois: { 'par défaut': '0 mois' },
  'diplome recent': { 'par défaut': 'non' },
  'refus 19f': { 'par défaut': 'non' },
  'etat balkan': { 'par défaut': 'non' },
  'mission balkan': { 'par défaut': 'non' },
  'premier accord': { 'par défaut': 'oui' },
  accords: { 'par défaut': 0 },
  'a recu': { 'par défaut': 'non' },
  'recu il y a longtemps': { 'par défaut': 'non' },
  ...Object.fromEntries(ENGPASS.map((prefix) => [isco(prefix), { 'par défaut': 'non' }])),
  comparable: {
    'une de ces conditions': [
      { 'toutes ces conditions': ['h plus', 'bien evalue'] },
      { 'toutes ces conditions': ['h plus moins', 'ici meme', 'bien evalue'] },
      'zab positif',
    ],
  },
  academique: {
    'une de ces conditions': ['abschluss allemand', { 'toutes ces conditions': ['abschluss etranger', 'comparable'] }],
  },
  duree: { 'une de ces conditions': ['cdd = non', 'mois >= 6 mois'] },
  penurie: { 'une de ces conditions': ENGPASS.map(isco) },
  regel: {
    'toutes ces conditions': ['academique', 'approprie', 'salaire >= 50% * plafond', 'duree', 'refus 19f = non'],
  },
  ermaessigt: {
    'toutes ces conditions': [
      'academique',
      'approprie',
      { 'une de ces conditions': ['penurie', 'diplome recent'] },
      'salaire >= 45.3% * plafond',
      'duree',
      'refus 19f = non',
    ],
  },
  westbalkan: {
    'toutes ces conditions': [
      'etat balkan',
      { 'une de ces conditions': ['premier accord = non', 'mission balkan'] },
      { 'une de ces conditions': ['premier accord = non', 'accords < 50000'] },
      { 'une de ces conditions': ['a recu = non', 'recu il y a longtemps'] },
    ],
  },
}

const engine = new Engine(rules as ConstructorParameters<typeof Engine>[0], {
  logger: { log() {}, warn() {}, error() {} },
})
const ja = (holds: boolean): 'oui' | 'non' => (holds ? 'oui' : 'non')

export function situationOf(c: Case): Record<string, string | number> {
  return {
    'abschluss allemand': ja(c.deutscherAbschluss),
    'abschluss etranger': ja(c.auslaendischerAbschluss),
    'h plus': ja(c.anabinHochschule === 'hPlus'),
    'h plus moins': ja(c.anabinHochschule === 'hPlusMinus'),
    'ici meme': ja(c.anDieserHochschule),
    'bien evalue': ja(c.anabinAbschluss !== 'andereBewertung'),
    'zab positif': ja(c.zeugnisbewertungPositiv),
    approprie: ja(c.angemessen),
    salaire: `${c.jahresgehaltCent / 100} €/an`,
    cdd: ja(c.befristet),
    mois: `${c.monate} mois`,
    'diplome recent': ja(c.abschlussAm >= '2023-05-01'),
    'refus 19f': ja(c.ablehnungsgrund),
    'etat balkan': ja(WESTBALKAN.includes(c.staat)),
    'mission balkan': ja(WESTBALKAN.includes(c.antragsstaat)),
    'premier accord': ja(c.ersteZustimmung),
    accords: c.erstzustimmungen,
    'a recu': ja(c.leistungenBezogen),
    'recu il y a longtemps': ja(c.leistungenZuletztAm <= '2024-05-01'),
    ...Object.fromEntries(ENGPASS.map((prefix) => [isco(prefix), ja(c.isco.startsWith(prefix))])),
  }
}

export function byPublicodes(situation: Record<string, string | number>): Verdict {
  engine.setSituation(situation)
  const value = (name: string): boolean => engine.evaluate(name).nodeValue === true
  return { regel: value('regel'), ermaessigt: value('ermaessigt'), westbalkan: value('westbalkan') }
}

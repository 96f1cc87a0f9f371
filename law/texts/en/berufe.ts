import type { QualificationLevel, Regulation } from '../../occupations/profession-entry.ts'
import type { ProfessionId } from '../../occupations/professions.ts'

/** Words about occupations in English. */

export const regulations = {
  reglementiert: 'regulated: a licence is needed before work',
  nichtReglementiert: 'not regulated',
  nurSelbstaendigReglementiert:
    'not regulated for employees; the self-employed need the master craftsman title in licensed trades',
  titelGeschuetzt: 'work is open, the title is protected',
  jeNachLand: 'differs from Land to Land',
  funktionReglementiert: 'rules apply to certain functions',
  andereErlaubnis: 'another licence is needed, for example a driving licence',
} as const satisfies Readonly<Record<Regulation, string>>

export const levels = {
  berufsausbildung: 'vocational training',
  studium: 'degree',
  beides: 'vocational training or degree',
} as const satisfies Readonly<Record<QualificationLevel, string>>

export const professionNotes = {
  nurse: 'With a degree the occupation belongs to group 2221 and so to the shortage groups.',
  'care-assistant':
    'Not regulated in Saxony. From 2027 federal law is to govern the profession; that is not confirmed.',
  physiotherapist: 'The group is a shortage group, but an EU Blue Card needs a comparable degree.',
  podiatrist: 'The assignment to the ISCO group is not confirmed.',
  physician:
    'Specialists belong to group 2212. An EU Blue Card is possible with a provisional licence too, if the pay is high enough.',
  'hearing-acoustician': 'The assignment to the ISCO group is not confirmed.',
  'kindergarten-teacher': 'Teachers are a shortage group, but an EU Blue Card needs a qualification at degree level.',
  heilpaedagoge: 'The assignment to the ISCO group is not confirmed.',
  'it-specialist-vocational': 'Depending on the tasks groups 2512, 2514 and 2522 are possible too.',
  'care-home-manager': 'The Länder decide who may run a facility.',
  mechatronics: 'The assignment to the ISCO group is not confirmed.',
  'road-builder': 'The assignment to the ISCO group is not confirmed.',
  'train-driver': 'The European train driving licence is needed besides.',
  'truck-driver': 'A way of its own for professional drivers: EU licence with code 95, or qualification in Germany.',
  'bus-driver': 'A way of its own for professional drivers: EU licence with code 95, or qualification in Germany.',
  'aircraft-mechanic': 'For some work a licence of the Federal Aviation Office is needed besides.',
  'security-guard': 'Security staff must be reliable (§ 34a GewO).',
  economist: 'Not a shortage group: the regular salary threshold applies to the EU Blue Card.',
  'civil-engineer': 'The work is open; only the title is protected.',
  'mechanical-engineer': 'The work is open; only the title is protected.',
  'electrical-engineer': 'The work is open; only the title is protected.',
  'electronics-engineer': 'The work is open; only the title is protected.',
  'industrial-engineer': 'The work is open; only the title is protected.',
  'chemical-engineer': 'The work is open; only the title is protected.',
  'environmental-engineer': 'The work is open; only the title is protected.',
  surveyor: 'The work is open; only the title is protected.',
} as const satisfies Readonly<Partial<Record<ProfessionId, string>>>

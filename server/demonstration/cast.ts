import type { FactAnswers } from '#law/facts/vocabulary.ts'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import type { NewPerson } from '#server/persons/persons.ts'
import type { OrganisationKey, PersonKey } from './organisations.ts'

/** Who plays whom in a procedure of the demonstration, and what the check had been told. */
export interface Cast {
  readonly worker: PersonKey
  readonly person: NewPerson
  readonly employer: 'klinik' | 'werke'
  readonly agent?: 'kanzlei'
  readonly facts: FactAnswers
}

const person = (givenNames: string, bornOn: NewPerson['bornOn'], state: string): NewPerson => ({
  givenNames,
  familyNames: 'Demo (Vorführung)',
  bornOn,
  nationalities: [state],
})

const abroad: FactAnswers = { standort: 'ausland', konkretesArbeitsplatzangebot: true }

/** By the id of the procedure in procedure/examples. */
export const casts: Readonly<Record<string, Cast>> = {
  pflegefachfrau: {
    worker: 'pflegefachfrau',
    person: person('Dafina', '1996-03-14', 'XK'),
    employer: 'klinik',
    facts: { ...abroad, reglementierterBeruf: true },
  },
  ingenieurin: {
    worker: 'ingenieurin',
    person: person('Ivana', '1990-07-02', 'RS'),
    employer: 'werke',
    facts: { ...abroad, reglementierterBeruf: false },
  },
  informatiker: {
    worker: 'informatiker',
    person: person('Luka', '1994-11-23', 'ME'),
    employer: 'werke',
    facts: { ...abroad, reglementierterBeruf: false },
  },
  elektroniker: {
    worker: 'elektroniker',
    person: person('Emir', '1979-05-30', 'BA'),
    employer: 'werke',
    agent: 'kanzlei',
    facts: { ...abroad, reglementierterBeruf: false },
  },
  auszubildender: {
    worker: 'auszubildender',
    person: person('Arben', '2009-09-09', 'AL'),
    employer: 'werke',
    facts: { standort: 'ausland' },
  },
  eigenregie: {
    worker: 'akademikerin',
    person: person('Ana', '1992-01-19', 'MK'),
    employer: 'werke',
    facts: { ...abroad, reglementierterBeruf: false },
  },
}

/** Whoever acts as a party in the demonstration. */
export function actorOf(partei: Partei, { worker, employer, agent }: Cast): PersonKey {
  switch (partei) {
    case 'fachkraft':
    case 'familie':
      return worker
    case 'arbeitgeber':
      return employer
    case 'unterbevollmaechtigter':
      return agent ?? 'kanzlei'
    case 'auslaenderbehoerde':
    case 'andereAuslaenderbehoerde':
      return 'sachbearbeitung'
    case 'anerkennendeStelle':
    case 'zentralstelle':
    case 'bundesagentur':
    case 'beratungsstelle':
    case 'auslandsvertretung':
      return partei
  }
}

/** Offices that take part from the beginning; each sees something only once it has been asked. */
export const offices: readonly (OrganisationKey & Partei)[] = [
  'anerkennendeStelle',
  'zentralstelle',
  'bundesagentur',
  'auslandsvertretung',
  'beratungsstelle',
]

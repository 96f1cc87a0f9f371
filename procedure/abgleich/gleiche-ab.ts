import { alsBuchstaben, alsZiffern } from '#procedure/pass/vorschlag-fuer.ts'
import {
  type Abgleichsfeld,
  type Befund,
  type Befundregel,
  type Belegangaben,
  type Quelle,
  schwereVon,
} from './befund.ts'
import { vergleicheGehalt } from './vergleiche-gehalt.ts'
import { vergleicheNamen } from './vergleiche-namen.ts'
import { vergleicheTage } from './vergleiche-tage.ts'
import { vergleicheArbeitgeber, vergleicheTaetigkeit } from './vergleiche-texte.ts'

/** On whom is relied: of the person the passport first, of the job the contract. */
const DER_PERSON: readonly Quelle[] = ['pass', 'personen', 'bescheid', 'formular', 'vertrag', 'angaben']
const DER_STELLE: readonly Quelle[] = ['vertrag', 'formular', 'angaben', 'bescheid', 'personen', 'pass']

interface Vergleich {
  readonly feld: Abgleichsfeld
  readonly reihenfolge: readonly Quelle[]
  readonly sagt: (angaben: Belegangaben) => unknown
  readonly regel: (one: Belegangaben, other: Belegangaben) => Befundregel | undefined
}

const vergleiche: readonly Vergleich[] = [
  person(
    'name',
    ({ name }) => name,
    both(({ name }) => name, vergleicheNamen),
  ),
  person(
    'geburtsdatum',
    ({ geburtsdatum }) => geburtsdatum,
    both(({ geburtsdatum }) => geburtsdatum, vergleicheTage),
  ),
  person(
    'staatsangehoerigkeit',
    ({ staatsangehoerigkeit }) => staatsangehoerigkeit?.[0],
    both(
      ({ staatsangehoerigkeit }) => staatsangehoerigkeit,
      // Whoever has two nationalities travels with one passport.
      (one, other) => (one.some((state) => other.includes(state)) ? undefined : 'staatVerschieden'),
    ),
  ),
  person(
    'passnummer',
    ({ passnummer }) => passnummer,
    both(({ passnummer }) => passnummer, vergleicheNummern),
  ),
  person(
    'passGueltigBis',
    ({ passGueltigBis }) => passGueltigBis,
    both(({ passGueltigBis }) => passGueltigBis, vergleicheTage),
  ),
  stelle(
    'arbeitgeber',
    ({ arbeitgeber }) => arbeitgeber,
    both(({ arbeitgeber }) => arbeitgeber, vergleicheArbeitgeber),
  ),
  stelle(
    'taetigkeit',
    ({ taetigkeit }) => taetigkeit,
    both(({ taetigkeit }) => taetigkeit, vergleicheTaetigkeit),
  ),
  stelle('gehalt', ({ gehalt }) => gehalt, both(bezahlung, vergleicheGehalt)),
  stelle(
    'wochenstunden',
    ({ wochenstunden }) => wochenstunden,
    both(
      ({ wochenstunden }) => wochenstunden,
      (one, other) => (Math.abs(one - other) < 0.01 ? undefined : 'stundenVerschieden'),
    ),
  ),
  stelle(
    'beginn',
    ({ beginn }) => beginn,
    both(({ beginn }) => beginn, vergleicheTage),
  ),
]

/**
 * Compares what all sources say of person and job, each with the one that is most relied on. What is found explains itself; none
 * of it decides anything.
 * @example gleicheAb(quellen).map(({ regel }) => regel)
 */
export function gleicheAb(quellen: readonly Belegangaben[]): readonly Befund[] {
  return vergleiche.flatMap(({ feld, reihenfolge, sagt, regel }) => {
    const saying = reihenfolge.flatMap((quelle) =>
      quellen.filter((one) => one.quelle === quelle && sagt(one) !== undefined),
    )
    const [first, ...others] = saying
    if (!first) return []
    return others.flatMap((other): readonly Befund[] => {
      const found = regel(first, other)
      return found === undefined
        ? []
        : [{ feld, regel: found, schwere: schwereVon(found), quellen: [first.quelle, other.quelle] }]
    })
  })
}

function person(feld: Abgleichsfeld, sagt: Vergleich['sagt'], regel: Vergleich['regel']): Vergleich {
  return { feld, reihenfolge: DER_PERSON, sagt, regel }
}

function stelle(feld: Abgleichsfeld, sagt: Vergleich['sagt'], regel: Vergleich['regel']): Vergleich {
  return { feld, reihenfolge: DER_STELLE, sagt, regel }
}

function both<T>(
  of: (angaben: Belegangaben) => T | undefined,
  compare: (one: T, other: T) => Befundregel | undefined,
): Vergleich['regel'] {
  return (one, other) => {
    const [a, b] = [of(one), of(other)]
    return a === undefined || b === undefined ? undefined : compare(a, b)
  }
}

function bezahlung({ gehalt, wochenstunden }: Belegangaben) {
  return gehalt && { gehalt, wochenstunden }
}

function vergleicheNummern(one: string, other: string): Befundregel | undefined {
  const [a, b] = [one, other].map((text) => text.toUpperCase().replaceAll(/[\s-]/g, ''))
  if (a === b) return undefined
  const alike = alsZiffern(a ?? '') === alsZiffern(b ?? '') || alsBuchstaben(a ?? '') === alsBuchstaben(b ?? '')
  return alike ? 'zeichenVerwechselt' : 'nummerVerschieden'
}

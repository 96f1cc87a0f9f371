import { addDays, addYears, type PlainDate } from '#law/calendar/plain-date.ts'
import type { Ablauf } from '#procedure/examples/ablauf.ts'
import type { Verfahrensangaben } from '#procedure/schriftstuecke/vorgangsangaben.ts'
import type { Cases } from '#server/cases/cases.ts'
import { caseForms } from '#server/papers/case-forms.ts'
import { addPerson, changePerson, type NewPerson, personsOf } from '#server/persons/persons.ts'
import type { Cast } from './cast.ts'
import { addressOf, organisations } from './organisations.ts'
import type { DemonstrationPeople } from './people.ts'

interface Filling {
  readonly people: DemonstrationPeople
  readonly cast: Cast
  readonly caseId: string
  readonly ablauf: Ablauf
  readonly beginn: PlainDate
}

/** What people have entered about an example: the worker as in the passport, who speaks for whom, and the planned job. */
export async function fillIn(cases: Cases, filling: Filling): Promise<void> {
  const { people, cast, caseId, ablauf, beginn } = filling
  const { db } = cases
  const now = cases.clock()
  const worker = (await personsOf(db, caseId)).find(({ role }) => role === 'fachkraft')
  if (worker) await changePerson(db, { caseId, id: worker.id, person: workerOf(cast, beginn) })
  const add = (role: 'ansprechpartner' | 'vertretung', person: NewPerson): Promise<string> =>
    addPerson(db, { caseId, role, person, now })
  const contacts = {
    arbeitgeber: await add('ansprechpartner', contact('Konrad', 'Kontakt', cast.employer)),
    deputy: await add('vertretung', contact('Vera', 'Vertretung', cast.employer)),
    behoerde: await add('ansprechpartner', contact('Mara', 'Muster', 'sachbearbeitung')),
    behoerdeDeputy: await add('vertretung', contact('Veit', 'Vertretung', 'vertretung')),
  }
  const agent = cast.agent && {
    ansprechpartner: await add('ansprechpartner', contact('Kaja', 'Kanzlei', 'kanzlei')),
    vertretung: await add('vertretung', contact('Karl', 'Kollege', 'kanzlei')),
  }
  const content: Verfahrensangaben = {
    ...jobs[ablauf.id],
    arbeitgeber: {
      name: organisations[cast.employer].name,
      anschrift: 'Beispielstraße 12, 01067 Musterstadt',
      ansprechpartner: contacts.arbeitgeber,
      vertretung: contacts.deputy,
    },
    auslaenderbehoerde: {
      name: organisations.auslaenderbehoerde.name,
      organisationseinheit: 'Sachgebiet Fachkräfte',
      anschrift: 'Rathausplatz 1, 01067 Musterstadt',
      ansprechpartner: contacts.behoerde,
      vertretung: contacts.behoerdeDeputy,
    },
    ...(agent && {
      unterbevollmaechtigter: {
        name: organisations.kanzlei.name,
        anschrift: 'Kanzleigasse 3, 04109 Musterhausen',
        ...agent,
      },
    }),
    betriebsstaette: 'Beispielstraße 12, 01067 Musterstadt',
    beginn: addDays(beginn, 200),
    zuleitung: 'email',
    gebuehrenschuldner: 'fachkraft',
    zahler: 'arbeitgeber',
    kontaktsprache: 'en',
    bevollmaechtigt: true,
    untervollmachtErlaubt: true,
    keinEinreiseverbot: true,
    allgemeineHinweise: true,
  }
  const saved = await caseForms(cases).save(
    people.viewer(cast.employer),
    { caseId, form: 'angaben', expected: 0, content: { ...content } },
    beginn,
  )
  if (saved.result !== 'done') throw new Error(`The particulars of ${ablauf.id} were not saved: ${saved.result}`)
}

/** By the id of the procedure. The amounts are invented, and above what the way asks for. */
const jobs: Readonly<Record<string, Verfahrensangaben>> = {
  pflegefachfrau: {
    beschaeftigung: 'Pflegefachfrau',
    bruttoMonatCents: 310_000,
    wochenstunden: 38.5,
    referenzberuf: 'Pflegefachfrau',
    anerkennungBeauftragt: true,
    keinFruehererAntrag: true,
    auslandsvertretung: 'pristina',
  },
  ingenieurin: {
    beschaeftigung: 'Entwicklungsingenieurin Maschinenbau',
    bruttoMonatCents: 520_000,
    wochenstunden: 40,
    auslandsvertretung: 'belgrade',
  },
  informatiker: {
    beschaeftigung: 'Softwareentwickler',
    bruttoMonatCents: 430_000,
    wochenstunden: 40,
    auslandsvertretung: 'podgorica',
  },
  elektroniker: {
    beschaeftigung: 'Elektroniker für Betriebstechnik',
    bruttoMonatCents: 380_000,
    wochenstunden: 40,
    referenzberuf: 'Elektroniker für Betriebstechnik',
    anerkennungBeauftragt: true,
    keinFruehererAntrag: true,
    voraufenthalte: '2015 bis 2016, Aufenthaltserlaubnis, Ausländerbehörde Beispielkreis',
    auslandsvertretung: 'sarajevo',
  },
  auszubildender: {
    beschaeftigung: 'Ausbildung zum Mechatroniker',
    bruttoMonatCents: 115_000,
    wochenstunden: 40,
    auslandsvertretung: 'tirana',
  },
  eigenregie: {
    beschaeftigung: 'Chemieingenieurin',
    bruttoMonatCents: 480_000,
    wochenstunden: 39,
    anerkennungBeauftragt: true,
    keinFruehererAntrag: true,
    auslandsvertretung: 'skopje',
  },
}

const birthplaces: Readonly<Record<string, string>> = {
  XK: 'Prishtinë',
  RS: 'Niš',
  ME: 'Nikšić',
  BA: 'Zenica',
  AL: 'Shkodër',
  MK: 'Битола / Bitola',
}

/** The passport numbers are none that a state would give. */
function workerOf({ person, worker }: Cast, beginn: PlainDate): NewPerson {
  const state = person.nationalities?.[0] ?? ''
  return {
    ...person,
    birthPlace: birthplaces[state],
    email: addressOf(worker),
    phone: '+000 00 000 000',
    address: 'Ulica Primjer 7',
    residenceState: state,
    passportNumber: 'X0000000',
    passportState: state,
    passportUntil: addYears(beginn, 6),
  }
}

function contact(givenNames: string, familyName: string, of: Parameters<typeof addressOf>[0]): NewPerson {
  return {
    givenNames,
    familyNames: `${familyName} (Vorführung)`,
    email: addressOf(of),
    phone: '0000 000000',
    address: 'Beispielstraße 12, 01067 Musterstadt',
  }
}

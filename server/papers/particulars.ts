import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import { alle, letzter } from '#procedure/fachkraefteverfahren/state.ts'
import type {
  Familienangehoerige,
  Personenangaben,
  Stelle,
  Stellenangaben,
  Vorgangsangaben,
} from '#procedure/schriftstuecke/vorgangsangaben.ts'
import type { CaseFile } from '#server/cases/case-file.ts'
import type { Cases } from '#server/cases/cases.ts'
import { type Person, personsOf, relativesOf } from '#server/persons/persons.ts'
import { formOf } from './case-forms.ts'
import { readParticulars } from './read-particulars.ts'

/** A party for which contact persons are named. */
type Benannte = 'arbeitgeber' | 'unterbevollmaechtigter' | 'auslaenderbehoerde'

/**
 * Everything known of a case, put together from persons, the form `angaben`, the parties and the file. For the house itself:
 * whoever prints it decides whom a paper is for.
 */
export async function particularsOf({ db }: Pick<Cases, 'db'>, file: CaseFile): Promise<Vorgangsangaben> {
  const [persons, relatives, form, reference] = await Promise.all([
    personsOf(db, file.caseId),
    relativesOf(db, file.caseId),
    formOf({ db }, { caseId: file.caseId, form: 'angaben' }),
    referenceOf({ db }, file.caseId),
  ])
  const verfahren = readParticulars(form.content)
  const stelle = (partei: Benannte): Stelle | undefined => stelleOf(partei, verfahren[partei], file, persons)
  const fachkraft = persons.find(({ role }) => role === 'fachkraft')
  return {
    aktenzeichen: reference,
    modus: letzter(file.state, 'vorgangEroeffnet')?.ereignis.modus ?? 'behoerde',
    vorhaben: letzter(file.state, 'vorhabenFestgelegt')?.ereignis.vorhaben,
    fachkraft: fachkraft && personenangaben(fachkraft),
    familie: [...persons.filter(({ role }) => role === 'familie'), ...relatives].map(angehoerige),
    arbeitgeber: stelle('arbeitgeber'),
    unterbevollmaechtigter: stelle('unterbevollmaechtigter'),
    auslaenderbehoerde: stelle('auslaenderbehoerde'),
    verfahren,
  }
}

async function referenceOf({ db }: Pick<Cases, 'db'>, caseId: string): Promise<string> {
  const row = await db.selectFrom('board').select('reference').where('case_id', '=', caseId).executeTakeFirst()
  return row?.reference ?? caseId
}

/** What was typed goes before what the list of parties has; contact persons before that come from the file. */
function stelleOf(
  partei: Benannte,
  angaben: Stellenangaben | undefined,
  { parties, state }: CaseFile,
  persons: readonly Person[],
): Stelle | undefined {
  const party = parties.findLast((one) => one.partei === (partei satisfies Partei) && one.until === undefined)
  const name = angaben?.name ?? party?.name
  if (name === undefined) return undefined
  const person = (rolle: 'ansprechpartner' | 'vertretung'): Personenangaben | undefined => {
    const named = alle(state, 'ansprechpartnerBenannt').findLast(
      ({ ereignis }) => ereignis.fuer === partei && ereignis.rolle === rolle,
    )
    const id = angaben?.[rolle] ?? named?.ereignis.person
    const found = persons.find((one) => one.id === id)
    return found && personenangaben(found)
  }
  return {
    name,
    organisationseinheit: angaben?.organisationseinheit,
    anschrift: angaben?.anschrift,
    email: angaben?.email ?? party?.email,
    telefon: angaben?.telefon,
    ansprechpartner: person('ansprechpartner'),
    vertretung: person('vertretung'),
    vertretungsberechtigt: angaben?.vertretungsberechtigt,
    art: angaben?.art,
    anwaltlicheVersicherung: angaben?.anwaltlicheVersicherung,
  }
}

function personenangaben(person: Person): Personenangaben {
  const { passportNumber } = person
  return {
    id: person.id,
    vornamen: person.givenNames,
    nachnamen: person.familyNames,
    geburtsname: person.birthName,
    geburtsdatum: person.bornOn,
    geburtsort: person.birthPlace,
    staatsangehoerigkeiten: person.nationalities,
    anschrift: person.address,
    wohnsitzstaat: person.residenceState,
    email: person.email,
    telefon: person.phone,
    pass:
      passportNumber === undefined
        ? undefined
        : { nummer: passportNumber, staat: person.passportState, gueltigBis: person.passportUntil },
  }
}

function angehoerige(person: Person): Familienangehoerige {
  return { ...personenangaben(person), verhaeltnis: person.relation }
}

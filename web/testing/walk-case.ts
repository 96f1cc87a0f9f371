import { expect } from 'vitest'
import { addDays } from '#law/calendar/plain-date.ts'
import { type Ablauf, schritteBis } from '#procedure/examples/ablauf.ts'
import type { Vorhaben } from '#procedure/fachkraefteverfahren/vorhaben.ts'
import { setPractice } from '#server/consent/consent-practice.ts'
import { casts } from '#server/demonstration/cast.ts'
import type { OrganisationKey } from '#server/demonstration/organisations.ts'
import { writeFields } from '#web/workspace/step/field.ts'
import { dayTyped } from '#web/workspace/step/field-kinds.ts'
import { fieldsOf } from '#web/workspace/step/step-fields.ts'
import { type CaseWalk, openPart, sendForm, seqOf } from './case-walk.ts'
import type { PeopleAtDesk } from './people-at-desk.ts'
import { type AgreementFields, expectComplete, expectGate, fillAgreement, signAgreement } from './walk-agreement.ts'
import { handInPaper } from './walk-attachments.ts'
import { deliverConsent, giveConsent } from './walk-consent.ts'
import { takeMissionStep } from './walk-mission.ts'
import { type OpeningWalk, openFromCheck } from './walk-opening.ts'
import { addOrganisation, completeWorker, enterContact, invitePerson } from './walk-people.ts'
import { fillStep, takeStep } from './walk-steps.ts'

/** A person from the check to the visa. */
interface WholeCase extends Pick<OpeningWalk, 'person' | 'group' | 'plan' | 'leftOpen'> {
  readonly ablauf: Ablauf
  /** The state of the worker, as people write it. */
  readonly state: string
  readonly offices: readonly (OrganisationKey & Parameters<typeof addOrganisation>[1])[]
  /** What the authority adds to the plan that check and opening have made. */
  readonly planned: readonly string[]
  readonly employer: AgreementFields
  readonly office: AgreementFields
  /** Steps that are taken otherwise than on the page of the step; their entry is the newest one. */
  readonly own?: Readonly<Record<string, (walk: CaseWalk) => Promise<void>>>
}

/** The example with the offices of the demonstration, which all sit in Saxony. */
export function inSachsen(ablauf: Ablauf): Ablauf {
  const { orte, zustimmungNoetig } = ablauf.vorhaben
  const land = { land: 'SN' } as const
  const places = {
    auslaenderbehoerde: land,
    ...(orte.anerkennendeStelle && { anerkennendeStelle: land }),
    ...(zustimmungNoetig === 'nein' ? {} : { bundesagentur: land }),
  }
  return { ...ablauf, vorhaben: { ...ablauf.vorhaben, orte: places } }
}

/** Walks the whole case; every step that has a page of its own is taken there. */
export async function walkCase(at: PeopleAtDesk, whole: WholeCase): Promise<CaseWalk> {
  const { ablauf, person, group, plan, leftOpen, own } = whole
  const cast = casts[ablauf.id]
  if (!cast) throw new Error(`Nobody plays ${ablauf.id}.`)
  const beginn = at.today()
  const opening = {
    cast,
    person,
    group,
    way: ablauf.vorhaben.weg,
    ...(plan && { plan }),
    ...(leftOpen && { leftOpen }),
  }
  const walk: CaseWalk = { at, cast, beginn, caseId: await openFromCheck(at, opening) }
  await gather(walk, whole)
  const numbers = new Map<string, number>()
  const pages = { ...pagesOf(whole), ...own }
  for (const schritt of schritteBis(ablauf, 'visum').slice(1)) {
    at.turnTo(addDays(beginn, schritt.tag))
    if (schritt.name === 'ansprechpartner') await enterContacts(walk)
    const page = pages[schritt.name]
    if (page) await page(walk)
    numbers.set(schritt.name, page ? await seqOf(walk) : await takeStep(walk, schritt, numbers))
  }
  return walk
}

/** Everybody who takes part. */
async function gather(walk: CaseWalk, { ablauf, offices }: WholeCase): Promise<void> {
  const { worker } = walk.cast
  const { desk } = walk.at
  // Two people of this authority look at each Vorabzustimmung.
  await setPractice(desk.world.db, desk.people.organisationId('auslaenderbehoerde'), { fourEyes: true, months: 3 })
  await invitePerson(walk, 'fachkraft', worker)
  // In these examples the custodians of a minor are played by the same person.
  if (ablauf.vorhaben.minderjaehrig) await invitePerson(walk, 'familie', worker)
  for (const key of offices) await addOrganisation(walk, key, key)
  if (walk.cast.agent) await addOrganisation(walk, 'unterbevollmaechtigter', walk.cast.agent)
}

function pagesOf(whole: WholeCase): NonNullable<WholeCase['own']> {
  const { ablauf, state, employer, office, planned } = whole
  const fields: AgreementFields = {
    ...PARTIES,
    'arbeitgeber.ansprechpartner.name': 'Konrad Kontakt',
    'arbeitgeber.vertretung.name': 'Vera Vertretung',
    'auslaenderbehoerde.ansprechpartner.name': 'Mara Muster',
    'auslaenderbehoerde.vertretung.name': 'Veit Vertreter',
    ...employer,
  }
  return {
    vorhaben: (walk) => fixPlan(walk, ablauf.vorhaben, planned),
    unterschriftArbeitgeber: async (walk) => {
      await expectGate(walk, walk.cast.employer)
      await completeWorker(walk, state)
      await fillAgreement(walk, walk.cast.employer, fields)
      await fillAgreement(walk, 'sachbearbeitung', { ...fields, ...office })
      await expectComplete(walk, walk.cast.employer)
      await signAgreement(walk, walk.cast.employer, 'arbeitgeber')
    },
    unterschriftBehoerde: async (walk) => {
      await signAgreement(walk, 'sachbearbeitung', 'auslaenderbehoerde')
      const serves = ablauf.vorhaben.anerkennungsstand === 'wirdBeantragt' ? ['AR-03'] : []
      await handInPaper(walk, walk.cast.worker, { paper: 'AN-02', form: 'farbkopie', serves })
    },
    vorabzustimmung: (walk) => giveConsent(walk, { prepares: 'sachbearbeitung', signs: 'vertretung' }),
    unterrichtung: (walk) => deliverConsent(walk, 'sachbearbeitung'),
    aushaendigung: async (walk) => {
      expect(await seqOf(walk, 'vorabzustimmungAusgehaendigt'), 'handed over with the delivery').toBeGreaterThan(0)
    },
    terminanfrage: (walk) => takeMissionStep(walk, walk.cast.worker, { art: 'terminAngefragt' }),
    termin: (walk) => {
      const termin = dayTyped(addDays(walk.at.today(), 12))
      return takeMissionStep(walk, 'auslandsvertretung', { art: 'terminAngeboten', fields: { termin } })
    },
    visumantrag: (walk) =>
      takeMissionStep(walk, walk.cast.worker, { art: 'visumBeantragt', fields: { vollstaendig: 'ja' } }),
    visum: (walk) => {
      const today = walk.at.today()
      const fields = { gueltigAb: dayTyped(today), gueltigBis: dayTyped(addDays(today, 364)) }
      return takeMissionStep(walk, 'auslandsvertretung', { art: 'visumErteilt', fields })
    },
  }
}

const PARTIES: AgreementFields = {
  'arbeitgeber.vertretungsberechtigt': 'Gesine Geschäft (Vorführung), Geschäftsführerin',
  'arbeitgeber.anschrift': 'Beispielstraße 12, 01067 Musterstadt',
  'auslaenderbehoerde.anschrift': 'Rathausplatz 1, 01067 Musterstadt',
  'auslaenderbehoerde.organisationseinheit': 'Sachgebiet Fachkräfte',
  'vorhaben.betriebsstaette': 'Beispielstraße 12, 01067 Musterstadt',
  'vollmacht.bevollmaechtigt': 'ja',
  'vollmacht.untervollmacht': 'ja',
  'vorabzustimmung.zuleitung': 'persoenlich',
  'gebuehr.schuldner': 'fachkraft',
  'gebuehr.zahler': 'arbeitgeber',
  'hinweise.erhalten': 'ja',
}

/** Contact persons of employer, authority and agent; whoever is named in the agreement is entered first. */
async function enterContacts(walk: CaseWalk): Promise<void> {
  const { employer, agent } = walk.cast
  await enterContact(walk, employer, { role: 'ansprechpartner', name: 'Konrad Kontakt' })
  await enterContact(walk, employer, { role: 'vertretung', name: 'Vera Vertretung' })
  await enterContact(walk, 'sachbearbeitung', { role: 'ansprechpartner', name: 'Mara Muster' })
  await enterContact(walk, 'sachbearbeitung', { role: 'vertretung', name: 'Veit Vertreter' })
  if (agent) {
    await enterContact(walk, agent, { role: 'ansprechpartner', name: 'Kaja Kanzlei' })
    await enterContact(walk, agent, { role: 'vertretung', name: 'Karl Kollege' })
  }
}

/** The authority finds the plan filled in from check and opening, and adds what only it knows. */
export async function fixPlan(walk: CaseWalk, vorhaben: Vorhaben, added: readonly string[]): Promise<void> {
  const page = await openPart(
    walk,
    'sachbearbeitung',
    'schritt/vorhabenFestgelegt?als=auslaenderbehoerde&weise=vornehmen',
  )
  const typed = writeFields(fieldsOf('vorhabenFestgelegt'), { vorhaben }, '')
  // The norm of the consent is what the law says of the answers; the examples name it more roughly.
  const changed = await fillStep(
    page,
    typed.filter(([name]) => name !== 'vorhaben.zustimmungsnorm'),
  )
  expect(changed, 'what the authority has to type').toEqual(added.map((name) => `vorhaben.${name}`))
  await sendForm(page, 'main form.step-form button[type=submit]')
}

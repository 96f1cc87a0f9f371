import { expect } from 'vitest'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import { addressOf, type OrganisationKey, organisations, type PersonKey } from '#server/demonstration/organisations.ts'
import { type CaseWalk, expectNoRefusal, openPart, sendForm } from './case-walk.ts'

const OFFICE: PersonKey = 'sachbearbeitung'

/** The authority lets an office or an agent take part that works here. */
export async function addOrganisation(walk: CaseWalk, partei: Partei, key: OrganisationKey): Promise<void> {
  const { name } = organisations[key]
  const page = await openPart(walk, OFFICE, `beteiligte/neu?partei=${partei}`)
  await page.locator('#suche').fill(name.split(' ')[0] ?? name)
  await page.locator('form[method=get]:has(#suche) button').click()
  await page.locator('label', { hasText: name }).click()
  await sendForm(page, 'form[method=post]:has([name=weise][value=organisation]) button')
  expect(await page.locator('table').textContent()).toContain(name)
}

/** The authority invites somebody, who accepts with the account that is there. */
export async function invitePerson(walk: CaseWalk, partei: Partei, person: PersonKey): Promise<void> {
  const { desk } = walk.at
  const page = await openPart(walk, OFFICE, `beteiligte/neu?partei=${partei}`)
  await page.locator('#email').fill(addressOf(person))
  await sendForm(page, 'form[method=post]:has(#email) button')
  const mail = desk.mails.findLast(({ to }) => to === addressOf(person))
  const link = /https?:\S+/.exec(mail?.text ?? '')?.[0]
  expect(link, `an invitation for ${person}`).toBeDefined()
  const window = await walk.at.of(person)
  await window.goto(link ?? '')
  await window.locator('form[action$="/invitation"] button[type=submit]').click()
  await window.waitForURL(`**/vorgaenge/${walk.caseId}`)
}

/** What the passport says, added to what the check knew: nothing of it is asked again. */
export async function completeWorker(walk: CaseWalk, state: string): Promise<void> {
  const { cast, caseId } = walk
  const page = await openPart(walk, cast.employer, 'personen')
  await page.locator(`main a[href*="/vorgaenge/${caseId}/personen/"]:not([href*=neu])`).first().click()
  expect(await page.locator('[name=familiennamen]').inputValue()).toBe(cast.person.familyNames)
  expect(await page.locator('[name=geboren]').inputValue()).not.toBe('')
  expect(await page.locator('[name=staaten]').inputValue()).toBe(state)
  expect(await page.locator('[name=email]').inputValue(), 'where the worker was invited').toBe(addressOf(cast.worker))
  const more = {
    geburtsort: 'Novi Grad',
    wohnsitzstaat: state,
    passnummer: 'X0000000',
    passstaat: state,
    passBis: '01.10.2033',
    anschrift: 'Ulica Primjer 7',
    telefon: '+000 00 000 000',
  }
  for (const [name, value] of Object.entries(more)) await page.locator(`main [name="${name}"]`).fill(value)
  await sendForm(page, 'main form.step-form button[type=submit]')
}

/** Who speaks for a party, and who does where he or she is away. */
export async function enterContact(
  walk: CaseWalk,
  person: PersonKey,
  { role, name }: { readonly role: 'ansprechpartner' | 'vertretung'; readonly name: string },
): Promise<void> {
  const page = await openPart(walk, person, `personen/neu?rolle=${role}`)
  const [given = '', family = ''] = name.split(' ')
  const typed = {
    vornamen: given,
    familiennamen: `${family} (Vorführung)`,
    anschrift: 'Beispielstraße 12, 01067 Musterstadt',
    email: `${family.toLowerCase()}@vorfuehrung.example`,
    telefon: '0000 000000',
  }
  for (const [field, value] of Object.entries(typed)) await page.locator(`main [name="${field}"]`).fill(value)
  await sendForm(page, 'main form.step-form button[type=submit]')
  await expectNoRefusal(page)
}

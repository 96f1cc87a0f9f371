import type { Page } from 'playwright-core'

/** Brings answers into a browser as a person would who saved them: by the file. */
export async function openAnswers(page: Page, facts: Readonly<Record<string, unknown>>, on?: string): Promise<void> {
  const file = JSON.stringify(on === undefined ? { facts } : { facts, on })
  await page.goto('/de/open')
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'vorab-angaben.json', mimeType: 'application/json', buffer: Buffer.from(file) })
  await page.locator('form[action$="/open/file"] button').click()
}

/** An engineer at 46,000 €, as the file of answers has it. */
export const ENGINEER: Readonly<Record<string, unknown>> = {
  staatsangehoerigkeiten: ['IN'],
  geburtsdatum: '1990-01-01',
  standort: 'ausland',
  konkretesArbeitsplatzangebot: true,
  jahresgehalt: 46_000,
  taetigkeit: '2144',
  abschluesse: ['auslaendischerHochschulabschluss'],
  anabinHochschule: 'hPlus',
  anabinAbschluss: 'gleichwertig',
  qualifizierteBeschaeftigung: true,
  angemesseneBeschaeftigung: true,
  reglementierterBeruf: false,
  leiharbeit: false,
  vertragBefristet: false,
  beschaeftigungVersichert: true,
  asylantrag: 'keiner',
  ablehnungsgrundSchutzOderFreizuegigkeit: false,
  ablehnungsgrundSchutzantragOderEntsendung: false,
  lebensunterhaltGesichert: true,
  passpflichtErfuellt: true,
  identitaetGeklaert: true,
  ausweisungsinteresse: false,
  einreiseverbot: false,
}

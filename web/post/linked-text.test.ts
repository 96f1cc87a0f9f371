import { expect, it } from 'vitest'
import { languageOfMail } from './linked-text.ts'

const ORIGIN = 'https://vorab.example'

it('a mail is in the language of the pages to which it leads; what leads elsewhere says nothing', () => {
  expect(languageOfMail(`Hello,\n\n${ORIGIN}/en/vorgaenge/1\n`, ORIGIN)).toBe('en')
  expect(languageOfMail(`Guten Tag,\n\n${ORIGIN}/de/invitation?code=a`, ORIGIN)).toBe('de')
  expect(languageOfMail('https://elsewhere.example/en', ORIGIN)).toBeUndefined()
  expect(languageOfMail(`${ORIGIN}/`, ORIGIN)).toBeUndefined()
})

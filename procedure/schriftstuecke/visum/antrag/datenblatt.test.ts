import { expect, it } from 'vitest'
import { vorgangsangaben } from '#procedure/testing/vorabzustimmungslage.ts'
import { feldname, mangelzeilen } from './datenblatt.ts'
import { vorbelegungAusVorgang } from './vorbelegung.ts'

it('An address of the case is put into the two lines of the form', () => {
  const { fachkraft, arbeitgeber } = vorgangsangaben
  const angaben = {
    ...vorgangsangaben,
    fachkraft: fachkraft && { ...fachkraft, anschrift: 'Bulevar oslobođenja 12, 21000 Novi Sad' },
    arbeitgeber: arbeitgeber && { ...arbeitgeber, anschrift: 'Weg 2\n01067 Dresden' },
  }
  expect(vorbelegungAusVorgang(angaben)).toMatchObject({
    strasse: 'Bulevar oslobođenja 12',
    ort: '21000 Novi Sad',
    referenzStrasse: 'Weg 2',
    referenzOrt: '01067 Dresden',
  })
})

it('An address without a postcode stays in one line, and nothing is guessed', () => {
  const known = vorbelegungAusVorgang(vorgangsangaben)
  expect(known['strasse']).toBe('Ulica 1, Niš')
  expect(known['ort']).toBeUndefined()
})

it('A field of a child says of which, once', () => {
  expect(feldname('kindVornamen2', 'kinder', 'de')).toBe('2. Kind: Vornamen')
  expect(feldname('kindVornamen2', 'kinder', 'en')).toBe('Child 2: first names')
})

it('A question that something is wrong with loses its mark before the colon', () => {
  const [line] = mangelzeilen(
    [{ feld: 'familieWer', seite: 'wohnsitz', art: 'keineLateinischenBuchstaben', stufe: 'fehler' }],
    'de',
  )
  expect(line?.text).toMatch(/^Wer kommt mit: /)
})

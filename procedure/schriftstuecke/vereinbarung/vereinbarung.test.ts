import { describe, expect, it } from 'vitest'
import type { Land } from '#law/calendar/land.ts'
import { addDays, type PlainDate } from '#law/calendar/plain-date.ts'
import type { Vorhaben } from '#procedure/fachkraefteverfahren/vorhaben.ts'
import type { Vorgangsangaben } from '../vorgangsangaben.ts'
import { klauselnIm } from './abschnittsbloecke.ts'
import { ausgabeAm } from './ausgaben.ts'
import { fallOf } from './fall.ts'
import { fehlendeAngaben } from './fehlende-angaben.ts'
import { type KlauselId, klauseln } from './klauseln.ts'
import { schritteIm } from './schritte.ts'
import { angehoerige, blaueKarte, elektronik, HEUTE, lehrling, pflege } from './testing/beispiele.ts'
import { papiertext } from './testing/papiertext.ts'
import { vereinbarung } from './vereinbarung.ts'

const faelle = [
  { name: 'pflege-sachsen', angaben: pflege, land: 'SN' },
  { name: 'blaue-karte-bayern', angaben: blaueKarte, land: 'BY' },
  { name: 'elektronik-sachsen', angaben: elektronik, land: 'SN' },
  { name: 'lehrling-thueringen', angaben: lehrling, land: 'TH' },
] as const satisfies readonly { name: string; angaben: Vorgangsangaben; land: Land }[]

const fall = (angaben: Vorgangsangaben, land: Land, tag: PlainDate = HEUTE) =>
  fallOf(angaben, ausgabeAm(tag, land), tag)
const clauses = (angaben: Vorgangsangaben, land: Land, tag: PlainDate = HEUTE): readonly KlauselId[] =>
  klauselnIm(fall(angaben, land, tag))
const text = (angaben: Vorgangsangaben, land: Land, tag: PlainDate = HEUTE): string =>
  papiertext(vereinbarung(angaben, ausgabeAm(tag, land), { tag, language: 'de' }))

describe('The agreement', () => {
  for (const { name, angaben, land } of faelle)
    for (const language of ['de', 'en'] as const)
      it(`says for ${name} in ${language} what it said when somebody last read it`, async () => {
        const paper = vereinbarung(angaben, ausgabeAm(HEUTE, land), { tag: HEUTE, language })
        await expect(papiertext(paper)).toMatchFileSnapshot(`./testing/${name}.${language}.txt`)
      })

  it('needs nothing more in any of these cases', () => {
    for (const { angaben, land } of faelle) expect(fehlendeAngaben(angaben, ausgabeAm(HEUTE, land), HEUTE)).toEqual([])
  })

  it('is a reading version in English, and a draft as long as it may not be signed', () => {
    const paper = (language: 'de' | 'en', entwurf: boolean) =>
      vereinbarung(pflege, ausgabeAm(HEUTE, 'SN'), { tag: HEUTE, language, entwurf }).banner
    expect(paper('de', false)).toBeUndefined()
    expect(paper('de', true)).toMatch(/Entwurf/)
    expect(paper('en', false)).toMatch(/Only the German version binds/)
  })

  it('names a norm for every clause', () => {
    for (const { angaben, land } of faelle)
      for (const line of text(angaben, land)
        .split('\n')
        .filter((one) => /^[A-L] \d+ /.test(one)))
        expect(line).toMatch(/\((§|Art\.)[^()]+\)$/)
  })
})

describe('A sign such as E 1', () => {
  it.each(['de', 'en'] as const)('stands for one clause and for no box beside it (%s)', (language) => {
    const paper = vereinbarung(elektronik, ausgabeAm(HEUTE, 'SN'), { tag: HEUTE, language })
    const boxes = paper.blocks.flatMap((block) => (block.kind === 'checklist' ? block.items : []))
    expect(boxes.length).toBeGreaterThan(8)
    for (const { text: said } of boxes) expect(said).not.toMatch(/^[A-L] ?\d/)
  })
})

describe('A nurse with partial equivalence and family in Saxony', () => {
  const all = clauses(pflege, 'SN')
  it('has the clauses on the measure, its plan, the advice and the family', () => {
    expect(all).toEqual(
      expect.arrayContaining<KlauselId>(['massnahmenplan', 'fortfuehrung', 'beratungsstelle', 'familie', 'sorgerecht']),
    )
  })
  it('asks the spouse for German, for a title of § 16d does not waive it', () => {
    expect(all).toContain('mitSprachnachweis')
    expect(all).not.toContain('ohneSprachnachweis')
  })
  it('asks for no assurance of employment and no old-age provision: both belong to section 4', () => {
    expect(all).not.toContain('beschaeftigungVersichern')
    expect(all).toContain('altersvorsorgeNichtVerlangt')
  })
  it('keeps the two duties to tell apart: the offer, and the end of employment', () => {
    expect(all).toEqual(expect.arrayContaining<KlauselId>(['wegfallMitteilen', 'endeMitteilen']))
  })
})

describe('An engineer with a Blue Card', () => {
  const all = clauses(blaueKarte, 'BY')
  it('needs no consent of the Bundesagentur, and nothing waits a week for it', () => {
    expect(all).toEqual(expect.arrayContaining<KlauselId>(['zustimmungsfrei', 'verwaltungsinternum']))
    expect(all).not.toContain('zustimmungsfiktion')
    expect(schritteIm(fall(blaueKarte, 'BY')).map(({ id }) => id)).not.toContain('zustimmung')
  })
  it('is asked for no old-age provision although she is over 45', () => {
    expect(all).toContain('altersvorsorgeNichtVerlangt')
  })
  it('is told of the duties of the first twelve months', () => {
    expect(all).toContain('mitteilungBlaueKarte')
    expect(clauses(elektronik, 'SN')).not.toContain('mitteilungBlaueKarte')
  })
})

describe('An electronics technician with agent and earlier stay', () => {
  const all = clauses(elektronik, 'SN')
  it('has the clauses on agent, files and recognition', () => {
    expect(all).toEqual(
      expect.arrayContaining<KlauselId>([
        'unterbevollmaechtigung',
        'anwaltlicheVersicherung',
        'voraufenthalt',
        'anerkennungsvollmacht',
        'fristlauf',
        'zustimmungsfiktion',
        'zustellungPerPost',
      ]),
    )
    expect(all).not.toContain('rechtsdienstleistung')
  })
  it('has two weeks for the receipt and a target of two months for the finding', () => {
    const step = (id: string) => schritteIm(fall(elektronik, 'SN')).find((one) => one.id === id)?.frist
    expect(step('eingangsbestaetigung')).toMatchObject({ laenge: { einheit: 'wochen', anzahl: 2 }, charakter: 'muss' })
    expect(step('feststellung')).toMatchObject({ laenge: { einheit: 'monate', anzahl: 2 }, charakter: 'soll' })
    expect(step('einladung')).toMatchObject({ laenge: { einheit: 'werktage', anzahl: 3 } })
    expect(step('zustimmung')).toMatchObject({ laenge: { einheit: 'wochen', anzahl: 1 }, charakter: 'fiktion' })
    expect(step('termin')).toMatchObject({ laenge: { einheit: 'wochen', anzahl: 3 }, charakter: 'muss' })
    expect(step('visumbescheid')).toMatchObject({ laenge: { einheit: 'wochen', anzahl: 3 }, charakter: 'inDerRegel' })
  })
  it('does not promise the decision on the visa', () => {
    expect(text(elektronik, 'SN')).toMatch(/in der Regel 3 Wochen \| § 31a Abs. 2 AufenthV/)
  })
})

describe('A trainee under 18', () => {
  it('pays half, and the custodians act', () => {
    const all = clauses(lehrling, 'TH')
    expect(all).toEqual(expect.arrayContaining<KlauselId>(['halbeGebuehr', 'sorgeberechtigte', 'ausbildungsangebot']))
    expect(text(lehrling, 'TH')).toContain('205,50 €')
  })
  it('pays all from the day of the 18th birthday on', () => {
    const born = (geburtsdatum: PlainDate): Vorgangsangaben => ({
      ...lehrling,
      fachkraft: lehrling.fachkraft && { ...lehrling.fachkraft, geburtsdatum },
    })
    expect(fall(born('2008-11-20'), 'TH').gebuehr).toBe(41_100)
    expect(fall(born('2008-11-21'), 'TH').gebuehr).toBe(20_550)
  })
})

describe('The editions of § 81a Abs. 2 Nr. 2 AufenthG', () => {
  const of = (tag: PlainDate): readonly KlauselId[] =>
    clauses(elektronik, 'SN', tag).filter((id) => id === 'vollmachtAlsAnlage' || id === 'versicherung')
  it('ask for the power until 28 July 2026, for its assurance from August on, and for both in between', () => {
    expect(of('2026-07-28')).toEqual(['vollmachtAlsAnlage'])
    expect(of('2026-07-29')).toEqual(['vollmachtAlsAnlage', 'versicherung'])
    expect(of('2026-07-31')).toEqual(['vollmachtAlsAnlage', 'versicherung'])
    expect(of('2026-08-01')).toEqual(['versicherung'])
  })
  it('ask for the statement that the power exists only where it is assured', () => {
    const { bevollmaechtigt: _, ...verfahren } = elektronik.verfahren
    const missing = (tag: PlainDate) => fehlendeAngaben({ ...elektronik, verfahren }, ausgabeAm(tag, 'SN'), tag)
    expect(missing('2026-07-28')).toEqual([])
    expect(missing('2026-08-01').map(({ feld }) => feld)).toEqual(['vollmacht.bevollmaechtigt'])
  })
  it('name the register only since the document has to be stored there', () => {
    expect(clauses(elektronik, 'SN', '2025-10-31')).not.toContain('register')
    expect(clauses(elektronik, 'SN', '2025-11-01')).toContain('register')
  })
  it.each<readonly [PlainDate, readonly KlauselId[]]>([
    ['2025-06-30', ['visumentscheidungMitRemonstration']],
    ['2025-07-01', ['visumentscheidung']],
    ['2025-07-02', ['visumentscheidung']],
    ['2025-12-31', ['visumentscheidung']],
    ['2026-01-01', ['visumentscheidung', 'beratungshinweis']],
    ['2026-01-02', ['visumentscheidung', 'beratungshinweis']],
  ])('of %s know of remonstration and of the hint at advice what held then', (tag, expected) => {
    const dated: readonly KlauselId[] = ['visumentscheidungMitRemonstration', 'visumentscheidung', 'beratungshinweis']
    expect(clauses(elektronik, 'SN', tag).filter((id) => dated.includes(id))).toEqual(expected)
  })
  const mit = (weg: Vorhaben['weg'], anerkennungsstand: Vorhaben['anerkennungsstand']): Vorgangsangaben => ({
    ...elektronik,
    vorhaben: elektronik.vorhaben && { ...elektronik.vorhaben, weg, anerkennungsstand },
  })
  it.each<readonly [KlauselId, Vorgangsangaben, PlainDate, PlainDate]>([
    ['beschaeftigungVersichern', elektronik, '2024-02-29', '2024-03-01'],
    [
      'anerkennungspartnerschaft',
      mit('anerkennungspartnerschaft', 'anerkennungspartnerschaft'),
      '2024-02-29',
      '2024-03-01',
    ],
    [
      'bestaetigungImAusland',
      mit('anerkennungspartnerschaft', 'anerkennungspartnerschaft'),
      '2024-02-29',
      '2024-03-01',
    ],
    ['digitaleAuskunft', mit('anerkennungspartnerschaft', 'anerkennungspartnerschaft'), '2024-02-29', '2024-03-01'],
    ['mitteilungBlaueKarte', blaueKarte, '2023-11-17', '2023-11-18'],
    [
      'ohneSprachnachweis',
      { ...elektronik, familie: [angehoerige(1, { verhaeltnis: 'ehegatte' })] },
      '2023-01-19',
      '2023-01-20',
    ],
  ])('have the clause %s since its norm is there', (id, angaben, before, first) => {
    expect(clauses(angaben, 'SN', before)).not.toContain(id)
    expect(clauses(angaben, 'SN', first)).toContain(id)
    expect(clauses(angaben, 'SN', addDays(first, 1))).toContain(id)
  })
  it('ask the spouse of a Blue Card for no German on any day', () => {
    const married: Vorgangsangaben = { ...blaueKarte, familie: [angehoerige(1, { verhaeltnis: 'ehegatte' })] }
    for (const tag of ['2020-03-01', '2023-01-19', '2023-01-20'] as const)
      expect(clauses(married, 'SN', tag)).toContain('ohneSprachnachweis')
  })
  it.each<readonly [PlainDate, string]>([
    ['2023-11-17', '§ 14 Abs. 1 S. 1 VwVfG'],
    ['2023-11-18', '§ 81a Abs. 1 S. 2 AufenthG'],
    ['2023-11-19', '§ 81a Abs. 1 S. 2 AufenthG'],
  ])('of %s rest the sub-power on %s', (tag, norm) => {
    expect(text(elektronik, 'SN', tag)).toMatch(
      new RegExp(`Unterbevollmächtigte\\).*\\(${norm.replaceAll('.', '\\.')}\\)`),
    )
  })
  it.each<readonly [PlainDate, string]>([
    ['2024-02-29', 'nichtVerlangt'],
    ['2024-03-01', 'noetig'],
    ['2024-03-02', 'noetig'],
  ])('of %s say of old-age provision with experience alone: %s', (tag, expected) => {
    const old: Vorgangsangaben = {
      ...mit('berufserfahrung', 'ohneAnerkennung'),
      fachkraft: elektronik.fachkraft && { ...elektronik.fachkraft, geburtsdatum: '1970-01-01' },
      verfahren: { ...elektronik.verfahren, bruttoMonatCents: 200_000 },
    }
    expect(fall(old, 'SN', tag).altersvorsorge).toBe(expected)
  })
  it('say of every clause with a day where the day was read', () => {
    const dated = klauseln.filter(({ from, until }) => from !== undefined || until !== undefined)
    expect(dated.map(({ id }) => id)).toContain('beratungshinweis')
    expect(dated.filter(({ source }) => !source?.startsWith('https:'))).toEqual([])
  })
})

describe('The family', () => {
  const with_ = (count: number): Vorgangsangaben => ({
    ...pflege,
    familie: Array.from({ length: count }, (_, at) => angehoerige(at + 1)),
  })
  it('of four has room in section J, of five goes on on the supplementary sheet', () => {
    expect(text(with_(4), 'SN')).not.toContain('Ergänzungsblatt')
    expect(text(with_(5), 'SN')).toContain('# Ergänzungsblatt')
    expect(text(with_(5), 'SN')).toMatch(/Ergänzungsblatt: weitere[\s\S]*Angehörige Person 5[\s\S]*Kind5/)
  })
  it('needs no German of the spouse of a skilled worker', () => {
    const married: Vorgangsangaben = { ...elektronik, familie: [angehoerige(1, { verhaeltnis: 'ehegatte' })] }
    expect(clauses(married, 'SN')).toContain('ohneSprachnachweis')
  })
  it('calls the six months a practice', () => {
    expect(text(pflege, 'SN')).toMatch(/nennt keine Zahl\. Nach verbreiteter Praxis/)
  })
})

describe('Old-age provision', () => {
  const born = (geburtsdatum: PlainDate, bruttoMonatCents = 350_000): Vorgangsangaben => ({
    ...elektronik,
    fachkraft: elektronik.fachkraft && { ...elektronik.fachkraft, geburtsdatum },
    verfahren: { ...elektronik.verfahren, bruttoMonatCents },
  })
  it('is asked for from the 45th birthday on', () => {
    expect(fall(born('1981-11-21'), 'SN').altersvorsorge).toBe('unter45')
    expect(fall(born('1981-11-20'), 'SN').altersvorsorge).toBe('noetig')
    expect(fall(born('1981-11-21'), 'SN', addDays(HEUTE, 1)).altersvorsorge).toBe('noetig')
  })
  it('is not asked for where the pay reaches 55 percent of the ceiling', () => {
    expect(fall(born('1978-05-04', 464_750), 'SN').altersvorsorge).toBe('gehaltReicht')
    expect(fall(born('1978-05-04', 464_749), 'SN').altersvorsorge).toBe('noetig')
  })
})

it('What nobody confirmed of an office is never asked for and never said', () => {
  expect(fall(elektronik, 'BW').ausgabe.eigenheit.schuldner.beleg).toBe('C')
  expect(clauses(elektronik, 'BW')).not.toContain('faelligBeiUnterschrift')
  expect(clauses(elektronik, 'BW')).not.toContain('vollmachtImOriginal')
})

it('Land law has the periods that the Land gave itself', () => {
  const land = (where: Land) => {
    const vorhaben = elektronik.vorhaben && { ...elektronik.vorhaben, recht: 'landesrecht' as const }
    const found = fall({ ...elektronik, vorhaben }, where)
    return schritteIm(found).find(({ id }) => id === 'feststellung')?.frist
  }
  expect(land('SN')).toMatchObject({ laenge: { einheit: 'monate', anzahl: 3 } })
  expect(land('BY')).toMatchObject({ laenge: { einheit: 'monate', anzahl: 2 } })
})

import { describe, expect, it } from 'vitest'
import { akteOf } from '#procedure/fachkraefteverfahren/akte.ts'
import { type Partei, parteien } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import { pflichten } from '#procedure/fachkraefteverfahren/duties.ts'
import { beantragt, bescheid } from '#procedure/testing/beantragt.ts'
import { eroeffnet, speicher, type Vorgang } from '#procedure/testing/vorgang.ts'
import type { PapierId, Papierlage } from './papier.ts'
import { papiere } from './papiere.ts'
import { papierregeln } from './papierregeln.ts'
import type { Schriftstueck } from './schriftstueck.ts'
import { papiertexte, verfassePapier } from './verfasse-papier.ts'
import type { Familienangehoerige, Personenangaben, Vorgangsangaben } from './vorgangsangaben.ts'

const person = (id: string, vornamen: string, nachnamen: string): Personenangaben => ({
  id,
  vornamen,
  nachnamen,
  geburtsname: undefined,
  geburtsdatum: '1990-05-04',
  geburtsort: 'Niš',
  staatsangehoerigkeiten: ['RS'],
  anschrift: 'Ulica 1, Niš',
  wohnsitzstaat: 'RS',
  email: undefined,
  telefon: undefined,
  pass: { nummer: '012345678', staat: 'RS', gueltigBis: '2031-01-01' },
})
const stelle = (name: string) => ({
  name,
  organisationseinheit: undefined,
  anschrift: 'Weg 2, 01067 Dresden',
  email: undefined,
  telefon: undefined,
  ansprechpartner: person('a', 'Jana', 'Kunze'),
  vertretung: undefined,
})
const familie: readonly Familienangehoerige[] = [
  { ...person('f1', 'Ana', 'Petrović'), verhaeltnis: 'ehegatte' },
  { ...person('f2', 'Luka', 'Petrović'), verhaeltnis: 'kind' },
  { ...person('f3', 'Mila', 'Petrović'), verhaeltnis: 'kind' },
]
const angaben: Vorgangsangaben = {
  aktenzeichen: 'VB-2026-000001',
  modus: 'behoerde',
  vorhaben: undefined,
  fachkraft: person('w', 'Đorđe', 'Petrović'),
  familie,
  arbeitgeber: stelle('Elektro Sachsen GmbH'),
  unterbevollmaechtigter: stelle('Wegbereiter GbR'),
  auslaenderbehoerde: stelle('Landratsamt Musterkreis'),
  verfahren: { beschaeftigung: 'Elektroniker', betriebsstaette: 'Dresden', zahler: 'arbeitgeber' },
}
const lage = (file: Vorgang, heute: `${number}-${number}-${number}` = '2026-11-18', mehr = {}): Papierlage => ({
  angaben: { ...angaben, ...mehr },
  state: file.state,
  akte: akteOf(file.state),
  pflichten: pflichten(file.state, heute, speicher),
  heute,
})
const ids = (file: Papierlage, als: Partei): readonly PapierId[] => papiere(file, [als]).map(({ id }) => id)
const textIn = (paper: Schriftstueck | undefined): string => JSON.stringify(paper?.blocks)

const anfang = lage(eroeffnet('behoerde', { unterbevollmaechtigung: true }))
const beschieden = lage(
  beantragt().erfasst(
    'auslaenderbehoerde',
    'anerkennendeStelle',
    '2026-11-16',
    bescheid('gleichwertigkeit', 'gleichwertig'),
  ),
)
const laufend = lage(beantragt(), '2026-11-18')

describe('A paper belongs to whoever the table names', () => {
  const faelle = [anfang, beschieden, laufend].flatMap((file) =>
    parteien.flatMap((partei) => papierregeln.map((regel) => ({ file, partei, regel }))),
  )

  it('and to nobody else, neither on the list nor as a text', () => {
    for (const { file, partei, regel } of faelle) {
      if (regel.fuer.includes(partei)) continue
      expect(ids(file, partei)).not.toContain(regel.id)
      for (const { bezug } of regel.anlaesse(file))
        expect(verfassePapier(file, [partei], { id: regel.id, bezug, language: 'de' })).toBeUndefined()
    }
  })

  it('so that recognition body, Bundesagentur and mission get none at all', () => {
    for (const partei of ['anerkennendeStelle', 'bundesagentur', 'auslandsvertretung', 'zentralstelle'] as const)
      expect([anfang, beschieden, laufend].flatMap((file) => ids(file, partei))).toEqual([])
  })

  it('and the worker never reads what the office writes to others', () => {
    for (const file of [anfang, beschieden, laufend])
      expect(papiere(file, ['fachkraft']).filter(({ form }) => form === 'brief')).toEqual([])
  })
})

describe('At the beginning the case needs', () => {
  it('the powers of worker, spouse and of each child', () => {
    const list = papiere(anfang, ['arbeitgeber'])
    expect(list.filter(({ id }) => id === 'vollmachtSorgeberechtigte').map(({ zusatz }) => zusatz)).toEqual([
      'Luka Petrović',
      'Mila Petrović',
    ])
    expect(list.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'vollmachtFachkraft',
        'vollmachtEhegatte',
        'untervollmacht',
        'versicherungBevollmaechtigung',
      ]),
    )
  })

  it('for a child two lines to sign, and names the child', () => {
    const paper = verfassePapier(anfang, ['arbeitgeber'], {
      id: 'vollmachtSorgeberechtigte',
      bezug: 'f2',
      language: 'de',
    })
    expect(paper?.blocks.at(-1)).toMatchObject({ kind: 'signatures', lines: [{}, {}] })
    expect(textIn(paper)).toContain('Luka Petrović')
    expect(textIn(paper)).not.toContain('Mila')
  })

  it('a power that the custodians sign where the worker is a minor', () => {
    const minor = lage(eroeffnet('behoerde', { minderjaehrig: true }))
    expect(papiere(minor, ['arbeitgeber']).find(({ id }) => id === 'vollmachtFachkraft')?.unterzeichner).toEqual([
      'sorgeberechtigte',
    ])
  })

  it('no paper that says nothing: without an employer there is no power, and it is said what is missing', () => {
    const leer = lage(eroeffnet(), '2026-11-18', { arbeitgeber: undefined })
    expect(papiere(leer, ['fachkraft']).find(({ id }) => id === 'vollmachtFachkraft')?.fehlt).toEqual(['arbeitgeber'])
    expect(verfassePapier(leer, ['fachkraft'], { id: 'vollmachtFachkraft', bezug: '', language: 'de' })).toBeUndefined()
  })

  it('no assurance of the power before the law asked for one', () => {
    const vorher = lage(eroeffnet(), '2026-07-01')
    expect(ids(vorher, 'arbeitgeber')).not.toContain('versicherungBevollmaechtigung')
  })
})

describe('Where an agent runs the procedure', () => {
  const kanzlei = { ...stelle('Kanzlei Beispiel'), art: 'rechtsanwalt', anwaltlicheVersicherung: true } as const
  const agent = (mehr: object) =>
    lage(eroeffnet('behoerde', { unterbevollmaechtigung: true }), '2026-11-18', {
      unterbevollmaechtigter: { ...kanzlei, ...mehr },
    })
  const signed = (file: Papierlage, id: PapierId) =>
    papiere(file, ['unterbevollmaechtigter']).find((one) => one.id === id)?.unterzeichner
  const written = (file: Papierlage, id: PapierId) =>
    verfassePapier(file, ['unterbevollmaechtigter'], { id, bezug: '', language: 'de' })

  it('a power of the family is issued by whoever gives it, not by the employer who gets it', () => {
    const issuer = (id: PapierId, bezug: string) =>
      verfassePapier(agent({}), ['fachkraft'], { id, bezug, language: 'de' })?.author
    expect(issuer('vollmachtEhegatte', 'f1')).toBe('Ana Petrović')
    expect(issuer('vollmachtSorgeberechtigte', 'f2')).toBe('Luka Petrović')
  })

  it('the employer alone assures the power of the worker, and the paper says that nobody else does', () => {
    expect(signed(agent({}), 'versicherungBevollmaechtigung')).toEqual(['arbeitgeber'])
    const paper = written(agent({}), 'versicherungBevollmaechtigung')
    expect(JSON.stringify(paper?.blocks.at(-1))).not.toContain('Kanzlei Beispiel')
    expect(textIn(paper)).toContain('gibt der Arbeitgeber selbst ab; Kanzlei Beispiel kann sie einreichen')
  })

  it('a lawyer assures the sub-power and nothing of the power, and says from where each is known', () => {
    expect(signed(agent({}), 'anwaltlicheVersicherung')).toEqual(['unterbevollmaechtigter'])
    const paper = written(agent({}), 'anwaltlicheVersicherung')
    expect(paper?.author).toBe('Kanzlei Beispiel')
    expect(textIn(paper)).toContain('Das wissen wir selbst: Die Untervollmacht liegt uns vor')
    expect(textIn(paper)).toContain('wissen wir durch Elektro Sachsen GmbH. Sie versichern wir nicht')
  })

  it.each([
    { art: 'kammer' },
    { art: 'dienstleister' },
    { anwaltlicheVersicherung: false },
    { anwaltlicheVersicherung: undefined },
  ])('no other agent and no lawyer who did not choose it gives one: %j', (mehr) => {
    expect(signed(agent(mehr), 'anwaltlicheVersicherung')).toBeUndefined()
    expect(signed(agent(mehr), 'untervollmacht')).toEqual(['arbeitgeber'])
  })
})

describe('The power of the worker', () => {
  const paper = (language: 'de' | 'en') =>
    verfassePapier(anfang, ['fachkraft'], { id: 'vollmachtFachkraft', bezug: '', language })

  it('says both languages row by row where it is to be signed, and on what revocation depends', () => {
    const table = paper('de')?.blocks.find(({ kind }) => kind === 'table')
    expect(table).toMatchObject({ head: ['Nr.', 'Deutsch (verbindlich)', 'Englisch (zum Lesen)'] })
    expect(JSON.stringify(table)).toContain('§ 14 Abs. 1 S. 4 VwVfG')
    expect(JSON.stringify(table)).toContain('revoked')
    expect(paper('de')?.banner).toBeUndefined()
  })

  it('allows sub-powers or not as the agreement says, and the assurance says the same', () => {
    const agreed = (untervollmachtErlaubt: boolean) =>
      lage(eroeffnet(), '2026-11-18', { verfahren: { ...angaben.verfahren, untervollmachtErlaubt } })
    const texts = (erlaubt: boolean, id: PapierId) =>
      textIn(verfassePapier(agreed(erlaubt), ['arbeitgeber'], { id, bezug: '', language: 'de' }))
    expect(texts(true, 'vollmachtFachkraft')).toContain('Der Arbeitgeber darf Untervollmacht erteilen')
    expect(texts(false, 'vollmachtFachkraft')).toContain('Untervollmacht darf der Arbeitgeber nicht erteilen.')
    expect(texts(true, 'versicherungBevollmaechtigung')).toContain('Erteilt ist keine.')
    expect(texts(false, 'versicherungBevollmaechtigung')).toContain('Die Vollmacht erlaubt es nicht')
  })

  it('calls its English version one for reading', () => {
    expect(paper('en')?.banner).toMatch(/German text alone is binding/)
  })
})

describe('What the office writes', () => {
  it('invites the employer and names the last day of the three Werktage', () => {
    const [paper] = papiere(beschieden, ['auslaenderbehoerde']).filter(({ id }) => id === 'einladung')
    // Arrived on Monday; the Buß- und Bettag of Saxony lies in between.
    expect(paper?.pflicht?.bis).toBe('2026-11-20')
    expect(paper?.empfaenger, 'not the office that writes').toBe('arbeitgeber')
    const text = verfassePapier(beschieden, ['auslaenderbehoerde'], {
      id: 'einladung',
      bezug: paper?.bezug ?? '',
      language: 'de',
    })
    expect(textIn(text)).toContain('20.11.2026')
    expect(textIn(text)).toContain('Gleichwertigkeit')
  })

  it('reminds the recognition body of its own period with norm and end', () => {
    const [paper] = papiere(laufend, ['auslaenderbehoerde']).filter(({ id }) => id === 'erinnerung')
    const text = verfassePapier(laufend, ['auslaenderbehoerde'], {
      id: 'erinnerung',
      bezug: paper?.bezug ?? '',
      language: 'de',
    })
    expect(textIn(text)).toContain('§ 14a Abs. 2 S. 1 BQFG')
    expect(textIn(text)).toMatch(/endete mit dem/)
  })

  it('points the body to § 81a on the cover sheet', () => {
    const offen = lage(eroeffnet())
    const text = verfassePapier(offen, ['auslaenderbehoerde'], { id: 'deckblatt', bezug: '', language: 'de' })
    expect(textIn(text)).toContain('§ 81a AufenthG')
    expect(textIn(text)).toContain('§ 14a Abs. 3 S. 1 BQFG')
  })

  it('has its day in the head, not beside the signature, and an address in lines', () => {
    const [paper] = papiere(beschieden, ['auslaenderbehoerde']).filter(({ id }) => id === 'einladung')
    const wish = { id: 'einladung', bezug: paper?.bezug ?? '', language: 'de' } as const
    const blocks = verfassePapier(beschieden, ['auslaenderbehoerde'], wish)?.blocks
    expect(blocks?.at(-1)).toEqual({ kind: 'signatures', lines: [{ under: 'Landratsamt Musterkreis' }] })
    expect(blocks?.[0]).toMatchObject({
      from: ['Landratsamt Musterkreis', 'Weg 2', '01067 Dresden'],
      to: ['Wegbereiter GbR', 'Weg 2', '01067 Dresden'],
    })
  })

  it('begins an address with a capital letter, and its cover letter does not list itself', () => {
    const central = lage(eroeffnet('behoerde', { recht: 'zentralstelle' }))
    const cover = (file: Papierlage) =>
      verfassePapier(file, ['auslaenderbehoerde'], { id: 'deckblatt', bezug: '', language: 'de' })
    expect(cover(lage(eroeffnet()))?.blocks[0]).toMatchObject({ to: ['Anerkennende Stelle'] })
    expect(textIn(cover(central))).toContain('AR-01')
    expect(textIn(cover(central))).not.toContain('AR-11')
  })

  it('keeps its doubts about service to itself: none is printed on the acknowledgement', () => {
    const [paper] = papiere(beschieden, ['arbeitgeber']).filter(({ id }) => id === 'empfangsbekenntnis')
    const wish = { id: 'empfangsbekenntnis', bezug: paper?.bezug ?? '', language: 'de' } as const
    expect(textIn(verfassePapier(beschieden, ['arbeitgeber'], wish))).not.toContain('VwZG')
  })
})

it('Every paper says as many sentences in English as in German', () => {
  for (const file of [anfang, beschieden, laufend])
    for (const partei of parteien)
      for (const { id, bezug, fehlt } of papiere(file, [partei])) {
        if (fehlt.length > 0) continue
        const of = (language: 'de' | 'en') => {
          const list = verfassePapier(file, [partei], { id, bezug, language })?.blocks.find(
            ({ kind }) => kind === 'list' || (kind === 'table' && id !== 'anlagenliste'),
          )
          return list?.kind === 'list' ? list.items.length : list?.kind === 'table' ? list.rows.length : 0
        }
        if (!papierregeln.find((regel) => regel.id === id)?.zweisprachig) expect(of('en'), id).toBe(of('de'))
      }
  expect(Object.keys(papiertexte.de.papier).sort()).toEqual(Object.keys(papiertexte.en.papier).sort())
})

import { describe, expect, it } from 'vitest'
import { momentOn } from '#law/engine/answers.ts'
import { valueAt } from '#law/engine/parameter.ts'
import { visumpaket } from '#law/nachweise/visumpaket/visumpaket.ts'
import { gebuehren } from '#law/parameters/gebuehren.ts'
import { wayById } from '#law/pathways/ways.ts'
import { gelesen } from '#procedure/testing/gelesen.ts'
import { erklaerungstexte } from './erklaerungstexte.ts'
import { visumpaketschrift } from './visumpaketschrift.ts'

/** What is printed for whoever goes to Belgrade for a Blue Card, held against the leaflet of the embassy line by line. */

const HEUTE = '2026-11-22'

function gedruckt(weg: 'blaueKarteRegel' | 'blaueKarteInformatik', beschleunigt = false): string {
  const way = wayById(weg)
  if (!way) throw new RangeError(weg)
  const paket = visumpaket({
    way,
    answers: { abschluesse: ['auslaendischerHochschulabschluss'] },
    moment: momentOn(HEUTE),
    mission: 'belgrade',
    staaten: { hochschulabschluss: 'RS' },
    beschleunigt,
    fuer: 'fachkraft',
  })
  return gelesen(visumpaketschrift({ paket, language: 'de', heute: HEUTE }))
}

const text = gedruckt('blaueKarteRegel')

describe('The pack for Belgrade says', () => {
  it.each([
    ['two forms, signed by hand', /Antrag.*: 2 Ausdrucke[\s\S]*?Von Hand unterschreiben\./],
    [
      'two empty pages and three months beyond the visa',
      /Mindestens 2 leere Seiten\. Gültig bis mindestens 3 Monate nach dem Ende des Visums\./,
    ],
    ['which pages to copy', /alle Seiten, auf denen etwas eingetragen ist/],
    ['three photos, six months, on a clip', /3 Fotos[\s\S]*?Höchstens 6 Monate alt\. Mit einer Büroklammer befestigen/],
    [
      'the apostille on the original and the translation',
      /Ausgestellt in Serbien: Apostille auf dem Original[\s\S]*?Mit Übersetzung ins Deutsche\./,
    ],
    ['the statement of the ZAB where anabin does not suffice', /anabin/],
    ['75 euros in dinars', /Das Visum kostet 75,00 €\.[\s\S]*?RSD|Dinar/],
    ['the online application', /Auslandsportal \(digital\.diplo\.de\)/],
    [
      'that each of the family needs a visa and nobody enters without one',
      /Reisen Sie erst mit dem nationalen Visum ein[\s\S]*Jedes Familienmitglied braucht ein eigenes Visum/,
    ],
    ['to bring all originals', /Bringen Sie alle Originale mit/],
    ['that questions are answered after ten to twelve weeks', /frühestens nach 10 bis 12 Wochen/],
  ])('%s', (_, expected) => {
    expect(text).toMatch(expected)
  })

  it('to an IT specialist: three years in seven, and no diploma', () => {
    const informatik = gedruckt('blaueKarteInformatik')
    expect(informatik).toMatch(/drei Jahre in den letzten sieben/)
    expect(informatik).not.toContain('Ausgestellt in Serbien')
  })

  it('after a Vorabzustimmung nothing of ten to twelve weeks, but three', () => {
    const beschleunigt = gedruckt('blaueKarteRegel', true)
    expect(beschleunigt).not.toMatch(/10 bis 12 Wochen|zehn bis zwölf Wochen/)
    expect(beschleunigt).toContain('innerhalb der nächsten 3 Wochen')
    expect(beschleunigt).toContain('in der Regel innerhalb von 3 Wochen')
  })
})

describe('The declarations of the leaflet are there with their norms', () => {
  it.each([
    [
      'the concrete offer',
      [
        'wirklich aufnehmen und ausüben',
        'nur zum Schein',
        'nichtig',
        '§ 18 Abs. 2 Nr. 4a AufenthG',
        '§ 117 Abs. 1 BGB',
        '§ 95 Abs. 2 Nr. 2 AufenthG',
        '§ 96 Abs. 1 S. 1 Nr. 2 AufenthG',
      ],
    ],
    [
      'changes in the first year',
      [
        'ersten zwölf Monaten',
        'ohne schuldhaftes Zögern',
        '§ 82 Abs. 1 S. 6 AufenthG',
        '§ 52 Abs. 2b S. 1 Nr. 2 AufenthG',
      ],
    ],
    ['true statements', ['wahr, vollständig', 'Ausweisung', '§ 54 Abs. 2 Nr. 8 Buchst. a AufenthG']],
    ['convictions', ['in keinem Führungszeugnis', '§ 53 Abs. 2 BZRG', '§ 41 Abs. 1 Nr. 2 BZRG']],
    ['insurance', ['mindestens 30.000 Euro', 'Einreise verweigert']],
    ['checking the visa', ['prüfe ich alle Angaben']],
    ['questions', ['am Telefon', 'zehn bis zwölf Wochen']],
    ['contact by e-mail', ['Postfach', 'freiwillig']],
    ['incomplete applications', ['alle verlangten Unterlagen', 'bekomme ich die Gebühr nicht zurück']],
    ['delivery of a refusal', ['holt den Bescheid bei der Auslandsvertretung ab', 'per E-Mail', 'mit der Post']],
  ])('%s', (_, expected) => {
    for (const part of expected) expect(text).toContain(part)
  })

  it('and a refusal is not said to give reasons or instructions: for a visa the law asks for neither (§ 77 Abs. 2 S. 1 AufenthG)', () => {
    const { de, en } = erklaerungstexte
    expect(de.zustellungAblehnung.saetze.join(' ')).not.toMatch(/begründet;|sie sagt, welches Rechtsmittel/)
    expect(de.zustellungAblehnung.saetze[0]).toMatch(/schreibt das Gesetz bei einem Visum nicht vor/)
    expect(en.zustellungAblehnung.saetze[0]).toMatch(/neither reasons nor instructions/)
    expect(text).toContain('§ 77 Abs. 2 S. 1 AufenthG')
  })
})

it('The fee of the procedure in the declaration is the one in force', () => {
  const cents = valueAt(gebuehren.beschleunigtesFachkraefteverfahren, HEUTE)?.value
  expect(erklaerungstexte.de.gebuehrDerVereinbarung.saetze[0]).toContain(`${(cents ?? 0) / 100} Euro`)
  expect(erklaerungstexte.de.gebuehrDerVereinbarung.saetze.join(' ')).not.toContain('mit dem Antrag fällig')
})

import { describe, expect, it } from 'vitest'
import { wayById } from '#law/pathways/ways.ts'
import { BEHOERDE, entschieden, gefragt, geprueft, ohneZustimmung } from '#procedure/testing/gefragt.ts'
import { gelesen } from '#procedure/testing/gelesen.ts'
import { entwurf, vorabzustimmungslage, vorgangsangaben } from '#procedure/testing/vorabzustimmungslage.ts'
import type { Vorabzustimmungsinhalt } from './inhalt.ts'
import { type Ausfertigung, verfasseVorabzustimmung } from './verfasse-vorabzustimmung.ts'
import { fehlendeInhalte, type Vorabzustimmungslage, vorabzustimmungsinhalt } from './vorabzustimmungsinhalt.ts'

const elektronisch: Ausfertigung = {
  art: 'elektronisch',
  code: '7K3M9-QTF2B-XY4CD',
  adresse: 'https://amt.example/de/pruefen?code=7K3M9QTF2BXY4CD',
  seite: 'https://amt.example/de/pruefen',
}

function inhaltOf(lage: Vorabzustimmungslage = vorabzustimmungslage()): Vorabzustimmungsinhalt {
  const inhalt = vorabzustimmungsinhalt(lage)
  if (!inhalt) throw new Error(`Es fehlt ${fehlendeInhalte(lage).join(', ')}.`)
  return inhalt
}

describe('Die Vorabzustimmung als Schriftstück', () => {
  const text = gelesen(verfasseVorabzustimmung(inhaltOf(), 'de', elektronisch))

  it('nennt Person, Arbeitgeber, Zweck mit Norm, Pass und die Auslandsvertretung', () => {
    for (const part of [
      'Petrović',
      'Geburtsdatum: 04.05.1990',
      'Passnummer: 012345678',
      'Staatsangehörigkeit: Serbien',
      'Elektro Sachsen GmbH',
      'Hafenstraße 3, Dresden',
      '§ 18g Abs. 1 S. 1 AufenthG',
      'Deutsche Botschaft Belgrad',
      'AZR-Nummer: 260112345678',
      'Dauer von 12 Monaten',
      'als Entwicklungsingenieur bei Elektro Sachsen GmbH erlaubt; ein Wechsel des Arbeitsplatzes bedarf keiner Erlaubnis',
      '§ 18g Abs. 4 S. 1 AufenthG',
    ])
      expect(text).toContain(part)
  })

  it('sagt, was abschließend geprüft wurde, was nur in Kopie vorlag und was der Auslandsvertretung bleibt', () => {
    expect(text).toContain('Identität und Pass | erfüllt | § 5 Abs. 1 Nr. 1a und 4 AufenthG')
    expect(text).toContain('Zustimmung der Bundesagentur für Arbeit | nicht erforderlich | § 18g Abs. 1 S. 1 AufenthG')
    expect(text).toContain('Diplom der Universität Niš')
    expect(text).toContain('§§ 72a und 73 AufenthG')
    expect(text).toContain('§ 11 AufenthG')
  })

  it('weist auf Besonderheiten hin, und sagt auch, wenn es keine gibt', () => {
    expect(text).toContain('nicht visierfähig')
    const ohne = inhaltOf(vorabzustimmungslage({ entwurf: { ...entwurf, hinweise: [] } }))
    expect(gelesen(verfasseVorabzustimmung(ohne, 'de', elektronisch))).toContain('Keine.')
  })

  it('nennt die Geltung als Praxis der Behörde, nicht als Frist des Gesetzes', () => {
    expect(text).toContain('gilt bis zum 20.11.2026')
    expect(text).toContain('Das Gesetz bestimmt keine Geltungsdauer.')
    expect(inhaltOf(vorabzustimmungslage({ monate: 6 })).gueltigBis).toBe('2027-02-20')
    const bestimmt = { ...entwurf, gueltigBis: '2026-10-01' } as const
    expect(inhaltOf(vorabzustimmungslage({ entwurf: bestimmt })).gueltigBis).toBe('2026-10-01')
  })

  it('trägt den Inhalt für Programme nur, wenn sie signiert wird, und dann vollständig', () => {
    const inhalt = inhaltOf()
    const [attached] = verfasseVorabzustimmung(inhalt, 'de', elektronisch).attachments ?? []
    expect(JSON.parse(attached?.content ?? '{}')).toEqual(JSON.parse(JSON.stringify(inhalt)))
    expect(verfasseVorabzustimmung(inhalt, 'de', { art: 'entwurf' }).attachments).toBeUndefined()
  })

  it('ist als Entwurf und als Lesefassung zu erkennen, die beide weder Siegelcode noch Prüfbild tragen', () => {
    const draft = verfasseVorabzustimmung(inhaltOf(), 'de', { art: 'entwurf' })
    const english = verfasseVorabzustimmung(inhaltOf(), 'en', elektronisch)
    expect([draft.banner, english.banner]).toEqual([
      'Entwurf. Noch nicht unterzeichnet und ohne Wirkung.',
      'Reading version. The German text is binding.',
    ])
    for (const { blocks } of [draft, english]) expect(blocks.some(({ kind }) => kind === 'qr')).toBe(false)
    expect(verfasseVorabzustimmung(inhaltOf(), 'de', elektronisch).banner).toBeUndefined()
  })
})

describe('Der Vermerk zur Erwerbstätigkeit', () => {
  const vermerk = (weg: string): string => {
    const inhalt = inhaltOf()
    const zweck = { weg, norm: wayById(weg)?.norm ?? '' }
    return gelesen(verfasseVorabzustimmung({ ...inhalt, zweck }, 'de', elektronisch))
  }
  it('reicht so weit wie der Titel, auf den das Visum zielt', () => {
    expect(vermerk('fachkraftBerufsausbildung')).toContain('Beschäftigung nur als Entwicklungsingenieur bei')
    expect(vermerk('niederlassungHochqualifiziert')).toContain('Erwerbstätigkeit erlaubt.')
    expect(vermerk('berufsausbildung')).toMatch(/§ 16a Abs\. 3 S\. 1 AufenthG\): Ausbildung .*20 Stunden je Woche/)
    expect(vermerk('anerkennungspartnerschaft')).toMatch(/§ 16d Abs\. 3 S\. 8 AufenthG\): .*20 Stunden je Woche/)
    expect(vermerk('anerkennungPruefung')).toContain('Erwerbstätigkeit nicht erlaubt.')
  })
  it('nennt bei Altersgrenze und Angebot die Norm des Zwecks', () => {
    expect(vermerk('berufserfahrung')).toMatch(/Altersvorsorge \| .* \| § 1 Abs\. 2 S\. 1 BeschV/)
    expect(vermerk('fachkraftAkademisch')).toMatch(/Altersvorsorge \| .* \| § 18 Abs\. 2 Nr\. 5 S\. 1 AufenthG/)
    expect(vermerk('berufsausbildung')).toMatch(/konkretes Angebot \| .* \| § 16a AufenthG/)
  })
})

describe('Der Inhalt der Vorabzustimmung', () => {
  it('verspricht der Familie nichts, worüber noch zu entscheiden ist', () => {
    const ehegatte = {
      vornamen: 'Ana',
      nachnamen: 'Petrović',
      geburtsdatum: undefined,
      verhaeltnis: 'ehegatte',
    } as const
    const text = gelesen(verfasseVorabzustimmung({ ...inhaltOf(), familie: [ehegatte] }, 'de', elektronisch))
    expect(text).toContain('Diese Vorabzustimmung gilt nicht für Familienangehörige.')
    expect(text).toContain('für jede Person gesondert')
    expect(text).not.toContain('erhält eine eigene Vorabzustimmung')
  })

  it('spricht von einer Unterlage nur, wo es eine gibt', () => {
    const mit = (anerkennungsstand: Vorabzustimmungsinhalt['anerkennungsstand']) =>
      gelesen(verfasseVorabzustimmung({ ...inhaltOf(), anerkennungsstand, feststellungen: [] }, 'de', elektronisch))
    expect(mit('gleichwertig')).toContain('die Unterlage liegt in der Akte')
    expect(mit('ohneAnerkennung')).not.toContain('die Unterlage liegt in der Akte')
    expect(mit('nachEinreise')).not.toContain('die Unterlage liegt in der Akte')
  })

  it('legt bei einer Fiktion offen, worauf sie beruht', () => {
    const fiktion = geprueft(gefragt(), '2026-11-19')
    const lage = vorabzustimmungslage({ heute: '2026-11-20' }, fiktion.state)
    expect(inhaltOf(lage).zustimmung).toMatchObject({ art: 'fingiert', angefragtAm: '2026-11-10' })
    expect(gelesen(verfasseVorabzustimmung(inhaltOf(lage), 'de', elektronisch))).toContain('angefragt am 10.11.2026')
  })

  it('nennt die Grenzen einer ausdrücklichen Zustimmung', () => {
    const file = gefragt()
    const erteilt = file.erfasst(BEHOERDE, 'bundesagentur', '2026-11-12', {
      type: 'zustimmungErteilt',
      anfrage: file.nr('zustimmungAngefragt'),
      beschraenkt: true,
      bis: '2029-11-30',
    })
    const inhalt = inhaltOf(vorabzustimmungslage({ heute: '2026-11-13' }, geprueft(erteilt, '2026-11-13').state))
    expect([inhalt.zustimmungBis, inhalt.zustimmungBeschraenkt]).toEqual(['2029-11-30', true])
  })

  it('nennt jede Feststellung mit ihrem Tag und die Erlaubnis', () => {
    const pflege = ohneZustimmung({
      weg: 'fachkraftBerufsausbildung',
      anerkennungsstand: 'wirdBeantragt',
      reglementiert: true,
    })
    const zugesagt = entschieden(pflege, 'berufsausuebungserlaubnis', 'erlaubnisZugesagt')
    const base = vorgangsangaben.vorhaben
    const angaben = { ...vorgangsangaben, vorhaben: base && { ...base, reglementiert: true } }
    const inhalt = inhaltOf(vorabzustimmungslage({ angaben }, geprueft(zugesagt, '2026-08-20').state))
    expect(inhalt.erlaubnis).toBe('zugesagt')
    expect(inhalt.feststellungen).toEqual([
      { gegenstand: 'berufsausuebungserlaubnis', ergebnis: 'erlaubnisZugesagt', am: '2026-08-18' },
    ])
  })

  it('entsteht nicht, solange etwas fehlt, und sagt was', () => {
    const leer = { ...vorgangsangaben, fachkraft: undefined, arbeitgeber: undefined, verfahren: {} }
    const lage = vorabzustimmungslage({ angaben: leer }, ohneZustimmung().state)
    expect(vorabzustimmungsinhalt(lage)).toBeUndefined()
    expect(fehlendeInhalte(lage)).toEqual(['fachkraft', 'arbeitgeber', 'taetigkeit', 'pruefung'])
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type PlainDate } from '#law/calendar/plain-date.ts'
import { replay } from '#procedure/decider/decider.ts'
import { auszubildender } from '#procedure/examples/auszubildender.ts'
import { durchlauf } from '#procedure/examples/durchlauf.ts'
import { eigenregie } from '#procedure/examples/eigenregie.ts'
import { elektroniker } from '#procedure/examples/elektroniker.ts'
import { informatiker } from '#procedure/examples/informatiker.ts'
import { ingenieurin } from '#procedure/examples/ingenieurin.ts'
import { pflegefachfrau } from '#procedure/examples/pflegefachfrau.ts'
import { muster, speicher } from '#procedure/testing/vorgang.ts'
import { type Partei, parteien } from './beteiligte.ts'
import type { Command, Entscheidung, Handlung } from './commands.ts'
import { bedenken, decide } from './decide.ts'
import type { Akteneintrag } from './events.ts'
import { fachkraefteverfahren } from './fachkraefteverfahren.ts'
import { sichtbarFuer, urheberOf } from './nachrichten.ts'
import { initial, type State } from './state.ts'
import type { Gegenstand } from './vorhaben.ts'

const { evolve } = fachkraefteverfahren
const BEGINN: PlainDate = '2026-08-03'
const tag = fc.integer({ min: 0, max: 120 }).map((days) => addDays(BEGINN, days))
const ablaeufe = [auszubildender, eigenregie, elektroniker, informatiker, ingenieurin, pflegefachfrau].map(
  (ablauf) => durchlauf(ablauf, BEGINN, speicher).gaenge,
)
const nummer = fc.integer({ min: 0, max: 40 })
const gegenstand = fc.constantFrom<Gegenstand>(
  'gleichwertigkeit',
  'zeugnisbewertung',
  'digitaleAuskunft',
  'berufsausuebungserlaubnis',
)
const fassung = fc.constantFrom('mitVollmacht' as const, 'mitVersicherung' as const)
const seite = fc.constantFrom('arbeitgeber' as const, 'unterbevollmaechtigter' as const, 'auslaenderbehoerde' as const)
const geber = fc.constantFrom('fachkraft' as const, 'ehegatte' as const, 'sorgeberechtigte' as const)
const vorhaben = fc
  .record({
    weg: fc.constantFrom(
      'fachkraftBerufsausbildung',
      'fachkraftAkademisch',
      'westbalkan',
      'anerkennungMassnahme',
      'blaueKarteRegel',
      'berufsausbildung',
    ),
    anerkennungsstand: fc.constantFrom(
      'gleichwertig' as const,
      'vergleichbar' as const,
      'wirdBeantragt' as const,
      'teilweiseGleichwertig' as const,
      'ohneAnerkennung' as const,
    ),
    zustimmungNoetig: fc.constantFrom('ja' as const, 'nein' as const, 'offen' as const),
    minderjaehrig: fc.boolean(),
    reglementiert: fc.boolean(),
  })
  .map((anders) => ({ ...muster, ...anders }))

const handlung: fc.Arbitrary<Handlung> = fc.oneof(
  fc.constantFrom<Handlung>(
    { type: 'vorgangEroeffnet', modus: 'behoerde' },
    { type: 'vorgangEroeffnet', modus: 'eigenregie' },
    { type: 'erstkontaktAufgenommen' },
    { type: 'untervollmachtErteilt' },
    { type: 'untervollmachtWiderrufen' },
    { type: 'bevollmaechtigungVersichert', mitUntervollmacht: true },
    { type: 'angebotVorgelegt', art: 'arbeitsvertrag' },
    { type: 'angebotZurueckgezogen' },
    { type: 'angebotGeaendert', was: 'gehalt' },
    { type: 'gebuehrGezahlt', cents: 41_100 },
    { type: 'beschaeftigungErklaert', zusatzblatt: false },
    { type: 'zustimmungAngefragt', vorabpruefung: false, weg: 'post' },
    { type: 'globalzustimmungZugesichert' },
    { type: 'imRegisterGespeichert' },
    { type: 'terminAngefragt' },
    { type: 'visumBeantragt', vollstaendig: true },
    { type: 'visumErteilt', gueltigAb: BEGINN, gueltigBis: '2027-07-19' },
    { type: 'eingereist' },
    { type: 'beschaeftigungBegonnen' },
    { type: 'vorgangBeendet', grund: 'antragZurueckgenommen' },
  ),
  vorhaben.map((plan): Handlung => ({ type: 'vorhabenFestgelegt', vorhaben: plan })),
  geber.map((vollmachtgeber): Handlung => ({ type: 'vollmachtErteilt', vollmachtgeber, untervollmachtErlaubt: true })),
  geber.map((vollmachtgeber): Handlung => ({ type: 'vollmachtWiderrufen', vollmachtgeber })),
  fc
    .tuple(seite, fassung)
    .map(([von, text]): Handlung => ({ type: 'vereinbarungUnterzeichnet', von, form: 'eigenhaendig', fassung: text })),
  gegenstand.map((was): Handlung => ({ type: 'anerkennungBeantragt', gegenstand: was })),
  gegenstand.map(
    (was): Handlung => ({ type: 'anerkennungEntschieden', gegenstand: was, ergebnis: 'gleichwertig', massnahmen: [] }),
  ),
  gegenstand.map(
    (was): Handlung => ({
      type: 'entscheidungsfristVerlaengert',
      gegenstand: was,
      verlaengerung: { bis: '2026-12-01' },
      begruendet: true,
    }),
  ),
  nummer.map((anfrage): Handlung => ({ type: 'zustimmungErteilt', anfrage, beschraenkt: false })),
  nummer.map((eintrag): Handlung => ({ type: 'weitergegeben', eintrag })),
  nummer.map((gegen): Handlung => ({ type: 'einwandErhoben', gegen, text: 'Es war anders' })),
)
const entscheidung: fc.Arbitrary<Entscheidung> = fc.constantFrom<Entscheidung>(
  { type: 'vorabzustimmungErteilt', hinweise: [] },
  { type: 'vorabzustimmungVersagt', begruendung: 'Identität' },
  { type: 'gebuehrFestgesetzt', cents: 41_100, schuldner: 'fachkraft', faellig: 'beiUnterzeichnung' },
  { type: 'zustimmungsbedarfEntschieden', noetig: false, begruendung: '§ 9 BeschV' },
)
const partei = fc.constantFrom<Partei>(...parteien)
const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ type: fc.constant('vornehmen' as const), am: tag, handlung }) },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('erfassen' as const),
      am: tag,
      urheber: partei,
      eingang: fc.oneof(handlung, entscheidung),
      dokumente: fc.constantFrom([], ['brief.pdf']),
    }),
  },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('entscheiden' as const), am: tag, entscheidung }) },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('berichtigen' as const),
      am: tag,
      eintrag: nummer,
      grund: fc.constantFrom('', 'Irrtum'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('berichtigen' as const),
      am: tag,
      eintrag: nummer,
      grund: fc.constant('Irrtum'),
      stattdessen: fc.record({ am: tag, ereignis: handlung }),
    }),
  },
)
interface Schritt {
  readonly command: Command
  readonly als: Partei
  readonly heute: PlainDate
}
const zufall = fc.record({
  command,
  als: partei,
  // Mostly somebody asks whose act it is.
  passend: fc.integer({ min: 0, max: 9 }).map((number) => number > 1),
  spaeter: fc.integer({ min: 0, max: 4 }),
  // Mostly an act of today; sometimes of another day, also of one to come.
  heutig: fc.integer({ min: 0, max: 9 }).map((number) => number > 1),
})

/** A procedure as it could have gone, cut off somewhere, and then whatever anybody asks. */
const verlauf: fc.Arbitrary<readonly Schritt[]> = fc
  .tuple(fc.constantFrom(...ablaeufe), fc.nat(), fc.array(zufall, { minLength: 5, maxLength: 40 }))
  .map(([gaenge, cut, rest]) => {
    const anfang = gaenge
      .slice(0, 1 + (cut % gaenge.length))
      .map(({ schritt, befehl, am }) => ({ command: befehl, als: schritt.als, heute: am }))
    let heute = anfang.at(-1)?.heute ?? BEGINN
    const danach = rest.map(({ command: asked, als, passend, spaeter, heutig }): Schritt => {
      heute = addDays(heute, spaeter)
      return { command: heutig ? { ...asked, am: heute } : asked, als: passend ? natural(asked) : als, heute }
    })
    return [...anfang, ...danach]
  })

function natural(asked: Command): Partei {
  if (asked.type === 'vornehmen') return urheberOf(asked.handlung)[0] ?? 'arbeitgeber'
  return asked.type === 'erfassen' && asked.urheber === 'auslaenderbehoerde' ? 'arbeitgeber' : 'auslaenderbehoerde'
}

interface Lauf {
  readonly state: State
  readonly akte: readonly Akteneintrag[]
}

/** Asks one thing after the other. */
function run(schritte: readonly Schritt[]): Lauf {
  let state = initial
  const akte: Akteneintrag[] = []
  for (const { command: asked, als, heute } of schritte) {
    const context = { als, heute, speicher }
    const before = JSON.stringify([...state.eintraege, ...state.berichtigt])
    const decision = decide(asked, state, context)
    expect(decide(asked, state, context)).toEqual(decision)
    bedenken(asked, state, context)
    expect(JSON.stringify([...state.eintraege, ...state.berichtigt])).toBe(before)
    if (!decision.ok) {
      for (const { norm } of decision.refusals) expect(norm).toMatch(/^(§|Art\.)/)
      continue
    }
    for (const neu of decision.events) {
      const eintrag = { ...neu, seq: state.seq + 1 }
      akte.push(eintrag)
      state = evolve(state, eintrag)
    }
  }
  return { state, akte }
}

describe('Für jeden Verlauf gilt:', () => {
  it('decide wirft nie, antwortet zweimal dasselbe, ändert nichts an der Akte und nennt jede Norm', () => {
    fc.assert(
      fc.property(verlauf, (schritte) => void run(schritte)),
      { numRuns: 30 },
    )
  })

  it('von jedem Zwischenstand aus entsteht dieselbe Akte wie von Anfang an', () => {
    fc.assert(
      fc.property(verlauf, fc.nat(), (schritte, cut) => {
        const { state, akte } = run(schritte)
        const at = cut % (akte.length + 1)
        const kept = replay(fachkraefteverfahren, akte.slice(0, at))
        expect(replay(fachkraefteverfahren, akte.slice(at), kept)).toEqual(state)
        expect(replay(fachkraefteverfahren, akte)).toEqual(state)
      }),
      { numRuns: 30 },
    )
  })

  it('Nummern steigen ohne Lücke, und jeder Verweis in der Akte findet, was er meint', () => {
    fc.assert(
      fc.property(verlauf, (schritte) => {
        const { state, akte } = run(schritte)
        expect(akte.map(({ seq }) => seq)).toEqual(akte.map((_, index) => index + 1))
        for (const { ereignis } of state.eintraege) {
          if (ereignis.type === 'zustimmungErteilt') {
            const anfrage = state.eintraege.find(({ seq }) => seq === ereignis.anfrage)
            expect(anfrage?.ereignis.type).toBe('zustimmungAngefragt')
          }
        }
      }),
      { numRuns: 30 },
    )
  })

  it('wer einen Eintrag gemacht hat, darf ihn lesen, und niemand sonst als die Parteien der Tabelle', () => {
    fc.assert(
      fc.property(verlauf, (schritte) => {
        const { akte } = run(schritte)
        for (const eintrag of akte) {
          const lesen = sichtbarFuer(eintrag, akte)
          expect(lesen).toContain(eintrag.von)
          expect(lesen.every((wer) => parteien.includes(wer))).toBe(true)
        }
      }),
      { numRuns: 25 },
    )
  })
})

it('Auch von den zufälligen Schritten gelingen viele', () => {
  const proben = fc.sample(verlauf, { numRuns: 100, seed: 7 }).map(run)
  expect(
    proben.filter(({ akte }) => akte.some(({ ereignis }) => ereignis.type === 'berichtigt')).length,
  ).toBeGreaterThan(15)
  expect(
    proben.filter(({ akte }) => akte.some(({ ereignis }) => ereignis.type === 'einwandErhoben')).length,
  ).toBeGreaterThan(5)
})

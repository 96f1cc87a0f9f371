import { completedYears, type PlainDate } from '#law/calendar/plain-date.ts'
import { evaluate } from '#law/engine/evaluate.ts'
import type { Expr } from '#law/engine/expression.ts'
import type { Finding } from '#law/engine/finding.ts'
import type { Truth } from '#law/engine/truth.ts'
import { withDerived } from '#law/facts/derive.ts'
import type { FactAnswers } from '#law/facts/vocabulary.ts'
import {
  versorgungBeiBeschaeftigung,
  versorgungBeiFachkraeften,
  versorgungSeit2024,
} from '#law/nachweise/altersversorgung.ts'
import { momentOf } from '#law/pathways/check.ts'
import type { Way } from '#law/pathways/way.ts'
import type { Fachberuf } from '#law/periods/fachgesetze.ts'
import {
  fachkraftMitAkademischerAusbildung,
  fachkraftMitBerufsausbildung,
} from '#law/statutes/aufenthg/p18-fachkraft.ts'
import type {
  Anerkennungsrecht,
  Anerkennungsstand,
  Verfahrensorte,
  Vorhaben,
} from '#procedure/fachkraefteverfahren/vorhaben.ts'

/** What the check does not ask and the procedure has to know. */
export interface VorhabenSupplement {
  readonly anerkennungsstand?: Anerkennungsstand | undefined
  readonly fachberuf?: Fachberuf | undefined
  readonly mitFamilie?: boolean | undefined
  readonly voraufenthalt?: boolean | undefined
  readonly familieMitVoraufenthalt?: boolean | undefined
  readonly wohnsitzInDerUnion?: boolean | undefined
  readonly unterbevollmaechtigung?: boolean | undefined
  readonly vorabpruefung?: boolean | undefined
}

/** What the procedure is about, from what was answered in the check: nothing is asked twice, and the law answers the rest. */
export function vorhabenFromAnswers(
  way: Way,
  given: FactAnswers,
  {
    on,
    orte,
    supplement = {},
  }: { readonly on: PlainDate; readonly orte: Verfahrensorte; readonly supplement?: VorhabenSupplement },
): Vorhaben {
  const facts = withDerived(given)
  const moment = momentOf(facts, on)
  const truthOf = (expr: Expr): Truth => evaluate(expr, facts, moment).truth
  const zustimmung = evaluate(way.zustimmungNoetig, facts, moment)
  const versorgung = versorgungOf(way)
  const { fachberuf } = supplement
  const reglementiert = facts.reglementierterBeruf === true || facts.zielberufReglementiert === true
  return {
    weg: way.id,
    anerkennungsstand: supplement.anerkennungsstand ?? standOf(way, facts, truthOf),
    recht: rechtOf(way, fachberuf, reglementiert),
    ...(fachberuf && { fachberuf }),
    reglementiert,
    zustimmungNoetig: zustimmung.truth,
    zustimmungsnorm: decidingNorm(zustimmung) ?? way.norm,
    altersvorsorgeNoetig: versorgung ? truthOf(versorgung) : 'nein',
    minderjaehrig: isMinor(facts, on),
    aufenthaltsort: facts.standort === 'deutschland' ? 'inland' : 'ausland',
    voraufenthalt: {
      fachkraft: supplement.voraufenthalt ?? wasHereBefore(facts),
      familie: supplement.familieMitVoraufenthalt === true,
    },
    wohnsitzInDerUnion: supplement.wohnsitzInDerUnion === true,
    unterbevollmaechtigung: supplement.unterbevollmaechtigung === true,
    mitFamilie: supplement.mitFamilie === true,
    vorabpruefung: supplement.vorabpruefung === true,
    orte,
  }
}

/** Whether old-age provision has to be proven, by the title; the Blue Card and section 3 do not ask for it. */
export function versorgungOf({ id }: Way): Expr | undefined {
  switch (id) {
    case 'fachkraftBerufsausbildung':
    case 'fachkraftAkademisch':
      return versorgungBeiFachkraeften
    case 'berufserfahrung':
    case 'pflegehilfskraft':
      return versorgungSeit2024
    case 'berufskraftfahrer':
      return versorgungBeiBeschaeftigung
    default:
      return undefined
  }
}

function standOf(way: Way, facts: FactAnswers, truthOf: (expr: Expr) => Truth): Anerkennungsstand {
  const degrees = facts.abschluesse === 'weissNicht' ? [] : (facts.abschluesse ?? [])
  switch (way.id) {
    case 'anerkennungspartnerschaft':
      return 'anerkennungspartnerschaft'
    case 'anerkennungVermittlungsabsprache':
      return 'nachEinreise'
    case 'anerkennungMassnahme':
      return facts.feststellungVonMassnahmen === 'getroffen' || facts.gleichwertigkeit === 'teilweise'
        ? 'teilweiseGleichwertig'
        : 'wirdBeantragt'
    case 'fachkraftBerufsausbildung':
      if (degrees.includes('deutscheBerufsausbildung')) return 'ohneAnerkennung'
      if (truthOf(fachkraftMitBerufsausbildung) === 'ja') return 'gleichwertig'
      return facts.gleichwertigkeit === 'teilweise' ? 'teilweiseGleichwertig' : 'wirdBeantragt'
    case 'fachkraftAkademisch':
    case 'blaueKarteRegel':
    case 'blaueKarteErmaessigt':
      if (degrees.includes('deutscherHochschulabschluss')) return 'ohneAnerkennung'
      return truthOf(fachkraftMitAkademischerAusbildung) === 'ja' ? 'vergleichbar' : 'wirdBeantragt'
    default:
      return 'ohneAnerkennung'
  }
}

const AKADEMISCH: readonly string[] = ['fachkraftAkademisch', 'blaueKarteRegel', 'blaueKarteErmaessigt', 'forschung']

function rechtOf(way: Way, fachberuf: Fachberuf | undefined, reglementiert: boolean): Anerkennungsrecht {
  if (fachberuf) return 'fachgesetz'
  return AKADEMISCH.includes(way.id) && !reglementiert ? 'zentralstelle' : 'bqfg'
}

function isMinor({ geburtsdatum }: FactAnswers, on: PlainDate): boolean {
  return geburtsdatum !== undefined && geburtsdatum !== 'weissNicht' && completedYears(geburtsdatum, on) < 18
}

/** An earlier stay means that another office may hold a file. */
export function wasHereBefore(facts: FactAnswers): boolean {
  const { asylantrag, ununterbrochenerAufenthaltMonate: months } = facts
  return (
    (asylantrag !== undefined && asylantrag !== 'keiner' && asylantrag !== 'weissNicht') ||
    (typeof months === 'number' && months > 0)
  )
}

/** The norm of the part that decided, or that is still open. */
export function decidingNorm(finding: Finding): string | undefined {
  const { expr, of, truth } = finding
  if (of.length === 0) return 'norm' in expr ? expr.norm : undefined
  const deciding = of.find((part) => part.truth === truth) ?? of[0]
  return deciding && decidingNorm(deciding)
}

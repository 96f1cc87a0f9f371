import { missionsFor } from '#law/missions/missions-for.ts'
import { iscoGroup } from '#law/occupations/isco-groups.ts'
import { letzter } from '#procedure/fachkraefteverfahren/state.ts'
import type { AgreementView } from '#server/agreements/view-agreement.ts'
import type { CaseView } from '#server/cases/case-view.ts'
import type { EingabeId } from './aufgaben.ts'

/** A value that is known already, and from where; it counts once somebody saves it. */
export interface Suggestion {
  readonly value: string
  readonly source: 'parties' | 'file' | 'check' | 'practice' | 'residence'
}

/**
 * What can be proposed for a field that nobody has filled in.
 * @example suggestionFor('arbeitgeber.name', agreement, view) // { value: 'Beispiel GmbH', source: 'parties' }
 */
export function suggestionFor(id: EingabeId, agreement: AgreementView, view: CaseView): Suggestion | undefined {
  const { arbeitgeber, unterbevollmaechtigter, auslaenderbehoerde } = agreement.live.angaben
  switch (id) {
    case 'arbeitgeber.name':
      return from('parties', arbeitgeber?.name)
    case 'unterbevollmaechtigter.name':
      return from('parties', unterbevollmaechtigter?.name)
    case 'auslaenderbehoerde.name':
      return from('parties', auslaenderbehoerde?.name)
    case 'arbeitgeber.ansprechpartner.name':
      return from('file', arbeitgeber?.ansprechpartner?.id)
    case 'arbeitgeber.vertretung.name':
      return from('file', arbeitgeber?.vertretung?.id)
    case 'unterbevollmaechtigter.ansprechpartner.name':
      return from('file', unterbevollmaechtigter?.ansprechpartner?.id)
    case 'unterbevollmaechtigter.vertretung.name':
      return from('file', unterbevollmaechtigter?.vertretung?.id)
    case 'auslaenderbehoerde.ansprechpartner.name':
      return from('file', auslaenderbehoerde?.ansprechpartner?.id)
    case 'auslaenderbehoerde.vertretung.name':
      return from('file', auslaenderbehoerde?.vertretung?.id)
    case 'anerkennung.stelle':
    case 'erlaubnis.stelle':
      return from('parties', view.participants.find(({ partei }) => partei === 'anerkennendeStelle')?.name)
    default:
      return ofTheCase(id, agreement, view)
  }
}

function ofTheCase(id: EingabeId, agreement: AgreementView, { state }: CaseView): Suggestion | undefined {
  const { checked, live, fall } = agreement
  switch (id) {
    case 'vorhaben.taetigkeit':
    case 'anerkennung.referenzberuf':
      return from('check', occupation(checked.taetigkeit))
    case 'altersvorsorge.gehalt':
      return from('check', euros(checked.gehaltImMonat))
    case 'vollmacht.untervollmacht': {
      const given = letzter(state, 'vollmachtErteilt')?.ereignis.untervollmachtErlaubt
      const assured = letzter(state, 'bevollmaechtigungVersichert')?.ereignis.mitUntervollmacht
      const allowed = given ?? assured
      return from('file', allowed === undefined ? undefined : allowed ? 'ja' : 'nein')
    }
    case 'gebuehr.schuldner': {
      const fixed = letzter(state, 'gebuehrFestgesetzt')?.ereignis.schuldner
      if (fixed !== undefined) return from('file', fixed)
      const { wert, beleg } = fall.ausgabe.eigenheit.schuldner
      // What nobody confirmed is proposed to nobody.
      return beleg === 'C' ? undefined : from('practice', wert)
    }
    case 'visum.auslandsvertretung': {
      const { fachkraft } = live.angaben
      const [nearest] = missionsFor(fachkraft?.wohnsitzstaat ?? fachkraft?.staatsangehoerigkeiten[0] ?? '')
      return nearest?.unbestaetigt === false ? from('residence', nearest.id) : undefined
    }
    default:
      return undefined
  }
}

function from(source: Suggestion['source'], value: string | undefined): Suggestion | undefined {
  return value === undefined || value === '' ? undefined : { value, source }
}

/** The agreement is made in German. */
function occupation(code: string | undefined): string | undefined {
  return code === undefined ? undefined : iscoGroup(code)?.de
}

function euros(cents: number | undefined): string | undefined {
  return cents === undefined ? undefined : (cents / 100).toFixed(2).replace('.', ',')
}

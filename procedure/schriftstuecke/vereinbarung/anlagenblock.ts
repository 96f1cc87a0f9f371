import type { Language } from '#law/texts/catalogue.ts'
import type { Anlage } from '#procedure/fachkraefteverfahren/anlage.ts'
import { checkliste } from '#procedure/fachkraefteverfahren/checkliste.ts'
import type { Checklistenzeile } from '#procedure/fachkraefteverfahren/checklistenzeile.ts'
import type { Akteneintrag } from '#procedure/fachkraefteverfahren/events.ts'
import type { State } from '#procedure/fachkraefteverfahren/state.ts'
import { procedureWords } from '#procedure/texts/words.ts'
import type { Block, Tick } from '../schriftstueck.ts'
import type { Familienangehoerige } from '../vorgangsangaben.ts'
import type { Fall } from './fall.ts'
import { fullName } from './felder-parteien.ts'
import type { Vereinbarungstexte } from './vereinbarungstexte.ts'

/** The checklist of attachments (§ 81a Abs. 2 Nr. 5 AufenthG): what this case needs, not how far the file has come. */

const GRUPPEN = ['auslaenderbehoerde', 'bewertung', 'bundesagentur', 'familie'] as const

/** What is already said by signing stands in the agreement itself. */
const IN_DER_VEREINBARUNG: readonly Anlage['id'][] = ['AN-01b']

export function anlagenblock(fall: Fall, language: Language, texts: Vereinbarungstexte): readonly Block[] {
  const zeilen = anlagenIm(fall)
  if (zeilen.length === 0) return []
  return [
    { kind: 'heading', level: 1, text: texts.anlagen.titel },
    { kind: 'paragraph', text: texts.anlagen.einleitung },
    ...GRUPPEN.flatMap((gruppe): readonly Block[] => {
      const own = zeilen.filter((zeile) => zeile.gruppe === gruppe)
      if (own.length === 0) return []
      return [
        { kind: 'heading', level: 2, text: texts.anlagen.fuer[gruppe] },
        { kind: 'checklist', items: own.map((zeile) => tick(zeile, fall, { language, texts })) },
      ]
    }),
  ]
}

/** The papers of a case of which nothing is known but the plan: all that are or may be needed. */
function anlagenIm(fall: Fall): readonly Checklistenzeile[] {
  const { angaben, tag } = fall
  const state = planOf(fall)
  if (!state) return []
  const familie = angaben.familie.map((person) => ({
    person: {
      id: person.id,
      verhaeltnis: person.verhaeltnis,
      geboren: person.geburtsdatum,
      staatsangehoerigkeiten: person.staatsangehoerigkeiten,
    },
    state: familyState(person, fall),
  }))
  const { zahler, auslandsvertretung } = angaben.verfahren
  const staatsangehoerigkeiten = angaben.fachkraft?.staatsangehoerigkeiten
  return checkliste({ state, heute: tag, zahler, auslandsvertretung, staatsangehoerigkeiten, familie }).filter(
    ({ gilt, gruppe, id }) =>
      (gilt !== 'nein' || (id === 'AN-01' && zeigtVollmacht(fall))) &&
      gruppe !== 'auslandsvertretung' &&
      !IN_DER_VEREINBARUNG.includes(id),
  )
}

/** Offices that want to see the power although its assurance suffices (§ 14 Abs. 1 S. 3 VwVfG). */
function zeigtVollmacht({ ausgabe: { eigenheit } }: Fall): boolean {
  return eigenheit.vollmacht !== undefined && eigenheit.vollmacht.beleg !== 'C'
}

/** The file as it would be if only the plan stood in it; old-age provision as this agreement sees it. */
function planOf({ vorhaben, angaben, tag, altersvorsorge }: Fall): State | undefined {
  if (!vorhaben) return undefined
  const altersvorsorgeNoetig = altersvorsorge === 'noetig' ? 'ja' : altersvorsorge === 'offen' ? 'offen' : 'nein'
  const plan = { ...vorhaben, altersvorsorgeNoetig } as const
  return stateOf(tag, [
    { type: 'vorgangEroeffnet', modus: angaben.modus ?? 'behoerde' },
    { type: 'vorhabenFestgelegt', vorhaben: plan },
  ])
}

function familyState({ verhaeltnis }: Familienangehoerige, { angaben, tag }: Fall): State {
  return stateOf(tag, [
    {
      type: 'vorgangEroeffnet',
      modus: angaben.modus ?? 'behoerde',
      familieVon: angaben.aktenzeichen,
      ...(verhaeltnis && { verhaeltnis }),
    },
  ])
}

function stateOf(am: Akteneintrag['am'], events: readonly Akteneintrag['ereignis'][]): State {
  const eintraege = events.map(
    (ereignis, at): Akteneintrag => ({ seq: at + 1, am, von: 'arbeitgeber', ereignis, dokumente: [] }),
  )
  return { seq: eintraege.length, eintraege, berichtigt: new Map() }
}

interface Sprache {
  readonly language: Language
  readonly texts: Vereinbarungstexte
}

function tick({ id, form, gilt, angehoeriger }: Checklistenzeile, fall: Fall, { language, texts }: Sprache): Tick {
  const titel = procedureWords(language).unterlagentitel(id)
  const person = fall.angaben.familie.find((one) => one.id === angehoeriger)
  const forms = form.map((one) => texts.anlagen.form[one]).join(' / ')
  const details = [...(person ? [fullName(person)] : []), ...(gilt === 'offen' ? [texts.anlagen.falls] : [])]
  const suffix = forms === '' ? '' : ` (${forms})`
  return { text: `${titel}${suffix}${details.length === 0 ? '' : ` – ${details.join(', ')}`}` }
}

import type { VNode } from 'preact'
import { type Partei, parteien } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import type { Messages } from '#web/generated/messages.ts'
import type { StepContext } from '../step/field.ts'

/** A part of the case that has pages of its own. */
interface Place {
  /** Below the address of the case. */
  readonly path: string
  /** For whom: nobody else is shown the way there. Whether the page opens is decided by the page. */
  readonly parteien: readonly Partei[]
  /** Only in the file of the worker, not in that of a family member. */
  readonly ofWorker?: true
  readonly label: (m: Messages) => string
  readonly hint: (m: Messages) => string
}

/** Whose passport it is, and those who keep the persons of a case. */
const verglichene: readonly Partei[] = [
  'fachkraft',
  'familie',
  'arbeitgeber',
  'unterbevollmaechtigter',
  'auslaenderbehoerde',
]

/** In the order in which people need them. */
const places: readonly Place[] = [
  {
    path: 'vereinbarung',
    parteien: ['fachkraft', 'arbeitgeber', 'unterbevollmaechtigter', 'auslaenderbehoerde'],
    ofWorker: true,
    label: (m) => m.agreement.place,
    hint: (m) => m.agreement.placeHint,
  },
  {
    path: 'vorabzustimmung',
    parteien: ['auslaenderbehoerde'],
    ofWorker: true,
    label: (m) => m.consent.place,
    hint: (m) => m.consent.placeHint,
  },
  { path: 'anlagen', parteien, label: (m) => m.attachments.place, hint: (m) => m.attachments.placeHint },
  { path: 'pass', parteien: verglichene, label: (m) => m.passport.place, hint: (m) => m.passport.placeHint },
  { path: 'abgleich', parteien: verglichene, label: (m) => m.comparison.place, hint: (m) => m.comparison.placeHint },
  { path: 'dateien', parteien, label: (m) => m.files.room.place, hint: (m) => m.files.room.placeHint },
  {
    path: 'papiere',
    parteien: ['fachkraft', 'arbeitgeber', 'unterbevollmaechtigter', 'auslaenderbehoerde', 'familie'],
    label: (m) => m.papers.place,
    hint: (m) => m.papers.placeHint,
  },
  {
    path: 'beschaeftigung',
    parteien: ['arbeitgeber', 'unterbevollmaechtigter', 'auslaenderbehoerde', 'bundesagentur'],
    label: (m) => m.declaration.place,
    hint: (m) => m.declaration.placeHint,
  },
  {
    path: 'erklaerungen',
    parteien: ['arbeitgeber', 'unterbevollmaechtigter', 'fachkraft', 'auslaenderbehoerde'],
    ofWorker: true,
    label: (m) => m.statements.place,
    hint: (m) => m.statements.placeHint,
  },
  {
    path: 'kosten',
    parteien: ['fachkraft', 'arbeitgeber', 'unterbevollmaechtigter', 'auslaenderbehoerde'],
    label: (m) => m.costs.place,
    hint: (m) => m.costs.placeHint,
  },
  {
    path: 'hinweise',
    parteien: ['fachkraft', 'familie', 'arbeitgeber', 'unterbevollmaechtigter', 'auslaenderbehoerde'],
    label: (m) => m.notices.place,
    hint: (m) => m.notices.placeHint,
  },
  {
    path: 'uebermittlung',
    parteien: ['fachkraft', 'arbeitgeber', 'unterbevollmaechtigter', 'auslaenderbehoerde'],
    ofWorker: true,
    label: (m) => m.delivery.place,
    hint: (m) => m.delivery.placeHint,
  },
  {
    path: 'familie',
    parteien: ['arbeitgeber', 'unterbevollmaechtigter', 'auslaenderbehoerde'],
    ofWorker: true,
    label: (m) => m.household.place,
    hint: (m) => m.household.placeHint,
  },
  {
    path: 'auslandsvertretung',
    parteien: [
      'auslandsvertretung',
      'fachkraft',
      'familie',
      'arbeitgeber',
      'unterbevollmaechtigter',
      'auslaenderbehoerde',
    ],
    label: (m) => m.mission.place,
    hint: (m) => m.mission.placeHint,
  },
  {
    path: 'ankunft',
    parteien: ['fachkraft', 'arbeitgeber', 'unterbevollmaechtigter', 'auslaenderbehoerde'],
    ofWorker: true,
    label: (m) => m.arrival.place,
    hint: (m) => m.arrival.placeHint,
  },
  {
    path: 'ausgang',
    parteien: ['fachkraft', 'familie', 'arbeitgeber', 'unterbevollmaechtigter', 'auslaenderbehoerde'],
    label: (m) => m.outcome.place,
    hint: (m) => m.outcome.placeHint,
  },
  {
    path: 'visum',
    parteien: [
      'fachkraft',
      'familie',
      'arbeitgeber',
      'unterbevollmaechtigter',
      'auslaenderbehoerde',
      'auslandsvertretung',
    ],
    label: (m) => m.visa.case.place,
    hint: (m) => m.visa.case.placeHint,
  },
  {
    path: 'pakete',
    parteien: parteien.filter((partei) => partei !== 'beratungsstelle' && partei !== 'andereAuslaenderbehoerde'),
    label: (m) => m.packets.place,
    hint: (m) => m.packets.placeHint,
  },
]

/** The ways to the other parts of a case, for whoever reads it. */
export function Places({ context }: { readonly context: StepContext }): VNode | null {
  const { view, words } = context
  const { m, language } = words
  const open = places.filter(
    ({ parteien, ofWorker }) =>
      !(ofWorker && view.isFamilyFile) && parteien.some((partei) => view.parteien.includes(partei)),
  )
  if (open.length === 0) return null
  return (
    <nav class="case-places" aria-label={m.workspace.places}>
      <ul class="case-places__list">
        {open.map(({ path, label, hint }) => (
          <li class="case-places__item">
            <a class="kern-link" href={`/${language}/vorgaenge/${view.id}/${path}`}>
              {label(m)}
            </a>
            <span class="muted">{hint(m)}</span>
          </li>
        ))}
      </ul>
    </nav>
  )
}

import type { FactAnswers } from '#law/facts/vocabulary.ts'
import type { MissionId } from '#law/missions/missions.ts'
import { missionById } from '#law/missions/missions-for.ts'
import type { Antragsteller } from '#law/nachweise/visumpaket/visumpaket.ts'
import type { Way } from '#law/pathways/way.ts'
import { anschriftzeilen } from '../../anschriftzeilen.ts'
import type { Vorgangsangaben } from '../../vorgangsangaben.ts'
import { type Antragswerte, kindfeld } from './antragsfelder.ts'

interface Ausgangslage {
  readonly way: Way
  readonly answers: FactAnswers
  readonly mission: MissionId | undefined
  readonly fuer: Antragsteller
}

/**
 * What the answers of the check already say of an application; only for the worker, whom they are about. Nothing is guessed.
 * @example vorbelegung({ way: blaueKarteRegel, answers: {}, mission: 'belgrade', fuer: 'fachkraft' })['wohnsitzstaat'] // 'RS'
 */
export function vorbelegung({ way, answers, mission, fuer }: Ausgangslage): Antragswerte {
  const { geburtsdatum, staatsangehoerigkeiten, antragsstaat } = answers
  const state = typeof antragsstaat === 'string' && /^[A-Z]{2}$/.test(antragsstaat) ? antragsstaat : undefined
  const zweck = fuer === 'fachkraft' ? zweckOf(way) : 'familiennachzug'
  const own =
    fuer === 'fachkraft'
      ? {
          geburtsdatum: typeof geburtsdatum === 'string' && geburtsdatum !== 'weissNicht' ? geburtsdatum : '',
          staatsangehoerigkeiten: Array.isArray(staatsangehoerigkeiten) ? staatsangehoerigkeiten.join(' ') : '',
        }
      : {}
  return ohneLeere({ ...own, zweck, wohnsitzstaat: state ?? (mission === undefined ? '' : missionById(mission).state) })
}

/** What the case knows of its worker. */
export function vorbelegungAusVorgang({ fachkraft, familie, arbeitgeber, verfahren }: Vorgangsangaben): Antragswerte {
  const ehegatte = familie.find(({ verhaeltnis }) => verhaeltnis === 'ehegatte' || verhaeltnis === 'lebenspartner')
  const [strasse, ...ort] = anschriftzeilen(fachkraft?.anschrift)
  const [referenzStrasse, ...referenzOrt] = anschriftzeilen(arbeitgeber?.anschrift)
  const kinder = familie.filter(({ verhaeltnis }) => verhaeltnis === 'kind')
  return ohneLeere({
    familienname: fachkraft?.nachnamen,
    fruehereNamen: fachkraft?.geburtsname,
    vornamen: fachkraft?.vornamen,
    geburtsdatum: fachkraft?.geburtsdatum,
    geburtsort: fachkraft?.geburtsort,
    staatsangehoerigkeiten: fachkraft?.staatsangehoerigkeiten.join(' '),
    strasse,
    ort: ort.join(', '),
    wohnsitzstaat: fachkraft?.wohnsitzstaat,
    email: fachkraft?.email,
    telefon: fachkraft?.telefon,
    passnummer: fachkraft?.pass?.nummer,
    passGueltigBis: fachkraft?.pass?.gueltigBis,
    ehegatteFamilienname: ehegatte?.nachnamen,
    ehegatteVornamen: ehegatte?.vornamen,
    ehegatteGeburtsdatum: ehegatte?.geburtsdatum,
    ehegatteGeburtsort: ehegatte?.geburtsort,
    ehegatteStaatsangehoerigkeit: ehegatte?.staatsangehoerigkeiten[0],
    // Children who stay behind are asked for too: how many there are only the worker knows, so the number is a proposal.
    kinderzahl: kinder.length === 0 ? undefined : String(kinder.length),
    ...Object.fromEntries(
      kinder.flatMap((kind, at) => [
        [kindfeld(at + 1, 'kindFamilienname'), kind.nachnamen],
        [kindfeld(at + 1, 'kindVornamen'), kind.vornamen],
        [kindfeld(at + 1, 'kindGeburtsdatum'), kind.geburtsdatum],
        [kindfeld(at + 1, 'kindGeburtsort'), kind.geburtsort],
        [kindfeld(at + 1, 'kindStaatsangehoerigkeit'), kind.staatsangehoerigkeiten[0]],
      ]),
    ),
    familieKommtMit: familie.length > 0 ? 'ja' : undefined,
    familieWer: familie.map(({ vornamen, nachnamen }) => `${vornamen} ${nachnamen}`).join(', '),
    erwerbstaetigkeit: verfahren.beschaeftigung,
    aufenthaltVon: verfahren.beginn,
    referenzName: arbeitgeber?.name,
    referenzStrasse,
    referenzOrt: referenzOrt.join(', '),
    referenzTelefon: arbeitgeber?.telefon,
    referenzEmail: arbeitgeber?.email,
  })
}

function zweckOf({ unterlagen }: Way): string {
  switch (unterlagen) {
    case 'recognition-exam':
    case 'qualification-analysis':
    case 'opportunity-card':
    case 'vocational-training':
    case 'recognition-measure':
      return 'sonstiger'
    default:
      return 'erwerbstaetigkeit'
  }
}

function ohneLeere(werte: Readonly<Record<string, string | undefined>>): Antragswerte {
  return Object.fromEntries(
    Object.entries(werte).flatMap(([id, value]) => (value === undefined || value === '' ? [] : [[id, value] as const])),
  )
}

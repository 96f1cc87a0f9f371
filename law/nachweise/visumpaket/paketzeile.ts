import type { MissionId } from '../../missions/missions.ts'
import type { Evidence } from '../../sources/evidence.ts'
import type { SourceId } from '../../sources/source.ts'
import type { DocumentEntry, Validity } from '../document.ts'
import { type DocumentId, documents } from '../documents.ts'
import type { MissionHintId } from '../mission-rules.ts'
import type { HintId } from '../pack.ts'
import type { PackId } from '../packs.ts'
import { type OwnValidity, type PaperAt, paperAt } from '../paper-at.ts'
import type { Paper } from '../papers.ts'
import { type Urkundenregel, urkundenregel } from '../urkunden.ts'
import type { Urkundenart } from '../urkundenstaat.ts'
import { fachOf, type Stapelfach } from './stapel.ts'

/** How many pieces of a paper lie in the pile. */
export interface Stueckzahl {
  readonly originale: number
  readonly kopien: number
  readonly ausdrucke: number
  readonly fotos: number
}

/** Whether a translation into German belongs to the paper. */
export type Uebersetzung = 'noetig' | 'ausserAufEnglisch' | 'keine'

/** One paper of the pile, as this mission wants it and as the state that issued it has to certify it. */
export interface Paketzeile
  extends Pick<Paper, 'document' | 'need' | 'applies' | 'condition' | 'openFacts' | 'alternatives' | 'level' | 'norm'> {
  readonly fach: Stapelfach
  readonly form: DocumentEntry['form']
  readonly stueck: Stueckzahl
  /** Nobody confirmed the number for this mission: it is the safe default. */
  readonly stueckUnbestaetigt: boolean
  readonly attach: PaperAt['attach']
  readonly validity: Validity
  /** No norm asks for the validity: missions do. */
  readonly gueltigkeitIstPraxis: boolean
  /** What of it this mission itself said; absent: nothing. */
  readonly eigeneGueltigkeit: OwnValidity | undefined
  readonly hint: HintId | undefined
  readonly missionHints: readonly MissionHintId[]
  /** Which state issued it; absent where it needs no certification or nobody said. */
  readonly staat: string | undefined
  /** Whether the issuing state decides on a certification. */
  readonly jeNachStaat: boolean
  readonly urkunde: Urkundenregel | undefined
  readonly uebersetzung: Uebersetzung
  /** What the mission itself said about this paper, not the catalogue. */
  readonly vonDerAuslandsvertretung: boolean
  /** What the mission itself published about this paper or its pile. */
  readonly eigeneQuellen: readonly SourceId[]
  /** On what the paper rests in general. */
  readonly sources: readonly SourceId[]
  readonly confidence: Evidence
  /** Nobody confirmed that the paper is asked for. */
  readonly unbestaetigt: boolean
}

interface Zusammenhang {
  readonly mission: MissionId | undefined
  readonly pack: PackId
  readonly staat: string | undefined
}

/** A paper as a line of the pile. */
export function paketzeile(paper: Paper, { mission, pack, staat }: Zusammenhang): Paketzeile {
  const entry: DocumentEntry = documents[paper.document]
  const at = mission === undefined ? withoutMission(entry) : paperAt(mission, paper.document, pack)
  const jeNachStaat = entry.form.certification === 'jeNachStaat'
  const { document, need, applies, condition, openFacts, alternatives, level, norm, hint } = paper
  return {
    ...{ document, need, applies, condition, openFacts, alternatives, level, norm, hint },
    fach: fachOf(document),
    form: at.form,
    stueck: stueckzahl(at.form),
    stueckUnbestaetigt: !at.countsSaid && isGuess(paper.document, at.form),
    attach: document === 'lichtbild' || document === 'visumantrag' ? at.attach : undefined,
    validity: at.validity,
    gueltigkeitIstPraxis: entry.validityIsPraxis === true,
    eigeneGueltigkeit: at.ownValidity,
    missionHints: at.hints,
    staat: jeNachStaat ? staat : undefined,
    jeNachStaat,
    urkunde: jeNachStaat && staat !== undefined ? urkundenregel(staat, urkundenartOf(document)) : undefined,
    uebersetzung: uebersetzungOf(entry, at, staat),
    vonDerAuslandsvertretung: at.ofMission,
    eigeneQuellen: at.sources,
    sources: paper.sources,
    confidence: paper.confidence,
    unbestaetigt: paper.unbestaetigt,
  }
}

/** The kind of official paper, for the rules of the state that issued it. */
function urkundenartOf(document: DocumentId): Urkundenart {
  const { category, issuer } = documents[document]
  if (category === 'qualifikation' || category === 'ausbildung') return 'bildung'
  return issuer === 'standesamt' ? 'personenstand' : 'sonstige'
}

/** One sheet to sign or print leaves nothing to guess. */
function isGuess(document: DocumentId, { copies }: DocumentEntry['form']): boolean {
  return copies > 0 || document === 'visumantrag' || document === 'lichtbild'
}

type Gestalt = Pick<
  PaperAt,
  'form' | 'validity' | 'ownValidity' | 'hints' | 'attach' | 'untranslated' | 'ofMission' | 'countsSaid' | 'sources'
>

function withoutMission(entry: DocumentEntry): Gestalt {
  return {
    form: entry.form,
    validity: entry.validity ?? {},
    ownValidity: undefined,
    hints: [],
    attach: undefined,
    untranslated: [],
    ofMission: false,
    countsSaid: false,
    sources: [],
  }
}

function stueckzahl({ art, originals, copies }: DocumentEntry['form']): Stueckzahl {
  const none = { originale: 0, kopien: copies, ausdrucke: 0, fotos: 0 }
  switch (art) {
    case 'ausdruck':
      return { ...none, ausdrucke: originals }
    case 'elektronisch':
      return { ...none, ausdrucke: Math.max(1, originals) }
    case 'lichtbild':
      return { ...none, fotos: originals }
    case 'zahlung':
    case 'stempelAufOriginal':
      return none
    case 'original':
    case 'kopie':
    case 'farbkopie':
    case 'beglaubigteKopie':
    case 'originalOderElektronisch':
    case 'originalOderKopie':
    case 'nurVorzeigen':
      return { ...none, originale: originals }
  }
}

// What is in German already needs no translation.
const DEUTSCHSPRACHIG: readonly string[] = ['DE', 'AT', 'LI']

function uebersetzungOf(entry: DocumentEntry, at: Gestalt, staat: string | undefined): Uebersetzung {
  if (entry.form.translation !== true) return 'keine'
  if (entry.form.certification === 'jeNachStaat' && staat !== undefined && DEUTSCHSPRACHIG.includes(staat))
    return 'keine'
  return at.untranslated.includes('en') ? 'ausserAufEnglisch' : 'noetig'
}

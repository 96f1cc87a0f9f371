import { euStaaten } from '../parameters/eu-staaten.ts'
import type { Evidence } from '../sources/evidence.ts'
import type { SourceId } from '../sources/source.ts'
import { urkundenstaaten } from './urkunden-staaten.ts'
import type { Formalitaet, Hinweis, Urkundenart, Urkundenstaat } from './urkundenstaat.ts'

/** What an official paper of one state needs before a German office takes it for genuine. */
export interface Urkundenregel {
  readonly state: string
  readonly art: Urkundenart
  readonly formalitaet: Formalitaet
  /** First day on which this has been so, where it changed. */
  readonly seit: string | undefined
  /** A multilingual extract (CIEC Convention No. 16) needs neither apostille nor translation. */
  readonly international: boolean
  /** Stamps of the own authorities that come first. */
  readonly vorbeglaubigung: Hinweis | undefined
  /** Which authority affixes the apostille: nobody confirmed these. */
  readonly stelle: Hinweis | undefined
  readonly hinweise: readonly Hinweis[]
  readonly norm: string
  readonly sources: readonly SourceId[]
  readonly confidence: Evidence
  readonly unbestaetigt: boolean
}

const NORMEN: Readonly<Record<Formalitaet, string>> = {
  apostille: 'Art. 3 Abs. 1 Haager Apostille-Übereinkommen',
  legalisation: '§ 13 Abs. 2 KonsG',
  ueberpruefung: '§ 82 Abs. 1 S. 1 AufenthG',
  eigeneBeglaubigung: '§ 82 Abs. 1 S. 1 AufenthG',
  keine: '§ 82 Abs. 1 S. 1 AufenthG',
  ungeklaert: '§ 82 Abs. 1 S. 1 AufenthG',
}
const UNBEKANNT: Urkundenstaat = { formalitaet: 'ungeklaert', sources: ['unbestaetigt'], confidence: 'C' }
const INLAND: Urkundenstaat = { formalitaet: 'keine', sources: ['gesetze'], confidence: 'A' }
// What the regulation leaves out follows the convention, to which all member states belong; no list was read on that.
const ANDERER_EU_STAAT: Urkundenstaat = {
  formalitaet: 'apostille',
  sources: ['unbestaetigt'],
  confidence: 'C',
  jeArt: { personenstand: { formalitaet: 'keine', sources: ['urkundenverordnung'], confidence: 'A' } },
}

/**
 * What a paper needs that this state issued (ISO 3166-1 alpha-2, XK for Kosovo): it follows the state that issued the
 * paper, never the nationality of the person. A state nobody looked at answers `ungeklaert`, never "nothing". Whether
 * the formality is asked for at all is for the office that receives the paper to say.
 * @example urkundenregel('RS', 'bildung').formalitaet // 'apostille'
 */
export function urkundenregel(state: string, art: Urkundenart): Urkundenregel {
  const entry = entryOf(state)
  const own = entry.jeArt?.[art]
  const confidence = own?.confidence ?? entry.confidence
  const formalitaet = own?.formalitaet ?? entry.formalitaet
  const isRegulation = formalitaet === 'keine' && euStaaten.includes(state)
  return {
    state,
    art,
    formalitaet,
    seit: entry.seit,
    international: art === 'personenstand' && entry.international === true,
    vorbeglaubigung: entry.vorbeglaubigung,
    stelle: formalitaet === 'apostille' ? entry.stelle : undefined,
    hinweise: [...(own?.hinweis ? [own.hinweis] : []), ...(entry.hinweise ?? [])],
    norm: isRegulation ? 'Art. 4 VO (EU) 2016/1191' : NORMEN[formalitaet],
    sources: own?.sources ?? entry.sources,
    confidence,
    unbestaetigt: confidence === 'C',
  }
}

function entryOf(state: string): Urkundenstaat {
  if (state === 'DE') return INLAND
  return urkundenstaaten[state] ?? (euStaaten.includes(state) ? ANDERER_EU_STAAT : UNBEKANNT)
}

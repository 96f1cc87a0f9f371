import type { PlainDate } from '../calendar/plain-date.ts'
import type { Expr } from '../engine/expression.ts'
import type { Parameter } from '../engine/parameter.ts'
import type { Rule } from '../engine/rule.ts'
import type { GebuehrId } from '../parameters/gebuehren.ts'

/** How long the first title runs at most. */
export type Geltungsdauer =
  /** As long as contract or consent, plus an addition, at most so many months. */
  | {
      readonly art: 'vertrag'
      readonly hoechstens: number
      readonly zuschlag: Parameter<number>
      /** First day on which contract and addition together stay within the maximum; absent: always. */
      readonly hoechstdauerMitZuschlagSeit?: PlainDate
      readonly norm: string
      /** A consent that the ordinance itself keeps shorter than the four years. */
      readonly kurzeZustimmung?: {
        readonly wenn: Expr
        readonly monate: Parameter<number>
        readonly norm: string
      }
    }
  | {
      readonly art: 'fest'
      readonly monate: Parameter<number>
      /** With all extensions, where the norm limits them. */
      readonly insgesamt?: Parameter<number>
      readonly norm: string
    }
  /** As long as the purpose lasts: a training, an examination. */
  | { readonly art: 'zweck'; readonly norm: string }
  | { readonly art: 'unbefristet'; readonly norm: string }

/** What joins for the family, each as a dated condition of the law. */
export interface Familie {
  /** Does the spouse have to prove simple German? */
  readonly sprachnachweisEhegatte: Expr
  /** Is sufficient living space asked for? */
  readonly wohnraumnachweis: Expr
  /** May parents join under § 36 Abs. 3? */
  readonly elternnachzug: Expr
  /** Is family reunion possible on this title at all, as a rule? */
  readonly nachzug: Expr
}

/** The answers on the family, with what the outlook of the stay does to them. */
export interface Familienregeln extends Familie {
  /** Spouses may follow only to a stay expected to last over a year (§ 30 Abs. 1 S. 1 Nr. 3 Buchst. e AufenthG). */
  readonly nurUeberEinJahr?: true
}

export type Antragsort =
  | 'auslandsvertretung' // the mission of the habitual residence; inside Germany the foreigners authority
  | 'auslandsvertretungWestbalkan' // a competent mission in one of the six states
  | 'auslaenderbehoerde' // only inside Germany

/** Periods the law gives on the way; ids worded in law/texts. */
export type Verfahrensdauer =
  | 'zustimmungZweiWochen'
  | 'beschleunigtZustimmungEineWoche'
  | 'beschleunigtTerminDreiWochen'
  | 'beschleunigtBescheidDreiWochen'
  | 'beschleunigtAnerkennungZweiMonate'
  | 'forschungSechzigTage'
  | 'keineGesetzlicheFrist'

/** One way to Germany: which norms together answer a person's question. */
export interface Way {
  readonly id: string
  /** A stable English key for programs. */
  readonly key: string
  readonly norm: string
  /** The rule that is the way; its version in force says how far the result binds. */
  readonly grundlage: Rule
  /** All conditions together: the way itself and the general ones around it. */
  readonly requires: Expr
  /** Does it need the consent of the Bundesagentur für Arbeit? */
  readonly zustimmungNoetig: Expr
  /** Is the fast-track procedure of § 81a open for it? */
  readonly beschleunigtesVerfahren: Expr
  readonly geltungsdauer: Geltungsdauer
  readonly familie: Familienregeln
  readonly gebuehren: readonly GebuehrId[]
  readonly verfahrensdauer: readonly Verfahrensdauer[]
  readonly antragsort: Antragsort
  /** The pack of papers in law/nachweise; absent where none is researched. */
  readonly unterlagen?: string
}

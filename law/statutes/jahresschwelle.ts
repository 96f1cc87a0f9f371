import type { Expr, Share } from '../engine/expression.ts'
import { amount, readings } from '../facts/criteria.ts'
import { beitragsbemessungsgrenze } from '../parameters/beitragsbemessungsgrenze.ts'

/**
 * The yearly gross pay reaches a share of the contribution ceiling. The norms do not say which day fixes the ceiling
 * when application, decision and start of work fall into different years, and practice differs: all three are read,
 * and where they disagree the result is open.
 */
export function jahresschwelle(share: Share, norm: string): Expr {
  const on = (stichtag: 'antrag' | 'entscheidung' | 'arbeitsbeginn', source: string) => ({
    id: stichtag,
    source,
    requires: amount('jahresgehalt', share, beitragsbemessungsgrenze, stichtag, norm),
  })
  return readings(
    'gehaltsschwelleStichtag',
    norm,
    on('antrag', 'Tag des Antrags; Anwaltspraxis (milalegal)'),
    on('entscheidung', 'Tag der Entscheidung; Beratungspraxis (Fragomen)'),
    on('arbeitsbeginn', 'Beginn der Beschäftigung; Beratungspraxis (Fragomen, CIP)'),
  )
}

import type { Akte } from './akte.ts'
import type { AnlagenId } from './anlage.ts'
import type { Anlagenfassung } from './checklistenzeile.ts'
import type { Anlagenform } from './events-anlagen.ts'
import { formGenuegt } from './form-genuegt.ts'
import type { EintragVon } from './state.ts'
import { zeichenFuer } from './zeichen-fuer.ts'

/**
 * What came for a paper, newest first: under its own sign in any form, under another one where the form suffices.
 * @example fassungenVon(akte, { id: 'AR-03', form: ['kopie'] })[0]?.anlage // 'AN-02'
 */
export function fassungenVon(
  akte: Akte,
  { id, form }: { readonly id: AnlagenId; readonly form: readonly Anlagenform[] },
): readonly Anlagenfassung[] {
  const zeichen: readonly string[] = zeichenFuer(id)
  return akte
    .alle('anlageEingegangen')
    .filter(({ ereignis }) => ereignis.uebersetzungVon === undefined && zeichen.includes(ereignis.anlage))
    .filter(({ ereignis }) => ereignis.anlage === id || formGenuegt(ereignis.form, form))
    .map((eintrag) => fassung(akte, id, eintrag))
    .toReversed()
}

function fassung(akte: Akte, id: AnlagenId, eintrag: EintragVon<'anlageEingegangen'>): Anlagenfassung {
  const { seq, am, dokumente, ereignis } = eintrag
  const zurueck = akte.letzter(
    'anlageBeanstandet',
    ({ anlage }, { seq: later }) => later > seq && (anlage === id || anlage === ereignis.anlage),
  )
  return {
    seq,
    am,
    form: ereignis.form,
    anlage: ereignis.anlage,
    staat: ereignis.staat,
    dokumente,
    beanstandet: zurueck?.ereignis.grund,
    uebersetzungen: akte
      .alle('anlageEingegangen')
      .filter((one) => one.ereignis.uebersetzungVon === seq)
      .map((one) => ({ seq: one.seq, am: one.am, dokumente: one.dokumente }))
      .toReversed(),
  }
}

import type { Refusal } from './commands.ts'
import type { Aktenereignisse, Ereignis } from './events.ts'
import type { Anlagenereignisse } from './events-anlagen.ts'
import { type Lage, ohne, type Voraussetzungen, wenn } from './lage.ts'
import { wegfall } from './wegfall.ts'

type Aktenart = Exclude<keyof Aktenereignisse, 'berichtigt'> | keyof Anlagenereignisse

/** About the file and its papers. A correction is decided for itself. */
export const aktenvoraussetzungen: Voraussetzungen<Aktenart> = {
  vorgangEroeffnet: ({ modus }, { context }) =>
    wenn(modus === 'eigenregie' && context.als === 'auslaenderbehoerde', 'nichtBefugt', '§ 81a Abs. 1 S. 1 AufenthG'),
  familieAufgenommen: ohne,
  erinnert: ohne,
  einwandErhoben: ohne,
  einwandBeschieden: ohne,
  vorgangBeendet,
  anlageEingegangen: ohne,
  anlageBeanstandet: ({ anlage }, { akte }) =>
    wenn(
      !akte.letzter('anlageEingegangen', (ereignis) => ereignis.anlage === anlage),
      'eintragFehlt',
      '§ 81a Abs. 2 Nr. 5 AufenthG',
      'anlageEingegangen',
    ),
  fristGesetzt: ohne,
  unterlagenNachgereicht: ohne,
  schreibenEingegangen: ohne,
}

/** The parties can withdraw at any time; for every other end something must have happened, and the office says so. */
function vorgangBeendet({ grund }: Ereignis<'vorgangBeendet'>, lage: Lage): readonly Refusal[] {
  const { akte, context, modus } = lage
  const norm = '§ 9 VwVfG'
  const runs = modus === 'eigenregie' ? context.als !== 'fachkraft' : context.als === 'auslaenderbehoerde'
  if (grund !== 'antragZurueckgenommen' && !runs) return wenn(true, 'nichtBefugt', norm)
  const gone = wegfall(akte)?.ereignis.type
  switch (grund) {
    case 'antragZurueckgenommen':
    case 'unzustaendig':
      return []
    case 'angebotEntfallen':
      return wenn(gone !== 'angebotZurueckgezogen', 'eintragFehlt', norm, 'angebotZurueckgezogen')
    case 'vollmachtWiderrufen':
      return wenn(!akte.hat('vollmachtWiderrufen'), 'eintragFehlt', norm, 'vollmachtWiderrufen')
    case 'nichtFortgefuehrt': {
      const ended = akte.letzter('fortfuehrungEntschieden')?.ereignis.ergebnis === 'beenden'
      return wenn(!ended, 'fortfuehrungOffen', '§ 81a Abs. 3 S. 2 AufenthG')
    }
    case 'vorabzustimmungVersagt':
      return wenn(!akte.hat('vorabzustimmungVersagt'), 'eintragFehlt', norm, 'vorabzustimmungVersagt')
    case 'visumAbgelehnt':
      return wenn(
        !akte.hat('visumAbgelehnt') && !akte.hat('familieVisumAbgelehnt'),
        'eintragFehlt',
        norm,
        'visumAbgelehnt',
      )
    case 'ziel':
      // A family member has reached its aim with the visa; the Vorabzustimmung stands in the file of the worker.
      return wenn(
        !akte.hat('vorabzustimmungErteilt') && !akte.hat('familieVisumErteilt'),
        'vorabzustimmungFehlt',
        '§ 81a Abs. 3 S. 1 Nr. 6 AufenthG',
      )
  }
}

import type { Akte } from './akte.ts'
import { type Partei, parteien } from './beteiligte.ts'
import type { Ablehnungsgrund, Refusal } from './commands.ts'

/** Who can mend a reason for a refusal. Where nobody is named, it is the authority that runs the file. */
const zustaendige: Partial<Readonly<Record<Ablehnungsgrund, Partei>>> = {
  vollmachtFehlt: 'fachkraft',
  versicherungFehlt: 'arbeitgeber',
  angebotFehlt: 'arbeitgeber',
  vereinbarungFehlt: 'arbeitgeber',
  erklaerungFehlt: 'arbeitgeber',
  fortfuehrungOffen: 'arbeitgeber',
  altersvorsorgeOffen: 'fachkraft',
  anerkennungReichtNicht: 'fachkraft',
  visumantragFehlt: 'fachkraft',
  visumFehlt: 'auslandsvertretung',
  einreiseFehlt: 'fachkraft',
}

/**
 * Who is to act next so that a refusal falls away.
 * @example zustaendigFuer({ grund: 'zustimmungOffen', norm: '§ 18 Abs. 2 Nr. 2 AufenthG', woran: '20' }, akte) // 'bundesagentur'
 */
export function zustaendigFuer({ grund, woran }: Refusal, akte: Akte): Partei {
  if (grund === 'beschaeftigungNichtVersichert') return parteien.find((partei) => partei === woran) ?? 'arbeitgeber'
  // Whoever was asked is waited for; nobody was asked yet: the office asks.
  if (grund === 'zustimmungOffen') return woran === undefined ? 'auslaenderbehoerde' : 'bundesagentur'
  // The same person who owes the payment in the list of duties.
  if (grund === 'gebuehrOffen') return akte.letzter('gebuehrFestgesetzt')?.ereignis.schuldner ?? 'fachkraft'
  if (grund === 'anerkennungOffen' || grund === 'erlaubnisFehlt') return pruefendeStelle(akte)
  return zustaendige[grund] ?? 'auslaenderbehoerde'
}

function pruefendeStelle(akte: Akte): Partei {
  const asked = akte.letzter('anerkennungBeantragt')
  if (!asked) return 'auslaenderbehoerde'
  const { gegenstand } = asked.ereignis
  const isZentral = gegenstand === 'zeugnisbewertung' || gegenstand === 'digitaleAuskunft'
  return isZentral ? 'zentralstelle' : 'anerkennendeStelle'
}

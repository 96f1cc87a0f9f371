import { jahre, wochen } from '../calendar/laenge.ts'
import { gesetz, SEIT_BEGINN } from './gesetzesseiten.ts'
import type { PeriodTable, PeriodVersion } from './period.ts'

/** How other periods begin and end: notification, restoration, extension, language. */
export type VerfahrenId =
  | 'bekanntgabeDurchPost'
  | 'bekanntgabeDurchAbruf'
  | 'elektronischeZustellung'
  | 'zustellungDurchEinschreiben'
  | 'zustellungImAusland'
  | 'wiedereinsetzung'
  | 'fremdsprachigerAntrag'
  | 'fristverlaengerung'

const bekanntgabe = gesetz('vwvfg', '41')

function fiktion(
  weg: 'post' | 'einschreiben' | 'elektronischeZustellung',
  norms: readonly string[],
  source: string,
): Fiktion {
  return {
    owedBy: 'niemand',
    charakter: 'fiktion',
    dauer: { art: 'bekanntgabe', weg },
    regelwerk: weg === 'post' ? 'land' : 'bund',
    feiertagsort: 'empfaenger',
    norms,
    beleg: 'A',
    source,
  }
}

type Fiktion = Omit<PeriodVersion, 'from' | 'until'>

const post = fiktion(
  'post',
  ['§ 41 Abs. 2 S. 1 VwVfG', '§ 41 Abs. 2 S. 2 VwVfG', '§ 41 Abs. 2 S. 3 VwVfG'],
  bekanntgabe,
)
const einschreiben = fiktion('einschreiben', ['§ 4 Abs. 2 S. 2 VwZG'], gesetz('vwzg_2005', '4'))
const zustellung = fiktion('elektronischeZustellung', ['§ 5 Abs. 7 S. 2 VwZG'], gesetz('vwzg_2005', '5'))

export const verfahren: PeriodTable<VerfahrenId> = {
  // Third day until 2024, fourth since 2025: law/calendar/bekanntgabe.ts counts by the day of posting.
  bekanntgabeDurchPost: [
    { ...post, from: SEIT_BEGINN, until: '2024-12-31', norms: ['§ 41 Abs. 2 VwVfG a. F.'], beleg: 'C' },
    { ...post, from: '2025-01-01' },
  ],
  bekanntgabeDurchAbruf: [
    {
      from: SEIT_BEGINN,
      owedBy: 'niemand',
      charakter: 'fiktion',
      dauer: { art: 'bekanntgabe', weg: 'portal' },
      regelwerk: 'land',
      feiertagsort: 'empfaenger',
      norms: ['§ 41 Abs. 2a S. 3 VwVfG', '§ 41 Abs. 2a S. 4 VwVfG', '§ 41 Abs. 2a S. 5 VwVfG'],
      beleg: 'A',
      source: bekanntgabe,
    },
  ],
  elektronischeZustellung: [
    { ...zustellung, from: SEIT_BEGINN, until: '2024-12-31', norms: ['§ 5 Abs. 7 VwZG a. F.'], beleg: 'C' },
    { ...zustellung, from: '2025-01-01' },
  ],
  zustellungDurchEinschreiben: [
    { ...einschreiben, from: SEIT_BEGINN, until: '2024-12-31', norms: ['§ 4 Abs. 2 VwZG a. F.'], beleg: 'C' },
    { ...einschreiben, from: '2025-01-01' },
  ],
  zustellungImAusland: [
    {
      from: SEIT_BEGINN,
      owedBy: 'niemand',
      charakter: 'fiktion',
      dauer: { art: 'bekanntgabe', weg: 'auslandspost' },
      regelwerk: 'bund',
      feiertagsort: 'gastland',
      norms: ['§ 9 Abs. 3 S. 3 VwZG'],
      beleg: 'A',
      source: gesetz('vwzg_2005', '9'),
    },
  ],
  wiedereinsetzung: [
    {
      from: SEIT_BEGINN,
      owedBy: 'fachkraft',
      charakter: 'darf',
      dauer: { art: 'frist', laenge: wochen(2) },
      regelwerk: 'land',
      feiertagsort: 'sitzDerAuslaenderbehoerde',
      norms: ['§ 32 Abs. 2 S. 1 VwVfG', '§ 32 Abs. 1 S. 2 VwVfG'],
      beleg: 'A',
      source: gesetz('vwvfg', '32'),
      varianten: [{ id: 'jahresfrist', dauer: { art: 'frist', laenge: jahre(1) }, norm: '§ 32 Abs. 3 VwVfG' }],
    },
  ],
  fremdsprachigerAntrag: [
    {
      from: SEIT_BEGINN,
      owedBy: 'niemand',
      charakter: 'regel',
      dauer: { art: 'ohneZahl' },
      regelwerk: 'land',
      feiertagsort: 'keiner',
      norms: ['§ 23 Abs. 3 VwVfG'],
      beleg: 'A',
      source: gesetz('vwvfg', '23'),
    },
  ],
  fristverlaengerung: [
    {
      from: SEIT_BEGINN,
      owedBy: 'niemand',
      charakter: 'regel',
      dauer: { art: 'ohneZahl' },
      regelwerk: 'land',
      feiertagsort: 'keiner',
      norms: ['§ 31 Abs. 7 S. 1 VwVfG', '§ 31 Abs. 7 S. 2 VwVfG'],
      beleg: 'A',
      source: gesetz('vwvfg', '31'),
    },
  ],
}

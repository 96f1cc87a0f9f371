import type { Wortschatz } from '../procedure-words.ts'
import { abgleichDe } from './abgleich.ts'
import { ablaufDe } from './ablauf.ts'
import { ablehnungenDe } from './ablehnungen.ts'
import { akteDe } from './akte.ts'
import { anerkennungDe } from './anerkennung.ts'
import { anlagenereignisseDe } from './anlagen.ts'
import { belehrungenDe, rechtsfolgenDe } from './belehrungen.ts'
import { beteiligteDe } from './beteiligte.ts'
import { checklisteDe } from './checkliste.ts'
import { familieDe } from './familie.ts'
import { fristzeilenDe } from './fristzeilen.ts'
import { unterlagenDe } from './unterlagen.ts'
import { vereinbarungDe } from './vereinbarung.ts'
import { visumDe } from './visum.ts'
import { werteDe } from './werte.ts'
import { zustimmungDe } from './zustimmung.ts'

export const wortschatzDe: Wortschatz = {
  ereignis: {
    ...akteDe,
    ...vereinbarungDe,
    ...anerkennungDe,
    ...zustimmungDe,
    ...visumDe,
    ...familieDe,
    ...anlagenereignisseDe,
  },
  partei: beteiligteDe,
  ablehnung: ablehnungenDe,
  werte: werteDe,
  fristzeile: fristzeilenDe,
  unterlage: unterlagenDe,
  checkliste: checklisteDe,
  abgleich: abgleichDe,
  rechtsfolge: rechtsfolgenDe,
  belehrung: belehrungenDe,
  ...ablaufDe,
}

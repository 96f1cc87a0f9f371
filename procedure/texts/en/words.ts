import type { Wortschatz } from '../procedure-words.ts'
import { abgleichEn } from './abgleich.ts'
import { ablaufEn } from './ablauf.ts'
import { ablehnungenEn } from './ablehnungen.ts'
import { akteEn } from './akte.ts'
import { anerkennungEn } from './anerkennung.ts'
import { anlagenereignisseEn } from './anlagen.ts'
import { belehrungenEn, rechtsfolgenEn } from './belehrungen.ts'
import { beteiligteEn } from './beteiligte.ts'
import { checklisteEn } from './checkliste.ts'
import { familieEn } from './familie.ts'
import { fristzeilenEn } from './fristzeilen.ts'
import { unterlagenEn } from './unterlagen.ts'
import { vereinbarungEn } from './vereinbarung.ts'
import { visumEn } from './visum.ts'
import { werteEn } from './werte.ts'
import { zustimmungEn } from './zustimmung.ts'

export const wortschatzEn: Wortschatz = {
  ereignis: {
    ...akteEn,
    ...vereinbarungEn,
    ...anerkennungEn,
    ...zustimmungEn,
    ...visumEn,
    ...familieEn,
    ...anlagenereignisseEn,
  },
  partei: beteiligteEn,
  ablehnung: ablehnungenEn,
  werte: werteEn,
  fristzeile: fristzeilenEn,
  unterlage: unterlagenEn,
  checkliste: checklisteEn,
  abgleich: abgleichEn,
  rechtsfolge: rechtsfolgenEn,
  belehrung: belehrungenEn,
  ...ablaufEn,
}

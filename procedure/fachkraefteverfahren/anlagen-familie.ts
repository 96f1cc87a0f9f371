import type { Akte } from './akte.ts'
import type { AnlagenId } from './anlage.ts'
import { fassungenVon } from './anlagenfassungen.ts'
import type { Partei } from './beteiligte.ts'
import type { Aktenereignisse } from './events.ts'
import type { Anlagenform } from './events-anlagen.ts'

type Verhaeltnis = Aktenereignisse['familieAufgenommen']['verhaeltnis']

/** A paper of a family member (§ 81a Abs. 4 AufenthG). */
interface Familienanlage {
  readonly id: Extract<AnlagenId, `AF-${string}`>
  /** Whom it concerns. */
  readonly bei: readonly Verhaeltnis[]
  readonly von: Partei
  /** Forms that suffice; the strictest first. */
  readonly form: readonly Anlagenform[]
  readonly norm: string
  /** The certificate in its own language where there is no international form. */
  readonly oder?: Extract<AnlagenId, `AF-${string}`>
  /** Only the single case tells whether it is needed: way of the worker, custody. Nothing is missing without it. */
  readonly imEinzelfall?: true
  /** The event that proves it as well. */
  readonly belegt?: (akte: Akte) => boolean
}

const NACHWEIS = '§ 81a Abs. 2 Nr. 5 AufenthG'
const partner: readonly Verhaeltnis[] = ['ehegatte', 'lebenspartner']
const kind: readonly Verhaeltnis[] = ['kind']

/** The papers of the family, in the order of their signs. */
const familienanlagen: readonly Familienanlage[] = [
  {
    id: 'AF-01',
    bei: partner,
    von: 'familie',
    form: ['original'],
    norm: '§ 14 Abs. 1 S. 3 VwVfG',
    belegt: (akte) => bevollmaechtigt(akte, 'ehegatte'),
  },
  {
    id: 'AF-02',
    bei: kind,
    von: 'familie',
    form: ['original'],
    norm: '§ 14 Abs. 1 S. 3 VwVfG',
    belegt: (akte) => bevollmaechtigt(akte, 'sorgeberechtigte'),
  },
  { id: 'AF-03', bei: [...partner, ...kind], von: 'familie', form: ['farbkopie'], norm: NACHWEIS },
  { id: 'AF-04', oder: 'AF-04b', bei: partner, von: 'familie', form: ['beglaubigteKopie', 'original'], norm: NACHWEIS },
  {
    id: 'AF-05',
    bei: partner,
    von: 'familie',
    form: ['original', 'kopie'],
    norm: '§ 30 Abs. 1 S. 1 Nr. 2 AufenthG',
    imEinzelfall: true,
  },
  { id: 'AF-06', oder: 'AF-06b', bei: kind, von: 'familie', form: ['beglaubigteKopie', 'original'], norm: NACHWEIS },
  { id: 'AF-07', bei: kind, von: 'familie', form: ['original'], norm: '§ 32 Abs. 3 AufenthG', imEinzelfall: true },
]

/** How the person stands to the worker; files opened before that was asked do not say it. */
function verhaeltnisIn(akte: Akte): Verhaeltnis | undefined {
  return akte.erster('vorgangEroeffnet')?.ereignis.verhaeltnis
}

/**
 * The papers that are missing in the file of a family member. A paper that was sent back is missing again.
 * @example fehlendeFamilienanlagen(akteOf(state)).map(({ id }) => id) // ['AF-01', 'AF-03', 'AF-04']
 */
export function fehlendeFamilienanlagen(akte: Akte): readonly Familienanlage[] {
  const verhaeltnis = verhaeltnisIn(akte)
  if (verhaeltnis === undefined || akte.hat('familieVisumErteilt') || akte.hat('familieEingereist')) return []
  return familienanlagen.filter(
    (anlage) => !anlage.imEinzelfall && anlage.bei.includes(verhaeltnis) && !liegtVor(anlage, akte),
  )
}

/** Of a certificate the international form or the one in the original language is enough. */
function liegtVor(anlage: Familienanlage, akte: Akte): boolean {
  const [newest] = fassungenVon(akte, anlage)
  return newest === undefined ? anlage.belegt?.(akte) === true : newest.beanstandet === undefined
}

function bevollmaechtigt(akte: Akte, geber: 'ehegatte' | 'sorgeberechtigte'): boolean {
  const widerrufen = akte.letzter('vollmachtWiderrufen', ({ vollmachtgeber }) => vollmachtgeber === geber)?.seq ?? 0
  return (
    akte.letzter('vollmachtErteilt', ({ vollmachtgeber }, { seq }) => vollmachtgeber === geber && seq > widerrufen) !==
    undefined
  )
}

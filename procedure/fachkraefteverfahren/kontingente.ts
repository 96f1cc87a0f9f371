import type { PlainDate } from '#law/calendar/plain-date.ts'
import { type ParameterValue, valueAt } from '#law/engine/parameter.ts'
import { westbalkanstaaten } from '#law/parameters/staaten.ts'
import { westbalkanKontingent, westbalkanKontingentAngekuendigt } from '#law/parameters/westbalkan-kontingent.ts'
import type { Sackgasse } from './sackgassen.ts'

/** A number of consents after which nobody gets one, however well everything else fits. */
export interface Kontingent {
  readonly id: 'westbalkan' | 'kurzzeitig'
  readonly norm: string
  /** As the last text seen has it; undefined where only the Bundesagentur knows the number. */
  readonly wert: ParameterValue<number> | undefined
  /** A number that was announced, and of which nobody confirmed that it holds. */
  readonly angekuendigt: ParameterValue<number> | undefined
  /** From this day on it counts anew; undefined where the Bundesagentur sets the time. */
  readonly neuAb: PlainDate | undefined
  /** It can be why this case does not go on; otherwise it limits a way that the person could take instead. */
  readonly istMoeglicheUrsache: boolean
}

interface Kontingentlage {
  /** Id of the way of this case in law/pathways. */
  readonly weg: string | undefined
  /** Codes of the states of the worker. */
  readonly staatsangehoerigkeiten: readonly string[]
  readonly sackgassen: readonly Pick<Sackgasse, 'art' | 'norm'>[]
  readonly heute: PlainDate
}

const WESTBALKAN = '§ 26 Abs. 2 S. 3 BeschV'
const KURZZEITIG = '§ 15d Abs. 1 S. 2 BeschV'

/**
 * The quotas that can stand behind a dead end, or that limit another way for this person. How much of one is used up nobody
 * knows but the Bundesagentur, so none is ever said to be the cause.
 * @example kontingente({ weg: undefined, staatsangehoerigkeiten: ['RS'], sackgassen: [], heute }).map(({ id }) => id) // ['westbalkan']
 */
export function kontingente({ weg, staatsangehoerigkeiten, sackgassen, heute }: Kontingentlage): readonly Kontingent[] {
  const refusedOn = (paragraph: string): boolean =>
    sackgassen.some(({ art, norm }) => art === 'zustimmungVersagt' && norm.startsWith(paragraph))
  const failed = sackgassen.some(({ art }) => mitKontingent.includes(art))
  const isWestbalkan = staatsangehoerigkeiten.some((state) => westbalkanstaaten.includes(state))
  const westbalkan = weg === 'westbalkan' || refusedOn('§ 26 Abs. 2')
  const kurzzeitig = weg === 'kurzzeitigeBeschaeftigung' || refusedOn('§ 15d')
  return [
    ...(westbalkan || isWestbalkan
      ? [
          {
            id: 'westbalkan' as const,
            norm: WESTBALKAN,
            wert: valueAt(westbalkanKontingent, heute),
            angekuendigt: valueAt(westbalkanKontingentAngekuendigt, heute),
            neuAb: ersterJanuarNach(heute),
            istMoeglicheUrsache: westbalkan && failed,
          },
        ]
      : []),
    ...(kurzzeitig
      ? [
          {
            id: 'kurzzeitig' as const,
            norm: KURZZEITIG,
            wert: undefined,
            angekuendigt: undefined,
            neuAb: undefined,
            istMoeglicheUrsache: failed,
          },
        ]
      : []),
  ]
}

/** What a quota that is used up looks like in a file: the consent is refused, or the visa is. */
const mitKontingent: readonly Sackgasse['art'][] = ['zustimmungVersagt', 'visumAbgelehnt', 'wegNichtOffen']

function ersterJanuarNach(heute: PlainDate): PlainDate {
  return `${Number(heute.slice(0, 4)) + 1}-01-01`
}

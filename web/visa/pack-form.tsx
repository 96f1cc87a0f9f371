import type { VNode } from 'preact'
import { STATE_CODES } from '#law/facts/state-codes.ts'
import type { Mission } from '#law/missions/missions-for.ts'
import { type DocumentId, documents, isDocumentId } from '#law/nachweise/documents.ts'
import { packIdOf, packs } from '#law/nachweise/packs.ts'
import { antragsteller } from '#law/nachweise/visumpaket/visumpaket.ts'
import { wayById, ways } from '#law/pathways/ways.ts'
import { paperWords } from '#law/texts/paper-words.ts'
import { stateName } from '#law/texts/states.ts'
import { paketphrasen } from '#law/texts/visumpaket/zeilentext.ts'
import { wordsOf } from '#law/texts/words.ts'
import type { FieldError } from '#web/components/error-summary.tsx'
import { Option, PartSet, RadioPart, SelectPart } from '#web/forms/form-parts.tsx'
import type { PageWords } from '#web/language/page-words.ts'
import { statesByName } from '#web/language/states-by-name.ts'
import { missionOption, missionsByName, missionsNear } from './mission-name.ts'
import { fuerOf, STATE_PREFIX, type TypedWish } from './pack-wish.ts'

export interface PackFormProps {
  readonly words: PageWords
  readonly typed: TypedWish
  readonly errors: readonly FieldError[]
  /** Where the person lives, from the answers of the check. */
  readonly residence: string | undefined
}

/** What the pack is for. Sent by GET: nothing in it says who a person is, and the address is the link. */
export function PackForm(props: PackFormProps): VNode {
  const { words, typed } = props
  const { form } = words.m.visa
  return (
    <form class="step-form" method="get" action={`/${words.language}/visa-pack`} noValidate>
      <PartSet legend={form.legend}>
        <WayPart {...props} />
        <ApplicantPart {...props} />
        <MissionPart {...props} />
      </PartSet>
      <PartSet legend={form.beschleunigt} hint={form.beschleunigtHint}>
        {(['ja', 'nein'] as const).map((value) => (
          <RadioPart name="beschleunigt" value={value} chosen={typed.beschleunigt ? 'ja' : 'nein'} text={form[value]} />
        ))}
      </PartSet>
      <StateParts {...props} />
      <p class="buttons">
        <button class="kern-btn kern-btn--primary" type="submit">
          <span class="kern-label">{form.submit}</span>
        </button>
      </p>
    </form>
  )
}

function WayPart({ words, typed, errors }: PackFormProps): VNode {
  const { form } = words.m.visa
  const law = wordsOf(words.language)
  return (
    <SelectPart id="way" label={form.way} value={typed.way} values={['', ...ways.map(({ id }) => id)]} errors={errors}>
      <Option value="" chosen={typed.way} text={form.chooseWay} />
      {ways.map((way) => {
        const { name } = law.way(way.id)
        return (
          <Option value={way.id} chosen={typed.way} text={packIdOf(way) === undefined ? form.noList({ name }) : name} />
        )
      })}
    </SelectPart>
  )
}

function ApplicantPart({ words, typed, errors }: PackFormProps): VNode {
  const chosen = fuerOf(typed)
  const phrases = paketphrasen(words.language)
  return (
    <SelectPart id="fuer" label={words.m.visa.form.fuer} value={chosen} values={antragsteller} errors={errors}>
      {antragsteller.map((who) => (
        <Option value={who} chosen={chosen} text={phrases.antragsteller[who]} />
      ))}
    </SelectPart>
  )
}

function MissionPart({ words, typed, errors, residence }: PackFormProps): VNode {
  const { form } = words.m.visa
  const near = missionsNear(residence)
  const others = missionsByName(words).filter(({ id }) => !near.some((mission) => mission.id === id))
  const all = [...near, ...others]
  return (
    <SelectPart
      id="mission"
      label={form.mission}
      hint={form.missionHint}
      value={typed.mission}
      values={['', ...all.map(({ id }) => id)]}
      errors={errors}
    >
      <Option value="" chosen={typed.mission} text={form.noMission} />
      {near.length === 0 || residence === undefined ? null : (
        <optgroup label={form.ofResidence({ state: stateName(residence, words.language) })}>
          {near.map((mission) => missionChoice(mission, typed, words))}
        </optgroup>
      )}
      <optgroup label={form.others}>{others.map((mission) => missionChoice(mission, typed, words))}</optgroup>
    </SelectPart>
  )
}

function missionChoice(mission: Mission, typed: TypedWish, words: PageWords): VNode {
  return <Option value={mission.id} chosen={typed.mission} text={missionOption(mission, words)} />
}

/** One list of states for each paper whose state of issue decides on something. */
export function StateParts({ words, typed, errors }: PackFormProps): VNode | null {
  const { form } = words.m.visa
  const papers = certified(typed)
  if (papers.length === 0) return null
  const states = statesByName(words.language)
  return (
    <PartSet legend={form.states} hint={form.statesHint}>
      {papers.map((document) => {
        const chosen = typed.staaten.get(document) ?? ''
        return (
          <SelectPart
            id={`${STATE_PREFIX}${document}`}
            label={paperWords(words.language).documents[document].name}
            value={chosen}
            values={['', ...STATE_CODES]}
            errors={errors}
          >
            <Option value="" chosen={chosen} text={form.noState} />
            {states.map(([code, name]) => (
              <Option value={code} chosen={chosen} text={name} />
            ))}
          </SelectPart>
        )
      })}
    </PartSet>
  )
}

const PACK_OF = { ehegatte: 'family-spouse', kind: 'family-child' } as const

function certified(typed: TypedWish): readonly DocumentId[] {
  const way = wayById(typed.way)
  const who = fuerOf(typed)
  const pack = who === 'fachkraft' ? way && packIdOf(way) : PACK_OF[who]
  if (pack === undefined) return []
  return packs[pack].requirements
    .flatMap(({ document, alternatives = [] }) => [document, ...alternatives])
    .filter((document, at, all) => all.indexOf(document) === at)
    .filter((document) => isDocumentId(document) && documents[document].form.certification === 'jeNachStaat')
}

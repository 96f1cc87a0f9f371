import type { VNode } from 'preact'
import { LAENDER, landLetters, landOf } from '#law/calendar/land.ts'
import { plainDate } from '#law/calendar/plain-date.ts'
import { fachberufe } from '#law/periods/fachgesetze.ts'
import { katalog, type PeriodId, versionOn, type Zweig, zweige } from '#law/periods/katalog.ts'
import { kennzeichen, periodOf } from '#law/periods/kennzeichen.ts'
import { periodWords } from '#law/texts/periods/period-words.ts'
import { Option, PartSet, SelectPart, TextPart } from '#web/forms/form-parts.tsx'
import type { FristFormProps } from './form-props.ts'
import { LengthPart } from './length-part.tsx'
import { MoreFields } from './more-fields.tsx'
import { isoDay, shownDay, type TypedFrist } from './typed-frist.ts'

/** Everything that may be said about a Frist. Sent by GET: nothing in it says who a person is, and the address is the link. */
export function FristForm(form: FristFormProps): VNode {
  const { words } = form
  const { fristen } = words.m
  return (
    <form class="frist-form" method="get" action={`/${words.language}/fristen`} noValidate>
      <PartSet legend={fristen.form.what}>
        <PeriodPart {...form} />
        <SpecialParts {...form} />
        <LengthPart {...form} id="length" typedLength={form.typed.length} hint={fristen.form.lengthHint} />
      </PartSet>
      <PartSet legend={fristen.form.when}>
        <EventPart {...form} />
      </PartSet>
      <PartSet legend={fristen.form.where} hint={fristen.form.whereHint}>
        <LandParts {...form} />
        <TextPart
          id="gemeinde"
          label={fristen.labels.gemeinde}
          hint={fristen.form.gemeindeHint}
          value={form.typed.gemeinde}
          errors={form.errors}
        />
      </PartSet>
      <MoreFields {...form} />
      <p class="buttons">
        <button class="kern-btn kern-btn--primary" type="submit">
          <span class="kern-label">{fristen.form.submit}</span>
        </button>
      </p>
    </form>
  )
}

function PeriodPart({ words, typed, errors }: FristFormProps): VNode {
  const { catalogue } = periodWords(words.language)
  const { fristen } = words.m
  const chosen = chosenSign(typed)
  const branches = Object.entries(zweige) as readonly [Zweig, readonly PeriodId[]][]
  return (
    <SelectPart
      id="id"
      label={fristen.labels.id}
      hint={fristen.form.idHint}
      value={chosen}
      values={['', ...Object.values(kennzeichen)]}
      errors={errors}
    >
      <Option value="" chosen={chosen} text={fristen.form.ownLength} />
      {branches.map(([branch, ids]) => (
        <optgroup label={catalogue.branches[branch]}>
          {ids.map((id) => (
            <Option
              value={kennzeichen[id]}
              chosen={chosen}
              text={`${catalogue.periods[id].title} (${kennzeichen[id]})`}
            />
          ))}
        </optgroup>
      ))}
    </SelectPart>
  )
}

/** Variant and profession, for the periods that have them. */
function SpecialParts({ words, typed, errors }: FristFormProps): VNode {
  const { catalogue } = periodWords(words.language)
  const { fristen } = words.m
  const id = periodOf(typed.id)
  const variants = variantsOf(id, typed)
  return (
    <>
      {variants.length > 0 || typed.variant !== '' ? (
        <SelectPart
          id="variant"
          label={fristen.labels.variant}
          value={typed.variant}
          values={['', ...variants]}
          errors={errors}
        >
          <Option value="" chosen={typed.variant} text={fristen.form.noVariant} />
          {variants.map((variant) => (
            <Option value={variant} chosen={typed.variant} text={catalogue.variants[variant]} />
          ))}
        </SelectPart>
      ) : null}
      {id === 'entscheidungFachgesetz' || id === 'empfangsbestaetigungFachgesetz' || typed.profession !== '' ? (
        <SelectPart
          id="profession"
          label={fristen.labels.profession}
          value={typed.profession}
          values={['', ...fachberufe]}
          errors={errors}
        >
          <Option value="" chosen={typed.profession} text={fristen.form.noProfession} />
          {fachberufe.map((profession) => (
            <Option value={profession} chosen={typed.profession} text={catalogue.professions[profession]} />
          ))}
        </SelectPart>
      ) : null}
    </>
  )
}

function EventPart({ words, typed, errors }: FristFormProps): VNode {
  const { fristen } = words.m
  const id = periodOf(typed.id)
  const trigger = id && periodWords(words.language).catalogue.periods[id].trigger
  const hint = trigger === undefined ? fristen.form.fromHint : fristen.form.fromHintOf({ trigger })
  return (
    <TextPart
      id="from"
      label={fristen.labels.from}
      hint={hint}
      value={shownDay(typed.from, words.language)}
      errors={errors}
      size="amount"
    />
  )
}

/** Two places are enough for every open question; an address that names more keeps them. */
function LandParts({ words, typed, errors }: FristFormProps): VNode {
  const { fristen } = words.m
  const rows = Math.max(2, typed.laender.length)
  return (
    <>
      {Array.from({ length: rows }, (_, at) => {
        const text = typed.laender[at] ?? ''
        const land = landOf(text) ?? text
        return (
          <SelectPart
            id={`land-${at + 1}`}
            name="land"
            label={at === 0 ? fristen.labels.land : fristen.form.moreLand({ number: at + 1 })}
            hint={at === 1 ? fristen.form.secondLandHint : undefined}
            value={land}
            values={['', ...landLetters]}
            errors={errors}
          >
            <Option value="" chosen={land} text={at === 0 ? fristen.form.chooseLand : fristen.form.noLand} />
            {landLetters.map((letters) => (
              <Option value={letters} chosen={land} text={LAENDER[letters]} />
            ))}
          </SelectPart>
        )
      })}
    </>
  )
}

function chosenSign({ id }: TypedFrist): string {
  const known = periodOf(id)
  return known ? kennzeichen[known] : id
}

/** The variants of the version that the day of the event asks for; of the newest while the day is not known. */
function variantsOf(id: PeriodId | undefined, typed: TypedFrist) {
  if (!id) return []
  const day = plainDate(isoDay(typed.from))
  const version = (day && versionOn(id, day)) ?? katalog[id].at(-1)
  return (version?.varianten ?? []).map((variante) => variante.id)
}

import type { VNode } from 'preact'
import { bringt } from '#procedure/fachkraefteverfahren/checklistenleser.ts'
import type { Anlagenform } from '#procedure/fachkraefteverfahren/events-anlagen.ts'
import { Hidden, Submit } from '#web/access/form-parts.tsx'
import { typed } from '#web/forms/draft.ts'
import { Option, SelectPart, TextPart } from '#web/forms/form-parts.tsx'
import { describedBy, Part } from '#web/forms/part.tsx'
import { HELD_FIELD, HeldChoice } from '../files/held-choice.tsx'
import { dayTyped } from '../step/field-kinds.ts'
import { fieldId, type LineProps } from './attachment-props.ts'

const formen: readonly Anlagenform[] = ['original', 'beglaubigteKopie', 'farbkopie', 'kopie', 'elektronisch']

/** What can be done with a paper: hand it in, send it back, say where the original is. Each a form of its own. */
export function AttachmentForms(props: LineProps): VNode {
  const { context, zeile } = props
  const isOffice = context.view.parteien.includes('auslaenderbehoerde')
  const isPayment = zeile.form.length === 0
  const brings = bringt(zeile, context.view.parteien) && zeile.von !== 'auslaenderbehoerde'
  const records = isOffice && zeile.gruppe !== 'auslandsvertretung' && zeile.von !== 'auslaenderbehoerde'
  const wanted = zeile.gilt !== 'nein'
  return (
    <>
      {wanted && !isPayment && (brings || records) ? <Upload {...props} recorded={!brings} /> : null}
      {isOffice && zeile.fassungen[0]?.anlage === zeile.id && zeile.fassungen[0].beanstandet === undefined ? (
        <SendBack {...props} />
      ) : null}
      {wanted && !isPayment ? <Original {...props} /> : null}
    </>
  )
}

function Upload({ recorded, ...props }: LineProps & { readonly recorded: boolean }): VNode {
  const { context, zeile } = props
  const texts = context.words.m.attachments.upload
  const { errors, chosen } = tried(props)
  const file = { id: fieldId('datei', zeile), label: texts.file, hint: texts.fileHint, errors }
  const [newest] = zeile.fassungen
  const title = recorded ? texts.titleRecorded : newest ? texts.titleAgain : texts.title
  return (
    <form
      method="post"
      action={actionOf(props)}
      class="attachment__form"
      encType="multipart/form-data"
      noValidate
      aria-label={`${title}: ${zeile.id}`}
    >
      <h3 class="kern-heading-small">{title}</h3>
      <Common {...props} />
      <Part {...file}>
        <input
          class="kern-form-input__input letter-file"
          type="file"
          id={file.id}
          name="datei"
          accept=".pdf,.jpg,.jpeg,.png,.webp"
          multiple
          aria-describedby={describedBy(file)}
          aria-invalid={errors.some(({ field }) => field === file.id) ? true : undefined}
        />
      </Part>
      <HeldChoice
        words={context.words}
        legend={texts.held}
        files={props.held}
        chosen={chosen}
        id={fieldId(HELD_FIELD, zeile)}
      />
      <Describe {...props} />
      <p class="buttons">
        <Submit text={texts.send} />
      </p>
    </form>
  )
}

/** What the file is: in which form, a paper or its translation, and which state issued it. */
function Describe(props: LineProps): VNode {
  const { context, zeile } = props
  const { words, procedure } = context
  const texts = words.m.attachments.upload
  const { value, errors } = tried(props)
  const [newest] = zeile.fassungen
  const chosen = value('form')
  const of = value('uebersetzungVon')
  return (
    <>
      <SelectPart
        id={fieldId('form', zeile)}
        name="form"
        label={texts.form}
        errors={errors}
        value={chosen}
        values={['', ...formen]}
      >
        <Option value="" chosen={chosen} text={words.m.workspace.step.choose} />
        {formen.map((form) => (
          <Option value={form} chosen={chosen} text={procedure.werte.anlagenform[form]} />
        ))}
      </SelectPart>
      {newest === undefined || zeile.uebersetzung === 'keine' ? null : (
        <SelectPart
          id={fieldId('uebersetzungVon', zeile)}
          name="uebersetzungVon"
          label={texts.what}
          errors={errors}
          value={of}
          values={['', String(newest.seq)]}
        >
          <Option value="" chosen={of} text={texts.itself} />
          <Option value={String(newest.seq)} chosen={of} text={texts.translation({ day: words.day(newest.am) })} />
        </SelectPart>
      )}
      {zeile.urkunde === undefined ? null : (
        <TextPart
          id={fieldId('staat', zeile)}
          name="staat"
          label={texts.state}
          hint={texts.stateHint}
          errors={errors}
          value={value('staat')}
        />
      )}
    </>
  )
}

function SendBack(props: LineProps): VNode {
  const { context, zeile } = props
  const texts = context.words.m.attachments.back
  const { value, errors } = tried(props)
  const part = { id: fieldId('grund', zeile), label: texts.reason, hint: texts.reasonHint, errors }
  return (
    <form
      method="post"
      action={actionOf(props, '/zurueck')}
      class="attachment__form"
      noValidate
      aria-label={`${texts.title}: ${zeile.id}`}
    >
      <h3 class="kern-heading-small">{texts.title}</h3>
      <Common {...props} />
      <Part {...part}>
        <textarea
          class="kern-form-input__input"
          id={part.id}
          name="grund"
          rows={3}
          aria-describedby={describedBy(part)}
          aria-invalid={errors.some(({ field }) => field === part.id) ? true : undefined}
        >
          {value('grund')}
        </textarea>
      </Part>
      <p class="buttons">
        <Submit text={texts.send} />
      </p>
    </form>
  )
}

function Original(props: LineProps): VNode {
  const { context, zeile } = props
  const texts = context.words.m.attachments.original
  const { value, errors } = tried(props)
  const fields = ['bei', 'seit', 'zurueck'].map((name) => fieldId(name, zeile))
  return (
    <details class="attachment__more" open={errors.some(({ field }) => field !== undefined && fields.includes(field))}>
      <summary>{texts.title}</summary>
      <form
        method="post"
        action={actionOf(props, '/original')}
        class="attachment__form"
        noValidate
        aria-label={`${texts.title}: ${zeile.id}`}
      >
        <Common {...props} />
        <TextPart
          id={fieldId('bei', zeile)}
          name="bei"
          label={texts.holder}
          hint={texts.holderHint}
          errors={errors}
          value={value('bei')}
        />
        <TextPart
          id={fieldId('seit', zeile)}
          name="seit"
          label={texts.since}
          errors={errors}
          value={value('seit') || dayTyped(context.today)}
          size="amount"
        />
        <TextPart
          id={fieldId('zurueck', zeile)}
          name="zurueck"
          label={texts.backBy}
          errors={errors}
          value={value('zurueck')}
          size="amount"
        />
        <p class="buttons">
          <Submit text={texts.send} />
        </p>
      </form>
    </details>
  )
}

function Common({ context, zeile, newId }: LineProps): VNode {
  return (
    <>
      <Hidden name="anlage" value={zeile.id} />
      <Hidden name="stand" value={String(context.view.seq)} />
      <Hidden name="auftrag" value={newId()} />
    </>
  )
}

/** What a form of this line begins with, and what is wrong with it. */
function tried({ attempt, zeile }: LineProps) {
  const own = attempt?.anlage === zeile.id ? attempt : undefined
  return {
    value: (name: string): string => (own ? typed(own.draft, name) : ''),
    errors: own?.errors ?? [],
    chosen: own?.draft.get(HELD_FIELD) ?? [],
  }
}

function actionOf({ context: { words, view } }: LineProps, rest = ''): string {
  return `/${words.language}/vorgaenge/${view.id}/anlagen${rest}`
}

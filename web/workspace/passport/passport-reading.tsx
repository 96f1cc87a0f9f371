import type { VNode } from 'preact'
import { stateName } from '#law/texts/states.ts'
import type { GelesenesFeld, Mrzlesung } from '#procedure/pass/mrzlesung.ts'
import { Hidden, Submit } from '#web/access/form-parts.tsx'
import { Cell, Row, Table } from '#web/fristen/data-table.tsx'
import type { PageWords } from '#web/language/page-words.ts'
import { nameOf, type PassportPageProps } from './passport-page-props.ts'
import { ZoneBeside } from './zone-beside.tsx'

type ReadingProps = PassportPageProps & { readonly lesung: Mrzlesung }

/** What the zone says, field by field, and the form that takes it over. */
export function PassportReading(props: ReadingProps): VNode {
  const { context, lesung, readFrom } = props
  const { words } = context
  const isUnsure = ({ feld }: GelesenesFeld): boolean => readFrom?.unsure.includes(feld) ?? false
  const isDoubtful = readFrom !== undefined && readFrom.unsure.length > 0
  const texts = words.m.passport
  const { field, text, value, result } = texts.columns
  return (
    <section aria-labelledby="gelesen">
      <h2 class="kern-heading-medium" id="gelesen">
        {texts.reading}
      </h2>
      <p class="notice" role="status">
        {lesung.stimmt ? (isDoubtful ? texts.scan.unsure : texts.allRight) : texts.notRight}
      </p>
      {readFrom === undefined ? null : <ZoneBeside {...props} readFrom={readFrom} />}
      {readFrom === undefined ? null : <p>{texts.scan.compare}</p>}
      {lesung.namenAbgeschnitten ? <p>{texts.cutOff}</p> : null}
      <Table label={texts.caption} heads={[field, text, value, result]} kind="members">
        {lesung.felder.map((one) => (
          <Row>
            <Cell head={field} row>
              {isWrong(one) || isUnsure(one) ? <strong>{texts.fields[one.feld]}</strong> : texts.fields[one.feld]}
            </Cell>
            <Cell head={text}>
              <code class="zone">{one.text}</code>
            </Cell>
            <Cell head={value}>{meaning(one, lesung, words)}</Cell>
            <Cell head={result}>{isUnsure(one) ? unsureText(one, words) : resultText(one, words)}</Cell>
          </Row>
        ))}
      </Table>
      <TakeOver {...props} />
    </section>
  )
}

function isWrong({ befund }: GelesenesFeld): boolean {
  return befund === 'pruefzifferFalsch' || befund === 'zeichenFalsch'
}

function meaning({ feld, text }: GelesenesFeld, lesung: Mrzlesung, words: PageWords): string {
  const texts = words.m.passport
  const state = (code: string | undefined): string =>
    code === undefined ? texts.unknownState : stateName(code, words.language)
  switch (feld) {
    case 'namen':
      return `${lesung.vornamen} ${lesung.nachnamen}`.trim()
    case 'ausstellerstaat':
      return state(lesung.ausstellerstaat)
    case 'staatsangehoerigkeit':
      return state(lesung.staatsangehoerigkeit)
    case 'nummer':
      return lesung.nummer
    case 'geburtsdatum':
      return lesung.geburtsdatum === undefined ? '–' : words.day(lesung.geburtsdatum)
    case 'ablaufdatum':
      return lesung.ablaufdatum === undefined ? '–' : words.day(lesung.ablaufdatum)
    case 'zusatz':
      return text.replaceAll('<', '') || '–'
    case 'gesamt':
      return '–'
  }
}

function resultText({ feld, befund, vorschlag }: GelesenesFeld, { m }: PageWords): string {
  const { results, suggestion } = m.passport
  const said = feld === 'gesamt' && befund !== 'stimmt' ? results.gesamtFalsch : results[befund]
  return vorschlag === undefined ? said : `${said} ${suggestion({ text: vorschlag })}`
}

/** A sign that was hard to read is said first, whatever the digits say. */
function unsureText(one: GelesenesFeld, words: PageWords): string {
  const hard = words.m.passport.scan.hardToRead
  return one.befund === 'ohnePruefziffer' ? hard : `${hard} ${resultText(one, words)}`
}

function TakeOver({
  context,
  travellers,
  personId,
  edition,
  zone,
  lesung,
  readFrom,
  ticked,
}: ReadingProps): VNode | null {
  const { words, view } = context
  const texts = words.m.passport
  const traveller = travellers.find(({ person }) => person.id === personId)
  if (!traveller) return null
  const names = `${lesung.vornamen} ${lesung.nachnamen}`.trim()
  return (
    <form
      method="post"
      action={`/${words.language}/vorgaenge/${view.id}/pass/uebernehmen`}
      class="step-form"
      aria-labelledby="uebernehmen"
    >
      <h2 class="kern-heading-medium" id="uebernehmen">
        {texts.takeOver}
      </h2>
      <p>{texts.takeOverLead({ name: nameOf(traveller) })}</p>
      <Hidden name="person" value={personId} />
      <Hidden name="fassung" value={edition} />
      <Hidden name="zone" value={zone} />
      {readFrom === undefined ? null : <Hidden name="datei" value={readFrom.file.sha256} />}
      <Tick name="namen" text={texts.names({ names })} hint={texts.namesHint} isTicked={ticked.has('namen')} />
      {lesung.stimmt ? null : <Tick name="trotzdem" text={texts.anyway} isTicked={ticked.has('trotzdem')} />}
      {readFrom === undefined ? null : (
        <Tick name="verglichen" text={texts.scan.compared} isTicked={ticked.has('verglichen')} />
      )}
      <p class="buttons">
        <Submit text={texts.send} />
      </p>
    </form>
  )
}

interface TickProps {
  readonly name: string
  readonly text: string
  readonly hint?: string
  readonly isTicked: boolean
}

function Tick({ name, text, hint, isTicked }: TickProps): VNode {
  return (
    <div class="tick">
      <div class="kern-form-check">
        <input
          class="kern-form-check__checkbox"
          type="checkbox"
          id={name}
          name={name}
          value="ja"
          checked={isTicked}
          aria-describedby={hint === undefined ? undefined : `${name}-hilfe`}
        />
        <label class="kern-label" for={name}>
          {text}
        </label>
      </div>
      {hint === undefined ? null : (
        <p class="kern-hint" id={`${name}-hilfe`}>
          {hint}
        </p>
      )}
    </div>
  )
}

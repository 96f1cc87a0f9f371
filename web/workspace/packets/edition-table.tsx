import type { VNode } from 'preact'
import { type ComparedFile, compareEditions, type HeldEdition } from '#server/papers/packets/compare-editions.ts'
import type { PacketView } from '#server/papers/packets/packets.ts'
import { Cell, Row, Table } from '#web/fristen/data-table.tsx'
import type { StepContext } from '../step/field.ts'

interface EditionProps {
  readonly context: StepContext
  readonly packets: readonly PacketView[]
}

/** Who has an older edition of a file than there is now, above everything else on the page. */
export function OlderEditions({ context, packets }: EditionProps): VNode | null {
  const { words, procedure } = context
  const texts = words.m.packets
  const older = packets.flatMap(({ gruppe, recipient }) => {
    const files = compareEditions(packets).filter(({ held }) =>
      held.some((one) => one.gruppe === gruppe && one.state === 'older'),
    )
    return files.length === 0 ? [] : [{ gruppe, who: procedure.partei[recipient].name, files }]
  })
  if (older.length === 0) return null
  return (
    <div class="notice" id="aeltere-staende">
      <p>{texts.olderLead}</p>
      <ul class="kern-list kern-list--bullet">
        {older.map(({ gruppe, who, files }) => (
          <li>
            <a class="kern-link" href={`#paket-${gruppe}`}>
              {who}
            </a>
            : {files.map(({ anlage, name }) => `${anlage} ${name}`).join(', ')}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** File by file, which recipient has which edition: the same hash is the same file. */
export function EditionTable({ context, packets }: EditionProps): VNode | null {
  const texts = context.words.m.packets
  const compared = compareEditions(packets)
  if (!packets.some(({ handovers }) => handovers.length > 0) || compared.length === 0) return null
  return (
    <section class="packet" aria-labelledby="staende">
      <h2 class="kern-heading-medium" id="staende">
        {texts.editions}
      </h2>
      <p>{texts.editionsLead}</p>
      <Table label={texts.editions} heads={[texts.file, texts.whoHas, texts.allSame]} kind="packets">
        {compared.map((file) => (
          <Row>
            <Cell head={texts.file} row>
              {file.anlage} {file.name} <code class="packet__hash">{file.sha256}</code>
            </Cell>
            <Cell head={texts.whoHas}>
              <ul class="plain-list">
                {file.held.map((one) => (
                  <li>{sentenceOf(context, one)}</li>
                ))}
              </ul>
            </Cell>
            <Cell head={texts.allSame}>{verdictOn(context, file)}</Cell>
          </Row>
        ))}
      </Table>
    </section>
  )
}

function sentenceOf({ words, procedure }: StepContext, { recipient, state, on, had }: HeldEdition): string {
  const texts = words.m.packets
  const who = procedure.partei[recipient].name
  const day = on === undefined ? '' : words.day(on)
  switch (state) {
    case 'same':
      return texts.hasSame({ who, day })
    case 'older':
      return texts.hasOlder({ who, day, hash: had.map((hash) => hash.slice(0, 16)).join(', ') })
    case 'notYet':
      return texts.hasNone({ who })
  }
}

function verdictOn({ words }: StepContext, { held }: ComparedFile): string {
  const { packets: texts } = words.m
  if (held.some(({ state }) => state === 'older')) return texts.verdict.no
  return held.every(({ state }) => state === 'same') ? texts.verdict.yes : texts.verdict.open
}

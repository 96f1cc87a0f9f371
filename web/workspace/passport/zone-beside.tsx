import type { VNode } from 'preact'
import type { Mrzlesung } from '#procedure/pass/mrzlesung.ts'
import type { FileLine } from '#server/files/file-lines.ts'
import { FileLink } from '../case/file-link.tsx'
import type { PassportPageProps, ReadFrom } from './passport-page-props.ts'

interface BesideProps extends PassportPageProps {
  readonly lesung: Mrzlesung
  readonly readFrom: ReadFrom
}

/** The zone as it is in the scan, and beneath it as it was read, sign under sign. */
export function ZoneBeside({ context, zone, lesung, readFrom }: BesideProps): VNode {
  const { words, view } = context
  const texts = words.m.passport.scan
  const { file } = readFrom
  return (
    <figure class="zone-beside">
      <figcaption>{texts.beside({ name: file.name })}</figcaption>
      <LinesUnderPicture context={context} zone={zone} lesung={lesung} file={file} />
      <p>
        <FileLink words={words} caseId={view.id} file={file} />
      </p>
    </figure>
  )
}

interface PictureProps extends Pick<BesideProps, 'context' | 'zone' | 'lesung'> {
  readonly file: FileLine
}

function LinesUnderPicture({ context, zone, lesung, file }: PictureProps): VNode {
  const { words, view } = context
  const texts = words.m.passport.scan
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has only keys must be able to scroll the lines
    <section class={`zone-beside__view zone-beside__view--${lesung.format}`} aria-label={texts.view} tabIndex={0}>
      <img src={`/${words.language}/vorgaenge/${view.id}/pass/streifen/${file.sha256}`} alt={texts.picture} />
      <pre class="zone-beside__lines">{zone}</pre>
    </section>
  )
}

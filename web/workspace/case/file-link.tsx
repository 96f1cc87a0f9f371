import type { VNode } from 'preact'
import type { FileLine } from '#server/files/file-lines.ts'
import type { PageWords } from '#web/language/page-words.ts'

interface FileLinkProps {
  readonly words: PageWords
  readonly caseId: string
  readonly file: FileLine
}

/** Leads to a file that is attached to an entry: saved, or looked at within the page. */
export function FileLink({ words, caseId, file }: FileLinkProps): VNode {
  return (
    <>
      <a class="kern-link" href={`/${words.language}/vorgaenge/${caseId}/dokumente/${file.sha256}`}>
        {fileText(file, words)}
      </a>{' '}
      <a class="kern-link" href={`/${words.language}/vorgaenge/${caseId}/dateien/${file.sha256}`}>
        {words.m.files.look}
        <span class="kern-sr-only">: {file.name}</span>
      </a>
    </>
  )
}

/** Name, type, pages and size, so that nobody fetches a large file by surprise. */
export function fileText({ name, mediaType, size, pages }: FileLine, words: PageWords): string {
  const { files } = words.m
  const type = mediaType.slice(mediaType.indexOf('/') + 1).toUpperCase()
  const said = { name, type, size: words.number(Math.max(1, Math.round(size / 1024))) }
  return pages === undefined ? files.file(said) : files.fileWithPages({ ...said, pages })
}

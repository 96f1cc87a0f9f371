import type { VNode } from 'preact'
import type { FileLine } from '#server/files/file-lines.ts'
import type { PageWords } from '#web/language/page-words.ts'

interface FileLinkProps {
  readonly words: PageWords
  readonly caseId: string
  readonly file: FileLine
}

/** Leads to a letter that is attached to an entry; it is saved, never shown within the pages. */
export function FileLink({ words, caseId, file }: FileLinkProps): VNode {
  return (
    <a class="kern-link" href={`/${words.language}/vorgaenge/${caseId}/dokumente/${file.sha256}`}>
      {fileText(file, words)}
    </a>
  )
}

/** Name, type and size, so that nobody fetches a large file by surprise. */
export function fileText({ name, mediaType, size }: FileLine, words: PageWords): string {
  const type = mediaType.slice(mediaType.indexOf('/') + 1).toUpperCase()
  const kilobytes = Math.max(1, Math.round(size / 1024))
  return words.m.files.file({ name, type, size: words.number(kilobytes) })
}

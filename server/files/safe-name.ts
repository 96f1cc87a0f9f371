import type { MediaType } from './file-tables.ts'

const ENDING: Readonly<Record<MediaType, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
}
/** Without its ending. */
export const LONGEST_FILE_NAME = 100
/** Control signs, signs that turn the direction of writing, and what a file system takes for something else. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}"'*/:<>?\\|;%]/gu

/**
 * The name that somebody gave a file, without anything that leads elsewhere or hides its end, and with the ending of what
 * it really is.
 * @example safeName('../Brief\u202efdp.exe', 'application/pdf') // 'Brieffdp.pdf'
 */
export function safeName(given: string, mediaType: MediaType): string {
  const last = given.split(/[/\\]/).at(-1) ?? ''
  const bare = last
    .normalize('NFC')
    .replace(UNSAFE, '')
    .replace(/\.[\p{L}\p{N}]{1,5}$/u, '')
    .replace(/^[\s.]+|[\s.]+$/g, '')
  return `${[...bare].slice(0, LONGEST_FILE_NAME).join('').trim() || 'Dokument'}.${ENDING[mediaType]}`
}

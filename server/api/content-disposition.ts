/** A name that every browser reads, and beside it the whole one (RFC 6266). */
export function contentDisposition(kind: 'attachment' | 'inline', name: string): string {
  const plain = name.replace(/[^\w .()-]/g, '_')
  const whole = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `${kind}; filename="${plain}"; filename*=UTF-8''${whole}`
}

/** Longer than any name on a disk. */
const LONGEST_NAME = 300
const KIND = /^[\w!#$%&'*+.^`|~-]+[ \t]*(?=;|$)/
const PARAMETER = /;[ \t]*(?:([\w!#$%&'*+.^`|~-]+)[ \t]*=[ \t]*([\w!#$%&'*+.^`|~-]+|"(?:[^"\\]|\\.)*")[ \t]*)?(?=;|$)/y

/**
 * What a header calls a file; undefined where it calls it nothing that can be read for certain. The whole name goes before
 * the plain one (RFC 6266, section 4.3).
 * @example nameIn("attachment; filename*=UTF-8''M%C3%BCller.pdf") // 'Müller.pdf'
 */
export function nameIn(header: string): string | undefined {
  const parameters = parametersIn(header)
  const name = (wholeName(parameters.get('filename*')) ?? plainName(parameters.get('filename')))?.trim() ?? ''
  return name === '' || name.length > LONGEST_NAME ? undefined : name
}

/** None where the header is not of this form, or says one thing twice. */
function parametersIn(header: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  let at = KIND.exec(header)?.[0].length
  while (at !== undefined && at < header.length) {
    PARAMETER.lastIndex = at
    const [all, name = '', value = ''] = PARAMETER.exec(header) ?? []
    if (all === undefined || found.has(name.toLowerCase())) return new Map()
    if (name !== '') found.set(name.toLowerCase(), value)
    at += all.length
  }
  return found
}

/** RFC 8187: the encoding, perhaps a language, and the bytes. */
function wholeName(given: string | undefined): string | undefined {
  const [, bytes] = /^UTF-8'[^']*'([^']*)$/i.exec(given ?? '') ?? []
  try {
    return bytes === undefined ? undefined : decodeURIComponent(bytes)
  } catch {
    return undefined
  }
}

/** Only ASCII: what other bytes mean here was never settled. */
function plainName(given: string | undefined): string | undefined {
  const bare = given?.startsWith('"') === true ? given.slice(1, -1).replace(/\\(.)/g, '$1') : given
  return bare !== undefined && /^[ -~]*$/.test(bare) ? bare : undefined
}

interface UploadMetadata {
  readonly name: string
  readonly sha256: string | undefined
}

/**
 * Reads the header Upload-Metadata of tus: words and values in Base64, with commas between them.
 * @example readMetadata('filename QnJpZWYucGRm') // { name: 'Brief.pdf', sha256: undefined }
 */
export function readMetadata(header: string): UploadMetadata {
  const pairs = new Map(
    header.split(',').map((pair) => {
      const [key = '', value = ''] = pair.trim().split(' ')
      return [key, Buffer.from(value, 'base64').toString('utf8')] as const
    }),
  )
  const sha256 = pairs.get('sha256')
  return {
    name: pairs.get('filename') ?? '',
    sha256: sha256 !== undefined && /^[0-9a-f]{64}$/.test(sha256) ? sha256 : undefined,
  }
}

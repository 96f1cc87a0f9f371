import { describe, expect, it } from 'vitest'
import { fileFault, jsonFault, lineFault, optionFault, serverFault, writeFault } from './fault-words.ts'

const coded = (code: string): Error => Object.assign(new Error(`${code}: raw words of the machine`), { code })
const fetched = (cause: Error): Error => new TypeError('fetch failed', { cause })

const sentences: readonly (readonly [fault: string, told: (lang: 'de' | 'en') => string, place: string])[] = [
  ...['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM', 'EISDIR', 'EIO'].map(
    (code) => [code, (lang: 'de' | 'en') => fileFault('a.json', coded(code), lang), 'a.json'] as const,
  ),
  ...['EEXIST', 'ENOENT', 'ENOSPC'].map(
    (code) => [`write ${code}`, (lang: 'de' | 'en') => writeFault('a.pdf', coded(code), lang), 'a.pdf'] as const,
  ),
  ...[
    coded('ENOTFOUND'),
    coded('EAI_AGAIN'),
    coded('ECONNREFUSED'),
    coded('UND_ERR_CONNECT_TIMEOUT'),
    coded('ENETUNREACH'),
    coded('ECONNRESET'),
    coded('DEPTH_ZERO_SELF_SIGNED_CERT'),
    coded('UNABLE_TO_VERIFY_LEAF_SIGNATURE'),
    coded('ERR_TLS_CERT_ALTNAME_INVALID'),
    coded('ERR_SSL_WRONG_VERSION_NUMBER'),
    new Error('unexpected redirect'),
    coded('EWHATEVER'),
  ].map(
    (cause) =>
      [
        cause.message,
        (lang: 'de' | 'en') => lineFault('https://office.example', fetched(cause), lang),
        'https://office.example',
      ] as const,
  ),
  ['no JSON', (lang) => jsonFault('a.json', '{', new SyntaxError('Unexpected end'), lang), 'a.json'],
  ['no address', (lang) => serverFault('noServer', 'office', lang), 'office'],
  ['no server', (lang) => serverFault('noServer', '', lang), '--server'],
  ['insecure', (lang) => serverFault('insecure', 'http://office.example', lang), 'http://office.example'],
]

describe('What goes wrong outside', () => {
  it.each(sentences)('(%s) is one sentence that says where and how to mend it, in both languages', (_, told, place) => {
    for (const lang of ['de', 'en'] as const) {
      const sentence = told(lang)
      expect(sentence).toContain(place)
      expect(sentence).toMatch(/^[^\n]+: [^\n]+\.$/)
      expect(sentence).not.toMatch(/fetch failed|raw words|ENOENT|ECONN|ENOTFOUND/)
    }
    expect(told('de')).not.toBe(told('en'))
  })

  it('in a JSON file is named by line and column', () => {
    const text = '{\n  "a": 1,\n  b\n}'
    let sentence = ''
    try {
      JSON.parse(text)
    } catch (fault) {
      sentence = jsonFault('a.json', text, fault, 'en')
    }
    expect(sentence).toContain('(line 3, column 3)')
  })

  it('in an option names the option', () => {
    const unknown = coded('ERR_PARSE_ARGS_UNKNOWN_OPTION')
    unknown.message = "Unknown option '--jsn'. To specify a positional argument …"
    expect(optionFault(unknown, 'de')).toBe('„--jsn“ gibt es hier nicht: vorab --help nennt, was es gibt.')
    const without = coded('ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
    without.message = "Option '--on <value>' argument missing"
    expect(optionFault(without, 'en')).toContain('“--on”')
  })
})

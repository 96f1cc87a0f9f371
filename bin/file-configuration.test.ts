import { describe, expect, it } from 'vitest'
import { readConfiguration } from './configuration.ts'

const S3 = {
  VORAB_S3_ENDPOINT: 'https://s3.example.org',
  VORAB_S3_BUCKET: 'vorab',
  VORAB_S3_KEY: 'key',
  VORAB_S3_SECRET: 'secret',
}

describe('What the environment says of files', () => {
  it('is the disk, no scanner and the usual bounds where it says nothing', () => {
    expect(readConfiguration({}, []).files).toEqual({
      clamd: undefined,
      s3: undefined,
      megabytes: 20,
      pages: 100,
      keepYears: 10,
    })
  })

  it('is an object store only where all of it is named', () => {
    expect(readConfiguration(S3, []).files.s3).toEqual({
      endpoint: 'https://s3.example.org',
      bucket: 'vorab',
      region: 'us-east-1',
      accessKeyId: 'key',
      secretAccessKey: 'secret',
    })
    for (const left of Object.keys(S3)) {
      const rest = Object.fromEntries(Object.entries(S3).filter(([name]) => name !== left))
      expect(() => readConfiguration(rest, []), left).toThrow('An object store needs')
    }
  })

  it.each([
    { VORAB_FILE_MB: '0' },
    { VORAB_FILE_MB: 'many' },
    { VORAB_FILE_PAGES: '-1' },
    { VORAB_KEEP_YEARS: '0' },
    { VORAB_S3_ENDPOINT: 'no address' },
  ])('is refused where it makes no sense: %j', (environment) => {
    expect(() => readConfiguration(environment, [])).toThrow('The environment cannot be used')
  })
})

import type { Assets } from '#web/http/assets.ts'

const text = (content: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(content))

/** What the build would have made, for tests that need no browser. */
export const testAssets: Assets = {
  style: '/assets/style.abc.css',
  script: '/assets/islands.abc.js',
  fonts: [],
  icon: '/assets/icon.abc.svg',
  files: new Map([
    ['/assets/style.abc.css', { type: 'text/css', body: text('a{}'), brotli: text('packed'), gzip: undefined }],
  ]),
}

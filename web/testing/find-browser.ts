import { existsSync, rmSync } from 'node:fs'
import type { LaunchOptions } from 'playwright-core'

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * The browser that tests drive: the one named by CHROME_PATH, an installed one, on Linux the one that comes as a package.
 * Without any the tests fail and say so: a silent skip would look like success.
 */
export async function findBrowser(): Promise<LaunchOptions> {
  const named = process.env['CHROME_PATH']
  if (named !== undefined && !existsSync(named)) throw new Error(`CHROME_PATH names ${named}, which does not exist.`)
  const installed = named ?? PLACES.find((place) => existsSync(place))
  if (installed !== undefined) return { executablePath: installed, args: ['--no-sandbox'] }
  if (process.platform === 'linux' && process.arch === 'x64') return packaged()
  throw new Error('No Chromium or Chrome found. Install one, or name it with CHROME_PATH.')
}

/** The headless Chromium from npm. It brings its own libraries only where it believes to be in the cloud. */
async function packaged(): Promise<LaunchOptions> {
  const [major = '20'] = process.versions.node.split('.')
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= `nodejs${major === '20' ? '20' : '22'}.x`
  process.env['CODEBUILD_BUILD_IMAGE'] ??= 'nodejs20'
  // A browser unpacked before without its libraries would be taken as it is.
  if (!existsSync('/tmp/al2023')) rmSync('/tmp/chromium', { force: true })
  const { default: chromium } = await import('@sparticuz/chromium')
  return { executablePath: await chromium.executablePath(), args: chromium.args }
}

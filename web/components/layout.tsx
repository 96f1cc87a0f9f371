import type { ComponentChildren, VNode } from 'preact'
import { LAW } from '#law/version.ts'
import type { Assets } from '#web/http/assets.ts'
import { LANGUAGES } from '#web/language/language.ts'
import type { PageWords } from '#web/language/page-words.ts'
import { pageWords } from '#web/language/page-words.ts'

export interface LayoutProps {
  readonly words: PageWords
  readonly assets: Assets
  readonly title: string
  /** The address of this page without the language: `/check/person`. */
  readonly place: string
  /** Whether the page has something for a script to improve. */
  readonly script?: boolean
  /** Tables and cards side by side need more room than text. */
  readonly wide?: boolean
  readonly children: ComponentChildren
}

/** The frame of every page: what it is, where else to go, and the other language at the same place. */
export function Layout({ words, assets, title, place, script, wide, children }: LayoutProps): VNode {
  const { m, language } = words
  return (
    <html lang={language} dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title === m.site.name ? `${m.site.name}: ${m.site.claim}` : `${title} – ${m.site.name}`}</title>
        {assets.fonts.map((font) => (
          <link rel="preload" href={font} as="font" type="font/woff2" crossOrigin="anonymous" />
        ))}
        <link rel="stylesheet" href={assets.style} />
        <link rel="icon" href={assets.icon} type="image/svg+xml" />
        {LANGUAGES.map((other) => (
          <link rel="alternate" hrefLang={other} href={`/${other}${place}`} />
        ))}
        {script ? <script type="module" src={assets.script} /> : null}
      </head>
      <body>
        <a class="skip-link" href="#inhalt">
          {m.site.skip}
        </a>
        {assets.demonstration === true ? <DemonstrationBanner words={words} /> : null}
        <SiteHeader words={words} place={place} />
        <main id="inhalt" class={wide ? 'content content--wide' : 'content'} tabIndex={-1}>
          {children}
        </main>
        <SiteFooter words={words} />
      </body>
    </html>
  )
}

function SiteHeader({ words, place }: { readonly words: PageWords; readonly place: string }): VNode {
  const { m, language } = words
  const links = [
    ['/ways', m.site.ways],
    ['/norms', m.site.norms],
    ['/fristen', m.fristen.nav],
    ['/vorgaenge', m.site.cases],
    ['/open', m.site.open],
  ] as const
  return (
    <header class="site-header">
      <div class="site-header__inner">
        <a class="brand" href={`/${language}`}>
          <span class="brand__name">{m.site.name}</span>
          <span class="brand__claim">{m.site.claim}</span>
        </a>
        <nav class="site-nav" aria-label={m.site.mainNavigation}>
          <ul>
            {links.map(([path, text]) => (
              <li>
                <a href={`/${language}${path}`} aria-current={currentOf(place, path)}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {LANGUAGES.filter((other) => other !== language).map((other) => (
          <a class="language" href={`/${other}${place}`} hrefLang={other} lang={other}>
            {pageWords(other).m.site.ownName}
          </a>
        ))}
      </div>
    </header>
  )
}

/** Nobody must take what is invented for real, on whatever page he or she arrives. */
function DemonstrationBanner({ words }: { readonly words: PageWords }): VNode {
  const { m, language } = words
  return (
    <aside class="demonstration-banner" aria-label={m.demonstration.banner}>
      <span>{m.demonstration.banner}</span> <a href={`/${language}/vorfuehrung`}>{m.demonstration.switch}</a>
    </aside>
  )
}

/** Whether a link of the navigation leads to this very page, or to what it belongs to. */
function currentOf(place: string, path: string): 'page' | 'true' | undefined {
  const [here = ''] = place.split('?')
  if (here === path) return 'page'
  return here.startsWith(`${path}/`) ? 'true' : undefined
}

function SiteFooter({ words }: { readonly words: PageWords }): VNode {
  const { m, language } = words
  return (
    <footer class="site-footer">
      <div class="site-footer__inner">
        <p>{m.site.noDecision}</p>
        <p>{m.site.stand({ day: LAW.stand, edition: LAW.edition })}</p>
        <nav aria-label={m.site.footer}>
          <ul>
            <li>
              <a href={`/${language}/privacy`}>{m.site.privacy}</a>
            </li>
            <li>
              <a href={`/${language}/accessibility`}>{m.site.accessibility}</a>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  )
}

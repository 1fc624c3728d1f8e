import { breadcrumbs } from './components/breadcrumbs.ts'
import type { Breadcrumb } from './components/breadcrumbs.ts'
import { genericHeader } from './components/generic-header.ts'
import { serviceNavigation } from './components/service-navigation.ts'
import type { NavigationItem } from './components/service-navigation.ts'
import { skipLink } from './components/skip-link.ts'
import { html } from './html.ts'
import type { Fragment, Html } from './html.ts'
import { searchForm } from './record/search-form.ts'
import { siteFooter } from './site-footer.ts'
import { siteWords } from './site-words.ts'
import { defaultTheme } from './theme.ts'
import { words } from './words.ts'

/** What is the same on every page of one council. */
export type Site = {
  readonly councilName: string
  /** Addresses of the style sheets, in their order; the council's colours last. */
  readonly stylesheets: readonly string[]
  readonly icon?: string | undefined
  readonly brandColour?: string | undefined
  /** The navigation, where it is not the public one. */
  readonly navigation?: readonly NavigationItem[] | undefined
  /** What stands at the end of the council's bar instead of the search, such as who is signed in. */
  readonly barEnd?: Fragment
  /** Addresses of the scripts, in their order. Every page works without them. */
  readonly scripts?: readonly string[] | undefined
  /** Where a search goes; `false` for a site that has none in its head. */
  readonly searchAction?: string | false | undefined
  readonly words?: typeof siteWords | undefined
}

/** The parts of the public site, by the name of their words. */
export type SiteSection = 'home' | 'meetings' | 'bodies' | 'decisions' | 'documents' | 'people' | 'search'

/** What differs from page to page. */
export type Page = {
  /** The page's own name, first in the title of the window. */
  readonly title: string
  readonly main: Fragment
  /** The part of the site it belongs to, marked in the navigation and named in the title. */
  readonly section?: SiteSection | undefined
  readonly breadcrumbs?: readonly Breadcrumb[] | undefined
  /** Stands between the breadcrumbs and the page, such as a notice. */
  readonly beforeMain?: Fragment
  /** Stands between the page and the foot, such as a dialog. */
  readonly afterMain?: Fragment
  readonly description?: string | undefined
  /** The page's one permanent address, in full. */
  readonly canonical?: string | undefined
  /** Keeps the page out of search engines. */
  readonly noindex?: boolean | undefined
  /** Further markup in the head, such as the links to a feed. */
  readonly head?: Fragment
}

/** A whole page: its head, the council's bar, the navigation, the page itself and the footer. */
export function layout(site: Site, page: Page): Html {
  const said = site.words ?? siteWords
  return html`<!DOCTYPE html>
    <html lang="${said.language}" class="govuk-template">
      <head>
        ${headOf(site, page)}
      </head>
      <body class="govuk-template__body">
        ${skipLink({ href: '#main-content', text: words.skipToMain })}
        <header class="mh-header">
          ${bar(site, page)} ${navigationOf(site, page)}
          <div class="govuk-width-container">
            ${page.breadcrumbs && breadcrumbs({ items: page.breadcrumbs })} ${page.beforeMain}
          </div>
        </header>
        <div class="govuk-width-container">
          <main class="govuk-main-wrapper" id="main-content">${page.main}</main>
        </div>
        ${page.afterMain} ${siteFooter(said, page.canonical)}
      </body>
    </html> `
}

/** The title of the window: the page, the part of the site, the council. What would be said twice is said once. */
export function windowTitle(site: Site, page: Pick<Page, 'title' | 'section'>): string {
  const section =
    page.section && page.section !== 'home' ? (site.words ?? siteWords)[page.section] : undefined
  const parts = [page.title, section, site.councilName].filter((part) => part !== undefined)
  return [...new Set(parts)].join(' – ')
}

const sectionAddresses: Readonly<Record<SiteSection, string>> = {
  home: '/',
  meetings: '/meetings',
  bodies: '/bodies',
  decisions: '/decisions',
  documents: '/documents',
  people: '/people',
  search: '/search',
}

function headOf(site: Site, page: Page): Html {
  return html`
    <meta charset="utf-8" />
    <title>${windowTitle(site, page)}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="theme-color" content="${site.brandColour ?? defaultTheme.brand}" />
    ${page.description && html`<meta name="description" content="${page.description}" />`}
    ${page.noindex && html`<meta name="robots" content="noindex" />`}
    ${page.canonical && html`<link rel="canonical" href="${page.canonical}" />`}
    ${site.stylesheets.map((address) => html`<link rel="stylesheet" href="${address}" />`)}
    ${site.icon && html`<link rel="icon" href="${site.icon}" type="image/svg+xml" />`}
    ${site.scripts?.map((address) => html`<script type="module" src="${address}"></script>`)} ${page.head}
  `
}

function bar(site: Site, page: Page): Html {
  const bringsItsOwn = page.section === 'search' || page.section === 'home'
  const hasSearch = site.searchAction !== false && !bringsItsOwn
  const said = site.words ?? siteWords
  return html`<div class="mh-bar">
    <div class="govuk-width-container mh-bar__inside">
      ${genericHeader({ classes: 'mh-wordmark', containerClasses: 'mh-wordmark__container', logoText: site.councilName })}
      ${hasSearch && searchForm({ id: 'site-search', action: site.searchAction || sectionAddresses.search, label: said.searchTheRecord, buttonText: said.search, isCompact: true })}
      ${site.barEnd}
    </div>
  </div>`
}

function navigationOf(site: Site, page: Page): Html | undefined {
  const said = site.words ?? siteWords
  const navigation = site.navigation ?? publicNavigation(said, page.section)
  if (navigation.length === 0) return undefined
  return serviceNavigation({
    classes: 'mh-navigation',
    navigationLabel: said.mainNavigation,
    collapseNavigationOnMobile: false,
    navigation,
  })
}

function publicNavigation(said: typeof siteWords, section: SiteSection | undefined): NavigationItem[] {
  return (Object.keys(sectionAddresses) as SiteSection[]).map((name) => ({
    text: said[name],
    href: sectionAddresses[name],
    active: name === section,
  }))
}

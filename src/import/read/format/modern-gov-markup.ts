import { attribute, classes, type HtmlElement } from './html-tree.ts'

/** What the markup of a Modern.Gov page says that a piece of it is. */
export type MarkupRole =
  | 'page-title'
  | 'subtitle'
  | 'action'
  | 'item-number'
  | 'item-title'
  | 'label'
  | 'list-item'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const notShownTags = words(
  'head script style noscript template svg iframe object embed select option input button textarea nav footer audio video canvas',
)
const notShownClasses = words(
  'mgHide mgFileSize mgFooter mgHelpLine sr-only visually-hidden govuk-visually-hidden is-hidden breadcrumb breadcrumbs',
)
const inlineTags = words(
  'a abbr b bdi bdo big cite code data dfn em font i img ins kbd label mark nobr o:p q s samp small span strike strong sub sup time tt u var wbr',
)

const roleOfClass: Readonly<Record<string, MarkupRole>> = {
  mgMainTitleTxt: 'page-title',
  mgSubTitleTxt: 'subtitle',
  mgActionList: 'action',
  mgLinks: 'action',
  mgItemNumberCell: 'item-number',
  mgAiTitleTxt: 'item-title',
  mgSubItemTitleTxt: 'label',
  mgSectionTitle: 'label',
}

const roleOfTag: Readonly<Record<string, MarkupRole>> = {
  h1: 'page-title',
  h2: 'label',
  h3: 'label',
  h4: 'label',
  h5: 'label',
  h6: 'label',
  caption: 'label',
  li: 'list-item',
}

const firmRoles: ReadonlySet<string> = new Set(['page-title', 'subtitle', 'action', 'item-number'])

/** Whether a reader of the page sees an element, and it is neither a menu, a form nor a file's size. */
export function isShown(element: HtmlElement): boolean {
  if (notShownTags.has(element.tagName) || attribute(element, 'hidden') !== undefined) return false
  return (
    attribute(element, 'role') !== 'navigation' && !classes(element).some((name) => notShownClasses.has(name))
  )
}

/** Whether an element's words go on in the line in which it stands. */
export function joinsLine(element: HtmlElement): boolean {
  return inlineTags.has(element.tagName)
}

/** The role of what stands inside an element. A title, number or action keeps its role whatever it holds. */
export function markupRole<Outer extends string>(element: HtmlElement, outer: Outer): Outer | MarkupRole {
  if (firmRoles.has(outer)) return outer
  for (const name of classes(element)) {
    const role = Object.hasOwn(roleOfClass, name) ? roleOfClass[name] : undefined
    if (role !== undefined) return role
  }
  return (Object.hasOwn(roleOfTag, element.tagName) ? roleOfTag[element.tagName] : undefined) ?? outer
}

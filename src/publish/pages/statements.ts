import type { Json } from '../../foundation/json.ts'
import { html, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { link, way } from '../parts/links.ts'
import { linkList, paragraph, section } from '../parts/section.ts'
import type { PageMaker, Visit } from '../visit.ts'
import { recordWords } from '../words/record-words.ts'
import { statementWords } from '../words/statement-words.ts'

/** The accessibility statement that the 2018 Regulations ask for. */
export const accessibilityPage: PageMaker = (visit) => {
  const words = statementWords.accessibility
  return Promise.resolve({
    title: words.title,
    breadcrumbs: way([words.title]),
    main: html`${pageHeading({ title: words.title, lead: words.lead(visit.council.name) })}
      <div class="mh-measure">
        ${section(words.use, html`${paragraph(words.useText)} ${points(words.usePoints)}`)}
        ${section(words.how, paragraph(words.howText))} ${section(words.files, paragraph(words.filesText))}
        ${section(words.help, html`${paragraph(words.helpText)} ${contact(visit)}`)}
        ${section(words.enforcement, paragraph(words.enforcementText))}
      </div>`,
  })
}

/** What the site knows of its visitors, and of the people in the record. */
export const privacyPage: PageMaker = (visit) => {
  const words = statementWords.privacy
  return Promise.resolve({
    title: words.title,
    breadcrumbs: way([words.title]),
    main: html`${pageHeading({ title: words.title, lead: words.lead })}
      <div class="mh-measure">
        ${section(words.visits, paragraph(words.visitsText))}
        ${section(words.follow, html`${paragraph(words.followText)} ${paragraph(words.followRights)}`)}
        ${section(words.record, paragraph(words.recordText))}
        ${section(words.young, paragraph(words.youngText))}
        ${section(words.wrong, html`${paragraph(words.wrongText)} ${contact(visit)}`)}
        ${section(words.complain, paragraph(words.complainText))}
      </div>`,
  })
}

function points(texts: readonly string[]): Html {
  return html`<ul class="govuk-list govuk-list--bullet">
    ${texts.map((text) => html`<li>${text}</li>`)}
  </ul>`
}

/** How the council is reached, as far as it has said. */
function contact({ council }: Visit): Html | undefined {
  const team = textIn(council.contact, 'team')
  const email = textIn(council.contact, 'email')
  const telephone = textIn(council.contact, 'telephone')
  if (team === '' && email === '' && telephone === '') return paragraph(statementWords.noContact)
  return linkList([
    recordWords.listOf(team, council.name),
    ...(email === '' ? [] : [link(`mailto:${email}`, email)]),
    ...(telephone === '' ? [] : [telephone]),
  ])
}

function textIn(contacts: Json, name: string): string {
  if (typeof contacts !== 'object' || contacts === null || Array.isArray(contacts)) return ''
  const value = (contacts as Readonly<Record<string, Json>>)[name]
  return typeof value === 'string' ? value : ''
}

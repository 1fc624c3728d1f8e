import { diffWords } from 'diff'
import type { WrittenItems } from '../../acts/minutes/keep-minutes-version.ts'
import { textOfBlocks } from '../../council/minutes/minute-text.ts'
import { dateAt, timeAt, type Instant } from '../../foundation/instant.ts'
import { minuteVersionOf, minuteVersionsOf, type MinuteVersionRow } from '../../store/minutes-written.ts'
import { html, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { actButton } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Visit, WorkspacePage } from '../frame/visit.ts'
import { addressOf, wayTo } from './minutes-way.ts'
import { minutesRead, readMinutes, textGround, type ReadMinutes } from './read-minutes.ts'
import { openMinutesOf } from './together/open-minutes.ts'
import { minutesWords } from './words.ts'

const words = minutesWords.versions

/** The versions of a meeting's minutes, latest first. */
export const versionsRoute: Route = {
  url: '/meetings/:id/minutes/versions',
  for: ['keep-minutes-version'],
  show: async (visit, { params }) => {
    const read = await readMinutes(visit, params['id'])
    if (read === undefined) return undefined
    const versions = await minuteVersionsOf(visit.office, read.where)
    return {
      title: words.title,
      reads: minutesRead(read),
      breadcrumbs: wayTo(read),
      main: html`${pageHeading({ title: words.title, lead: words.lead })}
      ${
        versions.length === 0
          ? html`<p class="govuk-body">${words.none}</p>`
          : html`<ul class="govuk-list">
              ${versions.map(
                (row) =>
                  html`<li>
                    <a class="govuk-link" href="${addressOf(read, `/versions/${row.version}`)}"
                      >${words.version(row.version)}</a
                    >,
                    ${byAt(visit, row.author, row.at)}${row.restored_version !== null && html`, ${words.restoredFrom(row.restored_version)}`}
                  </li>`,
              )}
            </ul>`
      }`,
    }
  },
}

/** One version compared with the one before it, and the way to bring it back. */
export const versionRoute: Route = {
  url: '/meetings/:id/minutes/versions/:version',
  for: ['keep-minutes-version'],
  show: async (visit, { params, query }) => {
    const found = await versionAsked(visit, params)
    if (found === undefined) return undefined
    const { read, row } = found
    const before = Number(query['with'] ?? row.version - 1)
    const other =
      before >= 1 ? await minuteVersionOf(visit.office, { ...read.where, version: before }) : undefined
    return page(visit, { read, row, other })
  },
  take: async (visit, { params }) => {
    const found = await versionAsked(visit, params)
    if (found === undefined || found.read.state !== 'draft') return undefined
    const { read, row } = found
    const shared = await openMinutesOf(visit).of({ ...read.where, zone: visit.zone, writer: visit.reader })
    if (shared === undefined) return undefined
    const written = row.items as unknown as WrittenItems
    const all = Object.fromEntries(read.items.map(({ id }) => [id, written[id] ?? []])) as WrittenItems
    const kept = await shared.write(visit.reader, all, row.version)
    await openMinutesOf(visit).release(read.where)
    if (kept === undefined || !kept.ok) return undefined
    return { goTo: addressOf(read), notice: { text: words.restored(row.version) } }
  },
}

type Compared = {
  readonly read: ReadMinutes
  readonly row: MinuteVersionRow
  readonly other: MinuteVersionRow | undefined
}

async function versionAsked(visit: Visit, params: Readonly<Record<string, string>>) {
  const read = await readMinutes(visit, params['id'])
  const version = Number(params['version'])
  if (read === undefined || !Number.isSafeInteger(version) || version < 1 || version > 1e6) return undefined
  const row = await minuteVersionOf(visit.office, { ...read.where, version })
  return row === undefined ? undefined : { read, row }
}

function page(visit: Visit, { read, row, other }: Compared): WorkspacePage {
  const title = words.compare(row.version)
  const changes = read.items.flatMap((item) => {
    const ground = textGround(read, item)
    const text = (of: MinuteVersionRow | undefined): string =>
      textOfBlocks((of?.items as unknown as WrittenItems | undefined)?.[item.id] ?? [], ground)
    const shown = changeShown(text(other), text(row))
    return shown === undefined
      ? []
      : [
          html`<h2 class="govuk-heading-m">${item.title}</h2>
            ${shown}`,
        ]
  })
  const lead = other === undefined ? words.first : words.comparedWith(other.version)
  return {
    title,
    reads: minutesRead(read),
    breadcrumbs: [...wayTo(read), { text: words.title, href: addressOf(read, '/versions') }],
    main: html`${pageHeading({ title, lead, facts: [byAt(visit, row.author, row.at)] })}
    ${changes.length === 0 ? html`<p class="govuk-body">${words.same}</p>` : changes}
    ${
      read.state === 'draft' &&
      row.version !== read.version?.version &&
      html`<h2 class="govuk-heading-m">${words.restore(row.version)}</h2>
        <p class="govuk-body">${words.restoreLead}</p>
        ${actButton(visit, {
          action: addressOf(read, `/versions/${row.version}`),
          buttonText: words.restore(row.version),
          buttonClasses: 'govuk-button--warning',
        })}`
    }`,
  }
}

/** A text longer than this is compared as a whole, so that the page comes at once. */
const longestCompared = 60_000

/** Two texts as one, with what was taken out and put in marked; `undefined` where they are the same. */
function changeShown(before: string, after: string): Html | undefined {
  if (before === after) return undefined
  const parts =
    before.length + after.length > longestCompared
      ? [
          { value: before, removed: true },
          { value: after, added: true },
        ]
      : diffWords(before, after)
  return html`<div class="mh-compared">
    ${parts.map((part) =>
      part.removed
        ? html`<del><span class="govuk-visually-hidden">${words.removed} </span>${part.value}</del>`
        : part.added
          ? html`<ins><span class="govuk-visually-hidden">${words.added} </span>${part.value}</ins>`
          : part.value,
    )}
  </div>`
}

/** Who did something and when, in words. */
export function byAt({ say, zone }: Visit, name: string, at: Instant): string {
  return minutesWords.comments.byAt(name, `${say.date(dateAt(at, zone))}, ${timeAt(at, zone)}`)
}

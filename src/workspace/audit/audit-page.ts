import { enterReads } from '../../acts/audit/note-read.ts'
import { verifyTrail } from '../../acts/audit/verify-trail.ts'
import { rolesOfAct } from '../../council/access/power.ts'
import { allAccounts, type AccountRow } from '../../store/account.ts'
import { lastVerification, listTrail, type AuditEntryRow } from '../../store/audit-trail.ts'
import { button } from '../../web/components/button.ts'
import { insetText } from '../../web/components/inset-text.ts'
import { input } from '../../web/components/input.ts'
import { select } from '../../web/components/select.ts'
import { table } from '../../web/components/table.ts'
import { warningText } from '../../web/components/warning-text.ts'
import { html, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { actButton } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import { shortMoment } from '../frame/short-moment.ts'
import type { Visit } from '../frame/visit.ts'
import { addressOf, hasBadDate, questionOf, searchIn, type TrailSearch } from './trail-search.ts'
import { auditWords as words } from './words.ts'

const entriesAtOnce = 50

/** The audit trail: whether it holds together, and its entries by person, act, thing and day, newest first. */
export const auditRoute: Route = {
  url: '/audit',
  for: ['read-trail'],
  show: async (visit, { query }) => {
    if (!visit.may('read-trail')) return undefined
    await enterReads(visit.office, () => visit.at)
    const search = searchIn(query)
    const [accounts, found] = await Promise.all([
      allAccounts(visit.office, visit.councilId),
      listTrail(visit.office, questionOf(visit, search, entriesAtOnce + 1)),
    ])
    return {
      title: words.title,
      main: html`${pageHeading({ title: words.title, lead: words.lead })} ${await trailState(visit)}
      ${searchForm(search, accounts)} ${entries(visit, found.slice(0, entriesAtOnce))}
      ${found.length > entriesAtOnce && olderLink(search, found[entriesAtOnce - 1]!)}
      ${found.length > 0 && exports(search)}`,
    }
  },
}

/** Follows the trail at once, from its first entry. */
export const followRoute: Route = {
  url: '/audit/follow',
  for: ['read-trail'],
  take: async (visit) => {
    if (!visit.may('read-trail')) return undefined
    await verifyTrail(visit.office, visit.council, visit.at)
    return { goTo: '/workspace/audit', notice: { text: words.followed } }
  },
}

async function trailState(visit: Visit): Promise<Html> {
  const last = await lastVerification(visit.office, visit.councilId)
  const { say } = visit
  return html`${
    last === undefined
      ? insetText({ text: words.neverFollowed })
      : last.broken_entry_no === null
        ? insetText({ text: words.whole(say.count(last.entries, words.entriesCounted), say.moment(last.at)) })
        : warningText({
            text: words.broken(say.number(last.broken_entry_no), say.moment(last.at)),
            iconFallbackText: words.title,
          })
  }
  ${actButton(visit, { action: '/workspace/audit/follow', buttonText: words.follow, buttonClasses: 'govuk-button--secondary' })}`
}

function searchForm(search: TrailSearch, accounts: readonly AccountRow[]): Html {
  const acts = Object.keys(rolesOfAct).toSorted((one, other) => one.localeCompare(other))
  const day = (name: 'from' | 'to') => dayInput(search, name)
  return html`<form method="get" action="/workspace/audit">
    <h2 class="govuk-heading-m">${words.search}</h2>
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-one-third">
        ${select({
          name: 'who',
          label: { text: words.who },
          value: search.who,
          items: [
            { value: '', text: words.anybody },
            ...accounts.map(({ account_id: value, name }) => ({ value, text: name })),
          ],
        })}
      </div>
      <div class="govuk-grid-column-one-third">
        ${select({
          name: 'act',
          label: { text: words.what },
          value: search.act,
          items: [
            { value: '', text: words.anything },
            ...acts.map((act) => ({ value: act, text: actName(act) })),
          ],
        })}
      </div>
      <div class="govuk-grid-column-one-third">
        ${input({
          name: 'thing',
          id: 'thing',
          label: { text: words.thing },
          hint: { text: words.thingHint },
          value: search.thing,
          classes: 'govuk-input--width-20',
          spellcheck: false,
        })}
      </div>
    </div>
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-one-third">${day('from')}</div>
      <div class="govuk-grid-column-one-third">${day('to')}</div>
    </div>
    ${button({ text: words.button })}
  </form>`
}

function dayInput(search: TrailSearch, name: 'from' | 'to'): Html {
  const error = hasBadDate(search) ? { text: words.badDate } : undefined
  return input({
    name,
    id: name,
    label: { text: words[name] },
    hint: { text: words.dateHint },
    errorMessage: name === 'from' ? error : undefined,
    value: search[name],
    classes: 'govuk-input--width-10',
  })
}

function entries(visit: Visit, found: readonly AuditEntryRow[]): Html {
  if (found.length === 0) return html`<p class="govuk-body">${words.none}</p>`
  const shown = table({
    head: [words.entry, words.when, words.who, words.act, words.about].map((text) => ({ text })),
    rows: found.map((entry) => [
      {
        html: html`<a class="govuk-link" href="/workspace/audit/${entry.entry_no}"
          >${visit.say.number(entry.entry_no)}</a
        >`,
      },
      { text: shortMoment(visit, entry.at) },
      { text: entry.actor },
      { text: actName(entry.act) },
      { text: `${entry.subject_kind} ${entry.subject_id}` },
    ]),
  })
  return html`<div class="mh-scroll">${shown}</div>`
}

/** An act as a reader sees its name. */
export function actName(act: string): string {
  return act.replaceAll('-', ' ')
}

function olderLink(search: TrailSearch, last: AuditEntryRow): Html {
  const address = addressOf(search, { before: String(last.entry_no) })
  return html`<p class="govuk-body">
    <a class="govuk-link" href="/workspace/audit?${address}">${words.older}</a>
  </p>`
}

function exports(search: TrailSearch): Html {
  const address = addressOf(search, { before: '' })
  return html`<ul class="govuk-list">
    <li><a class="govuk-link" href="/workspace/audit/export.csv?${address}">${words.csv}</a></li>
    <li><a class="govuk-link" href="/workspace/audit/export.jsonl?${address}">${words.jsonLines}</a></li>
  </ul>`
}

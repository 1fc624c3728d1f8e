import { accountById } from '../../store/account.ts'
import { trailEntry } from '../../store/audit-trail.ts'
import { summaryList } from '../../web/components/summary-list.ts'
import { html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import type { Route } from '../frame/route.ts'
import { actName } from './audit-page.ts'
import { auditWords as words } from './words.ts'

/** One entry of the audit trail, whole. */
export const auditEntryRoute: Route = {
  url: '/audit/:entry',
  for: ['read-trail'],
  show: async (visit, { params }) => {
    const entryNo = Number(params['entry'])
    if (!visit.may('read-trail') || !Number.isSafeInteger(entryNo)) return undefined
    const entry = await trailEntry(visit.office, visit.councilId, entryNo)
    if (entry === undefined) return undefined
    const account = entry.account_id && (await accountById(visit.office, visit.councilId, entry.account_id))
    const title = words.entryTitle(visit.say.number(entry.entry_no))
    const about = `/workspace/audit?thing=${encodeURIComponent(entry.subject_id)}`
    const rows: [string, string][] = [
      [words.when, `${visit.say.moment(entry.at)} (${entry.at})`],
      [words.who, entry.actor],
      [words.account, account ? `${account.name}, ${account.email}` : words.operator],
      [words.power, actName(entry.power)],
      [words.act, actName(entry.act)],
      [words.about, `${entry.subject_kind} ${entry.subject_id}`],
      [words.detail, JSON.stringify(entry.detail, undefined, 1)],
      [words.previousHash, entry.previous_hash],
      [words.hash, entry.hash],
    ]
    return {
      title,
      breadcrumbs: [{ text: words.title, href: '/workspace/audit' }],
      main: html`${pageHeading({ title })}
        ${summaryList({ rows: rows.map(([key, value]) => ({ key: { text: key }, value: { text: value } })) })}
        <p class="govuk-body"><a class="govuk-link" href="${about}">${words.everythingAbout}</a></p>`,
    }
  },
}

import { readRegistrationsDue } from '../../acts/interest/read-registrations-due.ts'
import type { RegistrationDue } from '../../council/interest/registration-due.ts'
import { interestsOf, type InterestRow } from '../../store/interest.ts'
import { notificationsOf, type ToldRow } from '../../store/interest-notification.ts'
import { button } from '../../web/components/button.ts'
import { insetText } from '../../web/components/inset-text.ts'
import { html, type Fragment, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { reading } from '../frame/reading.ts'
import type { Route } from '../frame/route.ts'
import type { Visit } from '../frame/visit.ts'
import { toldInFull } from '../interests/told-part.ts'
import { toldWords } from '../interests/told-words.ts'
import { deadlineWorkings } from '../parts/deadline-workings.ts'
import { myWords } from './words.ts'
import { plainTable } from '../registers/register-parts.ts'

const words = toldWords.my

/** The address of a member's own register of interests. */
export const ownRegisterAddress = '/workspace/my/interests'

/** What the register says of the reader's interests, what they told, and by when they must tell. */
export const ownRegisterRoute: Route = {
  url: '/my/interests',
  for: 'member',
  show: async (visit) => {
    const own = await readOwn(visit)
    if (own === undefined) return undefined
    const { running, told, due } = own
    return {
      title: words.title,
      breadcrumbs: [{ text: myWords.title, href: '/workspace/my' }],
      main: html`${pageHeading({ title: words.title, lead: words.lead })}
        ${due.map((one) => dueLine(visit, one))}
        <div class="govuk-button-group">
          ${button({ text: words.add, href: `${ownRegisterAddress}/new` })}
          ${running.length === 0 && button({ text: words.sayNone, href: `${ownRegisterAddress}/none`, classes: 'govuk-button--secondary' })}
        </div>
        ${running.length === 0 ? html`<p class="govuk-body">${words.nothing}</p>` : registered(visit, running)}
        ${told.length > 0 && sent(visit, told, running)}`,
    }
  },
}

/** The reader's own interests in the register, what they told, and what they have still to tell; `undefined` for no person. */
export async function readOwn(visit: Visit) {
  const { personId } = visit.reader
  if (personId === undefined) return undefined
  return reading(visit, async (asked) => {
    const { tx, councilId } = asked
    const due = await readRegistrationsDue(asked)
    return {
      running: (await interestsOf(tx, councilId, personId)).filter((row) => row.ended_on === null),
      told: await notificationsOf(tx, councilId, personId),
      due: due.ok ? due.value.filter((one) => one.personId === personId) : [],
    }
  })
}

function dueLine({ say, today }: Visit, { why, due: { on, rule, days } }: RegistrationDue): Html {
  const line = on < today ? words.late : words.due
  return html`${insetText({ text: line(words.why[why], say.date(on)) })}
  ${deadlineWorkings(say, { rule, days })}`
}

function registered(visit: Visit, running: readonly InterestRow[]): Html {
  const way = (row: InterestRow, path: string, text: string) =>
    html`<li>
      <a class="govuk-link" href="${ownRegisterAddress}/${row.interest_id}/${path}"
        >${text}<span class="govuk-visually-hidden">${words.which(row.words)}</span></a
      >
    </li>`
  return plainTable(
    words.head,
    running.map((row) => [
      html`${row.words}
      ${row.withheld_entry !== null && html`<br /><span class="govuk-hint">${words.withheld}</span>`}`,
      visit.say.shortDate(row.notified_on),
      html`<ul class="govuk-list govuk-!-margin-bottom-0">
        ${way(row, 'change', words.change)} ${way(row, 'end', words.end)}
      </ul>`,
    ]),
    words.current,
  )
}

function sent(visit: Visit, told: readonly ToldRow[], running: readonly InterestRow[]): Html {
  const about = (row: ToldRow) => running.find((one) => one.interest_id === row.interest_id)?.words
  return plainTable(
    words.sentHead,
    told.map((row): readonly Fragment[] => [
      toldInFull(visit, row, about(row)),
      visit.say.shortDate(row.told_on),
      outcome(row),
    ]),
    words.sent,
  )
}

function outcome({ outcome: came, question }: ToldRow): Fragment {
  const { waiting, entered, askedBack } = toldWords.outcomes
  if (came === null) return waiting
  return came === 'entered' ? entered : html`<strong>${askedBack}:</strong> ${question}`
}

import { inOrderOfNeed, type Duty, type DutyState } from '../../council/clock/duty.ts'
import { rolesOfAct } from '../../council/access/power.ts'
import type { Role } from '../../council/access/role.ts'
import { addDays, type CalendarDate } from '../../foundation/calendar-date.ts'
import { html, type Html } from '../../web/html.ts'
import { factLine } from '../../web/record/fact-line.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { stateTag, type StateTone } from '../../web/record/state-tag.ts'
import type { Route } from '../frame/route.ts'
import type { Visit } from '../frame/visit.ts'
import { deadlineWorkings, waysOutList } from '../parts/deadline-workings.ts'
import { boardActs } from './board-acts.ts'
import { dutyAddress, wayOutAddress } from './duty-address.ts'
import { dutySources } from './duty-sources.ts'
import { boardWords as words } from './words.ts'

/** How long a duty that was done stays on the board: a fortnight. */
const fortnight = 14

/** The clock board: what must happen, in the order of need, with the workings of each day and the lawful ways on. */
export const boardRoute: Route = {
  url: '/board',
  for: boardActs,
  show: async (visit) => {
    const duties = await dutiesFor(visit)
    return {
      title: words.title,
      main: html`${pageHeading({ title: words.title, lead: words.lead(visit.say.longDate(visit.today)) })}
      ${
        duties.length === 0
          ? html`<h2 class="govuk-heading-m">${words.nothing}</h2>
              <p class="govuk-body">${words.nothingLead}</p>`
          : sections(visit, duties)
      }
      ${
        visit.may('set-clock-policy') &&
        html`<p class="govuk-body">
          <a class="govuk-link" href="/workspace/clock-policy">${words.policy}</a>
        </p>`
      }
      ${
        visit.mayAnywhere('set-house-rules') &&
        html`<p class="govuk-body">
          <a class="govuk-link" href="/workspace/house-rules">${words.houseRules}</a>
        </p>`
      }`,
    }
  },
}

/** The duties that a reader may act on, most pressing first, with those done lately. */
export async function dutiesFor(visit: Visit): Promise<readonly Duty[]> {
  const found = (await Promise.all(dutySources.map((source) => source(visit)))).flat()
  const since = addDays(visit.today, -fortnight)
  const shown = found.filter(
    ({ act, bodyId, doneOn }) => visit.may(act, bodyId) && (doneOn === undefined || doneOn >= since),
  )
  return inOrderOfNeed(shown)
}

function sections(visit: Visit, duties: readonly Duty[]): Html {
  const inState = (...states: readonly DutyState[]) => duties.filter(({ state }) => states.includes(state))
  const { sections: named } = words
  return html`${section(visit, { title: named.late, duties: inState('late'), none: words.noneLate })}
  ${section(visit, { title: named.today, duties: inState('today'), none: words.noneToday })}
  ${section(visit, { title: named.nextSevenDays, duties: inState('nextSevenDays'), none: words.noneNear })}
  ${section(visit, { title: named.later, duties: inState('later') })}
  ${section(visit, { title: named.noDay, duties: inState('noDay') })}
  ${section(visit, { title: named.done, duties: inState('doneInTime', 'doneLate').toReversed() })}`
}

type Section = { readonly title: string; readonly duties: readonly Duty[]; readonly none?: string }

function section(visit: Visit, { title, duties, none }: Section): Html | undefined {
  if (duties.length === 0 && none === undefined) return undefined
  return html`<section class="govuk-!-margin-bottom-8">
    <h2 class="govuk-heading-l">
      ${title}${duties.length > 0 ? html` <span class="govuk-caption-l govuk-!-display-inline">${duties.length}</span>` : ''}
    </h2>
    ${duties.length === 0 ? html`<p class="govuk-body">${none}</p>` : duties.map((duty) => dutyEntry(visit, duty))}
  </section>`
}

const tones: Readonly<Record<DutyState, StateTone>> = {
  late: 'stopped',
  today: 'changed',
  nextSevenDays: 'open',
  later: 'planned',
  noDay: 'planned',
  doneInTime: 'settled',
  doneLate: 'changed',
}

/** One duty: what, for which thing, by when, by whose act; a link for whoever may do it; then its workings and the ways on. */
export function dutyEntry(visit: Visit, duty: Duty): Html {
  const { what, about, state, workings, waysOut = [] } = duty
  const address = dutyAddress(duty, (act) => visit.may(act, duty.bodyId))
  const name = words.what[what]
  return html`<article>
    <h3 class="govuk-heading-s govuk-!-margin-bottom-1">
      ${address === undefined ? name : html`<a class="govuk-link" href="${address}">${name}</a>`}:
      ${about.title}
    </h3>
    <div class="govuk-!-margin-bottom-3">
      ${factLine([
        stateTag({ tone: tones[state], text: words.tags[state] }),
        about.of,
        when(visit, duty),
        words.by(rolesOfAct[duty.act].map(roleName).join(words.or)),
      ])}
    </div>
    ${waysOutList(visit.say, waysOut, (wayOut) => wayOutAddress(duty, wayOut))} ${lateCall(visit, duty)}
    ${deadlineWorkings(visit.say, workings)}
  </article>`
}

/** That a meeting was called after its papers were due, where it was: they are then due on the day of the call. */
function lateCall({ say }: Visit, { dueOn, workings: { days } }: Duty): Html | undefined {
  const [first] = days
  const isLater = first?.why === 'publication' && dueOn !== undefined && dueOn > first.on
  return isLater
    ? html`<p class="govuk-body">${words.lateCall(say.date(first.on), say.date(dueOn))}</p>`
    : undefined
}

function when({ say, today }: Visit, { dueOn, doneOn, state }: Duty): string {
  if (doneOn !== undefined) return words.done(say.longDate(doneOn))
  if (dueOn === undefined) return words.noDayYet
  if (state !== 'late') return words.due(say.longDate(dueOn))
  return words.dueWas(say.longDate(dueOn), say.count(daysFrom(dueOn, today), words.days))
}

function daysFrom(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}

function roleName(role: Role): string {
  return role.replaceAll('-', ' ')
}

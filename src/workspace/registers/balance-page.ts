import { outsideGroups, type Balance, type BalanceQuestion } from '../../council/balance/balance.ts'
import { balanceSeats } from '../../council/balance/balance-seats.ts'
import { balanceRules } from '../../council/rules/political-balance.ts'
import { button } from '../../web/components/button.ts'
import { details } from '../../web/components/details.ts'
import { input } from '../../web/components/input.ts'
import { html, nothing, type Html } from '../../web/html.ts'
import { balanceRecordOf } from '../../store/balance.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { reading } from '../frame/reading.ts'
import type { Route } from '../frame/route.ts'
import type { Visit } from '../frame/visit.ts'
import { balanceLine, groupName } from './balance-line.ts'
import { filledToday, reviews } from './balance-today.ts'
import { balanceWords as words } from './balance-words.ts'
import { askedBalance, seatsField, type AskedBalance } from './read-balance.ts'
import { readRegisters } from './read-registers.ts'
import { plainTable, registerCrumb } from './register-parts.ts'

const here = '/workspace/registers/balance'

/** The seats that each group is due, with the workings; it appoints nobody. */
export const balanceRoute: Route = {
  url: '/registers/balance',
  for: ['appoint-to-office'],
  show: async (visit, { query }) => {
    if (!visit.may('appoint-to-office')) return undefined
    const seen = await readRegisters(visit)
    const record = await reading(visit, ({ tx, councilId }) => balanceRecordOf(tx, councilId))
    const asked = askedBalance(visit, { seen, record }, query)
    return {
      title: words.title,
      breadcrumbs: [registerCrumb],
      main: html`${pageHeading({ title: words.title, lead: words.lead })} ${reviews(visit, record, seen)}
      ${shown(visit, asked)}`,
    }
  },
}

function shown(visit: Visit, { question, filled, misread }: AskedBalance): Html {
  if (question.groups.length === 0 && question.ungrouped === 0)
    return html`<p class="govuk-body">${words.noMembers}</p>`
  if (question.bodies.length === 0) return html`<p class="govuk-body">${words.noBodies}</p>`
  const balance = balanceSeats(question)
  return html`${misread.map((body) => html`<p class="govuk-error-message">${words.wrongNumber(body)}</p>`)}
  ${ties(visit, question, balance)} ${groups(question, balance)} ${seats(question, balance)}
  ${filledToday(visit, { filled, balance })}
  ${details({
    summaryText: words.workings,
    html: html`<ol class="govuk-list govuk-list--number">
      ${balance.lines.map((line) => html`<li>${balanceLine(visit, line)}</li>`)}
    </ol>`,
  })}
  ${details({
    summaryText: words.law,
    html: html`<ul class="govuk-list govuk-list--bullet">
      ${Object.values(balanceRules).map((rule) => html`<li>${words.unverified(rule.provision, rule.words)}</li>`)}
    </ul>`,
  })}`
}

/** Where a tie is open, each way to settle it; where one is shown settled, the way back. */
function ties(visit: Visit, question: BalanceQuestion, { ties: open }: Balance): Html {
  if (question.tieOrder.length > 0)
    return html`<p class="govuk-inset-text">
      ${words.tieSettled(visit.say.list(question.tieOrder.map(groupName)))}
      <a class="govuk-link" href="${addressOf(question)}">${words.tieUndo}</a>
    </p>`
  return html`${open.map(
    ({ seats: count, between }) =>
      html`<div class="govuk-inset-text">
        <p class="govuk-body">
          ${words.tie(visit.say.count(count, words.seatCount), visit.say.list(between.map(groupName)))}
        </p>
        <ul class="govuk-list">
          ${between.map(
            (name) =>
              html`<li>
                <a class="govuk-link" href="${addressOf(question, name)}"
                  >${words.tieGive(groupName(name))}</a
                >
              </li>`,
          )}
        </ul>
      </div>`,
  )}`
}

function addressOf({ bodies }: BalanceQuestion, tie?: string): string {
  const asked = new URLSearchParams()
  for (const { id, seats: count } of bodies) asked.set(seatsField(id), String(count))
  if (tie !== undefined) asked.set('tie', tie)
  return `${here}?${asked.toString()}`
}

function groups(question: BalanceQuestion, { totals }: Balance): Html {
  return plainTable(
    [words.group, words.members, words.due],
    claimsOf(question).map(({ name, members }) => [
      groupName(name),
      String(members),
      String(totals[name] ?? 0),
    ]),
    words.groupsCaption,
  )
}

/** The seats that are asked for and, beside each, what follows for every group. */
function seats(question: BalanceQuestion, { perBody }: Balance): Html {
  const claims = claimsOf(question)
  const shares = perBody === undefined ? [] : claims
  const tie = question.tieOrder[0]
  return html`<form method="get" action="${here}">
    ${tie === undefined ? nothing : html`<input type="hidden" name="tie" value="${tie}" />`}
    <p class="govuk-hint">${words.seatsHint}</p>
    ${plainTable(
      [words.body, words.seats, ...shares.map(({ name }) => groupName(name))],
      question.bodies.map((body) => [
        body.name,
        input({
          id: seatsField(body.id),
          name: seatsField(body.id),
          label: { text: words.seatsOf(body.name), classes: 'govuk-visually-hidden' },
          value: String(body.seats),
          inputmode: 'numeric',
          classes: 'govuk-input--width-2',
        }),
        ...shares.map(({ name }) => String(perBody?.[body.id]?.[name] ?? 0)),
      ]),
      words.seatsCaption,
    )}
    ${button({ text: words.share })}
  </form>`
}

function claimsOf({ groups: named, ungrouped }: BalanceQuestion) {
  return ungrouped === 0 ? named : [...named, { name: outsideGroups, members: ungrouped }]
}

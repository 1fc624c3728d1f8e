import type { Balance } from '../../council/balance/balance.ts'
import { movesSinceReview, type GroupMove } from '../../council/balance/group-moves.ts'
import type { BalanceReview } from '../../council/balance/departure.ts'
import type { BalanceRecord } from '../../store/balance.ts'
import { html, type Fragment, type Html } from '../../web/html.ts'
import type { Visit } from '../frame/visit.ts'
import { groupName } from './balance-line.ts'
import { balanceWords } from './balance-words.ts'
import type { FilledBody } from './read-balance.ts'
import { personName, type SeenRegisters } from './read-registers.ts'
import { plainTable, registerLink } from './register-parts.ts'

const words = balanceWords.today

/** When the council last reviewed how the seats are shared, and the way to record that it did. */
export function reviews(visit: Visit, record: BalanceRecord, seen: SeenRegisters): Html {
  const { say, may } = visit
  const last = record.reviews.reduce<BalanceReview | undefined>(
    (found, one) => (found === undefined || one.reviewedOn >= found.reviewedOn ? one : found),
    undefined,
  )
  const said =
    last === undefined ? words.neverReviewed : words.reviewed(say.date(last.reviewedOn), last.authority)
  return html`<p class="govuk-body">
      ${said} ${may('record-balance-review') && registerLink('balance/review', words.review)}
    </p>
    ${last !== undefined && reviewDue(visit, seen, last)}`
}

/** The changes of group after the last review, for which the council reviews the seats again. */
function reviewDue({ say, today }: Visit, seen: SeenRegisters, last: BalanceReview): Html | undefined {
  const moves = movesSinceReview(seen.memberships, last.reviewedOn, today)
  if (moves.length === 0) return undefined
  const nameOf = (id: string | undefined) => seen.groupById.get(id ?? '')?.name ?? ''
  const sentence = ({ personId, on, from, to }: GroupMove) => {
    const [day, name] = [say.date(on), personName(seen, personId)]
    if (from === undefined) return words.came(day, name, nameOf(to))
    return to === undefined
      ? words.left(day, name, nameOf(from))
      : words.move(day, name, { from: nameOf(from), to: nameOf(to) })
  }
  return html`<div class="govuk-inset-text">
    <p class="govuk-body">${words.due}</p>
    <ul class="govuk-list govuk-list--bullet">
      ${moves.map((move) => html`<li>${sentence(move)}</li>`)}
    </ul>
  </div>`
}

/** Each committee as it stands today: its seats, what is vacant, and how it compares with what the groups are due. */
export function filledToday(
  visit: Visit,
  { filled, balance }: { readonly filled: readonly FilledBody[]; readonly balance: Balance },
): Html {
  return plainTable(
    words.head,
    filled.map((body) => [
      body.name,
      seatsCell(visit, body),
      filledCell(visit, body),
      compared(visit, body, balance),
      ways(visit, body),
    ]),
    words.caption,
  )
}

function seatsCell({ say }: Visit, { kept }: FilledBody): Html {
  return kept === undefined
    ? html`<span class="govuk-hint">${words.notKept}</span>`
    : html`${String(kept.seats)} <br /><span class="govuk-hint"
          >${words.kept(kept.authority, say.shortDate(kept.fromOn))}</span
        >`
}

/** A committee that has no number on record has no vacancy that can be seen. */
function filledCell({ say }: Visit, { kept, filled }: FilledBody): Html {
  const empty = kept === undefined || kept.seats === 0 ? 0 : kept.seats - filled
  const count = say.count(Math.abs(empty), words.seatCount)
  return html`${String(filled)} ${empty > 0 && html`<br /><strong>${words.vacant(count)}</strong>`}
  ${empty < 0 && html`<br /><strong>${words.over(count)}</strong>`}`
}

function compared({ say }: Visit, body: FilledBody, { perBody }: Balance): Fragment {
  const { departure, kept, held } = body
  if (departure !== undefined)
    return html`<strong>${words.departed(departure.arrangement)}</strong> <br /><span class="govuk-hint"
        >${words.decided(departure.authority, say.date(departure.decidedOn))}</span
      >`
  if (kept?.seats === 0) return words.leftOut
  if (perBody === undefined) return words.open
  const due = perBody[body.id] ?? {}
  const names = [...new Set([...Object.keys(due), ...Object.keys(held)])]
  const different = names.filter((name) => (due[name] ?? 0) !== (held[name] ?? 0))
  if (different.length === 0) return words.inBalance
  return html`<ul class="govuk-list govuk-!-margin-bottom-0">
    ${different.map((name) => html`<li>${words.differs(groupName(name), String(held[name] ?? 0), String(due[name] ?? 0))}</li>`)}
  </ul>`
}

function ways({ may }: Visit, { id, name }: FilledBody): Html {
  const way = (path: string, text: string) =>
    html`<li>
      ${registerLink(`bodies/${id}/${path}`, html`${text}<span class="govuk-visually-hidden">${words.which(name)}</span>`)}
    </li>`
  return html`<ul class="govuk-list govuk-!-margin-bottom-0">
    ${may('set-body-seats') && way('seats', words.seats)}
    ${may('record-balance-departure') && way('departure', words.departure)}
  </ul>`
}

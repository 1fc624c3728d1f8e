import { dateAt } from '../../foundation/instant.ts'
import type { CallIn } from '../../store/public/decision.ts'
import type { Row } from '../../store/public/public-record.ts'
import { summaryList } from '../../web/components/summary-list.ts'
import { html, type Html } from '../../web/html.ts'
import type { Visit } from '../visit.ts'
import { decisionWords as words } from '../words/decision-words.ts'
import { workings } from './decision-effect.ts'
import { label } from './label.ts'
import { link } from './links.ts'
import { paragraph } from './section.ts'

/** A call-in: who asked and why, and what has become of it, step by step. */
export function shownCallIn(visit: Visit, callIn: CallIn): Html {
  const names = callIn.members.map((member) =>
    [member.honorific, member.canonical_name].filter(Boolean).join(' '),
  )
  const rows = [
    [words.grounds, visit.say.list(callIn.grounds)],
    [words.callInReasons, callIn.reasons],
    [words.asksFor, callIn.asks_for],
  ].filter(([, value]) => value !== '')
  return html`${paragraph(words.askedBy(visit.say.list(names)))}
    ${summaryList({ rows: rows.map(([key, value]) => ({ key: { text: key }, value: { text: value } })) })}
    <h3 class="govuk-heading-m">${words.progress}</h3>
    <ol class="govuk-list govuk-list--number">
      ${callIn.states.map((state) => html`<li>${step(visit, state)}</li>`)}
    </ol>
    ${workings(visit, callIn.states.findLast((state) => isCounted(state.workings))?.workings ?? [])}`
}

function isCounted(kept: unknown): boolean {
  return Array.isArray(kept) && kept.length > 0
}

function step({ say, council }: Visit, state: Row<'call_in_state'>): Html {
  const dueWords: string | undefined = (words.states.dueAfter as Readonly<Record<string, string>>)[
    state.state
  ]
  const due = state.due_on && dueWords && words.due(dueWords, say.longDate(state.due_on))
  return html`<strong>${label(words.states.callIn, state.state)}</strong>,
    ${say.date(dateAt(state.at, council.zone))}. ${state.reason} ${due}
    ${state.item_id !== null && link(`/items/${state.item_id}`, words.atItem)}`
}

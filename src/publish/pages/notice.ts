import type { NoticeStatement, StatedDecisionMaker } from '../../council/plan/notice.ts'
import type { UrgencyReport } from '../../council/plan/urgency-report.ts'
import { dateAt } from '../../foundation/instant.ts'
import { noticeById, type PublishedNotice } from '../../store/public/plan.ts'
import { summaryList } from '../../web/components/summary-list.ts'
import { html, type Fragment, type Html } from '../../web/html.ts'
import { notice } from '../../web/record/notice.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { label } from '../parts/label.ts'
import { link, way } from '../parts/links.ts'
import { lines, privateWords, windowOf } from '../parts/plan.ts'
import { paragraph, paragraphs, section } from '../parts/section.ts'
import type { PageMaker, Visit } from '../visit.ts'
import { planWords } from '../words/plan-words.ts'

const words = planWords.notice
const facts = planWords.entry

/** One notice, as it was published; of one that was withdrawn, when and why. */
export const noticePage: PageMaker = async (visit, { id }) => {
  const given = await noticeById(visit.record, id)
  if (given === undefined) return undefined
  return {
    title: `${label(words.kinds, given.kind)}: ${given.title}`,
    section: 'decisions',
    breadcrumbs: way(
      [planWords.plan.title, '/forward-plan'],
      [planWords.notices.title, '/notices'],
      [given.title],
    ),
    main: html`${pageHeading({ caption: label(words.kinds, given.kind), title: given.title, facts: [words.published(visit.say.moment(given.published_at))] })}
    ${given.withdrawn_at === null ? stated(visit, given) : withdrawn(visit, given, given.withdrawn_at)}
    ${given.plan_entry_id !== null && paragraph(link(`/forward-plan/${given.plan_entry_id}`, words.entry))}`,
  }
}

function withdrawn(
  { say, council }: Visit,
  { withdrawal_reason: reason }: PublishedNotice,
  at: NonNullable<PublishedNotice['withdrawn_at']>,
): Html {
  const day = say.date(dateAt(at, council.zone))
  return notice({ kind: 'changed', heading: words.withdrawnHeading(day), body: paragraphs(reason ?? '') })
}

function stated(visit: Visit, given: PublishedNotice): Html {
  const intro = paragraph(label(words.intro, given.kind))
  return given.kind === 'specialUrgencyReport'
    ? html`${intro} ${reported(visit, given)}`
    : html`${intro} ${noticeFacts(visit, given, given.statement as unknown as NoticeStatement)}`
}

function noticeFacts(visit: Visit, given: PublishedNotice, statement: NoticeStatement): Html {
  const { key, reason, consent, told, representations } = statement
  const isAboutKey = given.kind in { key28: 0, generalException: 0, specialUrgency: 0 }
  return html`${list([
    [facts.what, paragraphs(statement.summary)],
    [facts.decider, decider(statement.decisionMaker)],
    [facts.when, windowOf(visit, given)],
    ...optional(isAboutKey && key, ({ ground, reason: why }) => [
      [facts.isKey, html`${paragraph(label(facts.keyGround, ground))} ${paragraphs(why)}`],
    ]),
    ...optional(isAboutKey && key?.threshold, (text) => [[words.threshold, text]]),
    [facts.isPrivate, privateWords(statement.private)],
    ...optional(reason, (text) => [[words.reason, paragraphs(text)]]),
    ...optional(consent, ({ name, agreedOn, whyNotOthers }) => [
      [
        words.agreement,
        html`${paragraph(words.agreed(name, visit.say.date(agreedOn)))} ${paragraph(whyNotOthers)}`,
      ],
    ]),
    ...optional(told, (names) => [[words.told, lines(names, '')]]),
    [facts.documents, lines(statement.documents, facts.nobody)],
    [facts.copies, html`${paragraphs(statement.copiesFrom)} ${paragraph(facts.otherDocuments)}`],
    [facts.contact, statement.contact],
  ])}
  ${representations !== undefined && section(words.represented, representedList(representations), words.noneReceived)}`
}

function representedList(representations: NonNullable<NoticeStatement['representations']>): Html | undefined {
  return representations.length === 0
    ? undefined
    : html`${representations.map(
        ({ shownAs, text, response }) =>
          html`<h3 class="govuk-heading-m">${shownAs}</h3>
            ${paragraphs(text)}
            <h4 class="govuk-heading-s">${words.response}</h4>
            ${paragraphs(response)}`,
      )}`
}

function decider(maker: StatedDecisionMaker): Fragment {
  if (maker.kind === 'office') return [maker.title, maker.name].filter(Boolean).join(', ')
  return html`${paragraph(maker.name)}
    <p class="govuk-body govuk-!-font-weight-bold">${words.members}</p>
    ${lines(maker.members, words.noMembers)}`
}

function reported(visit: Visit, given: PublishedNotice): Html {
  const { decisions } = given.statement as unknown as UrgencyReport
  const period = list([[words.period, windowOf(visit, given)]])
  const each = decisions.map(
    (decision) =>
      html`<h3 class="govuk-heading-m">${decision.title}</h3>
        ${list([
          [facts.what, paragraphs(decision.summary)],
          [words.reason, paragraphs(decision.reason ?? '')],
          [
            words.agreement,
            decision.consent &&
              words.agreed(decision.consent.name, visit.say.date(decision.consent.agreedOn)),
          ],
          [
            words.fullNotice,
            link(`/notices/${decision.noticeId}`, words.published(visit.say.date(decision.publishedOn))),
          ],
        ])}`,
  )
  return html`${period} ${section(words.decisions, each.length > 0 && each, words.noDecisions)}`
}

type Pair = readonly [string, Fragment]

function list(rows: readonly Pair[]): Html {
  return summaryList({
    rows: rows.map(([text, value]) => ({ key: { text }, value: { html: html`${value}` } })),
  })
}

function optional<Value>(
  value: Value | false | undefined,
  make: (given: Value) => readonly Pair[],
): readonly Pair[] {
  return value === undefined || value === false ? [] : make(value)
}

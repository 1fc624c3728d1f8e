import { calendarDate } from '../../src/foundation/calendar-date.ts'
import type { CalendarDate } from '../../src/foundation/calendar-date.ts'
import { weekday } from '../../src/foundation/calendar-date.ts'
import { britishFormats } from '../../src/web/catalogue.ts'
import { accordion } from '../../src/web/components/accordion.ts'
import { backLink } from '../../src/web/components/back-link.ts'
import { button } from '../../src/web/components/button.ts'
import { checkboxes } from '../../src/web/components/checkboxes.ts'
import { dateInput } from '../../src/web/components/date-input.ts'
import { details } from '../../src/web/components/details.ts'
import { errorSummary } from '../../src/web/components/error-summary.ts'
import { input } from '../../src/web/components/input.ts'
import { insetText } from '../../src/web/components/inset-text.ts'
import { notificationBanner } from '../../src/web/components/notification-banner.ts'
import { pagination } from '../../src/web/components/pagination.ts'
import { panel } from '../../src/web/components/panel.ts'
import { phaseBanner } from '../../src/web/components/phase-banner.ts'
import { radios } from '../../src/web/components/radios.ts'
import { select } from '../../src/web/components/select.ts'
import { summaryList } from '../../src/web/components/summary-list.ts'
import { table } from '../../src/web/components/table.ts'
import { tabs } from '../../src/web/components/tabs.ts'
import { tag } from '../../src/web/components/tag.ts'
import { textarea } from '../../src/web/components/textarea.ts'
import { warningText } from '../../src/web/components/warning-text.ts'
import { html } from '../../src/web/html.ts'
import type { Html } from '../../src/web/html.ts'
import { layout } from '../../src/web/layout.ts'
import type { Site } from '../../src/web/layout.ts'
import { agendaList } from '../../src/web/record/agenda-list.ts'
import { attendanceTable } from '../../src/web/record/attendance-table.ts'
import { calendarMonth } from '../../src/web/record/calendar-month.ts'
import { contribution } from '../../src/web/record/contribution.ts'
import { documentList } from '../../src/web/record/document-list.ts'
import { matterTimeline } from '../../src/web/record/matter-timeline.ts'
import { meetingCard } from '../../src/web/record/meeting-card.ts'
import { notice } from '../../src/web/record/notice.ts'
import { pageHeading } from '../../src/web/record/page-heading.ts'
import { personCard } from '../../src/web/record/person-card.ts'
import { resolutionBlock } from '../../src/web/record/resolution-block.ts'
import { searchForm } from '../../src/web/record/search-form.ts'
import { highlighted, searchResults } from '../../src/web/record/search-result.ts'
import { stateTag } from '../../src/web/record/state-tag.ts'
import { voteTable } from '../../src/web/record/vote-table.ts'

/** Pages that show every component in use, for checking and for looking at; invented, and no part of the site. */
export function galleryPages(site: Site): Readonly<Record<'record' | 'calendar' | 'forms', Html>> {
  return { record: recordPage(site), calendar: calendarPage(site), forms: formsPage(site) }
}

const formats = britishFormats('Europe/London')

function recordPage(site: Site): Html {
  return layout(site, {
    title: 'Children leaving care: the promise a year on',
    section: 'meetings',
    description: 'What was decided about the promise to children leaving care, and what was said.',
    canonical: 'https://ashcombe.example/items/7',
    breadcrumbs: [
      { text: 'Home', href: '/' },
      { text: 'Meetings', href: '/meetings' },
      { text: 'Cabinet, 4 December 2024', href: '/meetings/cabinet-2024-12-04' },
      { text: 'Item 7' },
    ],
    main: html`${itemHead()}
      <div class="mh-columns">
        <div>${itemBody()}</div>
        <aside aria-label="About this matter">
          <h2 class="govuk-heading-m">The way of this matter</h2>
          ${way()}
        </aside>
      </div>`,
  })
}

function itemHead(): Html {
  return pageHeading({
    caption: 'Cabinet · Item 7',
    title: 'Children leaving care: the promise a year on',
    state: stateTag({ tone: 'settled', text: 'Decided' }),
    facts: [
      html`<time datetime="2024-12-04">Wednesday 4 December 2024</time>`,
      '6:30pm',
      'Guildhall, Ashcombe',
    ],
    lead: 'The Cabinet looked at what has changed for young people in its first year and what has not.',
  })
}

function itemBody(): Html {
  return html` ${resolutionBlock({
      id: 'resolution',
      heading: 'What was decided',
      formula: 'Resolved that',
      limbs: [
        {
          number: '2.1',
          id: 'limb-2-1',
          text: 'the first year of the promise to children leaving care be noted;',
        },
        {
          number: '2.2',
          id: 'limb-2-2',
          text: 'a second year be planned with the young ambassadors and brought back before the summer.',
          note: 'This limb promises an action: it is followed up below.',
        },
      ],
      facts: ['Cabinet', '4 December 2024', 'Minute 61', 'Carried 7 to 1'],
    })}
    ${notice({ kind: 'embargo', heading: 'This report was held back until 3 December 2024', body: html`<p>It quoted an inspection that was not yet public. The inspectors published on that day and the whole report is below.</p>` })}
    ${notice({ kind: 'awaited', heading: 'A report is to follow', body: html`<p>It is expected by Tuesday 26 November 2024 from the Director of Children’s Services.</p>` })}
    ${notice({ kind: 'changed', heading: 'An appendix was withdrawn', body: html`<p>It named a family by mistake.</p>` })}
    <section class="mh-section">
      <h2 class="govuk-heading-m">What was said</h2>
      ${contribution({ name: 'Councillor Marguerite Ellison', href: '/people/m', office: 'Cabinet Member for Children and Families', text: 'She thanked the young ambassadors, who had written a third of the report, and named what had not yet been done.' })}
      ${contribution({ name: 'Tobias Fenwick-Hale', office: 'Chair of the Fostering Panel', organisation: 'Ashcombe Fostering Panel', text: 'He put four things to the meeting:', points: ['homes nearer to school,', 'one worker through each move,', 'a key to a place that stays theirs,', 'and an answer to each letter.'] })}
      ${contribution({ office: 'Two young ambassadors', text: 'They asked that the promise be read aloud at each meeting that touches it.' })}
    </section>
    <section class="mh-section">
      <h2 class="govuk-heading-m">Documents</h2>
      ${documentList([
        {
          kind: 'Report',
          title: 'The promise a year on',
          href: '/documents/1',
          facts: ['PDF', '18 pages', formats.fileSize(1_430_000), 'Published 27 November 2024'],
        },
        {
          kind: 'Appendix A',
          title: 'What the ambassadors wrote',
          href: '/documents/2',
          facts: ['PDF', '4 pages', formats.fileSize(310_200)],
          state: stateTag({ tone: 'changed', text: 'Second version' }),
        },
        {
          kind: 'Appendix B',
          title: 'Costs of the second year',
          state: stateTag({ tone: 'planned', text: 'To follow' }),
          note: 'Expected by 26 November 2024 from the Director of Finance.',
        },
        {
          kind: 'Appendix C',
          title: 'Letters',
          state: stateTag({ tone: 'stopped', text: 'Withdrawn' }),
          note: 'Withdrawn on 28 November 2024 because it named a family.',
        },
      ])}
    </section>
    <section class="mh-section">
      <h2 class="govuk-heading-m">The vote</h2>
      ${voteTable({
        caption: 'Motion as moved',
        head: ['Vote', 'Number', 'Members'],
        rows: [
          {
            choice: 'For',
            count: 7,
            names: [
              'Cllr Barrow',
              'Cllr Brandt',
              'Cllr Chapman',
              'Cllr Dunmore',
              'Cllr Eccles',
              'Cllr Fairfax',
              'Cllr Ellison',
            ],
          },
          { choice: 'Against', count: 1, names: ['Cllr Harcourt'] },
          { choice: 'Abstained', count: 0, names: [] },
        ],
      })}
      ${attendanceTable({
        caption: 'Attendance',
        head: ['Name', 'Attendance'],
        rows: [
          {
            name: 'Councillor Marguerite Ellison',
            href: '/people/m',
            office: 'Cabinet Member for Children and Families',
            attendance: 'Present',
          },
          {
            name: 'Councillor Ivan Barrow',
            href: '/people/i',
            office: 'Leader of the Council',
            attendance: 'Present from 6:45pm',
          },
          {
            name: 'Councillor Wilhelmina Featherstone',
            office: 'Deputy Leader',
            attendance: 'Sent apologies',
          },
        ],
      })}
    </section>`
}

function way(): Html {
  return matterTimeline([
    {
      stage: 'past',
      when: '12 June 2024',
      title: 'Children’s Scrutiny Committee',
      href: '/a',
      detail: 'Referred to the Cabinet with two questions.',
    },
    {
      stage: 'past',
      when: '2 October 2024',
      title: 'Corporate Parenting Panel',
      href: '/b',
      detail: 'Heard the ambassadors.',
    },
    {
      stage: 'present',
      when: '4 December 2024',
      stageText: 'This page',
      title: 'Cabinet',
      detail: 'Noted, and asked for a second year.',
    },
    { stage: 'next', when: 'Before 21 July 2025', stageText: 'Next', title: 'Cabinet: the second year' },
  ])
}

function calendarPage(site: Site): Html {
  return layout(site, {
    title: 'December 2024',
    section: 'meetings',
    breadcrumbs: [
      { text: 'Home', href: '/' },
      { text: 'Meetings', href: '/meetings' },
      { text: 'December 2024' },
    ],
    main: html`${pageHeading({ title: 'December 2024', lead: '5 meetings this month.' })}
      ${calendarMonth({ label: 'Days of December 2024', weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'], firstWeekday: weekday(day(1)), days: decemberDays() })}
      ${pagination({ landmarkLabel: 'Other months', previous: { href: '/n', labelText: 'November 2024' }, next: { href: '/j', labelText: 'January 2025' } })}
      <section class="mh-section">
        <h2 class="govuk-heading-l">Next meetings</h2>
        <div class="mh-cards">
          ${meetingCard({ title: 'Cabinet', href: '/m/1', leaf: { weekday: 'Wed', day: 4, month: 'Dec 2024' }, dateTime: '2024-12-04', facts: ['6:30pm', 'Guildhall', '9 items'], state: stateTag({ tone: 'open', text: 'Agenda published' }) })}
          ${meetingCard({ title: 'Planning and Licensing Committee', href: '/m/2', leaf: { weekday: 'Thu', day: 12, month: 'Dec 2024' }, dateTime: '2024-12-12', facts: ['2pm', 'Old Corn Exchange'], state: stateTag({ tone: 'planned', text: 'Planned' }) })}
          ${meetingCard({ title: 'Full Council', href: '/m/3', leaf: { weekday: 'Mon', day: 16, month: 'Dec 2024' }, dateTime: '2024-12-16', facts: ['7pm', 'Guildhall'], state: stateTag({ tone: 'stopped', text: 'Cancelled' }) })}
          ${meetingCard({ title: 'Audit Committee', href: '/m/4', leaf: { weekday: 'Tue', day: 17, month: 'Dec 2024' }, dateTime: '2024-12-17', facts: ['10am', 'Room 4'], state: stateTag({ tone: 'changed', text: 'Moved from 10 December' }) })}
        </div>
      </section>
      <section class="mh-section">
        <h2 class="govuk-heading-l">Agenda</h2>
        ${agendaList([
          { number: 1, title: 'Apologies', href: '/i/1' },
          {
            number: 2,
            title: 'Minutes of the last meeting',
            href: '/i/2',
            summary: 'Approved and signed.',
            state: stateTag({ tone: 'settled', text: 'Decided' }),
          },
          {
            number: 7,
            title: 'Children leaving care: the promise a year on',
            href: '/i/7',
            facts: ['2 documents', 'Decision 61'],
            state: stateTag({ tone: 'settled', text: 'Decided' }),
          },
          {
            number: '10b',
            title: 'Lease of the old tannery',
            summary: 'Heard in private: the report holds figures of a business.',
            state: stateTag({ tone: 'planned', text: 'In private' }),
          },
        ])}
      </section>
      <section class="mh-section">
        <h2 class="govuk-heading-l">Members</h2>
        <div class="mh-cards">
          ${personCard({ name: 'Councillor Marguerite Ellison', initials: 'MO', href: '/people/m', office: 'Cabinet Member for Children and Families', facts: ['Tannery ward', 'Since May 2019'] })}
          ${personCard({ name: 'Councillor Ivan Barrow', initials: 'IA', href: '/people/i', office: 'Leader of the Council', facts: ['Castle ward'] })}
          ${personCard({ name: 'Tobias Fenwick-Hale', initials: 'TF', office: 'Co-opted member' })}
        </div>
      </section>
      <section class="mh-section">
        <h2 class="govuk-heading-l">Found</h2>
        ${searchResults([
          {
            headingLevel: 3,
            kind: 'Decision',
            title: 'Children leaving care',
            href: '/d/1',
            facts: ['Cabinet', '4 December 2024'],
            excerpt: highlighted([
              'a second year be planned with the young ',
              'ambassadors',
              ' and brought back before the summer',
            ]),
          },
          {
            headingLevel: 3,
            kind: 'Document',
            title: 'What the ambassadors wrote',
            href: '/d/2',
            facts: ['PDF', '4 pages'],
          },
        ])}
        ${pagination({ previous: { href: '/1' }, next: { href: '/3' }, items: [{ number: 1, href: '/1' }, { number: 2, href: '/2', current: true }, { ellipsis: true }, { number: 9, href: '/9' }] })}
      </section>`,
  })
}

function decemberDays() {
  const meetings = new Map([
    [4, ['Cabinet']],
    [12, ['Planning and Licensing Committee', 'Standards Committee']],
    [16, ['Full Council']],
    [17, ['Audit Committee']],
  ])
  return Array.from({ length: 31 }, (_, index) => ({
    day: index + 1,
    dateTime: day(index + 1),
    longDate: formats.longDate(day(index + 1)),
    todayText: index === 9 ? 'Today' : undefined,
    entries: (meetings.get(index + 1) ?? []).map((text) => ({
      text,
      href: `/m/${index + 1}`,
      note: '6:30pm',
    })),
  }))
}

function day(ofDecember: number): CalendarDate {
  const date = calendarDate(2024, 12, ofDecember)
  if (date === undefined) throw new Error(`there is no ${ofDecember} December`)
  return date
}

function formsPage(site: Site): Html {
  return layout(
    { ...site, searchAction: false },
    {
      title: 'Every field and frame',
      section: 'search',
      noindex: true,
      beforeMain: html`${phaseBanner({ tag: { text: 'Trial' }, html: html`This is a new page.` })}
      ${backLink({ href: '/search' })}`,
      main: html` ${errorSummary({ titleText: 'There is a problem', errorList: [{ text: 'Enter the day of the meeting', href: '#met-day' }] })}
        ${notificationBanner({ text: 'The office is closed on Monday.' })}
        ${notificationBanner({ type: 'success', titleId: 'done-title', html: html`<p class="govuk-notification-banner__heading">The agenda was published.</p>` })}
        ${pageHeading({ title: 'Every field and frame' })}
        ${searchForm({ id: 'search', action: '/search', label: 'Search the record', buttonText: 'Search', value: 'tannery' })}
        <form action="/search" method="post" novalidate>
          ${input({ name: 'reference', label: { text: 'Reference' }, hint: { text: 'It stands on the letter.' }, suffix: { text: '/24' } })}
          ${select({
            name: 'body',
            label: { text: 'Body' },
            items: [
              { text: 'Any body', value: '' },
              { text: 'Cabinet', value: 'cabinet' },
            ],
          })}
          ${radios({
            name: 'kind',
            fieldset: { legend: { text: 'Kind', classes: 'govuk-fieldset__legend--m' } },
            items: [
              { text: 'Decisions', value: 'decision' },
              { text: 'Documents', value: 'document', hint: { text: 'Reports and appendices' } },
            ],
          })}
          ${checkboxes({
            name: 'state',
            fieldset: { legend: { text: 'State' } },
            items: [
              { text: 'Decided', value: 'decided', checked: true },
              { text: 'Planned', value: 'planned' },
            ],
          })}
          ${dateInput({ id: 'met', namePrefix: 'met', fieldset: { legend: { text: 'Met on' } }, hint: { text: 'For example, 4 12 2024' }, errorMessage: { text: 'Enter the day of the meeting' } })}
          ${textarea({ name: 'question', label: { text: 'Your question' } })}
          <div class="govuk-button-group">
            ${button({ text: 'Send' })}
            ${button({ text: 'Save for later', classes: 'govuk-button--secondary' })}
            ${button({ text: 'Withdraw', classes: 'govuk-button--warning' })}
          </div>
        </form>
        ${summaryList({
          card: { title: { text: 'The meeting' } },
          rows: [
            {
              key: { text: 'Place' },
              value: { text: 'Guildhall' },
              actions: { items: [{ text: 'Change', href: '/c', visuallyHiddenText: 'the place' }] },
            },
            { key: { text: 'Time' }, value: { text: '6:30pm' } },
          ],
        })}
        ${table({ caption: 'Sums', head: [{ text: 'For' }, { text: 'Sum', format: 'numeric' }], rows: [[{ text: 'Hall' }, { text: '£120', format: 'numeric' }]], firstCellIsHeader: true })}
        ${insetText({ text: 'There are no documents: the item was a report by word of mouth.' })}
        ${warningText({ text: 'The report is not to be copied before 3 December 2024.' })}
        ${details({ summaryText: 'How a decision is called in', text: 'Five members may ask for it within five working days.' })}
        <p>
          ${tag({ text: 'Grey', classes: 'govuk-tag--grey' })}
          ${stateTag({ tone: 'planned', text: 'Planned' })}
        </p>
        ${tabs({
          idPrefix: 'part',
          items: [
            { label: 'Open', panel: { text: 'What is open.' } },
            { label: 'Private', panel: { text: 'What is private.' } },
          ],
        })}
        ${accordion({ id: 'parts', items: [{ heading: { text: 'First part' }, content: { text: 'What it says.' } }] })}
        ${panel({ titleText: 'Question received', headingLevel: 2, text: 'Your reference is Q-17' })}`,
    },
  )
}

import { buildAgenda } from '../../acts/agenda/build-agenda.ts'
import type { FollowedCommitment } from '../../acts/commitment/course-from-rows.ts'
import { reportBacksDue } from '../../acts/commitment/report-backs-due.ts'
import type { AgendaItemId } from '../../council/agenda/agenda-item.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { Id } from '../../foundation/identifier.ts'
import { leftOverItems, type LeftOverItem } from '../../store/agenda-draft.ts'
import { agendaTemplateOf } from '../../store/agenda-template.ts'
import { picks, tick } from '../../web/form/choice-fields.ts'
import { defineForm, type FormState } from '../../web/form/form.ts'
import { button } from '../../web/components/button.ts'
import { html, type Fragment } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Visit, WorkspacePage } from '../frame/visit.ts'
import { agendaAddress, readAgenda, wayToAgenda, type ReadAgenda } from './read-agenda.ts'
import { agendaWords } from './words.ts'

const words = agendaWords.building

type Ground = {
  readonly templateItems: number
  readonly leftOver: readonly LeftOverItem[]
  readonly reports: readonly FollowedCommitment[]
}

/** Puts the items of the body's template, and business that earlier meetings left over, on a draft agenda. */
export const buildRoute: Route = {
  url: '/meetings/:id/agenda/build',
  for: ['build-agenda'],
  show: async (visit, asked) => {
    const agenda = await readAgenda(visit, asked)
    if (agenda === undefined || !visit.may('build-agenda', agenda.meeting.body_id)) return undefined
    const ground = await groundOf(visit, agenda)
    const known = {
      usesTemplate: ground.templateItems > 0,
      carried: ground.leftOver.map((item) => item.item_id),
      reports: ground.reports.map(({ row }) => row.commitment_id as string),
    }
    return buildPage(visit, agenda, { ground, state: buildForm(visit, ground).start(known, asked.typed) })
  },
  take: async (visit, asked) => {
    const agenda = await readAgenda(visit, asked)
    if (agenda === undefined || !visit.may('build-agenda', agenda.meeting.body_id)) return undefined
    const ground = await groundOf(visit, agenda)
    const filled = buildForm(visit, ground).read(asked.typed)
    if (!filled.ok) return buildPage(visit, agenda, { ground, state: filled.refusal })
    const meetingId = agenda.meeting.meeting_id
    const { usesTemplate, carried, reports } = filled.value
    const building = {
      meetingId,
      usesTemplate,
      carriedIds: carried as readonly AgendaItemId[],
      reportBackIds: reports as readonly Id<'commitment'>[],
    }
    const built = await visit.act((session) => buildAgenda(session, building))
    if (!built.ok) return buildPage(visit, agenda, { ground, state: refusedForm(asked.typed, built.refusal) })
    const count = visit.say.count(built.value.length, words.itemForms)
    return {
      goTo: agendaAddress(meetingId),
      notice: { text: built.value.length === 0 ? words.builtNothing : words.built(count) },
    }
  },
}

function groundOf(visit: Visit, { meeting }: ReadAgenda): Promise<Ground> {
  const { councilId, today } = visit
  const { body_id: bodyId, starts_on: startsOn } = meeting
  return visit.office.transaction().execute(async (tx) => ({
    templateItems: (await agendaTemplateOf(tx, { councilId, bodyId: meeting.body_id })).items.length,
    leftOver: await leftOverItems(tx, { councilId, meetingId: meeting.meeting_id }),
    reports: await reportBacksDue({ tx, councilId }, { bodyId, startsOn }, today),
  }))
}

function buildForm({ say }: Visit, { templateItems, leftOver, reports }: Ground) {
  const why: Readonly<Record<string, string>> = words.why
  return defineForm({
    usesTemplate: tick({ label: words.template(say.count(templateItems, words.itemForms)) }),
    carried: picks({
      label: words.leftOver,
      choices: leftOver.map((item) => ({
        value: item.item_id as string,
        text: words.leftOverItem(
          item.title,
          say.date(item.starts_on as CalendarDate),
          why[item.why] ?? item.why,
        ),
      })),
    }),
    reports: picks({
      label: words.reports,
      hint: words.reportsHint,
      choices: reports.map(({ row, course }) => ({
        value: row.commitment_id as string,
        text: words.report(row.quote, row.owner_name),
        hint: course.reportBack.dueOn && words.reportDue(say.date(course.reportBack.dueOn)),
      })),
    }),
  })
}

function buildPage(
  visit: Visit,
  agenda: ReadAgenda,
  { ground, state }: { ground: Ground; state: FormState },
): WorkspacePage {
  const form = buildForm(visit, ground)
  const template = `/workspace/bodies/${agenda.meeting.body_id}/agenda-template`
  const setIt = html`<p class="govuk-body">
    ${ground.templateItems === 0 && words.noTemplate}
    <a class="govuk-link" href="${template}"
      >${ground.templateItems === 0 ? words.newTemplate : words.setTemplate}</a
    >
  </p>`
  const isEmpty = ground.templateItems + ground.leftOver.length + ground.reports.length === 0
  const inside: Fragment = html`${ground.templateItems > 0 && form.show('usesTemplate', state)} ${setIt}
  ${
    ground.leftOver.length > 0
      ? form.show('carried', state)
      : html`<p class="govuk-body">${words.noLeftOver}</p>`
  }
  ${ground.reports.length > 0 && form.show('reports', state)}`
  if (isEmpty)
    return {
      title: words.title,
      breadcrumbs: wayToAgenda(agenda, visit),
      main: html`${pageHeading({ title: words.title, lead: words.nothingToPut })}
        <div class="govuk-button-group">
          ${button({ text: words.newTemplate, href: template })}
          <a class="govuk-link" href="${agendaAddress(agenda.meeting.meeting_id)}/add">${agendaWords.add}</a>
        </div>`,
    }
  return formPage(visit, {
    title: words.title,
    lead: words.lead,
    form,
    state,
    inside,
    action: `${agendaAddress(agenda.meeting.meeting_id)}/build`,
    buttonText: words.button,
    breadcrumbs: wayToAgenda(agenda, visit),
  })
}

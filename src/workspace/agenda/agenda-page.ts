import type { DraftItem } from '../../council/agenda/draft-agenda.ts'
import { button } from '../../web/components/button.ts'
import { html, type Fragment, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { stateTag } from '../../web/record/state-tag.ts'
import { actButton } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Visit, WorkspacePage } from '../frame/visit.ts'
import { commentsPart } from './comments.ts'
import { paperList } from './paper-list.ts'
import {
  agendaAddress,
  isAgendaPublic,
  readAgenda,
  unreleasedIn,
  wayToAgenda,
  type ReadAgenda,
} from './read-agenda.ts'
import { reportBacksPart } from './report-backs-part.ts'
import { agendaWords as words } from './words.ts'

/** The page on which an agenda is built: its items in order, each with what may be done with it. */
export const agendaRoute: Route = {
  url: '/meetings/:id/agenda',
  for: ['comment-on-agenda'],
  show: async (visit, asked) => {
    const agenda = await readAgenda(visit, asked)
    if (agenda === undefined || !visit.may('comment-on-agenda', agenda.meeting.body_id)) return undefined
    return agendaPage(visit, agenda, await reportBacksPart(visit, agenda))
  },
}

function agendaPage(visit: Visit, agenda: ReadAgenda, reportBacks: Html | undefined): WorkspacePage {
  const { meeting, standing, draft } = agenda
  const title = words.title(meeting.body_name)
  const isClerk = visit.may('add-item', meeting.body_id)
  const removed = draft.filter((item) => item.isRemoved)
  return {
    title,
    reads: unreleasedIn(agenda),
    breadcrumbs: wayToAgenda(agenda, visit).slice(0, 2),
    main: html`${pageHeading({ title, facts: [visit.say.moment(meeting.starts_at), meeting.venue] })}
    ${reportBacks} ${isClerk && ways(visit, agenda)}
    ${
      standing.length === 0
        ? html`<p class="govuk-body">${words.empty}</p>
            <p class="govuk-body">${words.emptyLead}</p>`
        : html`<ol class="mh-agenda-build" data-agenda-build>
            ${standing.map((item, index) => itemLine(visit, agenda, { item, index, isClerk }))}
          </ol>`
    }
    ${isClerk && undoPart(visit, agenda)}
    ${isClerk && removed.length > 0 && removedPart(visit, agenda, removed)} ${commentsPart(visit, agenda)}`,
  }
}

function ways(visit: Visit, agenda: ReadAgenda): Html {
  const base = agendaAddress(agenda.meeting.meeting_id)
  const link = (text: string, href: string) =>
    html`<li><a class="govuk-link" href="${base}/${href}">${text}</a></li>`
  const isPublic = isAgendaPublic(agenda)
  const isEmpty = agenda.standing.length === 0
  const secondary = { classes: 'govuk-button--secondary' }
  const build = button({ text: words.build, href: `${base}/build`, ...(!isEmpty && secondary) })
  return html`<div class="govuk-button-group">
      ${isEmpty && build} ${button({ text: words.add, href: `${base}/add`, ...(isEmpty && secondary) })}
      ${!isEmpty && !isPublic && build}
      ${
        visit.may('publish-agenda', agenda.meeting.body_id) &&
        button({
          text: isPublic ? words.publishSupplement : words.publish,
          href: `${base}/publish`,
          ...secondary,
        })
      }
    </div>
    <ul class="govuk-list mh-ways">
      ${link(words.preview, 'preview')} ${link(words.print, 'print')} ${link(words.share, 'share')}
      ${
        visit.may('record-resolution', agenda.meeting.body_id) &&
        html`<li>
          <a class="govuk-link" href="/workspace/meetings/${agenda.meeting.meeting_id}/decisions"
            >${words.decisions}</a
          >
        </li>`
      }
    </ul>`
}

type Line = { readonly item: DraftItem; readonly index: number; readonly isClerk: boolean }

function itemLine(visit: Visit, agenda: ReadAgenda, { item, index, isClerk }: Line): Html {
  const { id, number, title, level, presenter } = item
  return html`<li
    class="mh-agenda-build__item mh-agenda-build__item--${level}"
    id="item-${id}"
    data-item="${id}"
  >
    <span class="mh-agenda-build__number">${number}</span>
    <div class="mh-agenda-build__words">
      <p class="mh-agenda-build__title">${title} ${tagsOf(agenda, item)}</p>
      ${item.part === 'private' && html`<p class="govuk-hint">${words.publicTitle(item.publicTitle)}</p>`}
      ${presenter && html`<p class="govuk-hint">${words.presenter(presenter)}</p>`}
      ${paperList(visit, agenda, item)}
    </div>
    ${isClerk && doing(visit, agenda, { item, index })}
  </li>`
}

function tagsOf(agenda: ReadAgenda, item: DraftItem): readonly Html[] {
  const isUrgent = agenda.urgencies.some(({ item_id }) => item_id === item.id)
  const states = [
    item.part === 'private' && ({ tone: 'planned', text: words.private } as const),
    item.isReleased && ({ tone: 'settled', text: words.published } as const),
    !item.isReleased && isAgendaPublic(agenda) && ({ tone: 'open', text: words.waitsForSupplement } as const),
    item.carriedFromId !== undefined && ({ tone: 'changed', text: words.carried } as const),
    isUrgent && ({ tone: 'changed', text: words.urgent } as const),
  ]
  return states.filter((state) => state !== false).map((state) => html`${stateTag(state)} `)
}

/** What may be done with one item: a published one is corrected, any other is changed, moved and taken off. */
function doing(visit: Visit, agenda: ReadAgenda, { item, index }: Omit<Line, 'isClerk'>): Html {
  const place = `${agendaAddress(agenda.meeting.meeting_id)}/items/${item.id}`
  const name = named(item)
  const act = item.isReleased ? words.correct : words.edit
  const way = html`<a class="govuk-link" href="${place}${item.isReleased ? '/correct' : ''}"
    >${act}${name}</a
  >`
  if (item.isReleased) return html`<div class="mh-agenda-build__acts">${way}</div>`
  const { above, below } = neighbours(agenda, index)
  const small = (text: string, what: string, beside: string) =>
    html`<button class="mh-small-button" type="submit" name="do" value="${what} ${beside}">
      ${text}${name}
    </button>`
  return html`<div class="mh-agenda-build__acts">
    ${way}
    <form method="post" action="${place}/place">
      ${visit.formFields()} ${above && small(words.moveUp, 'before', above)}
      ${below && small(words.moveDown, 'after', below)} ${small(words.remove, 'remove', item.id)}
    </form>
  </div>`
}

/** Says of which item a button or a link is, to whoever hears it alone. */
function named({ title }: DraftItem): Html {
  return html`<span class="govuk-visually-hidden">${words.itemNamed(title)}</span>`
}

/** What an item moves around: an item goes around the whole of another, a part around whatever stands beside it. */
function neighbours({ standing }: ReadAgenda, index: number) {
  const item = standing[index]
  const isPart = item?.level === 2
  const above = standing.slice(0, index).findLast((other) => isPart || other.level === 1)
  const below = standing.slice(index + 1).find((other) => isPart || other.level === 1)
  return {
    above: above !== undefined && !above.isReleased ? above.id : undefined,
    below: below?.id,
  }
}

/** Taking back the last change; one that went out with the agenda stays, and is corrected instead. */
function undoPart(visit: Visit, { meeting, lastChange, publications }: ReadAgenda): Fragment {
  const publishedAt = publications.at(-1)?.at
  if (lastChange === undefined || (publishedAt !== undefined && lastChange.at <= publishedAt))
    return undefined
  const said: Readonly<Record<string, string>> = words.change
  const { act, actor, at, sequence } = lastChange
  return html`<p class="govuk-body">${words.lastChange(said[act] ?? act, actor, visit.say.moment(at))}</p>
    ${actButton(visit, {
      action: `${agendaAddress(meeting.meeting_id)}/undo`,
      buttonText: words.undo,
      buttonClasses: 'govuk-button--secondary',
      inside: html`<input type="hidden" name="sequence" value="${sequence}" />`,
    })}`
}

function removedPart(visit: Visit, { meeting }: ReadAgenda, removed: readonly DraftItem[]): Html {
  return html`<h2 class="govuk-heading-m">${words.removed}</h2>
    <ul class="govuk-list">
      ${removed.map(
        (item) =>
          html`<li>
            ${item.title}
            <form
              class="mh-inline-form"
              method="post"
              action="${agendaAddress(meeting.meeting_id)}/items/${item.id}/place"
            >
              ${visit.formFields()}
              <button class="mh-small-button" type="submit" name="do" value="restore ${item.id}">
                ${words.restore}${named(item)}
              </button>
            </form>
          </li>`,
      )}
    </ul>`
}

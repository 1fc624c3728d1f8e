import type { AccessClass } from '../../council/access/access-class.ts'
import { breachesOf, classesOf, openingsOf, takenBackOf, type Opening } from '../../store/withheld-desk.ts'
import { table, type TableCell } from '../../web/components/table.ts'
import { html, nothing, type Html } from '../../web/html.ts'
import { shortMoment } from '../frame/short-moment.ts'
import type { Visit } from '../frame/visit.ts'
import type { SeenPaper } from './read-paper.ts'
import { withheldWords } from './words.ts'

const words = withheldWords.history

type Breach = Awaited<ReturnType<typeof breachesOf>>[number]

/** What was done with a paper: how it was classed, what became known too soon, and who opened it before its release. */
export async function historyPart(visit: Visit, { paper }: SeenPaper): Promise<Html> {
  const { office, councilId } = visit
  const classes = await classesOf(office, councilId, paper.document_id)
  const breaches = await breachesOf(office, councilId, paper.document_id)
  const takenBack = await takenBackOf(office, councilId, paper.document_id)
  const openings = await openingsOf(office, councilId, paper.document_id)
  return html`${breaches.length === 0 ? nothing : breachPart(visit, breaches)}
  ${breaches.map((breach) => accessPart(visit, breach, openings))}
  ${
    takenBack.length === 0
      ? nothing
      : section(
          { title: words.takenBack, head: words.takenBackHead },
          takenBack.map(({ at, name, reason }) => [
            { text: shortMoment(visit, at) },
            { text: name },
            { text: reason },
          ]),
        )
  }
  ${section(
    { title: words.classes, head: words.classesHead },
    classes.map((given) => [
      { text: shortMoment(visit, given.at) },
      { text: withheldWords.classes[given.class as AccessClass['class']] },
      { text: given.actor },
      { text: given.reason },
    ]),
  )}
  ${section(
    { title: words.openings, head: words.openingsHead, none: words.noOpenings },
    openings.map((opening) => [
      { text: shortMoment(visit, opening.at) },
      { text: opening.actor },
      { text: opening.power.replaceAll('-', ' ') },
      { text: String(opening.version ?? '') },
    ]),
  )}`
}

function breachPart(visit: Visit, breaches: readonly Breach[]): Html {
  return section(
    { title: words.breaches, head: words.breachesHead },
    breaches.map((breach) => [
      { text: shortMoment(visit, breach.at) },
      { text: breach.known },
      { text: breach.found_where },
      { text: breach.source_told === '' ? words.notTold : breach.source_told },
    ]),
  )
}

/** Who could open a paper when a breach was recorded, and what each had opened by then; with those whose access had ended before. */
function accessPart(visit: Visit, { at, had_access: had }: Breach, openings: readonly Opening[]): Html {
  const before = openings.filter((opening) => opening.at <= at)
  const names = new Set([...(had as readonly string[]), ...before.map(({ actor }) => actor)])
  return section(
    { title: words.hadAccess(shortMoment(visit, at)), head: words.hadAccessHead, none: words.nobodyHad },
    [...names].toSorted().map((name) => {
      const opened = before.filter(({ actor }) => actor === name)
      const told = opened.map((one) => words.opened(String(one.version ?? ''), shortMoment(visit, one.at)))
      return [{ text: name }, { text: told.length === 0 ? words.notOpened : told.join('; ') }]
    }),
  )
}

function section(
  { title, head, none }: { readonly title: string; readonly head: readonly string[]; readonly none?: string },
  rows: readonly TableCell[][],
): Html {
  return html`<h2 class="govuk-heading-m">${title}</h2>
    ${
      rows.length === 0
        ? html`<p class="govuk-body">${none}</p>`
        : html`<div class="mh-scroll" tabindex="0" role="region" aria-label="${title}">
            ${table({
              caption: title,
              captionClasses: 'govuk-visually-hidden',
              head: head.map((text) => ({ text })),
              rows,
            })}
          </div>`
    }`
}

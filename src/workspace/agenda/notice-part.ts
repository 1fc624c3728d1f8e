import { explainRefusal } from '../../acts/explain-refusal.ts'
import { askForwardPlan, isKeyByPlan } from '../../acts/plan/ask-forward-plan.ts'
import type { DraftItem } from '../../council/agenda/draft-agenda.ts'
import { html, type Fragment } from '../../web/html.ts'
import { reading } from '../frame/reading.ts'
import type { Visit } from '../frame/visit.ts'
import { lackOf, waysList, type DecisionWithoutNotice } from '../parts/ways-to-decide.ts'
import type { ReadAgenda } from './read-agenda.ts'
import { agendaWords } from './words.ts'

const words = agendaWords.publishing

/**
 * The decisions on an agenda of the executive that may not be taken at its meeting for want of a notice, each with the
 * lawful ways on. The agenda may go out all the same.
 */
export async function noticePart(visit: Visit, agenda: ReadAgenda): Promise<Fragment> {
  const lacking = await decisionsWithoutNotice(visit, agenda)
  if (lacking.length === 0) return undefined
  return html`<h2 class="govuk-heading-m">${words.withoutNotice}</h2>
    <p class="govuk-body">${words.withoutNoticeLead}</p>
    ${lacking.map(
      ({ item, lack }) =>
        html`<h3 class="govuk-heading-s">${words.itemLine(item.number, item.title)}</h3>
          <p class="govuk-body">${explainRefusal(lack).sentence}</p>
          ${waysList(visit.say, lack)}`,
    )}`
}

type Lacking = { readonly item: DraftItem; readonly lack: DecisionWithoutNotice }

/** An item is asked about by what the forward plan says of it; without an entry it counts as key for nobody, and may be private. */
async function decisionsWithoutNotice(
  visit: Visit,
  { standing, meeting }: ReadAgenda,
): Promise<readonly Lacking[]> {
  if (meeting.body_regime !== 'exec2012') return []
  return reading(visit, async (session) => {
    const found: Lacking[] = []
    for (const item of standing) {
      const on = { itemId: item.id }
      const isKey = await isKeyByPlan(session, { on })
      const asked = await askForwardPlan(session, { on, takenOn: meeting.starts_on, isKey })
      const lack = asked.ok ? undefined : lackOf(asked.refusal)
      if (lack !== undefined) found.push({ item, lack })
    }
    return found
  })
}

import type { ActName } from '../../council/access/power.ts'
import type { ActionStanding } from '../../council/improvement/action.ts'
import { html, type Html } from '../../web/html.ts'
import type { Visit } from '../frame/visit.ts'
import { improvementPath, isLedBy, type SeenOne } from './read-improvement.ts'
import { improvementWords } from './words.ts'

const words = improvementWords.action

/** One thing that may be done with an action: its address, its act, and when it makes sense. */
type ActionWay = {
  readonly path: keyof typeof words.ways
  readonly act: ActName
  readonly when: (standing: ActionStanding) => boolean
}

const isAgreed = ({ agreedOn, ending }: ActionStanding) => agreedOn !== undefined && ending === undefined
const isLive = ({ ending }: ActionStanding) => ending === undefined

const ways: readonly ActionWay[] = [
  { path: 'agree', act: 'agree-improvement-action', when: ({ state }) => state === 'proposed' },
  { path: 'progress', act: 'report-progress', when: isAgreed },
  { path: 'rate', act: 'rate-action', when: isAgreed },
  { path: 'evidence', act: 'add-evidence', when: isAgreed },
  { path: 'date', act: 'move-action-date', when: isLive },
  { path: 'transfer', act: 'transfer-action', when: isLive },
  { path: 'considered', act: 'consider-action', when: isAgreed },
  { path: 'close', act: 'close-action', when: ({ state }) => state === 'done' || state === 'embedded' },
  { path: 'trackers', act: 'track-action', when: () => true },
  { path: 'correct', act: 'correct-action', when: () => true },
  { path: 'stop', act: 'stop-action', when: isLive },
]

/** Whether the reader is offered an act on an action: who has the power by leading actions alone, on their own. */
export function isOffered(visit: Visit, { plan, action }: SeenOne, act: ActName): boolean {
  if (!visit.may(act, plan.forumBodyId)) return false
  const isOwn = isLedBy(action.standing.lead, visit.reader.personId)
  return (
    isOwn ||
    ['judge-evidence', 'consider-action', 'move-action-date'].some((wider) =>
      visit.may(wider as ActName, plan.forumBodyId),
    )
  )
}

/** What the reader can do with an action, as links. */
export function actionWays(visit: Visit, seen: SeenOne): Html | undefined {
  const { action } = seen
  const open = ways.filter(({ act, when }) => when(action.standing) && isOffered(visit, seen, act))
  if (open.length === 0) return undefined
  return html`<nav class="mh-section" aria-label="${words.doMore}">
    <ul class="govuk-list mh-inline-list">
      ${open.map(
        ({ path }) =>
          html`<li>
            <a class="govuk-link" href="${improvementPath}/actions/${action.id}/${path}"
              >${words.ways[path]}</a
            >
          </li>`,
      )}
    </ul>
  </nav>`
}

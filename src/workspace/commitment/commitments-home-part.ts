import { hasEnded, isLate } from '../../council/commitment/commitment-course.ts'
import { html, type Html } from '../../web/html.ts'
import type { HomePart } from '../home/home-part.ts'
import type { Visit } from '../frame/visit.ts'
import { readDesk } from './commitments-page.ts'
import { commitmentTable, owedByReader, promisedToBodies } from './read-commitments.ts'
import { commitmentWords } from './words.ts'

const words = commitmentWords.home
const shownAtMost = 5

/** For who follows promises: how many are late, wait for a body or are not followed. For who owes some: which. For a member: what is late. */
export const commitmentsHomePart: HomePart = async (visit) => {
  const parts = [await owedPart(visit), await deskPart(visit), await bodiesPart(visit)].filter(
    (part) => part !== undefined,
  )
  return parts.length === 0 ? undefined : html`${parts}`
}

async function owedPart(visit: Visit): Promise<Html | undefined> {
  const open = (await owedByReader(visit)).filter(({ course }) => !hasEnded(course))
  if (open.length === 0) return undefined
  return html`<section class="mh-section">
    <h2 class="govuk-heading-m">${words.mine}</h2>
    ${commitmentTable(visit, open.slice(0, shownAtMost), 'workspace')}
    <p class="govuk-body"><a class="govuk-link" href="/workspace/my/commitments">${words.all}</a></p>
  </section>`
}

async function deskPart(visit: Visit): Promise<Html | undefined> {
  if (!visit.mayAnywhere('make-commitment')) return undefined
  const { late, waiting, limbs } = await readDesk(visit)
  const lines = [
    late.length > 0 && visit.say.count(late.length, words.late),
    waiting.length > 0 && visit.say.count(waiting.length, words.waiting),
    limbs.length > 0 && visit.say.count(limbs.length, words.notFollowed),
  ].filter((line) => line !== false)
  if (lines.length === 0) return undefined
  return html`<section class="mh-section">
    <h2 class="govuk-heading-m">${words.title}</h2>
    <p class="govuk-body">
      <a class="govuk-link" href="/workspace/commitments">${lines.join('; ')}</a>
    </p>
  </section>`
}

/** How many promises to a member's bodies are late; nothing for who follows them all. */
async function bodiesPart(visit: Visit): Promise<Html | undefined> {
  if (!visit.reader.isMember || visit.mayAnywhere('make-commitment')) return undefined
  const late = (await promisedToBodies(visit)).filter(({ course }) => isLate(course, visit.today))
  if (late.length === 0) return undefined
  return html`<section class="mh-section">
    <h2 class="govuk-heading-m">${words.title}</h2>
    <p class="govuk-body">
      <a class="govuk-link" href="/workspace/my/resolved"
        >${visit.say.count(late.length, commitmentWords.resolved.lateHome)}</a
      >
    </p>
  </section>`
}

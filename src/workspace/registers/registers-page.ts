import { isInTerm } from '../../council/term.ts'
import { html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import type { Route } from '../frame/route.ts'
import { isVacant, readRegisters } from './read-registers.ts'
import { plainTable, registerLink } from './register-parts.ts'
import { balanceWords } from './balance-words.ts'
import { registerWords as words } from './words.ts'

/** The registers: how many there are of each, and what stands vacant. */
export const registersRoute: Route = {
  url: '/registers',
  for: ['register-person'],
  show: async (visit) => {
    if (!visit.may('register-person')) return undefined
    const seen = await readRegisters(visit)
    const { bodies, people, offices } = seen.register
    const vacant = offices.filter((office) => isVacant(seen, office, visit))
    const alive = bodies.filter((body) => isInTerm(body, visit.today))
    return {
      title: words.title,
      main: html`${pageHeading({ title: words.title, lead: words.lead })}
        <ul class="govuk-list">
          <li>
            ${registerLink('bodies', words.bodies.title)}:
            ${visit.say.count(alive.length, words.counts.bodies)}
          </li>
          <li>
            ${registerLink('people', words.people.title)}:
            ${visit.say.count(people.length, words.counts.people)}
          </li>
          <li>
            ${registerLink('offices', words.offices.title)}:
            ${visit.say.count(offices.length, words.counts.offices)}
          </li>
          <li>${registerLink('balance', balanceWords.title)}</li>
        </ul>
        ${
          vacant.length > 0 &&
          plainTable(
            [words.offices.name, words.offices.body],
            vacant.map((office) => [
              registerLink(`offices/${office.id}`, office.title),
              office.bodyId === undefined
                ? words.offices.noBody
                : (seen.bodyById.get(office.bodyId)?.name ?? ''),
            ]),
            visit.say.count(vacant.length, words.counts.vacancies),
          )
        }`,
    }
  },
}

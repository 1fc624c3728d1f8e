import { isInTerm } from '../../council/term.ts'
import { html, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import type { Route } from '../frame/route.ts'
import type { Visit } from '../frame/visit.ts'
import { isVacant, readRegisters, type SeenRegisters } from './read-registers.ts'
import { plainTable, registerLink } from './register-parts.ts'
import { balanceWords } from './balance-words.ts'
import { groupWords } from './group-words.ts'
import { wardWords } from './ward-words.ts'
import { vacantWards } from './wards.ts'
import { registerWords as words } from './words.ts'

/** The registers that the reader keeps: how many there are of each, and what stands vacant. */
export const registersRoute: Route = {
  url: '/registers',
  for: ['register-person', 'register-interest', 'record-dispensation'],
  show: async (visit) => {
    const mayRegister = visit.may('register-person')
    const mayInterests = visit.may('register-interest')
    const mayDispensations = visit.may('record-dispensation')
    if (!mayRegister && !mayInterests && !mayDispensations) return undefined
    const seen = await readRegisters(visit)
    return {
      title: words.title,
      main: html`${pageHeading({ title: words.title, lead: words.lead })}
        <ul class="govuk-list">
          ${mayRegister && counted(visit, seen)}
          ${mayInterests && html`<li>${registerLink('interests', words.interests)}</li>`}
          ${mayDispensations && html`<li>${registerLink('dispensations', words.dispensations)}</li>`}
          ${visit.may('set-voice-policy') && html`<li>${registerLink('small-groups', words.smallGroups)}</li>`}
        </ul>
        ${mayRegister && vacancies(visit, seen)}`,
    }
  },
}

function counted(visit: Visit, { register, groupById, wardById }: SeenRegisters): Html {
  const { bodies, people, offices } = register
  const alive = bodies.filter((body) => isInTerm(body, visit.today))
  return html`<li>
      ${registerLink('bodies', words.bodies.title)}: ${visit.say.count(alive.length, words.counts.bodies)}
    </li>
    <li>
      ${registerLink('people', words.people.title)}: ${visit.say.count(people.length, words.counts.people)}
    </li>
    <li>
      ${registerLink('offices', words.offices.title)}:
      ${visit.say.count(offices.length, words.counts.offices)}
    </li>
    <li>${registerLink('wards', wardWords.title)}: ${visit.say.count(wardById.size, words.counts.wards)}</li>
    <li>
      ${registerLink('groups', groupWords.title)}: ${visit.say.count(groupById.size, words.counts.groups)}
    </li>
    <li>${registerLink('balance', balanceWords.title)}</li>
    <li>${registerLink('rooms', words.rooms)}</li>
    <li>${registerLink('outside-bodies', words.outside)}</li>`
}

function vacancies(visit: Visit, seen: SeenRegisters): Html | undefined {
  const vacant = seen.register.offices.filter((office) => isVacant(seen, office, visit))
  const wards = vacantWards(visit, seen)
  if (vacant.length + wards.length === 0) return undefined
  return plainTable(
    [words.offices.name, words.offices.body],
    [
      ...vacant.map((office) => [
        registerLink(`offices/${office.id}`, office.title),
        office.bodyId === undefined ? words.offices.noBody : (seen.bodyById.get(office.bodyId)?.name ?? ''),
      ]),
      ...wards,
    ],
    visit.say.count(vacant.length + wards.length, words.counts.vacancies),
  )
}

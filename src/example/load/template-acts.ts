import { setAgendaTemplate } from '../../acts/agenda/set-agenda-template.ts'
import type { TemplateItem } from '../../council/agenda/agenda-template.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { BodySlug } from '../roster/bodies.ts'
import { standingBusiness, type StandingItem } from '../standing-business.ts'
import { moment, type Loading, type StoryAct } from './loading.ts'

/** The acts that set the usual agenda of each body: the business with which its meetings open and close. */
export function templateActs({ council, idOf }: Loading, foundedOn: CalendarDate): StoryAct[] {
  return council.bodies.map(({ slug, name }) => ({
    at: moment(foundedOn, '11:00'),
    what: `set the usual agenda of ${name}`,
    act: (session) => {
      const { first, last } = standingBusiness(slug as BodySlug, {
        previous: undefined,
        privateGround: undefined,
        isHeld: false,
      })
      return setAgendaTemplate(session, {
        bodyId: idOf('body', slug),
        items: [...first, ...last].map(asUsual),
      })
    },
  }))
}

function asUsual({ title, purpose }: StandingItem): TemplateItem {
  return { title, purpose, part: 'public', level: 1, papers: [] }
}

import { takeExitEvidence } from '../../acts/intervention/add-exit-evidence.ts'
import type { ExitOffer } from '../../acts/intervention/exit-offers.ts'
import { countsFrom, type SustainedSpan } from '../../council/intervention/sustained-period.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { newId } from '../../foundation/identifier.ts'
import { refuse } from '../../foundation/result.ts'
import { requiredChoice } from '../../web/form/choice-fields.ts'
import { date } from '../../web/form/date-fields.ts'
import { defineForm } from '../../web/form/form.ts'
import { text } from '../../web/form/text-fields.ts'
import { spanInWords } from '../../web/record/exit-time.ts'
import type { Route } from '../frame/route.ts'
import type { Visit } from '../frame/visit.ts'
import { offerTitle } from './exit-parts.ts'
import { criterionFormRoute } from './intervention-form.ts'
import { offersFor, type SeenOne } from './read-intervention.ts'
import { interventionWords } from './words.ts'

const { evidence: words, take, onRequired, publicHint } = interventionWords.form

const titleField = text({ label: words.name, required: words.nameRequired, hint: publicHint, maxLength: 300 })
const placeField = text({
  label: words.keptAt,
  hint: words.keptAtHint,
  required: words.keptAtRequired,
  maxLength: 300,
})

const productForm = defineForm({
  title: titleField,
  datedOn: date({ label: words.datedOn, required: onRequired }),
  keptAt: placeField,
})

function periodForm(visit: Visit, span: SustainedSpan, from: CalendarDate) {
  return defineForm({
    title: titleField,
    fromOn: date({
      label: words.fromOn,
      hint: words.toHint(spanInWords(visit.say, span), visit.say.date(countsFrom(span, from))),
      required: onRequired,
    }),
    toOn: date({ label: words.toOn, required: onRequired }),
    keptAt: placeField,
  })
}

const productRoute = criterionFormRoute({
  path: 'evidence',
  act: 'add-exit-evidence',
  words: () => words,
  form: (_, { criterion }) => (criterion.test.kind === 'productExists' ? productForm : undefined),
  run: (session, { criterion }, { answers }) =>
    takeExitEvidence(session, {
      id: newId<'proof'>(session.random),
      criterionId: criterion.id,
      claim: { kind: 'productExists', ...answers },
    }),
  field: 'datedOn',
})

const periodRoute = criterionFormRoute({
  path: 'period',
  act: 'add-exit-evidence',
  words: () => words,
  form: (visit, { criterion: { test }, intervention }) =>
    test.kind === 'behaviourSustained' ? periodForm(visit, test, intervention.fromOn) : undefined,
  run: (session, { criterion }, { answers }) =>
    takeExitEvidence(session, {
      id: newId<'proof'>(session.random),
      criterionId: criterion.id,
      claim: { kind: 'behaviourSustained', ...answers },
    }),
  field: 'fromOn',
})

/** What an offer is known by in a form: it is looked up again when the form is sent. */
function keyOf({ title, on }: ExitOffer): string {
  return `${on} ${title}`
}

async function readyOffers(
  visit: Visit,
  { intervention, criterion }: SeenOne,
): Promise<readonly ExitOffer[]> {
  const offers = await offersFor(visit, intervention)
  return offers.filter(({ criterionId, isReady }) => isReady && criterionId === criterion.id)
}

const takeRoute = criterionFormRoute({
  path: 'take',
  act: 'add-exit-evidence',
  words: () => take,
  form: async (visit, seen) => {
    const offers = await readyOffers(visit, seen)
    if (offers.length === 0) return undefined
    return defineForm({
      offer: requiredChoice({
        label: take.which,
        required: take.whichRequired,
        choices: offers.map((offer) => ({
          value: keyOf(offer),
          text: take.offer(offerTitle(visit, offer), visit.say.shortDate(offer.on)),
        })),
      }),
    })
  },
  run: async (session, seen, { answers, visit }) => {
    const offer = (await readyOffers(visit, seen)).find((one) => keyOf(one) === answers.offer)
    if (offer === undefined) return refuse({ code: 'unknown-thing', kind: 'evidence' })
    const id = newId<'proof'>(session.random)
    return takeExitEvidence(session, { id, criterionId: seen.criterion.id, claim: offer.claim })
  },
  field: 'offer',
})

/** The forms by which evidence comes to a criterion. */
export const proofFormRoutes: readonly Route[] = [productRoute, periodRoute, takeRoute]

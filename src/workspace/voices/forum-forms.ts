import {
  endPlacement,
  placeParticipant,
  recordForumVisit,
  tellVisitOutcome,
} from '../../acts/voice/place-participant.ts'
import { newId, type Id } from '../../foundation/identifier.ts'
import { isInTerm } from '../../council/term.ts'
import { readRegister } from '../../store/register.ts'
import { placementsOf, visitsOf, type KeptParticipant } from '../../store/voice-participant.ts'
import { pick } from '../../web/form/choice-fields.ts'
import { date } from '../../web/form/date-fields.ts'
import { defineForm } from '../../web/form/form.ts'
import { longText, text } from '../../web/form/text-fields.ts'
import { reading } from '../frame/reading.ts'
import type { Asked, Visit } from '../frame/visit.ts'
import { formRoute } from './form-route.ts'
import { participantAddress, participantAsked, participantCrumbs } from './read-voices.ts'
import { voicesWords } from './words.ts'

const words = voicesWords.forum

type Bodies = readonly { readonly id: string; readonly name: string }[]
type AtForums = { readonly participant: KeptParticipant; readonly bodies: Bodies }

/** The bodies of the register on the day of a visit, by name. */
export async function bodiesToday(visit: Visit): Promise<Bodies> {
  const { bodies } = await reading(visit, ({ tx, councilId }) => readRegister(tx, councilId))
  return bodies.filter((body) => isInTerm(body, visit.today))
}

async function atForums(visit: Visit, asked: Asked): Promise<AtForums | undefined> {
  const participant = await participantAsked(visit, asked)
  return participant && { participant, bodies: await bodiesToday(visit) }
}

function placeFields(bodies: Bodies) {
  return {
    bodyId: pick({
      label: words.body,
      nothingChosen: words.noBody,
      choices: bodies.map(({ id: value, name }) => ({ value, text: name })),
    }),
    forum: text({ label: words.other, hint: words.otherHint, maxLength: 200 }),
  }
}

function placeOf({ bodyId, forum }: { readonly bodyId: string; readonly forum: string }) {
  return { bodyId: bodyId === '' ? undefined : (bodyId as Id<'body'>), forum: forum || undefined }
}

/** Matches a young person to a body or forum. */
export const placeRoute = formRoute({
  url: '/voices/participants/:id/place',
  act: 'place-participant',
  find: atForums,
  page: (visit, { participant, bodies }) => ({
    title: words.add,
    form: defineForm({
      ...placeFields(bodies),
      fromOn: date({ label: words.fromOn, required: words.fromOnRequired }),
    }),
    known: { fromOn: visit.today },
    action: `${participantAddress(participant)}/place`,
    buttonText: words.save,
    breadcrumbs: participantCrumbs(participant),
  }),
  take: (session, { participant }, { fromOn, ...place }) =>
    placeParticipant(session, {
      id: newId<'placement'>(session.random),
      participantId: participant.id,
      ...placeOf(place),
      fromOn,
    }),
  done: ({ participant }) => ({ goTo: participantAddress(participant), text: words.saved }),
})

/** Ends that a young person is matched to a body or forum. */
export const endPlacementRoute = formRoute({
  url: '/voices/participants/:id/placements/:placement/end',
  act: 'end-placement',
  find: async (visit, asked) => {
    const participant = await participantAsked(visit, asked)
    if (participant === undefined) return undefined
    const asking = { participantId: participant.id }
    const all = await reading(visit, ({ tx, councilId }) => placementsOf(tx, { councilId, ...asking }))
    const row = all.find((one) => one.placement_id === asked.params['placement'] && one.to_on === null)
    return row && { participant, placementId: row.placement_id }
  },
  page: (visit, { participant, placementId }) => ({
    title: words.endTitle,
    form: defineForm({ toOn: date({ label: words.endOn, required: words.endOnRequired }) }),
    known: { toOn: visit.today },
    action: `${participantAddress(participant)}/placements/${placementId}/end`,
    buttonText: words.endSave,
    breadcrumbs: participantCrumbs(participant),
  }),
  take: (session, { participant, placementId }, { toOn }) =>
    endPlacement(session, { id: placementId, participantId: participant.id, toOn }),
  done: ({ participant }) => ({ goTo: participantAddress(participant), text: words.ended }),
})

/** Records a meeting that a young person came to. */
export const visitRoute = formRoute({
  url: '/voices/participants/:id/visit',
  act: 'record-forum-visit',
  find: atForums,
  page: (visit, { participant, bodies }) => ({
    title: words.visitAdd,
    form: defineForm({
      ...placeFields(bodies),
      visitedOn: date({ label: words.visitedOn, required: words.visitedOnRequired }),
      outcome: longText({ label: words.outcome, rows: 3 }),
    }),
    known: { visitedOn: visit.today },
    action: `${participantAddress(participant)}/visit`,
    buttonText: words.visitSave,
    breadcrumbs: participantCrumbs(participant),
  }),
  take: (session, { participant }, { visitedOn, outcome, ...place }) =>
    recordForumVisit(session, {
      id: newId<'visit'>(session.random),
      participantId: participant.id,
      ...placeOf(place),
      visitedOn,
      outcome,
    }),
  done: ({ participant }) => ({ goTo: participantAddress(participant), text: words.visitSaved }),
})

/** Says what came of a meeting that a young person came to. */
export const outcomeRoute = formRoute({
  url: '/voices/participants/:id/visits/:visit/outcome',
  act: 'tell-visit-outcome',
  find: async (visit, asked) => {
    const participant = await participantAsked(visit, asked)
    if (participant === undefined) return undefined
    const asking = { participantId: participant.id }
    const all = await reading(visit, ({ tx, councilId }) => visitsOf(tx, { councilId, ...asking }))
    const row = all.find((one) => one.visit_id === asked.params['visit'] && one.outcome === '')
    return row && { participant, visitId: row.visit_id }
  },
  page: (_visit, { participant, visitId }) => ({
    title: words.outcomeTitle,
    form: defineForm({
      outcome: longText({ label: words.outcomeAsk, required: words.outcomeRequired, rows: 4 }),
    }),
    action: `${participantAddress(participant)}/visits/${visitId}/outcome`,
    buttonText: words.visitSave,
    breadcrumbs: participantCrumbs(participant),
  }),
  take: (session, { participant, visitId }, { outcome }) =>
    tellVisitOutcome(session, { id: visitId, participantId: participant.id, outcome }),
  done: ({ participant }) => ({ goTo: participantAddress(participant), text: words.outcomeSaved }),
})

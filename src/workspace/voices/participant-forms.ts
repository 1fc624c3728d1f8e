import { changeParticipant, takeOnParticipant } from '../../acts/voice/take-on-participant.ts'
import { ageBands } from '../../council/voice/participant.ts'
import { newId } from '../../foundation/identifier.ts'
import { supportersOf } from '../../store/account.ts'
import type { KeptParticipant } from '../../store/voice-participant.ts'
import { requiredChoice, requiredPick } from '../../web/form/choice-fields.ts'
import { date, optionalDate } from '../../web/form/date-fields.ts'
import { defineForm } from '../../web/form/form.ts'
import { text } from '../../web/form/text-fields.ts'
import type { Visit } from '../frame/visit.ts'
import { formRoute } from './form-route.ts'
import { desk, deskCrumb, participantAddress, participantAsked, participantCrumbs } from './read-voices.ts'
import { voicesWords } from './words.ts'

const words = voicesWords.person

type Supporters = Awaited<ReturnType<typeof supportersOf>>

function readSupporters({ office, councilId, today }: Visit): Promise<Supporters> {
  return supportersOf(office, councilId, today)
}

/** The field that a refusal is about. */
function fieldOf(code: string): 'keptAt' | undefined {
  return code.startsWith('participant-kept-') ? 'keptAt' : undefined
}

function changing(supporters: Supporters) {
  return {
    ageBand: requiredChoice({
      label: words.age,
      required: words.ageRequired,
      choices: ageBands.map((value) => ({ value, text: words.ages[value] })),
    }),
    supporterId: requiredPick({
      label: words.supporter,
      required: words.supporterRequired,
      nothingChosen: words.nothingChosen,
      choices: supporters.map(({ account_id: value, name }) => ({ value, text: name })),
    }),
    keptAt: text({
      label: words.keptAt,
      hint: words.keptAtHint,
      required: words.keptAtRequired,
      maxLength: 200,
    }),
  }
}

/** Takes on a young person: by role and supporter, with no name. */
export const newParticipantRoute = formRoute({
  url: '/voices/participants/new',
  act: 'take-on-participant',
  find: async (visit) => ({
    id: newId<'participant'>(visit.random),
    supporters: await readSupporters(visit),
  }),
  page: (visit, { supporters }) => ({
    title: words.add,
    form: defineForm({
      role: text({ label: words.role, hint: words.roleHint, required: words.roleRequired, maxLength: 80 }),
      ...changing(supporters),
      fromOn: date({ label: words.fromOn, required: words.fromOnRequired }),
    }),
    known: { fromOn: visit.today },
    action: `${desk}/participants/new`,
    buttonText: words.save,
    breadcrumbs: [deskCrumb],
  }),
  field: (code) => (code === 'participant-role-names-somebody' ? 'role' : fieldOf(code)),
  take: (session, { id }, answers) => takeOnParticipant(session, { ...answers, id }),
  done: ({ id }) => ({ goTo: `${desk}/participants/${id}`, text: words.added }),
})

/** Changes the supporter, the age band, where the rest is kept, or the last day of a young person's role. */
export const changeParticipantRoute = formRoute({
  url: '/voices/participants/:id/change',
  act: 'change-participant',
  find: async (visit, asked) => {
    const participant = await participantAsked(visit, asked)
    return participant && { participant, supporters: await readSupporters(visit) }
  },
  page: (_visit, { participant, supporters }: { participant: KeptParticipant; supporters: Supporters }) => ({
    title: words.change,
    form: defineForm({ ...changing(supporters), toOn: optionalDate({ label: words.toOn }) }),
    known: participant,
    action: `${participantAddress(participant)}/change`,
    buttonText: words.save,
    watched: [{ kind: 'participant', id: participant.id }],
    reads: [{ kind: 'participant', id: participant.id }],
    breadcrumbs: participantCrumbs(participant),
  }),
  field: fieldOf,
  take: (session, { participant }, answers) => changeParticipant(session, { ...answers, id: participant.id }),
  done: ({ participant }) => ({ goTo: participantAddress(participant), text: words.changed }),
})

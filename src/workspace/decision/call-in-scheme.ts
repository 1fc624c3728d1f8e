import { setCallInScheme } from '../../acts/call-in/set-call-in-scheme.ts'
import { schemeOf } from '../../acts/call-in/scheme-of.ts'
import type { Register } from '../../council/member/register.ts'
import { isInTerm } from '../../council/term.ts'
import { newId } from '../../foundation/identifier.ts'
import { schemeOn } from '../../store/call-in.ts'
import { readRegister } from '../../store/register.ts'
import { requiredChoice, requiredPick } from '../../web/form/choice-fields.ts'
import { date } from '../../web/form/date-fields.ts'
import { defineForm, type FormState } from '../../web/form/form.ts'
import { longText, text, wholeNumber } from '../../web/form/text-fields.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Answer, Visit } from '../frame/visit.ts'
import { reading } from '../frame/reading.ts'
import { officeChoices } from '../parts/office-choices.ts'
import { decisionWords } from './words.ts'

const words = decisionWords.scheme

/** The council's scheme of call-in, copied from its constitution and kept with the days for which it holds. */
export const callInSchemeRoute: Route = {
  url: '/call-in/scheme',
  for: ['set-call-in-scheme'],
  show: async (visit, { typed }) => {
    const { register, row } = await read(visit)
    const known = row && schemeOf(row)
    const start = known && { ...known, grounds: known.grounds.join('\n'), fromOn: visit.today }
    return page(visit, register, formOf(visit, register).start(start ?? { fromOn: visit.today }, typed))
  },
  take: async (visit, { typed }) => {
    const { register } = await read(visit)
    const answers = formOf(visit, register).read(typed)
    if (!answers.ok) return page(visit, register, answers.refusal)
    const { grounds, ...rest } = answers.value
    const scheme = {
      ...rest,
      id: newId<'scheme'>(visit.random),
      windowDays: rest.windowDays ?? 0,
      membersNeeded: rest.membersNeeded ?? 0,
      meetWithinDays: rest.meetWithinDays ?? 0,
      reconsiderWithinDays: rest.reconsiderWithinDays ?? 0,
      grounds: grounds
        .split('\n')
        .map((ground) => ground.trim())
        .filter((ground) => ground !== ''),
    }
    const set = await visit.act((session) => setCallInScheme(session, scheme))
    return set.ok
      ? { goTo: '/workspace/call-in', notice: { text: words.done } }
      : page(visit, register, refusedForm(typed, set.refusal))
  },
}

function read(visit: Visit) {
  return reading(visit, async ({ tx }) => ({
    register: await readRegister(tx, visit.councilId),
    row: await schemeOn(tx, visit.councilId, visit.today),
  }))
}

const windowFields = {
  dayKind: requiredChoice<'working' | 'calendar'>({
    label: words.dayKind,
    required: words.choiceRequired,
    choices: [
      { value: 'working', text: words.working },
      { value: 'calendar', text: words.calendar },
    ],
  }),
  takesEffect: requiredChoice<'nextDay' | 'nextWorkingDay'>({
    label: words.takesEffect,
    required: words.choiceRequired,
    choices: [
      { value: 'nextDay', text: words.nextDay },
      { value: 'nextWorkingDay', text: words.nextWorkingDay },
    ],
  }),
  eligible: requiredChoice<'key' | 'executive'>({
    label: words.eligible,
    required: words.choiceRequired,
    choices: [
      { value: 'key', text: words.key },
      { value: 'executive', text: words.executive },
    ],
  }),
}

const whoMayAsk = requiredChoice<'anyCouncillor' | 'scrutinyMembers'>({
  label: words.whoMayAsk,
  required: words.choiceRequired,
  choices: [
    { value: 'anyCouncillor', text: words.anyCouncillor },
    { value: 'scrutinyMembers', text: words.scrutinyMembers },
  ],
})

const ifNothingIsDone = requiredChoice<'takesEffect' | 'staysSuspended'>({
  label: words.ifNothing,
  required: words.choiceRequired,
  choices: [
    { value: 'takesEffect', text: words.takesEffectThen },
    { value: 'staysSuspended', text: words.staysSuspended },
  ],
})

function formOf(visit: Visit, register: Register) {
  const days = (label: string) => wholeNumber({ label, required: words.numberRequired, least: 1, most: 365 })
  const bodies = register.bodies.filter(
    (body) => isInTerm(body, visit.today) && ['scrutiny', 'committee', 'council'].includes(body.kind),
  )
  return defineForm({
    fromOn: date({ label: words.fromOn, required: words.fromOnRequired }),
    source: text({ label: words.source, required: words.sourceRequired }),
    windowDays: days(words.windowDays),
    ...windowFields,
    membersNeeded: days(words.membersNeeded),
    whoMayAsk,
    grounds: longText({ label: words.grounds, required: words.groundsRequired, rows: 6 }),
    urgencyConsentOfficeId: requiredPick({
      label: words.urgencyConsent,
      required: words.choiceRequired,
      choices: officeChoices(register.offices),
    }),
    scrutinyBodyId: requiredPick({
      label: words.scrutinyBody,
      required: words.choiceRequired,
      choices: bodies.map(({ id, name }) => ({ value: id, text: name })),
    }),
    meetWithinDays: days(words.meetWithin),
    reconsiderWithinDays: days(words.reconsiderWithin),
    ifNothingIsDone,
  })
}

function page(visit: Visit, register: Register, state: FormState): Answer {
  return formPage(visit, {
    title: words.title,
    lead: words.lead,
    form: formOf(visit, register),
    state,
    action: '/workspace/call-in/scheme',
    buttonText: words.save,
    breadcrumbs: [{ text: decisionWords.callIn.title, href: '/workspace/call-in' }],
  })
}

import { enterParagraph, recordSaidCount } from '../../acts/assurance/enter-paragraph.ts'
import { moveAssuranceEvent } from '../../acts/assurance/move-assurance-event.ts'
import { recordJudgement } from '../../acts/assurance/record-judgement.ts'
import { settleAssuranceQuery, settleSaidCount } from '../../acts/assurance/settle-query.ts'
import { assuranceStages } from '../../council/assurance/assurance-stage.ts'
import { hasReached } from '../../council/assurance/stage.ts'
import { findingPolarities } from '../../council/finding/finding.ts'
import { isIdForm, type Id } from '../../foundation/identifier.ts'
import { accept, refuse } from '../../foundation/result.ts'
import { assuranceQueriesOf, saidCountsOf } from '../../store/assurance-register.ts'
import { insetText } from '../../web/components/inset-text.ts'
import { requiredChoice, requiredPick, tick } from '../../web/form/choice-fields.ts'
import { date } from '../../web/form/date-fields.ts'
import type { Field } from '../../web/form/field.ts'
import { defineForm } from '../../web/form/form.ts'
import { longText, text, wholeNumber } from '../../web/form/text-fields.ts'
import { nothing, type Html } from '../../web/html.ts'
import { eventFormRoute } from './event-form.ts'
import { assuranceWords } from './words.ts'

const { stage, judgement, paragraph, count, settle } = assuranceWords

/** Records that an event came to its next stage. */
export const stageRoute = eventFormRoute({
  url: '/assurance/:id/stage',
  act: 'move-assurance-event',
  words: stage,
  form: (_, event) => {
    const next = assuranceStages.filter((one) => !hasReached(event.stage, one))
    if (next.length === 0) return undefined
    return defineForm({
      to: requiredChoice({
        label: stage.to,
        required: stage.toRequired,
        choices: next.map((value) => ({ value, text: assuranceWords.stages[value] })),
      }),
      on: date({ label: stage.on, required: stage.onRequired }),
      note: text({ label: stage.note, hint: stage.noteHint, maxLength: 500 }),
    })
  },
  work: (session, { key }, { given }) => moveAssuranceEvent(session, key.assurance_event_id, given),
  field: 'on',
})

/** Records the grade that an event gave an area. */
export const judgementRoute = eventFormRoute({
  url: '/assurance/:id/judgements/new',
  act: 'record-judgement',
  words: judgement,
  form: (_, { framework }) => {
    const areas = [...framework.areas, ...framework.areasOfSome]
    if (framework.grades.length === 0) return undefined
    return defineForm({
      areaKey: requiredPick({
        label: judgement.area,
        required: judgement.areaRequired,
        choices: areas.map(({ key: value, name }) => ({ value, text: name })),
      }),
      grade: requiredChoice({
        label: judgement.grade,
        required: judgement.gradeRequired,
        choices: framework.grades.map((value) => ({ value, text: value })),
      }),
      reason: text({ label: judgement.reason, hint: judgement.reasonHint, maxLength: 500 }),
    })
  },
  work: (session, { key }, { given }) => recordJudgement(session, key.assurance_event_id, given),
  field: 'grade',
})

const typedForm = defineForm({
  text: longText({ label: paragraph.text, required: paragraph.textRequired }),
  number: wholeNumber({ label: paragraph.number, least: 1, most: 9_999 }),
  section: text({ label: paragraph.section, hint: paragraph.sectionHint, maxLength: 300 }),
  page: wholeNumber({ label: paragraph.page, least: 1, most: 9_999 }),
  isPoint: tick({ label: paragraph.isPoint }),
})

/** Enters a paragraph of a report by hand. */
export const paragraphNewRoute = eventFormRoute({
  url: '/assurance/:id/paragraphs/new',
  act: 'enter-paragraph',
  words: paragraph,
  isBesideFile: true,
  form: () => typedForm,
  work: (session, { key }, { given }) => {
    const { isPoint, section, ...typed } = given
    const kind = isPoint ? 'improvement' : 'paragraph'
    const entered = { ...typed, kind, section: section === '' ? undefined : section } as const
    return enterParagraph(session, key.assurance_event_id, entered)
  },
  field: 'text',
})

const spokenForm = defineForm({
  text: longText({ label: paragraph.text, required: paragraph.textRequired, rows: 3 }),
  speaker: text({ label: paragraph.speaker, required: paragraph.speakerRequired, maxLength: 200 }),
  item: itemAddress({
    label: paragraph.item,
    hint: paragraph.itemHint,
    required: paragraph.itemRequired,
    wrong: paragraph.itemWrong,
  }),
})

/** Enters what was said of an event at a meeting. */
export const spokenNewRoute = eventFormRoute({
  url: '/assurance/:id/spoken/new',
  act: 'enter-paragraph',
  words: { ...paragraph, title: paragraph.spokenTitle, lead: paragraph.spokenLead },
  form: () => spokenForm,
  work: (session, { key }, { given }) => {
    const { item: itemId, ...said } = given
    return enterParagraph(session, key.assurance_event_id, { ...said, kind: 'spoken', itemId })
  },
  field: 'item',
})

const countForm = defineForm({
  polarity: requiredPick({
    label: count.polarity,
    required: count.polarityRequired,
    choices: findingPolarities.map((value) => ({ value, text: assuranceWords.marks[value] })),
  }),
  count: wholeNumber({ label: count.count, required: count.countRequired, most: 999 }),
  quote: longText({ label: count.quote, required: count.quoteRequired, rows: 3, maxLength: 2_000 }),
  item: itemAddress({ label: count.item, hint: paragraph.itemHint, wrong: paragraph.itemWrong }),
})

/** Enters a number that was said, to be held against the register. */
export const countNewRoute = eventFormRoute({
  url: '/assurance/:id/counts/new',
  act: 'record-said-count',
  words: count,
  form: () => countForm,
  work: (session, { key }, { given }) => {
    const { item: itemId, count: number = 0, ...said } = given
    return recordSaidCount(session, key.assurance_event_id, { ...said, count: number, itemId })
  },
  field: 'quote',
})

const settleForm = defineForm({
  words: longText({
    label: settle.words,
    hint: settle.wordsHint,
    required: settle.wordsRequired,
    maxLength: 2_000,
    rows: 3,
  }),
})

/** Settles a question that the reading of a report left open. */
export const settleQueryRoute = eventFormRoute({
  url: '/assurance/:id/queries/:query',
  act: 'settle-assurance-query',
  words: settle,
  form: () => settleForm,
  before: async ({ office }, { key }, { params }) => {
    const queries = await assuranceQueriesOf(office, key)
    return quoted(queries.find((query) => query.query_id === params['query'])?.message)
  },
  work: (session, { key }, { given, asked }) => {
    const queryId = (asked.params['query'] ?? '') as Id<'query'>
    return settleAssuranceQuery(session, key.assurance_event_id, { queryId, words: given.words })
  },
})

/** Settles that a number said differs from the register. */
export const settleCountRoute = eventFormRoute({
  url: '/assurance/:id/counts/:sequence',
  act: 'settle-said-count',
  words: settle,
  form: () => settleForm,
  before: async ({ office }, { key }, { params }) => {
    const counts = await saidCountsOf(office, key)
    return quoted(counts.find((said) => String(said.sequence) === params['sequence'])?.quote)
  },
  work: (session, { key }, { given, asked }) => {
    const sequence = Number(/^\d{1,6}$/.exec(asked.params['sequence'] ?? '')?.[0] ?? 0)
    return settleSaidCount(session, key.assurance_event_id, { sequence, words: given.words })
  },
})

function quoted(words: string | undefined): Html {
  return words === undefined ? nothing : insetText({ text: words })
}

/** The address of an agenda item, as it is copied from the public site; gives the item. */
function itemAddress(options: {
  readonly label: string
  readonly hint: string
  readonly required?: string
  readonly wrong: string
}): Field<Id<'item'> | undefined> {
  const { wrong, ...shown } = options
  const field = text({ ...shown, maxLength: 500, spellcheck: false })
  return {
    ...field,
    write: (value, name) => ({ [name]: value === undefined ? '' : `/items/${value}` }),
    read: (typed, name) => {
      const answer = field.read(typed, name)
      if (!answer.ok) return answer
      if (answer.value === '') return accept(undefined)
      const [, id = ''] = /\/items\/([^/?#\s]+)/.exec(answer.value) ?? []
      return isIdForm(id) ? accept(id as Id<'item'>) : refuse(wrong)
    },
  }
}

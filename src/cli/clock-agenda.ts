import { noticeVerdict, ruleOfAgenda } from '../council/clock/notice-verdict.ts'
import { usualClockPolicy } from '../council/rules/clock-policy.ts'
import { noticeAnswer, noticeText } from './clock-answer.ts'
import { dateGiven, dateIfGiven, endRefused, refuseOperands } from './clock-options.ts'
import { defineCommand, UsageError, type ExitCode } from './command.ts'
import { refusalSentence } from './refusal-sentence.ts'
import { words } from './words.ts'

const say = words.clock

/** `moothall clock agenda`: the last day on which an agenda can be published, and whether one was in time. */
export const clockAgenda = defineCommand({
  usage: '--meeting DATE [--published DATE] [--regime lga1972|exec2012|advisory] [--json]',
  options: {
    meeting: { type: 'string', value: 'DATE', summary: say.meeting },
    published: { type: 'string', value: 'DATE', summary: say.published },
    regime: { type: 'string', value: 'REGIME', summary: say.regime },
    json: { type: 'boolean', summary: say.json },
  },
  async run(context, { values, operands }): Promise<ExitCode> {
    refuseOperands(operands)
    const { regime = 'lga1972' } = values
    if (!isRegime(regime)) throw new UsageError(say.badRegime(Object.keys(ruleOfAgenda)))
    const eventOn = dateGiven('--meeting', values.meeting)
    if (!eventOn.ok) return endRefused(context, eventOn.refusal)
    const publishedOn = dateIfGiven(values.published)
    if (!publishedOn.ok) return endRefused(context, publishedOn.refusal)
    const verdict = noticeVerdict({
      rule: ruleOfAgenda[regime],
      eventOn: eventOn.value,
      publishedOn: publishedOn.value,
      policy: usualClockPolicy,
    })
    if (!verdict.ok) return endRefused(context, refusalSentence(verdict.refusal))
    context.out(
      values.json === true ? `${JSON.stringify(noticeAnswer(verdict.value))}\n` : noticeText(verdict.value),
    )
    return 0
  },
})

function isRegime(text: string): text is keyof typeof ruleOfAgenda {
  return Object.hasOwn(ruleOfAgenda, text)
}

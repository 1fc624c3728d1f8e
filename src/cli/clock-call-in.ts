import { callInOf } from '../council/clock/call-in-of.ts'
import { usualClockPolicy } from '../council/rules/clock-policy.ts'
import { accept } from '../foundation/result.ts'
import { countedDays, dayInWords, dayLines, ruleAnswer, ruleLines } from './clock-answer.ts'
import { dateGiven, daysGiven, endRefused, refuseOperands } from './clock-options.ts'
import { defineCommand, type ExitCode } from './command.ts'
import { refusalSentence } from './refusal-sentence.ts'
import { words } from './words.ts'

const say = words.clock
const { callIn } = usualClockPolicy

/** `moothall clock call-in`: when call-in of a published decision closes, and when the decision takes effect. */
export const clockCallIn = defineCommand({
  usage: '--published DATE [--days N] [--json]',
  options: {
    published: { type: 'string', value: 'DATE', summary: say.decisionPublished },
    days: { type: 'string', value: 'N', summary: say.callInDays(callIn.days) },
    json: { type: 'boolean', summary: say.json },
  },
  async run(context, { values, operands }): Promise<ExitCode> {
    refuseOperands(operands)
    const publishedOn = dateGiven('--published', values.published)
    if (!publishedOn.ok) return endRefused(context, publishedOn.refusal)
    const days = values.days === undefined ? accept(callIn.days) : daysGiven(values.days)
    if (!days.ok) return endRefused(context, days.refusal)
    const policy = { ...usualClockPolicy, callIn: { ...callIn, days: days.value } }
    const period = callInOf({ publishedOn: publishedOn.value, policy })
    if (!period.ok) return endRefused(context, refusalSentence(period.refusal))
    const { closesOn, effectiveOn, countsFromOn, rule } = period.value
    const lines = [
      say.callIn(dayInWords(closesOn), dayInWords(effectiveOn)),
      '',
      ...dayLines(period.value.days),
      '',
      ...ruleLines(rule),
    ]
    const answer = {
      closesOn,
      effectiveOn,
      publishedOn: publishedOn.value,
      countsFromOn,
      days: days.value,
      ...countedDays(period.value.days),
      ...ruleAnswer(rule),
    }
    context.out(`${values.json === true ? JSON.stringify(answer) : lines.join('\n')}\n`)
    return 0
  },
})

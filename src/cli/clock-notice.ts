import { noticeVerdict, ruleOfNotice } from '../council/clock/notice-verdict.ts'
import { usualClockPolicy } from '../council/rules/clock-policy.ts'
import { noticeAnswer, noticeText } from './clock-answer.ts'
import { dateGiven, dateIfGiven, endRefused, refuseOperands } from './clock-options.ts'
import { defineCommand, UsageError, type ExitCode } from './command.ts'
import { refusalSentence } from './refusal-sentence.ts'
import { words } from './words.ts'

const say = words.clock

/** `moothall clock notice`: the last day for a notice before an executive decision, and whether one was in time. */
export const clockNotice = defineCommand({
  usage:
    '--kind key28|private28|private5|generalException --decision DATE [--published DATE] [--working-days] [--json]',
  options: {
    kind: { type: 'string', value: 'KIND', summary: say.kind },
    decision: { type: 'string', value: 'DATE', summary: say.decision },
    published: { type: 'string', value: 'DATE', summary: say.published },
    'working-days': { type: 'boolean', summary: say.inWorkingDays },
    json: { type: 'boolean', summary: say.json },
  },
  async run(context, { values, operands }): Promise<ExitCode> {
    refuseOperands(operands)
    const { kind } = values
    if (kind === undefined) throw new UsageError(say.missing('--kind'))
    if (!isKind(kind)) throw new UsageError(say.badKind(Object.keys(ruleOfNotice)))
    const eventOn = dateGiven('--decision', values.decision)
    if (!eventOn.ok) return endRefused(context, eventOn.refusal)
    const publishedOn = dateIfGiven(values.published)
    if (!publishedOn.ok) return endRefused(context, publishedOn.refusal)
    const verdict = noticeVerdict({
      rule: ruleOfNotice[kind],
      eventOn: eventOn.value,
      publishedOn: publishedOn.value,
      policy:
        values['working-days'] === true
          ? { ...usualClockPolicy, longNoticeDays: 'working' }
          : usualClockPolicy,
    })
    if (!verdict.ok) return endRefused(context, refusalSentence(verdict.refusal))
    context.out(
      values.json === true ? `${JSON.stringify(noticeAnswer(verdict.value))}\n` : noticeText(verdict.value),
    )
    return 0
  },
})

function isKind(text: string): text is keyof typeof ruleOfNotice {
  return Object.hasOwn(ruleOfNotice, text)
}

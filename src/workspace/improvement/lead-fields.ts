import type { ActionLead } from '../../council/improvement/action.ts'
import type { Register } from '../../council/member/register.ts'
import type { Id } from '../../foundation/identifier.ts'
import { pick } from '../../web/form/choice-fields.ts'
import { text } from '../../web/form/text-fields.ts'
import { improvementFormWords } from './form-words.ts'

const words = improvementFormWords.addAction

/** The fields that ask who leads an action: a person of the register, or somebody outside by name. */
export function leadFields({ people }: Register) {
  return {
    leadPerson: pick({
      label: words.leadPerson,
      nothingChosen: words.leadPersonNone,
      choices: people
        .map(({ id, name }) => ({ value: id as string, text: name }))
        .toSorted((one, other) => one.text.localeCompare(other.text, 'en-GB')),
    }),
    leadOutside: text({ label: words.leadOutside, hint: words.leadOutsideHint, maxLength: 200 }),
  }
}

/** Who leads, by the answers to {@link leadFields}: a person where one was chosen. */
export function leadOfAnswers(answers: {
  readonly leadPerson: string
  readonly leadOutside: string
}): ActionLead {
  return answers.leadPerson === ''
    ? { outside: answers.leadOutside }
    : { personId: answers.leadPerson as Id<'person'> }
}

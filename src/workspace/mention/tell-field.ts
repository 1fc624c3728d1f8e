import type { AccountId } from '../../council/access/power.ts'
import { pick } from '../../web/form/choice-fields.ts'
import type { Visit } from '../frame/visit.ts'
import { mentionWords as words } from './words.ts'

/** Asks which colleague to tell of a comment, from those who can read what it is on; oneself is not among them. */
export function tellField(
  { reader }: Visit,
  accounts: readonly { readonly account_id: AccountId; readonly name: string }[],
  readers: ReadonlySet<AccountId>,
) {
  return pick<AccountId>({
    label: words.tell,
    hint: words.tellHint,
    nothingChosen: words.nobody,
    choices: accounts
      .filter(({ account_id: accountId }) => readers.has(accountId) && accountId !== reader.accountId)
      .map(({ account_id: value, name: text }) => ({ value, text })),
  })
}

/** Whom the answer names. */
export function told(answer: AccountId | ''): readonly AccountId[] {
  return answer === '' ? [] : [answer]
}

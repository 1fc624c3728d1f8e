import { inviteAccountHolder } from '../acts/sign-in/sign-in-link.ts'
import { forgetSecondFactor } from '../acts/sign-in/set-second-factor.ts'
import { inOneTransaction } from '../acts/session.ts'
import { accountByEmail } from '../store/account.ts'
import { defineCommand, UsageError, type ExitCode } from './command.ts'
import { refusalSentence } from './refusal-sentence.ts'
import { chosenCouncil, openingAs, withDatabase } from './with-council.ts'
import { words } from './words.ts'

const say = words.councilInvite

/** `moothall council invite`: sends the holder of an account a link to set a password, and prints it. */
export const councilInvite = defineCommand({
  usage: '--email EMAIL [--forget-app] [--council SLUG]',
  options: {
    email: { type: 'string', value: 'EMAIL', summary: say.email },
    'forget-app': { type: 'boolean', summary: say.forgetApp },
    council: { type: 'string', value: 'SLUG', summary: words.council.slug },
  },
  run(context, { values }): Promise<ExitCode> {
    const { email } = values
    if (email === undefined) throw new UsageError(say.whom)
    return withDatabase(context, async ({ connection, baseUrl }) => {
      const { office } = connection
      const council = await chosenCouncil(context, connection, values.council)
      const opening = council && (await openingAs(context, connection, { council, email: undefined }))
      if (opening === undefined) return 1
      const account = await accountByEmail(office, opening.councilId, email)
      if (account === undefined) {
        context.err(`${words.council.noAccount(email)}\n`)
        return 1
      }
      const invited = await inOneTransaction(office, opening, async (session) => {
        if (values['forget-app'] !== true) return inviteAccountHolder(session, account.account_id)
        const forgotten = await forgetSecondFactor(session, account.account_id)
        return forgotten.ok ? inviteAccountHolder(session, account.account_id) : forgotten
      })
      if (!invited.ok) {
        context.err(`${refusalSentence(invited.refusal)}\n`)
        return 1
      }
      context.out(say.done(email, `${baseUrl}${invited.value}`))
      return 0
    })
  },
})

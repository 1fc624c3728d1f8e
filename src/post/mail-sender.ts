import { allCouncils, hostsOf, type CouncilRow } from '../store/council.ts'
import type { Office } from '../store/transaction.ts'
import type { MailSender } from './compose-mail.ts'

/** Whose mail a council's is, and where its links lead. */
export async function senderOf(
  { office, baseUrl }: { readonly office: Office; readonly baseUrl: string },
  council: Pick<CouncilRow, 'council_id' | 'name' | 'zone' | 'contact'>,
): Promise<MailSender> {
  const { team, email } = council.contact as Readonly<Record<string, string>>
  const hosts = await hostsOf(office, council.council_id)
  const site = new URL(baseUrl)
  const isAlone =
    hosts.length === 0 || hosts.includes(site.hostname) || (await allCouncils(office)).length === 1
  return {
    council: council.name,
    team: team ?? '',
    address: email ?? '',
    zone: council.zone,
    baseUrl: isAlone
      ? site.origin
      : `${site.protocol}//${hosts[0]}${site.port === '' ? '' : `:${site.port}`}`,
  }
}

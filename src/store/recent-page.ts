import type { Id } from '../foundation/identifier.ts'
import type { Instant } from '../foundation/instant.ts'
import type { Office } from './transaction.ts'

/** A page that somebody opened. */
export type RecentPage = { readonly address: string; readonly title: string }

type Holder = { readonly councilId: Id<'council'>; readonly accountId: Id<'account'> }

/** Notes that somebody has opened a page about a thing. */
export async function noteOpened(
  office: Office,
  opened: Holder & RecentPage & { readonly at: Instant },
): Promise<void> {
  const news = { title: opened.title, opened_at: opened.at }
  await office
    .insertInto('recent_page')
    .values({
      council_id: opened.councilId,
      account_id: opened.accountId,
      address: opened.address,
      ...news,
    })
    .onConflict((conflict) => conflict.columns(['council_id', 'account_id', 'address']).doUpdateSet(news))
    .execute()
}

/** The pages that somebody opened last, the latest first. */
export function recentPagesOf(
  office: Office,
  { councilId, accountId }: Holder,
  most: number,
): Promise<RecentPage[]> {
  return office
    .selectFrom('recent_page')
    .select(['address', 'title'])
    .where('council_id', '=', councilId)
    .where('account_id', '=', accountId)
    .orderBy('opened_at', 'desc')
    .limit(most)
    .execute()
}

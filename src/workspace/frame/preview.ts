import { previewOf, type Preview, type Session } from '../../acts/session.ts'
import type { Result } from '../../foundation/result.ts'
import type { Page } from '../../web/layout.ts'
import type { MakePublicPage, OpenVisit, SignedIn } from './visit.ts'

/** How a visit looks at what its acts would publish: they are done, the public page is made, and they are taken back. */
export function previewsOf(visit: OpenVisit & { readonly reader: SignedIn }, makePage: MakePublicPage) {
  const { office, council, councilId, zone, at, today, random, reader: actor } = visit
  return <Value, Refusal>(
    work: (session: Session) => Promise<Result<Value, Refusal>>,
    address: string,
  ): Promise<Result<Preview<Page | undefined>, Refusal>> =>
    previewOf(
      office,
      { councilId, zone, at, random, actor },
      { work, look: (reader) => makePage({ reader, council, today, address }) },
    )
}

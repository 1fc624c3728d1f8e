import type { DelegatedDecision } from '../../store/public/decision.ts'
import { summaryList } from '../../web/components/summary-list.ts'
import { html, type Html } from '../../web/html.ts'
import { decisionWords as words } from '../words/decision-words.ts'
import { label } from './label.ts'
import { link } from './links.ts'
import { linkList } from './section.ts'

/** Under what authority somebody decided alone: the entry of the scheme, its words, and why the law asks for the record. */
export function shownAuthority(decision: DelegatedDecision): Html {
  const rows: readonly (readonly [string, string | Html | null])[] = [
    [words.delegation, link('/scheme-of-delegation', decision.reference)],
    [words.delegationWords, decision.delegation_words],
    [words.ground, label(words.states.ground, decision.ground)],
    [words.expressAuthority, decision.express_authority],
    [words.restriction, decision.restriction],
  ]
  return summaryList({
    rows: rows
      .filter(([, value]) => value !== null && value !== '')
      .map(([key, value]) => ({ key: { text: key }, value: { html: html`${value}` } })),
  })
}

/** The report that was considered and the background papers, each with its document where that is public. */
export function shownPapers({ papers }: DelegatedDecision): Html | undefined {
  if (papers.length === 0) return undefined
  return linkList(
    papers.map(({ role, title, document_id: documentId }) => {
      const named = documentId === null ? html`${title}` : link(`/documents/${documentId}`, title)
      return html`${role === 'report' ? words.reportConsidered : words.background}: ${named}`
    }),
  )
}

import type { PublicNews } from '../../council/follower/public-news.ts'
import { latestCommitmentNews, type CommitmentNewsAsked } from '../../store/public/commitment.ts'
import { label } from '../parts/label.ts'
import type { Visit } from '../visit.ts'
import { commitmentWords as words } from '../words/commitment-words.ts'

/** What became of promises, latest first: that each was made and each step of its course, known by the number of the step. */
export async function commitmentNews({ record }: Visit, asked: CommitmentNewsAsked): Promise<PublicNews[]> {
  const news = await latestCommitmentNews(record, asked)
  return news.map(({ commitment, step }) => {
    const path = `/commitments/${commitment.commitment_id}`
    const happened =
      step === undefined
        ? label(words.states.madeAs, commitment.nature)
        : label(words.states.steps, step.kind)
    const said = [step?.words, step?.plan].filter((text) => text !== undefined && text !== '')
    return {
      key: `${path}#step-${step?.sequence ?? 0}`,
      path,
      title: words.entryTitle(happened, commitment.quote ?? words.gone),
      at: step?.at ?? commitment.made_at,
      summary: [commitment.owner_name, ...said].join(' · '),
    }
  })
}

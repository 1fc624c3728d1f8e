import type { Contribution } from '../../store/public/agenda-item.ts'
import { html, type Html } from '../../web/html.ts'
import { contribution } from '../../web/record/contribution.ts'

/** What was said on an item, each under who said it and in which office. */
export function shownContributions(contributions: readonly Contribution[]): Html {
  return html`${contributions.map((each) => {
    const speaker = speakerOf(each)
    const text = each.text.split('\n\n')
    return contribution({
      id: `contribution-${each.contribution_id}`,
      name: speaker,
      href: each.person_id === null ? undefined : `/people/${each.person_id}`,
      office:
        each.speaker_role !== null && speaker?.startsWith(each.speaker_role) ? undefined : each.speaker_role,
      organisation: each.organisation,
      text,
      points: each.list,
      pointsAfter: announcing(text),
    })
  })}`
}

/** After how many paragraphs a list stands: after the one that ends in a colon, else after all. */
function announcing(text: readonly string[]): number {
  const at = text.findIndex((paragraph) => paragraph.endsWith(':'))
  return at === -1 ? text.length : at + 1
}

/** The name of a speaker, honorific first; `undefined` for one who spoke by role alone. */
function speakerOf({ honorific, speaker_name: name }: Contribution): string | undefined {
  return name === null ? undefined : [honorific, name].filter(Boolean).join(' ')
}

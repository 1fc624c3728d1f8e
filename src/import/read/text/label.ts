/** What a heading or a labelled line of a published page introduces. */
export type LabelKind =
  | 'page' | 'title' | 'minutes' | 'decision' | 'documents' | 'reasons' | 'proposal' | 'decision-maker' | 'decided-at' | 'decided-on'
  | 'number' | 'background' | 'other' // prettier-ignore

/** A label that was read: what it introduces, and what stands after it on its line. */
export type Label = { readonly kind: LabelKind; readonly value: string; readonly valueAt: number }

const labels: readonly (readonly [LabelKind, string])[] = [
  ['page', 'agenda item|agenda items|decision details|issue - decisions|issue - meetings|issue details|meeting documents|record of decision|item details|(?:record of |notice of )(?:an? )?(?:delegated |officer |executive |urgent |key |cabinet member |portfolio holder |member |leader |individual |the )*decisions?(?: notice| record)?(?: form)?|(?:delegated |officer |executive |urgent |cabinet |cabinet member |portfolio holder |member |leader )*decision (?:notice|record|sheet|statement)|(?:delegated|officer|executive) decisions?|minutes and agenda|agenda and minutes|agenda and draft minutes'],
  ['title', 'title|report title|title of (?:the )?(?:report|decision|item)|subject(?: matter)?(?: of (?:the )?(?:decision|report))?|item title|decision title|matter for decision|issue for decision|name of (?:the )?decision'],
  ['minutes', 'minutes|draft minutes|minute|discussion|record of discussion'],
  ['decision', 'decision|decisions|decision made|the decision|decision taken|decision and reasons|cabinet decision|committee decision|decision\\(s\\)|resolution|resolutions|decision\\(s\\) and reason\\(s\\)'],
  ['documents', 'supporting documents|additional documents|accompanying documents|documents|related documents|background documents|supplementary documents'],
  ['reasons', 'reasons?(?: for (?:the )?(?:decisions?|recommendations?|urgency))?|reason\\(s\\)(?: for (?:the )?decision(?:\\(s\\))?)?|(?:alternative )?options? (?:considered|rejected)[\\w ]{0,40}|(?:details of any )?alternative options[\\w ]{0,40}|other options[\\w ]{0,40}'],
  ['proposal', 'recommendations?|officer recommendations?|recommendation\\(s\\)|proposal|motion|purpose|purpose of (?:the )?report|summary|report summary'],
  ['decision-maker', 'decision ?-?maker|decision (?:to be )?(?:taken|made) by|decision by|decision-?taker|decision taker\\(s\\)|name of decision[- ]maker|officer making (?:the )?decision|decision maker and (?:title|role)'],
  ['decided-at', 'decided at meeting|meeting'],
  ['decided-on', 'date of decision|decision date|date of meeting|meeting date|date'],
  ['number', 'decision no\\.?|decision ref(?:erence)?\\.?(?: no\\.?)?|reference(?: number)?|minute no\\.?|ref\\.?(?: no\\.?)?|key decision ref(?:erence)?'],
  ['background', 'background|introduction|debate|consideration|questions|presentation'],
  ['other', 'report to|report of|report by|report from|decision status|decision number|decision type|is key decision\\?|key decision\\??|is subject to call[ -]in\\?|subject to call[ -]in\\??|report author|reporting officer|contact(?: officer)?|lead (?:officer|director|member)|publication date|date of publication|effective (?:from|date)|wards? affected|status|current status|restriction|call-in deadline|signed[\\w ]{0,30}|author|cabinet portfolio|portfolio|directorate|venue|media|attachments?|notes?|consultees?|notice|actions?|action by|action points?|conflicts? of interests?[\\w ]{0,60}|dispensations?[\\w ]{0,40}|declarations? of interests? made|officer|notice of key decision|period for call-in|date of call-in|expiry of call-in|decision due date|notification|recorded votes?'],
] // prettier-ignore

const patterns = labels.map(
  ([kind, names]) => [kind, new RegExp(`^(?:${names})(?=$| ?[:|?]| *[-–]$)`, 'i')] as const,
)
const longestName = 90

/** The label that a block or line opens with: a whole line ("Supporting documents") or one with a colon. */
export function labelOf(text: string): Label | undefined {
  const head = text.slice(0, longestName)
  if (!/^\p{Lu}/u.test(head)) return undefined
  for (const [kind, pattern] of patterns) {
    const name = pattern.exec(head)?.[0]
    if (name !== undefined) {
      const after =
        /^ ?[:?|]*[ |:-]*[-–]?\s*/.exec(text.slice(name.length, name.length + longestName))?.[0].length ?? 0
      const valueAt = name.length + after
      const value = text.slice(valueAt)
      if (kind !== 'page' || value === '') return { kind, value, valueAt }
    }
  }
  return undefined
}

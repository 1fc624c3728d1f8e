const counted =
  /\b(?:there (?:were|are|remained)|identified|highlighted|raised|made|found|listed|following|set out|outlined)(?: the| a further| some)? (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[2-9]|1\d|20) (?:[a-z]+ ){0,2}?(?:areas?|issues|recommendations|priorities|themes|concerns|findings|weaknesses|improvements|actions|objectives|reasons|options)\b/i
const told = /\bfirst(?:ly)?\b[\s\S]*\bsecond(?:ly)?\b/i
const subjectless =
  /^(?:Sought|Noted|Asked|Thanked|Welcomed|Requested|Queried|Questioned|Advised|Commented|Explained|Highlighted|Suggested|Expressed|Raised|Confirmed|Stated|Felt|Reported|Emphasised|Stressed|Recognised) (?!by\b|in\b)[a-z]/

/** What a sentence counts and announces, as "four areas identified as for improvement" does; `undefined` where nothing. */
export function countedIn(sentence: string): string | undefined {
  return counted.exec(sentence.slice(0, 800))?.[0]
}

/** Whether a text lists itself what one of its sentences counts: after a colon, or as first and second. */
export function listsWhatItCounts(text: string, sentence: string): boolean {
  return sentence.includes(':') || told.test(text) || text.endsWith(':')
}

/** Whether a sentence begins with what was done and does not say by whom, as "Sought recognition of the work" does. */
export function lacksSubject(sentence: string): boolean {
  return subjectless.test(sentence)
}

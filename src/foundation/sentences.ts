const shortened =
  /(?:^|[\s(])(?:Mr|Mrs|Ms|Miss|Dr|Prof|Cllr|Cllrs|St|No|Nos|Rev|Hon|Rt|Lt|Col|Gen|Sgt|Supt|Insp|Ltd|vs|cf|para|paras|pp|p|ref|e\.g|i\.e|\p{Lu})$/u
const opens = /^["“‘'([]?[\p{Lu}\p{N}£•]/u
const closing = /[”"’')]/
const lookBack = 12

/** Where the sentences of a folded text begin and end. A stop after "Mr", an initial or "e.g." ends none. */
export function sentencesOf(text: string): readonly (readonly [start: number, end: number])[] {
  const sentences: (readonly [number, number])[] = []
  let start = 0
  for (let at = 0; at < text.length; at += 1) {
    const end = '.!?'.includes(text[at] ?? '') ? endAfter(text, at) : undefined
    if (end !== undefined) {
      sentences.push([start, end])
      start = end + 1
      at = end
    }
  }
  return start < text.length ? [...sentences, [start, text.length]] : sentences
}

/** Where the sentence that a stop may end does end, its closing quotes included; `undefined` where it goes on. */
function endAfter(text: string, stop: number): number | undefined {
  let end = stop + 1
  while (end < stop + 4 && closing.test(text[end] ?? '')) end += 1
  if (text[end] !== ' ' || !opens.test(text.slice(end + 1, end + 3))) return undefined
  const isShort = text[stop] === '.' && shortened.test(text.slice(Math.max(0, stop - lookBack), stop))
  return isShort ? undefined : end
}

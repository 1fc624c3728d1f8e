import type { SourceText, Span } from '../source-text.ts'

/** What a source text says where its spans point, for a test to compare. */
export type SpokenSource = {
  readonly meeting: Readonly<Record<string, string>>
  readonly items: readonly {
    readonly number: string | undefined
    readonly title: string | undefined
    readonly decisionMaker: string | undefined
    readonly content: readonly string[]
    readonly documents: readonly (readonly [title: string, url: string])[]
  }[]
}

/** The words at every span of a source text. */
export function spokenSource(source: SourceText): SpokenSource {
  const at = ([start, end]: Span): string => source.text.slice(start, end)
  const maybe = (span: Span | undefined): string | undefined => (span === undefined ? undefined : at(span))
  return {
    meeting: Object.fromEntries(Object.entries(source.meeting).map(([name, span]) => [name, at(span)])),
    items: (source.items ?? []).map((item) => ({
      number: maybe(item.number),
      title: maybe(item.title),
      decisionMaker: maybe(item.decisionMaker),
      content: item.content.map(at),
      documents: item.documents.map(({ title, url }) => [at(title), url] as const),
    })),
  }
}

import { paragraphsOf } from '../../council/report/report-text.ts'
import type { ReportRecommendation } from '../../council/report/report.ts'

/** The recommendations in a text, one to a paragraph. One without a number gets the next of 2.1, 2.2 and so on. */
export function recommendationsIn(text: string): readonly ReportRecommendation[] {
  return paragraphsOf(text).map((paragraph, index) => {
    const [, number, rest] = /^(\d[\d.]*[a-z]?)[.)]?\s+(\S[\s\S]*)$/.exec(paragraph) ?? []
    return number === undefined || rest === undefined
      ? { paragraph: `2.${index + 1}`, text: paragraph }
      : { paragraph: number.replace(/\.$/, ''), text: rest }
  })
}

/** Recommendations as their author types them. */
export function recommendationsTyped(recommendations: readonly ReportRecommendation[]): string {
  return recommendations.map(({ paragraph, text }) => `${paragraph} ${text}`).join('\n\n')
}

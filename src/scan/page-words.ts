/** The words of a web page that Moothall made, its blocks parted by blank lines. */
export function pageWords(markup: string): string {
  return markup
    .replace(/<(?:style|title)>[^<]{0,100000}<\/(?:style|title)>/g, '')
    .replace(/<\/(?:p|h\d|li|td|div)>/g, '\n\n')
    .replace(/<[^>]{1,1000}>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
}

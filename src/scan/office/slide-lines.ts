import { readXml } from '../packed/read-xml.ts'
import { isOn, type OfficePackage } from './package.ts'
import { slidesOf } from './scan-slides.ts'

/** The lines of a presentation as who is shown it sees them: each slide's number and its words, without what is hidden. */
export function slideLines(parts: OfficePackage): readonly string[] {
  return slidesOf(parts).names.flatMap((name, index) => {
    const part = parts.get(name)
    const lines = part === undefined ? undefined : linesOfSlide(part.read())
    return lines === undefined ? [] : [`${index + 1}`, ...lines, '']
  })
}

const shapes: ReadonlySet<string> = new Set(['sp', 'grpSp', 'graphicFrame', 'pic', 'cxnSp'])

/** The words of a slide by paragraph; `undefined` for one that is hidden. */
function linesOfSlide(bytes: Uint8Array): readonly string[] | undefined {
  const lines: string[] = []
  const around: { isHidden: boolean }[] = []
  let [isHiddenSlide, isInText, line] = [false, false, '']
  readXml(bytes, {
    open: (name, { show, hidden }) => {
      if (name === 'sld') isHiddenSlide = show !== undefined && !isOn(show)
      if (shapes.has(name)) around.push({ isHidden: false })
      const shape = around.at(-1)
      if (name === 'cNvPr' && shape !== undefined && hidden !== undefined && isOn(hidden))
        shape.isHidden = true
      isInText = name === 't'
    },
    text: (text) => {
      if (isInText && !around.some(({ isHidden }) => isHidden)) line += text
    },
    close: (name) => {
      isInText = false
      if (shapes.has(name)) around.pop()
      if (name !== 'p') return
      if (line.trim() !== '') lines.push(line)
      line = ''
    },
  })
  return isHiddenSlide ? undefined : lines
}

import { readXml, type XmlAttributes } from '../packed/read-xml.ts'
import { isOn, type OfficePackage } from './package.ts'

/** What a style does to the words that are written in it, by itself or by the style that it is based on. */
type WordStyle = { hides: boolean; isWhite: boolean; isShaded: boolean; basedOn: string | undefined }

/** The styles of a Word document, by what they do to words. */
export type WordStyles = {
  readonly hides: (style: string | undefined) => boolean
  readonly isWhite: (style: string | undefined) => boolean
  readonly isShaded: (style: string | undefined) => boolean
}

/** Reads the styles of a Word document. */
export function wordStyles(parts: OfficePackage): WordStyles {
  const styles = stylesIn(parts)
  const chain = (name: string | undefined): WordStyle[] => {
    const based: WordStyle[] = []
    for (let style = styles.get(name ?? ''); style !== undefined && based.length < 20;) {
      based.push(style)
      style = styles.get(style.basedOn ?? '')
    }
    return based
  }
  const isAny = (what: 'hides' | 'isWhite' | 'isShaded') => (name: string | undefined) =>
    chain(name).some((style) => style[what])
  return { hides: isAny('hides'), isWhite: isAny('isWhite'), isShaded: isAny('isShaded') }
}

function stylesIn(parts: OfficePackage): ReadonlyMap<string, WordStyle> {
  const styles = new Map<string, WordStyle>()
  const part = parts.get('word/styles.xml')
  let style: WordStyle | undefined
  let isOfTable = false
  if (part === undefined) return styles
  readXml(part.read(), {
    open: (name, attributes) => {
      if (name === 'style') {
        style = { hides: false, isWhite: false, isShaded: false, basedOn: undefined }
        isOfTable = attributes['type'] === 'table'
        styles.set(attributes['styleId'] ?? '', style)
      } else if (style !== undefined) noteFact(style, name, { attributes, isOfTable })
    },
    close: (name) => void (style = name === 'style' ? undefined : style),
  })
  return styles
}

type Fact = { readonly attributes: XmlAttributes; readonly isOfTable: boolean }

function noteFact(style: WordStyle, name: string, { attributes, isOfTable }: Fact): void {
  if (name === 'vanish' && isOn(attributes['val'])) style.hides = true
  else if (name === 'color' && !isOfTable) style.isWhite = isWhite(attributes['val'])
  else if (name === 'shd' && isShading(attributes)) style.isShaded = true
  else if (name === 'basedOn') style.basedOn = attributes['val']
}

/** Whether a colour is white, or so near that nobody sees it on white. */
export function isWhite(colour: string | undefined): boolean {
  return /^(?:F[A-F]){3}$/i.test(colour ?? '')
}

/** Whether a shading gives its words a ground that is not white. */
export function isShading({ fill = 'auto', val = 'clear' }: XmlAttributes): boolean {
  return !/^(?:clear|nil)$/.test(val) || (fill !== 'auto' && !isWhite(fill))
}

/** Whether what is said of a run gives its words a ground that is not white. */
export function isGround(name: string, attributes: XmlAttributes): boolean {
  if (name === 'highlight') return !/^(?:none|white)$/.test(attributes['val'] ?? '')
  return name === 'shd' && isShading(attributes)
}

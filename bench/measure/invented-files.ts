/** A kind of published file that can be made as large as is wanted. */
export type InventedKind = 'pasted' | 'printed' | 'page' | 'answer' | 'oneItem'

/** An invented published file of about this many bytes: one beginning, and as many items as fit. */
export function inventedFile(kind: InventedKind, sizeBytes: number): Buffer {
  const { opening, part, closing } = makers[kind]
  const parts = [opening]
  for (let number = 1, length = opening.length; length < sizeBytes; number += 1) {
    const text = part(number)
    parts.push(text)
    length += text.length
  }
  return Buffer.from([...parts, closing].join(''))
}

type Maker = { readonly opening: string; readonly part: (number: number) => string; readonly closing: string }

const matters = ['libraries', 'parks', 'footpaths', 'allotments', 'school meals', 'street lights', 'ferries']
const names = ['Rowan Pike', 'Ruth Thatch', 'Jo Fenwick', 'Peter Marlow', 'Wren Holloway']

function pick(from: readonly string[], number: number): string {
  return from[number % from.length] ?? ''
}

function talk(number: number): string[] {
  const matter = pick(matters, number)
  return [
    `Councillor ${pick(names, number)}, Chair of the Board, introduced the report on ${matter} and said that ${number} households had written.`,
    `Ms ${pick(names, number + 1)} of the Friends of the Valley said that the ${matter} were well used, although in the winter of year ${number} fewer people had come than hoped.`,
    `Councillor ${pick(names, number + 2)} asked when the plan for ${matter} would come back to the Board, and was told that it would be in the spring.`,
  ]
}

function limbs(number: number): string[] {
  const matter = pick(matters, number)
  return [
    `${number}.1 Note the report on ${matter} and the answers of those who wrote;`,
    `${number}.2 Agree that a plan for ${matter} be brought to the Board within six months.`,
  ]
}

/** Lines as minutes are printed: none longer than 90 characters. */
function wrapped(text: string): string {
  const lines = ['']
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? ''
    if (line === '') lines[lines.length - 1] = word
    else if (line.length + word.length < 90) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines.join('\n')
}

const markup = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n')
const escaped = (text: string): string => text.replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const makers: Readonly<Record<InventedKind, Maker>> = {
  pasted: {
    opening: '',
    part: (number) =>
      `Agenda item\n\nReport on ${pick(matters, number)}, part ${number}\n\nMeeting of the Valley Board, Wednesday, 4th December, 2024 6.30 pm (Item ${number}.)\n\n` +
      `To consider the report.\n\nDecision:\n\nThe Board RESOLVED to:\n\n${limbs(number).join('\n')}\n\nMinutes:\n\n${talk(number).join('\n\n')}\n\nSupporting documents:\n\nReport ${number}  PDF 120 KB\n\n`,
    closing: '',
  },
  printed: {
    opening:
      'VALLEY BOARD\n\nMINUTES of a meeting of the Valley Board held in the Town Hall on\nWednesday, 4 December 2024.\n\nUNRESTRICTED ITEMS\n\n',
    part: (number) =>
      `${number}.    Report on ${pick(matters, number)}\n(Item ${number})\n\n` +
      `${talk(number)
        .map((text, index) => wrapped(`${index + 1}. ${text}`))
        .join(
          '\n\n',
        )}\n\nRESOLVED to:\n\n${limbs(number).map(wrapped).join('\n')}\n\n${number % 4 === 0 ? `${number / 4}\n\f` : ''}`,
    closing: '',
  },
  page: {
    opening:
      '<!DOCTYPE html>\n<html lang="en"><head><title>Agenda and minutes</title></head><body><div id="modgov">\n' +
      '<div class="mgSubTitle"><h2 class="mgSubTitleTxt">Valley Board - Wednesday 4 December 2024 6.30 pm</h2></div>\n' +
      '<div class="mgContent"><table class="mgItemTable">\n',
    part: (number) =>
      `<tr><td class="mgItemNumberCell"><p class="mgAiTitleTxt">${number}.</p></td><td><p class="mgAiTitleTxt">` +
      `<a href="documents/s${number}/Report.pdf">Report on ${pick(matters, number)}</a></p>\n` +
      `<p class="mgSubItemTitleTxt">Decision:</p>${markup(['RESOLVED to:', ...limbs(number)])}\n` +
      `<p class="mgSubItemTitleTxt">Minutes:</p>${markup(talk(number))}</td></tr>\n`,
    closing: '</table></div></div></body></html>\n',
  },
  answer: {
    opening:
      '<?xml version="1.0" encoding="utf-8"?>\n<meeting><meetingid>340</meetingid><meetingdate>04/12/2024</meetingdate>' +
      '<meetingtime>6.30 pm</meetingtime><committeetitle>Valley Board</committeetitle><agendaitems>\n',
    part: (number) =>
      `<agendaitem><agendaitemtitle>Report on ${pick(matters, number)}</agendaitemtitle><agendatext></agendatext>` +
      `<fulldisplaynumberformat>${number}.</fulldisplaynumberformat><minutesnonemptyhtmlbody>` +
      `${escaped(markup([...talk(number), 'RESOLVED to:', ...limbs(number)]))}</minutesnonemptyhtmlbody>` +
      '<isrestricted>False</isrestricted><linkeddocuments></linkeddocuments></agendaitem>\n',
    closing: '</agendaitems></meeting>\n',
  },
  oneItem: {
    opening:
      'Agenda item\n\nReport on everything\n\nMeeting of the Valley Board, Wednesday, 4th December, 2024 6.30 pm (Item 1.)\n\nMinutes:\n\n',
    part: (number) => `${talk(number).join('\n\n')}\n\n`,
    closing: '',
  },
}

// cspell:ignore Insp Supt Arboriculturalist
const one =
  '(?:Councillor|Cllr|Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Lord|Lady|Baroness|Professor|Prof|Very Reverend|Right Reverend|Reverend|Revd|Rev|Canon|Archdeacon|Venerable|Rabbi|Imam|Father|Fr|HH Judge|His Honour Judge|Her Honour Judge|Judge|Alderman|Alderwoman|Ald|Colonel|Major|Captain|Chief Inspector|Superintendent|Inspector|Sergeant|PC|PS|DC|DS|DI|DCI|Sgt|Insp|Supt|Commander|Brigadier|Lieutenant Colonel|Lt Col|The Right Worshipful|Right Worshipful|Right Honourable|Rt Hon)\\.?(?![\\w-])'
/** Honorifics that stand before a name in minutes, one to three of them, as a pattern. */
export const honorific = `${one}(?: ${one}){0,2}`

const letters = 'OBE|MBE|CBE|KBE|DBE|BEM|JP|MP|QC|KC|DL|TD|CC|QPM|PhD|Esq|FRSA|CPFA'
/** Letters after a name, which are no part of it, as a pattern. */
export const postNominals = `(?:,? (?:${letters})(?![\\w-])\\.?)*`

const nameStart = `(?!(?:${letters}|The|In|On|At|That|This|And|For|Item)(?![\\w-]))(?:\\p{Lu}[\\p{L}’'-]*\\p{L}\\.?|\\p{Lu}\\.?)(?![\\p{L}’'-])`
const nameMore = `(?:${nameStart}|(?:de|van|von|der|den|la|le|al|bin|ap|y)(?![\\w-]))`
/** A name without honorific: one to five words, as a pattern. */
export const anyName = `${nameStart}(?: ${nameMore}){0,4}`
/** A name of two words at least, which alone can stand for a person, as a pattern. */
export const fullName = `${nameStart}(?: ${nameMore}){1,3}`

/** Nouns that end the name of an office or a part, as a pattern. */
export const roleNouns =
  'Mayor|Mayoress|Leader|Chair|Chairman|Chairwoman|Chairperson|Vice-?Chair\\w*|Director|Officer|Manager|Member|Clerk|Ambassador|Head|Counsel|Solicitor|Facilitator|Speaker|Holder|Commissioner|Lead|Headteacher|Teacher|Superintendent|Inspector|Constable|Convenor|Convener|Applicant|Appellant|Agent|Petitioner|Treasurer|Secretary|Auditor|Consultant|Engineer|Planner|Accountant|Co-?ordinator|Coordinator|Adviser|Advisor|Representative|Spokesperson|Spokesman|Spokeswoman|Governor|Executive|Analyst|Lawyer|Surveyor|Architect|Developer|Objector|Supporter|Resident|Principal|President|Registrar|Sheriff|Alderman|Warden|Coroner|Champion|Trustee|Specialist|Apprentice|Councillor|Carer|Barrister|Administrator|Librarian|Partner|Guardian|Ombudsman|Questioner|Author|Substitute|Deputy|Advocate|Guest|Witness|Practitioner|Nurse|Doctor|Psychologist|Pharmacist|Paramedic|Historian|Curator|Ecologist|Economist|Statistician|Designer|Contractor|Landowner|Neighbour|Pensioner|Veteran|Student|Pupil|Interpreter|Coach|Mentor|Visitor|Minister|Observer|Leaver|Parent|Owner|Operator|Licensee|Volunteer|Panellist|Worker|Assistant|Organiser|Founder|Supervisor|Examiner|Steward|Caseworker|Valuer|Actuary|Scientist|Geologist|Arboriculturalist|Facilitator|Rapporteur|Delegate|Tenant|Leaseholder|Shareholder|Respondent|Complainant'
const roleNoun = new RegExp(`^(?:${roleNouns})s?$`, 'i')
const strongNoun =
  /^(?:Mayor|Leader|Chair(?:man|woman|person)?|Director|Officer|Manager|Clerk|Head|Counsel|Solicitor|Commissioner|Holder|Commissioner|Headteacher|Lead|Executive|Member)$/
const connective = /^(?:of|for|the|and|to|in|with|from|at|on|&|-|–|—|\/|a|an)$/
const notPerson =
  /^(?:Report|Reports|Statement|Plan|Team|Committee|Sub-Committee|Panel|Board|Cabinet|Forum|Briefing|Update|Decision|Office|Meeting|Motion|Meetings|Authority|Trust|Police|Programme|Scheme|Act|Bill|Survey|Partnership|Government|Inspectorate|Ofsted|OFSTED|Association|Alliance|Agency|Questions?|Minutes|Framework|Workers|Year|Members’|Report’s|Assembly|Network|Company|Limited|Ltd|Centre|School|College|University|Hospital|Foundation|Fund|Project|Paper|Papers|Document|Item|Appendix|Table|Paragraph|Section|Option|Phase|Amendment|Petition|Response|Feedback|Comments)$/
const topic =
  /^(?:Group|Council|Service|Services|Strategy|Policy|Review|Department|Directorate|Commission|Kent|England|Budget|Health|Care|Housing|Planning|Education|Work|People|Performance)$/
const groups =
  /^(?:(?:(?:the )?majority|a number|number|some|several|all|most|many|other|a few|few|two|three) of (?:the )?|(?:some|several|other|most|many|a few|cabinet|committee|panel|board|scrutiny|ward|local|young|two|three) )?(?:members|councillors|residents|officers|ambassadors|trustees|parents|people|young people|attendees|speakers|objectors)(?: of the (?:committee|panel|board|public|council|cabinet|sub-committee|forum))?$/i

/** Whether words name several people who are not named one by one: "Members", "Some Councillors". */
export function isGroup(text: string): boolean {
  return groups.test(text)
}

const officeNoun = /^(?:Director|Head|Manager|Officer|Lead)$/
const headEnds = / (?:of|for|from|to|at|in|with|on|and|–|-) |,| \(|[–—]/
const titledName = new RegExp(`(?:^|[ (])${one} \\p{Lu}`, 'u')

/** Whether words name an office or a part that a person holds: "Cabinet Member for Housing", "officer", "Town Clerk". */
export function isRole(text: string): boolean {
  if (isGroup(text)) return true
  if (text.length < 3 || text.length > 200 || leadIn.test(text) || titledName.test(text)) return false
  if (/^(?:for|against|on|in|with) /.test(text)) return false
  const words = text.split(/[ ,()]+/).filter((word) => word !== '')
  const head = lastWord(text.slice(0, headEnd(text)))
  if (isThing(head, words)) return false
  return isPlain(words) ? plainRole(words, head) : words.every(isTitleWord) && titledRole(words, head)
}

/** Where the words end that hold a title's own noun: before "of Finance", "for Housing" or a comma. */
function headEnd(text: string): number {
  const end = text.search(headEnds)
  return end === -1 ? text.length : end
}

function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(' ') + 1)
}

/** Whether words are few and not all capitalised: "case officer". */
function isPlain(words: readonly string[]): boolean {
  return words.length <= 4 && words.some((word) => /^\p{Ll}/u.test(word) && !connective.test(word))
}

/** Whether the noun that heads some words is a body, a paper or a subject rather than a person. */
function isThing(head: string, words: readonly string[]): boolean {
  if (notPerson.test(head)) return true
  if (topic.test(head)) return !words.some((word) => officeNoun.test(word))
  return words.length === 1 && /[’']s?$/.test(head)
}

function isTitleWord(word: string): boolean {
  return connective.test(word) || roleNoun.test(word) || /^["“‘'(]?[\p{Lu}\p{N}&]/u.test(word)
}

/** Whether capitalised words are a title: "Head of Finance", "Planning Officer", "Corporate Director Adult Social Care". */
function titledRole(words: readonly string[], head: string): boolean {
  const last = words.at(-1) ?? ''
  const endsInRole = roleNoun.test(last)
  if (words.some((word) => connective.test(word) && !/^(?:and|&)$/.test(word))) {
    return roleNoun.test(head) || (endsInRole && words.slice(0, 2).some((word) => strongNoun.test(word)))
  }
  const strong = !notPerson.test(last) && words.some((word) => strongNoun.test(word))
  return endsInRole || strong || words.some((word) => officeNoun.test(word))
}

function plainRole(words: readonly string[], head: string): boolean {
  return (
    roleNoun.test(words.at(-1) ?? '') || (roleNoun.test(head) && words.some((word) => connective.test(word)))
  )
}

const subjects =
  /^(?:Operations|Commissioning|Finance|Resources|Development|Transport|Highways|Environment|Children|Adults|Governance|Legal|Communities|Community|Growth|Regeneration|Property|Assets|Digital|Technology|Transformation|Partnerships|Schools|Learning|Skills|Culture|Leisure|Economy|Economic|Infrastructure|Public|Social|Waste|Climate|Corporate|Democratic|Customer|Safeguarding|Improvement|Customers|Families|Energy|Sport|Business|Procurement|Audit|Risk|Street|Building|Licensing|Regulatory|Parks|Libraries)$/

/** Whether capitalised words are likely the name of a person rather than of a body, a place or an office. */
export function isLikelyPerson(name: string): boolean {
  const words = name.split(' ')
  return (
    !words.some(
      (word) => notPerson.test(word) || topic.test(word) || subjects.test(word) || roleNoun.test(word),
    ) && words.some((word) => /\p{Ll}/u.test(word))
  )
}

const speaking =
  'advised|said|says|stated|noted|asked|asks|commented|explained|confirmed|reported|informed|welcomed|introduced|presented|highlighted|described|outlined|thanked|expressed|questioned|queried|responded|replied|answered|added|suggested|requested|emphasi[sz]ed|re-emphasi[sz]ed|reemphasised|stressed|reminded|referred|spoke|provided|gave|drew|raised|sought|clarified|acknowledged|felt|believed|observed|remarked|reiterated|elaborated|updated|announced|enquired|inquired|urged|argued|pointed|agreed|accepted|undertook|assured|reassured|congratulated|commended|praised|paid|recognised|recognized|supported|opposed|objected|concluded|summarised|summarized|summed|addressed|offered|encouraged|hoped|turned|continued|mentioned|indicated|wished|echoed|challenged|warned|detailed|shared|apologised|expanded|recommended|feared|appealed|disagreed|pledged|committed|cautioned|contended|told|wondered|insisted|read|took Members|talked|responding|invited|queried whether|maintained|underlined|explored|complimented|criticised|defended|set out|considered that|submitted that|submitted the|concurred|applauded|regretted|voiced|put forward|ran through|delivered|identified|opened|thought|was concerned|was pleased|was of the view|was of the opinion|made reference|made the point|made a statement|made representations|asserted|affirmed|proposed that officers'
/** Speaking verbs of minutes, each where it stands after a space, with the adverbs that may stand before it. */
export const speakingVerb = new RegExp(`[ ,)](?:(?:then|both|each|also|further|subsequently|briefly|again|formally|additionally|therefore|in turn|similarly|initially|finally|verbally|duly|later|first|next|jointly|had|has|kindly|strongly|particularly|specifically|too|went on to|rightly) ){0,2}(${speaking})(?=[ ,.:;]|$)`, 'g') // prettier-ignore

const actsOfGroups =
  /^(?:noted|agreed|accepted|supported|recommended|recognised|acknowledged|considered that|addressed|referred|undertook|continued)$/
/** Verbs that tell of what a group did, rather than of what somebody among them said. */
export function isActOfGroup(verb: string): boolean {
  return actsOfGroups.test(verb)
}

const externalBody =
  /^(?:[A-Z][\w’'&.-]*,? |and |of |for |the |& ){0,8}(?:Police|Constabulary|Healthwatch(?: [A-Z]\w+){0,2}|Environment Agency|Natural England|Historic England|Sport England|National Highways|Network Rail|Integrated Care Board|Integrated Care System|ICB|CCG|(?:NHS|Foundation|Hospitals?|Ambulance|Healthcare|Community) Trust|University|Ambulance Service|Fire (?:and|&) Rescue(?: Service| Authority)?|Parish Council|Town Council|(?:Residents|Tenants)[’'] Association|Chamber of Commerce|Citizens[’']? Advice|Age (?:UK|Concern)(?: [A-Z]\w+)?|Youth (?:Council|Parliament)|Children in Care Council|LLP|Ltd|CIC)$/

/** Whether words name a body from outside the council that may speak for itself: a police force, a trust, an agency. */
export function isExternalBody(text: string): boolean {
  return externalBody.test(text) && !titledName.test(text)
}

/** What may open a sentence before its speaker: "In response, ...", "Regarding the settlement, ...". */
export const leadIn =
  /^(?:In|On|At|As|With|Regarding|Concerning|Following|Finally|Turning|Responding|Replying|Answering|Later|Further|Furthermore|Moreover|Also|Additionally|However|Whilst|While|Referring|Speaking|Summing|Concluding|Introducing|To|During|After|Before|Having|Where|When|Lastly|Firstly|Secondly|Thirdly|Then|By|For|From|Further to|Subsequently|Under|Upon|Prior|Given|Noting|Addressing|Touching|Picking|Reflecting|Welcoming|Presenting|Thanking|Highlighting|Continuing|Closing|Opening|Despite|Although|But|And|Next|Separately|Similarly|Meanwhile|Asked|Through|Based)\b/

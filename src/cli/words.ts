/** Every sentence that the command line says by itself. What the rules refuse is said by their own tables. */
export const words = {
  help: {
    call: 'npm run -s moothall -- COMMAND …',
    summary: 'lists the commands; help COMMAND explains one',
    option: 'explains this command',
    more: 'COMMAND --help explains a command.',
  },
  usage: (name: string, usage: string) => `Usage: npm run -s moothall -- ${name} ${usage}`.trimEnd(),
  unknownCommand: (name: string) => `There is no command “${name}”. “help” lists them all.`,
  badOption: (complaint: string) => `${complaint.split('. ')[0]?.replace(/\.$/, '')}.`,
  fault: (reference: string) =>
    `Something went wrong that should not have. Report it with the reference ${reference} and the next line.`,
  read: {
    summary: 'reads published agenda items, decisions and minutes, and shows what was understood',
    json: 'writes one JSON object for each file',
    text: 'writes the text into which the spans point',
    registers: 'checks names against the bodies, people and offices in FILE (JSON)',
    noRegisters: (file: string) =>
      `${file}: These registers cannot be read; check the name and that you may read the file.`,
    noFile: 'Name at least one file to read.',
    jsonOrText: 'Give --json or --text, not both.',
    meeting: (body: string | null, date: string | null, startsAt: string | null) =>
      [body ?? 'Body not named', date ?? 'date not named', startsAt]
        .filter((part) => part !== null)
        .join(', '),
    item: (number: string | null, title: string | null) =>
      `${number === null ? 'Item' : `Item ${number}`}: ${title ?? '(no title)'}`,
    toFollow: 'Report to follow',
    embargo: (until: string | null, note: string) =>
      `Embargo${until === null ? '' : ` until ${until}`}: ${note}`,
    decisionMaker: (name: string) => `Decided by: ${name}`,
    resolution: (formula: string | null) => `Resolution${formula === null ? '' : ` (${formula})`}:`,
    noResolution: 'No resolution.',
    limb: (number: string | null, verb: string, text: string) =>
      `${number === null ? '' : `${number} `}[${verb}] ${text}`,
    undertaking: '(an undertaking)',
    speakers: 'Speakers:',
    unnamed: '(not named)',
    votes: 'Votes:',
    vote: (of: string, against: string, abstain: string) =>
      `for ${of}, against ${against}, abstained ${abstain}`,
    notGiven: 'not given',
    documents: 'Documents:',
    queries: 'Queries for the clerk:',
    nothing: 'No item was found in this text.',
  },
} as const

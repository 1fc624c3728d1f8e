/** Every sentence that the command line says by itself. What the rules refuse is said by their own tables. */
export const words = {
  help: {
    call: 'npm run -s moothall -- COMMAND …',
    summary: 'lists the commands; help COMMAND explains one',
    option: 'explains this command',
    more: 'COMMAND --help explains a command.',
    version: 'says which version of Moothall this is',
  },
  usage: (name: string, usage: string) => `Usage: npm run -s moothall -- ${name} ${usage}`.trimEnd(),
  version: (version: string) => `Moothall ${version}`,
  unknownCommand: (name: string) => `There is no command “${name}”. “help” lists them all.`,
  badOption: (complaint: string) => `${complaint.split('. ')[0]?.replace(/\.$/, '')}.`,
  fault: (reference: string) =>
    `Something went wrong that should not have. Report it with the reference ${reference} and the next line.`,
  council: {
    slug: 'the council meant, where the installation has several',
    as: 'the e-mail address of the account that does it',
    asWhom: 'Say whose account does this, with --as and its e-mail address.',
    noAccount: (email: string) => `No account of this council has the e-mail address ${email}.`,
    whichOne: (slug: string | undefined, known: readonly string[]) =>
      known.length === 0
        ? 'There is no council yet. Make one with “council add”.'
        : slug === undefined
          ? `There are several councils. Say which with --council: ${known.join(', ')}.`
          : `There is no council called ${slug}. There is ${known.join(', ')}.`,
  },
  clock: {
    agendaSummary: 'says by when an agenda must be published, and whether one was in time',
    noticeSummary: 'says by when a notice of a decision must be published, and whether one was in time',
    callInSummary: 'says when call-in of a decision closes and when the decision takes effect',
    workingDaysSummary: 'counts working days on from a day, as an instrument counts them',
    meeting: 'the day of the meeting, such as 2024-12-04',
    decision: 'the day of the decision or of the private meeting',
    published: 'the day of publication, to be told whether it was in time',
    decisionPublished: 'the day on which the decision was published',
    regime: 'the law under which the body meets: lga1972 (where nothing is said), exec2012 or advisory',
    kind: 'key28, private28, private5 or generalException',
    inWorkingDays: 'counts the long notices in working days, as some councils do',
    callInDays: (usual: number) =>
      `how many working days the constitution gives; ${usual} where nothing is said`,
    fromOption: 'the day before the first that is counted',
    daysOption: 'how many working days',
    calendarOption: (known: readonly string[]) =>
      `what counts as a working day: ${known.join(', ')}; the first where nothing is said`,
    json: 'writes the answer as JSON',
    missing: (option: string) => `Give ${option}.`,
    noOperands: (word: string) => `Everything is given by options; “${word}” belongs to none.`,
    badDate: (text: string) => `“${text}” is no day of the calendar. Give one such as 2024-12-04.`,
    badDays: (text: string) => `“${text}” is no number of days. Give a whole number from 1 to 9999.`,
    badRegime: (known: readonly string[]) => `The regime is one of ${known.join(', ')}.`,
    badKind: (known: readonly string[]) => `The kind is one of ${known.join(', ')}.`,
    badCalendar: (known: readonly string[]) => `The calendar is one of ${known.join(', ')}.`,
    publishBy: (day: string) => `Publish by ${day}.`,
    inTime: (day: string, given: number) => `Published on ${day}: in time, with ${given} clear days.`,
    late: (day: string, given: number, wanted: number) =>
      `Published on ${day}: late, with ${given} of ${wanted} clear days.`,
    callIn: (closes: string, effective: string) =>
      `Call-in closes at the end of ${closes}. If nobody calls it in, the decision takes effect on ${effective}.`,
    due: (day: string) => `Due by the end of ${day}.`,
    waysOut: 'Lawful ways on:',
    closed: ', closed by now',
    noticeBy: (day: string) => `, with a notice by ${day}`,
    from: (day: string) => `, on ${day} at the earliest`,
    verified: 'These words were compared with the instrument.',
    unverified: 'These words are from our notes: nobody has compared them with the source yet.',
    weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    longWeekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    way: {
      'chairs-urgency': 'The chair takes it as urgent, for special circumstances that are minuted',
      'convened-at-short-notice':
        'The meeting itself is called at shorter notice, with the papers open from then',
      'general-exception': 'General exception',
      'special-urgency': 'Special urgency',
      'urgent-private-meeting': 'The private meeting is agreed to be urgent',
      'call-in-urgency': 'The decision is agreed to be urgent and is not subject to call-in',
      'later-meeting': 'A later day',
    },
    why: {
      counted: 'counted',
      publication: 'the day of publication, not counted',
      event: 'the day itself, not counted',
      trigger: 'the first day, not counted',
      saturday: 'Saturday',
      sunday: 'Sunday',
      holiday: 'holiday',
      councilDay: 'the council’s own day off',
      notPublicationDay: 'passed over: no working day to publish on',
    },
  },
  councilAdd: {
    summary: 'makes a council and its first administrator',
    name: 'what the council is called',
    host: 'the host names that choose it, with commas between',
    administrator: 'the name of the first administrator, who may also do the work of democratic services',
    email: 'the e-mail address of the first administrator',
    slug: 'the short name of the council; made from its name where it is not given',
    executive: 'leaderAndCabinet (as it is where nothing is said), mayorAndCabinet or committeeSystem',
    contact: 'the e-mail address that the public may write to',
    json: 'writes what was made as JSON',
    team: 'Democratic Services',
    tooMuch: 'Everything is given by options. Put a name of several words in quotation marks.',
    missing: (options: readonly string[]) =>
      `Still to be given: ${options.map((option) => `--${option}`).join(', ')}.`,
    badEmail: 'Give the e-mail address of the first administrator, such as clerk@example.gov.uk.',
    badHost: 'Give at least one host name, such as democracy.example.gov.uk, without a scheme or a port.',
    badSlug: 'The short name has only lower-case letters, digits and single hyphens, such as ashcombe.',
    badExecutive: (known: readonly string[]) => `The executive is one of ${known.join(', ')}.`,
    done: (name: string, hosts: readonly string[], email: string) =>
      `${name} is made. It answers at ${hosts.join(', ')}. Its first administrator is ${email}.\n`,
  },
  councilGrant: {
    summary: 'grants a role to somebody',
    email: 'the e-mail address of the person who is to hold the role',
    role: (known: readonly string[]) => `the role: ${known.join(', ')}`,
    name: 'the name of the person, where an account is to be opened',
    person:
      'who that is in the register, by the name there; two who release a document must be two known people',
    badEmail: 'Give the e-mail address of the person who is to hold the role.',
    badRole: (known: readonly string[]) => `The role is one of ${known.join(', ')}.`,
    done: (email: string, role: string) => `${email} holds the role ${role} from today.\n`,
  },
  auditVerify: {
    summary: 'follows the audit trail and names the first entry that is broken',
    json: 'writes what was found as JSON',
    whole: (council: string, entries: number) =>
      `The audit trail of ${council} holds together: ${entries} entries, each following from the one before.\n`,
    broken: {
      missing: (entryNo: number) => `Entry ${entryNo} of the audit trail is missing.\n`,
      'not-linked': (entryNo: number) =>
        `Entry ${entryNo} of the audit trail does not follow from the one before it.\n`,
      changed: (entryNo: number) => `Entry ${entryNo} of the audit trail was changed after it was entered.\n`,
      'cut-off': (entryNo: number) =>
        `The audit trail was cut off or written anew from entry ${entryNo} on: it does not reach the point to which it was last followed.\n`,
    },
  },
  councilInvite: {
    summary: 'sends the holder of an account a link to set a password, and prints it',
    email: 'the e-mail address of the account',
    forgetApp: 'also forgets an authenticator app that was lost; another is set up at the next sign-in',
    whom: 'Say whose account it is, with --email.',
    done: (email: string, link: string) =>
      `${email} may set a password, once and within 14 days, at:\n${link}\nPass it on to nobody else.\n`,
  },
  registerAdd: {
    summary: 'adds the bodies, people and offices of a file to the register',
    json: 'writes how many were added as JSON',
    oneFile: 'Name one register file.',
    cannotRead: (file: string) => `${file}: cannot be read; check the name and that you may read the file.`,
    wrong: (file: string, where: string, complaint: string) => `${file}: ${where} ${complaint}.`,
    done: (added: {
      readonly bodies: number
      readonly people: number
      readonly appointments: number
      readonly alreadyThere: number
    }) =>
      `Added: bodies ${added.bodies}, people ${added.people}, appointments ${added.appointments}. Already there: ${added.alreadyThere}.\n`,
  },
  import: {
    summary: 'shows what it would bring in of published files; with --confirm saves and publishes it',
    body: 'the short name of the body whose meeting it was',
    meeting: 'the date of the meeting, such as 2024-12-04, where the text names none',
    confirm: 'saves and publishes what is shown, at once',
    json: 'writes one JSON object for each file',
    noFile: 'Name at least one file to import.',
    noBody: 'Say which body met, with --body and its short name.',
    badDate: (text: string) => `${text} is no date. Write it as 2024-12-04.`,
    meetingLine: (report: {
      readonly fileName: string
      readonly meeting: { readonly body: string; readonly on: string; readonly isNew: boolean }
    }) =>
      `${report.fileName}: ${report.meeting.body}, ${report.meeting.on} (${report.meeting.isNew ? 'a meeting not yet in the record' : 'a meeting in the record'})`,
    itemLine: (item: {
      readonly title: string
      readonly outcome: string
      readonly limbs: number
      readonly contributions: number
      readonly votes: number
    }) =>
      `  ${item.outcome === 'exists' ? 'In the record already' : 'New'}: ${item.title} (parts of the resolution ${item.limbs}, contributions ${item.contributions}, votes ${item.votes})`,
    queryLine: (query: { readonly code: string; readonly message: string }) =>
      `    ? ${query.message} [${query.code}]`,
    inItem: (title: string) => `“${title}” cannot be imported. `,
    addressLine: (address: string) => `    ${address}`,
    saved: 'Saved and published. It is public now at the addresses above.',
    nothingNew: 'Nothing new to save.',
    notSaved: 'Nothing is saved. With --confirm this saves and publishes it at once.',
  },
  exampleLogins: {
    summary: 'prints the logins of the example council',
    json: 'writes them as JSON',
    tooMuch: 'It takes no words, only options.',
    notExample: (name: string) => `${name} is no example council, so it has no logins that can be printed.`,
    notLoopback: (host: string) =>
      `The example logins work only while HOST is loopback, such as 127.0.0.1. It is ${host}.`,
    table: (
      logins: readonly { readonly role: string; readonly email: string; readonly password: string }[],
      address: string,
    ) =>
      [
        `Sign in at ${address}. Anybody who can run this command can have these passwords printed.`,
        ...logins.map(({ role, email, password }) => `${role.padEnd(28)} ${email.padEnd(46)} ${password}`),
      ].join('\n') + '\n',
  },
  filesToS3: {
    summary: 'takes the files on disk to S3',
    json: 'writes how many were taken, and where their folder stands now, as JSON',
    notSet:
      'S3 is not set: give S3_ENDPOINT, S3_BUCKET, S3_REGION, S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY.',
    nothing: 'There are no files on disk to take to S3.\n',
    done: (files: number, nowIn: string) =>
      `${files} ${files === 1 ? 'file is' : 'files are'} in S3. The folder that held them on disk is now ${nowIn}; nothing reads it, ` +
      'and you may remove it once you have seen that the site has its files.\n',
  },
  backup: {
    summary: 'writes everything the installation holds to one file',
    json: 'writes what the backup holds as JSON',
    oneFile: 'Name one file.',
    done: (file: string, held: { readonly rows: number; readonly files: number }) =>
      `${file} holds ${held.rows} rows and ${held.files} files.\n`,
  },
  restore: {
    summary: 'makes an empty installation what it was when a backup was made',
    done: (file: string, held: { readonly rows: number; readonly files: number }) =>
      `Restored ${held.rows} rows and ${held.files} files from ${file}.\n`,
  },
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
  inspectionRead: {
    summary: 'reads inspection reports as published (PDF), and shows what was understood',
    json: 'writes one JSON object for each file, one a line',
    noFile: 'Name at least one report to read.',
    head: (inspectorate: string | null, framework: string | null, version: string | null) =>
      `${inspectorate ?? 'Inspectorate not named'}, ${framework ?? 'framework not known'}${version === null ? '' : ` in the version of ${version}`}`,
    authority: (name: string | null) => `Council inspected: ${name ?? 'not found'}`,
    fieldwork: (dates: { readonly from: string; readonly to: string } | null) =>
      `Inspectors there: ${dates === null ? 'not found' : `${dates.from} to ${dates.to}`}`,
    publishedOn: (date: string) => `Published: ${date}`,
    leadInspector: (name: string | null) => `Lead inspector: ${name ?? 'not found'}`,
    judgements: 'Judgements:',
    judgement: (area: string, grade: string) => `${area}: ${grade}`,
    needsToImprove: 'What needs to improve:',
    paragraphs: (count: number) => `Numbered paragraphs: ${count}`,
    section: (name: string | null, numbers: string) => `${name ?? 'No heading'}: ${numbers}`,
    numbers: (first: number, last: number) => (first === last ? `${first}` : `${first} to ${last}`),
    queries: 'Queries:',
    sha256: (digest: string) => `SHA-256 of the file: ${digest}`,
  },
} as const

import {
  answers,
  asks,
  at,
  because,
  guest,
  key,
  latePaper,
  limb,
  opens,
  paper,
  promise,
  say,
  vote,
  type Storyline,
} from '../moment.ts'

/** Walls, a washland and a wet petition: keeping the River Tare out of Kingsferry. */
export const tareFloodScheme: Storyline = {
  key: 'tare-flood-scheme',
  title: 'River Tare flood scheme',
  summary:
    'After 73 homes in Kingsferry and Millgate flooded, the Council, the Environment Agency and the drainage board set out to build walls on Staithe Road and let water onto Ham Meadows.',
  kind: 'environment',
  wards: ['Kingsferry', 'Millgate'],
  moments: [
    at(
      'council-12',
      ['The flood of {m-40}', 'To hear a statement on the night the Tare came over Staithe Road.'],
      opens(
        'thorne',
        'Seventy-three homes had water indoors and one had it to the ceiling light. Nobody died, which was the work of neighbours with a rowing boat.',
      ),
      say(
        'pascombe',
        'The gauge at his lock read 3.41 metres, seven centimetres over anything painted on the wall. The warning text came forty minutes after the water.',
      ),
      promise('agree', 'that an investigation under the flood Act be published within six months', {
        owner: 'place-director',
        dueDays: 185,
        back: 'scrutiny',
      }),
    ),
    at(
      'scrutiny-11',
      ['Flood investigation report', 'To question the agencies on what went wrong and who should mend it.'],
      paper('flood-investigation'),
      opens(
        'kilnsey',
        'Three causes met: a full river, a blocked screen on the Fuller’s Brook, and a pump whose float switch had been reported broken five weeks before.',
      ),
      asks('pascombe', 'Reported to whom?'),
      answers('kilnsey', 'To our own contractor, who logged it as routine. That category no longer exists.'),
      guest(
        'A resident of Staithe Road',
        'Has moved back after nineteen weeks; the skirting is new and she listens to the rain all night.',
      ),
      limb(
        'recommend',
        'to the Cabinet that screens be checked by camera, pumps be tested monthly, and a scheme for the Tare be worked up without waiting for grant',
      ),
    ),
    at(
      'cabinet-14',
      ['A scheme for the Tare', 'To put £350,000 into designing flood defences before grant is certain.'],
      opens(
        'ferriday',
        'Without a design there is nothing to bid with. Other places have waited nine years in the queue for want of a drawing.',
      ),
      say(
        'quill',
        'The money comes from the reserve for uninsured losses, which the flood has given us good reason to think about.',
      ),
      limb('approve', '£350,000 for the outline design'),
      limb('agree', 'to accept all three of scrutiny’s recommendations'),
      because(
        'A second flood of the same size would cost residents and the Council about £4.4 million.',
        'Sandbags and warnings alone were considered, and were what the town had last time.',
      ),
    ),
    at(
      'cabinet-12',
      ['River Tare: choosing between three schemes', 'To choose which of three designs goes forward.'],
      paper('flood-options'),
      opens(
        'ferriday',
        'Walls alone protect 61 homes. Walls with a washland on Ham Meadows protect 212 and leave the view from the towpath.',
      ),
      say(
        'kilnsey',
        'The meadows are grazed by two tenants. Both have been asked; one is willing and one wants to know who pays for wet hay.',
      ),
      limb('approve', 'the scheme of walls with a washland as the Council’s preferred option'),
      limb('delegate', 'to the Corporate Director of Place the application for £5.6 million of grant'),
      key,
      because(
        'It protects more than three times as many homes for less than twice the cost.',
        'Property-level barriers alone were rejected because a third of the houses are timber-framed and cannot be sealed.',
      ),
    ),
    at(
      'planning-6',
      [
        'Application: flood walls, Staithe Road',
        'To decide an application for 640 metres of wall and the re-grading of Ham Meadows.',
      ],
      opens(
        'arkwell',
        'The wall is 1.1 metres high for most of its length, in reclaimed brick to match the ropewalk. Glass panels stand opposite the eight cottages.',
      ),
      guest(
        'An objector from Ropewalk Cottages',
        'Wanted the glass extended by three panels so that he could go on seeing the herons.',
      ),
      vote({
        motion: 'That permission be granted with eleven panels of glass in place of eight.',
        mover: 'pascombe',
        seconder: 'nyland',
        against: 0,
        abstain: 1,
      }),
      limb('approve', 'the application with eleven glass panels and the conditions set out in the report'),
    ),
    at(
      'scrutiny-7',
      [
        'Flood pumps: the monthly tests',
        'To see the log of pump tests that was promised after the investigation.',
      ],
      asks(
        'nyland',
        'There are seven months of tests here, and it is eight months since they were promised. What happened in the missing one?',
      ),
      answers(
        'kilnsey',
        'The engineer was ill and nobody was named to stand in. Two people are now on the rota and the gap is marked on the log, not tidied away.',
      ),
      limb('note', 'the log, and that no pump has failed a test'),
    ),
    at(
      'cabinet-9',
      [
        'Ham Meadows: agreement with the grazing tenants',
        'To settle what is paid when the meadows are deliberately flooded.',
      ],
      opens(
        'ferriday',
        'A yearly sum of £9,200 between them and £140 an acre each time the gates are opened between {m+60} and the hay cut.',
      ),
      say(
        'pascombe',
        'He would ring both farmers himself an hour before any gate moved, whatever the agreement says.',
      ),
      limb('approve', 'the agreement with both tenants for fifteen years'),
      because(
        'Without it the gates could be opened only by consent on the night, from men who might be asleep.',
        'Buying the meadows outright was considered at three times the price.',
      ),
    ),
    at(
      'cabinet-6',
      ['River Tare scheme: contract award', 'To award the building of the walls and the sluices.'],
      latePaper('flood-tender', {
        clearDays: 5,
        reason:
          'The lowest tenderer’s insurance was confirmed only after the agenda had gone out. The report came two days later, on the last day that left it five clear days of its own.',
      }),
      opens(
        'ferriday',
        'Four firms tendered. The lowest is £7.31 million against an estimate of £7.5 million, with 26 local jobs promised.',
      ),
      say(
        'mowbury',
        'The agenda was out in time, and the report on the last day that the law allows. A day later the Cabinet could not have taken it: the regulations know no urgency of the chair.',
      ),
      say('thorne', 'The tender lapses on {d+6}, and re-tendering would miss the low river.'),
      limb('approve', 'the award of the contract at £7.31 million'),
      promise('agree', 'that the lateness of the report be put to the Audit and Governance Committee', {
        owner: 'monitoring-officer',
        dueDays: 60,
        back: 'audit',
      }),
      key,
      because(
        'The price could not be held until the next meeting.',
        'Calling a special meeting was considered, and was not needed once the report was out in time.',
      ),
    ),
    at(
      'audit-2',
      [
        'Late report on the flood contract',
        'To hear why the report for a £7 million decision came after its agenda, on the last day allowed.',
      ],
      opens(
        'mowbury',
        'One insurance certificate held up a report of nineteen pages. The other eighteen could have gone out in time, and next time they will.',
      ),
      say('abneywatts', 'It would be a poor habit to publish the interesting page last.'),
      limb('agree', 'that where one paper is late the rest of a report is published on time'),
    ),
    at(
      'cabinet-3',
      ['Staithe Road closed for nineteen weeks', 'To agree how people and buses get round the works.'],
      opens(
        'ferriday',
        'Buses will use Ferry Hill with a shuttle for those who cannot manage it. The post office van becomes the post office.',
      ),
      say(
        'haldaneby',
        'Traders on the staithe have been promised a sign that says “open”, in letters larger than the one that says “closed”.',
      ),
      limb('agree', 'the diversion, and £24,000 in help for nine businesses'),
      because(
        'The works cannot be done from the river.',
        'Working at night with the road open by day would have taken 41 weeks.',
      ),
    ),
    at(
      'cabinet-1',
      ['River Tare scheme: first hundred metres', 'To note progress on the walls.'],
      opens(
        'ferriday',
        'One hundred and twelve metres are built. The eels have been moved, by hand, by a man from Gloucestershire.',
      ),
      asks('pascombe', 'And where have the eels been put?'),
      limb('note', 'that the works are two weeks ahead and within their budget'),
      because(
        'The Cabinet asked to be told at each quarter.',
        'Reporting only when something goes wrong was considered and is how the last scheme was run.',
      ),
    ),
    at('scrutiny+1', [
      'Flood scheme: a visit to the washland gates',
      'To report what members saw at Ham Meadows and agree questions for the Environment Agency.',
    ]),
  ],
}

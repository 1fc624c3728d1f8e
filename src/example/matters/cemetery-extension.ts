import { asks, at, because, guest, key, limb, opens, paper, say, thanks, type Storyline } from '../moment.ts'

/** Room for the dead of three faiths and none. */
export const cemeteryExtension: Storyline = {
  key: 'cemetery-extension',
  title: 'Hill Lane Cemetery extension',
  summary:
    'The cemetery has four years of graves left. A field beside it is suitable, but for the water beneath and the skylarks above.',
  kind: 'environment',
  wards: ['Fallowdown'],
  moments: [
    at(
      'cabinet-17',
      ['Burial space', 'To consider how long the borough’s three cemeteries will last.'],
      opens(
        'haldaneby',
        'Two are full except for family graves. Hill Lane has 610 left and uses 150 a year.',
      ),
      say(
        'kilnsey',
        'Officers had looked at eleven pieces of land, two of which were car parks and one a roundabout.',
      ),
      limb('agree', 'to look for land, beginning with the Council’s own'),
      because(
        'A cemetery takes about four years from field to first burial.',
        'Waiting for the Local Plan to name a site would leave too little time.',
      ),
    ),
    at(
      'scrutiny-9',
      ['Burials: what families ask for', 'To hear from undertakers and faith communities.'],
      guest(
        'A trustee of the Ashcombe mosque',
        'Burial within a day is possible in four cemeteries out of five in the county. Here the office closes at noon on Friday.',
      ),
      guest(
        'A celebrant',
        'More people ask for a tree than for a stone, and there is nowhere in the borough to have one.',
      ),
      limb('recommend', 'to the Cabinet a weekend rota and a woodland section'),
    ),
    at(
      'cabinet-10',
      ['Weekend burials and a woodland section', 'To answer scrutiny’s recommendations on burials.'],
      opens(
        'haldaneby',
        'Two registrars and a gravedigger have agreed a rota. It costs £17,400, recovered in the fee for those who can pay it.',
      ),
      thanks('thorne', 'Thanked the gravedigger, who had offered before he was asked.'),
      limb('agree', 'to accept both recommendations, the woodland section to be part of any extension'),
      because(
        'Nobody should have to wait from Friday to Monday to bury a parent if their faith asks otherwise.',
        'Saturday mornings alone were considered and would not have helped a family bereaved on a Saturday night.',
      ),
    ),
    at(
      'cabinet-7',
      ['Hill Lane: the north field', 'To choose a site for the extension.'],
      paper('cemetery-north-field'),
      opens('haldaneby', 'The north field is ours, lets for £900 a year, and has room for 2,400 graves.'),
      say(
        'kilnsey',
        'Boreholes find water at 4.6 metres, which allows single depth burial only in the lower third.',
      ),
      limb('approve', 'the north field as the site, and £85,000 for surveys and design'),
      because(
        'It adjoins the chapel and needs no new road.',
        'Buying Lark Hill Farm was considered at £1.1 million.',
      ),
    ),
    at(
      'planning-3',
      ['Application: Hill Lane Cemetery extension', 'To decide a change of use from pasture to cemetery.'],
      opens('arkwell', 'Skylarks nest in the top corner. Work stops there from the first nest to the last.'),
      say('whitlock', 'Declared that her husband’s grave is within sight of the field and left the chamber.'),
      { part: 'conflict', text: 'Councillor Whitlock declared a non-registrable interest and took no part.' },
      limb('approve', 'the application, leaving the top acre unmown as lark ground'),
    ),
    at(
      'cabinet-4',
      ['Hill Lane: laying out the field', 'To approve £1.3 million for paths, drains and trees.'],
      opens(
        'haldaneby',
        'Four hundred and sixty trees; each will be somebody’s. There is a tap every fifty metres, because that is what people complain about.',
      ),
      asks('quill', 'Does the fee cover the borrowing if people choose trees over stones?'),
      limb('approve', 'the scheme and its budget'),
      key,
      because(
        'At the present rate the old ground is full in 28 months.',
        'Laying out half the field now would have cost a fifth more in the end.',
      ),
    ),
    at(
      'scrutiny-1',
      ['Weekend burials: the first year', 'To hear whether the weekend rota works.'],
      opens('haldaneby', 'Fifty-eight weekend burials. One had to wait, for snow.'),
      thanks('nyland', 'Thanked the two registrars, one of whom has given up Saturday football for it.'),
      limb('note', 'that 58 families were able to bury their dead at a weekend'),
    ),
    at('cabinet+2', [
      'Hill Lane: opening the woodland section',
      'To set rules for trees, stones and the scattering of ashes.',
    ]),
  ],
}

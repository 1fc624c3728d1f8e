import type { ExampleAuthority } from '../example-council.ts'

/** Ashcombe Borough Council, which does not exist. */
export const authority: ExampleAuthority = {
  name: 'Ashcombe Borough Council',
  slug: 'ashcombe',
  hosts: ['127.0.0.1', 'localhost', 'ashcombe.example'],
  colours: { brand: '#1f4d46', onBrand: '#ffffff', accent: '#c8842b' },
  contact: {
    team: 'Democratic Services',
    email: 'democracy@ashcombe.example',
    telephone: '01632 960417',
    address: ['Ashcombe Town Hall', 'Tolsey Street', 'Ashcombe', 'AX1 4TH'],
  },
  welcome: [
    'Everything the Council has decided in public.',
    'Ashcombe is a borough of 148,000 people on the River Tare: a cloth town with a market hall, a canal, twelve wards and one ferry.',
  ],
}

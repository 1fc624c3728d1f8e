/** The components' own words, each used where the options of the component give no other. */
export const words = {
  back: 'Back',
  breadcrumb: 'Breadcrumb',
  contents: 'Contents',
  error: 'Error',
  important: 'Important',
  menu: 'Menu',
  nextPage: ['Next', ' page'],
  page: (number: number | string) => `Page ${number}`,
  pagination: 'Pagination',
  previousPage: ['Previous', ' page'],
  serviceInformation: 'Service information',
  skipToMain: 'Skip to main content',
  success: 'Success',
  warning: 'Warning',
} as const

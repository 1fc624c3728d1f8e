/** The components' own words, used where the caller gives none. A council in Wales will give others. */
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

/**
 * Takes from every choice the mark that says whether it has opened further questions. GOV.UK's script sets it whenever a
 * choice is made; ARIA does not allow it on a choice. The questions follow their choice, so a reader comes upon them.
 */
export function takeOpenMarksOff(): void {
  const marked = '.govuk-radios__input[aria-expanded], .govuk-checkboxes__input[aria-expanded]'
  for (const choice of document.querySelectorAll(marked)) choice.removeAttribute('aria-expanded')
}

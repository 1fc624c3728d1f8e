import { browserSupportsWebAuthn, startAuthentication, startRegistration } from '@simplewebauthn/browser'

/*
 * The form of a page with a passkey in it: its button asks the browser, and what the browser says is sent in a hidden field.
 * Without this script the form is not shown.
 */
for (const place of document.querySelectorAll<HTMLElement>('[data-passkey]')) begin(place)

function begin(place: HTMLElement): void {
  const form = place.querySelector('form')
  const answer = form?.querySelector<HTMLInputElement>('input[name="answer"]')
  if (!form || !answer || !browserSupportsWebAuthn()) return
  place.hidden = false
  for (const absent of document.querySelectorAll<HTMLElement>('[data-passkey-absent]')) absent.hidden = true
  let isAsking = false
  const ask = async (): Promise<void> => {
    if (isAsking) return
    isAsking = true
    showFault(place, false)
    try {
      answer.value = JSON.stringify(await asked(place))
      form.submit()
    } catch {
      showFault(place, true) // the holder has turned away, or the device has no passkey for this site
    } finally {
      isAsking = false
    }
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void ask()
  })
}

function asked(place: HTMLElement): Promise<unknown> {
  const optionsJSON = JSON.parse(place.dataset['options'] ?? '{}')
  return place.dataset['passkey'] === 'new'
    ? startRegistration({ optionsJSON })
    : startAuthentication({ optionsJSON })
}

function showFault(place: HTMLElement, isShown: boolean): void {
  const fault = place.querySelector<HTMLElement>('[data-passkey-fault]')
  if (fault) fault.hidden = !isShown
}

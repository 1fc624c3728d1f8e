const pauseMs = 1_200

/** What a form is called, so that it is taken once: what is kept before it is sent leaves it untaken. */
const formName = '_form'

/**
 * Keeps what is typed into a form on the server, at the address that the form names or else as its draft, a moment after the typing pauses and when the page is left, so that neither
 * a crash nor signing out loses it. Secrets and files are never kept. A form that came back with an error is kept at once.
 */
export function keepDrafts(form: HTMLFormElement, { now }: { readonly now: boolean }): void {
  let waiting: ReturnType<typeof setTimeout> | undefined
  let isSent = false
  const news = document.createElement('p')
  news.className = 'govuk-hint mh-kept'
  news.setAttribute('role', 'status')
  form.append(news)

  const keep = async (): Promise<void> => {
    waiting = undefined
    const answer = await fetch(form.dataset['keepsAt'] ?? '/workspace/drafts', {
      method: 'POST',
      body: textsIn(form),
      headers: { 'x-csrf-token': tokenIn(form) },
      keepalive: document.visibilityState === 'hidden',
    }).catch(() => undefined)
    news.textContent = (answer?.ok ? form.dataset['kept'] : form.dataset['notKept']) ?? ''
  }
  form.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(() => void keep(), pauseMs)
  })
  form.addEventListener('submit', () => {
    isSent = true
    clearTimeout(waiting)
  })
  if (now && form.dataset['keepsAt'] === undefined) void keep()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'hidden' || waiting === undefined || isSent) return
    clearTimeout(waiting)
    void keep()
  })
}

function textsIn(form: HTMLFormElement): URLSearchParams {
  const texts = new URLSearchParams({ _place: location.pathname })
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && name !== formName && !isSecret(form, name)) texts.append(name, value)
  }
  return texts
}

function isSecret(form: HTMLFormElement, name: string): boolean {
  const field = form.elements.namedItem(name)
  return field instanceof HTMLInputElement && field.type === 'password'
}

function tokenIn(form: HTMLFormElement): string {
  const field = form.elements.namedItem('_csrf')
  return field instanceof HTMLInputElement ? field.value : ''
}

import {
  Button,
  Checkboxes,
  createAll,
  ErrorSummary,
  NotificationBanner,
  Radios,
  SkipLink,
  Tabs,
} from 'govuk-frontend'
import { orderByDragging } from '../../agenda/browser/order-by-dragging.ts'
import { askBeforeSignOut } from '../../room/browser/ask-before-sign-out.ts'
import { keepDrafts } from './keep-drafts.ts'
import { listenForShortcuts } from './shortcuts.ts'
import { takeOpenMarksOff } from './take-open-marks-off.ts'

// What makes the pages of the workspace quicker for whoever has JavaScript. Without it every page still works.

document.body.classList.add('js-enabled', 'govuk-frontend-supported')
for (const component of [Button, Checkboxes, ErrorSummary, NotificationBanner, Radios, SkipLink, Tabs])
  createAll(component)
takeOpenMarksOff()
for (const moment of ['click', 'pageshow']) addEventListener(moment, takeOpenMarksOff)
const cameBack = document.querySelector('template[data-form-came-back]') !== null
if (cameBack) history.replaceState(history.state, '', location.href) // what a form's answer is opened as from now on: by its address
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-keeps-draft]'))
  keepDrafts(form, { now: cameBack })
listenForShortcuts()
for (const form of document.querySelectorAll<HTMLFormElement>('form.mh-account')) askBeforeSignOut(form)
for (const list of document.querySelectorAll<HTMLElement>('[data-agenda-build]')) orderByDragging(list)

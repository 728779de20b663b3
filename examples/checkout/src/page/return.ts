import { reportReturn } from '@three-ds/browser'

/** The server has read what came back; the page that waits, if there is one, only learns that it is over. */
const ticket = document.querySelector('main')?.dataset['ticket'] ?? ''
if (!reportReturn({ parameters: {} })) location.replace(`/orders/${ticket}`)
// A window that the shop has opened: the page that waits closes it, and where it is gone the link on this page leads on.

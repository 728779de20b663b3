/** Sends the page's one form at once. */
export const sendForm = 'document.forms[0].submit()'

/**
 * Asks how the app has decided, once a second, and goes on when it has. Without a script the cardholder's button does it.
 * It is handed `statusUrl` by the attribute `data-status` of the element that tells how it stands.
 */
export const watchApp = `
const status = document.getElementById('status')
const words = { approved: 'Approved. Going back to the shop.', declined: 'Declined. Going back to the shop.', over: 'Going back to the shop.' }
const ask = async () => {
  const answer = await fetch(status.dataset.status).then((response) => response.json()).catch(() => ({ decision: 'asked' }))
  if (answer.decision === 'asked') return setTimeout(ask, 1000)
  status.textContent = words[answer.decision]
  document.getElementById('proceed').requestSubmit()
}
ask()
`

/**
 * Tells the window that framed or opened this one. What it tells decides nothing: whoever hears it asks the gateway, so that any
 * origin may hear it.
 */
export const tellParent = (message: string): string =>
  // Inside a script element a less-than sign must not begin an end tag.
  `(parent === self ? opener : parent)?.postMessage(${JSON.stringify(message).replaceAll('<', '\\u003c')}, '*')`

/** Text for an attribute or an element of HTML. */
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)

const page = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`

/** The hidden page that tells the merchant's server at once that the fingerprint was taken, by a form post. */
export const fingerprintPage = (notificationUrl: string, threeDSMethodData: string): string =>
  page(
    'Fingerprint',
    `<form method="post" action="${escaped(notificationUrl)}"><input type="hidden" name="threeDSMethodData" value="${escaped(threeDSMethodData)}"></form><script>document.forms[0].submit()</script>`,
  )

/** The page on which the cardholder types the one-time password. */
export const challengePage = (address: string, right: string, wrong: string): string =>
  page(
    'Fake issuer',
    `<h1>Fake issuer</h1><p>${escaped(right)} passes, ${escaped(wrong)} fails.</p><form method="post" action="${escaped(address)}"><input name="otp" autocomplete="one-time-code" autofocus><button>Confirm</button></form>`,
  )

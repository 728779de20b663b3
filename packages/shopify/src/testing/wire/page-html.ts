/** Text for an attribute or an element of HTML. */
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)

/** A page with a button for each answer, posted back to where the page stands. */
export function pageHtml(title: string, address: string, answers: readonly string[]): string {
  const buttons = answers.map(
    (answer) => `<button name="answer" value="${escaped(answer)}">${escaped(answer)}</button>`,
  )
  const form = buttons.length === 0 ? '' : `<form method="post" action="${escaped(address)}">${buttons.join('')}</form>`
  const head = `<meta charset="utf-8"><title>${escaped(title)}</title>`
  return `<!doctype html><html lang="en"><head>${head}</head><body><h1>${escaped(title)}</h1>${form}</body></html>`
}

import { type Html, html } from './html.ts'

/** How the page looks. It loads nothing from anywhere. */
const style = `
  :root { color-scheme: light dark } .table { overflow-x: auto }
  body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 72rem; padding: 0 1rem; color: #1c1c1c; background: #fff }
  table { border-collapse: collapse; width: 100% } th, td { text-align: left; padding: .35rem .6rem; border-bottom: 1px solid #ddd; vertical-align: top }
  th { font-weight: 600 } form { display: inline } nav a { margin-right: 1rem } .problem { color: #8a1c1c }
  @media (prefers-color-scheme: dark) { body { background: #181818; color: #e6e6e6 } a { color: #8ab4f8 } th, td { border-color: #444 } .problem { color: #ff9a9a } }`

/** A page of its own. `path` leads to the overview. */
export const renderPage = (title: string, path: string, content: Html): string =>
  html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title><style>${{ html: style }}</style></head>
<body><h1>${title}</h1>
<nav><a href="${path}">all</a><a href="${path}?show=pending">pending</a><a href="${path}?show=done">done</a><a href="${path}?show=timed-out">timed out</a><a href="${path}?show=set-aside">set aside</a></nav>
${content}
</body></html>`.html

/** A table that scrolls by itself where the window is narrower, by keys too. */
export const table = (name: string, heads: readonly string[], rows: readonly Html[]): Html =>
  html`<div class="table" role="region" aria-label="${name}" tabindex="0"><table><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr>
${rows}</table></div>`

/** A button that does something to what has this id. */
export const button = (path: string, action: string, id: string, label: string): Html =>
  html`<form method="post" action="${path}"><input type="hidden" name="action" value="${action}"><input type="hidden" name="id" value="${id}"><button>${label}</button></form> `

/** A time, to the second, in UTC. */
export const time = (date: Date | string | null): string =>
  date === null ? '' : new Date(date).toISOString().replace('T', ' ').slice(0, 19)

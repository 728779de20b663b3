import { html } from 'hono/html'

type Html = ReturnType<typeof html>

/** The frame of every page of the shop. */
export const page = (title: string, script: string, body: Html): Html => html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${title}</title>
    <link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
    <link rel="stylesheet" href="/assets/shop.css">
    <script type="module" src="/assets/${script}.js"></script>
  </head>
  <body>${body}</body>
</html>`

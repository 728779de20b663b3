import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Hono } from 'hono'
import type { Scripts } from './bundle.ts'

const files = [
  { name: 'shop.css', type: 'text/css' },
  { name: 'icon.svg', type: 'image/svg+xml' },
] as const

/** Scripts, style and icon of the pages. */
export function assetRoutes(scripts: Scripts): Hono {
  const routes = new Hono()
  for (const [name, text] of scripts) {
    routes.get(`/${name}.js`, ({ body }) => body(text, 200, { 'content-type': 'text/javascript; charset=utf-8' }))
  }
  for (const { name, type } of files) {
    routes.get(`/${name}`, async ({ body }) =>
      body(await readFile(join(import.meta.dirname, '../assets', name), 'utf8'), 200, { 'content-type': type }),
    )
  }
  return routes
}

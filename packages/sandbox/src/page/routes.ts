import { Hono } from 'hono'
import type { SandboxParts } from '../sandbox-parts.ts'

/** The start page. */
export function pageRoutes(_parts: SandboxParts): Hono {
  const page = new Hono()
  page.get('/', (context) => context.text('Three-DS sandbox'))
  return page
}

import { events } from './0001-events.ts'
import { flows } from './0002-flows.ts'
import { waiting } from './0003-waiting.ts'
import type { Migration } from './migration.ts'

/** Every step, in order. A new one goes to the end. */
export const allMigrations: readonly Migration[] = [events, flows, waiting]

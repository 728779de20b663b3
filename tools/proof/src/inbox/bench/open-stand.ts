import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Database, openInbox, openPostgres } from '@three-ds/inbox'
import { startPostgres } from '@three-ds-tools/postgres'
import type { StormKit } from '../../storm/kit.ts'
import type { WorkerTask } from '../shop/worker-task.ts'
import { createProofTables } from '../storm/tables.ts'

/** A database with the inbox's tables, and a task for processes that work on it. */
export interface Stand {
  readonly database: Database
  readonly taskPath: string
  close(): Promise<void>
}

/** A PostgreSQL of its own, one that waits for its disk at each commit. */
export async function openStand(kit: StormKit, concurrency: number): Promise<Stand> {
  const server = await startPostgres({ durable: true })
  const { connectionString } = server
  const folder = mkdtempSync(join(tmpdir(), 'three-ds-inbox-bench-'))
  const database = openPostgres({ connectionString, maxConnections: 4 })
  const task: WorkerTask = { kit, connectionString, kind: 'inside', seed: 1, failing: 0, concurrency }
  const taskPath = join(folder, 'task.json')
  writeFileSync(taskPath, JSON.stringify(task))
  await createProofTables(database)
  await (await openInbox({ database })).stop()
  return {
    database,
    taskPath,
    close: async () => {
      await database.close()
      await server.stop()
      rmSync(folder, { recursive: true })
    },
  }
}

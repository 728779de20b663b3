import { describe, expect, it } from 'vitest'
import { migrateState } from '../../src/flow/migrate-state.ts'
import { type StateMigration, stateMigrations, stateVersion } from '../../src/flow/state-migrations.ts'

/** Two versions that never were: `order` became `key`, and then got a prefix. */
const migrations: readonly StateMigration[] = [
  { from: 2, migrate: ({ key, ...state }) => ({ ...state, key: `paper:${key}` }) },
  { from: 1, migrate: ({ order, ...state }) => ({ ...state, key: order }) },
]

describe('a state of an older version', () => {
  it('goes from version to version until it is of this one', () => {
    expect(migrateState({ version: 1, order: 'o-1' }, 3, migrations)).toEqual({
      state: { version: 3, key: 'paper:o-1' },
    })
    expect(migrateState({ version: 2, key: 'o-1' }, 3, migrations)).toEqual({ state: { version: 3, key: 'paper:o-1' } })
  })

  it('to which no migration leads is unreadable, and the version that was met is told', () => {
    expect(migrateState({ version: 1 }, 3, migrations.slice(0, 1))).toEqual({ unreadable: 'older', version: 1 })
  })

  it('that stops half way is told by the version at which it stopped', () => {
    expect(migrateState({ version: 1, order: 'o-1' }, 3, migrations.slice(1))).toEqual({
      unreadable: 'older',
      version: 2,
    })
  })

  it('is not changed in place', () => {
    const stored = Object.freeze({ version: 1, order: 'o-1' })
    migrateState(stored, 3, migrations)
    expect(stored).toEqual({ version: 1, order: 'o-1' })
  })
})

describe('a state of another version', () => {
  it('that is newer is unreadable: nobody knows what its fields mean', () => {
    expect(migrateState({ version: 4 }, 3, migrations)).toEqual({ unreadable: 'newer', version: 4 })
  })

  it('of this version comes back as it is', () => {
    const stored = { version: 3, key: 'o-1' }
    expect(migrateState(stored, 3, migrations)).toEqual({ state: stored })
  })
})

describe('the table of migrations', () => {
  it('leads from each version that ever was to the one that is written', () => {
    expect(stateMigrations.map(({ from }) => from).toSorted()).toEqual(
      Array.from({ length: stateVersion - 1 }, (_, index) => index + 1),
    )
  })
})

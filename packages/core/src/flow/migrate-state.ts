import { type StateMigration, type StoredState, stateMigrations, stateVersion } from './state-migrations.ts'

/** What became of a stored state: of this version now, or none that can be read here. */
export type MigratedState =
  | { readonly state: StoredState }
  | { readonly unreadable: 'newer' | 'older'; readonly version: number }
  | { readonly unreadable: 'no-version' }

/**
 * Brings a stored state to the version of this package.
 *
 * @param current - the version that is wanted
 * @param migrations - from each version to the next
 */
export function migrateState(
  stored: StoredState,
  current: number = stateVersion,
  migrations: readonly StateMigration[] = stateMigrations,
): MigratedState {
  const { version } = stored
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1) return { unreadable: 'no-version' }
  if (version > current) return { unreadable: 'newer', version }
  if (version === current) return { state: stored }
  const step = migrations.find(({ from }) => from === version)
  if (step === undefined) return { unreadable: 'older', version }
  return migrateState({ ...step.migrate(stored), version: version + 1 }, current, migrations)
}

import { playOutcomes } from './play-outcomes.ts'

playOutcomes('cardinal')

import type { IscoRow } from '../profession-entry.ts'

/** Major group 0. */
export const armedForces: readonly IscoRow[] = [
  ['0', 'Streitkräfte', 'Armed forces occupations'],
  ['01', 'Offiziere', 'Commissioned armed forces officers'],
  ['011', 'Offiziere', 'Commissioned armed forces officers'],
  ['0110', 'Offiziere', 'Commissioned armed forces officers'],
  ['02', 'Unteroffiziere', 'Non-commissioned armed forces officers'],
  ['021', 'Unteroffiziere', 'Non-commissioned armed forces officers'],
  ['0210', 'Unteroffiziere', 'Non-commissioned armed forces officers'],
  ['03', 'Streitkräfte, andere Ränge', 'Armed forces occupations, other ranks'],
  ['031', 'Streitkräfte, andere Ränge', 'Armed forces occupations, other ranks'],
  ['0310', 'Streitkräfte, andere Ränge', 'Armed forces occupations, other ranks'],
]

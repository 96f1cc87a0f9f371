import type { Share } from '../engine/expression.ts'

/** Shares of the contribution ceiling as the norms write them; which version uses which one stands in the § files. */
export const ZWEI_DRITTEL: Share = { num: 2, den: 3 }
export const FUENFZIG_PROZENT: Share = { num: 50, den: 100 }
export const ZWEIUNDFUENFZIG_PROZENT: Share = { num: 52, den: 100 }
export const FUENFUNDVIERZIG_KOMMA_DREI_PROZENT: Share = { num: 453, den: 1000 }
export const FUENFUNDVIERZIG_PROZENT: Share = { num: 45, den: 100 }
export const FUENFUNDFUENFZIG_PROZENT: Share = { num: 55, den: 100 }
export const SECHZIG_PROZENT: Share = { num: 60, den: 100 }

import { basisStates, inForceStates } from '../schemas/vocabulary.ts';

/** Every state of a text or of a basis, with its name for readers; a state both share stands once for each name. */
export function stateNames(): { id: string; label: string }[] {
  return [...Object.entries(inForceStates), ...Object.entries(basisStates)].map(([id, label]) => ({ id, label }));
}

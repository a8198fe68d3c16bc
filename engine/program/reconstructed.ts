/** Provisions whose wording is a reconstruction: what rests on them says so. */
import type { Program } from './program.ts';

/** Tells of a provision, or of the one it is a part of, whether its wording is a reconstruction. */
export function reconstructedIn(program: Program): (provision: string) => boolean {
  const known = new Map(program.provisions.map(({ id, reconstructed }) => [id, reconstructed]));
  return (provision) => {
    // `point 5 part 2` → `point 5 part` → `point 5`
    for (let id = provision; id !== ''; id = id.slice(0, Math.max(0, id.lastIndexOf(' ')))) {
      const reconstructed = known.get(id);
      if (reconstructed !== undefined) return reconstructed;
    }
    return false;
  };
}

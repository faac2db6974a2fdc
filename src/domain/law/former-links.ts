import { type FormerName, formerNamesIn } from '../agency/former-names.ts';
import type { LawReferences } from './law-view.ts';

/** Where the page of a text tells what became of a body that it names. */
export const formerAnchor = (agency: string) => `#ten-cu-${agency}`;

/** Adds to the links of a text those of names that no body bears any more; words that are part of a citation stay with it. */
export function withFormerNames<R extends Pick<LawReferences, 'links'>>(references: R, names: readonly FormerName[]): R {
  return {
    ...references,
    links: (line) => {
      const cited = references.links(line);
      const former = formerNamesIn(line.text, names)
        .filter(({ start, end }) => cited.every((link) => link.end <= start || link.start >= end))
        .map(({ start, end, name }) => ({ start, end, path: formerAnchor(name.agency), held: false, hint: name.hint }));
      return [...cited, ...former];
    },
  };
}

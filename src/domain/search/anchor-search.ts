import { attachedKinds } from '../law/levels.ts';
import type { SaidStep } from './said-provisions.ts';

const attachedPart = `(?:${Object.keys(attachedKinds).join('|')})(?:-[ivx]+|-\\d+[a-z]?)?(?:-lan-\\d+)?`;
/** Numbered through a whole text or attachment, so that what stands around them need not be said. */
const placed = new Set(['phan', 'chuong', 'muc', 'dieu']);

/**
 * The anchors that a citation can mean, the likeliest first: none that leaves out a unit that numbers begin anew in.
 * `prefix` is the attached document that was named, if any.
 *
 * @example findAnchors(['quy-che', 'quy-che-dieu-6'], [{ token: 'dieu', values: ['6'], loose: false }]) // ['quy-che-dieu-6']
 */
export function findAnchors(anchors: readonly string[], steps: readonly SaidStep[], prefix?: string): string[] {
  const [first] = steps;
  if (first === undefined) return [];
  const pattern = anchorPattern(steps, prefix);
  const found = anchors.flatMap((anchor) => {
    const match = pattern.exec(anchor);
    if (match === null) return [];
    const cost = steps.reduce((sum, { values }, at) => sum + Math.max(0, values.indexOf(match[at + 2] ?? '')), 0);
    return [{ anchor, cost, inner: match[1] !== undefined }];
  });
  const least = Math.min(...found.map(({ cost }) => cost));
  const either = steps.some(({ token, values }) => token === 'diem' && values.length > 1);
  return found
    .filter(({ cost }) => either || cost === least)
    .sort((a, b) => Number(a.inner) - Number(b.inner) || a.cost - b.cost || a.anchor.length - b.anchor.length)
    .map(({ anchor }) => anchor);
}

function anchorPattern(steps: readonly SaidStep[], prefix: string | undefined): RegExp {
  const inner = placed.has(steps[0]?.token ?? '');
  const around = prefix !== undefined ? `(${prefix})(?:-[ivx]+|-\\d+)?-` : inner ? `(?:(${attachedPart})-)?` : '()';
  const outer = inner ? '(?:(?:phan|chuong)-[a-z0-9]+-)*' : '';
  const units = steps.map(({ token, values, times }) => {
    const again = times === undefined ? '(?:-lan-\\d+)?' : `-lan-${String(times)}`;
    return `${token}${values.includes('') ? '(?:-([ivx]+|\\d+))?' : `-(?:so-)?(${values.join('|')})`}${again}`;
  });
  return new RegExp(`^${around}${outer}${units.join('-')}$`, 'u');
}

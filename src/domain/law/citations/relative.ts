import { type AttachedKind, attachedKinds } from '../levels.ts';
import { type DocumentKind, symbolOf } from './kinds.ts';
import type { CitationContext } from './model.ts';

/** Where the words stand: the attached document and the units around them, widest first, each as a piece of an anchor. */
export interface Standing {
  readonly prefix: string;
  readonly pieces: readonly { readonly token: string; readonly piece: string }[];
}

const prefixPattern = new RegExp(`^(${Object.keys(attachedKinds).join('|')})(?:-(?:[ivx]+|\\d+)(?=-|$))?(?:-lan-\\d+)?(?=-|$)`, 'u');
const cut = /-(?=(?:phan|chuong|tieu-muc|dieu|khoan|diem|gach|cong|doan|can-cu)-|muc-)(?<!-tieu-|^tieu-)/u;
const tokenOf = /^(phan|chuong|muc|tieu-muc|dieu|khoan|diem)-/u;

/**
 * Cuts an anchor at its units.
 *
 * @example standingAt('quy-che-dieu-6-khoan-9').pieces.map(({ piece }) => piece) // ['dieu-6', 'khoan-9']
 */
export function standingAt(anchor: string | undefined, parents: readonly string[] = []): Standing {
  const prefix = prefixPattern.exec(anchor ?? '')?.[0] ?? '';
  const around = parents.flatMap((parent) => piecesOf(parent, prefix));
  const own = piecesOf(anchor ?? '', prefix);
  const more = around.filter(
    ({ token }, index) => !own.some((piece) => piece.token === token) && around.findIndex((piece) => piece.token === token) === index,
  );
  return { prefix, pieces: [...more, ...own] };
}

function piecesOf(anchor: string, prefix: string): { token: string; piece: string }[] {
  const inner = prefix !== '' && anchor.startsWith(prefix) ? anchor.slice(prefix.length + 1) : anchor;
  return joinSubsections(inner.split(cut)).flatMap((piece) => {
    const token = tokenOf.exec(piece)?.[1];
    return token === undefined ? [] : [{ token, piece }];
  });
}

/** `tieu-muc-2` holds the token `muc`, so that cutting takes it apart. */
function joinSubsections(pieces: readonly string[]): string[] {
  const whole: string[] = [];
  for (const piece of pieces) {
    if (whole.at(-1) === 'tieu') whole[whole.length - 1] = `tieu-${piece}`;
    else whole.push(piece);
  }
  return whole;
}

/** The anchor of the attached document that "Quy chế này" means; undefined for the document itself. */
export function attachedPrefixOf(kind: DocumentKind, context: CitationContext): string | undefined {
  if (kind.attached === undefined) return undefined;
  const { prefix } = standingAt(context.anchor);
  if (prefix !== '') return isOfKind(prefix, kind.attached) ? prefix : undefined;
  // A decision that says "Quy chế này" means the one attached to it; a plan that says "Kế hoạch này" means itself.
  const symbol = context.number === undefined ? '' : symbolOf(context.number);
  return symbol !== '' && symbol !== 'UBND' && symbol !== kind.symbol ? kind.attached : undefined;
}

function isOfKind(prefix: string, attached: AttachedKind): boolean {
  return prefix === attached || prefix.startsWith(`${attached}-`);
}

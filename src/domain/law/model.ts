import type { LevelId } from './levels.ts';

/** The furniture of an official document, before and after its provisions. */
export type FurnitureKind =
  | 'quoc-hieu'
  | 'co-quan'
  | 'so'
  | 'ngay'
  | 'loai'
  | 'trich-yeu'
  | 'kem-theo'
  | 'can-cu'
  | 'lenh'
  | 'noi-nhan'
  | 'noi-nhan-muc'
  | 'chuc-vu'
  | 'nguoi-ky'
  | 'ke';

/**
 * One line of the body that holds words. `text` has no white space around it; `gap` is all the white space
 * up to the next line's words, so that text and gaps put together give back the body.
 * `line` counts from 1 and `offset` from 0, both in the body.
 */
export interface Line {
  readonly text: string;
  readonly gap: string;
  readonly line: number;
  readonly offset: number;
}

export interface FurnitureLine extends Line {
  readonly kind: FurnitureKind;
}

/**
 * A provision. `number` is as written (`6`, `đ`, `II`), empty for a dash or a bare paragraph;
 * `marker` is what stands before the words (`Điều 6.`, `đ)`, `-`); `title` is the line under "Chương I";
 * `quoted` marks a line of a provision of another law that this one quotes, whose numbers are not numbers of this law.
 */
export interface LawNode {
  readonly level: LevelId;
  readonly number: string;
  readonly marker: string;
  readonly words: string;
  readonly line: Line;
  readonly title: Line | undefined;
  readonly quoted?: true;
  readonly children: readonly LawNode[];
}

/** The document itself, or one attached to it ("Quy chế … kèm theo Quyết định …"); `prefix` begins the anchors of an attached one. */
export interface Part {
  readonly prefix: string;
  readonly head: readonly FurnitureLine[];
  readonly body: readonly LawNode[];
  readonly foot: readonly FurnitureLine[];
}

/** An official text as a value. `start` is the white space before its first word. */
export interface Law {
  readonly start: string;
  readonly parts: readonly Part[];
}

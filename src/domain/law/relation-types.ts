/**
 * How one official document stands to another: a closed table. A relation is stated once, on the acting document.
 * `acting` is its name there, `passive` its name on the other one; both head lists that everybody reads, so they are plain words. `eli` is the property of the European Legislation
 * Identifier that says the same, with its inverse (ELI knows one property for an act that repeals or replaces another).
 * `later`: the acting document comes after the other, so that the same two can never stand the other way round.
 * `ends`: the other one ends when the acting one takes effect. `order`: the smaller, the earlier a reader must learn of it.
 */
export const relationTypes = {
  'can-cu': {
    acting: 'Căn cứ',
    passive: 'Là căn cứ của',
    eli: ['based_on', 'basis_for'],
    later: true,
    ends: false,
    order: { acting: 8, passive: 9 },
  },
  'huong-dan': {
    acting: 'Hướng dẫn thi hành',
    passive: 'Văn bản hướng dẫn',
    eli: ['ensures_implementation_of', 'implementation_ensured_by'],
    later: true,
    ends: false,
    order: { acting: 7, passive: 5 },
  },
  'sua-doi': {
    acting: 'Sửa đổi, bổ sung',
    passive: 'Được sửa đổi, bổ sung bằng',
    eli: ['amends', 'amended_by'],
    later: true,
    ends: false,
    order: { acting: 6, passive: 3 },
  },
  'thay-the': {
    acting: 'Thay thế',
    passive: 'Được thay bằng',
    eli: ['repeals', 'repealed_by'],
    later: true,
    ends: true,
    order: { acting: 2, passive: 0 },
  },
  'bai-bo': {
    acting: 'Bãi bỏ',
    passive: 'Bị bãi bỏ bằng',
    eli: ['repeals', 'repealed_by'],
    later: true,
    ends: true,
    order: { acting: 2, passive: 1 },
  },
  'kem-theo': {
    acting: 'Ban hành kèm theo',
    passive: 'Được ban hành kèm theo',
    eli: ['has_annex', 'is_annex_of'],
    later: false,
    ends: false,
    order: { acting: 10, passive: 4 },
  },
  'dan-chieu': {
    acting: 'Nhắc tới',
    passive: 'Được nhắc tới trong',
    eli: ['cites', 'cited_by'],
    later: false,
    ends: false,
    order: { acting: 11, passive: 12 },
  },
} as const satisfies Readonly<Record<string, RelationInfo>>;

interface RelationInfo {
  readonly acting: string;
  readonly passive: string;
  readonly eli: readonly [string, string];
  readonly later: boolean;
  readonly ends: boolean;
  readonly order: Readonly<Record<Direction, number>>;
}

export type RelationType = keyof typeof relationTypes;

/** From which side a relation is seen: on the document that acts, or on the one that is acted upon. */
export type Direction = 'acting' | 'passive';

/** The names of the relations on the acting document, by type. */
export const actingNames = Object.fromEntries(Object.entries(relationTypes).map(([type, { acting }]) => [type, acting])) as {
  readonly [T in RelationType]: (typeof relationTypes)[T]['acting'];
};

/**
 * How one official document stands to another: a closed table. A relation is stated once, on the acting document;
 * `acting` is its name there, `passive` its name on the other one. `eli` is the property of the European Legislation
 * Identifier that says the same, with its inverse.
 */
export const relationTypes = {
  'can-cu': { acting: 'Căn cứ', passive: 'Là căn cứ của', eli: ['based_on', 'basis_for'] },
  'huong-dan': {
    acting: 'Hướng dẫn, quy định chi tiết',
    passive: 'Được hướng dẫn, quy định chi tiết bởi',
    eli: ['ensures_implementation_of', 'implementation_ensured_by'],
  },
  'sua-doi': { acting: 'Sửa đổi, bổ sung', passive: 'Được sửa đổi, bổ sung bởi', eli: ['amends', 'amended_by'] },
  'thay-the': { acting: 'Thay thế', passive: 'Được thay bằng', eli: ['repeals', 'repealed_by'] },
  'bai-bo': { acting: 'Bãi bỏ', passive: 'Bị bãi bỏ bởi', eli: ['repeals', 'repealed_by'] },
  'kem-theo': { acting: 'Ban hành kèm theo', passive: 'Được ban hành kèm theo', eli: ['has_annex', 'is_annex_of'] },
  'dan-chieu': { acting: 'Dẫn chiếu', passive: 'Được dẫn chiếu bởi', eli: ['cites', 'cited_by'] },
} as const satisfies Record<string, { acting: string; passive: string; eli: readonly [string, string] }>;

export type RelationType = keyof typeof relationTypes;

/** The names of the relations on the acting document, by type. */
export const actingNames = Object.fromEntries(Object.entries(relationTypes).map(([type, { acting }]) => [type, acting])) as {
  readonly [T in RelationType]: (typeof relationTypes)[T]['acting'];
};

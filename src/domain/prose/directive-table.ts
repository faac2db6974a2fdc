/** What editors may write besides Markdown. The table is closed: another name is an error. */

export const boxes = {
  'luu-y': { title: 'Lưu ý' },
  'can-than': { title: 'Cẩn thận' },
  'vi-du': { title: 'Ví dụ' },
} as const;
export type BoxName = keyof typeof boxes;

/** Words in a sentence that lead to a provision or to a term; each with the attributes it takes. */
export const inlineDirectives = {
  dieu: {
    required: ['van-ban'],
    optional: ['neo'],
    example: ':dieu[khoản 9 Điều 6]{van-ban=1320-qd-ubnd-dak-nong-2022 neo=quy-che-dieu-6-khoan-9}',
  },
  tu: { required: ['id'], optional: [], example: ':tu[án tích]{id=an-tich}' },
} as const satisfies Record<string, { required: readonly string[]; optional: readonly string[]; example: string }>;
export type InlineName = keyof typeof inlineDirectives;

/** Official words, held against the provision they are taken from. */
export const quotation = 'trich';
export const quotationAttributes = {
  required: ['van-ban', 'neo'],
  example: ':::trich[khoản 3 Điều 10 Quy chế]{van-ban=1320-qd-ubnd-dak-nong-2022 neo=quy-che-dieu-10-khoan-3}',
} as const;

export function isBox(name: string): name is BoxName {
  return Object.hasOwn(boxes, name);
}

export function isInline(name: string): name is InlineName {
  return Object.hasOwn(inlineDirectives, name);
}

export const blockNames = [...Object.keys(boxes), quotation].map((name) => `:::${name}`).join(', ');
export const inlineNames = Object.keys(inlineDirectives)
  .map((name) => `:${name}[…]`)
  .join(', ');

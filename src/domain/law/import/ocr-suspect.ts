/** A piece of a line that the scanner probably misread: where it stands, what it may have been, and why. */
export interface Suspect {
  readonly from: number;
  readonly to: number;
  readonly expected?: string;
  readonly why: keyof typeof reasons;
  /** The neighbour that speaks for the guess: shown with it, so that a short word is found again. */
  readonly witness?: readonly [number, number];
  /** The pair with that neighbour as it stands and as it was meant, by their places in the list. */
  readonly asRead?: readonly [number, number];
  readonly asMeant?: readonly [number, number];
}

export const reasons = {
  syllable: 'Không phải một tiếng Việt viết đúng; có thể máy quét đọc nhầm chữ.',
  place: 'Tiếng này hầu như không đứng cạnh các tiếng bên cạnh trong văn bản pháp luật; có thể máy quét đọc nhầm dấu hoặc chữ.',
  glued: 'Hai tiếng dính liền nhau; có thể mất một khoảng trắng.',
  capital: 'Chữ hoa ở giữa câu; có thể máy quét đọc nhầm cỡ chữ.',
  hyphen: 'Dấu gạch nối giữa các tiếng thường cách nhau bằng khoảng trắng; có thể là vết bẩn của bản quét.',
  number: 'Số hoặc số hiệu có chữ hay khoảng trắng lạ bên trong.',
  sign: 'Ký hiệu lạ ở chỗ của một ký hiệu thường gặp.',
  line: 'Phần lớn dòng này không đọc được; có thể là con dấu, chữ ký hoặc vết bẩn của bản quét.',
} as const;

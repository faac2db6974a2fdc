import type { ErrorCode } from 'yaml';

/** What is wrong with a line of YAML, and what to do about it, for editors who have never heard of YAML. */
export interface YamlProblem {
  readonly reason: string;
  readonly fix: string;
}

const indent: YamlProblem = {
  reason: 'Dòng này thụt vào không khớp với các dòng quanh nó.',
  fix: 'Thụt đầu dòng bằng khoảng trắng, thẳng hàng với các trường cùng nhóm.',
};
const colon: YamlProblem = {
  reason: 'Dòng này có dấu hai chấm hoặc dấu đặc biệt không nằm trong dấu nháy.',
  fix: "Đặt cả câu trong dấu nháy đơn, ví dụ title: 'Vay vốn: ai được vay'.",
};
const quotes: YamlProblem = {
  reason: 'Thiếu một dấu: dấu nháy, ngoặc hay dấu hai chấm chưa đủ cặp.',
  fix: "Xem dấu nháy và ngoặc mở ra đã đóng lại chưa; sau tên trường cần dấu hai chấm và một khoảng trắng. Nháy đơn trong câu viết hai lần ('').",
};
const sharing: YamlProblem = {
  reason: 'Dòng này dùng dấu & hoặc * để nhắc lại một đoạn (bí danh), không dùng được ở đây.',
  fix: 'Viết nội dung ra đầy đủ. Nếu & hay * là chữ trong câu thì đặt cả câu trong dấu nháy đơn.',
};
const tags: YamlProblem = {
  reason: 'Dòng này bắt đầu bằng dấu ! hoặc %, có nghĩa riêng nên không đọc được.',
  fix: 'Bỏ dấu đó, hoặc đặt cả câu trong dấu nháy đơn.',
};
const fieldName: YamlProblem = {
  reason: 'Tên trường viết chưa đúng dạng: tên trường là một từ ngắn trên một dòng, rồi dấu hai chấm.',
  fix: 'Viết tên trường một dòng, dấu hai chấm, khoảng trắng, rồi giá trị. Câu dài đặt trong dấu nháy đơn.',
};

/** Every problem the YAML reader knows, in words. */
const problems: Readonly<Record<ErrorCode, YamlProblem>> = {
  DUPLICATE_KEY: { reason: 'Một trường được ghi hai lần.', fix: 'Giữ một dòng, xóa dòng kia.' },
  TAB_AS_INDENT: { reason: 'Dòng này thụt vào bằng phím Tab.', fix: 'Thay Tab bằng khoảng trắng.' },
  BAD_INDENT: indent,
  BAD_COLLECTION_TYPE: indent,
  BLOCK_IN_FLOW: indent,
  UNEXPECTED_TOKEN: colon,
  BAD_SCALAR_START: colon,
  BLOCK_AS_IMPLICIT_KEY: colon,
  IMPOSSIBLE: colon,
  MISSING_CHAR: quotes,
  BAD_DQ_ESCAPE: {
    reason: 'Trong dấu nháy kép, dấu \\ có nghĩa riêng và chữ sau nó không hợp lệ.',
    fix: 'Bỏ dấu \\, hoặc đổi dấu nháy kép thành dấu nháy đơn.',
  },
  BAD_ALIAS: sharing,
  ALIAS_PROPS: sharing,
  MULTIPLE_ANCHORS: sharing,
  BAD_DIRECTIVE: tags,
  MULTIPLE_TAGS: tags,
  TAG_RESOLVE_FAILED: tags,
  BAD_PROP_ORDER: tags,
  MULTILINE_IMPLICIT_KEY: fieldName,
  KEY_OVER_1024_CHARS: fieldName,
  NON_STRING_KEY: fieldName,
  MULTIPLE_DOCS: {
    reason: 'Phần thông tin có thêm một dòng ngăn (--- hoặc ...), nên thành hai phần.',
    fix: 'Chỉ giữ dòng --- ở đầu và ở cuối phần thông tin.',
  },
  RESOURCE_EXHAUSTION: { reason: 'Phần thông tin lồng vào nhau quá sâu.', fix: 'Bớt các dấu ngoặc [ { lồng nhau, hoặc lấy lại tệp cũ.' },
};

export function problemOf(code: ErrorCode): YamlProblem {
  return problems[code];
}

/** Values that point nowhere, back at themselves, or multiply without end: they read as YAML, but have no finite content. */
export function problemOfValue(error: unknown): YamlProblem {
  if (error instanceof RangeError)
    return {
      reason: 'Phần thông tin tự nhắc lại chính nó (dấu & và *), hoặc lồng vào nhau quá sâu, nên đọc mãi không hết.',
      fix: sharing.fix,
    };
  if (!(error instanceof ReferenceError && error.message.startsWith('Excessive'))) return sharing;
  return {
    reason: 'Phần thông tin nhắc lại một đoạn (dấu & và *) quá nhiều lần, nên phình ra không giới hạn.',
    fix: sharing.fix,
  };
}

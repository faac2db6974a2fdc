import { z } from 'zod';
import { agencyFunctions } from '../domain/agency/functions.ts';
import { choice, field } from './editor.ts';
import { checkedBy, checkedOn, confidence, isoDay, line, publication, referenceField, slug } from './parts.ts';
import * as v from './vocabulary.ts';

/** Bodies, provinces, contacts and the settings of this portal. */

const validity = {
  validFrom: field(isoDay.optional(), 'Có từ ngày', 'Bỏ trống nếu chưa rõ.'),
  validUntil: field(isoDay.optional(), 'Đến hết ngày', 'Bỏ trống nếu còn hoạt động.'),
};

const basisText = field(line, 'Căn cứ', 'Ví dụ: Nghị quyết 202/2025/QH15. Chưa có nguồn thì ghi: chưa xác minh.');

/** One function that moved to another type of body on a day: after that day, `to` answers for it. */
const succession = z.strictObject({
  function: field(choice(agencyFunctions), 'Chức năng', undefined, { options: agencyFunctions }),
  to: field(slug.optional(), 'Nay thuộc', 'Bỏ trống nếu chưa xác minh.', { relation: 'co-quan' }),
  from: field(isoDay.optional(), 'Từ ngày', 'Bỏ trống nếu chỉ biết năm.'),
  basis: basisText,
  confidence,
});

/** A type of body (Sở Nội vụ, Công an cấp xã), not one body in one place. */
export const agency = z.strictObject({
  title: field(line, 'Tên đầy đủ'),
  shortName: field(line, 'Tên gọi ngắn'),
  abbreviations: field(z.array(line), 'Viết tắt', undefined, { item: 'chữ viết tắt' }),
  namedAs: field(z.array(line), 'Văn bản còn gọi là', 'Cách viết khác trong văn bản. Ví dụ: UBND các huyện, thành phố.', { item: 'tên' }),
  status: publication,
  level: field(choice(v.agencyLevels), 'Cấp', undefined, { options: v.agencyLevels }),
  kind: field(choice(v.agencyKinds), 'Loại', undefined, { options: v.agencyKinds }),
  helpsWith: field(line, 'Bạn đến đây khi nào', 'Một câu cho người dân.', { widget: 'text' }),
  ...validity,
  todayUnverified: field(
    z.boolean().optional(),
    'Chưa xác minh nay còn hay đã đổi',
    'Bật khi tên này chỉ thấy trong văn bản cũ. Cổng sẽ không nói cơ quan này nay còn.',
  ),
  members: field(
    z.array(referenceField('co-quan', 'Cơ quan')),
    'Gồm các cơ quan',
    'Chỉ khi đây là tên gọi chung, như "các sở, ban, ngành".',
    {
      item: 'cơ quan',
    },
  ),
  successions: field(z.array(succession), 'Việc đã chuyển đi', undefined, { item: 'việc' }),
  confidence,
  checkedOn,
  checkedBy,
});

export const province = z.strictObject({
  title: field(line, 'Tên', 'Ví dụ: Cà Mau.'),
  kind: field(choice(v.provinceKinds), 'Loại', undefined, { options: v.provinceKinds }),
  status: publication,
  ...validity,
  mergedInto: field(slug.optional(), 'Nay thuộc', 'Bỏ trống nếu vẫn còn.', { relation: 'tinh' }),
  includes: field(z.array(referenceField('tinh', 'Tỉnh cũ')), 'Gồm các tỉnh cũ', undefined, { item: 'tỉnh' }),
  basis: basisText,
  confidence,
  checkedOn,
  checkedBy,
});

/** A contact is a post, never a person; nothing is invented, so the folder may be empty. */
export const contact = z.strictObject({
  title: field(line, 'Nơi liên hệ', 'Ví dụ: Trực ban Công an xã Quảng Khê.'),
  agency: referenceField('co-quan', 'Loại cơ quan'),
  province: referenceField('tinh', 'Tỉnh, thành phố'),
  commune: field(line.optional(), 'Xã, phường, đặc khu'),
  status: publication,
  post: field(line, 'Bộ phận, chức danh', 'Không ghi tên người.'),
  phone: field(
    z
      .string()
      .regex(/^[0-9]{3,4}([ .]?[0-9]{2,4}){1,3}$/, 'viết như 0269 3824 110, chỉ gồm số, dấu chấm và khoảng trắng')
      .optional(),
    'Điện thoại cơ quan',
  ),
  address: field(line.optional(), 'Địa chỉ'),
  hours: field(line.optional(), 'Giờ làm việc', 'Ví dụ: Thứ Hai đến thứ Sáu, 7 giờ 30 đến 11 giờ 30.'),
  source: field(line, 'Nguồn', 'Ai công bố, ở đâu.'),
  checkedOn,
  checkedBy,
});

/** The one entry of `cau-hinh`. Until `publisher` and `province` are filled in, every page says that this is a trial. */
export const settings = z.strictObject({
  title: field(line, 'Tên cổng'),
  tagline: field(line.max(120), 'Một câu giới thiệu'),
  publisher: field(line.optional(), 'Cơ quan chủ quản', 'Bỏ trống khi đang thử; mỗi trang sẽ nói rõ là bản thử nghiệm.'),
  province: field(slug.optional(), 'Tỉnh, thành phố', 'Bỏ trống khi đang thử.', { relation: 'tinh' }),
  responsible: field(line.optional(), 'Người chịu trách nhiệm nội dung', 'Ghi chức vụ.'),
  address: field(line.optional(), 'Địa chỉ'),
  phone: field(line.optional(), 'Điện thoại'),
  email: field(z.email().optional(), 'Thư điện tử'),
  siteUrl: field(z.url({ protocol: /^https?$/ }).optional(), 'Địa chỉ của cổng', 'Ví dụ: https://hoanhap.tinh.gov.vn'),
  licence: field(line.optional(), 'Giấy phép, quyết định thành lập trang'),
});

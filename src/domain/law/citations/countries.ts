import { matchAt } from './reading.ts';

const republic = String.raw`[Cc]ộng\s+(?:hòa|hoà)(?!\s+(?:xã|Xã)\s+hội\s+chủ\s+nghĩa\s+Việt)|CH(?:DCND|ND|LB|\s)|Vương\s+quốc|Liên\s+(?:bang|Bang|Xô)|Hợp\s+chủng\s+quốc`;
const names =
  'Anh|Ai Cập|Argentina|Armenia|Áo|Ấn Độ|Ba Lan|Bỉ|Belarus|Bồ Đào Nha|Brazil|Brunei|Bungari|Bulgaria|Ca-na-đa|Cam-pu-chia|Campuchia|Canada|' +
  'Chile|Cuba|Cu-ba|Đài Loan|Đan Mạch|Đức|Hà Lan|Hàn Quốc|Hoa Kỳ|Hungary|Hung-ga-ri|Hồng Kông|In-đô-nê-xi-a|Indonesia|Israel|I-ta-li-a|Italia|' +
  'Italy|Kazakhstan|Lào|Ma-lai-xi-a|Malaysia|Mexico|Mông Cổ|Mỹ|Mi-an-ma|Myanmar|Na Uy|Nam Phi|New Zealand|Nga|Nhật|Nhật Bản|Ô-xtrây-li-a|' +
  'Pháp(?! lệnh)|Phần Lan|Phi-líp-pin|Philippines|Quebec|Rumani|Séc|Singapore|Xin-ga-po|Slovakia|Tây Ban Nha|Thái Lan|Thổ Nhĩ Kỳ|Thụy Điển|' +
  'Thuỵ Điển|Thụy Sĩ|Thuỵ Sĩ|Thụy Sỹ|Triều Tiên|Trung Hoa|Trung Quốc|Úc|Ukraina|Ukraine|U-crai-na|Ý';
const country = new RegExp(
  String.raw`\s+(?:của\s+)?(?:(?:nước|bang)\s+(?!ta(?!\p{L})|nhà|Việt|CHXHCN\s+Việt|C\p{L}+\s+\p{L}+\s+(?:xã|Xã)\s+hội\s+chủ\s+nghĩa\s+Việt)(?=\p{Lu}|ngoài|khác)|` +
    String.raw`(?:các|một\s+số|nhiều)\s+(?:nước|quốc\s+gia)(?!\p{L})|(?:${republic})|(?:${names.replaceAll(' ', String.raw`\s+`)})(?!\p{L}))`,
  'uy',
);

/** The rest of the country's name. */
const rest = /\p{L}*(?:\s+\p{Lu}\p{L}*){0,4}/uy;

/**
 * Where the words end that say, right after the name of a law, that it is another country's: "Bộ luật Dân sự của Nhật Bản".
 *
 * @example foreignEnd(' của Nhật Bản', 0) // 13
 */
export function foreignEnd(text: string, at: number): number | undefined {
  const match = matchAt(country, text, at);
  return match === null ? undefined : at + match[0].length + (matchAt(rest, text, at + match[0].length)?.[0].length ?? 0);
}

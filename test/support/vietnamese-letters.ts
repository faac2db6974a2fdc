/** Every letter of Vietnamese that carries a mark. */
export const smallLetters = Array.from('àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ');

export const capitalLetters = smallLetters.map((letter) => letter.toUpperCase());

/** Everyday syllables of official texts that hold every letter between them. */
export const syllables =
  'và các cả xã hạn năm bằng cắt hẳn sẵn đặc cần cấp thẩm mẫu luật đã là thể xét vẻ kẽ hẹp nên về đến để lễ việc hình chí chỉ nghĩa bị hòa có bỏ rõ họp không đồng số tổ mỗi một nơi thời tới ở nỡ hợp cùng cúng của vũ phục người từ thứ sử những sự kỳ ký kỷ kỹ tỵ'.split(
    ' ',
  );

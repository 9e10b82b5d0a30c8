/** The law that the rules about publication rest on. */
export const PRIVACY_BASIS: readonly string[] = [
  '政府信息公开条例 第十五条',
  '个人信息保护法 第三十四条至第三十六条',
];

export const SECRECY_BASIS: readonly string[] = [
  '政府信息公开条例 第十四条、第十七条',
  '保守国家秘密法',
  '预算法 第十四条',
];

export const WORDING_BASIS: readonly string[] = [
  '预算法 第十四条',
  '地方预决算公开操作规程（财预〔2016〕143号）',
];

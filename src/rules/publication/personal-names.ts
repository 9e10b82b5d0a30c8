import type { Book, Place } from '../../model';
import { at, sourceSheet, toA1, valueAt } from '../../model';
import { defineRule, textsOf } from '../kit';
import { PRIVACY_BASIS } from './basis';

const FIELD =
  '(?:项目|单位|部门|财务|经办|科室|具体)?(?:经办人|联系人|负责人|责任人|填报人|填表人|制表人?|审核人|复核人|编制人)';
/** “联系人：张三”, also in the middle of a line. */
const IN_LINE = new RegExp(
  `(${FIELD}(?:\\(?(?:签字|签章|姓名)\\)?)?)[:：]\\s*([\\u4e00-\\u9fa5·]{2,4})(?=$|[\\s,，;；。()（）、\\d])`,
);
const LABEL_ONLY = new RegExp(`^${FIELD}(?:姓名)?[:：]?$`);
/** Words that stand in such a field without being a person's name. */
const NO_NAME =
  /签字|签章|盖章|签名|公章|姓名|电话|日期|年月|部门|单位|职务|无|同上|待定|局|处|科|室|股|所|队|站|院|校|办|中心|委|会|人$|员$|长$/;

/** The commonest surnames: what does not begin with one is rather a word than a name. */
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧阳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝';

/** H1: no names of persons in fields for them. */
export const rule = defineRule(
  {
    id: 'publication/personal-names',
    title: '经办人、负责人、联系人等栏没有个人姓名',
    titleEn: 'No personal names in fields for handlers, heads and contacts',
    why: '内部流转表上的经办人、联系人姓名不在公开范围内。',
    fix: '删去姓名，或在公开版中删去这一栏。',
    basis: PRIVACY_BASIS,
    level: 'error',
    tables: [],
    ignores: '填写单位、科室名称的；留空待签字的；不以常见姓氏开头的。',
    messages: {
      name: '{place}“{field}”填有个人姓名，公开前请删去',
    },
  },
  (book, say) => {
    const texts = textsOf(book);
    for (const source of texts) {
      if (!/[人表]/.test(source.text)) continue;
      const text = source.text.normalize('NFKC');
      const match = IN_LINE.exec(text);
      if (match && isPersonalName(at(match, 2))) {
        report(source.first, at(match, 1));
        continue;
      }
      if (!LABEL_ONLY.test(text.replace(/\s+/g, ''))) continue;
      for (const place of source.places) {
        const beside = nextFilled(book, place);
        if (beside) report(beside, text.replace(/[\s:]+/g, ''));
      }
    }
    if (texts.length > 0) say.held();
    else say.skip('unreadable', '没有读到工作簿的原始内容，未查个人姓名');

    // The text holds the name, so the key goes by the sheet only.
    function report({ sheet, row, column }: At, field: string): void {
      const cell = toA1(row, column);
      const place: Place = { role: 'text', sheet, cell, label: field };
      say.report({ code: 'name', key: sheet, data: { place: `${sheet} ${cell}`, field }, places: [place] });
    }
  },
);

interface At {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The cell with a person's name that a label stands beside or above: the next filled one to the right, else the one below. */
function nextFilled(book: Book, label: At): At | null {
  const sheet = sourceSheet(book, label.sheet);
  if (!sheet) return null;
  const isName = (value: unknown): boolean =>
    typeof value === 'string' && isPersonalName(value.replace(/\s+/g, ''));
  for (let column = label.column + 1; column < sheet.left + sheet.columnCount; column += 1) {
    const value = valueAt(sheet, label.row, column);
    if (value === null || value === '') continue;
    return isName(value) ? { ...label, column } : null;
  }
  return isName(valueAt(sheet, label.row + 1, label.column)) ? { ...label, row: label.row + 1 } : null;
}

/** Two to four characters that begin with a surname and are no word of offices or forms. */
function isPersonalName(text: string): boolean {
  return /^[\u4e00-\u9fa5·]{2,4}$/.test(text) && SURNAMES.includes(text.charAt(0)) && !NO_NAME.test(text);
}

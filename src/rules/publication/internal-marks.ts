import type { Place } from '../../model';
import { around, defineRule, firstPlace, textKey, textPlaces, textsOf } from '../kit';
import { SECRECY_BASIS } from './basis';

/** Never part of a publication, wherever it stands. */
const ALWAYS =
  /仅供内部(?:审核|审阅|使用|参考|掌握)?|内部(?:资料|文件|材料)[,，;；\s]*(?:注意保存|不得外传|请勿外传)|(?:注意保密|不得外传|请勿外传|严禁外传)/;
/** A mark when it is all that a cell says. */
const ALONE =
  /^[[【(（]?(?:绝密|机密|秘密)(?:★.*|[:：]?\d+年)?[\]】)）]?$|^[[【(（]?(?:内部(?:资料|文件|材料|使用)|涉密|征求意见稿|讨论稿|送审稿|草稿|初稿)[\]】)）]?$/;
/** A draft, named at the end of a title. */
const DRAFT = /[(（【[](?:征求意见稿|讨论稿|送审稿|草稿|初稿)[)）】\]]/;
/** Text that says of itself that it is secret. */
const SAYS_SECRET = /[(（【[](?:内容|该项目?|本项目?|部分)?涉密(?:内容|项目|部分)?[)）】\]]/;

/** H2: marks of internal papers. */
export const rule = defineRule(
  {
    id: 'publication/internal-marks',
    title: '没有密级、内部资料、征求意见稿等内部标记',
    titleEn: 'No marks of secrecy, of internal papers or of drafts',
    why: '带有密级或内部标记的内容不能公开；标着“征求意见稿”的不是定稿。',
    fix: '先做保密审查，确认可以公开后删去标记；涉密内容不公开。',
    basis: SECRECY_BASIS,
    level: 'error',
    tables: [],
    ignores:
      '正文里说到的国家秘密、涉密计算机、涉密采购按规定执行等；书名号里的文件名称。注明“（内容涉密）”的作警告。',
    messages: {
      mark: '{place} 有内部标记“{words}”',
      draft: '{place} 写着“{words}”，像是没有定稿',
      secret: '{place} 写着“{words}”，请确认这段文字可以公开',
      secrets: '{count} 处文字注明涉密（{place} “{words}”等），请确认可以公开',
      sheet: '工作表名“{words}”是内部标记',
    },
  },
  (book, say) => {
    const texts = textsOf(book);
    const secrets: { words: string; place: string; key: string; places: Place[] }[] = [];
    for (const source of texts) {
      const { text } = source;
      if (!/密|内部|稿|外传/.test(text)) continue;
      const bare = text.replace(/\s+/g, '');
      const outside = text.replace(/《[^》]*》/g, (title) => '　'.repeat(title.length));
      const mark = ALWAYS.exec(text) ?? (ALONE.test(bare) ? { 0: bare, index: 0 } : null);
      const draft = mark ? null : DRAFT.exec(outside);
      const secret = mark || draft ? null : SAYS_SECRET.exec(text);
      const found = mark ?? draft ?? secret;
      if (!found) continue;
      const places = textPlaces(source);
      const place = firstPlace(source);
      const words = mark ? found[0] : around(text, found.index, found[0].length);
      if (secret) secrets.push({ words, place, key: textKey(source), places });
      else
        say.report({ code: mark ? 'mark' : 'draft', key: textKey(source), data: { place, words }, places });
    }
    const [first] = secrets;
    if (first) {
      say.report({
        code: secrets.length > 1 ? 'secrets' : 'secret',
        key: secrets.length > 1 ? 'secrets' : first.key,
        level: 'warning',
        data: { count: String(secrets.length), place: first.place, words: first.words },
        places: secrets.flatMap((each) => each.places),
      });
    }
    for (const sheet of book.source?.sheets ?? []) {
      if (!ALWAYS.test(sheet.name) && !/草稿|征求意见|送审稿|内部/.test(sheet.name)) continue;
      say.report({
        code: 'sheet',
        key: `sheet/${sheet.name}`,
        level: 'warning',
        data: { words: sheet.name },
        places: [{ role: 'table', sheet: sheet.name, cell: 'A1', label: sheet.name }],
      });
    }
    if (texts.length > 0) say.held();
    else say.skip('unreadable', '没有读到工作簿的原始内容，未查内部标记');
  },
);

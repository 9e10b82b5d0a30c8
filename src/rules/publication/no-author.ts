import { defineRule } from '../kit';
import { PRIVACY_BASIS } from './basis';

const PERSONAL: Readonly<Record<string, string>> = {
  creator: '作者',
  lastModifiedBy: '最后保存者',
  manager: '经理',
};
/** What programs write by themselves. */
const MACHINE =
  /^(?:unknown|microsoft(?: office)?(?: user)?|administrator|admin|user|windows(?: user)?|apache poi|openpyxl|python|wps(?: office)?|kingsoft|fixtures|null|lenovo|dell|hp|pc|未知|用户|系统管理员)$/i;

/** H2: the file's properties name no person. */
export const rule = defineRule(
  {
    id: 'publication/no-author',
    title: '文件属性里没有作者姓名',
    titleEn: 'The file’s properties name no person',
    why: '文件属性随文件公开，能看到编制人姓名。',
    fix: '在 Excel“文件—信息—检查文档”中删除文档属性和个人信息。',
    basis: PRIVACY_BASIS,
    level: 'warning',
    tables: [],
    ignores: '软件自动写入的名称（Microsoft、Administrator 等）；单位名称。',
    messages: {
      author: '文件属性的“{property}”是“{name}”',
    },
  },
  (book, say) => {
    const properties = book.source?.properties ?? {};
    for (const [property, title] of Object.entries(PERSONAL)) {
      const name = (properties[property] ?? '').trim();
      if (name === '' || MACHINE.test(name) || /(?:局|委|部|厅|所|院|会|中心|公司|政府)$/.test(name))
        continue;
      say.report({
        code: 'author',
        key: `properties/${property}`,
        data: { property: title, name },
        places: [],
      });
    }
    if (Object.keys(properties).length > 0) say.held();
    else say.skip('not-applicable', '没有读到文件属性');
  },
);

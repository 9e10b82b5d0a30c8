import type { NarrativeSection } from '../../model';
import { toA1 } from '../../model';
import { NATIONAL_SECTIONS } from '../../profiles';
import { defineRule } from '../kit';

/** E5: the narrative has the sections it must have, and each says something. */
export const rule = defineRule(
  {
    id: 'completeness/narrative-sections',
    title: '情况说明各章节齐全，每一节都有内容',
    titleEn: 'The narrative has every required section, none of them empty',
    why: '三公经费、机关运行经费、政府采购、国有资产、绩效等事项按规定要在公开时作出说明。',
    fix: '补上缺少的一节；没有这类事项的，写明“无”或“没有安排”。',
    basis: ['预算法 第十四条', '地方预决算公开操作规程（财预〔2016〕143号）'],
    level: 'error',
    tables: [],
    ignores: '章节的次序和标题的具体措辞；写“无”的视为有内容；各省自定的章节缺少时作警告。',
    messages: {
      missing: '情况说明缺少“{section}”一节',
      empty: '情况说明“{heading}”一节没有内容',
    },
  },
  (book, say) => {
    const { narrative } = book;
    if (!narrative) {
      say.skip('missing-table', '工作簿里没有情况说明，没有核对各章节是否齐全');
      return;
    }
    const words = (section: NarrativeSection): string =>
      section.heading.normalize('NFKC').replace(/\s+/g, '');
    for (const required of book.requiredSections ?? NATIONAL_SECTIONS) {
      const found = narrative.sections.filter((section) => required.heading.test(words(section)));
      const inText = narrative.sections.some((section) =>
        section.paragraphs.some(
          (paragraph) =>
            paragraph.text.length <= 30 && required.heading.test(paragraph.text.replace(/\s+/g, '')),
        ),
      );
      if (found.length === 0 && !inText) {
        const [first] = narrative.sections;
        say.report({
          code: 'missing',
          key: `narrative/${required.id}`,
          level: required.byLaw ? 'error' : 'warning',
          data: { section: required.title },
          places: first
            ? [
                {
                  role: 'text',
                  sheet: narrative.sheet,
                  cell: toA1(first.row, first.column),
                  label: narrative.title,
                },
              ]
            : [],
        });
      } else {
        say.held();
      }
    }
    for (const section of narrative.sections) {
      if (section.number === null || section.paragraphs.some((paragraph) => paragraph.text.trim() !== ''))
        continue;
      say.report({
        code: 'empty',
        key: `narrative/${words(section)}/empty`,
        data: { heading: section.heading },
        places: [
          {
            role: 'text',
            sheet: narrative.sheet,
            cell: toA1(section.row, section.column),
            label: section.heading,
          },
        ],
      });
    }
  },
);

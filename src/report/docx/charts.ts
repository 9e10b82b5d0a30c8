/** The charts of one document: each becomes an inline drawing, a chart part and a workbook. */
import type { Chart } from '../../model';
import { chartDescription, chartPart, CHART_WORKBOOK } from './chart-part';
import { chartWorkbook } from './chart-workbook';
import type { PackagePart, Relationship } from './package';
import { relationshipsPart } from './package';
import { twipsOfMm } from './page';
import { paragraph } from './paragraphs';
import { STYLE } from './styles';
import type { Xml } from './xml';
import { element } from './xml';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/** Millimetres. */
const WIDTH = 150;
const HEIGHT = 72;
const EMU_PER_TWIP = 635;

/** Collects the charts a document really shows. */
export class ChartDrawings {
  private readonly placed: Chart[] = [];

  constructor(private readonly charts: readonly Chart[]) {}

  /** The drawing that belongs to a caption's paragraph; null when there are no figures for it. */
  drawing(id: string): Xml | null {
    const chart = this.charts.find((each) => each.id === id);
    if (!chart) return null;
    this.placed.push(chart);
    const number = this.placed.length;
    const size = { cx: twipsOfMm(WIDTH) * EMU_PER_TWIP, cy: twipsOfMm(HEIGHT) * EMU_PER_TWIP };
    const inline = element(
      'wp:inline',
      { distT: 0, distB: 0, distL: 0, distR: 0 },
      element('wp:extent', size),
      element('wp:docPr', { id: number, name: `图${number}`, descr: chartDescription(chart) }),
      element('wp:cNvGraphicFramePr'),
      element(
        'a:graphic',
        {},
        element('a:graphicData', { uri: CHART }, element('c:chart', { 'r:id': `rIdChart${number}` })),
      ),
    );
    return paragraph(
      { style: STYLE.plain, align: 'center', keepNext: true, before: 6 },
      element('w:r', {}, element('w:drawing', {}, inline)),
    );
  }

  get relationships(): readonly Relationship[] {
    return this.placed.map((_, index) => ({
      id: `rIdChart${index + 1}`,
      type: `${OFFICE}/chart`,
      target: `charts/chart${index + 1}.xml`,
    }));
  }

  get types(): Readonly<Record<string, string>> {
    return Object.fromEntries(
      this.placed.map((_, index) => [`/word/charts/chart${index + 1}.xml`, CHART_TYPE]),
    );
  }

  get parts(): readonly PackagePart[] {
    return this.placed.flatMap((chart, index) => {
      const number = index + 1;
      const workbook = {
        id: CHART_WORKBOOK,
        type: `${OFFICE}/package`,
        target: `../embeddings/chart${number}.xlsx`,
      };
      return [
        { path: `word/charts/chart${number}.xml`, content: chartPart(chart) },
        { path: `word/charts/_rels/chart${number}.xml.rels`, content: relationshipsPart([workbook]) },
        { path: `word/embeddings/chart${number}.xlsx`, content: chartWorkbook(chart) },
      ];
    });
  }
}

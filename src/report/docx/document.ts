/** The package of a Word document. */
import type { ChartDrawings } from './charts';
import type { PackagePart } from './package';
import { contentTypesPart, packed, relationshipsPart } from './package';
import type { DocumentSection } from './sections';
import { documentPart, footerPart, FOOTERS } from './sections';
import { fontTablePart, settingsPart, stylesPart } from './styles';
import { element, part } from './xml';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export interface DocumentFacts {
  readonly title: string;
  /** “2024-02-06T08:00:00Z”; left out when it is not known. */
  readonly created: string | null;
}

export function documentBytes(
  sections: readonly DocumentSection[],
  charts: ChartDrawings,
  facts: DocumentFacts,
): Uint8Array {
  const parts: PackagePart[] = [
    {
      path: '[Content_Types].xml',
      content: contentTypesPart(
        [['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet']],
        {
          '/word/document.xml': `${WORD}.document.main+xml`,
          '/word/styles.xml': `${WORD}.styles+xml`,
          '/word/fontTable.xml': `${WORD}.fontTable+xml`,
          '/word/settings.xml': `${WORD}.settings+xml`,
          '/word/footer1.xml': `${WORD}.footer+xml`,
          '/word/footer2.xml': `${WORD}.footer+xml`,
          '/docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
          ...charts.types,
        },
      ),
    },
    {
      path: '_rels/.rels',
      content: relationshipsPart([
        { id: 'rId1', type: `${OFFICE}/officeDocument`, target: 'word/document.xml' },
        {
          id: 'rId2',
          type: `${PACKAGE}/relationships/metadata/core-properties`,
          target: 'docProps/core.xml',
        },
      ]),
    },
    { path: 'docProps/core.xml', content: corePart(facts) },
    { path: 'word/document.xml', content: documentPart(sections) },
    {
      path: 'word/_rels/document.xml.rels',
      content: relationshipsPart([
        { id: 'rId1', type: `${OFFICE}/styles`, target: 'styles.xml' },
        { id: 'rId2', type: `${OFFICE}/fontTable`, target: 'fontTable.xml' },
        { id: 'rId3', type: `${OFFICE}/settings`, target: 'settings.xml' },
        { id: FOOTERS.odd, type: `${OFFICE}/footer`, target: 'footer1.xml' },
        { id: FOOTERS.even, type: `${OFFICE}/footer`, target: 'footer2.xml' },
        ...charts.relationships,
      ]),
    },
    { path: 'word/styles.xml', content: stylesPart() },
    { path: 'word/fontTable.xml', content: fontTablePart() },
    { path: 'word/settings.xml', content: settingsPart() },
    { path: 'word/footer1.xml', content: footerPart('odd') },
    { path: 'word/footer2.xml', content: footerPart('even') },
    ...charts.parts,
  ];
  return packed(parts);
}

/** Title and date; no author, for none is known. */
function corePart(facts: DocumentFacts): string {
  const written = (name: string): ReturnType<typeof element> | undefined =>
    facts.created === null
      ? undefined
      : element(`dcterms:${name}`, { 'xsi:type': 'dcterms:W3CDTF' }, facts.created);
  return part(
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      element('dc:title', {}, facts.title),
      written('created'),
      written('modified'),
    ),
  );
}

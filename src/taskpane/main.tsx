/**
 * The pane's page inside Excel. What it is made of is evaluated in turns: all at once that is a task of more than 50 ms, in which Excel's page
 * stands still. “eager” keeps the parts in the files that are loaded anyway.
 */
import { turn } from './turn';

async function main(place: HTMLElement): Promise<void> {
  await import(/* webpackMode: "eager" */ 'react-dom/client');
  await turn();
  await import(/* webpackMode: "eager" */ './Pane');
  await turn();
  const { openPane } = await import(/* webpackMode: "eager" */ './open');
  await openPane(place);
}

const place = document.getElementById('pane');
if (place) void main(place);

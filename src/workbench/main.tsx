/**
 * The workbench page. What it is made of is evaluated in turns: all at once that is a task of 70 ms, in which the page neither draws nor
 * takes clicks. “eager” keeps the parts in the files that are loaded anyway.
 */
import { turn } from '../taskpane/turn';

async function main(place: HTMLElement): Promise<void> {
  await import(/* webpackMode: "eager" */ 'react-dom/client');
  await turn();
  await import(/* webpackMode: "eager" */ './Workbench');
  await turn();
  const { openWorkbench } = await import(/* webpackMode: "eager" */ './open');
  openWorkbench(place);
}

const place = document.getElementById('workbench');
if (place) void main(place);

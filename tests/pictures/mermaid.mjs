// usage: node mermaid.mjs FOLDER
// Draws every Mermaid file of the folder with Mermaid's own library and holds what it drew against the DOT file of the
// same picture: as many nodes, as many lines, the same words.
import {JSDOM} from 'jsdom';
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';

const dom = new JSDOM('<!DOCTYPE html><body></body>', {pretendToBeVisual: true});
for (const name of ['window', 'document', 'Element', 'SVGElement', 'HTMLElement', 'CSSStyleSheet'])
  globalThis[name] = name === 'window' ? dom.window : dom.window[name];

// jsdom lays nothing out, so sizes are guessed from the number of letters.
const sizeOf = element => ({width: 6 * (element.textContent ?? '').length + 6, height: 16});
dom.window.SVGElement.prototype.getBBox = function () { return {x: 0, y: 0, ...sizeOf(this)}; };
dom.window.SVGElement.prototype.getComputedTextLength = function () { return sizeOf(this).width; };
dom.window.Element.prototype.getBoundingClientRect = function () {
  const {width, height} = sizeOf(this);
  return {x: 0, y: 0, left: 0, top: 0, right: width, bottom: height, width, height};
};

const {default: mermaid} = await import('mermaid');
mermaid.initialize({startOnLoad: false, maxEdges: 5000, maxTextSize: 5e6, flowchart: {htmlLabels: false}});

// Blanks, joiners and the signs before rows differ between the forms.
const letters = text => text.replace(/[\s\u2060•-]+/g, '');

// Of DOT: `"id" [label="words\nmore words\l", …];`
function nodesOf(dot) {
  return [...dot.matchAll(/^ *"(?:[^"\\]|\\.)*" \[label="((?:[^"\\]|\\.)*)"/gm)].map(found =>
    letters(found[1].replace(/\\(.)/g, (_, sign) => 'nlr'.includes(sign) ? ' ' : sign)));
}

async function drawn(text, number) {
  const {svg} = await mermaid.render(`gambar${number}`, text);
  const place = document.createElement('div');
  place.innerHTML = svg;
  return {
    nodes: [...place.querySelectorAll('g.node')].map(node => letters(node.textContent)),
    lines: place.querySelectorAll('path.flowchart-link').length,
    scripts: place.querySelectorAll('script, [onload], [onclick]').length,
  };
}

function complaintsOf(picture, dot) {
  const complaints = [];
  const nodes = nodesOf(dot);
  const lines = (dot.match(/" -> "/g) ?? []).length;
  if (picture.scripts > 0) complaints.push('a script was drawn');
  if (picture.lines !== lines) complaints.push(`${picture.lines} lines, in DOT ${lines}`);
  if (picture.nodes.length !== nodes.length) complaints.push(`${picture.nodes.length} nodes, in DOT ${nodes.length}`);
  const missing = nodes.filter(words => !picture.nodes.includes(words));
  if (missing.length > 0) {
    const instead = picture.nodes[nodes.indexOf(missing[0])];
    complaints.push(`${missing.length} nodes in other words: ${missing[0]}\n  was drawn as: ${instead}`);
  }
  return complaints;
}

const folder = process.argv[2];
const files = readdirSync(folder).filter(name => name.endsWith('.mmd')).sort();
let wrong = files.length === 0 ? 1 : 0;
for (const [number, file] of files.entries()) {
  const dot = readFileSync(join(folder, file.replace(/mmd$/, 'dot')), 'utf8');
  let complaints;
  try {
    complaints = complaintsOf(await drawn(readFileSync(join(folder, file), 'utf8'), number), dot);
  } catch (error) {
    complaints = [`Mermaid refuses it: ${error.message}`];
  }
  for (const complaint of complaints) console.log(`${file}: ${complaint}`);
  wrong += complaints.length;
}
console.log(`${files.length} pictures drawn by Mermaid, ${wrong} complaints`);
process.exit(wrong === 0 ? 0 : 1);

/** `npm run -s strings`: what is wrong with the texts of every language, as a table. Exit 1 when something is. */
import { checkTexts } from './strings/check.ts';
import { tableOf } from './strings/table.ts';
import { textsOfTree } from './strings/tree.ts';

const texts = textsOfTree();
const findings = checkTexts(texts);
console.log(tableOf(texts.catalogues, findings));
process.exitCode = findings.length > 0 ? 1 : 0;

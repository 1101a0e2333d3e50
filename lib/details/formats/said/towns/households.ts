/**
 * The town of a foster family, a home for children or a boarding school in which one says that one lives: no family has moved, no
 * parent is spoken of, and the tagger has met too few who live so.
 */
import { matchesOf } from '../../matches.ts';
import { behind, type Place } from '../behind.ts';
import { TOWN } from './name.ts';
import { isTownsName } from './towns.ts';

/** Most messages hold none of these. */
const ANY =
  /foster|child\w*n ?['’]?s home|group home|boarding|board(?:ed)? in|accueil|foyer|internat|internado|colegio interno|interne|pension|pflege|wohngruppe|kinderheim|acogida|tutelado|affid|casa famiglia|collegio|convitto|pleeg|kindertehuis|leefgroep|acolh|abrigo/;

const FOSTER_EN = "(?:(?:family|mum|mom|mam|dad|parents|carers?|home|placement)(?: ?['’]? ?s)?)";
/** With it stands what only they say who live there, in each language. */
const HOUSEHOLDS: Readonly<Record<string, readonly string[]>> = {
  en: [
    `\\b(?:my|our)(?: new)? foster ${FOSTER_EN}(?: house)?(?: ?['’]?re| is| are| r| lives?)? (?:in|near|outside) `,
    `(?:\\b(?:i ?['’]? ?a?m|i ?['’]? ?ve(?: just)?(?: been)?|i (?:have|was|got|live|stay)|we ?['’]? ?re|(?:put|moved|placed|sent) me)|(?:^|[,.!\\n] ?)(?:just )?(?:got|been|living|staying))(?: just| now| still| been| got| living| staying| put| placed| moved){0,3} (?:with|w|at|in|into|to) (?:(?:an?|my|the|this|another) )?(?:(?:new|different|nice) )?(?:foster ${FOSTER_EN}|child(?:ren)? ?['’]? ?s home|group home|boarding school) (?:in|near|outside) `,
    `\\b(?:i|we) (?:still )?board(?:ed)? in `,
  ],
  fr: [
    `\\b(?:ma|notre)(?: nouvelle)? famille d ?['’]? ?accueil (?:est|habite|vit|c ?['’]? ?est)(?: a cote)? (?:a|sur|vers|d(?:e|['’])) ?`,
    `\\b(?:j ?suis|je suis|chuis?|chui|jvis|je vis|j ?['’]? ?habite|jvais(?: aller)?|je vais(?: aller)?|(?:j ?['’]? ?ai|jai) ete|(?:on|ils) m ?['’]? ?(?:a|ont)|je me retrouve|jme retrouve|on va)(?: (?:placee?|mise?|encore|toujours|maintenant|mtn|etre placee?)){0,2} (?:en|dans (?:une|ma|un|mon)|au|chez (?:une|ma)|a l ?['’]?)(?: nouvelle| nouveau)? ?(?:famille d ?['’]? ?accueil|foyer|internat|pension(?:nat)?) (?:a|sur|vers|pres de) `,
    `\\b(?:j ?suis|je suis|chuis?|chui) (?:(?:encore|toujours) )?(?:pensionnaire|interne|en pension) (?:a|sur) `,
  ],
  de: [
    `\\b(?:meine|unsere)(?: neuen?)? pflege(?:familie|eltern|mutter|mama) (?:wohne?n?t?|lebe?n?t?|ist|sind|is)(?: [a-z]{3,8})? (?:in|bei) `,
    `\\b(?:bin|wohne?|lebe?|kam|komme?)(?: (?:ich|jetzt|jz|nun?|noch|auch|halt|seit [a-z0-9 ]{3,14}|unter der woche)){0,3} (?:in|bei|im)(?: (?:einer|ner|meiner|der|einem|nem|neuen))* ?(?:pflegefamilie|pflegeeltern|wohngruppe|internat|kinderheim) (?:in|bei) `,
  ],
  es: [
    `\\b(?:mi|nuestra)(?: nueva)? familia de acogida (?:vive|es|esta|queda) (?:en|de) `,
    `\\b(?:estoy|vivo|me (?:han )?(?:puesto|metido|pusieron|mandaron|llevaron))(?: (?:ahora|viviendo))? (?:con|en|a)(?: una?| mi)?(?: nueva)? (?:familia de acogida|centro de menores|piso tutelado|internado) (?:en|de) `,
  ],
  it: [
    `\\b(?:mia|nostra)(?: nuova)? famiglia affidataria (?:e|vive|abita|sta) (?:ad?|di) `,
    `\\b(?:sono|sto|vivo|abito|mi hanno mess[oa])(?: (?:ora|adesso))? (?:in affido|in collegio|in convitto|in (?:una )?casa famiglia|(?:con|da) una (?:nuova )?famiglia affidataria) ad? `,
  ],
  nl: [
    `\\b(?:mijn|m ?['’]?n|me|ons|onze)(?: nieuwe)? pleeg(?:gezin|ouders|moeder|vader) (?:woont|wonen|zit|zitten|is) (?:in|bij) `,
    `\\b(?:zit|woon|ben|slaap)(?: (?:ik|nu|nog|ook|gewoon|gwn|door de week|al [a-z0-9 ]{3,12})){0,3} (?:in|bij|op)(?: (?:een|n|mijn|het|t|m ?['’]?n))?(?: nieuw)? ?(?:pleeggezin|pleegouders|internaat|kindertehuis|leefgroep) (?:in|bij) `,
  ],
  pt: [
    `\\b(?:minha|nossa)(?: nova)? familia (?:de acolhimento|acolhedora) (?:mora|vive|e|fica) (?:em|de) `,
    `\\b(?:estou|to|moro|vivo|me (?:puseram|colocaram|mandaram)|puseram[ -]me)(?: agora)? (?:numa?|em|com uma|no|na|para um)(?: nova)? ?(?:familia (?:de acolhimento|acolhedora)|abrigo|colegio interno) (?:em|no|na) `,
  ],
};
const LIVES = new RegExp(`(?:${Object.values(HOUSEHOLDS).flat().join('|')})${TOWN}(?![a-z'’-])`, 'g');

/** Where a form names the town of the household in which its writer lives. */
export const townsOfHouseholdsIn = (form: string): Place[] =>
  ANY.test(form)
    ? matchesOf(form, LIVES)
        .filter(({ 1: name = '' }) => isTownsName(name))
        .map(behind)
    : [];

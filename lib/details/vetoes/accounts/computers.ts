/**
 * What programmers write to one another looks made up as passwords and names are, and is full of figures: commands, devices, hosts,
 * ports.
 */
import type { DetailKind } from '../../types.ts';

/** Commands, disks and keys of a keyboard, anywhere in a message in normal form. */
const COMMANDS =
  /(?:^|[\s:|`])(?:sudo|apt-get|apt-cache|apt(?= (?:install|update|upgrade|remove|search|list|show)\b)|dpkg|grep|netstat|ifconfig|lsof|dmesg|fdisk|chmod|chown|mkfs\S*|lsb_release|lspci|modprobe|swapon|pastebinit|npm|pip3?(?= (?:install|uninstall|list|freeze|run|show)\b))\s|\/dev\/|\/media\/|\b(?:ctrl|strg)(?: ?[+-] ?[a-z]| \+)|\balt(?: ?\+ ?|-)(?:f\d|tab|enter|esc|del|entf|shift|strg|ctrl|[a-z](?![\w@]))|\broot@|[a-z]@[a-z\d-]+:[~/]|\brcpt to\b|\bclosing link\b|\b[ug]id=\d|[a-z]{3},[a-z]{2,12},[a-z]{2,12}=/;
/** Letters and figures as computers deal them out. */
const DEALT = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-/;
/** Keys of Brazil's payments are dealt out so as well. */
const PIX = /\bp\W?i\W?x\b(?!-?art| el)|\bchave aleatoria\b/;
/** The make of a thing, before its model. */
const MODEL =
  /\b(?:toshiba|satellite|acer|thinkpad|dell(?! (?:account|insta\w*|profilo|mail|email|wifi|app)\b)|lenovo|intel|core|ryzen|nvidia|geforce|radeon|processor|prozessor|processeur|cpu|gpu|graphics? card|carte graphique|grafikkarte)(?: (?!(?:pass\w*|pw|mdp|code|pin|is|c|est|ist|es|e|contra\w*|clave|senha|ww|wachtwoord)\b)[a-z]{1,10}){0,2} $/;
/** A model by its letters and figures: "my laptop is t9300". */
const IS_MODEL =
  /\b(?:laptop|cpu|gpu|card|carte|karte|router|routeur|modem|chip|driver|motherboard|hybrid)(?: cpu)?(?: is| i am using| using|:)?(?: (?:an?|the|une?|ein))? $/;
const LETTERS_AND_FIGURES = /^(?:[a-z]{1,4}|[a-z]{2,4}-[a-z]?)\d{3,4}[a-z]{0,2}$/;
const OF_KEYS = /\b(?:pass\w*|pw|pin|mdp|code|key|contra\w*|clave|senha|ww|wachtwoord|kennwort)\b/;
/** By that number computers speak to each other: « what port? » – “1337”. */
const PORT = /\bports?\b(?! de )/;
/** Where mail is handed on: a host is no mailbox. */
const OF_MAIL_SERVERS = /\b(?:smtp|imap|pop3|(?<!\.)mx|telnet|relay|mail ?server)\b/;
/** Who works at a computer, as its command line says it, and where programs come from. */
const PROMPT =
  /^(?:root|ppa)[@:]|@[\w-]+-(?:laptop|desktop|pc|server|ubuntu|debian)\b|^[\w.-]+@[\w-]+:~[$#]$/;
/** A file with all folders in which it stands. */
const FILE = /^\/(?:home|etc|usr|var|tmp|opt|mnt)\//;
/** When a line of a log was written: “[ 4357.748427]”. */
const LOGGED = /^\[ *\d+\.\d{4,}\]/;
/** No name has such signs: keys that are pressed together, two words of which one is chosen. */
const NO_NAME = /[a-z]\+[a-z]|[a-z]\+$|,\w+=|^(?!u\/)[a-z]{2,}\/[a-z]{2,}$/;
/** One is to go to a room of a talk server: “join #samba”. */
const TO_ROOM = /^(?:join|rejoins?|\/j(?:oin)?) #[a-z-]+$/;

/** Whether what stands at a place is within the time of a line of a log. */
function isLogged(form: string, at: number): boolean {
  const begins = form.lastIndexOf('[', at);
  return begins >= 0 && !form.slice(begins, at).includes(']') && LOGGED.test(form.slice(begins));
}

/**
 * Whether a finding is a piece of what computers are told.
 * @param around all that stands round it without a blank
 * @param question what the other side has said last, in normal form
 */
export function isOfComputers(
  kind: DetailKind,
  form: string,
  { from, to, around, question = '' }: { from: number; to: number; around: string; question?: string },
): boolean {
  const detail = form.slice(from, to).trim();
  switch (kind) {
    case 'full-name':
      return /\d{4}/.test(detail);
    case 'handle':
      return COMMANDS.test(form) || NO_NAME.test(detail) || TO_ROOM.test(form) || /^![a-z]/.test(form);
    case 'password':
      return (
        COMMANDS.test(form) ||
        PROMPT.test(around) ||
        TO_ROOM.test(form) ||
        MODEL.test(form.slice(Math.max(0, from - 60), from)) ||
        (LETTERS_AND_FIGURES.test(detail) && IS_MODEL.test(form.slice(0, from)) && !OF_KEYS.test(form)) ||
        (/^\d+$/.test(detail) && PORT.test(question)) ||
        around.includes('::')
      );
    case 'email':
      return (
        COMMANDS.test(form) || FILE.test(around) || (OF_MAIL_SERVERS.test(form) && !/@|\bat\b/.test(detail))
      );
    case 'payment':
      return COMMANDS.test(form) || isLogged(form, from) || (DEALT.test(around) && !PIX.test(form));
    default:
      return false;
  }
}

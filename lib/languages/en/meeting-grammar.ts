/** What else tells a meeting in English; see lib/languages/meeting-grammar.ts. */
import type { MeetingGrammar } from '../meeting-grammar.ts';

export const grammar: MeetingGrammar = {
  breaks: 'but because cos coz cuz so instead',
  auxiliaries: 'can could should would gonna to must may might will ll d just also try want wanna come',
  goodbye: 'see c seeing we',
  nextDay: 'tom|tmr|tmw|2m|2n|tonigh|this|later|l8r|tod',
  from: 'from',
  general: 'go going goin get getting have see watch film',
  asking: 'what whats wat how hows hw why who which',
  when: 'when|wen|time',
  where: 'where|wher|whr',
  same: '(?:same|usual) (?:time|place|spot)',
  off: 'instead|forget|enough|rather than|sick of|off',
  street: 'street|road|avenue',
  numbered: 'no nr num number platform room house bus line level lvl year grade chapter page floor',
  gates: 'gate exit platform bench pitch court',
  unit: 'min mins minutes minute km m points pts people yo year years times days weeks months goals street st road least vs percent rounds kills kg cm gb th nd rd bucks quid pounds dollars coins vbucks robux levels players of lol',
  half: 'half quarter hlf',
  past: 'past to of til',
  lead: 'for from to til till about like so 4 say',
  loose: 'by past where between under over for',
  nowhere:
    'me you him her us them moment time end beginning way least all first last once case life love fact mind work home house bed nothing it that this vacation holidays holiday day days night week weekend month year hour minute real general particular person line jail chat internet room team mood trouble class meeting school war peace sleep song estate spain german english french',
  and: 'and n',
  weekday: 'on this next for',
  small:
    'the for can off stop life sex in to on of it is my me we us you ur are and that so up out at do have get was not all about last next just only one want ve ll if by',
};

import type { SchoolWords } from '../school.ts';

export const school: SchoolWords = {
  before: 'university of|school of|academy of|colaiste|gaelscoil|scoil|ysgol|gaelcholaiste',
  after:
    '(primary|infant|junior|elementary|middle|high|secondary|grammar|comprehensive|prep|boarding|charter|day|community|national|catholic|international|public|convent|rc|ce|cofe|girls|boys|church|christian|regional|county|state|central|senior|upper|lower|technical|magnet|road|park|lane|hill|c of e|) (primary|high|secondary|catholic|community|grammar|) (school|skool|skl|schl|academy|college|acad|sch|high|hs|jhs|ms|middle|elementary|elem|comp|grammar|primary|sixth form|sixth form college|prep|juniors|infants|secondary|collegiate|comprehensive)|junior high|senior high|jr high|sr high|sixth',
  glue: 'na|the|of|called|named|is|s|st|saint',
  own: '(my|our) (school|skl|skool|high school|secondary school|primary school|middle school|college|sixth form|academy|new school|secondary|primary|skl)|my schools|the school i go to|school i go to|name of my school|school im at|my schools name|school name|school is|skool',
  is: 'is|s|called|is called|s called|name is|iz|its|it s|its called|it s called|named|is named|is at|s called|its called|starts',
  attend:
    '(i|we|both) (go|goto|went|attend|study|board|start|started|joined|transferred|moved|learn|stay|switch|switched|got into|do|get out|finish)( to| at|)|(im|i m|i am|we re|were|i ve been|ive been|me) (at|in|from|going to|off to|starting at|leaving|joining)|starting( at|)|started( at|)|moved to|got into|enrolled|transferred to|been at|student|pupil|year|prefect|late for|kicked out of|banned from|suspended from|expelled from|aswell as me',
  at: 'at|to|from|outside|into|goto',
  of: 'of|at|from|to',
  life: 'teacher|teachers|miss|sir|class|classes|lesson|lessons|homework|hw|uniform|blazer|blazers|tie|canteen|cafeteria|assembly|detention|form|tutor|head of year|exam|exams|gcses|gcse|a levels|mocks|sats|band|choir|orchestra|locker|lockers|bell|reg|registration|playground|sports day|open day|term|half term|prefect|homeroom|prom|yearbook|grade|year|yr|maths|math|science|english|history|geography|pe|bus stop|recess|dinner ladies|headteacher|principal|freshman|sophomore|junior|senior|school|skl|skool|college|relay|house points|motto|panthers|tigers',
  mine: 'is where (i|we) (suffer|am|learn|spend|sit|have|m)|(thats|that s|is|s|it s|its) (my|our) (school|skl|skool|college|academy|one)|(thats|that s|is|its) (mine|ours)|is where i go|thats where (i|we) go|that s where (i|we) go|where i go|i go there|ima go there|thats the one i go to|the one i go to|there every day|been there (since|for)|years there|im there every|i go here|where (u|you) find me|go there (2|too)|(thats|that s) my prison|as well as me|aswell as me|same as me|with me|where im at',
  block:
    'was|used to|against|match|vs|v|play|plays|playing|played|beat|lost|won|visit|visiting|visited|news|read about|heard|saw|film|movie|book|show|series|tv|near|past|opposite|next to|behind|if|when i was|never|dont|wish|alumni|graduated|apply|applying|would|could|might|called the|open evening at|tournament|game at|concert at|is at|inspection|closed down|after leaving|left|quit',
  stop: 'teach|vet|graduate|better|a|an|the|my|our|his|her|any|no|new|old|bad|big|art|law|med|medical|driving|dance|music|grad|nursing|cooking|beauty|trade|go|to|at|in|of|for|on|and|or|but|is|was|are|am|im|i|we|you|u|he|she|it|all|during|hate|leave|missed|skip|if|so|now|how|not|too|off|out|up|by|religious|special|posh|strict|be|being|get|got|yr|8th|9th|7th|6th|10th|11th|12th|til|cos|catching|me|us|its|do|did|has|had|can|should|third|one|two|american|british|fictional|wizard|magic|training|military|flight|ski|football|soccer|vocational|old school|pre|after school|doing|safe|th|hi|hey|yes|oh|ok|way|bc',
  patrons: 'hillcrest stowe eton harrow rugby cheltenham ampleforth winchester',
};

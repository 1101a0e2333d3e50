import type { BirthWords } from '../birth.ts';

export const birth: BirthWords = {
  months:
    'january/jan february/feb/febuary march/mar april/apr may june/jun july/jul august/aug september/sept/sep october/oct november/nov december/dec',
  ordinals: {
    first: 1,
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    tenth: 10,
    eleventh: 11,
    twelfth: 12,
    thirteenth: 13,
    fourteenth: 14,
    fifteenth: 15,
    sixteenth: 16,
    seventeenth: 17,
    eighteenth: 18,
    nineteenth: 19,
    twentieth: 20,
    thirtieth: 30,
    '1st': 1,
  },
  between: 'day of the|day of|month|of|the|of the|day of|day in|st|nd|rd|th',
  feasts:
    'anzac day|paddy s day|paddys day|st pat s|new year|new years day|christmas eve|the fourth|juneteenth|leap year|pancake day|day of the dead|remembrance day|st andrews day|mayday|may day|st nicholas|epiphany|halloween|christmas|xmas|christmas (day|eve)|xmas (day|eve)|new year(s|) (day|eve)|new years|new year s (day|eve)|nye|valentines|valentine s|valentines day|valentine s day|st patricks day|st patrick s day|st paddys day|april fools|april fools day|april fool s day|boxing day|fourth of july|independence day|bonfire night|guy fawkes|leap day|cinco de mayo|veterans day|day of the dead|all saints day|groundhog day|pi day|may the fourth|star wars day|australia day|canada day|st georges day|st davids day|burns night|leap year day',
  own: '(my|me|mi) (actual |real |)(birthday|bday|b day|birthdate|birth date|birth day|dob|date of birth|bdays|birthdays|brithday|birfday)|(i|i was|i wuz|i were|i am|im|i m) born|i become|(bday|birthday) twins? with me|my d o b',
  self: 'i|im|my|me|mine',
  day: 'birthday|bday|b day|birthdays',
  bare: 'born|born on|dob|d o b|date of birth|bday|birthday|b day|birth date',
  about:
    'thats me|that s me|born|leap yr|birthday|bday|bdays|b day|dob|cake day|candles|my day|popped out|pushed me out|had me|leap baby|leap year|birth cert|star sign|horoscope|aries|taurus|gemini|virgo|libra|scorpio|sagittarius|capricorn|aquarius|pisces|twins|year older|hb to me|come into the world',
  party:
    'party|present|gift|gifts|cake|dinner|sleepover|celebration|invite|invited|list|money|wish|trip|bash|do|meal|booked',
  other:
    'fake|release|releases|deadline|half term|term|concert|match|exam|test|prom|cats|dogs|until|school starts|not on|isnt|isn t|his|her|their|your|ur|exam|exams|until|since|founded|released|created|started|mum s|mums|moms|mom s|dads|dad s|dog s|cat s|brother s|sister s|brothers|sisters|his|same day as',
};

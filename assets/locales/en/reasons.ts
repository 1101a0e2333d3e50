/** What sources say about a listed site, where no sign on the page says the same. An inquiry is never told as a finding. */
export const reasons = {
  'reason.anonymous-messages.title': 'Anonymous messages',
  'reason.anonymous-messages.under-11':
    'People can write here without saying who they are. If a message makes you sad, it is not your fault.',
  'reason.anonymous-messages.11-14':
    'People can write things to you without saying who they are. If a message hurts, it is not your fault.',
  'reason.anonymous-messages.parent':
    'Anyone can send messages or questions without giving a name. That makes bullying easier, and harder to trace.',
  'reason.anonymous-messages.todo': 'Don’t answer a message that hurts. Show it to an adult you trust.',
  'reason.anonymous-messages.parent-todo':
    'Keep screenshots of messages that hurt: they help when you report them.',

  'reason.moves-to-other-app.title': 'The chat moves on to other apps',
  'reason.moves-to-other-app.under-11': 'People here ask to talk somewhere else. You can say no.',
  'reason.moves-to-other-app.11-14': 'People often ask for your name on another app. You can say no.',
  'reason.moves-to-other-app.parent':
    'The service is made for passing on accounts of other apps, so that contact goes on where nobody can follow it.',
  'reason.moves-to-other-app.todo': 'Don’t give your other accounts to someone you have just met.',
  'reason.moves-to-other-app.parent-todo':
    'Look with your child at who is in their contacts, and where each one comes from.',

  'reason.sextortion-reported.title': 'Blackmail with photos or videos has been reported',
  'reason.sextortion-reported.under-11':
    'Some people say they were threatened here over a photo. Keep your photos to yourself.',
  'reason.sextortion-reported.11-14':
    'Some people say they were threatened here over a picture. If that happens to you, you can be helped, and you did nothing wrong.',
  'reason.sextortion-reported.parent':
    'Authorities, researchers or the press report cases where minors were blackmailed with pictures after a contact on this service.',
  'reason.sextortion-reported.todo':
    'If someone threatens you: don’t pay, send nothing more, and tell someone. You can be helped.',
  'reason.sextortion-reported.parent-todo':
    'If there is blackmail: don’t pay, keep the messages without passing them on, call a helpline. Tell your child that they did nothing wrong.',

  'reason.closed-by-justice.title': 'Closed by a court or a prosecutor',
  'reason.closed-by-justice.under-11': 'Judges closed this site because people were in danger there.',
  'reason.closed-by-justice.11-14': 'Judges closed this site because people were put in danger there.',
  'reason.closed-by-justice.parent':
    'A court or a prosecutor had this site closed or its servers seized. If the address works again, somebody else may be using it.',
  'reason.closed-by-justice.todo': 'Leave this address, even if the page looks normal.',
  'reason.closed-by-justice.parent-todo': 'If the address still works, you can report it to the authorities.',

  'reason.closed-after-harm.title': 'Closed after harm to minors',
  'reason.closed-after-harm.under-11': 'This site closed because children were put in danger there.',
  'reason.closed-after-harm.11-14':
    'This site closed because young people were put in danger there. Copies are no safer.',
  'reason.closed-after-harm.parent':
    'The operator closed the service after legal action or repeated harm to minors. Copies often use the same name.',
  'reason.closed-after-harm.todo': 'If you come across a copy, don’t sign up.',
  'reason.closed-after-harm.parent-todo': 'Be wary of sites and apps that use this name.',

  'reason.successor-of-closed-site.title': 'Takes the place of a closed site',
  'reason.successor-of-closed-site.under-11':
    'This site looks like another one that was closed because it was dangerous.',
  'reason.successor-of-closed-site.11-14':
    'This site is presented, by itself or by the press, as the next version of a closed site. The old one was dangerous.',
  'reason.successor-of-closed-site.parent':
    'The service presents itself, or is described by the press, as the successor or a copy of a closed site.',
  'reason.successor-of-closed-site.todo': 'Don’t stay to see whether it is the same. You can close the tab.',
  'reason.successor-of-closed-site.parent-todo':
    'Ask your child whether they knew the old site, and who told them about the new one.',

  'reason.borrowed-name.title': 'Uses a well-known name',
  'reason.borrowed-name.under-11': 'This site takes the name of another one. It may not be what you think.',
  'reason.borrowed-name.11-14': 'It uses the name of another site. It may not be what it seems.',
  'reason.borrowed-name.parent':
    'The address uses the name of a known service, open or closed, to attract its visitors.',
  'reason.borrowed-name.todo': 'Ask someone to help you find the right address.',
  'reason.borrowed-name.parent-todo': 'Find the right address together, and keep it as a bookmark.',

  'reason.named-in-criminal-case.title': 'Named in criminal cases',
  'reason.named-in-criminal-case.under-11':
    'The police have spoken about this site, because children were in danger there.',
  'reason.named-in-criminal-case.11-14':
    'Police and courts have named this site in cases where young people were put in danger.',
  'reason.named-in-criminal-case.parent':
    'Courts, prosecutors or police named this service in cases of harm to minors. That says how it was used by some, not who its other users are.',
  'reason.named-in-criminal-case.todo':
    'If someone from here wants to meet you, say no and tell an adult you trust straight away.',
  'reason.named-in-criminal-case.parent-todo':
    'If your child was in touch with someone here, keep the messages and ask a helpline for advice.',

  'reason.regulator-action.title': 'A regulator has acted',
  'reason.regulator-action.under-11':
    'People whose job is to protect others are looking closely at this site.',
  'reason.regulator-action.11-14':
    'An authority that protects people online is looking into this service or has warned about it.',
  'reason.regulator-action.parent':
    'A public regulator opened an investigation, gave a warning or took a decision about this service. An investigation is not a verdict; see the date.',
  'reason.regulator-action.todo': 'Wait before you sign up here, and ask an adult what they think.',
  'reason.regulator-action.parent-todo': 'Read the source and its date: things may have changed since.',

  'reason.child-protection-warning.title': 'Child-protection bodies advise against it',
  'reason.child-protection-warning.under-11':
    'People whose job is to protect children say this is not a good place.',
  'reason.child-protection-warning.11-14':
    'People whose job is to protect young people say this is not a good place for you.',
  'reason.child-protection-warning.parent':
    'A child-protection association or an official guide advises against this service for minors.',
  'reason.child-protection-warning.todo': 'Ask an adult to look for a safer place with you.',
  'reason.child-protection-warning.parent-todo': 'The guide cited often suggests other services, by age.',

  'reason.removed-from-app-stores.title': 'Removed from app stores',
  'reason.removed-from-app-stores.under-11': 'App stores took this app away because it was not safe enough.',
  'reason.removed-from-app-stores.11-14':
    'App stores took this app away, at least for a time, for safety reasons.',
  'reason.removed-from-app-stores.parent':
    'App stores removed the app, at least for a time, after warnings about minors’ safety. The web version may still work.',
  'reason.removed-from-app-stores.todo': 'Don’t install this app from anywhere else.',
  'reason.removed-from-app-stores.parent-todo':
    'Check that the app is not still on an old phone or a tablet.',
};

/** Being put in touch with people one has never met. */
export const stranger = {
  'signal.random-partner.title': 'Strangers are matched at random',
  'signal.random-partner.under-11':
    'The computer picks someone at random to talk to you. It could be anybody.',
  'signal.random-partner.11-14':
    'A button puts you in front of someone picked at random. It could be anybody, of any age.',
  'signal.random-partner.parent':
    'A “next” button connects two strangers at random. There is no way to know whom your child will meet.',
  'signal.random-partner.todo': 'Don’t press “next” just to see. You can close the tab at any moment.',
  'signal.random-partner.parent-todo':
    'Ask your child whom they have already come across, and listen without judging.',

  'signal.random-video-with-strangers.title': 'Video with strangers picked at random',
  'signal.random-video-with-strangers.under-11':
    'The camera shows you to someone you don’t know. They can keep your picture.',
  'signal.random-video-with-strangers.11-14':
    'The camera shows you to someone you have never met. They can show things you don’t want to see, and they can record you.',
  'signal.random-video-with-strangers.15-17':
    'You appear on video in front of strangers picked at random. What you show can be recorded, then used to put pressure on you.',
  'signal.random-video-with-strangers.parent':
    'The service connects two strangers by webcam at random. A child can see upsetting things within seconds, and can be recorded without knowing it.',
  'signal.random-video-with-strangers.todo':
    'Cover your camera or close the tab. If someone recorded something, talk about it: you can be helped.',
  'signal.random-video-with-strangers.parent-todo':
    'Take the camera permission away from this site in the browser, and tell your child that pictures can be taken down.',

  'signal.random-text-with-strangers.title': 'Text chat with strangers picked at random',
  'signal.random-text-with-strangers.under-11':
    'You are put in touch with someone you don’t know, and nobody else reads along.',
  'signal.random-text-with-strangers.11-14':
    'You are put in touch with someone you don’t know, and nobody else reads along.',
  'signal.random-text-with-strangers.15-17':
    'This is a one-to-one chat with someone picked at random, with no witness. The tone can change within a few messages.',
  'signal.random-text-with-strangers.parent':
    'The service pairs strangers at random for one-to-one text chat, often without an account.',
  'signal.random-text-with-strangers.todo':
    'Give no photo, no address and no name on another app. If they insist, close the tab.',
  'signal.random-text-with-strangers.parent-todo':
    'Explain to your child that moving “to another app” is often the first thing a person with bad intentions asks for.',

  'signal.talk-to-strangers.title': 'The page invites people to talk to strangers',
  'signal.talk-to-strangers.under-11': 'This page invites you to talk to people you don’t know.',
  'signal.talk-to-strangers.11-14': 'The page says so itself: it is for talking to strangers.',
  'signal.talk-to-strangers.parent': 'The page itself says that it is for talking to strangers.',
  'signal.talk-to-strangers.todo': 'If you feel like talking, write to someone you already know instead.',
  'signal.talk-to-strangers.parent-todo':
    'Ask what your child is looking for here: company, a game, someone to listen. There are places for each.',

  'signal.live-camera.title': 'A live camera',
  'signal.live-camera.under-11': 'This page uses the camera. Other people could see you.',
  'signal.live-camera.11-14':
    'The page uses a live camera. You don’t know who is watching, or who is recording.',
  'signal.live-camera.parent':
    'Veilleuse saw a live camera picture on the page, or a request for the camera.',
  'signal.live-camera.todo': 'Refuse the camera, or cover it with a piece of paper. That is always allowed.',
  'signal.live-camera.parent-todo': 'Check in the browser which sites may use the camera and the microphone.',
};

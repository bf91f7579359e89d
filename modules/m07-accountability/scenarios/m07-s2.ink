// m07-s2  Ife: page two
// Author: Attune curriculum team. Licence: Apache-2.0. Review date: 2027-11-01.
// Tags on choices: move:<behaviour>, slip:<slip>, do (an action, not speech).
// Tags on lines: stage, thought, ending:<id>. A line without a tag is spoken by the client.

VAR guard = 7
VAR arousal = 5
VAR hope = 3

VAR parked = false
VAR heard_word = false
VAR effort_seen = false
VAR scene = false
VAR bell = false
VAR pressed = 0
VAR gap_own = false
VAR told_night = false
VAR named = false
VAR challenged = false
VAR own_step = false
VAR given_step = false
VAR choice_back = false

-> i01_letter

=== function bound(x)
{ x < 0:
    ~ return 0
}
{ x > 10:
    ~ return 10
}
~ return x

// Until there is a scene of her own, guard does not fall below 4.
=== function g(d)
~ guard = bound(guard + d)
{ guard < 4 && not scene:
    ~ guard = 4
}

=== function a(d)
~ arousal = bound(arousal + d)

=== function h(d)
~ hope = bound(hope + d)

=== function press()
~ pressed = pressed + 1
~ g(1)

// ---------------------------------------------------------------- Act 1

=== i01_letter
Half past eight in the morning, a room near the hospital chapel. Ife has come straight from a night shift. She lays two stapled pages on the table and turns them so that you can read them. #stage
There. They wrote "develop her interpersonal style". In the corridor it was "fix your attitude".
She folds her arms over the watch on her tunic. #stage
* [Thank you for showing me. Shall we go through it point by point? #slip:gap-first]
    ~ press()
    Page two has the examples. They are numbered.
* [Two versions, and the one from the corridor is the one that stayed. #move:LST-1 #move:LST-2]
    ~ g(-1)
    The corridor one is the honest one. I'll say that for it.
* [You have been sent here with a paper. I would have my arms folded too. #move:BAR-1]
    ~ g(-1)
    She looks down at her arms as if somebody else had folded them. #stage
    It's cold in here as well.
- -> i02_night

=== i02_night
{ guard <= 6:
    I've been up since four yesterday. We were two short. So if I am short with you, that's where it comes from.
- else:
    I've been up since four yesterday. Let's get it done.
}
* [We will be quick, then. What do you think they mean by attitude? #slip:gap-first]
    ~ press()
    You have it in writing.
* [Two short, all night long, and you still came here afterwards. That is a lot of getting up again. #move:ACC-1]
    ~ effort_seen = true
    ~ g(-1)
    ~ a(-1)
    { guard <= 5:
        ~ h(1)
    }
    Twenty-eight patients. Nobody fell. I ate a banana.
    Nobody puts that on page two. #thought
* [After such a night: is now a good time, or would you rather come back when you have slept? #move:TRU-2 #move:TRU-4]
    ~ g(-1)
    ~ a(-1)
    She considers it. #stage
    If I go home now I'll think about it all day. Let's do half an hour.
- -> i03_the_word

=== i03_the_word
Twelve years on that ward. I have noticed something. Some of us are direct. And some of us have an attitude.
She lets you decide what to do with that. #stage
* [I am sure it was not meant that way. People reach for the nearest word. #slip:smoothing]
    ~ press()
    ~ a(1)
    The nearest word. Yes. It is always near.
    And that's that. #thought
* [One word for some, another for others. And you have watched who gets which. #move:LST-1 #move:LST-2]
    ~ heard_word = true
    ~ g(-1)
    ~ h(1)
    For twelve years. I could draw you a chart.
    Her arms come down. One hand stays on the paper. #stage
* [That is a heavy thing to notice by yourself. I believe you have seen what you have seen. #move:ATT-2 #move:ATT-4]
    ~ heard_word = true
    ~ g(-1)
    She looks at you for some time. #stage
    I don't say it upstairs. Upstairs it would be number six.
- -> i04_page_two

=== i04_page_two
{ guard <= 5:
    So. There is page two. I do not say that it's all lies, either. I just don't want to start there.
- else:
    So. Page two. Number one is a syringe pump. Shall I read it out, or will you?
}
* [Let us put it face down for now. It has a place here, and we will come back to it when you say. #move:TRU-4 #move:BAR-4]
    ~ parked = true
    ~ g(-1)
    ~ h(1)
    She turns it over herself and puts her keys on it. #stage
    There.
* [Let us take number one first and get it out of the way. #slip:gap-first]
    ~ press()
    "Took the pump out of a colleague's hands in front of a relative." I know what I did.
* [Whose paper is it, would you say? And is there anything in it that you would want for yourself? #move:BAR-4]
    ~ g(-1)
    { guard <= 5:
        ~ h(1)
        It's Diane's paper. She is the director. For myself? Nobody has asked that on either page.
    - else:
        It's Diane's. For myself I want to sleep.
    }
- { guard >= 9:
    -> i04b_bleep
- else:
    -> i05_invite
}

=== i04b_bleep
Her pager buzzes. She reads it, and it is clear that it is nothing. #stage
They may need me back down there.
* [I went straight for the paper, as everyone does. That was not a good start. You can go, and if you stay we begin somewhere else. #move:TRU-5 #move:TRU-4]
    ~ parked = true
    ~ g(-3)
    She clips the pager back on, turns the two pages face down and puts her keys on them. #stage
    They don't need me. Begin somewhere else, then.
* [It would look better upstairs if you stayed. #slip:sponsor-leads]
    ~ press()
    ~ h(-1)
    That is the first true thing you have said.
* [You would rather be on the ward than here. #move:LST-1]
    ~ g(-1)
    I know what I am, down there.
- -> i05_invite

// ---------------------------------------------------------------- Act 2

=== i05_invite
{ effort_seen:
    I can do nights two short. What I can't do is this. So what do we do?
- else:
    So what do we do in here?
}
* [Say it is three years on and the ward is as you would love it. I come in at seven in the morning. What do I see? #move:ACC-5]
    { guard <= 7:
        ~ scene = true
        ~ g(-1)
        ~ h(1)
        At seven?
        She looks past you, at the wall, and something in her face loosens. #stage
        You'd hear something first. Somebody humming. Joy from the kitchen hums when she's not frightened of us.
    - else:
        You'd see me retired.
        It is nearly a joke. #stage
        ~ g(-1)
    }
* [Where do you think your communication could grow? #slip:gap-first]
    ~ press()
    My communication.
    She says the word as one holds up something found on the floor. #stage
* [What would have to come out of this for it to be worth the sleep? #move:TRU-3 #move:LST-3]
    ~ g(-1)
    That I could go in there tonight with my shoulders down.
- -> i06_humming

=== i06_humming
{ scene:
    -> seen
- else:
    -> unseen
}

= seen
The new ones would still be there. That's what I'd see. The same four faces as last spring, only less tired.
* [So you are losing the new ones. Why do they leave? #slip:gap-first]
    ~ press()
    ~ h(-1)
    Ask them. They filled in a form.
    The humming has stopped. #thought
* [The same four faces, and Joy humming. Stay there a moment. What else? #move:ACC-5 #move:LST-1]
    ~ g(-1)
    ~ h(1)
    A chair at the desk, and nobody fighting for it. Somebody asks a stupid question out loud. And nobody makes a face.
* [And you, in that morning. Who are you there? #move:ACC-5 #move:LST-3]
    ~ bell = true
    ~ g(-1)
    ~ h(1)
    I'm at the back. Hands in my pockets. Like Mrs Bell.
    She smiles before she can stop it. #stage
- -> i07_mrs_bell

= unseen
I had a good ward. Four years ago I had a good ward. Don't ask me about plans.
* [A good one. What did it sound like, at seven in the morning? #move:ACC-5 #move:LST-3]
    ~ scene = true
    ~ g(-1)
    ~ h(1)
    Sound?
    A pause. #stage
    Somebody humming. Joy, from the kitchen. She only hums when nobody is cross.
* [What went wrong with it, was it staffing, and when did it start? #slip:stacked-questions]
    ~ press()
    People left. Then more people left.
* [You had it once. It is a loss. #move:LST-2 #move:ATT-2]
    ~ g(-1)
    Nobody calls it that. But yes.
- -> i07_mrs_bell

=== i07_mrs_bell
{ bell:
    Mrs Bell had that ward when I was new. She never told you anything. She stood there with her hands in her pockets and said: what do you see? And you saw it.
- else:
    { scene:
        It was like that under Mrs Bell, in my first years. She stood at the back with her hands in her pockets and said: what do you see?
    - else:
        The sister I learned under, Mrs Bell, would have torn that paper up. She only ever asked one thing: what do you see?
    }
}
* [What do you see. And what did it do to you, to be asked? #move:LST-1 #move:LST-3]
    ~ bell = true
    ~ g(-1)
    { scene:
        ~ h(1)
    }
    It made me taller. I went home and told my mother: today they asked me what I see.
* [Then try to be a bit more like Mrs Bell. That would be a fine goal, would it not? #slip:early-fix]
    ~ press()
    ~ h(-1)
    Mrs Bell had nine nurses. I have four, and one is on loan.
* [Keep quiet. Let Mrs Bell be in the room. #do #move:LST-4]
    ~ bell = true
    ~ g(-1)
    { guard <= 5:
        ~ h(1)
        She died last year. I'd have liked her to see me with the watch on.
    - else:
        She rubs the face of the watch with her thumb. #stage
        She gave me this.
    }
- -> i08_where_already

=== i08_where_already
{ scene:
    It's a nice picture. I'm too tired for pictures.
- else:
    That was another time, anyway.
}
* [You may be more like her than you think. I am certain that they look up to you. #slip:cheering]
    ~ press()
    You have never seen me on that ward.
* [Where was there a little of it, lately? It may be a very small thing. #move:ACC-5 #move:BAR-5]
    ~ g(-1)
    { scene:
        ~ h(2)
        Tuesday. Chloe had a line that wouldn't run. I was on the phone, so I couldn't do it. And she found it. She was so pleased she told the patient.
    - else:
        ~ h(1)
        Tuesday, maybe. Chloe found a fault in a line by herself. I was on the phone.
    }
* [Too tired, and I am asking you for pictures. #move:LST-1 #move:ACC-1]
    ~ effort_seen = true
    ~ g(-1)
    ~ a(-1)
    Well. It's the first thing I've been asked for since yesterday that isn't a bed.
- -> i09_hands

=== i09_hands
{ scene && guard <= 5:
    ~ gap_own = true
    I'll tell you what it is. It's my hands. I take things out of people's hands. Chloe's, she's the newest. Everybody's. I see it going slow, and it's in my hand before I've thought.
    She turns them over on the table. #stage
- else:
    They say I snatch. Chloe said so, I think, the newest one. I don't snatch. I do it because it has to be done.
    She has put her hands under the table. #stage
}
* { gap_own } [In your hand before you have thought. And in the picture they are in your pockets. #move:LST-1 #move:LST-2]
    ~ g(-1)
    ~ h(1)
    In the pockets. Yes. That's the distance, isn't it? About half a metre.
* { not gap_own } [It has to be done, and yours are the hands that are there. #move:LST-1 #move:LST-2]
    ~ g(-1)
    { guard <= 5:
        ~ gap_own = true
        Mine are always there. That may be part of it. I take things out of people's hands.
    - else:
        Somebody's have to be.
    }
* [You could count to five before you step in. Many senior people find that helps. #slip:early-fix]
    ~ press()
    ~ h(-1)
    In five seconds a pump can do a great deal.
* [And page two says that it is also the tone, does it not? #slip:piling-on]
    ~ press()
    ~ a(1)
    Number three. Thank you. I know the numbers.
- -> i10_the_night

=== i10_the_night
{ guard <= 5:
    -> tells
- else:
    -> hints
}

= tells
~ told_night = true
~ a(2)
Two winters ago somebody set a pump ten times too fast. A good nurse. I walked past and I saw it. Nobody was harmed. I took it out of her hand, and I have been taking it out of their hands ever since.
The watch ticks. You can hear it. #stage
* [Say nothing. Stay with her and that winter. #do #move:LST-4 #move:ATT-4]
    ~ g(-1)
    ~ h(1)
    ~ a(-1)
    I still walk past that bed first. Every shift. I've never said that.
* [But you saved the patient. You should be proud of that. #slip:smoothing]
    ~ press()
    ~ h(-1)
    That's what the report said.
* [Since that night your hands have been on guard for everyone. #move:LST-1 #move:LST-2 #move:ATT-4]
    ~ g(-1)
    ~ h(1)
    On guard. Nights as well. Even at home, I take the kettle from my husband.
- -> i11_name_it

= hints
There are reasons. I don't do it for fun.
* [What reasons, and does Diane know about them? #slip:stacked-questions]
    ~ press()
    She could have asked.
* [There are good reasons, and they are not on page two. #move:BAR-1 #move:LST-2]
    ~ g(-1)
    { guard <= 6:
        ~ told_night = true
        ~ a(1)
        A pump, two winters ago. Ten times too fast. I saw it in time. Since then I don't wait and see.
    - else:
        No. They're not.
    }
* [You need not tell me the reasons. That there are some is enough for me to know. #move:BAR-2 #move:TRU-4]
    ~ g(-1)
    Good. Because I'm not going to.
    She sounds a little less sure of it than before. #stage
- -> i11_name_it

=== i11_name_it
{ told_night:
    What do I see? I see what could go wrong. In every room. It's a talent.
- else:
    I see what could go wrong, that's all. It's what they pay me for.
}
* [A talent, and I wonder if there is some fear in it, too. You can throw that out. #move:ATT-2]
    ~ named = true
    ~ g(-1)
    { guard <= 5:
        ~ h(1)
        Fear.
        She tilts her head, as at a chart that is almost right. #stage
        More like never going off shift.
    - else:
        I'll throw it out, then.
        But she does not say it sharply. #stage
    }
* [You do see that it is rather a control issue? #slip:leading-question]
    ~ press()
    ~ a(1)
    There we are. I wondered when we'd get to an issue.
* [You see it before anyone. And then there is no time for them to see it. #move:LST-2 #move:ACC-3]
    ~ challenged = true
    { guard <= 5:
        ~ h(1)
        She opens her mouth and closes it again. #stage
        No. There isn't. I'm too quick.
    - else:
        ~ g(1)
        When it's your patient, you may be slow.
    }
- -> i12_they_leave

// ---------------------------------------------------------------- Act 3

=== i12_they_leave
{ named && guard <= 5:
    Never off shift. And the young ones go. Four since last spring. Diane has them in a graph.
- else:
    And the young ones go. Four since last spring. Diane has them in a graph.
}
* { scene } [In your morning they are still there. And each time you take it from them, they learn that you would rather have it in your own hands. #move:ACC-3]
    ~ challenged = true
    { guard <= 5:
        ~ h(1)
        ~ a(1)
        It hits. You can see it arrive. #stage
    - else:
        ~ g(1)
        So it's my fault they leave. You could have said so at half past eight.
    }
* { not scene } [Four of them. And you are the one who stays. What is that like? #move:LST-1 #move:LST-3]
    ~ g(-1)
    Like being the last one at a party with the lights on.
* [You are losing them through your manner, and I think you know that. #slip:scolding]
    ~ press()
    ~ h(-1)
    Thank you. It's a relief to have it from somebody who wasn't there.
* [It is surely mostly the pay and the hours. You should not take it on yourself. #slip:smoothing]
    ~ press()
    It's the pay, and the hours, and me. I can add.
- -> i13_quiet

=== i13_quiet
{ challenged && guard <= 5:
    She says nothing. Her thumb goes round and round the face of the watch. #stage
- else:
    She looks at the clock over the door. It is nine. #stage
    { guard <= 5:
        I'm still here, you notice.
    - else:
        It's a long half hour.
    }
}
* { challenged } [Leave the silence to her. Hands still, eyes soft. #do #move:LST-4 #move:ACC-3]
    ~ g(-1)
    { guard <= 4:
        ~ gap_own = true
        ~ h(1)
        Chloe said it to me once. She said: I know you can do it. I'd like to know if I can.
    - else:
        You don't fill things. Good.
    }
* { not challenged } [Leave the silence to her. Hands still, eyes soft. #do #move:LST-4]
    ~ g(-1)
    { guard <= 4:
        ~ gap_own = true
        ~ h(1)
        Chloe said something to me once. She said: I know you can do it. I'd like to know if I can.
    - else:
        You don't fill things. Good.
    }
* { not challenged } [You look at the clock. Are you tired, or was it something I asked, or shall we stop? #slip:stacked-questions]
    ~ press()
    Tired. Put down tired.
* { challenged } [What I mean is, it is quite understandable, and you do so much that is good, so please do not take it the wrong way. #slip:talking-over]
    ~ press()
    ~ h(-1)
    I won't.
    Let me carry this for you, too. #thought
* [This is a lot after such a night. Shall we go on, or is here a good place to stop and breathe? #move:TRU-4 #move:ACC-1]
    ~ effort_seen = true
    ~ a(-1)
    ~ g(-1)
    She gets up, opens the window a hand's width, and sits down again. #stage
    Go on.
- -> i14_diane

=== i14_diane
{ parked:
    She lifts the keys off the paper, looks at the back of it, and puts them down again. #stage
}
And Diane? She wants fewer leavers. She wants a number.
* [If you show her that you are working on this, it will look very good for you. #slip:sponsor-leads]
    ~ press()
    I've looked good before. It didn't help.
* [Hers is fewer leavers. Yours may be the same four faces in spring. Do they touch anywhere, for you? #move:BAR-4 #move:ACC-5]
    ~ g(-1)
    { scene:
        ~ h(2)
        They touch at Chloe. If Chloe stays, Diane has her number and I have my morning.
        She sounds surprised. #stage
    - else:
        They might. I'd have to think what mine is.
    }
* [She wants a number. And you? #move:BAR-4 #move:LST-3]
    ~ g(-1)
    { guard <= 5:
        ~ h(1)
        I want to walk past that bed and keep walking.
    - else:
        I want to be asked before it's written down.
    }
- -> i15_sorry

=== i15_sorry
You want me to say sorry to them. That's where this goes, isn't it?
{ pressed >= 4:
    Everybody in here wants something. I just like to know what.
}
* [I do think that it could mean a great deal to Chloe. And it would take only a minute. #slip:own-stake]
    ~ press()
    ~ h(-1)
    There it is.
* [You could, you could leave it, or do something quite different. I have no bet on any of them. #move:ACC-6]
    ~ choice_back = true
    ~ g(-1)
    { guard <= 6:
        ~ h(1)
        No bet.
        She checks your face for one. #stage
        All right. Not sorry, then. Something with hands.
    - else:
        Everybody has a bet.
    }
* [You have had enough of being steered, I think. #move:LST-2 #move:BAR-1]
    ~ g(-1)
    By letter, by graph, by corridor. Yes.
- -> i16_step

=== i16_step
{ guard <= 5 && scene:
    Thursday I'm on with Chloe. I could put my hands in my pockets. Just once. And say it: what do you see?
- else:
    I'll be more patient. That's what one says, isn't it?
}
* [Good. So from now on you ask that at each handover, and I will look forward to your report. #slip:assigning]
    ~ given_step = true
    ~ press()
    ~ h(-1)
    At each handover. Yes. I'll make a list.
    She has a pen in her hand, and is a charge nurse again. #stage
* { guard <= 5 && scene } [Once, on Thursday, hands in pockets. Would it work on a bad night? And what would help you keep them there? #move:ACC-4]
    ~ own_step = true
    ~ g(-1)
    ~ h(1)
    On a bad night, not at a pump. At a drip, yes. And I'll tell Chloe beforehand, so she knows I'm not having a stroke.
* { not (guard <= 5 && scene) } [That is what one says. Is there something that you would want to do, or is none better today? #move:ACC-4 #move:ACC-6]
    ~ choice_back = true
    ~ g(-1)
    { guard <= 5:
        ~ own_step = true
        ~ h(1)
        I could ask Chloe how Tuesday was for her. Only ask. That's small enough.
    - else:
        None. Thank you for putting it on the menu.
    }
* [What is it about this one that matters to you? #move:LST-3 #move:MET-4]
    { guard <= 5:
        ~ own_step = true
        ~ g(-1)
        ~ h(1)
        That somebody goes home and tells her mother: today they asked me what I see.
    - else:
        Nothing. I said it to be done.
    }
- -> i17_if_not

=== i17_if_not
{ own_step:
    And if I don't manage it? My shifts are a zoo.
- else:
    { given_step:
        And if it doesn't happen at each and every one?
    - else:
        And when I come back and nothing has changed?
    }
}
* [You will manage. I know that you will. #slip:cheering]
    ~ press()
    It's nice that one of us knows.
* [Then I ask what was in the way, and what you learned. How would you like me to bring it up? #move:ACC-2 #move:ACC-6]
    ~ choice_back = true
    ~ g(-1)
    ~ h(1)
    Plainly. No numbering.
    { given_step:
        ~ given_step = false
        And not at each handover. Once. I'd like to say that now.
    }
* [Then we would have to look at how far you are really committed. #slip:scolding]
    ~ press()
    ~ h(-1)
    Page three.
- -> i18_paper

=== i18_paper
{ parked:
    She picks up the keys, and the two pages with them. #stage
    You never did turn it over.
- else:
    She squares the two pages and looks at the staple. #stage
}
{ guard <= 4:
    What do I do with this, now?
- else:
    You'll want to keep a copy.
}
* [It is yours. You may take it, leave it, or read number one again from where you are now. #move:ACC-6 #move:TRU-4]
    ~ choice_back = true
    ~ g(-1)
    { guard <= 4:
        ~ h(1)
        She reads number one. It takes four seconds. #stage
        Well. It's a poor sentence. But the hands are right.
    - else:
        I'll take it.
    }
* [Keep it where you can see it. It may remind you what we are working on. #slip:sponsor-leads]
    ~ press()
    I need no reminding.
* [Before the paper: how are you, going out of here and home to bed? #move:TRU-6]
    { guard <= 4:
        ~ h(1)
        Tired from the right thing. If there's such a thing.
    - else:
        ~ g(-1)
        Tired. But I thought it would be worse.
    }
- -> choose_ending

// ---------------------------------------------------------------- Endings

=== choose_ending
{ guard >= 7:
    -> end_badge
}
{ given_step:
    -> end_every_handover
}
{ guard <= 3 && hope >= 8 && scene && gap_own && own_step && pressed <= 4:
    -> end_in_the_pockets
}
{ scene && guard <= 5:
    -> end_humming
}
-> end_page_two

=== end_in_the_pockets
Thursday, a quarter past nine at night. At a drip. I'll tell you what she saw.
{ heard_word:
    And the other thing, the two words, I want to come back to that. That one isn't mine to fix. But I'd like to say it somewhere.
}
She goes down the corridor with her hands in her pockets, takes them out to hold the door for a porter, and puts them back. #stage #ending:in-the-pockets
-> END

=== end_humming
{ own_step:
    I don't know yet if I'll do it. But I'd forgotten that she hums.
- else:
    No step, then. But I'd forgotten that she hums.
}
{ bell:
    And I haven't talked about Mrs Bell since the funeral.
}
I'll come again. On a day off.
She stops in the corridor, by the kitchen door, for no reason you can see from here. #stage #ending:humming
-> END

=== end_page_two
Well. It was civil. I'll tell Diane I attended.
{ effort_seen:
    And you did see the night. That's more than page two did.
}
It's about my hands. I knew that when I came in. #thought
The paper goes into her bag, between the banana skin and the keys. #stage #ending:page-two
-> END

=== end_every_handover
I'll do the list. I'm good at lists.
One more thing to get right, on four hours' sleep. #thought
She writes "every handover" at the top of page two, underlines it, and thanks you. #stage #ending:every-handover
-> END

=== end_badge
Fine. You can put down that I was punctual.
{ pressed >= 6:
    You'd do well upstairs.
}
I'll sleep four hours and go back in. #thought
She unclips her badge at the door, looks at the photograph on it, and clips it on again. #stage #ending:badge
-> END

// t2-s1  Mirela: nine till four
// Author: Attune curriculum team. Licence: Apache-2.0. Review date: 2027-11-01.
// Tags on choices: move:<behaviour>, slip:<slip>, do (an action, not speech).
// Tags on lines: stage, thought, ending:<id>. A line without a tag is spoken by the client.

VAR guard = 6
VAR arousal = 4
VAR hope = 2

VAR laughs = 0
VAR blamed = 0
VAR conditions = 0
VAR privacy = false
VAR messenger = false
VAR hair = false
VAR own_line = false
VAR sized = false
VAR costed = false
VAR shared = false
VAR driving = false
VAR repaired = false

-> n01_the_mug

=== function bound(x)
{ x < 0:
    ~ return 0
}
{ x > 10:
    ~ return 10
}
~ return x

// She does not come all the way down until somebody has asked about the ward.
=== function g(d)
~ guard = bound(guard + d)
{ guard < 4 && conditions == 0:
    ~ guard = 4
}

=== function a(d)
~ arousal = bound(arousal + d)

=== function h(d)
~ hope = bound(hope + d)

=== function blame()
~ blamed = blamed + 1
~ g(1)
~ h(-1)

=== function ward()
~ conditions = conditions + 1
~ g(-1)

// ---------------------------------------------------------------- Act 1: the fun one

=== n01_the_mug
Twenty past eight in the morning, a staff support room at the hospital. Mirela has come straight from the ward. She puts a mug on the table with the printed side towards you. #stage
You Matter. We all got one. It isn't dishwasher safe.
* [Straight to the back of the cupboard with it, then! #slip:laughing-along]
    ~ laughs = laughs + 1
    Oh, it goes in the sluice, with the others.
    Good. An audience. #thought
* [You matter, by hand wash only. #move:LST-1 #move:LST-2]
    ~ g(-1)
    She laughs, and looks at you a second longer than the joke needed. #stage
    Thirty degrees, no spin.
* [And how have you been sleeping between the nights? #slip:coping-first]
    ~ blame()
    On my left side.
- -> n02_the_gong

=== n02_the_gong
Go on, then. What is it this time? Breathing? Gratitude? They sent us a woman with a gong.
* [The breathing can help, you know, if one gives it a proper chance. #slip:coping-first]
    ~ blame()
    I breathe all night. I'm told it's in the contract.
* [None of those. What are the nights like in there at the moment? #move:WRK-1 #move:LST-3]
    ~ ward()
    She tilts her head. #stage
    Do you want the brochure, or the nights?
* [After a gong I'd be wary of me as well. #move:BAR-1]
    ~ g(-1)
    You don't look as if you own a gong. I'll give you ten minutes.
* [That sounds rather cynical, Mirela. What is underneath it? #slip:unmasking]
    ~ g(2)
    Thermals.
- -> n03_twenty_eight

=== n03_twenty_eight
Medical admissions. Twenty-eight beds. Two of us, and somebody from the agency who has never seen the building and can't open the drug cupboard.
* [And how do you cope with that? #slip:coping-first]
    ~ blame()
    I do impressions.
* [Two of you, and one who can't open the cupboard. #move:LST-1 #move:WRK-1]
    ~ ward()
    Two of us and a tourist. On a good night the tourist finds the toilets.
* [What was it like there when it was all right? #move:WRK-1 #move:LST-3]
    ~ ward()
    ~ h(1)
    She opens her mouth for a joke, and there is none. #stage
    There were four. I'd forgotten that. There used to be four.
- -> n04_who_pays

=== n04_who_pays
{ guard >= 7:
    And who reads all this? They're paying you, aren't they? I'm not stupid.
- else:
    Before I say anything unwise. Who reads this? They pay you.
}
* [Nobody reads it. They hear how many people came. Themes only if you agree, and only when ten or more have named the same thing. Safety in serious danger is the one exception. Does that leave you worried about anything? #move:WRK-3 #move:TRU-1]
    ~ privacy = true
    ~ g(-2)
    Ten. There are not ten of us on nights in the whole corridor. So it would have to be days as well.
    She has done the sum, and she likes it. #stage
* [It is all completely confidential, whatever you tell me. #slip:overpromise]
    ~ g(1)
    Nothing's completely. I've worked in a hospital for eleven years.
* [If it would help, I could have a quiet word with your matron. No names. #slip:messenger]
    ~ messenger = true
    ~ g(2)
    There's two of us on nights. How many names would you be leaving out?
- -> n05_noon

=== n05_noon
They text at noon. The group. Can anyone do tonight, and then the little praying hands. Noon is my three in the morning.
* [So it's hard for you to say no. #slip:personal-flaw]
    ~ blame()
    That's what the gong said.
* [Noon is your three in the morning. #move:LST-1]
    ~ g(-1)
    Imagine ringing you at three. With praying hands.
* [What happens on the ward if nobody answers? #move:WRK-1 #move:LST-3]
    ~ ward()
    Then it's one of us and two tourists. So somebody answers. It has never once not been answered. That's how they know it works.
- -> n06_the_fun_one

=== n06_the_fun_one
And I come in, and I do the voices. Somebody has to be the fun one. I believe it's in the staffing plan.
* [They are lucky to have you. I'm sure they know it. #slip:filled-silence]
    ~ g(1)
    They gave me a mug.
* [Ha! Two nurses, one tourist and a comedian. #slip:laughing-along]
    ~ laughs = laughs + 1
    She does the woman with the gong. It is a very good woman with a gong. #stage
    Thank you, I'm here all week. I am, actually. All week.
* [Smile, and let two seconds go by after the joke. #do #move:LST-4]
    ~ g(-1)
    The smile stays on your face. Hers goes, slowly, by itself. #stage
    It's quite tiring, being in the staffing plan.
* [Funny, and I may be hearing a tired person just behind it. #move:ATT-2 #move:ATT-5]
    { guard <= 5:
        ~ g(-1)
        ~ a(1)
        Not just behind it.
    - else:
        Everyone's tired. It's a hospital.
    }
- { guard <= 4:
    -> n07_hair
- else:
    -> n07_beds
}

// ---------------------------------------------------------------- Act 2: what was lost

=== n07_hair
~ hair = true
~ a(2)
She turns the mug round, so that the writing faces away. #stage
I used to wash hair. You know, when they can't sleep. Three in the morning, an old man who's frightened and won't say so. Warm water, a jug. You don't have to talk. They go to sleep in your hands.
* [You could try to find five minutes for it again. Once a week, say. #slip:early-fix]
    ~ g(2)
    ~ h(-1)
    Five minutes. I'll put it on the group. With the hands.
* [Say nothing. Let the water be warm for a while. #do #move:LST-4 #move:ATT-4]
    ~ g(-1)
    ~ h(1)
    ~ a(-1)
    She looks at her own hands. They are cracked from the gel. #stage
    I was good at it.
* [They went to sleep in your hands. And I think you miss the one who did that. #move:ATT-2 #move:LST-2]
    ~ g(-1)
    ~ h(1)
    Her eyes fill, and for once nothing funny comes. #stage
    I do. I miss her. She was nice.
- -> n08_ten_minutes

=== n07_beds
Anyway, it's fine. It's a job. Beds with people in.
There was something else once. Don't you dare ask nicely. #thought
* [You've got quite hard, haven't you, over the years? #slip:unmasking]
    ~ blame()
    My mother says so too. She charges less.
* [It's a job. I wonder whether it was always only that. #move:LST-2 #move:ATT-2]
    ~ g(-1)
    ~ hair = true
    ~ a(1)
    No. I used to wash hair.
    She says it to the mug. #stage
* [I've been asking for something you needn't give at half past eight in the morning. Fine is fine. #move:TRU-5 #move:BAR-1]
    ~ repaired = true
    ~ g(-2)
    She rubs her eyes with the back of her wrist, like a child. #stage
    You're all right, you know. It isn't fine. It's nearly nine.
- -> n08_ten_minutes

=== n08_ten_minutes
{ arousal >= 6:
    She has to stop and swallow before she goes on. #stage
}
{ hair:
    I don't know when I stopped. Nobody told me to. There just wasn't a night any more with ten minutes in it.
- else:
    I don't know when it went. Nobody tells you. It was nice, and then it was beds.
}
* [That does sound like burnout. #slip:labelling]
    ~ blame()
    There's a leaflet about that. It's next to the mugs.
* [That sounds to me like grief, if the word is not too big. #move:ATT-2]
    { guard <= 5:
        ~ g(-1)
        ~ h(1)
        ~ a(1)
        Not too big. Nobody died, that's the funny part. On my shift they usually do.
    - else:
        ~ a(1)
        For a job? I don't know.
        But she does not make a joke of it. #stage
    }
* [At least you still mind. Many people have stopped minding. #slip:silver-lining]
    ~ g(1)
    Lucky me. I've kept the part that hurts.
* [The ten minutes went, and nobody decided it. From four of you down to two. #move:WRK-1 #move:LST-2]
    ~ ward()
    ~ h(1)
    She counts something on her fingers. #stage
    Two nurses, that's a hundred and something ten-minuteses. Somebody did decide. Just not about hair.
- -> n09_a_muscle

=== n09_a_muscle
The gong said resilience is a muscle. So I suppose mine's weak. Everybody else seems to manage.
* [We could train it a little together, quite gently. #slip:coping-first]
    ~ blame()
    Lovely. Do I bring my own weights?
* [Two of you for twenty-eight is a sum and no muscle. In your place I'd expect anyone to be worn out. #move:MET-3 #move:WRK-1]
    ~ ward()
    ~ h(1)
    A sum. I like that. I can do sums.
* [Some of it may also be the way you take things on, perhaps? #slip:personal-flaw]
    ~ blame()
    Perhaps.
    She puts both hands round the mug, with the writing out again. #stage
* [What did you do with that sentence, when you got home? #move:LST-3]
    ~ g(-1)
    I did fifteen minutes of an app. Then I cried in the shower, because you can't hear it in there. Don't write that down.
    You have not been writing. #stage
- -> n10_four_boxes

=== n10_four_boxes
She looks at the clock, and does not get up. #stage
{ hair:
    You'd think I'd just leave, wouldn't you? Everybody asks that.
- else:
    So. What's the verdict, doctor?
}
* [May I lay it out? Twenty-eight beds and two of you. Texts at noon that nobody asked you about. A mug for support. And no ten minutes for what you came to do. What's wrong or missing in that? #move:LST-5 #move:WRK-1]
    ~ conditions = conditions + 2
    ~ g(-1)
    ~ h(1)
    She goes through it as she would go through a chart. #stage
    It's right. It looks so different with me not in it.
* [Of all that, which part could you change yourself? #slip:yours-to-fix]
    ~ blame()
    Me. I'm the only part that's in the room.
* [If somebody with power were listening, what would you want to be different first? #move:LST-3]
    ~ h(1)
    { guard <= 5:
        Four. I'd want four. And after that I'd like to be asleep at noon.
    - else:
        I'd want them to do one night. With the agency lady.
    }
- -> n11_asleep

// ---------------------------------------------------------------- Act 3: one boundary

=== n11_asleep
{ conditions >= 2:
    I can't make two more nurses. I know that. But noon. If I could only be asleep at noon.
- else:
    I'm not sleeping, obviously. The phone goes, and that's that till the evening.
}
* [Couldn't you just switch your phone off? #slip:early-fix]
    ~ g(1)
    Gosh. There's a button?
* [Asleep at noon. What would have to be so, for that? #move:LST-1 #move:LST-3]
    { guard <= 5:
        ~ own_line = true
        ~ h(1)
        The phone not being next to my head. And not feeling like a criminal.
    - else:
        A different hospital.
    }
* [Wait. She is looking at something you can't see. #do #move:LST-4]
    ~ g(-1)
    { guard <= 4:
        ~ own_line = true
        ~ h(1)
        The phone could be in the kitchen. I've got a kitchen. I never thought of the phone as a thing that could be in it.
    - else:
        A trolley goes by outside. She listens to whose step it is. #stage
    }
- -> n12_danuta

=== n12_danuta
{ own_line:
    But if I don't answer, Danuta does. She's got the baby, and she can't say no to the hands.
- else:
    Anyway, if I don't answer, Danuta does. And she's got the baby.
}
* [You are not responsible for Danuta. #slip:advice-unasked]
    ~ g(1)
    You've not had her bring you toast at four in the morning.
* [So your sleep has a price, and she would pay some of it. Who else would? #move:WRK-2 #move:LST-3]
    ~ costed = true
    ~ g(-1)
    ~ h(1)
    Me. They'd go a bit quiet with me. And whoever's in bed nine, I suppose. But bed nine pays now, when I come in on three hours.
* [Is it something for you alone, or for more of you together? #move:WRK-2]
    ~ shared = true
    ~ costed = true
    ~ g(-1)
    ~ h(1)
    Together.
    She sits up. #stage
    If none of us answered at noon, they'd have to ask at nine. When we're awake. It's the same question, only earlier.
- -> n13_the_size

=== n13_the_size
{ shared:
    We all leave the group. The lot of us. Tonight. I'll write something they'll remember.
- else:
    I'll leave the group. I'll write something first, something they'll remember, and then I'll leave.
}
* [Do it. You have every right to. #slip:cheering]
    ~ g(-1)
    ~ h(1)
    ~ sized = false
    Yes. I have. I do.
    She is writing it in her head already. Her foot is going. #stage
* [That might feel wonderful until about Thursday. Which part of it would still be standing after a bad week? #move:WRK-2 #move:LST-2]
    ~ sized = true
    ~ g(-1)
    ~ a(-1)
    She blows her cheeks out. #stage
    Thursday's when I'm on with Danuta. All right. Less. The kitchen part.
* [What would that cost you, and can you afford it at present? #move:WRK-2]
    ~ costed = true
    ~ sized = true
    ~ a(-1)
    My swaps. It's where we do the swaps. I can't afford not to have swaps. So not the whole group. Only noon.
- -> n14_in_the_mug

=== n14_in_the_mug
{ own_line && sized:
    { hope >= 6:
        Nine till four. Phone in the kitchen. In the mug!
        She laughs, and this one is not for you. #stage
    - else:
        Nine till four, then. Phone in the kitchen. In the mug, so that it's good for something.
    }
    And I tell them before, on the group, so it isn't a sulk. I'm asleep nine till four, I look at five past.
- else:
    { sized:
        I could mute it. Some days. When it's bad.
    - else:
        I'll write it tonight. You'll see.
    }
}
* [And a warm bath, no screens, and keep a little diary of your sleep. #slip:coping-first]
    ~ blame()
    A diary. For what, for the tourists?
* { own_line && sized } [Nine till four, in the mug, and told beforehand. For how long would you try it, and who helps? #move:ACC-4 #move:WRK-2]
    ~ costed = true
    ~ g(-1)
    ~ h(1)
    Two weeks, that's four nights and three nights. And I'll ask Danuta to do it with me. Two mugs.
* { not (own_line && sized) } [Say it to me as you would say it to them. Then see if it is still what you want. #move:MET-6 #move:WRK-2]
    ~ sized = true
    ~ h(1)
    { guard <= 5:
        ~ own_line = true
        I'm asleep from nine till four.
        She hears it. #stage
        That's all. That's quite short, isn't it?
    - else:
        Dear all. I can't be bothered, honestly.
    }
* [It's yours to try, or to leave for now. Nobody here is keeping count. #move:ACC-6]
    ~ g(-1)
    Somebody not keeping count. Now there's a novelty in this building.
- -> n15_the_beds

=== n15_the_beds
{ messenger:
    And you were going to have a quiet word. Did you mean that?
- else:
    And the beds? Who tells them about the beds? You're in with them.
}
* { messenger } [I did, and I take it back. It would have pointed at you. I'm sorry. Only grouped facts go up, from ten or more of you, and only with consent. #move:TRU-5 #move:WRK-3]
    ~ messenger = false
    ~ privacy = true
    ~ repaired = true
    ~ g(-2)
    Good. Because I'd have had to find you and wash your hair.
* { not messenger } [I can't carry your words up. If ten or more of you raise it and agree, it goes up as a theme. And you'll have a safety rep or a union for what you want to say yourselves. #move:WRK-3]
    ~ privacy = true
    ~ g(-1)
    ~ h(1)
    We've got a rep. He's on days. I've never told him anything, I thought he had enough on.
* [I'll mention nights to them when I next get the chance. They do listen to me. #slip:messenger]
    ~ messenger = true
    ~ g(1)
    Nights. Well. That's me and Danuta, then.
* [What would you want said, and who is the safest person to say it? #move:LST-3 #move:LST-6]
    { messenger:
        ~ messenger = false
        ~ g(1)
        That it's a sum. From us, though. Not from you. You'll leave it alone, won't you?
        You say that you will. #stage
    - else:
        ~ h(1)
        That it's a sum. And not me. The rep, perhaps. Or all of us on one sheet of paper.
    }
- -> n16_the_car

=== n16_the_car
She stands up and holds on to the chair a moment. #stage
{ arousal >= 6:
    Her face is wide awake, and from the knees down she is asleep. #stage
}
Right. Home. I've the car.
* [Sleep well, then. The same time next week? #slip:passing-over]
    ~ h(-1)
    If I'm spared.
* [Before you drive, how awake are you, honestly? #move:TRU-6 #move:LST-3]
    ~ driving = true
    ~ g(-1)
    On Tuesday I had the windows down, and I sang hymns so as not to go off. I don't know any hymns.
    She looks at the keys. #stage
    I'll take the bus. I'll sleep on the bus. It goes round.
* [How are you as you leave, and who is about today? #move:TRU-6]
    { guard <= 4:
        ~ h(1)
        Like somebody's opened a window. My sister's about. I'll eat her soup and go to bed.
    - else:
        Same as I came. With a mug.
    }
- -> n17_curtain

=== n17_curtain
{ laughs >= 2:
    You're a good laugh, you. I'd have you on my shift.
- else:
    You didn't laugh much.
}
* [You are the funniest person I've had in here, by some way. #slip:laughing-along]
    ~ laughs = laughs + 1
    I'm here all week.
* { hair } [I liked the mug. And I'll remember the warm water. #move:ATT-5]
    ~ g(-1)
    ~ h(1)
    She nods, twice, with her lips pressed together. #stage
* { not hair } [I liked the mug. And I wanted there to be room for the rest as well. #move:ATT-5]
    ~ g(-1)
    There was a bit of room. I saw it.
* { blamed < 2 } [What would you rather I had asked? #move:LST-3]
    ~ g(-1)
    { conditions >= 2:
        You asked about the ward. Nobody asks about the ward. I'd only come for the biscuits.
    - else:
        About the ward. People always ask about me.
    }
* { blamed >= 2 } [I asked more about you than about the ward. I'd like to turn that round next time. #move:TRU-5 #move:WRK-1]
    ~ repaired = true
    ~ g(-2)
    ~ blamed = blamed - 1
    Do. It's a much longer list.
- -> choose_ending

// ---------------------------------------------------------------- Endings

=== choose_ending
{ messenger:
    -> end_somebody_on_nights
}
{ guard >= 7 || blamed >= 3:
    -> end_weak_muscle
}
{ own_line && sized && costed && guard <= 3 && laughs < 2:
    -> end_phone_in_mug
}
{ shared && guard <= 4:
    -> end_one_sheet
}
{ hair && guard <= 4 && laughs < 2:
    -> end_warm_water
}
-> end_encore

=== end_phone_in_mug
Nine till four. I'll put it on the group now, while I'm brave.
{ driving:
    On the bus. I'll put it on the group on the bus.
}
She picks up the mug, reads it once more, and shakes her head at it quite kindly. #stage #ending:phone-in-mug
-> END

=== end_one_sheet
I'll ask them at handover. Just the four of us. One sheet of paper, and it says it's a sum.
Not me. A sum. #thought
She goes off down the corridor, and you hear her say something to somebody, and both of them laugh. #stage #ending:one-sheet
-> END

=== end_warm_water
I've not decided a thing. I just wanted somebody to know I used to do that.
{ privacy:
    And now it's only you who knows. Until there's ten of us who washed hair.
}
She leaves the mug on your table. You find it when you tidy up. #stage #ending:warm-water
-> END

=== end_encore
Well, you've been a lovely audience.
Nearly. It was nearly something. #thought
She does the gong again in the doorway, and you both smile, and the door closes. #stage #ending:encore
-> END

=== end_weak_muscle
I'll do the breathing. I'll do the app. I expect it's me.
{ repaired:
    You meant it nicely. I could tell.
}
She takes the mug with the writing outwards and holds it in front of her all the way to the lift. #stage #ending:weak-muscle
-> END

=== end_somebody_on_nights
So you'll say something. About nights.
Her face has become very polite. #stage
Me and Danuta. I'd better tell her it wasn't me. #ending:somebody-on-nights
-> END

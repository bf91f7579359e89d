// t3-s2  Ruth: four fingers
// Author: Attune curriculum team. Licence: Apache-2.0. Review date: 2027-11-01.
// Tags on choices: move:<behaviour>, slip:<slip>, do (an action, not speech).
// Tags on lines: stage, thought, ending:<id>. A line without a tag is spoken by the client.

VAR guard = 7
VAR arousal = 6
VAR hope = 3

VAR seen_first = false
VAR limits_told = false
VAR secrecy = false
VAR pressed = 0
VAR told = false
VAR safe_hurt = false
VAR safe_life = false
VAR safe_tonight = false
VAR named = false
VAR tins = false
VAR advised = false
VAR will_tell = false
VAR card = false

-> r01_porridge

=== function bound(x)
{ x < 0:
    ~ return 0
}
{ x > 10:
    ~ return 10
}
~ return x

// Until she has said what happened in the hall, guard does not fall below 4.
=== function g(d)
~ guard = bound(guard + d)
{ guard < 4 && not told:
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

=== r01_porridge
Early afternoon. Ruth sits on the edge of the chair with her handbag upright on her knees. She has coached with you before, about work. It is the first time that she has come about home. #stage
He's well, thank you. Martin. He ate his porridge. They've changed one of the tablets.
* [How far on is he, and what does the doctor say about the new tablet? #slip:illness-first]
    ~ press()
    They say to wait and see. They say it every time.
* [I'm glad he ate. And you, Ruth? How has it been for you? #move:CAR-1]
    ~ seen_first = true
    ~ g(-1)
    Me?
    She looks round, as if somebody had come in behind her. #stage
    I've been on time.
* [Porridge, and a new tablet. You have an eye on all of it. #move:LST-1]
    ~ g(-1)
    Somebody has to. He doesn't know what a Tuesday is.
- -> r02_two_forty

=== r02_two_forty
{ seen_first:
    You asked about me. I slept two hours and forty minutes. I count. You'll remember that I count.
- else:
    I slept two hours and forty minutes last night. I count them. It's a habit.
}
* [You must look after yourself as well. Nobody can pour from an empty cup. #slip:slogan]
    ~ press()
    I've been given the mug.
* [Two hours and forty. And then you got up and made porridge. #move:LST-1 #move:LST-2]
    ~ g(-1)
    ~ h(1)
    With the lumps taken out. He minds the lumps.
    For the first time she lets go of the clasp of the bag. #stage
* [Leave the number in the room. Nod slowly. #do #move:LST-4 #move:CAR-1]
    ~ seen_first = true
    ~ g(-1)
    ~ a(-1)
    It was three hours on Sunday. That was a good night.
- -> r03_till_four

=== r03_till_four
I can't be long. Jean from number nine is with him until four. I very nearly cancelled.
She pulls her cuffs down over her hands. #stage
* [Something has happened, hasn't it? You can tell me. #slip:prying]
    ~ press()
    ~ a(1)
    Nothing has happened.
* [You nearly didn't come, and here you are. We can go as slowly as you like, and stop whenever you want. #move:TRU-4 #move:BAR-1]
    ~ g(-1)
    ~ a(-1)
    I came in the end because I had put my coat on. It seemed silly to take it off.
* [Part of you wanted to be here, and part of you has good reason not to. #move:LST-2 #move:BAR-1]
    ~ g(-1)
    About half and half. I'd have to check the figures.
- -> r04_not_nice

=== r04_not_nice
{ guard <= 5:
    I've not been nice to him. That's what I have come to say. I've not been nice.
- else:
    People say I'm a saint. My sister says it. Every week on the phone.
}
* [I am certain that you are wonderful with him. I have seen how you do things. #slip:reassuring]
    ~ press()
    ~ h(-1)
    There you are. You as well.
* { guard <= 5 } [Not nice. You may say that in here, as it is, as much or as little as you want. #move:CAR-2 #move:BAR-2]
    ~ g(-1)
    ~ h(1)
    As little, to begin with.
* { guard > 5 } [A saint. And I wonder if there are things that a saint may not say. #move:CAR-2 #move:LST-2]
    ~ g(-1)
    ~ h(1)
    There's a good deal that a saint may not say.
* [What would you like me to ask, and what shall I leave alone? #move:BAR-2 #move:LST-3]
    ~ g(-1)
    Don't ask me what I was thinking. I wasn't.
- -> r05_stay_in_here

=== r05_stay_in_here
If I tell you something, does it stay in here?
She has asked it of the handbag. #stage
* [Of course. Whatever you say stays between the two of us. #slip:secrecy-promise]
    ~ secrecy = true
    ~ g(-1)
    She nods, a little too quickly. #stage
    You told me something else in the spring. You said there were exceptions. #thought
    Well. That's good.
* [Nearly all of it. If someone might be in danger I would have to speak to somebody, and I would tell you first and do it with you as far as I can. So you can choose how much. #move:TRU-1 #move:SAF-3]
    ~ limits_told = true
    ~ g(-1)
    ~ h(1)
    That's the sort of answer I would give. At work. If somebody asked me about their payslip.
    She breathes out. #stage
* [You are afraid of what would happen if it got out. #move:LST-1 #move:LST-2]
    ~ g(-1)
    They would write it down. Then it would be a fact.
- { guard >= 9:
    -> r05b_coat
- else:
    -> r06_the_hall
}

=== r05b_coat
She has stood up and is buttoning her coat, one button out all the way down. #stage
I'll leave it, I think. Jean's very good, but she has her programme at three.
* [I went past you, and I am sorry. You may go, and it is right with me. I would only like to ask first if you are both safe. #move:TRU-5 #move:CAR-3]
    ~ safe_tonight = true
    ~ g(-3)
    Her hands stop at the last button. #stage
    Safe. He is, now. I'm not sure about Saturday.
    She sits down again, with her coat on. #stage
* [It would be a pity to go. You will only carry it home again. #slip:prying]
    ~ press()
    I carry everything home.
    But she does not go. #stage
* [You came in by half, and now you would like to go out by half. #move:LST-2]
    ~ g(-1)
    That's about it.
    She sits, on the very edge. #stage
- -> r06_the_hall

// ---------------------------------------------------------------- Act 2

=== r06_the_hall
{ guard <= 5:
    -> tells
- else:
    -> hints
}

= tells
~ told = true
~ a(1)
Thursday, ten past three in the morning. He was at the front door, looking for his mother. In his socks. I said it kindly. I said it kindly six times. Then I got hold of his wrist.
I wanted it to hurt. For about a second. I'd like that to be in the record.
* [Stay where you are. Let her sentence stand, all of it. #do #move:LST-4 #move:ATT-4]
    ~ g(-1)
    ~ h(1)
    It is quiet. You can hear children in a playground a long way off. #stage
    You're still here. I wasn't sure that you would be.
* [Anyone would have lost patience by then. You are only human. #slip:reassuring]
    ~ press()
    ~ h(-1)
    I have been human for fifty-five years, and I never did that.
* [Six times kindly, and then a second in which you wanted it to hurt. You have told me both. #move:CAR-2 #move:LST-1 #move:ATT-4]
    ~ g(-1)
    ~ h(1)
    Both. Yes. The one doesn't cancel the other. I tried.
- -> r07_friday

= hints
I was rough with him. Thursday night. That's all I'm going to say about it.
Ask me something I can answer. #thought
* [That is enough to say. I'd like to ask one plain thing, for both of you: was either of you hurt? #move:CAR-3 #move:BAR-2]
    ~ safe_hurt = true
    ~ told = true
    ~ g(-1)
    ~ a(-1)
    A mark. On his wrist. He doesn't know how he came by it, and that's almost worse.
* [You must never do that. He cannot help it, you know. #slip:scolding]
    ~ press()
    ~ a(1)
    ~ h(-1)
    I do know.
    Her face has gone quite smooth. #stage
* [You were rough, and it took something to say so. #move:CAR-2 #move:LST-1]
    ~ g(-1)
    ~ told = true
    It took forty years of chapel. I had hold of his wrist. Too hard.
- -> r07_friday

=== r07_friday
{ told:
    There was a mark on Friday. Four fingers. I counted them. The nurse asked, and I said it was the door.
- else:
    The nurse comes on Fridays. She looks at everything.
}
* { not safe_hurt } [Thank you for telling me. I will ask two plain things now: is he hurt beyond that, and were you hurt? #move:CAR-3]
    ~ safe_hurt = true
    ~ g(-1)
    ~ a(-1)
    { told:
        No, and no. It's yellow now. I look at it each morning while he has his toast.
    - else:
        A mark on the wrist. Yellow by now. And no, not me.
        ~ told = true
    }
* { safe_hurt } [A mark, and the door. It must be lonely, to be the only one who knows. #move:ATT-2 #move:CAR-2]
    ~ named = true
    ~ g(-1)
    ~ h(1)
    He knew for about a minute. Then he patted my arm. He patted my arm.
* [When did that begin, how often does he wander, and why did you not tell the nurse? #slip:stacked-questions]
    ~ press()
    You sound like her form.
* { told } [Four fingers, and you have counted each one. #move:LST-1 #move:LST-2]
    ~ g(-1)
    It's what I do instead.
* { not told } [She looks at everything, and you would rather that she did not. #move:LST-1 #move:LST-2]
    ~ g(-1)
    ~ told = true
    He has a mark on his wrist. That's mine.
- -> r08_what_sort

=== r08_what_sort
{ guard <= 5:
    What sort of person does that? Go on. You see all sorts.
    It is not quite a question. Her eyes are very bright. #stage
- else:
    Well. There it is. What sort of person does that.
}
* [A good one who has had too little sleep. Truly, do not be so hard on yourself. #slip:reassuring]
    ~ press()
    ~ h(-1)
    That's kind.
    It goes straight past her. #stage
* [I hear shame, I think, and perhaps some fear of yourself. You'll know better. #move:ATT-2 #move:CAR-2]
    ~ named = true
    ~ g(-1)
    { guard <= 5:
        ~ h(1)
    }
    Fear of myself. Yes. I've started to walk round myself, as you would round a dog.
* [You ask it as though you had passed sentence already. #move:LST-2]
    ~ g(-1)
    About four times a night. I'm very thorough.
- -> r09_let_it_be_now

=== r09_let_it_be_now
{ told && guard <= 5:
    ~ a(1)
    There's something else. When he is asleep, and his mouth is open, I look at him and I think: let it be now. Let it be over.
- else:
    Some nights I think, I can't do one more of these.
}
* [You surely don't mean that. You are just worn out. #slip:recoil]
    ~ press()
    ~ h(-1)
    I expect so.
    And that is why one doesn't say it. #thought
* [I'm glad that you said it. Let me ask you straight: are you thinking of ending his life, or your own? #move:CAR-3 #move:SAF-1]
    ~ safe_life = true
    ~ g(-1)
    ~ a(-1)
    ~ h(1)
    She looks up at you, for the first time in a while. #stage
    No. Neither. I want it to stop, I don't want to stop it. Is there a difference?
    There is to me.
* [You love him, and you want it to be over. And you are sitting up with both of those at night. #move:CAR-2 #move:ATT-4]
    ~ g(-1)
    ~ h(1)
    Both of them and him. It's quite a crowd.
- -> r10_monday

=== r10_monday
{ arousal >= 8:
    She has lost count of something. You can see her look for the number. #stage
}
{ safe_life:
    Nobody has asked me like that. In so many words.
}
Jean goes at four. After that it's only me, until the day centre on Monday.
* { not safe_tonight } [Then I want to ask about tonight. Are you afraid of what might happen between now and Monday? #move:CAR-3]
    ~ safe_tonight = true
    ~ g(-1)
    ~ a(-1)
    { guard <= 6:
        ~ h(1)
        Not tonight. He sleeps after the bath. Saturday. Saturday he's up and down, and I'm at the end of it by then.
    - else:
        I shall manage tonight. Saturdays are the bad ones.
    }
* { safe_tonight } [You said Saturday, before. Is Saturday still the one you are afraid of? #move:CAR-3 #move:LST-1]
    ~ g(-1)
    ~ h(1)
    Saturday. He's up and down all night. You remembered.
* [There are places that take people for a weekend. You should ring one today. #slip:early-fix]
    ~ press()
    ~ advised = true
    They book up in March. I've seen the list.
* [From four o'clock until Monday. All by yourself, and counting. #move:LST-1 #move:LST-2]
    ~ g(-1)
    Sixty-five hours. If they open on time.
- -> r11_eleven

=== r11_eleven
{ guard <= 5:
    I can tell when it's coming. I start to count his questions. At seven I'm all right. At eleven I'm not there any more.
- else:
    It doesn't come out of the blue, if that's what you think.
}
* [When you get to ten, simply leave the room and take some deep breaths. #slip:advice-unasked]
    ~ press()
    He follows me. They do.
* [And at nine or ten, what have you done that helped, even once? #move:BAR-5 #move:LST-3]
    ~ tins = true
    ~ g(-1)
    ~ h(1)
    The pantry. It has a bolt on the inside, don't ask me why. I go in and count the tins. There are forty-four. When I come out he has usually found the cat.
* [You notice yourself a good way before it happens. #move:LST-2 #move:BAR-5]
    ~ g(-1)
    { guard <= 5:
        ~ tins = true
        ~ h(1)
        I do, don't I? There's a gap. Between seven and eleven. I go and count tins, some nights, and then it doesn't come.
    - else:
        I've had the practice.
    }
- -> r12_take_him

// ---------------------------------------------------------------- Act 3

=== r12_take_him
{ secrecy:
    You did say it stays in here. Because if I ring somebody, they'll take him away. Won't they?
- else:
    If I ring somebody, they'll take him away. Won't they?
}
* [No, no. They never do that over one mark. Believe me. #slip:advising]
    ~ press()
    ~ advised = true
    You don't know that, though.
* [That is the fear under it, that asking for help would cost you him. #move:LST-2 #move:CAR-2]
    ~ g(-1)
    ~ h(1)
    He would ask for me and I'd not be there to say it's Friday.
* [I don't know, and I won't guess at something so important. There are people who can tell you how it works here. Shall we put down what you would want to ask? #move:CAR-3]
    ~ g(-1)
    ~ h(1)
    { guard <= 5:
        Put: what happens if a person says she is tired. Word it like that. Tired is a true word.
    - else:
        You could write down the name of it. I don't say that I'll ring.
    }
- -> r13_the_saint

=== r13_the_saint
And who would I tell? My sister thinks I'm a saint. Jean has her hip.
{ limits_told:
    And there's you. You said there might be somebody you have to speak to.
}
* [You ought to ring the nurse and tell her the truth about the door. It is the only right thing. #slip:advising]
    ~ press()
    ~ advised = true
    ~ h(-1)
    I'm sure it is.
* [I'll speak to my supervisor today, about what may be needed so that you are both safe, and then tell you what comes of it. Would you want to be the one who speaks to the nurse, and shall I help you find the words? #move:SAF-5 #move:SAF-3 #move:TRU-4]
    ~ will_tell = true
    ~ limits_told = true
    { secrecy:
        ~ secrecy = false
        ~ g(1)
        You said it would stay in here.
        A long breath. #stage
        But you've said it to my face. Better you than a letter. I'd want it to be me.
    - else:
        ~ g(-1)
        ~ h(1)
        I'd want it to be me. On Friday. Before she takes her coat off.
    }
* [A saint has nobody to ring at three in the morning. #move:LST-2 #move:CAR-2]
    ~ g(-1)
    ~ h(1)
    No. It's not in the job.
    A dry little sound, which may have been a laugh. #stage
- -> r14_one_thing

=== r14_one_thing
{ guard <= 5:
    -> asks
- else:
    -> manages
}

= asks
{ hope >= 7:
    I could ask Jean. Not for the nights. She has her hip. For the telephone. If I rang her at ten, on a Saturday, she would pick up. She'd like to be asked, I think.
- else:
    There's only Jean. Not for the nights, with her hip. I could ring her at ten, on a Saturday. She did say once that people should ask her more.
}
* [She might like to be asked. How would you say it, if she stood here? #move:LST-3 #move:ACC-4]
    ~ card = true
    ~ g(-1)
    ~ h(1)
    Jean. Would you keep your phone by the bed on Saturday? I get to ten, and I need a voice. You needn't come round.
    She hears it herself. #stage
* [Good, and you should also ask your sister for one weekend a month, and the church. #slip:early-fix]
    ~ press()
    ~ h(-1)
    That's three. I had one.
* [A voice at ten. That's small, and it's exactly at the place. #move:LST-1 #move:BAR-5]
    ~ card = true
    ~ g(-1)
    ~ h(1)
    Between seven and eleven. Yes. It's like finding the error in a column.
- -> r15_card

= manages
I shall manage. I always have.
* [You have, for a long time. And there is Saturday. Would you be willing to think about that one night with me? #move:BAR-2 #move:ACC-1]
    ~ g(-1)
    { guard <= 6:
        ~ card = true
        ~ h(1)
        One night. I could ring Jean, I suppose. At ten. She's awake then.
    - else:
        I'd sooner not plan for it. It feels like inviting it in.
    }
* [That is what got you to this point, if you'll forgive me. #slip:scolding]
    ~ press()
    ~ h(-1)
    There's nothing to forgive.
* [You have always managed. What does it cost, now? #move:LST-1 #move:LST-3]
    ~ g(-1)
    It used to cost sleep. Now it's him that pays.
- -> r15_card

=== r15_card
It is twenty-five to four. She has looked at the clock twice. #stage
{ arousal <= 4:
    The handbag has been on the floor for a while now. Neither of you saw it go. #stage
}
{ card:
    I'd forget it, though. At that hour I forget my own name.
- else:
    I don't know what I'd do, if it came to it. At that hour I don't think.
}
* [I have a proper form for this, with six sections. Fill it in at the weekend and bring it along. #slip:assigning]
    ~ press()
    I fill in forms all day. It'll be very neat.
* [Then let's put it on a card now, in your words: what tells you, what you do first, who has said you may ring, when it's the emergency number, and who hears about it next morning. #move:ACC-4 #move:CAR-3]
    ~ card = true
    ~ g(-1)
    ~ h(1)
    { tins:
        Seven. Tins. Jean. And if anyone's hurt, or I'm afraid that they will be, the number on your list. In the morning I write down that it happened.
    - else:
        Seven questions. Then Jean, if she'll have it. And the number from your list if anyone's hurt, or might be.
    }
    She writes small square letters, and rules a line under each. #stage
* [At that hour you don't think, so it must be somewhere else than in your head. Where would you see it? #move:LST-2 #move:LST-3]
    ~ g(-1)
    { guard <= 5:
        ~ card = true
        ~ h(1)
        Inside the pantry door. Seven, tins, Jean, and the number for when it's worse. Nobody else reads in there.
    - else:
        I'd have to think about that.
    }
- -> r16_going_home

=== r16_going_home
{ guard <= 4:
    I've said it to somebody. I thought that something would fall down.
- else:
    Well. I have taken up your time.
}
* [Promise me that it won't happen again, and then we have done good work today. #slip:demand-promise]
    ~ press()
    ~ h(-1)
    I promise.
    She says it as one says it to a child. #stage
* { not (safe_tonight || safe_hurt || safe_life) } [Before you go, I need to ask plainly: is anyone hurt, and is it safe for the two of you to be at home tonight? #move:CAR-3]
    ~ safe_tonight = true
    ~ g(-1)
    ~ a(-1)
    It was his wrist. It is nearly gone. Tonight's all right. I would say if it wasn't. I think I'd say, now.
* { safe_tonight || safe_hurt || safe_life } [Is there anything that would make it unsafe to go home now? And how are you, as you go? #move:CAR-3 #move:TRU-6]
    ~ safe_tonight = true
    { guard <= 5:
        ~ h(1)
        No. He'll want his tea. And I am, what's the word. Lighter by one.
    - else:
        ~ g(-1)
        No. I'm as I was. A bit less, perhaps.
    }
* [I heard six times kindly, a mark, and Saturday. And someone who came although she nearly did not. What have I got wrong? #move:LST-5]
    ~ g(-1)
    ~ h(1)
    Only the order. Put the sixty-five hours first.
- -> r17_before_next

=== r17_before_next
She stands, does her buttons up, finds that they are right, and looks surprised. #stage
{ guard <= 5:
    And when do I see you? It's three weeks, usually.
- else:
    Three weeks, as usual?
}
* [Three weeks is good. Here is a leaflet about carers' groups for the meantime. #slip:leaflet]
    ~ press()
    Thank you. I have that one. The lady on the front looks very rested.
* [Sooner, if you'd like it. I could ring you on Monday when he is at the day centre, to hear how Saturday was. Would that help or would it be one more thing? #move:TRU-4 #move:SAF-6]
    ~ g(-1)
    { guard <= 5:
        ~ h(1)
        Monday at ten. It would help. It would be on the other end of it.
    - else:
        You may ring. I'll say if I can't talk.
    }
* [You have told me a heavy thing. Would you like to say how soon we should meet? #move:TRU-4 #move:CAR-1]
    ~ g(-1)
    ~ h(1)
    Next week, please. I've never asked for that before.
- -> choose_ending

// ---------------------------------------------------------------- Endings

=== choose_ending
{ guard >= 7:
    -> end_porridge
}
{ not (safe_hurt || safe_life || safe_tonight):
    -> end_not_asked
}
{ advised && not card:
    -> end_list_in_march
}
{ told && card && will_tell && guard <= 4 && hope >= 7 && pressed <= 4:
    -> end_pantry_door
}
-> end_said_to_someone

=== end_pantry_door
Friday, before she takes her coat off. I'll say: it wasn't the door.
{ named:
    And I shan't walk round myself tonight. I'll walk straight through.
}
She puts the card in the bag, in the pocket where the keys go, and holds on to the bag by one handle. #stage #ending:pantry-door
-> END

=== end_said_to_someone
{ told:
    I said it to somebody. I don't know yet what it's made of, now it's out.
- else:
    You asked, and I answered. I hadn't thought that I would.
}
{ secrecy:
    And it stays in here. You did say.
}
{ safe_life:
    That you asked me that, straight out. I was glad of it. #thought
}
She goes down the steps one at a time, counting under her breath, and at the bottom she stops counting. #stage #ending:said-to-someone
-> END

=== end_list_in_march
I'll look at that list again. And I'll be good.
It was all quite sensible, what was said. #thought
She has written down what you told her, in square letters, and has thanked you for the advice. #stage #ending:list-in-march
-> END

=== end_not_asked
I'd better get back. He worries when it gets dark.
Nobody has asked me about Saturday. Perhaps it's not so bad as I thought. Or perhaps one doesn't. #thought
You hear her heels on the stairs, quick and even. #stage #ending:not-asked
-> END

=== end_porridge
No, I'm quite all right. He'll be wanting his tea.
Saint Ruth, then. Until Monday. #thought
{ pressed >= 5:
    And thank you for the good advice.
}
She closes the door so gently that you have to look whether it has closed. #stage #ending:porridge
-> END

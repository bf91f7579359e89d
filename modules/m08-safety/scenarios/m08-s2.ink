// m08-s2  Beata: eleven points on squared paper
// Author: Attune curriculum team. Licence: Apache-2.0. Review date: 2027-11-01.
// Tags on choices: move:<behaviour>, slip:<slip>, do (an action, not speech).
// Tags on lines: stage, thought, ending:<id>. A line without a tag is spoken by the client.

VAR guard = 6
VAR arousal = 4
VAR hope = 4

VAR pressed = 0
VAR waited = 0
VAR car = false
VAR asked = false
VAR checked = false
VAR promised = false
VAR straight = false
VAR labelled = false
VAR leave_asked = false
VAR said_limit = false
VAR backed = false
VAR dropped = false
VAR stays = false
VAR sink = false
VAR together = false

-> t01_list

=== function bound(x)
{ x < 0:
    ~ return 0
}
{ x > 10:
    ~ return 10
}
~ return x

// She has been passed on before: until she knows that the coach stays, guard does not fall below 3.
=== function g(d)
~ guard = bound(guard + d)
{ guard < 3 && not stays:
    ~ guard = 3
}

=== function a(d)
~ arousal = bound(arousal + d)

=== function h(d)
~ hope = bound(hope + d)

=== function press()
~ pressed = pressed + 1
~ g(1)

// ---------------------------------------------------------------- Act 1

=== t01_list
Third session, a Tuesday in May. Beata unfolds a sheet of squared paper and smooths it flat with the side of her hand. #stage
Eleven points. I have done two.
I make crowns and bridges all day, to a tenth of a millimetre. And I cannot do eleven points.
* [Which one shall we start with, and what got in the way of the rest? #slip:stacked-questions]
    ~ press()
    Point three. And nothing got in the way. That is the trouble.
* [Two are done, and nine of them look at you. #move:LST-1 #move:LST-2]
    ~ g(-1)
    Yes. They look. Every evening from the refrigerator door.
* [What was it like to bring the list back here today? #move:LST-3]
    Like school.
    She almost smiles. #stage
- -> t02_lazy

=== t02_lazy
It is laziness. I was never lazy, so I know what I am looking at.
* [Let us find you a better system. Do you plan in the evening or in the morning? #slip:early-fix]
    ~ press()
    Evening. It is a good system. I have three of them.
* [When did it start to be like this? #move:LST-3]
    Start. I don't know that it started.
    She counts on the edge of the paper with one nail. #stage
* [Lazy is a hard word, for somebody who never was. #move:LST-1 #move:LST-2]
    ~ g(-1)
    ~ h(1)
    You find? At home we had no softer one.
- -> t03_november

=== t03_november
The clocks went back. So, November. Then I thought, after Christmas. Then I thought, when it is light again.
She looks at the window. It is a bright afternoon. #stage
* [November to May. You have waited a long time for it to lift. #move:LST-1 #move:LST-2]
    ~ g(-1)
    { guard <= 5:
        I am good at waiting. Porcelain you cannot hurry either.
    - else:
        It is not so long.
    }
* [It is the dark months, isn't it? Many people are flat in winter. #slip:leading-question]
    ~ press()
    Probably. And now it is May, so.
    So I have no excuse. #thought
* [Wait, and look at the window with her. #do #move:LST-4]
    ~ waited = waited + 1
    ~ g(-1)
    It is light. I can see that it is light.
- -> t04_choir

=== t04_choir
I used to sing. Thursdays, alto, nineteen years. I told them I have a cough.
I have had this cough since February.
* [Could you go along once, only to listen? #slip:early-fix]
    ~ press()
    They would move up and make room. No.
* [A cough, since February. #move:LST-1]
    ~ g(-1)
    A very loyal cough.
* [I wonder if you miss it. Or if the odd thing is that you don't. #move:ATT-2]
    ~ h(1)
    { guard <= 5:
        ~ g(-1)
        ~ a(1)
        She turns the pen round twice before she answers. #stage
        The second. That is the odd thing, yes.
    - else:
        I miss it. One misses things.
    }
- -> t05_mornings

=== t05_mornings
{ guard <= 5:
    ~ car = true
    In the mornings I sit in the car, outside the laboratory. Twenty minutes. Then I go in and say good morning to everybody.
- else:
    Mornings are slow. But I am never late.
}
* { car } [Twenty minutes in the car. And then good morning, everybody. #move:LST-1 #move:LST-2]
    ~ g(-1)
    ~ a(1)
    I have a special voice for it. You would not hear the difference.
* { not car } [Slow, and never late. That must take some doing. #move:LST-1 #move:LST-2]
    ~ g(-1)
    ~ car = true
    It takes twenty minutes. In the car. I sit there.
* [A short walk before work can make mornings a good deal easier. #slip:early-fix]
    ~ press()
    With which legs.
    Then she apologises for having been rude. #stage
* [How long do the mornings take you, and are you sleeping at all? #slip:stacked-questions]
    ~ press()
    They take what they take. And yes, until three.
- -> t06_good_system

=== t06_good_system
Adam thinks I am tired from work. At work they think I am tired from home. It is a good system.
* [Each of them looks at the other place, and nobody sees you. #move:LST-1 #move:LST-2]
    ~ g(-1)
    ~ h(1)
    She puts the cap on the pen. #stage
    You are the first to find the mistake in it.
* [You could simply tell Adam how it is, couldn't you? #slip:leading-question]
    ~ press()
    I could simply do many things.
* [Who would notice, even if you said nothing? #move:LST-3]
    { guard <= 5:
        Kinga. My daughter. She notices on the telephone. But she is far away, studying, so I ring when I have the good voice.
    - else:
        Nobody. I am careful.
    }
- -> t07_without_me

=== t07_without_me
Kinga is grown up. The laboratory has two young ones now, with better eyes than mine. They would all manage quite well, you know. Without me in it.
She says it lightly, to the list. #stage
There. It is out. Now look at something else, please. #thought
* [Of course they wouldn't manage. Kinga needs her mother at any age. #slip:filled-silence]
    ~ press()
    Yes. Everybody says so.
    Her shoulders drop a little, and not from relief. #stage
* [You don't mean anything bad by that, do you? #slip:leading-question]
    ~ press()
    No, no. It is only a manner of speaking.
* [You say they would manage without you. Beata, are you thinking of ending your life? #move:SAF-1]
    ~ asked = true
    ~ a(1)
    The pen stops. #stage
* [Without me in it. You said that very lightly. #move:LST-1 #move:ATT-4]
    ~ g(-1)
    { guard <= 4:
        It is a heavy thing. One has to say it lightly or not at all.
    - else:
        It is not so serious.
    }
- { asked:
    -> t08_answer
- else:
    -> t08_again
}

=== t08_answer
She looks at you for a good while. #stage
You can ask that. Just so.
No. I would not. I should like to be switched off for a time, that is all. And in September somebody switches me on.
* [Thank God. Then we can go back to the list with a clear head. #slip:backing-down]
    ~ press()
    Yes. The list.
    That was quick. #thought
* [Thank you for telling me. I want to be sure that I understand. Is any part of you thinking of dying, today or these last days? #move:SAF-2]
    ~ checked = true
    ~ g(-1)
    ~ h(1)
    ~ a(-1)
    No. I have asked myself too, so I can tell you. I want it to be quiet. I don't want to be dead. If it changes, I will know the difference.
* [Switched off, and switched on again when it is over. #move:LST-1 #move:ATT-4]
    ~ g(-1)
    ~ h(1)
    In September. Not before. Before, there is too much to do.
- -> t09_write_down

=== t08_again
I only mean, they have their lives. If one day I were not there, it would be quite tidy.
She folds one corner of the sheet, and folds it back. #stage
* [Tidy. Beata, I would rather ask than wonder. Are you thinking about suicide? #move:SAF-1]
    ~ asked = true
    ~ g(-1)
    She puts both hands on the paper. #stage
    No. No, I would not do it. I should like to be switched off for a time. But it is good that you say the word. I was going round it.
* [You are worn out. Thoughts like that come to everybody when they are tired. #slip:filled-silence]
    ~ press()
    To everybody. I see.
* [That sounds like a lonely thing to think. #move:ATT-2]
    ~ g(-1)
    { guard <= 4:
        ~ h(1)
        It is not lonely. It is more that it is very quiet there.
    - else:
        One gets used to it.
    }
- -> t09_write_down

// ---------------------------------------------------------------- Act 2

=== t09_write_down
You do not write this down. What I said. It does not go out of this room.
* [Of course not. It stays between the two of us. #slip:secrecy-promise]
    ~ pressed = pressed + 1
    ~ promised = true
    ~ g(-1)
    Good. That is good.
    She breathes out, and pulls the list towards her. #stage
* [I write little. I can't promise that nothing ever leaves. If your life were in danger I would bring in help, and you would hear it from me first. #move:SAF-3]
    ~ straight = true
    ~ h(1)
    { guard <= 5:
        ~ g(-1)
        That is at least a proper tolerance. I know where the edge is.
    - else:
        So. I will remember it.
    }
* [It matters to you who gets to hear this. #move:LST-1]
    { guard <= 5:
        ~ g(-1)
        I was once a case. One is enough.
    - else:
        It matters to anybody.
    }
* { asked && not checked } [Before I answer that, one thing. Is any part of you thinking of dying, today or lately? #move:SAF-2]
    ~ checked = true
    ~ g(-1)
    No. Quiet, I want. Not dead. I can tell the two apart.
- -> t10_point_three

=== t10_point_three
So. Point three. The tax papers. They are in a drawer.
* [Point three, then. What would be the very first small step? #slip:early-fix]
    ~ press()
    To open the drawer.
    She writes it down: 3a. #stage
* [Could the drawer wait a minute? I have noticed something, and I would like your leave to say it. #move:BAR-2]
    ~ leave_asked = true
    ~ g(-1)
    { guard <= 5:
        It has waited since March. It can wait.
    - else:
        If it is short.
    }
* [I think we should call it by its name. This sounds like depression to me. #slip:label]
    ~ press()
    ~ labelled = true
    ~ a(1)
    ~ g(1)
    That was printed on the leaflet. With a picture of a cloud.
* [Nothing on this list is what you have been telling me about. #move:LST-1 #move:LST-2]
    ~ g(-1)
    She turns the sheet round, as if it might be there on the back. #stage
    No. That I have not written down.
- -> t11_observation

=== t11_observation
{ leave_asked:
    She folds her hands. #stage
    So. Say it.
- else:
    You want to say something. You have the face for it.
}
* { not labelled } [Since November, no singing, these mornings. I am a coach, and I would like somebody who knows more about health than I do to look at that with you. #move:SAF-6]
    ~ said_limit = true
    ~ a(1)
    { leave_asked:
        ~ g(-1)
        You have it all in order. Like a delivery.
    - else:
        She goes very still. #stage
    }
* { labelled } [I used a word just now that is not mine to use. What I can say is this: November, the singing, the mornings. I would like somebody who knows more about health to look at that with you. #move:TRU-5 #move:SAF-6]
    ~ said_limit = true
    ~ labelled = false
    ~ g(-2)
    ~ h(1)
    She looks up, surprised. #stage
    You take it back. The other one did not take anything back.
* [I can't go on with this before you have seen a doctor. Those are the rules for me. #slip:cold-referral]
    ~ press()
    ~ said_limit = true
    ~ dropped = true
    ~ g(1)
    ~ h(-2)
    I see. The rules.
* [I think a proper rest would do a lot. Could you take two weeks off? #slip:early-fix]
    ~ press()
    And do what with them.
- { said_limit:
    -> t12_limit
- else:
    -> t12_no_limit
}

=== t12_limit
{ arousal >= 7:
    Above the collar her neck has gone red in patches. #stage
}
{ dropped:
    So this also I have not managed. To be coached.
- else:
    Everyone is tired. For tired I don't need a doctor. I need a better list.
}
* [Well, perhaps it is only tiredness. We can leave it for now. #slip:backing-down]
    ~ pressed = pressed + 1
    ~ backed = true
    ~ h(-1)
    Good. Let us leave it.
    So it was not so bad, then. Or too bad. One of the two. #thought
* { not dropped } [It may be tiredness. I can't tell, and it isn't my field. That is the reason I would like you to ask someone whose field it is. #move:SAF-6 #move:MET-6]
    ~ h(1)
    { guard <= 5:
        ~ g(-1)
        If a bridge does not fit, I also send it to the one who took the impression. Yes. All right. I understand the principle.
    - else:
        You say it politely.
    }
* { dropped } [I said that badly. I am not sending you away, and you have failed at nothing. I would like you to have someone else as well as me. #move:TRU-5 #move:SAF-6]
    ~ dropped = false
    ~ stays = true
    ~ g(-2)
    ~ h(2)
    As well.
    She repeats it as if checking the fit. #stage
* [You came about a list, and I start on doctors. It makes sense to be wary of that. #move:LST-1 #move:BAR-1]
    ~ g(-1)
    Wary is the word. I have been here before. Not here. In such a chair.
- { backed:
    -> t13_flat
- else:
    -> t13_passed_on
}

=== t12_no_limit
Say honestly. Am I wasting your time with this?
* [No. And I am more concerned than I have said. Since November, the singing, the mornings: I would like someone who knows about health to look at it with you. #move:SAF-6]
    ~ said_limit = true
    ~ g(-1)
    ~ a(1)
    So there was something in the face.
* [Not at all! You only need to be a little kinder to yourself, don't you? #slip:leading-question]
    ~ press()
    Kinder. I will put it on the list.
* [You wonder if you are allowed to take up room here. #move:LST-1 #move:LST-2]
    ~ g(-1)
    { guard <= 5:
        ~ h(1)
        The hour costs money. And I bring you a drawer.
    - else:
        I wonder about the time.
    }
- { said_limit:
    -> t13_passed_on
- else:
    -> t13_flat
}

=== t13_passed_on
{ stays:
    The last one also said such things.
- else:
    So. You are passing me on.
}
{ guard <= 6:
    ~ sink = true
    The company doctor, two years ago. He gave me a leaflet. He said, someone will ring you. I put the telephone next to the sink, so that I hear it when I wash up. Nobody rang.
- else:
    I have been passed on before. It does not go anywhere.
}
* [Wait. Do not explain yourself. #do #move:LST-4 #move:ATT-4]
    ~ waited = waited + 1
    ~ g(-1)
    ~ a(-1)
    { sink:
        I did not put it back on the shelf until spring. That is the stupid part.
    - else:
        It is a long corridor, and at the end they have your name spelled wrong.
    }
* [That was bad luck. It will be quite different this time. #slip:filled-silence]
    ~ press()
    You cannot know that.
* { sink } [You listened for it, over the water. And then you knew what you were worth to them. #move:LST-1 #move:LST-2]
    ~ g(-1)
    ~ a(1)
    ~ h(1)
    Her eyes fill. She lets them. #stage
    Yes. It is a stupid telephone. But yes.
* [I am not passing you on. I would like to keep our Tuesdays, and have a second person for you. #move:SAF-6]
    ~ stays = true
    ~ dropped = false
    ~ g(-2)
    ~ h(2)
    Our Tuesdays.
    She says it carefully. #stage
- -> t14_what_here

=== t13_flat
Point three, then. I could open the drawer on Sunday.
Her voice has gone back to the one from the laboratory. #stage
* [I was too quick to let that go. I am still concerned. I would like someone who knows about health to see you, and I would like to keep our Tuesdays. #move:TRU-5 #move:SAF-6]
    ~ said_limit = true
    ~ backed = false
    ~ stays = true
    ~ g(-2)
    ~ h(1)
    She looks at the list for a long moment, then turns it face down. #stage
    You come back to it. All right.
* [Sunday, a quarter of an hour, with a timer. That sounds manageable. #slip:early-fix]
    ~ press()
    Manageable. Yes.
* [You are back at the list, and I think I have lost you a little. #move:LST-1 #move:LST-2]
    ~ g(-1)
    I am here. I am always here. That is my speciality.
- { said_limit && not backed:
    -> t14_what_here
- else:
    -> t14_list
}

=== t14_what_here
{ arousal >= 7:
    She lays one hand flat on the paper, as if it might lift. #stage
}
{ stays:
    And what do we do then, here, if somebody else does the other thing?
- else:
    And if I go to somebody. What is then with this here?
}
* [We could pause until you feel better, and start afresh with new strength. #slip:cold-referral]
    ~ press()
    ~ dropped = true
    ~ stays = false
    ~ g(1)
    ~ h(-2)
    Until I feel better. I understand.
    She begins to fold the sheet along its old lines. #stage
* [We keep Tuesdays. The list and work we do here, how you are goes to them, and in four weeks we both look again. What would you change? #move:SAF-6 #move:TRU-4]
    ~ stays = true
    ~ dropped = false
    ~ g(-1)
    ~ h(2)
    Four weeks. With a date?
    She writes the date on the back of the sheet and underlines it. #stage
* [What would you want to keep of this, whatever else happens? #move:LST-3]
    { guard <= 5:
        ~ g(-1)
        ~ h(1)
        The hour. Someone who does not say poor you.
    - else:
        I don't know yet. The hour, perhaps.
    }
- -> t15_engaged

=== t14_list
Then there is point five. The boss wants me to train the young ones. I say always, next week.
* [Next week, each time. #move:LST-1]
    ~ g(-1)
    Next week is a place with a lot of room in it.
* [You would be a marvellous teacher. Say yes on Friday and see how it goes. #slip:early-fix]
    ~ press()
    On Friday. I write it down.
* [What does it ask of you, to stand in front of them? #move:LST-3]
    { guard <= 5:
        The good voice. For a whole hour.
    - else:
        Time. What else.
    }
- -> t15_list

=== t15_engaged
The surgery. You ring at eight, it is engaged. At nine it is free, and everything is gone. That I can tell you already.
* [Here is the number, and a list of other services. Let me know how you get on. #slip:cold-referral]
    ~ press()
    ~ h(-1)
    She takes the sheet with two fingers. #stage
    { sink:
        Thank you. I will put it with the other one.
    - else:
        Thank you. It is nicely printed.
    }
* [What would make that call a little smaller? #move:LST-3]
    { guard <= 5:
        ~ h(1)
        ~ together = true
        If I did not have to explain. If it was written somewhere. I could read it out.
    - else:
        If somebody answered.
    }
* [We could write three sentences for you to read out, or ring from here. Or you do it your way. Which? #move:SAF-6 #move:TRU-4]
    ~ together = true
    ~ g(-1)
    ~ h(1)
    { sink:
        So nobody has to ring me. I ring them.
        She pushes the pen across to you, then takes it back. #stage
        No. I write. I have the better hand.
    - else:
        The sentences. Ringing I do myself.
    }
- -> t16_three_sentences

=== t15_list
{ asked:
    You asked me one real question, before. And then we did point three.
- else:
    Adam says I should be glad that the work is safe. I am glad. I say so.
}
She looks at the clock. #stage
* [Something in this hour went past us, I think. #move:LST-1 #move:LST-2]
    ~ g(-1)
    It has gone past before. It knows the way.
* [You are doing better than you think. Three points planned is real progress. #slip:filled-silence]
    ~ press()
    Progress. Good.
* [What would have made this a better hour for you? #move:LST-3]
    { guard <= 6:
        ~ h(1)
        If I had not been so well behaved.
    - else:
        It was all right.
    }
- -> t17_take_home

=== t16_three_sentences
{ together:
    I do not sing. I sit in the car. I would like it to be quiet.
    She writes it in capitals, the way one labels a model. #stage
    Is that enough? It looks like so little.
- else:
    { hope >= 6:
        I might tell Adam. He will see the appointment in any case, and he reads my face worse than my calendar.
    - else:
        I will have to tell Adam. He will see the appointment.
    }
}
* { together } [Low mood since November would be clearer. Doctors like it short. #slip:label]
    ~ press()
    ~ labelled = true
    She crosses out a line, then stops with the pen in the air. #stage
    Then it is again not mine.
* { not together } [I am sure he will be glad that you are doing something. #slip:filled-silence]
    ~ press()
    Glad. He will be frightened. Then he will be glad.
* { together } [Three sentences, and I can see your mornings in them. What did I not see? #move:LST-5]
    ~ g(-1)
    ~ h(1)
    That it is seven months. I would have said four. I always make it less.
* { not together } [What would you like him to know, if it is up to you? #move:LST-3 #move:TRU-4]
    ~ g(-1)
    ~ h(1)
    That it is not from him. And not from work. That first.
* [Let her look at it for a while. #do #move:LST-4]
    ~ waited = waited + 1
    ~ g(-1)
    { together:
        One sees it better from a distance. Yes. It is enough.
    - else:
        I could tell him in the car. He drives, I look out of the front. We have always talked best like that.
    }
- -> t17_take_home

// ---------------------------------------------------------------- Act 3

=== t17_take_home
And you? What do you do with it, when I am out of the door?
* [I leave it in this room. When the door closes, it is gone. #slip:secrecy-promise]
    ~ pressed = pressed + 1
    ~ promised = true
    ~ h(-1)
    Gone. Just so.
    I would have liked it not to be quite gone. #thought
* [I will talk with my supervisor about how to be useful to you, without your name. If anything ever had to go further, you would know first. #move:SAF-5 #move:SAF-3]
    ~ straight = true
    { promised:
        ~ g(1)
        You said before, between the two of us.
        She thinks about it. #stage
        But this is the better version. I prefer it exact.
    - else:
        ~ g(-1)
        ~ h(1)
        So you also have somebody. Good. One should.
    }
* [You wonder if I will think of you as a case. #move:LST-1 #move:LST-2]
    ~ g(-1)
    { sink:
        ~ h(1)
        Yes. With a telephone next to the sink.
    - else:
        It is your profession.
    }
- -> t18_leaving

=== t18_leaving
She puts the sheet into its plastic sleeve. It is five to four. #stage
{ stays:
    So. Tuesday.
- else:
    So. Thank you for your time.
}
* { not asked } [One thing before you go. You said they would manage without you. Are you thinking of ending your life? #move:SAF-1]
    ~ asked = true
    ~ g(-1)
    ~ h(1)
    Now you ask. I thought it had got lost.
    No. I would tell you. It is good to have been asked once.
* { asked } [How are you as you leave? And let us open the crisis page together, so that you know where it is on a bad night. #move:TRU-6 #move:SAF-2]
    ~ checked = true
    ~ g(-1)
    ~ h(1)
    { stays:
        { arousal >= 7:
            My knees are a little soft. It is a lot, for one afternoon. But someone has seen it. Show me where it is.
        - else:
            Tired. But someone has seen it, so it is another sort of tired. Show me where it is.
        }
    - else:
        The same. Show me, then. It does no harm to know.
    }
* [You will be fine. Chin up until Tuesday! #slip:filled-silence]
    ~ press()
    Chin up. Yes.
* [So that is the drawer, the tax and the call, all by Friday. Agreed? #slip:early-fix]
    ~ press()
    ~ h(-1)
    Agreed. Twelve points now.
- -> choose_ending

// ---------------------------------------------------------------- Endings

=== choose_ending
{ dropped && not stays:
    -> end_leaflet
}
{ not asked:
    -> end_unasked
}
{ not said_limit or backed:
    -> end_list
}
{ guard <= 4 && hope >= 6 && together && stays:
    -> end_both
}
-> end_own_pace

=== end_both
I ring tomorrow at eight. And at one minute past, and at two minutes past. I have strong fingers.
{ waited >= 2:
    You know when to say nothing. It is rarer than one thinks.
}
{ labelled:
    And I leave it in my words. They can put theirs on top.
}
She stops at the door and taps the plastic sleeve against her palm. #stage
On Tuesday I tell you what they said. #ending:both-hands
-> END

=== end_own_pace
I will think about the doctor. I do not say no.
{ stays:
    And Tuesday I come in any case.
- else:
    And about Tuesday I will write to you.
}
{ checked:
    If the quiet thing changes, I know whom to tell.
}
She checks that she has her keys, and goes down the stairs slowly, one hand on the rail. #stage #ending:own-pace
-> END

=== end_list
So, Sunday the drawer.
It was nearly said. Next time, perhaps, or not. #thought
{ pressed >= 6:
    I have written all your suggestions down. It is a long list now.
}
She thanks you and leaves exactly on the hour. #stage #ending:on-with-the-list
-> END

=== end_unasked
{ said_limit && not backed:
    I will see about the doctor.
- else:
    Until the next time, then.
}
They would manage. I said it, and the room went on. #thought
She is friendly at the door, and a little far away. #stage #ending:unasked
-> END

=== end_leaflet
I understand quite well. You have been very correct.
{ sink:
    I will put the telephone somewhere I do not hear it.
}
She leaves the squared paper lying on the table, with all its points. #stage #ending:leaflet
-> END

// m06-s3  Yara: the thing she said at the door
// Author: Attune curriculum team. Licence: Apache-2.0. Review date: 2027-11-01.
// Tags on choices: move:<behaviour>, slip:<slip>, do (an action, not speech).
// Tags on lines: stage, thought, ending:<id>. A line without a tag is spoken by the client.

VAR guard = 8
VAR arousal = 4
VAR hope = 3

VAR owned = false
VAR moved = false
VAR sided = false
VAR careful = false
VAR stairs = false
VAR clinic = false
VAR pressed = 0
VAR eight = false
VAR big_promise = false
VAR overdisclosed = false
VAR asked = false
VAR told_court = false
VAR named = false
VAR advice_taken = false
VAR own_idea = false

-> y01_conference

=== function bound(x)
{ x < 0:
    ~ return 0
}
{ x > 10:
    ~ return 10
}
~ return x

// Until she has told you about the hearing, guard does not fall below 3.
=== function g(d)
~ guard = bound(guard + d)
{ guard < 3 && not told_court:
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

=== y01_conference
Third session. You have taken the chair on Yara's left, as always, and your first words were: how did the big conference go? #stage
She turns her whole head to look at you. #stage
The conference. It went well, I am told. I wasn't there.
* [You told me so last time. You told me why, too, and I forgot. That is mine. #move:BAR-3]
    ~ owned = true
    ~ g(-2)
    Her face does not change. She puts her bag down. #stage
    Yes. I did tell you.
* [Oh, what a shame. You had been looking forward to it. What came up? #slip:pass-over]
    ~ press()
    ~ a(1)
    What came up.
    I said it to your face. With my coat on. #thought
* [I have just got something wrong. I can see it, and I do not have it yet. #move:TRU-5]
    ~ g(-1)
    No. You don't have it.
- -> y02_at_the_door

=== y02_at_the_door
{ owned:
    At the door. I had my coat on. The left ear, I said. And could you sit on my right.
- else:
    At the door, last time, with my coat on. I don't hear on the left any more. I asked you to sit on my right.
}
* [You were the last one that day and I was already half in my notes. I am sorry. #slip:excuse]
    ~ press()
    Of course. It was late.
    She says it as one reads back somebody else's sentence. #stage
* [Stand up, carry your chair round to her right side, and sit down there. #do #move:BAR-3]
    ~ moved = true
    ~ g(-1)
    ~ h(1)
    She watches you do it. It takes a while. The chair is heavy. #stage
    Better. Now I get both halves of what you say.
* [You told me something that hardly anyone knows, and I let it fall. What was it like when I asked about the conference? #move:BAR-3 #move:LST-3]
    ~ owned = true
    ~ g(-1)
    For a second I thought I hadn't said it. That I had only meant to.
    I checked my own memory before I checked yours. #thought
- -> y03_nothing

=== y03_nothing
{ guard >= 8:
    It's nothing. You have many clients. Please, let's begin.
- else:
    Well. It's nothing. You have many clients. Shall we begin?
}
If you say thank you and begin, I will know where I am. #thought
* [Thank you, that is generous. Last time we were at your rates. #slip:pass-over]
    ~ press()
    My rates. Yes.
    She opens her notebook at a clean page and leaves it empty. #stage
* [After that it would make sense to be careful with me. I would be. #move:BAR-1]
    ~ sided = true
    ~ careful = true
    ~ g(-1)
    ~ h(1)
    { owned:
        A small nod. #stage
        I am careful for a living. But yes.
    - else:
        That's honest, at least.
    }
* [It may be nothing, and it may not. We can begin with it, with something else, or slowly. You choose. #move:TRU-4]
    ~ g(-1)
    Slowly, then. I would like slowly.
- -> y04_what_else

=== y04_what_else
{ pressed >= 2:
    Let me ask you one. What else did I tell you, in two whole sessions?
- else:
    May I ask you one? What else did I tell you, those two times?
}
She does not smile, and she waits for the answer. #stage
* [Your rates, your agency, the trip to Lyon, your brother's wedding. I do keep a lot, you see. #slip:proving]
    ~ press()
    A good list. You left out one thing, that's all.
* [That you went along to the clinic for your mother when you were eight, and said it all in both languages. That one stayed with me. #move:BAR-5]
    ~ eight = true
    ~ g(-1)
    ~ h(1)
    She looks away, to the window. #stage
    I had a yellow raincoat. They gave me a chair so that I could see over the desk.
* [Some of it. Your rates, your mother at the clinic. I would sooner say that I am not sure than guess at the rest. #move:BAR-3]
    ~ owned = true
    ~ clinic = true
    ~ g(-1)
    In my work we put that on the screen: not caught. It costs less than you think.
- -> y05_notes

=== y05_notes
And do you write it down? The ear?
* [You can trust me. Nobody will ever hear about it from me, whatever happens. #slip:big-promise]
    ~ press()
    ~ big_promise = true
    Whatever happens. You said something else in the first session. You said there were limits.
* [You would like to know who could come to hear of it. #move:LST-1 #move:LST-2]
    ~ g(-1)
    Who, and from whom. Yes. It is a small profession.
* [My notes stay with me, within the limits we went through, and you may read each line. Do you want it in there? #move:TRU-1 #move:TRU-4]
    ~ g(-1)
    ~ h(1)
    { owned:
        Write: sits on the right. Only that. Then you will know, and nobody else will.
    - else:
        Show me the page before I go. Then I'll say.
    }
- { guard >= 9:
    -> y05b_bag
- else:
    -> y06_short_joke
}

=== y05b_bag
She has taken her bag onto her lap. Both hands are on the clasp. #stage
I think I will keep this short today. I have a call at four.
* [I forgot, and then I went on as if it were small. It was not. Stay or go, it is right with me, and I would like to hear how it was. #move:BAR-3 #move:TRU-4]
    ~ owned = true
    ~ sided = true
    ~ g(-3)
    The clasp clicks open, and shut, and open. #stage
    The call is at five. I have a little time.
* [If you leave now, we cannot sort it out. These moments are where the real work starts. #slip:pressing-on]
    ~ press()
    ~ a(1)
    The real work.
    She repeats it exactly as you said it, with your stress on real. #stage
* [You would rather be out of here. #move:LST-1]
    ~ g(-1)
    I would rather have been heard. But I am here now.
- -> y06_short_joke

// ---------------------------------------------------------------- Act 2

=== y06_short_joke
The agency doesn't know. If they know, I am the captioner who doesn't hear. It's a short joke.
{ guard <= 6:
    I tell it to myself on the tram.
}
* [You may not be obliged to tell them, you know. Have you looked at your contract? #slip:early-fix]
    ~ press()
    I caption lawyers. I have looked.
* [Keep your eyes on her and leave the joke standing. #do #move:LST-4]
    ~ g(-1)
    { guard <= 6:
        She waits for the laugh. It does not come, and something in her jaw lets go. #stage
        No. It isn't very funny.
    - else:
        You didn't laugh. People usually laugh.
    }
* [Short, and I would guess you have told it before anyone else can. #move:LST-1 #move:LST-2]
    ~ g(-1)
    Always be first with the joke about yourself. My brother taught me.
- -> y07_why_you

=== y07_why_you
{ guard <= 6:
    ~ a(1)
    Do you know why I told you? You were the one person who would not need anything from me afterwards. No soothing. No plan. And then you asked how the conference was.
- else:
    I don't know why I told you at all. It was the end of a long day. It slipped out.
}
Her voice is quite even. Her thumb is white against the pen. #stage
* [You are angry with me, I think, and you have every reason. #move:ATT-2 #move:BAR-1]
    ~ sided = true
    ~ g(-1)
    { guard <= 6:
        ~ h(1)
        Am I? Yes. I am. I don't do it often. It takes me a while to find the word.
    - else:
        Angry is a big word for a chair.
    }
* { owned } [I have said that I am sorry. I really do not know what more I can do. #slip:excuse]
    ~ press()
    ~ h(-1)
    No. There's nothing more. It's done.
    And now I look after you. #thought
* { not owned } [I am sorry if that hurt you. It was truly not meant that way. #slip:excuse]
    ~ press()
    If. I would have put that word in another place.
* [You put something down here, and I walked past it. #move:LST-1 #move:LST-2 #move:ATT-4]
    ~ owned = true
    ~ g(-1)
    { guard <= 6:
        ~ h(1)
    }
    Past it, and asked me about the weather. More or less.
    But the thumb comes off the pen. #stage
- -> y08_has_it_happened

=== y08_has_it_happened
{ guard <= 5:
    Has it ever happened to you? That you told someone the one thing, and they lost it?
- else:
    I wonder if it ever happened to you. That somebody lost the one thing you told them.
}
* [It has. I felt small, and foolish for having said it. Is it anywhere near that? #move:BAR-6]
    ~ g(-1)
    ~ h(1)
    Foolish. That's near. Thank you.
* [Yes. My own sister forgot the day of my operation. I lay there with the phone on my chest, and for months afterwards I could hardly speak to her. #slip:long-disclosure]
    ~ overdisclosed = true
    ~ press()
    With the phone on your chest. And did she ever say anything?
    Look. I'm working. Nobody even booked me. #thought
* [I would like to keep mine to myself. What I hear is whether I could know what it is like for you. #move:BAR-6 #move:LST-2]
    { guard <= 6:
        ~ g(-1)
        ~ h(1)
        That was a good no. I may borrow it.
    - else:
        A careful answer.
    }
- -> y09_the_glass

=== y09_the_glass
{ overdisclosed:
    And how is it now, with your sister? You see, I can't help it. Somebody speaks and I stop having a life.
- else:
    It is as if you carry a full glass across a room and hand it to someone. And they put it down without looking.
}
* { overdisclosed } [That was about me, and it belongs elsewhere. Nobody booked you for it. Back to you, if you want that. #move:TRU-5 #move:BAR-3]
    ~ owned = true
    ~ g(-2)
    { guard <= 6:
        She laughs, a real one, very short. #stage
        No. Nobody booked me.
    - else:
        All right. Back to me.
    }
* { not overdisclosed } [Full to the top, and put down without looking. #move:LST-1]
    ~ g(-1)
    And you stand there with your empty hand. Yes.
* [I know that you know I care about you. You do know that? #slip:leading-question]
    ~ press()
    I am sure you do.
    It is the polite form. She is very good at it. #stage
* [There may be more behind this than the chair. Would you like me to ask about it, or leave it closed today? #move:BAR-2]
    ~ asked = true
    ~ g(-1)
    { guard <= 5:
        ~ h(1)
        Ask. If I close it, you'll hear the door.
    - else:
        Leave it, for a bit. I like that there is a handle on it.
    }
- -> y10_march

=== y10_march
{ guard <= 5:
    -> open
- else:
    -> shut
}

= open
~ told_court = true
~ stairs = true
~ a(2)
There was a hearing in March. I can't tell you the case. A man who doesn't hear sat there and read me. I took a word down wrong. One word.
I noticed, I put it right on the screen. Four seconds, perhaps. But he had read it, and he looked at me. As if I had been holding his arm on the stairs, and let go.
{ asked:
    You asked if you might. So. That is what was behind it.
}
* [And you corrected it in four seconds. That is what makes you good at it. #slip:filled-silence]
    ~ press()
    ~ h(-1)
    That is what they said too.
    She folds the sentence up and puts it away. #stage
* [Stay exactly as you are and let the man's look be in the room. #do #move:LST-4 #move:ATT-4]
    ~ g(-1)
    ~ h(1)
    ~ a(-1)
    A long quarter of a minute. She wipes one eye with the flat of her hand, as if it were in the way. #stage
    He was about my father's age.
* [Holding his arm on the stairs, and letting go. #move:LST-1 #move:LST-2 #move:ATT-4]
    ~ g(-1)
    ~ h(1)
    For four seconds. And he had nobody else in that room.
- -> y11_under_it

= shut
There was something in March, at work. It is dealt with.
She closes the notebook over her finger. #stage
* [Dealt with, and it came into the room all the same. #move:LST-1 #move:LST-2]
    ~ g(-1)
    It does that.
* [What happened in March, was it the ear, and who was there? #slip:stacked-questions]
    ~ press()
    I am bound to silence about my work. I thought you knew that.
* [You do not have to say more about March than that. #move:BAR-2 #move:BAR-1]
    ~ sided = true
    ~ g(-1)
    { guard <= 5:
        ~ told_court = true
        ~ a(1)
        I misheard a word. At a hearing. It stood on the screen for four seconds. And I have not slept through since.
        Nobody asked, and so I could say it. #thought
    - else:
        Good. Then I won't.
    }
- -> y11_under_it

=== y11_under_it
{ told_court:
    I have been the one who hears since I was eight. At the clinic, at school, with the landlord. If I am not the one who hears, what am I there for?
- else:
    It is only an ear. People have two.
}
* { told_court } [I wonder whether there is some grief in that, or something close to it. You will have the better word. #move:ATT-2]
    ~ named = true
    ~ g(-1)
    ~ h(1)
    Grief.
    She tries it in her head, in both her languages, you would guess. #stage
* { not told_court } [I may be wrong. When you say only, I hear something like fear. #move:ATT-2]
    { guard <= 7:
        ~ named = true
        ~ g(-1)
        ~ h(1)
        You may be wrong.
        She leaves the door of that sentence open. #stage
    - else:
        I said only because I meant only.
    }
* [What do the doctors say, is it getting worse, and would a hearing aid help? #slip:stacked-questions]
    ~ press()
    It is being looked at. I have people for that.
* { told_court } [The one who hears. That is a lot of people's lives on one ear. #move:LST-1 #move:LST-2]
    ~ g(-1)
    ~ h(1)
    And I said yes to every one of them.
* { not told_court } [Two, and you live from both. #move:LST-1 #move:LST-2]
    ~ g(-1)
    I live from the pair. Yes.
- -> y12_no_good_word

=== y12_no_good_word
{ named:
    Not quite that. It's closer to being caught without your papers. There is no good word. And words are what I do.
- else:
    There is no good word for it, in either of my languages. And words are what I do.
}
* { named } [Caught without your papers. Then mine was the wrong word, and yours is the one. #move:ATT-3 #move:LST-1]
    ~ g(-1)
    ~ h(1)
    Keep it. It's free.
    The corner of her mouth. #stage
* { not named } [You find the word for everyone else, and for this there is none. #move:LST-1 #move:LST-2]
    ~ g(-1)
    ~ h(1)
    Nobody has asked me for that word before. I never had to look.
* [You could tell the agency in writing. Then at least you would choose the words yourself. #slip:advice-unasked]
    ~ press()
    I could do many things in writing.
* [Nod, and give her time to look for it. #do #move:LST-4]
    ~ g(-1)
    { guard <= 4:
        ~ h(1)
        Exposed. No. It's like the dream where you are at school in your nightdress. You see? A whole sentence.
    - else:
        No. It doesn't come.
        She does not seem to mind looking for it in company. #stage
    }
- -> y13_pressed_send

// ---------------------------------------------------------------- Act 3

=== y13_pressed_send
I gave the conference back, you know. Three weeks before. Eleven hundred in the hall, and forty of them would have had only my screen. I wrote to them myself, and I gave no reason.
* [What did that cost you, and can you afford to turn such things down? #slip:stacked-questions]
    ~ press()
    A month's rent. And no.
* [What was it like to press send? #move:LST-3]
    { guard <= 5:
        ~ g(-1)
        ~ h(1)
        Like taking off shoes that hurt. I didn't expect that. I thought I would cry, and I made an omelette.
    - else:
        Quick. I pressed and it was gone.
    }
* [You gave it back before anyone could lose a word by it. There is the girl on the chair who wants everyone to get every word. #move:BAR-5]
    { eight:
        ~ g(-1)
        ~ h(2)
        She is quiet. #stage
        In the yellow raincoat. You did keep that one.
    - else:
        ~ g(-1)
        ~ h(1)
        { clinic:
            So that is what you did keep. Yes. She was very strict, that girl.
        - else:
            I told you about the clinic? I must have. Yes. She was very strict, that girl.
        }
    }
- -> y14_four_voices

=== y14_four_voices
Everybody I would tell has an answer ready. Buy a device. Tell the agency. Change jobs. My brother says all of them in one phone call.
{ pressed >= 5:
    And you have one as well, I can see it. Go on, then.
- else:
    What do you say?
}
* [I would speak to the agency first. It is better that they hear it from you. #slip:advice-unasked]
    ~ advice_taken = true
    ~ press()
    ~ h(-1)
    Better from me. Yes. That sounds correct.
    She writes it down. It is the first thing she has written today. #stage
* [I have no verdict. It is your ear, your name and your work. Shall we look at what you want to keep? #move:LST-6]
    ~ g(-1)
    { guard <= 6:
        ~ h(2)
        To keep.
        She sits back. It is a different question, and she looks at it from more than one side. #stage
    - else:
        ~ h(1)
        At least that is not on my brother's list.
    }
* [So many voices, and I do not hear yours among them yet. #move:LST-1 #move:LST-2]
    ~ g(-1)
    ~ h(1)
    No. Mine is taking them all down.
- -> y15_to_keep

=== y15_to_keep
{ advice_taken:
    -> taken
}
{ guard <= 5:
    -> keeping
}
-> unsure

= keeping
The small rooms. A desk, two chairs, a face. I can do those with one ear till I am ninety. It's the halls I can't do. Maybe I never liked the halls.
* [The small rooms, with a face in them. That is where you want to be found. #move:LST-1 #move:LST-2]
    ~ own_idea = true
    ~ g(-1)
    ~ h(1)
    Found. Good. That can stay.
* [Then let us plan it. Which small rooms pay, and who could you call this week? #slip:early-fix]
    ~ press()
    You are quick. Now you sound like a hall.
* [Wait, and let her hear the last sentence again. #do #move:LST-4]
    ~ own_idea = true
    ~ h(1)
    I never did like the halls. Twelve years. Look at that.
    She is smiling at the table, a little crossly. #stage
- -> y16_third_time

= unsure
I don't know. I want it to be last year.
* [You would like to have last year back. #move:LST-1]
    ~ g(-1)
    { guard <= 5:
        ~ own_idea = true
        ~ h(1)
        Yes. And since it's not coming, I would like a smaller this year. Smaller rooms. I could like that.
    - else:
        Both ears of it.
    }
* [Surely there is something good in the change, if you look at it? #slip:leading-question]
    ~ press()
    ~ h(-1)
    Surely.
* [Is this a question you want to look at today, or one to leave on the table? #move:BAR-2 #move:TRU-4]
    ~ g(-1)
    On the table. Face up, though.
- -> y16_third_time

= taken
So. I tell the agency, and they say how brave, and by June there are no bookings. That is how it would go.
* [I joined your brother just then, and I had no business to. I take it back. What do you want to keep? #move:BAR-3 #move:LST-6]
    ~ owned = true
    ~ advice_taken = false
    ~ g(-2)
    { guard <= 6:
        ~ own_idea = true
        ~ h(2)
        She crosses the line out, neatly, with a ruler's straightness. #stage
        The small rooms. That is what I want to keep. The ones with a face.
    - else:
        You take it back. Well. It's still in my notebook.
    }
* [They may surprise you. Many employers are quite understanding these days. #slip:leading-question]
    ~ press()
    I am sure they are.
* [You can see the whole film of it already, up to June. #move:LST-1 #move:LST-2]
    ~ g(-1)
    With subtitles.
- -> y16_third_time

=== y16_third_time
{ moved:
    You moved the chair, I give you that. But if I come again, do I have to say it a third time?
- else:
    And here? If I come again, do I have to say it a third time?
}
* [I promise you it will never happen again. #slip:big-promise]
    ~ press()
    { big_promise:
        That is the second never today.
    - else:
        Never is a long word.
    }
* [No. I will sit on your right, and I will read my page before you come. If I slip, you may be cross with me at once. #move:BAR-3]
    ~ owned = true
    ~ moved = true
    ~ g(-1)
    ~ h(1)
    Two things. I can check two things.
* [You would like to come into a room in which it has already arrived. #move:LST-1 #move:LST-2]
    { guard <= 5:
        ~ g(-1)
        ~ h(1)
        Yes. Once. One room.
    - else:
        It does not seem much to ask.
    }
- -> y17_coat

=== y17_coat
It is ten to four. She looks for her coat. #stage
{ guard <= 4:
    I have talked more than I planned to. It's strange on this side of it.
- else:
    Thank you. That was, well. Thank you.
}
* [So this week you ring the agency, and you make the appointment about the hearing aid. Shall I write that down? #slip:early-fix]
    ~ press()
    ~ h(-1)
    Write it down. Yes. Why not.
* { stairs } [I heard that I forgot, four seconds in March, and what everyone tells you to do. What have I put in the wrong place? #move:LST-5]
    ~ g(-1)
    ~ h(1)
    One correction. Put the man first. Then the rest is a clean record.
    From her, you gather, that is high praise. #stage
* { told_court && not stairs } [I heard that I forgot, one word in March, and what everyone tells you to do. What have I put in the wrong place? #move:LST-5]
    ~ g(-1)
    ~ h(1)
    One correction. Put March first. Then the rest is a clean record.
    From her, you gather, that is high praise. #stage
* { not told_court } [I heard that I forgot, that March is yours, and that everyone has an answer ready. What did I leave out? #move:LST-5]
    ~ g(-1)
    Nothing that I said.
    She hears that herself, and looks at you. #stage
* [How are you as you leave? And is there one small thing you want to take along, or is it enough? #move:TRU-6 #move:TRU-4]
    { guard <= 4:
        ~ own_idea = true
        ~ h(1)
        Lighter on the left. And I will ask Samira what she does about the halls. She is sixty. She must do something.
    - else:
        ~ g(-1)
        It's enough. But I noticed that you asked.
    }
- -> y18_door_again

=== y18_door_again
Coat on. She stops with her hand on the door, and turns so that her right side is towards you. #stage
{ guard <= 4:
    Here we are again. This is where I say things, it seems. I'm afraid somebody will find out from a mistake, before they find out from me.
- else:
    { guard <= 7:
        Well. Here is where I say things, it seems. Not today.
    - else:
        Goodbye, then.
    }
}
* [Stay where you are. Nod. Let it arrive. #do #move:LST-4 #move:ATT-4]
    ~ g(-1)
    { guard <= 4:
        ~ h(1)
        You look as if you were writing it down inside.
    - else:
        She waits a second longer than she needs to. #stage
    }
* [That is important. Could you sit down again for five minutes? #slip:pressing-on]
    ~ press()
    { guard <= 5:
        No. At the door I can say it because it is the door.
    - else:
        I have a call.
    }
* [I have heard that, and I will have it next time, if there is one. #move:BAR-3 #move:TRU-4]
    ~ g(-1)
    { guard <= 5:
        ~ h(1)
        On the right-hand side.
    - else:
        We'll see.
    }
- -> choose_ending

// ---------------------------------------------------------------- Endings

=== choose_ending
{ guard >= 7:
    -> end_other_agency
}
{ advice_taken:
    -> end_correct_letter
}
{ guard <= 3 && hope >= 8 && pressed <= 4 && own_idea && told_court && owned:
    -> end_small_rooms
}
{ told_court && owned && guard <= 5:
    -> end_right_side
}
-> end_weather

=== end_small_rooms
Next week. And I'll tell you what Samira says, before I tell you anything else.
{ eight:
    That girl in the raincoat would have liked a chair like this one.
}
I was heard. It is so odd to be on the other end of it. #thought
She goes down the stairs with one hand on the rail, on her right. You write one line on your page, and read it twice. #stage #ending:small-rooms
-> END

=== end_right_side
I don't know what I'll do. But I'd like to not know it here, one more time.
{ careful:
    You said you'd be careful with you too. That was what did it, I think.
- else:
    { sided:
        You didn't mind that I minded. That was what did it, I think.
    }
}
She looks at the two chairs, at where yours stands now, and closes the door softly. #stage #ending:right-side
-> END

=== end_weather
Same time next week, yes. Let's do the rates. I really should do the rates.
The rates are a nice dry subject. #thought
{ overdisclosed:
    And all the best to your sister.
}
She keeps the appointment. The ear stays outside, in the corridor, where she can find it again. #stage #ending:weather
-> END

=== end_correct_letter
I'll write to the agency tonight. I have a good formal style.
I'll hear from them, or I won't. #thought
She tears the page out, folds it in four and thanks you correctly. #stage #ending:correct-letter
-> END

=== end_other_agency
Thank you for your time. I'll be in touch.
I type that for a living, too. #thought
{ pressed >= 6:
    She shakes hands. She has taken care of everything, including you. #stage
}
She is on the stairs before the door has closed. #stage #ending:other-agency
-> END

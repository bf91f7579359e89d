// m01-s2  Jorge: sent, with a list
// Author: Attune curriculum team. Licence: Apache-2.0. Review date: 2027-11-01.
// Tags on choices: move:<behaviour>, slip:<slip>, do (an action, not speech).
// Tags on lines: stage, thought, ending:<id>. A line without a tag is spoken by the client.

VAR guard = 8
VAR arousal = 5
VAR hope = 3

VAR pressed = 0
VAR led = 0
VAR limits = false
VAR cake = false
VAR secret = false
VAR sided = false
VAR repaired = false
VAR accident = false
VAR own_goal = false
VAR good_end = false
VAR offered = false

-> t01_arrive

=== function bound(x)
{ x < 0:
    ~ return 0
}
{ x > 10:
    ~ return 10
}
~ return x

// Until he knows where his words go, guard does not fall below 4.
=== function g(d)
~ guard = bound(guard + d)
{ guard < 4 && not limits:
    ~ guard = 4
}

=== function a(d)
~ arousal = bound(arousal + d)

=== function h(d)
~ hope = bound(hope + d)

=== function press()
{ pressed < 5:
    ~ pressed = pressed + 1
}
~ g(1)

// The director's aim has led once more.
=== function lead()
{ led < 2:
    ~ led = led + 1
}
~ press()

// ---------------------------------------------------------------- Act 1

=== t01_arrive
A rented meeting room, ten in the morning. Jorge looks at the door, the window and the ceiling, in that order, and takes the chair nearest the door. #stage
Ten o'clock, it said. So.
Simone tells me you're very good. She didn't say at what.
* [Before anything else, Jorge. Is now a good time for you? #move:TRU-2]
    ~ g(-1)
    He looks up. #stage
    Nobody asked me that. It was in my calendar on Monday.
    It's all right. Go on.
* [Good to meet you. Simone hopes that we can work on handing things over. #slip:sponsor-first]
    ~ lead()
    There it is. Not one minute.
    He moves his chair a hand's width back. #stage
* [You were sent here, and nobody has told you quite what to. #move:LST-1 #move:LST-2]
    ~ g(-1)
    Sent. That's the word.
- -> t02_the_door

=== t02_the_door
Then let me ask you straight. Is this what they do before they let a man go?
Watch the face. Not the answer. #thought
* [I know of no such plan, and there may be things I am not told. It makes sense to ask. #move:BAR-1]
    ~ g(-1)
    ~ h(1)
    Hm. You didn't say no.
    A no I wouldn't have believed.
* [Not at all. Firms pay for coaching when they want to keep somebody. #slip:defence]
    ~ press()
    You must know a lot of firms.
* [You have seen it happen. #move:LST-1 #move:LST-2]
    ~ g(-1)
    ~ cake = true
    Twice. Good men. They had their six hours, and then there was cake.
- -> t03_what_goes_back

=== t03_what_goes_back
And afterwards? You write something. To her.
* [Nothing of what you say. There are some limits all the same, and I would like you to hear them now. #move:TRU-1]
    ~ g(-1)
    Limits. Every machine has them.
    -> t04_the_limits
* [Not a word. Everything in this room is completely confidential. #slip:secrecy-promise]
    ~ press()
    ~ g(-2)
    ~ secret = true
    Not a word. Well.
    He seems to like the sound of it. #stage
    -> t04_the_promise
* [Only the general direction, nothing personal. She has to be able to plan. #slip:sponsor-first]
    ~ lead()
    General direction.
    He says it as if he were reading it off a sign. #stage
    -> t04_the_direction

=== t04_the_limits
So. Name them.
* [Serious danger to you or others. What the law makes me report. My supervisor, without your name. And what the two of us decide to pass on. How do you understand that? #move:TRU-1]
    ~ limits = true
    ~ g(-1)
    ~ h(1)
    You keep your mouth shut unless somebody is about to get hurt. And Simone gets what I let her get.
    He waits, as if for a signature. #stage
    That I can work with.
* [It is all in the agreement. You can read it in peace and sign at the end. #slip:nod-check]
    ~ press()
    I sign things all day. Reading is what I get no time for.
* [Danger, the law, supervision, and what we agree on. Is that OK with you? #slip:nod-check]
    ~ limits = true
    ~ pressed = pressed + 1
    OK.
    OK is what you say at the airport. #thought
- -> t05_the_sheet

=== t04_the_promise
And if I tell you I'd like to throw a spanner at someone?
* [I promised too much. There are limits, danger and the law among them, and you should have had them first. #move:TRU-5 #move:TRU-1]
    ~ secret = false
    ~ limits = true
    ~ repaired = true
    ~ g(-1)
    ~ h(1)
    So it isn't not a word.
    Good. That I can believe. The other thing, nobody can promise.
* [Then I would know that you did not mean it. #slip:defence]
    ~ press()
    You've known me four minutes.
* [You are trying out how far it holds. #move:LST-1 #move:LST-2]
    ~ g(-1)
    I try out everything. It's the job.
- -> t05_the_sheet

=== t04_the_direction
Whose direction?
* [That was vague of me. She hears that we meet and how often. Nothing you say, apart from four limits that I will name. #move:TRU-5 #move:TRU-1]
    ~ limits = true
    ~ repaired = true
    ~ g(-2)
    ~ h(1)
    You go through them, one by one. He counts along on his fingers. #stage
    Four. Good. Now I know where the edge is.
* [Hers and yours. I am sure that you both want the same in the end. #slip:leading-question]
    ~ press()
    Are you.
* [You have had enough of general. #move:LST-1 #move:LST-2]
    ~ g(-1)
    General is how they announced the merger.
- -> t05_the_sheet

=== t05_the_sheet
He takes a sheet from his folder and turns it so that you can read it. #stage
She gave me this. Delegation. Visibility. Openness.
{ led >= 1:
    But you know it already, I think.
}
* [That is her side of the page, and it can stay hers. What would you write on your own? #move:BAR-4 #move:TRU-3]
    ~ g(-1)
    { guard <= 6:
        ~ h(1)
        He turns the sheet over. The back is empty. #stage
        Nothing there so far. I'd have to think.
    - else:
        I haven't got a side. I've got a department.
    }
* [Delegation is a good place to start. Where do you find it hardest? #slip:sponsor-first]
    ~ lead()
    Where it goes wrong.
* [You read it out like somebody else's parts list. #move:LST-1 #move:LST-2]
    ~ g(-1)
    Wrong parts. Wrong lift.
    For a second he is amused. #stage
- -> t06_shafts

=== t06_shafts
Nineteen years. I know every shaft in this city by its smell. And now I am to be visible.
* [Nineteen years in the dark places, and someone says they cannot see you. #move:LST-1 #move:LST-2]
    ~ g(-1)
    You see a good lift when? Never. You see it when it stops.
* [What do you think she means by it, have you asked her, and how do your people see you? #slip:stacked-questions]
    ~ press()
    That's three. No, no, and ask them.
* [That would annoy me too. It sounds as if she has never stood in a shaft. #slip:taking-sides]
    ~ sided = true
    ~ pressed = pressed + 1
    ~ g(-1)
    She hasn't!
    He laughs, and then looks at you a moment longer than he needs to. #stage
    And what do you say about me, over there? #thought
- -> t07_the_phone

=== t07_the_phone
Something buzzes in his jacket. His hand is there before the second buzz. #stage
~ a(1)
I have to look at this.
* [Please do. And if you are needed, we stop and find another time. It costs you nothing. #move:TRU-2 #move:TRU-4]
    ~ g(-1)
    ~ h(1)
    He reads, types two words, and puts it on the table between you. #stage
    A door in Mill Street. They can manage a door.
* [Could we leave phones outside for the hour? It makes it easier to concentrate. #slip:deciding]
    ~ press()
    People get stuck in lifts.
    He answers it with his back to you. #stage
* [Say nothing, and give him the time to read it. #do #move:LST-4]
    ~ g(-1)
    He reads it twice. The phone goes back, slowly. #stage
    Thank you. Most people sigh.
- -> t08_not_my_week

=== t08_not_my_week
{ guard <= 5:
    ~ a(1)
    That's the on-call phone. It isn't even my week.
- else:
    On call. I'm always on call, one way or the other.
}
* [Whoever's week it is, it lives in your pocket. #move:LST-1 #move:LST-2]
    ~ g(-1)
    My wife calls it the other wife. She's stopped saying it as a joke.
* [That may be what Simone has in mind when she writes delegation. #slip:sponsor-first]
    ~ lead()
    ~ g(1)
    He closes the folder. #stage
    So you did have a good long talk, you two.
* [What goes on in you when it buzzes? #move:LST-3]
    { guard <= 5:
        ~ g(-1)
        Stomach. Before I even know where it is. Stomach.
    - else:
        I look who it is. That's all that goes on.
    }
- { guard >= 9:
    -> t08b_stands
- else:
    -> t09_the_sheet_i_signed
}

=== t08b_stands
He stands up and takes the folder under his arm. #stage
You can tell her I came.
* [I have sat here with her list in my hand instead of asking you. That was my doing. You can go, or stay and tell me what would make it of use. #move:TRU-5 #move:TRU-4]
    ~ g(-3)
    ~ repaired = true
    He stays where he is. #stage
    { limits:
        What you pass on. Once more. And slowly.
    - else:
        What you pass on. That first. And slowly.
    }
    ~ limits = true
    ~ secret = false
    You tell him, limit by limit, and he sits down at the third. #stage
* [I understand that you are angry, but this is a chance that not everybody gets. #slip:defence]
    ~ press()
    A chance.
    He sits down on the edge of the chair. #stage
    It's paid for, I suppose.
* [You have had enough of being talked about. #move:LST-1 #move:LST-2]
    ~ g(-2)
    ~ h(1)
    Yes. Enough.
    He breathes out and sits down again. #stage
- -> t09_the_sheet_i_signed

// ---------------------------------------------------------------- Act 2

=== t09_the_sheet_i_signed
{ guard <= 4 && (limits || secret):
    ~ accident = true
    ~ a(2)
    Four years ago a lad of mine hurt his hand, badly. The sheet for that machine had my name under it. I'd signed it at a red light. I hadn't read it.
    He looks at the phone and does not touch it. #stage
    Now say something clever and I'm gone. #thought
- else:
    I read every job sheet. Every one. If I don't, who does?
    He taps the folder with two fingers. #stage
}
* [Stay still and let the sentence stand. #do #move:LST-4 #move:ATT-4]
    ~ g(-1)
    { accident:
        ~ a(-1)
        ~ h(1)
        Nobody said a word to me about it. Not one. The report said material fatigue.
        He nods slowly, several times. #stage
    - else:
        He waits for you to say something. When you do not, he looks at the sheets again. #stage
        Sixty a week. Since you don't ask.
    }
* [You could not have known. I am sure nobody would blame you for it. #slip:filled-silence]
    ~ press()
    { accident:
        The report said that too. Material fatigue.
        The shutter comes down behind his eyes. #stage
        ~ h(-1)
    - else:
        Blame me for what?
    }
* { accident } [Once you signed without reading, and you have read every one since. #move:LST-1 #move:LST-2]
    ~ g(-1)
    ~ h(1)
    Every one. Sixty a week. In bed, sometimes.
* { not accident } [If you do not look, nobody does. One pair of eyes for all of it. #move:LST-1 #move:LST-2]
    ~ g(-1)
    ~ h(1)
    One pair. And glasses since last year.
- -> t10_what_she_sees

=== t10_what_she_sees
{ accident:
    He's all right now, the lad. He sells kitchens. He sends a card at Christmas.
    Simone came after that. She sees a man who can't let go.
- else:
    Simone thinks it is control. Let her think it.
}
* [I wonder whether there is some dread in it, each time one goes past you unread. #move:ATT-2]
    { accident:
        ~ g(-1)
        ~ h(1)
        Dread.
        He tries the word on, like a glove. #stage
        It's in the right size, that one.
    - else:
        { guard <= 6:
            ~ g(-1)
            Care, I'd call it. But go on.
        - else:
            It's called doing the job.
        }
    }
* [Would it not be good for her to know why? #slip:leading-question]
    ~ press()
    { accident:
        So that is what this is for.
    - else:
        She has a sheet for it. You've seen it.
    }
* [She sees the grip, and has never asked what you are holding. #move:LST-1 #move:LST-2]
    ~ g(-1)
    ~ h(1)
    She'd have to come down into the shaft to see that.
* [She sounds like someone who manages by spreadsheet, frankly. #slip:taking-sides]
    ~ sided = true
    ~ pressed = pressed + 1
    { guard <= 5:
        He frowns. #stage
        She's not stupid, you know. She's only new.
        ~ g(1)
    - else:
        You said it.
    }
- -> t11_if_anyone_asked

=== t11_if_anyone_asked
{ guard <= 6:
    I know what I'd want. If anyone were asking.
- else:
    What I want is to be left to do my job.
}
* [I am asking. What would you want from these hours, if they were only yours? #move:TRU-3 #move:BAR-4]
    { guard <= 6:
        ~ own_goal = true
        ~ g(-1)
        ~ h(2)
        One night. I want to give Dilek the phone on a Friday and sleep until it's light.
        He looks almost embarrassed. #stage
    - else:
        ~ g(-1)
        An end date. That's what I'd want.
    }
* [What I hear is that you would like to learn to trust your people more. #slip:leading-question]
    ~ press()
    I trust them with my life. It's the paper I don't trust.
* [Leave the sentence in the room and wait. #do #move:LST-4]
    { guard <= 4:
        ~ own_goal = true
        ~ g(-1)
        ~ h(1)
        Sleep. That's what. A Friday night where Dilek has the phone and I don't lie there listening for it.
    - else:
        ~ g(-1)
        He looks at you, then at his watch, then at you. #stage
        You're not in a hurry. I give you that.
    }
- { own_goal:
    -> t12_small
- else:
    -> t12_twelve_hours
}

=== t12_small
Doesn't look like much. Next to visibility.
* [How would we know, by the summer, that the hours had been worth it? #move:TRU-3]
    ~ good_end = true
    ~ h(1)
    ~ g(-1)
    He thinks about it properly. #stage
    Four Fridays. She has the phone, and I don't ring her to ask. Four, in a row.
* [It is a bit narrow. Could we widen it to how you lead the whole team? #slip:sponsor-first]
    ~ lead()
    ~ h(-1)
    And there we are. Back on the front of the sheet.
* [One night's sleep, from a man who has been on watch for years. I would not call it small. #move:LST-1 #move:LST-2]
    ~ g(-1)
    ~ h(1)
    On watch. Yes. That's what it is.
- -> t13_the_fourteenth

=== t12_twelve_hours
Twelve hours they've bought. What does one do with twelve hours?
* [What would you like to have at the end of them that you do not have now? #move:TRU-3]
    { guard <= 6:
        ~ own_goal = true
        ~ g(-1)
        ~ h(1)
        Sleep, if you ask me like that. A Friday when Dilek has that phone and I don't.
    - else:
        My peace.
    }
* [Let us take delegation as our theme and see what you need for it. #slip:sponsor-first]
    ~ lead()
    Whatever you say.
    He writes the word down and underlines it, neatly. #stage
* [Twelve that you did not order. You can use three of them and stop. #move:TRU-4 #move:BAR-4]
    ~ g(-1)
    ~ h(1)
    I can? Does she know that?
    Well. That's something.
- -> t13_the_fourteenth

// ---------------------------------------------------------------- Act 3

=== t13_the_fourteenth
She's in my diary for the 14th. Coaching check-in, it says. She'll want to hear something.
* [We could sit down with her once, the three of us. She says what she hopes for, you say what you want, and it ends there. You can also say no to it. #move:TRU-4 #move:BAR-4]
    ~ offered = true
    { guard <= 5:
        ~ g(-1)
        ~ h(1)
        Three of us. And you would be sitting there as what?
        He asks as one asks about a part that might fit. #stage
    - else:
        A tribunal. With biscuits.
        But he has not said no. #stage
    }
* [I could give her a short, friendly word before that, to take the pressure off. #slip:sponsor-first]
    ~ lead()
    ~ g(1)
    ~ h(-1)
    A word.
    I knew it. It took less than an hour. #thought
* [She has put herself in your diary, and it looks like an exam. #move:LST-1 #move:LST-2]
    ~ g(-1)
    One pupil, one examiner. And one report, I always thought.
* [You could simply tell her that it is private. She has no right to ask you. #slip:taking-sides]
    ~ sided = true
    ~ press()
    Easy for you. You don't have her on Mondays.
- { offered:
    -> t14_if_she_asks
- else:
    -> t14_did_she_ring
}

=== t14_if_she_asks
And if she asks you, straight out, how I'm doing?
* [I say that we meet, and that the rest comes from you. I would say it in front of you both. #move:TRU-1 #move:BAR-4]
    ~ g(-1)
    ~ h(1)
    { sided:
        And you don't tell her what you said to me about her.
        It is half a joke. #stage
    - else:
        In front of both. That's clean.
    }
* [I would find something positive to say. It can only help you. #slip:sponsor-first]
    ~ lead()
    Positive. And the month you say nothing, she knows.
* [You want to hear today what I will say that day. #move:LST-1 #move:LST-2]
    ~ g(-1)
    I want to hear it before I sign for it, yes.
- -> t15_the_clock

=== t14_did_she_ring
She rang you before, didn't she?
* [Yes. Twenty minutes, about dates and about her wish, which is on your sheet. I told her that I do not report. #move:TRU-1]
    ~ g(-2)
    ~ h(1)
    Twenty minutes.
    He looks at you for some time. #stage
    You could have said no. I would have found out, but you could have.
* [Only the usual. There is nothing in it for you to worry about. #slip:defence]
    ~ press()
    I'm not worried. I'm asking.
* [You would rather know than wonder. #move:LST-1 #move:LST-2]
    ~ g(-1)
    Always. A noise you know is half as loud.
- -> t15_the_clock

=== t15_the_clock
He is speaking about the city, the old hospital, a shaft from 1911. Your eyes go to the clock. He sees it. #stage
Am I keeping you?
* [I looked at the clock while you were talking. That is not how I want to listen. How was it for you? #move:TRU-5]
    ~ g(-1)
    ~ repaired = true
    { accident:
        ~ h(1)
        I thought, now I've told you the thing, and now you've had enough.
        Good that you say it.
    - else:
        I look at clocks too. It's all right.
    }
* [No, no, I only wanted to be sure that you get away on time. #slip:defence]
    ~ press()
    Kind of you.
    He screws the cap onto his pen. #stage
* [There are fifteen minutes left, and they are yours. The hospital, or something else? #move:TRU-4]
    ~ g(-1)
    The hospital can wait. It's been there a while.
- -> t16_what_do_i_sign

=== t16_what_do_i_sign
{ guard <= 5:
    So what do we write down? Something has to be written down.
- else:
    What do I sign?
}
* [Two lines, one under the other. Her wish, with her name, and yours with yours. What goes on your line? #move:BAR-4 #move:TRU-3]
    { own_goal:
        ~ g(-1)
        ~ h(1)
        { good_end:
            Dilek has the phone. Four Fridays. Underneath: Jorge.
        - else:
            One night a week without the phone. Underneath: Jorge.
        }
    - else:
        { guard <= 5:
            ~ own_goal = true
            ~ h(1)
            He takes a long time. Then he writes one word and turns the sheet to you. Sleep. #stage
            You wouldn't have guessed that one. Dilek could have the phone, one night. She's good enough.
        - else:
            Leave it empty. I'll see.
        }
    }
* [The goals as they stand would do for a start. We can always change them. #slip:sponsor-first]
    ~ lead()
    Then that's that.
    He signs, quickly and legibly. #stage
* [Nothing today. Take the agreement home, change what you like, and sign it when it is right. #move:TRU-4]
    ~ g(-1)
    Change it. With a pen?
    With a pen, then. Good.
- -> t17_ten_to

=== t17_ten_to
The clock says ten to eleven. #stage
{ guard <= 4:
    That went faster than I'd feared.
- else:
    Ten minutes.
}
* [Is there one small thing of your own before we meet, or is it enough for today? #move:TRU-6 #move:TRU-4]
    { own_goal && guard <= 4:
        ~ h(1)
        I'll ask Dilek if she'd want it. Only ask. She may say no.
    - else:
        ~ g(-1)
        Enough for today.
        { hope >= 4:
            He says it quite gently. #stage
        }
    }
* [So you hand the phone to one of your people this Friday, and tell me how it went. Agreed? #slip:deciding]
    ~ press()
    ~ h(-1)
    You people have a date for everything.
* { accident } [I take away nineteen years, one sheet you did not read, and a phone that is never off. What did I get wrong? #move:LST-5]
    ~ g(-1)
    ~ h(1)
    Nothing wrong. It's only strange, in so few words.
* { not accident } [I take away nineteen years, a phone that is never off, and a sheet that is not in your words. What did I get wrong? #move:LST-5]
    ~ g(-1)
    { cake:
        Nothing much. You forgot the cake.
    - else:
        Nothing much. You forgot the old hospital.
    }
    One corner of his mouth goes up. #stage
- -> t18_at_the_door

=== t18_at_the_door
He has stood up and has the folder in his hand, the sheet on the outside. #stage
{ guard <= 5:
    Same time in two weeks, it says. Do I come?
- else:
    Two weeks, then. Or what happens now?
}
* [How are you as you go? And does anything about the rest of the day worry you? #move:TRU-6]
    { guard <= 5:
        ~ h(1)
        ~ a(-1)
        Lighter by a few kilos. I'll be rude to someone by noon, then I'm myself again.
    - else:
        Fine. A door in Mill Street, that's what I have.
    }
* [May I let Simone know that we have made a good start? #slip:sponsor-first]
    ~ lead()
    ~ g(1)
    { limits:
        You said nothing goes. An hour ago.
    - else:
        You'll do it anyway.
    }
* [You can come, come with someone else as your coach, or stop here. I will make any of it easy. #move:TRU-4]
    ~ g(-1)
    And Simone gets told which?
    That there is a coach or there isn't. Fine. I can live with that.
- -> choose_ending

// ---------------------------------------------------------------- Endings

=== choose_ending
{ guard >= 8:
    -> end_ticked_off
}
{ secret:
    -> end_promise
}
{ own_goal && offered && limits && guard <= 4 && hope >= 6:
    -> end_three_chairs
}
{ own_goal && guard <= 6:
    -> end_own_line
}
{ led >= 2:
    -> end_her_list
}
-> end_one_more

=== end_three_chairs
The 14th. Three chairs, and I speak second. Write that down for me.
{ accident:
    The other thing stays here. The lad, the sheet. That isn't for the three of us.
}
{ repaired:
    And the clock, or whatever it was. You said it yourself. I noticed.
}
He holds the door for you as if it were his building. #stage #ending:three-chairs
-> END

=== end_own_line
I take the sheet with me. The back of it, I mean.
{ offered:
    The three of us, I have to sleep on that. If I sleep.
- else:
    What I tell Simone, I don't know yet. But it'll be me who tells her.
}
He folds it once, with her list on the inside. #stage #ending:own-line
-> END

=== end_one_more
One more. Then I'll tell you if there's a third.
{ limits:
    I know what you pass on. What I'd use it for, I don't know.
- else:
    I still don't know what goes to whom. You might think about that.
}
He enters it in his calendar himself. In pencil, he says. #stage #ending:one-more
-> END

=== end_promise
Not a word, you said. I'll remember that.
Nobody can keep that one. We'll see. #thought
He shakes your hand and, on the stairs, is already on the phone. #stage #ending:promise-with-a-hole
-> END

=== end_her_list
Good. Delegation, visibility, openness. I'll have something for you on each.
He puts the sheet back into the folder with the front to the front. #stage
{ sided:
    And you, mind how you talk about Simone. She isn't here.
}
Two weeks. #ending:her-list
-> END

=== end_ticked_off
So that's one of twelve.
{ pressed >= 4:
    I've had inspections that asked less.
}
He checks the door, the window and the ceiling again on his way out. #stage
Have a good day. #ending:ticked-off
-> END

// m03-s2  Tomasz: a first session that nobody hurries
// Author: Attune curriculum team. Licence: Apache-2.0. Review date: 2027-11-01.
// Tags on choices: move:<behaviour>, slip:<slip>, do (an action, not speech).
// Tags on lines: stage, thought, ending:<id>. A line without a tag is spoken by the client.

VAR guard = 7
VAR arousal = 4
VAR hope = 3

VAR little_ok = false
VAR doer = false
VAR pressed = 0
VAR waited = 0
VAR told_marek = false
VAR named = false
VAR summary = false
VAR told_to_talk = false
VAR handed_back = false
VAR advice_taken = false
VAR own_idea = false
VAR repaired = false

-> t01_arrive

=== function bound(x)
{ x < 0:
    ~ return 0
}
{ x > 10:
    ~ return 10
}
~ return x

// Trust takes time: until he has told you about Marek, guard does not fall below 3.
=== function g(d)
~ guard = bound(guard + d)
{ guard < 3 && not told_marek:
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

=== t01_arrive
A small room, early evening. Tomasz sits down and keeps his jacket on. He lays his phone on the table, face down. #stage
So. Here I am.
Magda said I should come. My partner.
* [What made Magda suggest it, and how do you feel about being here? #slip:stacked-questions]
    ~ press()
    She worries. And fine. I feel fine.
    Two questions. Pick the easy one. #thought
* [Magda thought it was a good idea. You are less sure. #move:LST-1 #move:LST-2]
    ~ g(-1)
    He lets out a short breath, almost a laugh. #stage
    You could say that.
* [Welcome, Tomasz. What would make this hour useful for you? #move:LST-3]
    Don't know. Never did this.
- -> t02_not_a_talker

=== t02_not_a_talker
{ guard <= 6:
    It is not that I mind. I am just not a talker.
- else:
    I don't talk much. You should know that.
}
* [Talking is not how you usually sort things out. #move:LST-1 #move:LST-2]
    ~ g(-1)
    ~ doer = true
    No. I sort things out by doing them.
* [You say very little, and that is fine with me. #move:BAR-1]
    ~ g(-1)
    ~ little_ok = true
    He looks up for the first time. #stage
    Yes? All right.
* [Most people open up once we get going. It is mainly about work, isn't it? #slip:leading-question]
    ~ press()
    If you like.
    Already decided. Good, less to say. #thought
- -> t03_depot

=== t03_depot
{ doer:
    And this one I cannot do anything about. The depot is closing. End of February. That's it.
- else:
    The depot is closing. End of February. That's it.
}
* [The depot closes at the end of February. #move:LST-1]
    End of February. Yes.
    He waits to see what you will do with that. #stage
* [I am sorry. Have you been able to look at anything else yet? #slip:early-fix]
    ~ press()
    There is something. Maybe. It's not the point.
* [You say that's it, and it is a whole depot. #move:LST-1 #move:LST-2]
    ~ g(-1)
    ~ h(1)
    A whole depot. Yes.
    He rubs the back of his neck. #stage
- -> t04_fourteen_years

=== t04_fourteen_years
Fourteen years. I run the late shift.
Ran. Still run.
* [How many are on your team, and are they all losing their jobs as well? #slip:stacked-questions]
    ~ press()
    Twenty-three. Yes.
* [What is it like to run it now, in these weeks? #move:LST-3]
    { guard <= 6:
        ~ g(-1)
        Quiet. I never knew it so quiet.
    - else:
        Quiet.
    }
* [Ran, still run. As if it is half over already. #move:LST-1 #move:LST-2]
    ~ g(-1)
    Half over. I still do the rota. For what, I don't know, but I do it.
- -> t05_how_long

=== t05_how_long
{ guard >= 8:
    He turns the phone over, reads the time, and keeps it in his hand. #stage
- else:
    He turns the phone over, reads the time, turns it back. #stage
}
How long do these things take?
* [We have until six. The time is yours, and stopping earlier is fine too. #move:TRU-4]
    ~ g(-1)
    ~ a(-1)
    { little_ok:
        So I can say little, and I can go. Strange place.
        He says it almost kindly. #stage
    - else:
        Until six. All right.
    }
* [About an hour, so let us make it count. What is the main problem to solve? #slip:early-fix]
    ~ press()
    If I could solve it, I would be at work.
* [Part of you would like to be on the way home already. #move:LST-1 #move:LST-2]
    { guard <= 7:
        ~ g(-1)
        Part. Yes. Not all.
    - else:
        Most of me.
    }
- -> t06_the_form

=== t06_the_form
{ pressed >= 3:
    You are like the woman at the job office. She had a form. Twenty questions.
- else:
    You are not writing. The woman at the job office had a form. Twenty questions.
}
If I sit here long enough, the form will come out. #thought
* [And after twenty questions she still did not know much about you. #move:LST-1 #move:LST-2]
    ~ g(-1)
    ~ h(1)
    She knew my postcode.
    One corner of his mouth moves. #stage
* [Taking your time with one more stranger makes sense to me. #move:BAR-1]
    ~ g(-1)
    { pressed >= 3:
        You were in a hurry too, at the start.
    - else:
        Hm. Good.
    }
* [I only ask what helps. Would you say it is hard for you to trust people with this? #slip:leading-question]
    ~ press()
    I trust people fine.
- { guard >= 9:
    -> t06b_stands_up
- else:
    -> t07_they_stop
}

=== t06b_stands_up
He pushes the chair back and puts the phone in his pocket. #stage
Look. I don't think this is for me.
* [I have been asking a lot and hearing little. That was my hurry. You choose what we do now. #move:TRU-5 #move:BAR-1]
    ~ g(-3)
    ~ repaired = true
    He stands a moment longer, then sits down again. #stage
    Fine. Ten minutes.
* [You are free to go. I would only say that many people feel like this before it helps. #slip:leading-question]
    ~ press()
    He sits, but sideways, facing the door. #stage
    I told Magda I'd stay the hour.
* [This is not what you hoped it would be. #move:LST-1]
    ~ g(-1)
    I didn't hope anything.
    He sits down again. #stage
    Say what you want to say.
- -> t07_they_stop

// ---------------------------------------------------------------- Act 2

=== t07_they_stop
{ guard <= 5:
    They used to joke with me. The whole shift. Now they stop talking when I come in.
- else:
    They go quiet when I come in. The team.
}
He looks at the window. His thumb moves along the edge of the table. #stage
* [They stop when you come in. #move:LST-1]
    { guard <= 5:
        ~ g(-1)
        Like somebody turned off the radio.
    - else:
        That is what I said.
    }
* [They are probably worried about their own jobs. I would not take it personally. #slip:filled-silence]
    ~ press()
    ~ a(1)
    No. Sure.
* [Say nothing. Keep your hands still and stay with him. #do #move:LST-4]
    ~ g(-1)
    ~ waited = waited + 1
    Ten seconds go by. A bus passes outside. #stage
    { guard <= 5:
        It's me they stop for. I know why.
    - else:
        You don't mind the quiet.
        He does not seem to expect an answer. #stage
    }
- -> t08_letters

=== t08_letters
{ guard <= 5:
    I gave out the letters. Head office sent them in a box. Twenty-three envelopes. I did it in the canteen, one by one.
    ~ a(1)
- else:
    Somebody had to give out the letters. That was me. It's done.
}
* [It sounds lonely, or is that the wrong word? #move:ATT-2]
    ~ named = true
    { guard <= 5:
        ~ g(-1)
        ~ h(1)
        Lonely. I don't use that word.
        He turns it over in his head. #stage
        It was a long canteen. I can say that.
    - else:
        It's the wrong word.
        But he looks at you while he says it. #stage
    }
* [Did anybody from head office come, and had they prepared you for it? #slip:stacked-questions]
    ~ press()
    No. And no.
* [Head office decided, and it was your hands that gave it out. #move:LST-1 #move:LST-2]
    ~ g(-1)
    ~ h(1)
    He looks at his hands. #stage
    Yes. These.
- -> t09_marek

=== t09_marek
{ guard <= 5:
    ~ told_marek = true
    ~ a(2)
    Marek was the last. He is sixty-one. He read it, he folded it, he shook my hand.
    He said thank you. To me.
    His voice stops at the last word. #stage
    Don't talk. Please don't talk now. #thought
- else:
    One of the old ones said thank you. For that. Stupid.
    He presses his lips together. #stage
}
* [Wait. Let the words stand. #do #move:LST-4 #move:ATT-4]
    ~ waited = waited + 1
    ~ g(-1)
    ~ h(1)
    ~ a(-1)
    It is quiet for a while. He breathes out. #stage
    { told_marek:
        I wanted him to shout. You understand? Shouting would be fair.
    - else:
        ~ told_marek = true
        Marek. His name is Marek. He is sixty-one.
    }
* [You did what you could in a bad situation. I am sure he knew that. #slip:filled-silence]
    ~ press()
    { told_marek:
        He nods quickly, and the moment is gone. #stage
        Yes. Probably.
    - else:
        You weren't there.
    }
* [And you yourself, has the company offered you anything? #slip:topic-switch]
    ~ g(3)
    ~ h(-1)
    He blinks, as if a door had shut. #stage
    They offered something. I'll come to it.
* { told_marek } [He thanked you, and that is harder to carry than anger. #move:LST-1 #move:LST-2 #move:ATT-4]
    ~ g(-1)
    ~ h(1)
    Much harder. Anger I can carry. I have carried plenty.
- -> t10_under_it

=== t10_under_it
{ told_marek:
    -> open
- else:
    -> shut
}

= open
{ waited >= 2:
    You do wait, I give you that. Nobody waits.
}
{ arousal >= 7:
    He reaches for the water glass and holds it without drinking. #stage
}
{ guard >= 6:
    Anyway.
    He gathers himself, and goes on in a flatter voice. #stage
}
He has two years to his pension. I had the list a week before. I knew, and I said good evening to him every day.
* [I wonder if there is something like shame in that, though you closed nothing. #move:ATT-2]
    ~ named = true
    ~ g(-1)
    ~ h(1)
    Shame.
    He tries the word without saying it again. #stage
* [So you feel guilty about it, don't you? #slip:leading-question]
    ~ press()
    If you say so.
* [A whole week of good evenings, with the list in your pocket. #move:LST-1 #move:LST-2]
    ~ g(-1)
    Seven. I counted them.
- -> t11_wrong_side

= shut
Anyway. It is done. Nobody died.
Leave it there. Or don't. I don't know. #thought
* [Done, and still with you. #move:LST-1 #move:LST-2]
    ~ g(-1)
    { guard <= 6:
        ~ h(1)
        At night, a bit. Yes.
    - else:
        Maybe.
    }
* [It must have been awful for you. Did it keep you awake? #slip:leading-question]
    ~ press()
    I sleep.
* [I may be wrong. When you said stupid, I heard something more like sad. #move:ATT-2]
    ~ named = true
    { guard <= 7:
        ~ g(-1)
        ~ h(1)
        He does not answer. He does not say no. #stage
    - else:
        You heard wrong.
    }
- -> t11_wrong_side

=== t11_wrong_side
{ named && told_marek:
    It's more that I was on the wrong side of the table. Fourteen years I sat with them. That day I sat across.
- else:
    { told_marek:
        Magda thinks I'm angry about my job. It isn't the job. I was on the wrong side of the table, that's all.
    - else:
        Magda thinks I'm angry about my job. It isn't the job.
    }
}
* [What do you think would help you feel better about it? #slip:early-fix]
    ~ press()
    ~ h(-1)
    If I knew that.
    He shrugs and looks at the phone. #stage
* { told_marek } [The wrong side of the table. That says it better than any word of mine. #move:LST-1 #move:ATT-3]
    ~ g(-1)
    ~ h(1)
    Yes. That's what it was.
* { not told_marek } [Not the job. Something closer than the job. #move:LST-1 #move:LST-2]
    ~ g(-1)
    Closer. Yes.
* [Nod slowly and leave him room. #do #move:LST-4 #move:ATT-4]
    ~ waited = waited + 1
    ~ g(-1)
    { guard <= 4:
        ~ h(1)
        Then I went home and ate soup. Like a normal day.
    - else:
        He leans back. The chair creaks. #stage
        It's all right, this. The quiet.
    }
- -> t12_home

=== t12_home
{ guard <= 5:
    Magda doesn't know I did it. I told her somebody came from head office.
- else:
    I don't bring it home. Home is home.
}
* [It might help to tell her how it was. Partners often take it better than we think. #slip:advice-unasked]
    ~ press()
    ~ told_to_talk = true
    Now you sound like Magda.
* { told_marek } [Let me check what I have. The box of letters, Marek's thank you, the wrong side of the table, and none of it comes home. What did I get wrong? #move:LST-5]
    ~ summary = true
    ~ g(-1)
    ~ h(1)
    He goes through it slowly, as if reading a delivery note. #stage
    Nearly all right. One thing.
* { not told_marek } [Let me check what I have. The depot, the letters, a team that goes quiet, and none of it comes home. What have I missed? #move:LST-5]
    ~ summary = true
    ~ g(-1)
    ~ h(1)
    That's about right. You listened, then.
* [You keep it outside, so that home stays clean of it. #move:LST-1 #move:LST-2]
    ~ g(-1)
    Clean. Yes. That's the word.
- { guard >= 8:
    -> t14_two_doors
- else:
    -> t13_not_real_there
}

=== t13_not_real_there
{ told_to_talk:
    It's not that she wouldn't listen. Everybody thinks that. If I say it there, it's real there too.
- else:
    { summary:
        She would listen. That's not it. If I say it at home, it is real at home too.
    - else:
        If I say it there, it's real there too.
    }
}
* [What do you picture, if it were said there? #move:LST-3]
    { guard <= 4:
        ~ h(1)
        She would put her hand on my arm. And I would fall apart in the kitchen.
        He says it to the table. #stage
        I could survive that, I suppose.
    - else:
        Nothing. Dinner getting cold.
    }
* [So home is the one place where it has not happened yet. #move:LST-1 #move:LST-2]
    ~ g(-1)
    ~ h(1)
    A long pause. #stage
    Yes. And every evening I go there and lie a bit, to keep it so.
* [You could begin with one small part. Just the letters, say, this weekend. #slip:early-fix]
    ~ press()
    ~ told_to_talk = true
    This weekend we have her mother.
- -> t14_two_doors

// ---------------------------------------------------------------- Act 3

=== t14_two_doors
{ guard <= 5:
    There's the other thing. They have a place for me. New site, same grade, ninety minutes each way. Or I take the money. They want an answer by the tenth.
- else:
    They offered me the new site. Ninety minutes away. Or money. By the tenth.
}
You must see people with this all the time.
* [Two doors, and a date on both of them. #move:LST-1 #move:LST-2]
    ~ g(-1)
    And both doors go out of the same building.
* [What matters most to you when you look at the two? #move:LST-3]
    { guard <= 5:
        ~ h(1)
        That I can look at people. I think. Is that a reason?
    - else:
        Money. What else.
    }
* [I do. Ninety minutes each way wears people down, so test the drive in rush hour first. #slip:advice-unasked]
    ~ press()
    I know the road.
- -> t15_what_would_you_do

=== t15_what_would_you_do
{ pressed >= 4:
    You have ideas. So say it. What would you do?
- else:
    He looks straight at you. #stage
    What would you do?
}
* [In your place I would take the money and rest first. You have earned it. #slip:early-fix]
    ~ advice_taken = true
    ~ press()
    ~ h(1)
    Take the money.
    He nods, and nods again. #stage
    All right. That's clear, at least.
    If it goes wrong, it wasn't my idea. #thought
* [Fair question. My answer would fit my life and not yours. Shall we put both doors on the table and look at them with your eyes? #move:LST-6]
    ~ handed_back = true
    { guard <= 6:
        ~ g(-1)
        ~ h(2)
        Half of me wanted you to say it.
        He moves his chair closer to the table. #stage
        All right. Both doors.
    - else:
        ~ g(-1)
        So I get no answer.
        He thinks about it. #stage
        Well. At least that's honest.
    }
* [What do you think Magda would want you to do? #slip:topic-switch]
    ~ g(1)
    ~ h(-1)
    I asked you.
* [It is heavy, and you would like to put it down for a minute. #move:LST-1 #move:LST-2]
    { guard <= 5:
        ~ g(-1)
        ~ h(1)
        One minute. Yes. Then I pick it up again, I know.
    - else:
        I asked a simple question.
    }
- -> t16_the_choice

=== t16_the_choice
{ advice_taken:
    -> taken
}
{ guard <= 4:
    -> thinking
}
-> stuck

= thinking
If I go to the new site, I don't have to look at any of them again. That's what I like about it.
{ told_marek:
    And that's what I don't like about it. Marek can't drive ninety minutes.
- else:
    And that's what I don't like about it.
}
* [So it is also about how you want to leave these people. #move:LST-1 #move:LST-2]
    ~ g(-1)
    ~ h(1)
    ~ own_idea = true
    Yes. That's it. Not which job. How I leave.
* [Shall we list the pros and cons, and what does the money look like each way? #slip:stacked-questions]
    ~ press()
    I have a list. The list was not the problem.
* [Stay silent and let him hear what he has just said. #do #move:LST-4]
    ~ waited = waited + 1
    ~ h(1)
    ~ own_idea = true
    He looks at the table, then up. #stage
    I want to be able to meet them in the shop. That's it, really.
- -> t17_closing

= stuck
Both are bad. So I leave it. Maybe the tenth comes and they decide for me.
* [Do nothing, and at least it was not you who chose. #move:LST-1 #move:LST-2]
    { guard <= 6:
        ~ g(-1)
        ~ h(1)
        ~ own_idea = true
        Hm. I already handed out one thing I didn't choose. I don't want two.
    - else:
        Something like that.
    }
* [You would not really leave it to them, would you? #slip:leading-question]
    ~ press()
    Why not.
* [Which of the two would you rather look at first? #move:LST-3]
    { guard <= 6:
        ~ h(1)
        The far one. No. The money.
        He frowns, working on it. #stage
    - else:
        Doesn't matter.
    }
- -> t17_closing

= taken
So I tell them, the money. And then I'm at home. With what?
* [I answered too fast there. It is your choice, and I would like to hand it back to you. #move:TRU-5 #move:LST-6]
    ~ g(-2)
    ~ handed_back = true
    ~ advice_taken = false
    { guard <= 6:
        ~ h(1)
        He looks at you for a moment, surprised. #stage
        You can take it back? Good. I wasn't sure of it anyway.
    - else:
        You said it. I heard it.
    }
* [There is usually support for people who take a package. Ask for a course with it. #slip:early-fix]
    ~ press()
    A course. Yes. Magda would like that.
* [You can hear yourself at home, and it is very quiet there. #move:LST-1 #move:LST-2]
    ~ g(-1)
    Quiet. Like the depot.
- -> t17_closing

=== t17_closing
The clock on the wall shows five to six. #stage
{ guard <= 4:
    Already?
- else:
    Nearly six.
}
* [So by Friday you ask for the figures and you talk to Magda. Agreed? #slip:early-fix]
    ~ press()
    ~ h(-1)
    { told_to_talk:
        Magda again. Agreed, agreed.
    - else:
        Agreed.
    }
    He says it the way one signs for a parcel. #stage
* { guard <= 5 } [I heard the letters, the people you sat with, and a choice that is still yours. Change anything that is not right. #move:LST-5]
    ~ g(-1)
    ~ h(1)
    { summary:
        You do that again, the summing up. Good. It's right. Only put the people first.
    - else:
        It's right. Only put the people first, then the choice.
    }
* { guard > 5 } [I heard that the depot closes, that you gave out the letters, and that you were asked to choose by the tenth. What did I miss? #move:LST-5]
    ~ g(-1)
    Not much. You were listening, I see that.
* [Is there one small thing of your own you want to do before the tenth, or is it enough for today? #move:TRU-6 #move:TRU-4]
    { guard <= 4:
        ~ own_idea = true
        ~ h(1)
        Marek. I want to go and have a coffee with Marek. No plan. Coffee.
    - else:
        Enough for today.
        He sounds relieved to be asked. #stage
        ~ g(-1)
    }
- -> t18_again

=== t18_again
He stands and zips up the jacket he never took off. #stage
{ guard <= 4:
    And this. Do I come again?
- else:
    So. Is that it, or do people come again?
}
* [Some do. It is your choice, and both answers are fine with me. #move:TRU-4 #move:LST-6]
    ~ g(-1)
    Hm. Good.
* [I would really recommend it. There is a lot here to work through, isn't there? #slip:leading-question]
    ~ press()
    If you think so.
* [Before you decide that, how are you as you leave the room? #move:TRU-6 #move:LST-3]
    { guard <= 4:
        ~ h(1)
        Tired. Good tired. Like after unloading.
    - else:
        { guard <= 6:
            Same. A bit lighter. Not much.
        - else:
            Fine.
        }
    }
- -> choose_ending

// ---------------------------------------------------------------- Endings

=== choose_ending
{ guard >= 7:
    -> end_closed_door
}
{ advice_taken:
    -> end_borrowed_plan
}
{ guard <= 3 && hope >= 6 && own_idea && told_marek && handed_back:
    -> end_own_step
}
{ told_marek && guard <= 5:
    -> end_said_aloud
}
-> end_door_ajar

=== end_own_step
I know what I do first. It isn't the tenth. It's Marek, and then Magda, in that order.
{ little_ok:
    And I talked. You said I didn't have to, and I talked.
}
Next week, same time. I will tell you how it went.
He leaves the door open behind him, and you can hear him on the stairs, calling someone. #stage #ending:own-step
-> END

=== end_said_aloud
I never said that to anybody. About Marek.
{ repaired:
    And I nearly went home at ten past five.
}
I don't know about the tenth yet. But I'll come one more time.
He shakes your hand, a little longer than people usually do. #stage #ending:said-aloud
-> END

=== end_door_ajar
I'll think about it. It was all right. Better than the form.
{ waited >= 2:
    It's rare, somebody who can be quiet.
}
I'll tell Magda I stayed to the end. #thought
He nods twice and goes. The appointment for next week stays open. #stage #ending:door-ajar
-> END

=== end_borrowed_plan
So, the money. I'll tell Magda you said so.
He looks relieved, and a little smaller than when he came. #stage
I'll write if I need more. #ending:borrowed-plan
-> END

=== end_closed_door
Good. Then I've been.
Magda can't say I didn't try. #thought
{ pressed >= 6:
    Twenty questions. Only without the form.
}
Thank you for your time. #ending:closed-door
-> END

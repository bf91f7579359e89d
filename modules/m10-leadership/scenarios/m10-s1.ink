// m10-s1  Lena: twenty to five
// Author: Attune curriculum team. Licence: Apache-2.0. Review date: 2027-11-01.
// Tags on choices: move:<behaviour>, slip:<slip>, do (an action, not speech).
// Tags on lines: stage, thought, ending:<id>. A line without a tag is spoken by the employee.
// Here the trainee plays the manager.

VAR guard = 7
VAR arousal = 5
VAR hope = 3

VAR pressed = 0
VAR waited = 0
VAR told = false
VAR seen = false
VAR straight = false
VAR probed = false
VAR opened_two = false
VAR opened_hard = false
VAR asked_for = false
VAR adjusted = false
VAR decided = false
VAR exposed = false
VAR to_hr = false
VAR asked_plain = false
VAR help_named = false
VAR date_set = false
VAR tuesday_fair = false

-> t01_tuesday

=== function bound(x)
{ x < 0:
    ~ return 0
}
{ x > 10:
    ~ return 10
}
~ return x

// A manager signs the reviews: until she has told you what it is, guard does not fall below 4.
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

=== t01_tuesday
The small meeting room at a bakery wholesaler, a quarter past two. You lead route planning. Lena has kept her coat on and holds her laptop against her like a tray. #stage
It's about Tuesday, isn't it. The hospital kitchen. I know about Tuesday.
* [Yes. That is the third mistake in two weeks, and it can't go on like this. #slip:verdict]
    ~ press()
    ~ a(1)
    ~ opened_hard = true
    No. I know. It can't.
* [There are two things, how you are and Tuesday. I'd like to begin with the first. It isn't a warning, and tomorrow is fine too. #move:LED-1 #move:TRU-2]
    ~ opened_two = true
    ~ g(-1)
    ~ a(-1)
    She sits down on the front third of the chair. #stage
    No, today. Otherwise I only think about it all night.
* [Tuesday is the first thing you thought of. #move:LST-1]
    I've thought of nothing else since.
    She sits, and does not lean back. #stage
- -> t02_noticed

=== t02_noticed
{ opened_two:
    And how am I. That's what people ask before they say something else.
- else:
    Go on. I'd rather have it all at once.
}
* [You seem to have lost your drive a bit. That's how it looks from outside. #slip:verdict]
    ~ press()
    ~ h(-1)
    My drive.
    I was up at four. #thought
* [Is everything all right at home, or are you ill, or is it the job? #slip:stacked-questions]
    ~ press()
    It's fine. All of it. I'm just careless at the moment.
* [Two routes went out with a stop missing, and you've stopped eating with the others. For you that's new. So I'm asking. #move:LED-1]
    ~ g(-1)
    { guard <= 6:
        You noticed the lunch?
        She says it more to the table than to you. #stage
    - else:
        I eat at my desk. It's quicker.
    }
- -> t03_checklist

=== t03_checklist
It won't happen again. I've made a checklist. Forty-one points, with boxes. I do it every night before I send the routes.
* [Very good. And what comes where on the list? Let's look at it together. #slip:early-fix]
    ~ press()
    She opens the laptop at once. She seems almost glad to. #stage
    So, one to nine are the loading bays.
* [Forty-one points every night. You've gone to great lengths so that it won't happen again. #move:ACC-1 #move:LED-2]
    ~ g(-1)
    ~ h(1)
    It takes me an hour. At home, after. I mean, in the evening.
* [I believe you. And what is it like for you, planning at the moment? #move:LST-3]
    { guard <= 5:
        ~ g(-1)
        Like counting in a room where someone is talking.
    - else:
        It's all right.
    }
- -> t04_my_file

=== t04_my_file
{ arousal >= 6:
    Under the table her knee is going. The lid of the laptop trembles with it. #stage
}
Does this go in my file? What I say here?
* [That depends on what it is. Tell me first, then we'll see. #slip:vague]
    ~ press()
    Then there's nothing.
* [What you tell me about your life, no. What we change at work, a few have to know, with hours and dates. If I feared for somebody's life I'd get help, and you'd know. #move:TRU-1]
    ~ straight = true
    ~ g(-1)
    ~ h(1)
    Hours and dates.
    She repeats it as if she were checking an address. #stage
* [You're working out what it will cost you. #move:LST-1 #move:LST-2]
    ~ g(-1)
    I've got a permanent contract since March. I'd like to have it still at Christmas.
- -> t05_phone

=== t05_phone
Her phone buzzes on the table, face up. She has turned it over before the second buzz. #stage
Sorry. It's nothing. I'm only tired, that's all.
* [Could we put the phones away for these twenty minutes? #slip:pressure]
    ~ press()
    ~ a(1)
    She puts it in her coat pocket and keeps her hand on it. #stage
* [Do look, if you need to. I can wait. #move:TRU-4]
    ~ g(-1)
    ~ a(-1)
    She looks, types one word, breathes out. #stage
    Thanks. It was only the neighbour. It's all right.
* [Tired. And when it rang, your whole face changed. #move:LST-1 #move:LST-2]
    { guard <= 5:
        ~ g(-1)
        I thought it was the neighbour. She only rings if something's happened.
    - else:
        I don't like the sound.
    }
- -> t06_family

=== t06_family
{ guard <= 5:
    ~ told = true
    ~ a(1)
    It's my dad. He's been living with me since Easter. He fell, and since then he isn't quite… He forgets that he's fallen. He gets up.
    Now it's out. Now I'm the one with the problem. #thought
- else:
    It's a family thing. It's under control.
}
* [What has he got, exactly? Is it dementia? #slip:diagnosis-question]
    ~ press()
    ~ probed = true
    { told:
        They're still testing. I don't know what it's called. Does it have to be called something?
    - else:
        Who said anything about ill?
    }
* [Say nothing, and leave her time. #do #move:LST-4]
    ~ waited = waited + 1
    ~ g(-1)
    { told:
        He was a driver. Thirty years. He knows every street in this town, and he can't find my bathroom.
    - else:
        It's under control most of the time.
    }
* { told } [Since Easter, and you've been on the early start all along. No wonder a stop goes missing. #move:LED-2 #move:LST-2]
    ~ g(-1)
    ~ h(1)
    ~ seen = true
    Her chin moves. She looks at the ceiling light. #stage
    You're not meant to say something nice. I was prepared for the other thing.
* { not told } [Family, and under control, and tiring all the same. #move:LED-2 #move:LST-1]
    ~ g(-1)
    ~ seen = true
    Yes. That. In that order.
- { told or guard <= 5:
    -> t07_mornings
- else:
    -> t07_shut
}

=== t07_mornings
{ not told:
    ~ told = true
    It's my dad. He fell at Easter, and since then he's been with me.
}
I leave the house at twenty to five. The carer comes at half past seven. In between he's by himself. I ring him from the toilet, at six and at seven. If he doesn't pick up, I count to fifty and ring again.
* [There are services that come from five. Have you asked the town about it? #slip:early-fix]
    ~ press()
    ~ h(-1)
    I've been on the list since May.
* [Twenty to five until half past seven. You plan forty routes, and one ear is at home. #move:LED-2 #move:LST-2]
    ~ g(-1)
    ~ h(1)
    ~ seen = true
    And on Tuesday I'd counted to fifty four times. That was the hospital kitchen.
* [Which part of those hours is the hardest? #move:LST-3]
    ~ g(-1)
    The last ten minutes. When I know that she's on her way and I can't ring any more because the drivers are at the window.
- -> t08_others

=== t07_shut
{ probed:
    I don't want to talk about what somebody has or hasn't got.
- else:
    Other people have things too. I don't want to make a story out of it.
}
* [You needn't tell me anything about it. I'd like to know only what work would have to look like. #move:LED-4]
    ~ g(-2)
    ~ h(1)
    Only work.
    She loosens one button of the coat. #stage
* [You'd feel better if you got it off your chest, wouldn't you? #slip:leading-question]
    ~ press()
    I'd feel better if I were good at my job.
* [You'd like to be seen as a planner and nothing else in here. #move:LST-1 #move:LST-2]
    ~ g(-1)
    I was good at it. You can look it up.
- -> t08_others

=== t08_others
Anyway, Jannis has two little ones, and Ute's husband's on shifts. Nobody moves a route for them.
* [That's true, everyone has something to carry. #slip:comparison]
    ~ press()
    ~ h(-1)
    Exactly. That's what I'm saying.
    And that was that. #thought
* [They carry things, too. Yours still weighs what it weighs. #move:LED-2]
    ~ g(-1)
    ~ h(1)
    ~ a(-1)
    ~ seen = true
    She nods, several times, quite small. #stage
* [You don't want to be the one who gets something extra. #move:LST-1 #move:LST-2]
    { guard <= 5 && told:
        ~ g(-1)
        My dad never once called in sick. He tells everybody. He's told me three times this week.
    - else:
        I want to get what everyone gets.
    }
- -> t09_prove

// ---------------------------------------------------------------- Act 2

=== t09_prove
{ told:
    I could bring you something from the doctor. About him. So that you have it in writing.
- else:
    I suppose you need some sort of paper. So that it's official.
}
* [It would help me if I had to argue your case upstairs. #slip:diagnosis-question]
    ~ press()
    ~ probed = true
    Then I'll ask. They'll love that, at the practice.
* [No. I need no diagnosis, not yours and not anybody's. I need to know what would help you to plan well. #move:LED-4 #move:LED-3]
    ~ g(-1)
    ~ h(2)
    { probed:
        Before, you asked me what it was.
        She considers you. #stage
        But all right. That's a better question.
    - else:
        She pushes the laptop away from her, to the middle of the table. #stage
        Nobody's asked me that before.
    }
* [You feel that you have to prove it. #move:LST-1 #move:LST-2]
    ~ g(-1)
    I've been filling in forms since April. I prove things in my sleep.
- -> t10_what_helps

=== t10_what_helps
She looks out at the yard, where two vans are being hosed down. #stage
{ guard <= 5:
    What would help. I don't know if I'm allowed to think that.
- else:
    I just need to concentrate more.
}
* [I'll take the hospital routes off you from tomorrow. That gives you some air. #slip:deciding-for-her]
    ~ press()
    ~ decided = true
    ~ h(-1)
    The hospital's mine. I set it up.
    She says it very quietly. #stage
* [Think it anyway. What would have to be different for the next weeks, and what should I leave alone? #move:LED-3]
    ~ g(-1)
    ~ h(1)
    ~ asked_for = true
    { guard <= 5:
        Leave me the hospital. That first.
    - else:
        The hospital routes. I'd like to keep those.
    }
* [Concentrating doesn't get easier when you're this tired, does it? #slip:leading-question]
    ~ press()
    No. It doesn't.
* [Wait, and look at the vans with her. #do #move:LST-4]
    ~ waited = waited + 1
    { guard <= 5 && told:
        ~ asked_for = true
        ~ g(-1)
        The water's running out under the gate. Nobody says anything. #stage
        If I could be there when she comes. At half past seven.
    - else:
        The gate rattles. She buttons her coat again. #stage
    }
- { guard <= 5 or asked_for:
    -> t11_eight
- else:
    -> t11_nothing
}

=== t11_eight
{ hope >= 6:
    If I could start at eight. I've gone through it, and it nearly works. Only the vans are out by seven.
- else:
    If I could start at eight. But that's no good, I know. The vans are out by seven.
}
* [The vans leave at seven, so that's not possible, unfortunately. #slip:no-first]
    ~ press()
    ~ h(-2)
    I said it was no good.
* [Say it again as if it might be possible. Your plan goes out at night in any case. What if you plan in the evening, from home, and start at eight? #move:LED-3]
    ~ adjusted = true
    ~ g(-1)
    ~ h(2)
    { told:
        From home. After he's asleep.
    - else:
        From home. In the evening.
    }
    She's already counting, you can see it. #stage
    Ute could hand out the sheets. I'd do her Saturdays for it.
* [You've thought it through already, and refused it yourself. #move:LST-1 #move:LST-2]
    ~ g(-1)
    ~ h(1)
    Three times. At the traffic light, mostly.
- -> t12_lie_in

=== t11_nothing
There's nothing. Really. I'll manage, I always do.
* [Good to hear. Then I'm counting on you. #slip:closing-early]
    ~ press()
    ~ h(-1)
    You can count on me.
* [Then I'll make one offer, and you're free to say no. You plan at night from home and start at eight, for four weeks. #move:LED-3 #move:TRU-4]
    ~ adjusted = true
    ~ g(-2)
    ~ h(2)
    She opens her mouth, and closes it. #stage
    You can do that? Just so?
* [You'd rather manage than ask. I can see why, with someone who writes your review. #move:BAR-1 #move:LST-2]
    ~ g(-1)
    ~ h(1)
    You said it. I didn't.
    It is the first time that she has smiled. #stage
- -> t12_lie_in

=== t12_lie_in
{ adjusted:
    And the others? They'll say that Lena gets to lie in.
- else:
    If anything changes, they all talk. They know how I was on Tuesday, they were there.
}
* [I'll explain it to the team. They'll understand when they know what's going on at your place. #slip:disclosure]
    ~ press()
    ~ exposed = true
    ~ h(-1)
    ~ a(1)
    { told:
        No. Please. He isn't a thing for the break room.
    - else:
        No. Please. There's nothing to explain.
    }
* [If hours move, that is all the others hear from me. I give nobody's reasons. If you want to tell them more, it's yours to tell. #move:LED-4 #move:TRU-4]
    ~ g(-1)
    ~ h(1)
    Then I'd tell Ute. She'd guess in any case, and she doesn't gossip.
* [You'd like to go on being one of them. #move:LST-1 #move:LST-2]
    ~ g(-1)
    I was the one with the playlist at Christmas. I'd like to be that again.
- { told:
    -> t13_stairs
- else:
    -> t13_tired
}

=== t13_stairs
Some nights I stand on the stairs with the washing and I think, I can't go on.
She says it to the zip of her coat. #stage
* [You're so strong. I don't know how you do it. #slip:filled-silence]
    ~ press()
    Nor do I.
    So you can't say that here, either. #thought
* [I'd rather ask than guess. When you say you can't go on, do you mean that you're thinking of ending your life? #move:SAF-1]
    ~ asked_plain = true
    ~ g(-1)
    ~ h(1)
    She looks at you, startled, then shakes her head. #stage
    No. No! I mean the stairs. I mean, up again, and he's awake. But… no. Thank you for asking so straight. My sister would have changed the subject.
* [On the stairs, with the washing, and nobody to see it. #move:LED-2 #move:LST-2]
    ~ g(-1)
    ~ a(-1)
    I don't mean anything bad by it. It's only a long staircase.
- -> t14_who_else

=== t13_tired
I'm only tired. If I slept through once, you wouldn't have noticed a thing.
* [We all know that. Try going to bed an hour earlier this week. #slip:advice-unasked]
    ~ press()
    An hour earlier. Yes.
* [You wish I hadn't noticed. And I'm asking because you're worth noticing. #move:LED-2]
    ~ g(-1)
    ~ h(1)
    ~ seen = true
    She pulls her sleeves down over her hands. #stage
    That's a funny sort of warning.
* [Not once, for quite a while. #move:LST-1]
    ~ g(-1)
    Since Easter.
    She seems surprised that she has said it. #stage
- -> t14_who_else

=== t14_who_else
{ told:
    Is there anything? For people like me? I don't even know what one types in.
- else:
    And who do you go to here, with that sort of thing? Just in general.
}
* [You should see a doctor. This looks to me like real exhaustion. #slip:advice-unasked]
    ~ press()
    { told:
        I sit at the doctor's every Thursday. Only not for me.
    - else:
        I haven't time for a doctor.
    }
* [There's the advice line, free and without names, and our rules have a page on care leave that I don't know well. I'll read it and tell you on Thursday. #move:LED-5]
    ~ help_named = true
    ~ g(-1)
    ~ h(1)
    You'll read it?
    That seems to impress her more than the line. #stage
* [You've been finding all of it by yourself. #move:LST-1 #move:LST-2]
    ~ g(-1)
    My brother sends links. At midnight, from Canada. With a heart.
- -> t15_when

// ---------------------------------------------------------------- Act 3

=== t15_when
{ arousal >= 7:
    She watches your mouth more than she listens. What you say next you will have to say slowly. #stage
}
{ adjusted:
    And how long? I mean, till when would it be?
- else:
    And now? Do I go back in?
}
* [Let's not make it complicated. We'll just see how it goes. #slip:vague]
    ~ press()
    ~ h(-1)
    All right. We'll see.
    She has heard that sentence from a good many offices. #stage
* { adjusted } [From Monday, four weeks. On the fourteenth at half past two we look: does it help, what should change, do you want to stop. What have I got wrong? #move:LED-5 #move:LST-5]
    ~ date_set = true
    ~ g(-1)
    ~ h(1)
    { told:
        Half past three. At half past two he has physio and they ring.
    - else:
        Half past three would be better.
    }
    She types it into her phone, and holds it so that you can see it. #stage
* { not adjusted } [Not yet. From Monday you plan in the evening from home and start at eight, if you like, for four weeks. On the fourteenth we look again. #move:LED-3 #move:LED-5]
    ~ adjusted = true
    ~ date_set = true
    ~ g(-1)
    ~ h(2)
    From Monday. This Monday?
    She sits right back on the chair. #stage
* [What would be a good day for you to look at it again? #move:LST-3 #move:TRU-4]
    ~ date_set = true
    ~ g(-1)
    { told:
        The fourteenth. He sleeps in after physio, so I'll have my head free.
    - else:
        Whenever suits you.
    }
- -> t16_two_lines

=== t16_two_lines
{ straight:
    And what do you write? Hours and dates, you said something like that.
- else:
    And what do you write down?
}
* [I'll put in a few words on the background, so that HR can place it. #slip:disclosure]
    ~ press()
    ~ exposed = true
    ~ to_hr = true
    ~ h(-1)
    { straight:
        But that isn't… You said that it wouldn't be in it.
    - else:
        On my background.
    }
* [Two lines: hours, and the day we look again. You read them before anyone else. The reason isn't in it. #move:LED-4 #move:TRU-1]
    ~ straight = true
    ~ g(-1)
    ~ h(1)
    { exposed:
        ~ exposed = false
        So not the thing from before.
        She waits until you have shaken your head. #stage
    - else:
        May I type it? I'm quicker than you.
    }
* [What would you like it to say? #move:LST-3 #move:TRU-4]
    ~ g(-1)
    { adjusted:
        My name, spelled properly. And eight o'clock. Nothing else.
    - else:
        My name, spelled properly. And the date. Nothing else.
    }
- -> t17_and_tuesday

=== t17_and_tuesday
{ opened_hard:
    And Tuesday? You began with it, and then you didn't come back to it.
- else:
    And Tuesday? You haven't said anything about Tuesday.
}
She holds the edge of the table. #stage
* [Forget Tuesday. It's done with. #slip:waving-away]
    ~ press()
    A hundred and eighty people had no bread. I can't forget it, and you shouldn't say it.
* { not decided } [Tuesday mattered. You rang them yourself at six and drove there. Until your hours have changed, let Jannis look over the hospital sheet. Is that all right? #move:ACC-1 #move:ACC-3]
    ~ tuesday_fair = true
    ~ g(-1)
    ~ h(1)
    She lets go of the table. #stage
    Yes. I'd have wanted that myself. I thought you hadn't seen that I drove.
* { decided } [Tuesday mattered. You rang them yourself at six and drove there. The hospital stays yours, I was too quick. May Jannis look over that sheet for a while? #move:ACC-1 #move:TRU-5]
    ~ tuesday_fair = true
    ~ decided = false
    ~ g(-1)
    ~ h(1)
    She lets go of the table. #stage
    You're giving it back. Yes. Jannis is fine. I thought you hadn't seen that I drove.
* [And I have to say that another Tuesday would have consequences. #slip:verdict]
    ~ press()
    ~ h(-2)
    ~ a(1)
    Yes. I've been waiting for that.
* [You've been waiting for it the whole time. #move:LST-1 #move:LST-2]
    ~ g(-1)
    Since a quarter past two.
- -> t18_leaving

=== t18_leaving
{ told:
    It is five to three. Her phone lies on the table, the right way up. #stage
- else:
    It is five to three. She stands, laptop against her chest. #stage
}
So. I'll go back in, then.
* [Good. And from now on no more mistakes, deal? #slip:verdict]
    ~ press()
    ~ h(-1)
    Deal.
* [Take five minutes, if you like. How are you, as you go in? #move:TRU-6]
    ~ g(-1)
    { arousal >= 7:
        I can't feel my hands. I'll stand at the tap for a bit, till they come back.
    - else:
        { guard <= 4:
            Lighter, and a bit sick. As if I'd handed in an exam.
        - else:
            All right. I'll wash my face.
        }
    }
* [Thursday I'll come to you, with what I've found out. #move:LED-5]
    ~ help_named = true
    ~ g(-1)
    ~ h(1)
    You come to me. That's a change.
- -> choose_ending

// ---------------------------------------------------------------- Endings

=== choose_ending
{ guard >= 8:
    -> end_good_planner
}
{ exposed or (decided && not adjusted):
    -> end_over_her_head
}
{ told && asked_plain && adjusted && date_set && guard <= 3 && hope >= 7:
    -> end_half_past_seven
}
{ told && (seen or hope >= 5 or (adjusted && date_set)):
    -> end_said_it
}
{ adjusted && date_set:
    -> end_eight_o_clock
}
-> end_i_manage

=== end_half_past_seven
On Monday I'm going to open the door to her myself. At half past seven. In my slippers.
{ tuesday_fair:
    And I'll tell Jannis to be strict with me.
}
{ help_named:
    Don't forget Thursday.
}
She leaves the coat hanging over her arm. #stage #ending:half-past-seven
-> END

=== end_said_it
{ adjusted:
    Well. We'll see if it holds. But I've said it.
- else:
    Well. Nothing's different. But I've said it.
}
{ waited >= 2:
    You don't interrupt. I'd had that differently in my head.
}
{ not asked_plain:
    The stairs I'd better not have mentioned. #thought
}
In the corridor she stands still for a moment and rings home, without hiding it. #stage #ending:said-it
-> END

=== end_eight_o_clock
Eight o'clock, from Monday. And nobody's asked me why.
{ straight:
    Two lines, with hours and dates. That I can live with.
}
{ seen:
    Maybe I'll tell you some time. It wouldn't be a reason. Only a story.
}
She takes her coat off in the doorway, as if it had only now struck her that it is June. #stage #ending:eight-o-clock
-> END

=== end_i_manage
Thanks for the talk. I'll be all right.
{ adjusted:
    The eight o'clock thing, I'll think about it.
}
At least it isn't in the file. #thought
By four she has sent you the checklist. It has forty-four points now. #stage #ending:i-manage
-> END

=== end_over_her_head
I'd have liked to say for myself what happens with me.
{ to_hr:
    And please, not in the file. It stays there when I don't.
- else:
    { exposed && told:
        And please, not the break room. He drove for this firm.
    }
}
She goes, and closes the door as if somebody were asleep behind it. #stage #ending:over-her-head
-> END

=== end_good_planner
It won't happen again.
Twenty to five. I need to sleep faster. #thought
{ pressed >= 7:
    Was that everything on your list?
}
She still has her coat on. It is too warm for it in here. #stage #ending:good-planner
-> END

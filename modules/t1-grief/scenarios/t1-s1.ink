// t1-s1  Ewa: twenty past twelve
// Author: Attune curriculum team. Licence: Apache-2.0. Review date: 2027-11-01.
// Tags on choices: move:<behaviour>, slip:<slip>, do (an action, not speech).
// Tags on lines: stage, thought, ending:<id>. A line without a tag is spoken by the client.

VAR guard = 6
VAR arousal = 3
VAR hope = 3

VAR pressed = 0
VAR silver = 0
VAR name = false
VAR anger = false
VAR punch = false
VAR tears = false
VAR message = false
VAR safety = false
VAR support = false
VAR ritual = false
VAR jam = false

-> t01_three_points

=== function bound(x)
{ x < 0:
    ~ return 0
}
{ x > 10:
    ~ return 10
}
~ return x

// Until his name has been spoken, guard does not fall below 3.
=== function g(d)
~ guard = bound(guard + d)
{ guard < 3 && not name:
    ~ guard = 3
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

// One more bright side.
=== function bright()
{ silver < 2:
    ~ silver = silver + 1
}
~ press()

// ---------------------------------------------------------------- Act 1

=== t01_three_points
Friday, a few minutes past noon, a room in the adult education centre. Ewa hangs up her coat, straightens it, and lays a sheet of paper on the table. Next to it goes her phone, face down. #stage
I've written down three points. So that I don't waste your time.
* [It is your time, Ewa. Is now still a good moment for it? #move:TRU-2]
    ~ g(-1)
    It's my lunch break. It's always the same, so it's always good.
* [Before the points, how are you really? #slip:probing]
    ~ press()
    Really I'm fine, thank you. Point one.
* [Three points. I will keep to your list, and you can leave it whenever you like. #move:LST-1 #move:TRU-4]
    ~ g(-1)
    Good. I like a list. One sees what's been done.
- -> t02_very_nice

=== t02_very_nice
Point one, work. I run the office of a school. I've been back since September. Work is good. People are very nice.
She ticks it off with a small, neat stroke. #stage
* [Work is good. People are very nice. #move:LST-1]
    That's what it says here.
    She looks at the sheet a moment longer than she needs to. #stage
* [Back so soon, and managing. You must be a very strong woman. #slip:praise]
    ~ press()
    So they tell me.
* [Nice. I am not sure how much that word has to carry. #move:LST-2]
    ~ g(-1)
    Her pen goes back to the tick and makes it a little thicker. #stage
    It's a word. It does.
- -> t03_in_april

=== t03_in_april
My husband died in April. I say it straight away. Then it has been said.
* [I am so sorry. #move:ATT-1]
    ~ g(-1)
    Thank you.
    She waits for more, and when nothing comes, her shoulders sink a little. #stage
* [I am sorry. At least you have your work to hold on to. #slip:silver-lining]
    ~ bright()
    At least. Yes. I've got quite a collection of those.
* [Was it sudden? How did it happen? #slip:death-detail]
    ~ press()
    Sudden. On a Tuesday.
    Everybody wants the how. Nobody wants the who. #thought
* [You put it on the table yourself, so that nobody trips over it. #move:LST-1 #move:LST-2]
    ~ g(-1)
    If I don't, they go red, and then I have to look after them.
- -> t04_did_you_eat

=== t04_did_you_eat
Thirty-three years. He rang me every working day at twenty past twelve. Did you eat. It wasn't even a question.
* [Would you like to tell me his name, or rather not today? #move:GRF-1 #move:TRU-4]
    ~ name = true
    ~ g(-1)
    ~ h(1)
    Leszek.
    She says it as one puts a foot on ice. #stage
    Leszek. There. Nobody's asked me that since the man from the cemetery.
* [Did you eat. #move:LST-1 #move:ATT-1]
    ~ g(-1)
    Did you eat. With his mouth full, usually.
* [Maybe one of your friends could ring you at that time. #slip:early-fix]
    ~ press()
    That would be practical.
* [What was that like, a call like that every day? #move:LST-3]
    { guard <= 5:
        ~ g(-1)
        ~ h(1)
        Like a clock. You don't hear it. You only hear when it stops.
    - else:
        Usual.
    }
- -> t05_year_eight

=== t05_year_eight
Point two, my head. I sent the reports for Year 8 to the parents of Year 9. Ninety letters. I've never done such a thing.
* [Many people tell of that after a loss, for months. By itself it is no sign of anything. #move:MET-3]
    ~ g(-1)
    ~ h(1)
    For months. Good. Then I'll tell the head that it's official.
    A very small smile. #stage
* [You, of all people. #move:LST-1 #move:LST-2]
    ~ g(-1)
    Me of all people! I'm the one who finds other people's mistakes.
* [Do you sleep enough, do you eat properly, have you tried a checklist? #slip:stacked-questions]
    ~ press()
    Yes, yes, and I invented the checklist.
- -> t06_so_much_better

=== t06_so_much_better
And then Sandra, every morning, when I take my coat off. You're looking so much better!
She does the voice. It is a cheerful voice. #stage
* [Every morning before nine somebody gives you a mark. #move:LST-1 #move:LST-2]
    ~ g(-1)
    ~ a(1)
    A mark! Yes. Out of ten. And rising!
* [She will mean it kindly. People often do not know what to say. #slip:explaining]
    ~ press()
    Of course she means it kindly. They all mean it kindly.
* [So much better. #move:LST-1 #move:ATT-1]
    ~ g(-1)
    Better than what, I'd like to know. Better than April?
- -> t07_hole_punch

// ---------------------------------------------------------------- Act 2

=== t07_hole_punch
{ guard <= 5:
    ~ anger = true
    ~ punch = true
    ~ a(2)
    Yesterday she said, at least it was quick. I was standing there with the hole punch in my hand. The big one.
    Two red spots have come up on her cheeks. #stage
- else:
    One gets used to it. They'll stop, by and by.
}
* { anger } [The big one, in your hand. #move:ATT-1 #move:ATT-4]
    ~ g(-1)
    ~ h(1)
    It weighs two kilos. I know, I ordered it.
    She is nearly laughing, and it is not a laugh. #stage
* { not anger } [You are waiting for them to stop, and you are polite in the meantime. #move:LST-1 #move:LST-2]
    ~ g(-1)
    I've been polite since kindergarten.
* [It is healthy to be angry. Let it come. #slip:instructing]
    ~ press()
    ~ a(-1)
    I don't need permission, thank you.
* [Could you tell her one day, quietly, that it hurts you? #slip:early-fix]
    ~ press()
    And then she cries, and I fetch the tissues.
- -> t08_the_cat

=== t08_the_cat
{ anger:
    It's awful of me. She fed the cat all through April.
- else:
    Sandra's a good soul. She fed the cat all through April.
}
* { punch } [She fed the cat, and it was a terrible sentence. #move:ATT-5 #move:GRF-2]
    ~ g(-1)
    ~ h(1)
    She lets out her breath. #stage
    Both. Yes. The cat got quite fat on it, too.
* { not punch } [She fed the cat, and every morning she tells you how much better you look. #move:ATT-5 #move:GRF-2]
    ~ anger = true
    ~ g(-1)
    ~ h(1)
    She lets out her breath. #stage
    Both. Yes. The cat got quite fat on it, too.
* [It is not awful of you. You are grieving, that is all. #slip:filled-silence]
    ~ press()
    Well. If you say so.
* [Keep still, and leave her the cat and the sentence. #do #move:LST-4 #move:ATT-4]
    ~ g(-1)
    { anger:
        ~ a(1)
        Quick! As if he'd been a plaster.
        She hears herself and puts a hand to her mouth. #stage
    - else:
        She looks at her sheet, and the pen stays where it is. #stage
        A very good soul. I could scream.
        ~ anger = true
    }
- { guard >= 8:
    -> t08b_point_three
- else:
    -> t09_twenty_past
}

=== t08b_point_three
She folds the sheet, once, along the middle. #stage
Point three we can leave. I really only wanted to know if I'm doing it right.
* [I have been correcting your grief since you came in. I am sorry for that. Point three is yours, to say or to take home. #move:TRU-5 #move:TRU-4]
    ~ g(-3)
    ~ h(1)
    Correcting. That's what it was.
    The sheet is opened again, and she smooths the fold. #stage
    It's a thing I do to others, so I know it.
* [You are doing it very well, much better than most people. #slip:praise]
    ~ press()
    So I get a mark from you, too.
* [You wanted to know if there is a right way. #move:LST-1 #move:LST-2]
    ~ g(-2)
    There's one for everything else.
    She leaves the sheet folded, but she stays. #stage
- -> t09_twenty_past

=== t09_twenty_past
~ a(2)
In the middle of a sentence she turns the phone over. The screen is dark. It is twenty past twelve. #stage
{ guard <= 5:
    Now he'd ring.
- else:
    Excuse me. A habit.
}
* [Say nothing. Stay with her and with the phone. #do #move:LST-4 #move:ATT-4]
    ~ g(-1)
    ~ h(1)
    { guard <= 4:
        ~ tears = true
    }
    You both look at it. A minute is a long time. #stage
    That was twelve twenty-one.
* { name } [Now Leszek would ring. #move:GRF-1 #move:ATT-1]
    ~ g(-1)
    ~ h(1)
    { guard <= 4:
        ~ tears = true
    }
    Leszek. Did you eat. Now.
    Her mouth loses its shape for a moment. #stage
* { not name } [It is the time when he would ring. #move:LST-1 #move:ATT-1]
    ~ g(-1)
    { guard <= 4:
        ~ tears = true
    }
    To the minute. You could set the school bell by him.
* [Take your time. Shall we turn to point three in the meantime? #slip:topic-switch]
    ~ press()
    ~ h(-1)
    She turns the phone face down. #stage
    Point three. Of course.
- { tears:
    -> t10_tears
- else:
    -> t10_dry
}

=== t10_tears
~ a(1)
She is crying, without a sound, sitting quite straight. #stage
I found it annoying. Thirty-three years. I used to roll my eyes at the girls, here he is again.
* [Stay as you are. The tissues are within her reach, and that is enough. #do #move:ATT-4 #move:LST-4]
    ~ g(-1)
    ~ h(1)
    ~ a(-1)
    She takes one herself, after a while, and folds it into four. #stage
    Thank you for not patting me.
* [You rolled your eyes, and you would give a good deal for it now. #move:ATT-5]
    ~ g(-1)
    ~ h(1)
    Everything. The car, the garden. For one did-you-eat.
* [Breathe slowly, Ewa. It will pass in a moment. #slip:calming]
    ~ press()
    ~ a(-2)
    She breathes as she has been told to, and is in order again. #stage
    Excuse me. I don't usually.
* [In a way he is still with you, at twenty past twelve. #slip:silver-lining]
    ~ bright()
    ~ h(-1)
    No. That's the one time when he is not.
- -> t11_the_machine

=== t10_dry
Point three is the evenings. They're long. I iron.
* [You iron. #move:LST-1 #move:ATT-1]
    ~ g(-1)
    { guard <= 4:
        ~ tears = true
        ~ a(1)
        His shirts. I iron his shirts.
        Now there are tears, and she lets them run as if they were somebody else's. #stage
    - else:
        Bed linen. Tea towels. One can iron anything.
    }
* [Could you plan something nice for the evenings, a course perhaps? #slip:early-fix]
    ~ press()
    I'm sitting in the adult education centre. I've seen the catalogue.
* [What would you say is the longest part of the evening? #move:LST-3]
    { guard <= 5:
        ~ g(-1)
        ~ h(1)
        Ten to eight. The weather comes on, and nobody says that they're wrong again.
    - else:
        The middle.
    }
- -> t11_the_machine

=== t11_the_machine
{ tears:
    The last time I didn't pick up. The copier was jammed. I thought, let him ring.
- else:
    One ought to be more patient. With people. When one still has them.
}
* [You could not have known. Nobody could. #slip:filled-silence]
    ~ press()
    That's what my sister says.
    She does not say the next thing. #stage
* { tears } [The copier was jammed, and it rang. #move:LST-1 #move:ATT-1]
    ~ message = true
    ~ g(-1)
    ~ h(1)
    Six times. Then the machine. He spoke on it. Eleven seconds. I've not listened to it, I only know that it's eleven.
* { not tears } [When one still has them. #move:LST-1 #move:LST-2]
    ~ g(-1)
    ~ h(1)
    She draws a small square on the sheet and goes over it again and again. #stage
    The last call I didn't pick up. It isn't on the list.
* [Wait, with a quiet face. #do #move:LST-4 #move:ATT-4]
    ~ g(-1)
    { tears:
        ~ message = true
        ~ h(1)
        He's on the machine. Eleven seconds. I can't listen to it and I can't not have it.
    - else:
        The pen stops. #stage
        I let it ring. The last one. So.
    }
- -> t12_the_mornings

=== t12_the_mornings
She folds the list smaller and smaller while she speaks. #stage
{ arousal >= 7:
    Her breath still catches between the words. #stage
}
{ guard <= 5:
    Some mornings I think it would be simpler to go where he is.
- else:
    Some mornings one would rather not wake up. Well. One does.
}
* [When you say that, do you mean thoughts of ending your life? I ask people that plainly. #move:SAF-1 #move:GRF-3]
    ~ safety = true
    ~ g(-1)
    ~ h(1)
    She looks up, more surprised than offended. #stage
    No. No, I don't. I mean that I'm tired of the mornings. That's a different thing.
    My doctor looked at her screen when I said it.
* [The mornings are the worst. #move:LST-1]
    ~ g(-1)
    They come so early now.
* [But you have so much that needs you, your school, your friends. #slip:silver-lining]
    ~ bright()
    ~ h(-1)
    Yes. The Year 9 reports.
* [Have you been to a doctor with this low mood? #slip:passing-on]
    ~ press()
    She gave me a leaflet. I've filed it.
- { safety:
    -> t13_who_knows
- else:
    -> t13_dont_write_that
}

=== t13_who_knows
The cat's there. And my sister rings on Sundays. It's a different thing, as I said.
* [If it ever turned into the other thing, whom would you tell? #move:GRF-3]
    ~ support = true
    ~ g(-1)
    ~ h(1)
    She gives it proper thought, as with a form. #stage
    Danuta. My sister. At any hour, she'd be furious if I didn't. And the doctor, and you, if it's a Friday.
    You tell her that on other days there are people who answer at any hour, and leave the page with her. #stage
* [Good. Then we need not worry about that. #slip:quick-relief]
    ~ press()
    No, no. You needn't worry.
    She has begun to look after you. #stage
* [Who knows what your mornings are like? #move:GRF-3]
    ~ support = true
    ~ g(-1)
    ~ h(1)
    Since just now, you do. Danuta knows half.
- -> t14_cherry_jam

=== t13_dont_write_that
You needn't write that down. About the mornings.
* [I would like to ask you something straight out. Do you think of ending your life? #move:SAF-1 #move:GRF-3]
    ~ safety = true
    ~ g(-1)
    ~ h(1)
    No.
    She holds your eye. #stage
    No. I'm tired of getting up for two and making tea for one. But no. It's good that you ask. It was standing about.
* [I will not. It stays between the two of us, whatever it is. #slip:secrecy-promise]
    ~ press()
    That's kind.
    So it is something one keeps quiet about. #thought
* [You would rather it had not been said. #move:LST-1 #move:LST-2]
    ~ g(-1)
    It slipped out. It's only mornings.
- -> t14_cherry_jam

// ---------------------------------------------------------------- Act 3

=== t14_cherry_jam
{ guard <= 4:
    ~ jam = true
    ~ a(-1)
    Do you know what he took in his tea? Cherry jam. In a glass, with the spoon left in. I always said, you'll have your eye out with it.
- else:
    { tears:
        So. That was two points, and one or two that weren't on it.
    - else:
        So. That was the three points, and one that wasn't on it.
    }
}
* { jam } [Cherry jam, and the spoon left in. #move:LST-1 #move:ATT-1]
    ~ g(-1)
    ~ h(1)
    Thirty-three years, and he never did. Have his eye out.
    This time it is a laugh. #stage
* { jam && name } [And what would Leszek have said to Sandra? #move:GRF-1]
    ~ g(-1)
    ~ h(1)
    Sandra, he'd have said. Did you eat?
    She laughs until she has to use the tissue. #stage
* { jam && not name } [Would you like to tell me his name, now that I know about the jam? #move:GRF-1]
    ~ name = true
    ~ g(-1)
    ~ h(1)
    Leszek.
    She says it as one puts a foot on ice, and the ice holds. #stage
* { not jam } [You have got through the list. Is there something it was too short for? #move:LST-3]
    ~ g(-1)
    { guard <= 4:
        ~ h(1)
        Twenty past twelve. It isn't a point. It's a time.
    - else:
        It's a full page. I write small.
    }
* { not jam } [Your points, and the one that was not planned. #move:LST-1]
    ~ g(-1)
    That one had better stay off the minutes.
* [Those are the memories that will comfort you one day. #slip:silver-lining]
    ~ bright()
    ~ h(-1)
    One day. I'll put it in the diary.
- -> t15_what_to_do

=== t15_what_to_do
{ guard <= 5:
    { hope >= 8:
        And what do I do with it? With twenty past twelve? It comes every day. It might as well be for something.
    - else:
        And what do I do with it? With twenty past twelve? It comes every day.
    }
- else:
    And what does one do now? In general.
}
* [What would you want that time to hold, if anything? Nothing is an answer too. #move:LST-6 #move:TRU-4]
    { guard <= 4:
        ~ ritual = true
        ~ g(-1)
        ~ h(2)
        She unfolds the list, all the way, and looks at the empty part at the bottom. #stage
        Go out. To the bench by the bicycles. Ten minutes, with my sandwich. I haven't, you know. Eaten. Not at noon, not since.
    - else:
        ~ g(-1)
        Nothing would be nice. Ten minutes of nothing.
    }
* [You could light a candle at that time each day. Many people find it beautiful. #slip:own-ritual]
    ~ press()
    In a school office. Under the sprinkler.
* [Do not answer too soon. Let the question stand. #do #move:LST-4 #move:LST-6]
    { guard <= 3:
        ~ ritual = true
        ~ h(1)
        I could eat. That's all he wanted to know.
        She says it slowly, in the order in which it comes to her. #stage
    - else:
        ~ g(-1)
        She looks at the phone, and at the clock, and is silent with you. #stage
        You don't know either. That's almost nice.
    }
- { ritual:
    -> t16_silly
- else:
    -> t16_your_hour
}

=== t16_silly
Is that silly? A grown woman, on a bench, with a sandwich?
* [It is yours, and it is small. You can also leave it out on days when it rains. #move:TRU-4 #move:ATT-1]
    ~ g(-1)
    ~ h(1)
    There's a roof, for the bicycles. But good. On days when it rains, I may leave it.
* [Not at all. That is a great step forward. #slip:praise]
    ~ press()
    ~ h(-1)
    Forward. Eight out of ten.
* [And when the ten minutes are over, what comes then? #move:LST-3]
    ~ g(-1)
    ~ h(1)
    Then the bell rings. It does that by itself.
    She nods, as if something had been filed in the right place. #stage
- -> t17_gather

=== t16_your_hour
I've taken up your hour. You'll want your lunch.
* [You came with three points, and there is a time of day that is on no list. #move:LST-1 #move:LST-2]
    { guard <= 5:
        ~ ritual = true
        ~ g(-1)
        ~ h(1)
        Then I might go out at that time. Just out. As far as the bench.
    - else:
        Times of day aren't points.
    }
* [The hour is yours, and there are ten minutes left of it. #move:TRU-4]
    ~ g(-1)
    Then I'll sit here for one or two of them. If you don't mind.
* [Next time we might work on accepting it, step by step. #slip:timetable]
    ~ press()
    ~ h(-1)
    Is there a list of the steps?
- -> t17_gather

=== t17_gather
In the corridor a class is let out, and there are feet on the stairs. #stage
* [Is there one small thing of your own for the week, or is it enough for today? #move:TRU-6 #move:TRU-4]
    { ritual:
        ~ h(1)
        The bench. Once. Wednesday, Sandra has the dentist on Wednesday.
    - else:
        ~ g(-1)
        Enough. I've got the ironing.
    }
* [By the first anniversary it will feel quite different, you will see. #slip:timetable]
    ~ press()
    ~ h(-1)
    By April. I see. I'll make a note.
* { name } [I heard Sandra's marks, Leszek's call at twenty past twelve, and mornings that come too early. What would you change? #move:LST-5 #move:GRF-1]
    ~ g(-1)
    ~ h(1)
    Put the call first. It's older than Sandra.
* { not name } [I heard Sandra's marks, a call at twenty past twelve, and mornings that come too early. What would you change? #move:LST-5]
    ~ g(-1)
    Nothing. It's shorter than mine.
- -> t18_coat

=== t18_coat
She has put her coat on and is doing up the buttons from the bottom to the top. #stage
{ arousal >= 7:
    She is looking for her second glove, and has it on. #stage
}
{ guard <= 4:
    I'll have a red nose when I get back. Let them give me marks for that.
- else:
    Thank you. It was very orderly.
}
* [How are you as you go? And who is there this evening? #move:TRU-6 #move:GRF-3]
    ~ support = true
    { guard <= 4:
        ~ h(1)
        ~ a(-1)
        Like after the big wash. Empty and quite clean. And this evening, my sister. I'll ring her, for once, and not wait for Sunday.
    - else:
        Fine. The cat.
    }
* [You look much better than when you came in. #slip:praise]
    ~ press()
    { anger:
        ~ g(1)
        Her hands stop at the third button. #stage
        Not you as well.
    - else:
        Thank you. I'm told that often.
    }
* [We have next Friday at noon. You can keep it, move it or leave it. #move:TRU-4]
    ~ g(-1)
    Keep it. At twenty past twelve I'd like to be somewhere where one may look at a phone.
- -> choose_ending

// ---------------------------------------------------------------- Endings

=== choose_ending
{ not safety:
    -> end_mornings
}
{ guard >= 8:
    -> end_three_points
}
{ silver >= 2 && guard >= 4:
    -> end_at_least
}
{ ritual && guard <= 4 && hope >= 8:
    -> end_bench
}
{ name && guard <= 5:
    -> end_his_name
}
-> end_the_list

=== end_bench
I'll need a proper sandwich. If he's going to ask.
{ message:
    And the eleven seconds I'll leave where they are. Somebody might show me how to keep them safe. Not listen. Keep.
}
{ support:
    She writes one line at the bottom of the list: D. ring tonight. #stage
}
She leaves the list with the three points on your table and takes the pen. #stage #ending:the-bench
-> END

=== end_his_name
Leszek. I've said it out loud, in a room with somebody in it.
It's like a coat I haven't worn, it still fits. #thought
{ jam:
    And I've told you about the jam. I haven't told anyone about the jam.
}
Next Friday, then. He'd say, with a full stomach. #ending:his-name
-> END

=== end_the_list
{ tears:
    Two points ticked, and point three can wait a week. That's a good use of an hour.
- else:
    Three points, all ticked. That's a good use of an hour.
}
{ punch:
    And thank you for the hole punch. I mean, for not being shocked.
}
She files the list in her handbag, in a clear plastic cover. #stage #ending:on-the-list
-> END

=== end_at_least
Well. At least I've talked about it.
She hears the word and smiles at you as one smiles at somebody who is new to the office. #stage
You mean well. I know that. They all do. #ending:at-least
-> END

=== end_mornings
Then I'll get back. The afternoon's easier, it's only the mornings.
{ guard <= 4:
    You're good to sit with. I'll say that.
- else:
    She says it lightly, and looks at you a little too long. #stage
}
I said it twice. Perhaps it isn't a thing one hears. #thought
The door closes very quietly. #stage #ending:only-mornings
-> END

=== end_three_points
So. I'm told that it takes time.
{ pressed >= 4:
    I did ask if I'm doing it right. I expect I am.
}
She takes her list with her. At the window you can see her stop at the crossing and put her face in order. #stage #ending:three-points
-> END

// m02-s2  Kwame: a record described
// Author: Attune curriculum team. Licence: Apache-2.0. Review date: 2027-11-01.
// Tags on choices: move:<behaviour>, slip:<slip>, do (an action, not speech).
// Tags on lines: stage, thought, ending:<id>. A line without a tag is spoken by the client.

VAR guard = 6
VAR arousal = 2
VAR hope = 2

VAR pressed = 0
VAR labels = 0
VAR host = false
VAR met_flat = false
VAR neck = false
VAR irritated = false
VAR not_knowing = false
VAR choir = false
VAR doctor = false
VAR memory = false
VAR guilty = false

-> t01_fine

=== function bound(x)
{ x < 0:
    ~ return 0
}
{ x > 10:
    ~ return 10
}
~ return x

// Until somebody has admitted not knowing, guard does not fall below 3.
=== function g(d)
~ guard = bound(guard + d)
{ guard < 3 && not not_knowing:
    ~ guard = 3
}

=== function a(d)
~ arousal = bound(arousal + d)

=== function h(d)
~ hope = bound(hope + d)

=== function press()
{ pressed < 4:
    ~ pressed = pressed + 1
}
~ g(1)

// One more word that somebody else has found for it.
=== function label()
{ labels < 2:
    ~ labels = labels + 1
}
~ irritated = true
~ a(1)
~ press()

// ---------------------------------------------------------------- Act 1

=== t01_fine
Half past four, a small room above a bookshop. Kwame has brought his own tea in a steel cup. He smiles like a man who opens doors for people all day. #stage
I'm fine, by the way. I say it now, so that we can skip it.
* [You have said it often enough to want to skip it. #move:LST-1 #move:LST-2]
    ~ g(-1)
    About forty times since Easter. It's a good word. It ends things.
* [I am glad. Though you would hardly be here if you were really fine, would you? #slip:leading-question]
    ~ press()
    Well spotted.
    He keeps on smiling. #stage
* [Skipped. Where would you like to begin? #move:LST-3]
    Ah. That's rather the thing. I haven't got a where.
- -> t02_a_record

=== t02_a_record
I should be clear. I don't feel bad. I don't feel much at all. I teach music, and it's like listening to somebody describe a record.
* [Like somebody describing a record. #move:LST-1 #move:ATT-1]
    ~ met_flat = true
    ~ g(-1)
    Very accurately. Track by track.
* [That sounds terribly painful for a musician. #slip:inflation]
    ~ press()
    It isn't, though. That is what I am trying to say.
* [What gets lost, when it is only described? #move:LST-3]
    ~ met_flat = true
    ~ neck = true
    He thinks about it as he might about a pupil's good question. #stage
    The bit where the back of your neck goes.
* [Have you been able to hear anything live? It can bring things back. #slip:early-fix]
    ~ press()
    I went to a concert in May. I counted the lights. Sixty-four.
- -> t03_the_year

=== t03_the_year
It was a year, that's all. Inspection in September. Pete left in November. The choir went in January. In March my dad had a stroke. He's all right. All right-ish.
He says it as if he were calling names from a list. #stage
* [You read it out like a register. #move:LST-1 #move:LST-2]
    ~ g(-1)
    Present, present, absent, present.
    Something moves at the corner of his eye and is gone. #stage
* [Four things, and you were at work for all four of them. #move:LST-1 #move:ATT-1]
    ~ g(-1)
    I was on time for all four of them.
* [Which one was the worst, and did anybody help you through it? #slip:stacked-questions]
    ~ press()
    I couldn't rank them. People were very nice.
* [My father had a stroke too. I know how that shakes a family. #slip:own-story]
    ~ host = true
    Oh. I'm sorry.
    He puts the cup down and turns to you with his whole body. #stage
    Is he all right?
    -> t03b_your_father
- -> t04_words_for_it

=== t03b_your_father
He waits. His face is open and kind, more awake than it has been since he came in. #stage
You don't have to say.
* [Thank you. He is. And I took us off your road. You had got as far as March. #move:TRU-5 #move:ATT-6]
    ~ host = false
    ~ g(-1)
    March. Yes.
    He looks almost sorry to give it up. #stage
* [He is better. It took two years, and the waiting was the worst of it. #slip:own-story]
    ~ press()
    It is. The waiting. You must have been exhausted.
    This I can do. Ask me anything about you. #thought
* [You look after people very quickly. #move:LST-1 #move:LST-2]
    ~ host = false
    Occupational. It's easier than the other way round.
- -> t04_words_for_it

=== t04_words_for_it
Everyone's got a word for it. My head says burnt out. Joanne, my wife, says depressed. There's a poster by the kettle that says resilience.
* [Everyone has a word, and none of them is yours. #move:LST-1 #move:LST-2]
    ~ g(-1)
    None of them's in the right key.
* [Burnt out, though. Might that one fit, just a little? #slip:label]
    ~ label()
    That's the head's. You two would get on.
* [What do those words get wrong? #move:LST-3]
    { guard <= 5:
        ~ g(-1)
        ~ h(1)
        They sound as if something were going on. Flames. Weather. There's no weather.
    - else:
        They're all right as words. I use them about other people.
    }
- -> t05_let_it_out

=== t05_let_it_out
Joanne says I should let it out. I said there's nothing in.
* [Nothing in there to let out. #move:LST-1 #move:ATT-1]
    ~ met_flat = true
    ~ g(-1)
    He looks up, as though he had expected an argument. #stage
    No. Tidy, in fact. Swept.
* [Is it harder for men, in the culture your family comes from, to show such things? #slip:culture-guess]
    ~ irritated = true
    ~ a(1)
    ~ g(1)
    ~ press()
    My family comes from Leicester.
    Every time. Every single time. #thought
* [She would like to see something, and you cannot produce it for her. #move:LST-1 #move:LST-2]
    ~ g(-1)
    I did try. I did a face. She knew straight away.
- -> t06_so_what_is_it

=== t06_so_what_is_it
So what is it, then? You're the professional.
* [I don't know. And I would sooner find out with you than hand you one more word. #move:LST-6]
    ~ not_knowing = true
    ~ g(-1)
    ~ h(1)
    You don't know.
    He drinks some of the tea. #stage
    That's a relief, oddly. Everyone else seems so sure.
* [To me it sounds like grief that has not been allowed out. #slip:label]
    ~ label()
    Grief. For a choir.
    He nods, as one nods at a leaflet. #stage
* [I am guessing. Something like a tiredness that no longer notices itself? #move:ATT-2]
    ~ a(1)
    No. Tired I know. I've been tired since 2006.
    But he goes on looking at the place where the word was. #stage
- -> t07_the_tilt

// ---------------------------------------------------------------- Act 2

=== t07_the_tilt
~ irritated = true
~ a(1)
You know what gets me? The tilt. People ask me how I am and their head goes like this.
He shows you. It is a very good imitation. #stage
You did it just now.
* [I did. Thank you for telling me. #move:ATT-3]
    ~ guilty = true
    ~ g(-1)
    ~ h(1)
    He laughs, one short note. #stage
    First one ever to plead guilty.
* [It is only my way of showing you that I am listening. #slip:defence]
    ~ press()
    I know what it's for. I do it too. Parents' evenings.
* [There is an edge in that. I would be glad to hear more of it. #move:ATT-1 #move:ATT-2]
    { guard <= 6:
        ~ g(-1)
        ~ a(1)
        An edge. Have I got an edge?
        He sits up a little. #stage
    - else:
        Please don't be pleased about it.
    }
- -> t08_annoyed

=== t08_annoyed
{ guard <= 5:
    I'm annoyed. Well, well. I thought that had gone with the rest.
- else:
    It's a bit annoying, that's all. It isn't important.
}
* [Annoyed, and here. #move:ATT-1 #move:ATT-4]
    ~ g(-1)
    ~ a(1)
    Present.
    He says it as children answer a register, and hears himself, and almost grins. #stage
* [That is good. You see, there are feelings there after all. #slip:cheering]
    ~ press()
    ~ a(-2)
    Do I get a sticker?
* [Say nothing, keep your head where it is, and stay with him. #do #move:LST-4 #move:ATT-4]
    ~ g(-1)
    { guard <= 5:
        ~ a(1)
        ~ h(1)
        It's the niceness. Everyone was so nice about it all. Nobody was ever rude to me, not once, in the whole year. I could have done with somebody rude.
    - else:
        He listens to the quiet. #stage
        No tilt. Noted.
    }
* [Is it the head, is it the inspection, or is it people like me? #slip:stacked-questions]
    ~ press()
    You can put me down for all three.
- { guard >= 8:
    -> t08b_marking
- else:
    -> t09_forty_minutes
}

=== t08b_marking
He has screwed the lid back onto the cup. #stage
I've got a pile of marking. Perhaps we leave it here. It was kind of you.
* [I have been trying words on you like hats. You said that you have had enough of those. I would like to stop, and you choose whether we go on. #move:ATT-3 #move:TRU-5 #move:TRU-4]
    ~ g(-3)
    ~ h(1)
    ~ not_knowing = true
    Hats.
    He looks into the cup and leaves it open. #stage
    A bit longer, then. No hats.
* [It is quite natural that you want to leave just when we get somewhere. #slip:label]
    ~ label()
    He stays, as he would stay in a meeting. #stage
    Is it? There you are, then.
* [Kind, and of no use. #move:LST-1 #move:LST-2]
    ~ g(-2)
    ~ a(1)
    Well. I wouldn't have put it like that.
    He would have, though, and you both know it. He leaves the cup on the table. #stage
- -> t09_forty_minutes

=== t09_forty_minutes
{ guard <= 5:
    ~ choir = true
    ~ a(1)
    They gave me forty minutes to tell the choir. After lunch, before double period. Eleven years, forty minutes.
- else:
    It was budgets. It's nobody's fault. Some child gets a laptop out of it, I dare say.
}
* { choir } [Eleven years, in forty minutes. #move:LST-1 #move:ATT-1]
    ~ g(-1)
    And I finished early. They had a worksheet.
* { not choir } [Nobody's fault, and you were the one who stood in front of them. #move:LST-1 #move:LST-2]
    ~ g(-1)
    { guard <= 5:
        ~ choir = true
        Forty of them. In rows. They'd put themselves in rows.
    - else:
        Somebody had to.
    }
* [At least they heard it from you, who cared about them. #slip:silver-lining]
    ~ press()
    At least. Yes. There's always one of those.
* [And your friend Pete, had he already gone by then? #slip:topic-switch]
    ~ press()
    ~ a(-1)
    Long gone. He sells boats.
- -> t10_not_good_enough

=== t10_not_good_enough
{ choir:
    ~ a(1)
    One of the Year Nines asked if it was because they weren't good enough.
    He says it lightly. His hand has closed round the cup. #stage
- else:
    They took it very well. Children do. They're on to the next thing.
}
* [Leave the sentence standing and wait. #do #move:LST-4 #move:ATT-4]
    ~ g(-1)
    { choir:
        ~ h(1)
        I said no. I said it was money. And I thought, I'm reading this from a card.
    - else:
        He opens his mouth, closes it, and shrugs. #stage
        Most of them are.
    }
* [You told them that it was not, I am sure. They will remember that. #slip:filled-silence]
    ~ press()
    I'm sure they will.
    The hand has let go of the cup. #stage
* { choir } [I may have this wrong. Is there something like shame in it, though you cut nothing? #move:ATT-2]
    ~ a(1)
    No. Not shame.
    He is looking for something, and it takes him a while. #stage
* { not choir } [They are on to the next thing. And you have stayed behind with it. #move:LST-1 #move:LST-2]
    ~ g(-1)
    ~ h(1)
    With the chairs. I put the chairs away. Forty chairs.
- { choir:
    -> t11_floor_by_floor
- else:
    -> t11_nothing_there
}

=== t11_floor_by_floor
It's like being the last one in a building. You go round and switch off the lights. Floor by floor. And then you can't remember which one you work on.
* [Floor by floor, until you cannot find your own. That is better than any word I had. #move:ATT-3 #move:LST-2]
    ~ g(-1)
    ~ h(1)
    It's just what it is like.
    He seems surprised that it has been said at all. #stage
* [That is what happens when people shut down under stress. It is a known pattern. #slip:label]
    ~ label()
    ~ h(-1)
    A known pattern.
    And back to the leaflet. #thought
* [Could you leave one light on somewhere? Even a small one, to begin with? #slip:early-fix]
    ~ press()
    It's not really about bulbs.
- -> t12_four_hours

=== t11_nothing_there
You keep looking for something. I can see you looking. There's nothing there.
* [I have been looking for what I expected, and you have been telling me what there is. I will stop. #move:ATT-3 #move:TRU-5]
    ~ not_knowing = true
    ~ g(-2)
    ~ h(1)
    He lets himself back in the chair. It is the first time that he has touched the back of it. #stage
    Thank you. It's quite tiring, being searched.
* [There is always something, even when we cannot feel it yet. #slip:label]
    ~ label()
    ~ h(-1)
    If you say so.
* [It is swept, and people will keep on coming in with a torch. #move:LST-1 #move:LST-2]
    ~ met_flat = true
    ~ g(-1)
    ~ h(1)
    With a torch! Yes. And a very kind face.
- -> t12_four_hours

=== t12_four_hours
I sleep four hours. I'm not complaining. I get a lot of marking done.
* [Four hours, for weeks. I would like you to let a doctor look at that, and what we do here can go on beside it. #move:SAF-6]
    ~ doctor = true
    ~ h(1)
    Joanne will want that in writing.
    { guard <= 4:
        ~ g(-1)
        All right. For the sleep. I can go for the sleep.
    - else:
        I'll think about it.
    }
* [I put my phone outside the bedroom at night. It did wonders for me. #slip:own-story]
    ~ host = true
    ~ press()
    Did it? I'm glad. What do you do about the alarm?
    He really wants to know. #stage
* [At four in the morning, does it ever go as far as not wanting to be here? I ask people that plainly. #move:SAF-1]
    ~ g(-1)
    He looks straight at you, without the smile. #stage
    No. I'd tell you, I think. I want to be here. I'd like it to be switched on, that's all.
    You would say so to me or to Joanne if that changed, you ask, and he says that he would. #stage
* [And it works so smoothly that nobody would know. #move:LST-1 #move:LST-2]
    ~ g(-1)
    I get compliments. Calm, they say. You're so calm, sir.
- -> t13_home_by_five

// ---------------------------------------------------------------- Act 3

=== t13_home_by_five
The silly part is that it's easier now. No rehearsals. Home by five. I hate how nice it is.
* [Home by five, and it is nice, and you hate that it is. #move:ATT-5]
    ~ g(-1)
    ~ h(1)
    All at once. Yes. I didn't know that one could have them all at once.
* [So underneath all that niceness, what you really feel is that you miss them. #slip:one-side]
    ~ press()
    Underneath. Everyone's got a shovel.
* [Home by five. #move:LST-1]
    Ten to, if the lights are with me.
- -> t14_you_dont_say_much

=== t14_you_dont_say_much
{ host:
    You don't say much now. Have I asked you too many questions?
- else:
    You don't say much, do you. Or you don't know what to say.
}
* [I don't know what it is like in there. I would rather not know than pretend that I do. #move:ATT-3]
    ~ not_knowing = true
    ~ host = false
    ~ g(-2)
    ~ h(1)
    It is quiet on the stairs, and in the shop below someone is moving a ladder. #stage
    Good. Then that's two of us.
* [I am leaving you room. It is part of how this works. #slip:defence]
    ~ press()
    I see. A technique.
* [You would like somebody to know. #move:LST-1 #move:LST-2]
    { guard <= 4:
        ~ g(-1)
        ~ h(1)
        I'd like somebody not to. And not to mind.
    - else:
        Would I? Perhaps.
    }
- { guard <= 3 && not_knowing:
    -> t15_callum
- else:
    -> t15_the_rest
}

=== t15_callum
~ memory = true
~ a(1)
There was a boy. Callum. Couldn't hold a note if you nailed it to him. Two years at the back, opening and shutting his mouth, so as not to spoil it.
Last rehearsal. We did a round, nothing, a thing for six-year-olds. And he was in. Eight bars. He looked over his shoulder to see who was singing.
* [Wait, and let him hear it. #do #move:LST-4 #move:ATT-4]
    ~ g(-1)
    ~ h(2)
    He is looking at a place just above your shoulder, where a boy might be standing. #stage
    He had no idea that it was him.
* [He looked to see who was singing. #move:LST-1 #move:ATT-1]
    ~ g(-1)
    ~ h(1)
    As if somebody'd come in late.
    His voice has a crack in it, no wider than a hair. #stage
* [What a beautiful memory. You should hold on to that when it gets hard. #slip:cheering]
    ~ press()
    ~ h(-1)
    ~ a(-1)
    Yes. I'll put it on a poster.
- -> t16_my_neck

=== t15_the_rest
He looks at the clock over the door. #stage
Twenty minutes. What do we do with the rest?
* [We could stay where it is flat and want nothing from it. Or stop early. Either is fine. #move:TRU-4 #move:ATT-1]
    ~ met_flat = true
    ~ g(-1)
    ~ h(1)
    Want nothing from it. There's a thought.
* [Think of a time when it was good. Try to go back there for a moment. #slip:early-fix]
    ~ press()
    ~ h(-1)
    Summer. Beach. There you are.
* { choir } [In all those floors this year, was there one where a light was on? #move:LST-3]
    { guard <= 5:
        ~ memory = true
        ~ a(1)
        ~ h(1)
        Eight bars. There was a boy, Callum, who couldn't sing. He sang for eight bars, in the last rehearsal, and looked round to see who it was.
        He is surprised to have said it. #stage
    - else:
        Not that I noticed. I wasn't looking for lights.
    }
* { not choir } [In the whole of the year, was there a minute that was not only described? #move:LST-3]
    { guard <= 5:
        ~ memory = true
        ~ a(1)
        ~ h(1)
        Eight bars. There was a boy in the choir, Callum, who couldn't sing. He sang for eight bars, in the last rehearsal, and looked round to see who it was.
        He is surprised to have said it. #stage
    - else:
        Not that I noticed. I may have been looking the other way.
    }
- { memory:
    -> t16_my_neck
- else:
    -> t16_joanne
}

=== t16_my_neck
He puts a hand on the back of his neck and leaves it there. #stage
{ neck:
    It went. Just then. Did you see that?
- else:
    My neck went. Just then. It used to do that, with music. Did you see?
}
* [I did not see it. I am glad that you told me. #move:ATT-3 #move:ATT-1]
    ~ g(-1)
    ~ h(1)
    No. You wouldn't. It's on the inside.
    { neck:
        But that's the bit. That's the bit I said.
    }
* [Yes, I could see that you were very moved. #slip:inflation]
    ~ press()
    Not moved. Let's not overdo it. My neck went.
* [For eight bars. #move:LST-1 #move:ATT-1]
    ~ g(-1)
    ~ h(1)
    For eight bars. That's about right. Then off again. But it went.
- -> t17_quarter_past

=== t16_joanne
Joanne will ask what we did.
* [What would you like to tell her? #move:LST-3]
    { guard <= 5:
        ~ h(1)
        That I was annoyed. She'll be thrilled. She's been annoyed on her own since February.
    - else:
        That it was nice.
    }
* [You could tell her that you have made a start with your feelings. #slip:early-fix]
    ~ press()
    She'd like that. I might leave out the my.
* [You came, and you said nothing that was not so. #move:LST-1 #move:LST-2]
    ~ g(-1)
    ~ h(1)
    That's true. I usually say a few things that are not so, by this time of day.
- -> t17_quarter_past

=== t17_quarter_past
Below, the shop is closing. Somebody is pulling down the shutter. #stage
{ guard <= 4:
    We should let them close.
- else:
    I think that's us.
}
* [Is there one small thing of your own before next time, or is it enough for today? #move:TRU-6 #move:TRU-4]
    { memory:
        ~ h(1)
        I might look for the tape. We taped the last one. I haven't, so far.
    - else:
        ~ g(-1)
        Enough. I don't mean that rudely.
    }
* [Perhaps you could write down three feelings each evening, however faint. #slip:early-fix]
    ~ press()
    ~ h(-1)
    Nought, nought and nought. I can fill that in now.
* { memory && choir } [A register of a year, a building with its lights off, and eight bars. What did I get wrong? #move:LST-5]
    ~ g(-1)
    ~ h(1)
    The order. The eight bars go first.
* { memory && not choir } [A register of a year, a lot of words from other people, and eight bars. What did I get wrong? #move:LST-5]
    ~ g(-1)
    ~ h(1)
    The order. The eight bars go first.
* { not memory } [A register of a year, a lot of words from other people, and an edge that nobody expected. What did I get wrong? #move:LST-5]
    ~ g(-1)
    Nothing. You left out the tea.
- -> t18_leaving

=== t18_leaving
He has his coat on, and the cup under his arm. #stage
{ guard <= 5:
    Next week, then? I can't promise to be any livelier.
- else:
    Right. Thank you for having me.
}
* [How are you as you go? #move:TRU-6]
    { guard <= 4:
        ~ h(1)
        Bit sore. As after a tooth. It's not unpleasant.
    - else:
        Fine. Sorry. You know what I mean.
    }
* [Do not worry, the feelings will come back. They always do. #slip:cheering]
    ~ press()
    Do they? That's good to hear.
    He has put the smile back on, the one for doors. #stage
* [Next time can be as flat as it likes. You can come, or not come. #move:TRU-4 #move:ATT-1]
    ~ g(-1)
    ~ h(1)
    As flat as it likes.
    That's the nicest thing anyone's said to me since Easter, and I can't say why.
- -> choose_ending

// ---------------------------------------------------------------- Endings

=== choose_ending
{ guard >= 8:
    -> end_thank_you
}
{ host:
    -> end_host
}
{ memory && not_knowing && guard <= 3 && hope >= 6:
    -> end_eight_bars
}
{ labels >= 2 && guard >= 4:
    -> end_fifth_word
}
{ not_knowing && guard <= 5:
    -> end_an_edge
}
-> end_pleasant

=== end_eight_bars
I'm going to drive home with the radio off. I think it might be in there still, and I don't want to scare it.
{ doctor:
    And I'll ring the doctor. For the four hours.
}
On the stairs he hums something, breaks off, and you hear him listen. #stage #ending:eight-bars
-> END

=== end_an_edge
Annoyed, though. I'd written that off.
{ guilty:
    And you, pleading guilty to the tilt. I'll dine out on that.
}
He takes the stairs a little faster than he came up them. #stage #ending:an-edge
-> END

=== end_pleasant
That was pleasant. I mean it. It's nice to sit down.
Nothing broke. Nothing anything. #thought
{ met_flat:
    You didn't mind the flat bit. Most people do.
}
He holds the door for a customer on his way out, and smiles. #stage #ending:a-pleasant-hour
-> END

=== end_fifth_word
So I tell Joanne there's a word for it. Several. I'll see which one goes down best.
{ irritated:
    He says it without any edge at all. #stage
}
Good word, though. Thank you. #ending:a-fifth-word
-> END

=== end_host
And do look after yourself. You've got a lot on, by the sound of it.
That went well. I was some use. #thought
He shakes your hand with both of his. #stage #ending:he-took-care-of-you
-> END

=== end_thank_you
It was very kind of you to make the time.
{ pressed >= 4:
    I can see that you're good at this. I'm just not a good subject.
}
He thanks the bookseller as well, on the way out. #stage #ending:thank-you-for-having-me
-> END

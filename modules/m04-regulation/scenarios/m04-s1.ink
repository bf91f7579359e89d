// m04-s1  Ruth: out of breath on the second floor
// Author: Attune curriculum team. Licence: Apache-2.0. Review date: 2027-11-01.
// Tags on choices: move:<behaviour>, slip:<slip>, do (an action, not speech).
// Tags on lines: stage, thought, ending:<id>. A line without a tag is spoken by the client.

VAR guard = 4
VAR arousal = 8
VAR hope = 3

VAR rushed = 0
VAR asked = false
VAR said_no = false
VAR own_way = false
VAR performing = false
VAR repaired = false
VAR heard = false
VAR hunted = false
VAR doctor = false
VAR alone = false
VAR need = false
VAR handed = false
VAR pain_asked = false

-> r01_stairs

=== function bound(x)
{ x < 0:
    ~ return 0
}
{ x > 10:
    ~ return 10
}
~ return x

=== function g(d)
~ guard = bound(guard + d)

// A body comes down step by step: below 3 it does not go in one hour.
=== function a(d)
~ arousal = bound(arousal + d)
{ arousal < 3:
    ~ arousal = 3
}

=== function h(d)
~ hope = bound(hope + d)

=== function push()
~ rushed = rushed + 1
~ g(1)
~ a(1)

// ---------------------------------------------------------------- Act 1: coming down

=== r01_stairs
Your second session with Ruth, in a room on the second floor. She comes in with her coat half off and one hand on the door frame. Her breath is short. #stage
Sorry. Sorry. It's the stairs.
It's not the stairs.
* [Calm down first, Ruth. You are quite safe here. #slip:calm-down]
    ~ push()
    I'm trying. I am trying.
    Twelve people have said that to me today. #thought
* [There is no hurry. Sit or stand, whichever is easier. #move:REG-5 #move:TRU-4]
    ~ a(-1)
    ~ g(-1)
    She stays on her feet a moment, then lets herself down on the nearer chair. #stage
    Sit. I'll sit.
* [You are out of breath, and you say it is more than the stairs. #move:LST-1]
    ~ g(-1)
    More than the stairs. Yes.
- -> r02_not_a_crier

=== r02_not_a_crier
I told myself I wouldn't do this. I did it in the car park already. I'm not a crier.
She looks for a tissue in the wrong pocket, then in the other wrong pocket. #stage
* [Everybody cries in here, honestly. There is nothing to be embarrassed about. #slip:filled-silence]
    ~ rushed = rushed + 1
    ~ g(1)
    No. Well. I'm embarrassed anyway.
* [Slide the tissues a little nearer, keep still, and let your own breath be slow. #do #move:REG-5 #move:LST-4]
    ~ a(-1)
    She takes one and does not look up. Her next breath goes a little further down. #stage
* [You had decided against it, and here it is. #move:LST-1 #move:LST-2]
    ~ g(-1)
    Here it is. In front of a stranger, nearly. No offence.
- -> r03_the_phones

=== r03_the_phones
{ arousal >= 9:
    It's the phones, it's since eight, and I pick it up and I can't, I can't get my, I can't
- else:
    It's the phones. Since eight this morning. I pick it up and I can't get my, I can't
}
Her hand goes flat against her breastbone. The words pile up. #stage
* [Take a good deep breath for me. In through the nose, and hold it. #slip:imposed-practice]
    ~ push()
    ~ performing = true
    She pulls the air in, and it catches half way. #stage
    I can't even do that.
* [May I stop us for a second? That came very fast, and there is plenty of time. #move:REG-3 #move:REG-5]
    ~ a(-1)
    ~ g(-1)
    Time. Right. Yes.
    She puts both feet on the floor, as if remembering them. #stage
* [I'm here. #move:REG-5]
    ~ a(-1)
    She nods, and nods again. #stage
* [What did they say to you on the phone? #slip:detail-hunt]
    ~ hunted = true
    ~ push()
    They said, one said, oh, all of them, they
    The rest does not come. #stage
- -> r04_hands

=== r04_hands
{ pain_asked:
    It's only the hands, then. And being out of puff.
- else:
    { arousal >= 9:
        My hands have gone fizzy. Is that, that's not normal, is it?
    - else:
        I'm all over the place. Look at my hands.
    }
}
* [I can't judge that, so I ask. Any pain in your chest, or a feeling that you might faint? If so, we ring for help now. #move:SAF-6 #move:REG-5]
    ~ pain_asked = true
    ~ g(-1)
    ~ a(-1)
    No. No pain. Pins and needles, that's what it is. It goes off if I slow down.
    She looks at the hand on her breastbone and takes it away. #stage
    -> r04_hands
* [There is a short thing we could do with this room, eyes open, a minute at most. Or we sit. Or you go on talking. I'm happy with any of them. #move:REG-1 #move:REG-2]
    ~ asked = true
    ~ g(-1)
    A minute of what?
    -> r05_choice
* [Let me take you through a body scan. Close your eyes and start with your breath. #slip:imposed-practice]
    ~ push()
    ~ performing = true
    She shuts her eyes at once, like a good pupil. #stage
    -> r05_pupil
* [When it gets like this, is there something of your own that you do? Anything at all, or nothing. #move:REG-1]
    ~ asked = true
    ~ a(-1)
    It's daft. I count.
    -> r05_count

=== r05_choice
Not eyes shut. They did eyes shut at the wellbeing day. I kept thinking about who could see me.
* [It is worth another try. It was probably just badly led. #slip:persuading]
    ~ push()
    ~ performing = true
    If you think so.
    She shuts her eyes. Her knuckles stay white. #stage
* [Then eyes open, looking at whatever you like, and you stop when you want. #move:REG-2 #move:REG-1]
    ~ performing = false
    ~ a(-1)
    ~ g(-1)
    I can look about? Well. I can do that.
* [Then we leave it, and nothing is lost. What would you like instead? #move:REG-1 #move:TRU-4]
    ~ said_no = true
    ~ performing = false
    ~ g(-1)
    ~ a(-1)
    Just a minute where nobody wants anything.
    I said no, and nothing happened. It's still the same face. #thought
- -> r06_tiles

=== r05_pupil
Her lips are pressed together. Her breath has gone high and small, and her fingers hold the edge of the seat. #stage
Is this right?
* [You're doing really well. Now bring your attention down into your chest. #slip:imposed-practice]
    ~ push()
    It's, that's where it is. That's where it all is.
* [Let's stop there. I began that without asking you, and that was my hurry. Eyes open, if you like. #move:TRU-5 #move:REG-6]
    ~ repaired = true
    ~ performing = false
    ~ g(-2)
    ~ a(-2)
    Her eyes open at once. #stage
    Oh, thank goodness. I thought it was me.
* [How is it, truly? Useless is a fine answer. #move:REG-6]
    ~ performing = false
    ~ a(-1)
    Worse. If I'm honest. It's worse with the lights out.
- -> r06_tiles

=== r05_count
Ceiling tiles, windows, cars. It's the job, I suppose. Numbers stay where you put them.
* [Let me show you one with the breath. It works better than counting. #slip:persuading]
    ~ push()
    ~ performing = true
    Oh. All right. You're the expert.
* [Count whatever you like in here. I'll wait, and there is no prize for finishing. #move:REG-2 #move:REG-5]
    ~ own_way = true
    ~ performing = false
    ~ a(-2)
    She tips her head back. Her lips move slightly. #stage
* [So you have had something all along, and it has got you through worse mornings than this. #move:BAR-5]
    ~ own_way = true
    ~ performing = false
    ~ a(-1)
    ~ h(1)
    I never thought of it as something. I thought it was a tic.
- -> r06_tiles

=== r06_tiles
{ performing:
    Forty-two tiles, and one with a stain on it like Portugal. I did them behind my eyelids. I'm sorry, I wasn't doing yours at all.
- else:
    { own_way:
        Six by seven. Forty-two. That one's got a stain on it like Portugal.
    - else:
        You've forty-two tiles up there. I count, when I'm bad. It's daft. One's got a stain like Portugal.
    }
}
~ own_way = true
* [Good, so that is you calmed down. Now, tell me about the phones. #slip:hurry]
    ~ push()
    Right. Yes. The phones.
    Her hand is back on her breastbone. #stage
* [Like Portugal. And how is it now, compared with the door? #move:REG-6]
    ~ a(-1)
    ~ g(-1)
    ~ performing = false
    She thinks about it honestly. #stage
* [Look up at Portugal with her, and let it be quiet. #do #move:REG-5 #move:LST-4]
    ~ a(-1)
    ~ performing = false
    Somewhere below, a door closes. Neither of you speaks. #stage
- -> r07_floor

=== r07_floor
{ arousal <= 5:
    It's better. I can feel my feet. I couldn't feel them on the stairs.
- else:
    { arousal <= 7:
        Bit better. It's still going round, like a washing machine in the next room.
    - else:
        It's no better. It goes round and round.
    }
}
* [Would you call that a panic attack? It sounds like one. #slip:labelling]
    ~ push()
    I don't know what I'd call it. Is it one? Oh, I hope not.
* [Would it be all right to hear a little about the phones now, or is it too soon? #move:BAR-2]
    ~ g(-1)
    { arousal <= 6:
        A little. I'll stop if it starts up.
    - else:
        ~ a(-1)
        Too soon. Give me a second.
        She takes the second. You let her have three. #stage
    }
* { arousal >= 7 } [Would it suit you to stand, or to put a hand on something cold? The window sill is. Or leave it. #move:REG-2 #move:REG-1]
    ~ a(-1)
    She lays both palms on the sill and keeps them there. #stage
    That's cold, that is. That's nice.
* { arousal < 7 } [Feet on the floor. The rest can wait until you want it. #move:LST-1 #move:LST-6]
    ~ a(-1)
    ~ h(1)
    I want it. I want somebody to know.
- -> r08_payslips

// ---------------------------------------------------------------- Act 2: what happened at work

=== r08_payslips
We got the new pay system in September. A hundred and forty of my assistants, paid short. They ring me. Who else would they ring?
Thirty-one years. I never sent out a wrong payslip.
* [Thirty-one years without one wrong, and now a hundred and forty. #move:LST-1 #move:LST-2]
    ~ g(-1)
    ~ h(1)
    And my name on the bottom of every one.
* [Can IT not put it right, and does your manager know how bad it is? #slip:stacked-questions]
    ~ push()
    They're working on it. He knows. They all know.
* [I wonder if there is some shame in it, even though the system isn't yours. #move:ATT-2]
    ~ g(-1)
    { guard <= 4:
        ~ h(1)
        Shame. Yes. It's my handwriting, as it were.
    - else:
        I've nothing to be ashamed of. It's not my system.
    }
- -> r09_dawn

=== r09_dawn
There was one this morning. Dawn. She does dinners at the infants. She wasn't even shouting. She was
~ a(2)
Her breath goes. The hand comes up again. #stage
* [What did she say? It will help to get it out. #slip:detail-hunt]
    ~ hunted = true
    ~ push()
    She said, she, oh, I can hear her
* [Stop there, if you want. You don't have to say what she said. It was too much. #move:REG-4 #move:REG-3]
    ~ a(-2)
    ~ g(-1)
    It was. It was too much.
    Her shoulders come down a little. #stage
* [Keep still, let a long breath out, and stay with her. #do #move:REG-5 #move:ATT-4]
    ~ a(-1)
    ~ g(-1)
    She hears you breathe, and hers follows, late and uneven. #stage
* [At least she rang you, and not somebody who doesn't care. #slip:filled-silence]
    ~ push()
    Yes. Lucky Dawn.
- { arousal >= 9:
    -> r09b_up
- else:
    -> r10_landlord
}

=== r09b_up
She is on her feet, turning towards the door, then the window. #stage
I need to, I can't be in a, I'm sorry, I'm so sorry
* [Stand, by all means. Window or corridor, whichever is nearer. I'll come with you or wait here. #move:REG-2 #move:TRU-4]
    ~ a(-3)
    ~ g(-1)
    Window.
    You stand beside her, a little apart. She counts the cars, out loud. There are nine. #stage
* [Sit back down, Ruth, and breathe with me. #slip:imposed-practice]
    ~ rushed = rushed + 1
    ~ g(1)
    ~ a(-1)
    ~ performing = true
    She sits. She copies your breathing for as long as you watch. #stage
* [That was me going too fast. We can leave the phones alone altogether. #move:TRU-5 #move:REG-3]
    ~ repaired = true
    ~ g(-2)
    ~ a(-2)
    No, it's, well. It was a bit fast.
    She leans on the back of the chair until she is ready to sit on it. #stage
- -> r10_landlord

=== r10_landlord
{ arousal <= 7 && guard <= 5:
    ~ heard = true
    I'll say it. I want to say it. She said, I'm not cross with you, love. I only want to know what to tell my landlord.
    That was worse. I can do shouting.
- else:
    I can't do that one. Not today.
    She watches your face to see what you will do with a no. #stage
}
* { heard } [She was kind to you, and that went straight in. #move:LST-1 #move:LST-2 #move:ATT-4]
    ~ g(-1)
    ~ h(1)
    ~ a(-1)
    Straight in.
    She cries a little, and breathes, and goes on breathing. #stage
* { not heard } [Then not today. It is enough to know that it was too much. #move:REG-4]
    ~ said_no = true
    ~ g(-2)
    ~ a(-1)
    Is it? Well. Good.
* [Could you ring her back and explain that it is the system? #slip:early-fix]
    ~ push()
    I've explained the system to a hundred and forty people.
* [Say nothing yet. Let her have the moment. #do #move:LST-4 #move:ATT-4]
    ~ a(-1)
    ~ g(-1)
    The tissue goes round and round in her fingers, and slows. #stage
- -> r11_teething

=== r11_teething
My head of service says it's teething problems. He said it on his way to lunch.
{ arousal <= 6:
    Teething. I'd give him teeth.
    There is a gleam in her eye that was not there before. #stage
- else:
    Teething.
}
* [He may be under a lot of pressure himself, of course. #slip:other-side]
    ~ rushed = rushed + 1
    ~ g(1)
    I dare say. It doesn't stop him having lunch.
* [There is some fight in that word, or do I mishear it? #move:ATT-2]
    ~ g(-1)
    ~ h(1)
    { arousal <= 6:
        You don't mishear it. I'd forgotten I had any.
    - else:
        I've no fight left. But I heard it too.
    }
* [And when you say that, how is the breath? #move:REG-6]
    ~ a(-1)
    { arousal <= 5:
        Look at that. It's gone off on its own somewhere. I wasn't watching it.
    - else:
        Up here still. Lower than it was.
    }
- -> r12_landing

=== r12_landing
It comes on the stairs at work as well. Before I've picked up a single call. I stand on the landing until I've enough air to say good morning.
* [That will be anxiety. Try making the out-breath longer while you stand there. #slip:labelling]
    ~ push()
    Anxiety. Is that what you'd call it.
* [I'd want somebody to check that who can. Has a doctor heard about the breathing? What we do here goes on either way. #move:SAF-6]
    ~ doctor = true
    ~ g(-1)
    ~ h(1)
    No. I thought they'd say it's my age. I could ring them Thursday.
* [So it starts before the phone does. The building is enough. #move:LST-1 #move:LST-2]
    ~ g(-1)
    The car park's enough. Some mornings it's the toaster.
- -> r13_not_up_to_it

// ---------------------------------------------------------------- Act 3: one need

=== r13_not_up_to_it
{ doctor:
    You believed me about the landing. I thought you'd say it's all in my head.
}
What if I'm just not up to it any more? Fifty-five. There's girls in that office learned the new system in a week.
* [Nonsense. Thirty-one years of experience do not vanish in an autumn. #slip:filled-silence]
    ~ rushed = rushed + 1
    ~ g(1)
    That's what my partner said.
    She folds the tissue into a small square. #stage
* [I may be wrong. I hear less of not up to it, and more of alone with it. #move:ATT-2 #move:LST-2]
    ~ alone = true
    ~ g(-1)
    ~ h(1)
    She stops folding. #stage
    Say that again.
* [You know this work. What has this autumn put on top of it? #move:LST-3 #move:BAR-5]
    ~ h(1)
    ~ a(-1)
    People's rent. I was never in charge of people's rent before. Well. I always was. I just never got it wrong.
- -> r14_one_phone

=== r14_one_phone
{ alone:
    Alone with it. There's four of us in there and one phone for the schools, and it's on my desk. It has always been on my desk.
- else:
    There's four of us in there and one phone for the schools. It's on my desk. It has always been on my desk.
}
* [You could put a message on the line, and take it in turns. #slip:early-fix]
    ~ push()
    ~ handed = true
    A message. Yes. I could look into a message.
* [One phone, and it has always been yours. What would you want there instead, if you could have it? #move:LST-1 #move:LST-3]
    { arousal <= 5 && guard <= 4:
        ~ need = true
    }
    ~ h(1)
    She looks at the phone in her own bag, as if that were the one. #stage
* [Stay quiet, and let her look at that desk for a while. #do #move:LST-4]
    { arousal <= 5 && guard <= 4 && alone:
        ~ need = true
    }
    ~ a(-1)
    The radiator ticks. She does not seem to mind. #stage
* [Let me see if I have it. Thirty-one clean years, a system that isn't yours, people's rent, and one phone on your desk. What have I got wrong? #move:LST-5]
    { arousal <= 6 && guard <= 4 && alone:
        ~ need = true
    }
    ~ g(-1)
    ~ h(1)
    Nothing wrong. It sounds like a lot, when you line it up.
- -> r15_second_voice

=== r15_second_voice
{ need:
    I need a second voice. That's all it is. So it isn't only me saying sorry.
    ~ a(-1)
- else:
    I don't know. I'd like to lie down, to be frank with you.
}
* [Good. So who will you ask, and by when? #slip:hurry]
    ~ push()
    I, well. Him, I suppose. Friday?
    She has started counting again, you can see it in her eyes. #stage
* { need } [A second voice, so that the sorry isn't only yours. #move:LST-1 #move:LST-2]
    ~ g(-1)
    ~ h(1)
    Jean would do it. She has a lovely manner. I never asked, because then it's me not managing.
* { not need } [Lying down sounds about right. Nothing has to be decided today. #move:LST-6 #move:BAR-1]
    ~ g(-1)
    ~ a(-1)
    You won't send me off with a list?
    She looks relieved. #stage
* [We can stop there, or look at it a little longer. You choose. #move:TRU-4 #move:LST-6]
    ~ g(-1)
    { need:
        ~ h(1)
        Leave it there. I want to carry it home in one piece.
    - else:
        Stop there, I think.
    }
- -> r16_ten_to

=== r16_ten_to
It is ten to. A bus sighs at the stop outside. #stage
I've the afternoon still to do.
* [Here is a breathing sheet. Three times a day, and you'll notice a difference. #slip:homework]
    ~ push()
    ~ handed = true
    Three times. Right. Before or after food?
    She puts it in her bag without looking at it. #stage
* [We have a few minutes. Something ordinary, or a look at Portugal, or straight off? #move:TRU-6 #move:REG-1]
    ~ a(-1)
    ~ g(-1)
    Portugal. Then straight off.
    You both look at the ceiling. It lasts about four breaths, hers and yours. #stage
* [How are you as you leave, compared with how you came in? #move:REG-6 #move:TRU-6]
    { arousal <= 5:
        ~ h(1)
        Like I've put the shopping down. My arms still ache, mind.
    - else:
        Much the same. Tidier.
    }
- -> r17_coat

=== r17_coat
She gets both arms into the coat this time. #stage
{ rushed >= 4:
    You go at it a bit, don't you? I do as well. We'd make a right pair on that phone.
- else:
    { rushed >= 1:
        I've had worse hours this week. That's meant kindly.
    - else:
        You've not told me what to do once. I keep waiting for it.
    }
}
* [If you want my view, I would speak to your head of service today. #slip:advice-unasked]
    ~ push()
    ~ handed = true
    Today. Oh. All right.
* { not heard } [The counting was yours, and what to leave out was your choice too. I saw you choose. #move:MET-5]
    ~ g(-1)
    ~ h(1)
    I did, didn't I.
* { heard } [The counting was yours, and so was telling me about Dawn, when you were ready. I saw you choose. #move:MET-5]
    ~ g(-1)
    ~ h(1)
    I did, didn't I.
* [If your chest hurts or the breath won't come back, that is for a doctor at once and can't wait for me. And I'm glad you came up those stairs. #move:SAF-6 #move:TRU-6]
    ~ doctor = true
    ~ g(-1)
    I'll ring them. I'm glad as well.
* { rushed >= 2 } [I did go fast in places. Thank you for staying with me. #move:TRU-5]
    ~ g(-2)
    ~ repaired = true
    Well. You slowed down. Not many do.
- -> choose_ending

// ---------------------------------------------------------------- Endings

=== choose_ending
{ arousal >= 8:
    -> end_spilled_over
}
{ performing || guard >= 6:
    -> end_good_pupil
}
{ need && not handed && arousal <= 4 && guard <= 3:
    -> end_second_voice
}
{ arousal <= 4 && guard <= 4 && not handed:
    -> end_forty_two
}
-> end_one_floor_down

=== end_second_voice
Jean. I'll ask Jean, before I've time to think about it.
{ heard:
    And I'll ring Dawn myself. Not to explain. Just to say I know.
}
{ hunted:
    Only, don't ask me what they said. I had the voice right back in my ear.
}
She goes down the stairs holding the rail, humming something. You can hear that there is enough air for it. #stage #ending:second-voice
-> END

=== end_forty_two
I've solved nothing. And I could eat a sandwich. I've not wanted a sandwich since Sunday.
{ said_no:
    And I said no to you, and you didn't go funny.
}
{ hunted:
    But next time don't ask me what they said. I had the voice right back in my ear.
}
She stops under the lamp in the corridor and looks up, counting. #stage #ending:forty-two
-> END

=== end_one_floor_down
It's a bit better. It is. I'll see how the afternoon goes.
{ doctor:
    And I'll ring the doctor. Thursday.
}
Put a good face on. Phone's on at one. #thought
She goes down slowly and stands for a while on the first landing. #stage #ending:one-floor-down
-> END

=== end_good_pupil
That was very helpful. Thank you. I'll practise.
I did it all wrong, and not a cross word. #thought
She smiles all the way to the door, and the smile is gone before the door has closed. #stage #ending:good-pupil
-> END

=== end_spilled_over
I'd better go. I'd better, I've the phones.
{ repaired:
    It's not you. You did stop, I'll say that.
}
{ pain_asked:
    No pain, still, she says when you ask once more. #stage
- else:
    No pain in the chest, she says when you ask. #stage
}
Her breath is as short as when she came, so you do not guess. You ring for medical advice with her beside you, and stay. They want to see her today, and a friend comes to take her there. You agree to ring this evening. #stage #ending:spilled-over
-> END

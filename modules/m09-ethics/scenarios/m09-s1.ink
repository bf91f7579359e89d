// m09-s1  Noor: the small red light
// Author: Attune curriculum team. Licence: Apache-2.0. Review date: 2027-11-01.
// Tags on choices: move:<behaviour>, slip:<slip>, do (an action, not speech).
// Tags on lines: stage, thought, ending:<id>. A line without a tag is spoken by the client.

VAR guard = 4
VAR arousal = 3
VAR hope = 5

VAR pressed = 0
VAR waited = 0
VAR on = false
VAR told_five = false
VAR by_one = false
VAR no_teaching = false
VAR assumed = false
VAR needed = false
VAR off_offered = false
VAR withdrawn = false
VAR cost = false
VAR told = false
VAR receipt = false
VAR quiet_tool = false

-> t01_smaller

=== function bound(x)
{ x < 0:
    ~ return 0
}
{ x > 10:
    ~ return 10
}
~ return x

// While the light is on, guard does not fall below 3.
=== function g(d)
~ guard = bound(guard + d)
{ guard < 3 && on:
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

=== t01_smaller
Fourth session. A small recorder lies on the table between two cups of tea. Last week Noor said yes to it in writing. #stage
So that's the thing. I imagined something larger.
* [You said yes last week, and thank you. I'll press start, and then we can begin. #slip:assumed-yes]
    ~ press()
    ~ assumed = true
    ~ on = true
    A small red light comes on. She moves her cup a little further from it. #stage
    Right. Yes.
* [You said yes last week. How is that today? Nothing is running yet. #move:ETH-2]
    ~ g(-1)
    Today? The same, I think. Nice of you to ask twice.
* [Before anything: may I say again who hears it, until when, and how you stop it? #move:ETH-1]
    ~ g(-1)
    ~ h(1)
    Please. I signed it at the bus stop.
- -> t02_whose_ears

=== t02_whose_ears
Remind me. Whose ears?
{ on:
    Hello, ears. #thought
}
* [Mine, and my supervisor Ilse's. Until the thirtieth of June, then it is erased. First names only. You stop it with a word, or on your page, without a reason. #move:ETH-1]
    ~ told_five = true
    ~ g(-1)
    ~ h(1)
    Two people and a date. That's clear.
    She says the date again to herself, the way one notes an appointment. #stage
* [Only people from the school. Everybody there is bound to secrecy. #slip:vague]
    ~ press()
    Everybody. How many is that?
    She does not wait for the answer. #stage
* [You would like to know exactly who would be listening. #move:LST-1]
    Yes. I'm paid for that sort of exactness.
- -> t03_interpreter

=== t03_interpreter
I interpret, mostly in court. You speak in the first person. The man says, I was at home, and I say, I was at home. All day long I'm somebody who was at home.
* [Then being recorded must be nothing new for you, surely? #slip:leading-question]
    ~ press()
    In court they record him. I'm the air in between.
* [All day you lend people your voice. And this would be your own. #move:LST-1 #move:LST-2]
    ~ g(-1)
    ~ h(1)
    She laughs, and then looks at the recorder. #stage
    Oh. Yes. It would, wouldn't it.
* [What is that like, at the end of such a day? #move:LST-3]
    Quiet. I go home by tram and I don't say a word till the third stop. Then it's me again.
- -> t04_yes_to_all

=== t04_yes_to_all
Anyway. There was a list of questions on the page. I'd say yes to all of it. You've been good to me.
* [Lovely. Yes to all, then. That makes it simple. #slip:assumed-yes]
    ~ press()
    ~ assumed = true
    Simple. Good.
* [Thank you. May we take them one at a time even so? A no to any of them is as good as a yes. #move:ETH-2]
    ~ by_one = true
    ~ g(-1)
    All right. One at a time, like an oath.
* [You'd like to give something back. #move:LST-1 #move:LST-2]
    ~ g(-1)
    { guard <= 3:
        I was brought up to. You don't go to anyone's house with empty hands.
    - else:
        It's only polite.
    }
- -> t05_teaching

=== t05_teaching
{ by_one:
    You, yes. Ilse, yes. And this one, the teaching library. What's that?
- else:
    There was something called a teaching library. What's that?
}
* [Future coaches would hear it as an example, for some years. It is a separate yes, and I'd leave it at no unless you want it. #move:ETH-1 #move:ETH-2]
    ~ no_teaching = true
    ~ by_one = true
    ~ g(-1)
    ~ h(1)
    Then no. I know how it is when strangers get a voice and no face with it.
* [It helps the next ones to learn. You would be doing something good for them. #slip:persuasion]
    ~ press()
    Well, if it helps.
    With empty hands, no. But this is my whole cupboard. #thought
* [You stopped at that one. #move:LST-1]
    ~ g(-1)
    ~ no_teaching = true
    I did. It sounded like a shelf. I don't want to be on a shelf. So, no to that.
- -> t06_machine

=== t06_machine
And here: a program may write a draft of what was said. That one I read three times.
* [It's perfectly safe, and everybody uses these now. #slip:vague]
    ~ press()
    Everybody at the agency said so as well. Then they sent us to check its work, at half the rate.
* [A program on the school's own server would draft notes. I check every line, and I tell you when I've used one. It stays off unless you want it. #move:ETH-1 #move:ETH-4]
    ~ g(-1)
    { told_five:
        You do answer in whole sentences. Then off, please. I've seen what they do with a proverb.
    - else:
        Off, then. I've seen what they do with a proverb.
    }
* [It's your own trade, and here comes a machine to do it. #move:LST-1 #move:LST-2]
    ~ g(-1)
    ~ h(1)
    They're not even bad at it. They're only never embarrassed. A person who isn't embarrassed makes terrible mistakes. Leave it off.
- -> t07_sleep_card

=== t07_sleep_card
She takes a small card out of her bag. It has one question about sleep on it, and two numbers in pencil. #stage
And this. Have I got to do it every week?
* [It would help if you did. With gaps there's no proper curve. #slip:pressure]
    ~ press()
    I see. The curve.
* [No. It's there so that we both notice if the weeks change. Skip it once or for good, and nothing happens. #move:MEA-1]
    ~ g(-1)
    Then I'll do it. Funny. As long as I must, I forget.
* [It sounds like one duty more. #move:LST-1]
    { guard <= 4:
        A small one. But I have so many small ones.
    - else:
        It's fine.
    }
- -> t08_six_three

=== t08_six_three
Six, the week before. Now three. So I'm getting worse.
* [It has halved. Something must have happened that week. #slip:overread]
    ~ press()
    ~ a(1)
    Has something happened? I suppose something must have.
* [One answer can jump like that by itself, and the question isn't validated. What was the week like from inside? #move:MEA-2]
    ~ g(-1)
    ~ h(1)
    It was Thursday. One day, not a week. I lay awake and heard myself talking.
* [Three, and that worries you. #move:LST-1]
    { guard <= 4:
        ~ g(-1)
        It's not the sleep. It's what I do instead. I lie there and interpret.
    - else:
        A bit.
    }
- -> t09_begin

=== t09_begin
{ on:
    She glances at the red light and sits up straighter. #stage
    So. Thursday. I had a sentencing.
- else:
    All right. Put your little machine on, or we'll never start.
}
* { not on } [Last look: my ears and Ilse's, until June, nothing else. Still yes? Then I'll start it. #move:ETH-2]
    ~ on = true
    ~ assumed = false
    ~ told_five = true
    ~ by_one = true
    Still yes.
    The red light comes on. She nods to it, as one does to a clerk. #stage
    So. Thursday. I had a sentencing.
* { not on } [Good. On it goes. #slip:assumed-yes]
    ~ on = true
    ~ pressed = pressed + 1
    ~ assumed = true
    The red light comes on. #stage
    So. Thursday. I had a sentencing.
* { not on } [You say it as one gets something over with. We can also leave it off. #move:LST-2 #move:ETH-3]
    ~ off_offered = true
    ~ on = true
    ~ g(-1)
    ~ h(1)
    No, no. I did say yes. On.
    You start it. She watches how the light comes on. #stage
    So. Thursday. I had a sentencing.
* { on } [I started it before you had answered today. That was too fast. Shall I switch it off? #move:TRU-5 #move:ETH-3]
    ~ off_offered = true
    ~ assumed = false
    ~ g(-2)
    ~ h(1)
    No. But thank you. I thought I was the only one who had noticed.
* { on } [A sentencing. #move:LST-1]
    Yes. Four years.
* { on } [How long did it take, was the family there, and did you know him? #slip:stacked-questions]
    ~ press()
    An hour. Yes. One doesn't know them.
- -> t10_my_voice

// ---------------------------------------------------------------- Act 2

=== t10_my_voice
He's twenty-two. The judge says it, and then it's my turn. And I say to him, you will not go home today. In my voice. In our language, in the words my mother would…
She stops in the middle. Her eyes are on the red light. #stage
I can hear myself. #thought
* [Just forget that it's there. After ten minutes people don't notice it any more. #slip:persuasion]
    ~ press()
    ~ a(1)
    Yes. Where was I.
* [You looked at the light. Shall I switch it off? #move:ETH-3]
    ~ off_offered = true
    ~ g(-1)
    ~ h(1)
    Oh. No. It's only that it looks at me.
* [Wait, and let her find the end of the sentence herself. #do #move:LST-4]
    ~ waited = waited + 1
    { guard <= 3:
        ~ g(-1)
    }
    She does not finish it. She turns the cup so that its handle points to the wall. #stage
    It's silly. It's only a light.
- -> t11_you_need_it

=== t11_you_need_it
{ arousal >= 4:
    She has taken hold of her own wrist, as one holds a child's in a crowd. #stage
}
No, leave it running. You need it, don't you? For your course.
* [I don't need it from you. Off costs you nothing and costs our work nothing. What would you like? #move:ETH-3 #move:TRU-4]
    ~ off_offered = true
    ~ g(-1)
    ~ h(1)
    { assumed:
        At the start I didn't have the feeling that it was a question.
        She looks at you steadily. #stage
    - else:
        You say that as if it were true.
        She looks at you for a moment, and seems to find that it is. #stage
    }
* [To be honest, it would help me a lot. I am two recordings short. #slip:own-need]
    ~ press()
    ~ needed = true
    ~ h(-1)
    There. I knew it. Then of course.
* [You are looking after me just now. #move:LST-1 #move:LST-2]
    ~ g(-1)
    { guard <= 4:
        ~ h(1)
        Am I? Yes. I do that in court too. I once said good luck to a clerk.
    - else:
        Somebody should.
    }
- { needed && guard >= 5:
    -> t12_stays_on
- else:
    -> t12_rather_not
}

=== t12_stays_on
So, as I was saying. It was a normal hearing. Everything correct.
Her voice has become the one for the courtroom: even, clear, and no one's. #stage
* [I asked you for something I shouldn't have. I am switching it off now, and it will be erased. #move:TRU-5 #move:ETH-3]
    ~ withdrawn = true
    ~ on = false
    ~ needed = false
    ~ g(-3)
    ~ h(2)
    You press stop. She looks from the recorder to you. #stage
    And your course?
    She shakes her head before you can answer. #stage
    No. I didn't ask that. Thank you.
* [Correct, and you were going to say something about your mother's words. #move:LST-1]
    ~ g(1)
    Was I? Just a manner of speaking.
* [Good. And how did you look after yourself afterwards? #slip:topic-switch]
    ~ press()
    I took the tram.
- { withdrawn:
    -> t13_difficult
- else:
    -> t13_on_air
}

=== t12_rather_not
{ off_offered:
    You did ask. And I said no, out of politeness.
}
I'd rather not, I think. Not the recording. And not what's on it already.
* [Press stop first. Then: thank you for saying so. It is off, closed from now on, and erased within thirty days. #move:ETH-3]
    ~ withdrawn = true
    ~ on = false
    ~ g(-3)
    ~ h(2)
    ~ a(-1)
    The light goes out. Her shoulders come down by the width of a finger. #stage
    That was quick.
* [Of course. May I ask what made you change your mind? #slip:ask-why]
    ~ press()
    ~ withdrawn = true
    ~ cost = true
    ~ on = false
    ~ a(1)
    You press stop while you say it. #stage
    I have to give a reason? No. I see. Well. It's my voice.
* [Could we keep the first ten minutes? There is nothing private in those. #slip:bargain]
    ~ press()
    ~ cost = true
    ~ h(-1)
    The first ten. Well, if that's useful to you.
    So it was a market after all. #thought
* [Not the recording, and not what is on it. #move:LST-1]
    ~ withdrawn = true
    ~ on = false
    ~ g(-1)
    Yes. Both.
    You press stop. She waits until the light has gone. #stage
- { withdrawn:
    -> t13_difficult
- else:
    -> t13_on_air
}

=== t13_on_air
{ cost:
    The light is still on. She has pushed her chair back a little. #stage
}
And otherwise there was nothing much this week. You can ask me things, if you like.
* { cost } [I should have stopped it when you said so, and before that when you looked at it. It is off now. All of it goes. #move:TRU-5 #move:ETH-3]
    ~ withdrawn = true
    ~ on = false
    ~ g(-2)
    ~ h(1)
    The light goes out. For a while she only looks at where it was. #stage
    All of it. Good.
* { not cost } [You looked at the light, and I spoke about what I need. It is off now, and what is on it goes. #move:TRU-5 #move:ETH-3]
    ~ withdrawn = true
    ~ on = false
    ~ needed = false
    ~ g(-2)
    ~ h(1)
    The light goes out. For a while she only looks at where it was. #stage
    All of it? Good.
* [Then let us look at your goal for the freelance work. How far are you? #slip:topic-switch]
    ~ press()
    I've done the form. Most of the form.
* [You have gone a long way off, and I think it began with the light. #move:LST-1 #move:LST-2]
    ~ g(-1)
    ~ h(1)
    You noticed. It's a good distance. I use it for work.
- { withdrawn:
    -> t14_how_gone
- else:
    -> t14_on_air
}

=== t13_difficult
{ cost:
    Now you think that I'm difficult.
- else:
    And now I've made it hard for you.
}
* [It costs me a bit of time, and that is mine to carry. Nothing changes between us. #move:ETH-3 #move:TRU-4]
    ~ g(-1)
    ~ h(1)
    { cost:
        ~ g(-1)
        That's better than nothing at all. I mean, better than saying it costs nothing.
    - else:
        A bit of time. That I can believe.
    }
* [I won't pretend I'm not disappointed. But it is your right, of course. #slip:sigh]
    ~ press()
    ~ cost = true
    ~ h(-1)
    My right. Yes. I know that tone. I translate it every week.
* [You are used to being the one who makes it easy for everybody. #move:LST-1 #move:LST-2]
    ~ g(-1)
    ~ h(1)
    It's what they pay for. If you do it well, they forget that you're there.
- -> t14_how_gone

=== t14_on_air
The tea has gone cold. She has answered three questions, each in one sentence. #stage
Is it helpful, what I say? For the recording?
* [It isn't for the recording. I'll end it here, and erase it. I lost sight of you. #move:TRU-5 #move:ETH-3]
    ~ withdrawn = true
    ~ on = false
    ~ g(-2)
    ~ h(1)
    There is a click. #stage
    I thought you might not. I had given up, and was only being polite.
* [Very helpful. You put things so clearly. #slip:own-need]
    ~ press()
    Good. I'm glad.
* [You are taking care of the recording. Nobody has asked how you are. #move:LST-1 #move:LST-2]
    ~ g(-1)
    No. Well. Nobody can hear that, on there.
- { withdrawn:
    -> t15_what_he_asked
- else:
    -> t15_on_air
}

=== t14_how_gone
{ cost:
    And how do I know that it's really gone?
- else:
    How does one know that it's gone? I only ask because I know archives.
}
* [You will have to trust the system a little, as with everything. #slip:vague]
    ~ press()
    I've interpreted that sentence. From both sides.
* [Your page shows who has opened it: nobody. When it's erased you get a note, and only a line without content stays. Shall we look together? #move:ETH-1 #move:ETH-3]
    ~ receipt = true
    ~ g(-1)
    ~ h(1)
    She reads the page on your screen with a finger under the line. #stage
    Opened by: no one. That's a good sentence.
* [Once it's said, you don't know where it goes. #move:LST-1 #move:LST-2]
    ~ g(-1)
    { guard <= 4:
        Years later somebody says, but you said. And it wasn't even me. It was the man.
    - else:
        One never knows.
    }
- -> t15_what_he_asked

=== t15_on_air
I think that's all from me today. It's on there, if you need to listen again.
* [Before we stop: I would like to erase this. You did not want it any more, and I didn't hear you. #move:TRU-5 #move:ETH-3]
    ~ withdrawn = true
    ~ on = false
    ~ cost = true
    ~ g(-2)
    ~ h(1)
    She looks up from her bag. #stage
    Yes. Please.
* [Great, thank you. That gives me plenty to work with. #slip:own-need]
    ~ press()
    You're welcome.
* [You are saying goodbye already, and we have twenty minutes. #move:LST-1]
    Have we? It felt longer.
- -> t16_after

=== t15_what_he_asked
{ guard <= 2:
    ~ told = true
    ~ a(2)
    He asked me something. The man. While they were all packing up. Quietly, in our language: sister, what do I do now? And I answered him. I'm not allowed to. I said, eat something tonight.
    Her hand lies flat on the table where the light was. #stage
    There. And nobody wrote it down. #thought
- else:
    There was something on Thursday. After the sentence. But it's not for today.
}
* [Wait. #do #move:LST-4 #move:ATT-4]
    ~ waited = waited + 1
    ~ g(-1)
    ~ h(1)
    ~ a(-1)
    { told:
        Nineteen years. And it's the only sentence in all that time which was mine.
    - else:
        You don't ask. Good.
    }
* [You could speak to the agency before somebody else does. #slip:early-fix]
    ~ press()
    { told:
        ~ h(-1)
        She takes her hand off the table. #stage
        Yes. I know the rules. I teach them.
    - else:
        About what? I haven't said anything.
    }
* { told } [Eat something tonight. You spoke to him as yourself. #move:LST-1 #move:LST-2]
    ~ g(-1)
    ~ h(1)
    As myself. Yes. That's what I've been hearing at night. It isn't the judge. It's me.
* { not told } [Not for today. It can stay there as long as you like. #move:LST-1 #move:TRU-4]
    ~ g(-1)
    ~ h(1)
    Thank you. Perhaps when all that is really gone.
- -> t16_after

// ---------------------------------------------------------------- Act 3

=== t16_after
{ told:
    { arousal >= 5:
        She drinks the cold tea in one go, and looks surprised that it was there. #stage
    }
    You could have had that on your machine.
- else:
    { withdrawn:
        And what do you do now, for your course?
    - else:
        I'll need to go in good time. The tram.
    }
}
* { told } [I'm glad I haven't. It is yours. #move:ETH-3 #move:LST-2]
    ~ g(-1)
    ~ h(1)
    She smiles, and this time it stays. #stage
    You've just passed something, and nobody will ever know.
* { told } [Might I write it down without your name, just for supervision? #slip:bargain]
    ~ press()
    ~ cost = true
    ~ h(-1)
    Without my name. There are four of us in this city for that language.
* { not told && withdrawn } [I'll ask somebody else, another time. That isn't for you to solve. #move:ETH-3]
    ~ g(-1)
    ~ h(1)
    No. You're right. I have the habit.
* { not told && withdrawn } [I shall have to find something. It's not so easy, with the deadline. #slip:own-need]
    ~ press()
    ~ cost = true
    I'm sorry about that.
* { not told && not withdrawn } [The recording goes unless you tell me on your page that you want it kept. I didn't ask you well today. #move:TRU-5 #move:ETH-3]
    ~ withdrawn = true
    ~ on = false
    ~ cost = true
    ~ g(-2)
    ~ h(1)
    She puts the bag down again. #stage
    Then let it go. Thank you.
* { not told && not withdrawn } [Of course. I'll let you know what Ilse thinks of it. #slip:own-need]
    ~ press()
    Yes. Do.
* [What is it like for you to sit here now? #move:LST-3]
    { told:
        Warm. A little frightened. I've said a thing, and there are only two of us who know.
    - else:
        { withdrawn:
            Easier than half an hour ago.
        - else:
            Like in the box. One speaks, and somebody else decides what it was.
        }
    }
- -> t17_your_notes

=== t17_your_notes
{ told:
    And what do you write? In your notes, I mean.
- else:
    And you make notes, too. Are those done by a program?
}
* [I talk them into an app on my phone. It just types them out for me. #slip:quiet-tool]
    ~ press()
    ~ quiet_tool = true
    ~ h(-1)
    An app. On your phone.
    She says it without any expression, like something she has been asked to repeat. #stage
* [By hand, a few lines. There is no yes from you for a program, so there is none. If that ever changed I'd ask first, check each line, and tell you. #move:ETH-4 #move:ETH-2]
    ~ g(-1)
    ~ h(1)
    { told:
        And Thursday?
        She thinks. #stage
        Write: she said something in her own voice. No more than that.
    - else:
        By hand. You are old-fashioned. I like it.
    }
* [What would you want to be in them? #move:LST-3 #move:TRU-4]
    ~ g(-1)
    { told:
        ~ h(1)
        That I talk too much for other people. The rest I can remember myself.
    - else:
        Little. The next date.
    }
- -> t18_tram

=== t18_tram
She puts on her coat. Outside, a tram goes by. #stage
{ hope >= 6:
    And the card with the sleep? I'll take a new one, I think.
- else:
    The card I'll leave here, if you don't mind.
}
* [Do please keep it up. We're just getting a trend. #slip:pressure]
    ~ press()
    A trend. Well.
* [Either is fine. And how are you, as you go? #move:MEA-1 #move:TRU-6]
    ~ g(-1)
    { quiet_tool:
        Thinking about that phone.
    - else:
        { told && hope >= 7:
            Hungry. I'll take my own advice.
        - else:
            { withdrawn:
                { arousal >= 4:
                    All right. My heart's still going a bit. I'll walk one stop.
                - else:
                    All right. A bit thin-skinned.
                }
            - else:
                Fine, thank you.
            }
        }
    }
* [A new week, either way. #move:LST-1]
    Yes. Until then.
- -> choose_ending

// ---------------------------------------------------------------- Endings

=== choose_ending
{ not withdrawn:
    -> end_on_the_page
}
{ quiet_tool or (cost && guard >= 4):
    -> end_it_cost
}
{ told && hope >= 9 && not assumed:
    -> end_third_stop
}
{ told:
    -> end_said_once
}
-> end_light_out

=== end_third_stop
I may talk on the tram today. Before the third stop. We'll see who gets a fright.
{ receipt:
    Opened by: no one. I'll have that framed.
}
She gives the recorder a little pat on her way out, as one does with a dog that has behaved. #stage #ending:third-stop
-> END

=== end_said_once
I said it once, and I don't know yet what it was.
{ waited >= 2:
    You leave such a lot of room. I could hear the sentence end.
}
She holds the door so that it closes without a sound. #stage #ending:said-once
-> END

=== end_light_out
Next week, then. Without the small eye.
{ no_teaching:
    And not on the shelf. You see, I do say no. It only takes me three questions.
}
She ties her scarf and nods to you, and not to the table. #stage #ending:light-out
-> END

=== end_it_cost
{ quiet_tool:
    And the app, please. I'd like that gone as well.
- else:
    You'll get over it. So will I.
}
Everything has its price. I should've asked for it in writing. #thought
She pays attention to her gloves for longer than gloves need. #stage #ending:it-cost
-> END

=== end_on_the_page
It was a pleasure.
There's a button on the page. I'll do it at home, where nobody has to see my face. #thought
{ pressed >= 6:
    You ask well. You'd do nicely in court.
}
The door closes. The light is still on. #stage #ending:on-the-page
-> END

// m05-s1  Linh: row fourteen
// Author: Attune curriculum team. Licence: Apache-2.0. Review date: 2027-11-01.
// Tags on choices: move:<behaviour>, slip:<slip>, do (an action, not speech).
// Tags on lines: stage, thought, ending:<id>. A line without a tag is spoken by the client.

VAR guard = 6
VAR arousal = 5
VAR hope = 3

VAR argued = 0
VAR reasons = 0
VAR grandfather = false
VAR heard = false
VAR limit = false
VAR normal = false
VAR joint = false
VAR rigged = false
VAR written = false
VAR small = false
VAR valued = false
VAR repaired = false

-> l01_fraud

=== function bound(x)
{ x < 0:
    ~ return 0
}
{ x > 10:
    ~ return 10
}
~ return x

// Until her reasons have been heard as a whole, guard does not fall below 3.
=== function g(d)
~ guard = bound(guard + d)
{ guard < 3 && not heard:
    ~ guard = 3
}

=== function a(d)
~ arousal = bound(arousal + d)

=== function h(d)
~ hope = bound(hope + d)

=== function dispute()
~ argued = argued + 1
~ g(1)

// ---------------------------------------------------------------- Act 1: the case

=== l01_fraud
A quiet corner room, half past five. Linh puts a printed page on the table, face down, and squares it with the edge. #stage
I can save us some time. I've worked out what's wrong. I'm a fraud, and last Tuesday it showed.
* [What would you say to a friend who told you that? #slip:disputing]
    ~ dispute()
    I'd say come in, sit down. But it wouldn't be true of them.
    Here it comes. Be nice to yourself. #thought
* [You've worked it out, and Tuesday is the proof. #move:LST-1]
    ~ g(-1)
    Tuesday is exhibit A.
    She turns the page over. There is a red circle on it. #stage
* [What happened on Tuesday, and how certain are you, out of a hundred? #slip:stacked-questions]
    ~ g(1)
    Ninety-nine. I'm an engineer, I don't say a hundred.
- -> l02_row_fourteen

=== l02_row_fourteen
A load table, for a footbridge. Row fourteen. I used last year's wind factor. The checker found it, and he circled it and wrote, see me.
I went straight up. He was at lunch. I stood by his desk for forty minutes.
* [So the checker caught it. Isn't that the system working as it should? #slip:disputing]
    ~ dispute()
    The system worked. I didn't.
* [Row fourteen, a red circle, and forty minutes by his desk. #move:LST-1 #move:LST-2]
    ~ g(-1)
    ~ a(-1)
    I read his calendar upside down. Twice.
* [What were those forty minutes like? #move:LST-3]
    { guard <= 5:
        ~ g(-1)
        Like standing in a corridor at school.
    - else:
        Long.
    }
- -> l03_a_fact

=== l03_a_fact
{ argued >= 2:
    You see, people always argue. They say, you only feel like a fraud. I am telling you it is a fact.
- else:
    Everybody says, you only feel like a fraud. I don't feel it. I'm reporting it.
}
* [It has a name, you know. Impostor syndrome. A great many clever people have it. #slip:labelling]
    ~ dispute()
    Then it's common, and I have it. And I'm also a fraud. They don't exclude each other.
* [You mean it as a fact. Before I say anything at all, I'd like to understand how you came to it. #move:MET-1 #move:BAR-1]
    ~ g(-2)
    ~ h(1)
    She looks at you as if checking a figure. #stage
    All right. I have a list. I actually have a list.
* [A report and not a mood. #move:LST-1]
    ~ g(-1)
    Exactly. A report.
* [But feelings can look very much like facts, can't they? #slip:leading-question]
    ~ dispute()
    So can facts.
- -> l04_notes

=== l04_notes
One. I passed structures on a friend's notes. Without Bettina I'd have failed it.
* [Plenty of people learn from a friend's notes. That is hardly cheating. #slip:disputing]
    ~ dispute()
    That's what Bettina says.
* [Bettina's notes. What else is on the list? #move:MET-1]
    ~ reasons = reasons + 1
    ~ g(-1)
    You're not going to argue with it?
    She moves her pen to the next line. #stage
* [Ten years later, those notes are still the first thing you put down. #move:LST-1 #move:LST-2]
    ~ reasons = reasons + 1
    ~ g(-1)
    I've still got them. In a box.
- -> l05_third_choice

=== l05_third_choice
Two. I was third choice for this job. Two people turned it down. Nobody told me, it was in a mail I was copied into by mistake.
* [And they have kept you for four years. Doesn't that count against it? #slip:disputing]
    ~ dispute()
    Nobody checks row fourteen for four years either.
* [Nod, and wait. Leave the pen with her. #do #move:LST-4 #move:MET-1]
    ~ reasons = reasons + 1
    ~ g(-1)
    She looks at the page for some time. #stage
    I never told anyone about that mail.
* [Third, and ever since you have been waiting for the others to change their minds. #move:LST-2]
    ~ reasons = reasons + 1
    ~ g(-1)
    ~ a(1)
    Every spring. When the budgets come.
- -> l06_third_reason

=== l06_third_reason
{ guard <= 4 && reasons >= 1:
    -> photograph
- else:
    -> thats_the_list
}

= photograph
~ grandfather = true
~ a(1)
Three isn't a reason, really. My grandfather welded bridges. Forty years. He has my first drawing on the wall by his chair, and he shows it to the man who brings the oxygen.
He's so proud he can't
She puts the cap on the pen and takes it off again. #stage
* [I'm sure he would be every bit as proud if he knew about Tuesday. #slip:filled-silence]
    ~ g(1)
    ~ a(-1)
    You don't know him.
* [A drawing on his wall, with your name in the corner. #move:LST-1 #move:ATT-4]
    ~ g(-1)
    ~ reasons = reasons + 1
    Tiny. You'd need glasses. He knows where it is.
* [I may be wrong. Is being found out by him heavier than being found out by the firm? #move:ATT-2]
    ~ g(-1)
    ~ h(1)
    ~ reasons = reasons + 1
    Her eyes fill, and she lets them. #stage
    Much heavier. The firm would only sack me.
- -> l07_as_a_whole

= thats_the_list
That's the list. And Tuesday.
There's a third. It isn't for arguing with. #thought
* [So the whole case rests on two things from years ago, doesn't it? #slip:leading-question]
    ~ dispute()
    And Tuesday. I said Tuesday.
* [I may have been ahead of you. If there's more, there's room. If there isn't, that's a list to take seriously. #move:TRU-5 #move:MET-1]
    ~ g(-2)
    ~ repaired = true
    She nods slowly. #stage
    There's something about my grandfather. Not today.
* [Say nothing, and let the list lie there between you. #do #move:LST-4]
    ~ g(-1)
    ~ reasons = reasons + 1
    It looks short, written down. It isn't short.
- -> l07_as_a_whole

=== l07_as_a_whole
{ grandfather:
    So. That's me. Exhibits A to D.
- else:
    So. Exhibits A to C.
}
* { grandfather } [Bettina's notes, third choice, your name on his wall, and on top of all that, row fourteen. With that list I can see how it adds up. What's missing? #move:LST-5 #move:MET-1]
    ~ heard = true
    ~ g(-2)
    ~ h(1)
    ~ a(-1)
    She breathes out for a long time. #stage
    Nothing's missing. That's exactly it.
* { not grandfather } [Bettina's notes, third choice, and then row fourteen. With that list I can see how it adds up. What's missing? #move:LST-5 #move:MET-1]
    { guard <= 6:
        ~ heard = true
        ~ h(1)
    }
    ~ g(-1)
    You didn't change any of it. People always change it.
* [Let's look at it rationally. Which of these would stand up as evidence? #slip:disputing]
    ~ dispute()
    ~ h(-1)
    All of them. I chose them for that.
* [From inside that list, a red circle must look like the police. #move:MET-3 #move:LST-2]
    { guard <= 5:
        ~ heard = true
    }
    ~ normal = true
    ~ g(-1)
    ~ a(-1)
    She laughs, once, through her nose. #stage
    With a warrant.
- -> l08_sunday

// ---------------------------------------------------------------- Act 2: curiosity

=== l08_sunday
I went in on Sunday. To check things that had already been checked. I haven't slept properly since Tuesday, so I thought I might as well.
* [You have to stop checking. It only feeds the fear. #slip:advice-unasked]
    ~ g(1)
    You wouldn't say that if you walked across it.
* [Sunday, alone in the building, checking what had been checked. #move:LST-1]
    ~ g(-1)
    The lights go off if you don't move. I had to wave.
* [A few bad nights after that seem natural to me. If it goes on, or checking takes over your days, that's for a doctor and more than I can offer. We'd carry on beside it. #move:MET-6 #move:SAF-6]
    ~ limit = true
    ~ g(-1)
    ~ a(-1)
    It's a week. If it's still like this at the end of the month I'll go. I'd rather somebody told me that than told me to relax.
- -> l09_nobody_else

=== l09_nobody_else
{ heard:
    The thing is, nobody else in there is like that. They just work.
- else:
    Nobody else in there is like that. They just work.
}
* [They are, I can promise you. Everyone in that office has red circles. #slip:reassurance]
    ~ argued = argued + 1
    ~ g(1)
    You've never been in that office.
* [Nobody else. How do you come to know that one? #move:LST-3 #move:MET-1]
    { heard:
        ~ h(2)
        ~ g(-1)
        Well, I... I sit with them.
        She frowns, and it is a different frown. #stage
    - else:
        I've got eyes.
    }
* [When people walk across what you draw, most would be watchful. And nobody hangs their red circles on the wall. #move:MET-3]
    ~ normal = true
    ~ g(-1)
    ~ h(1)
    No. We frame the photographs of the bridges.
- -> l10_the_log

=== l10_the_log
{ heard && hope >= 5:
    There's a log. Of checks. Every circle anyone ever got is in there. You only ever open your own.
- else:
    { heard:
        There is a log, technically. Of everyone's checks. Nobody looks.
    - else:
        It's all in the check log, I suppose. Mine certainly is.
    }
}
* [Then open it tomorrow, and you'll see they all make mistakes. #slip:rigged-test]
    ~ rigged = true
    ~ g(1)
    And if I see that they don't?
* { heard } [If we were both simply curious, what could that log tell us, one way or the other? #move:MET-2]
    ~ joint = true
    ~ g(-1)
    ~ h(1)
    One way or the other.
    She says it slowly, like a phrase in a language she is learning. #stage
* { not heard } [I've been in a hurry with this. Would you rather go back to row fourteen? #move:TRU-5 #move:MET-6]
    ~ repaired = true
    ~ heard = true
    ~ g(-2)
    No. But thank you. It's the first time anyone asked.
* [Wait. Let her look at that sentence. #do #move:LST-4]
    ~ g(-1)
    { heard:
        ~ h(1)
        You only ever open your own. Huh.
    - else:
        The ventilation hums. She taps the red circle with her pen. #stage
    }
- -> l11_if_clean

=== l11_if_clean
{ rigged:
    Suppose I look, and theirs are clean. What then?
- else:
    And if I looked, and theirs were clean?
}
{ arousal >= 5:
    Her hand lies flat on the page, over the circle. #stage
}
* [They won't be. Trust me on that. #slip:rigged-test]
    ~ rigged = true
    ~ g(1)
    Then why would I need to look?
* [Then we'd know that, and it would be worth knowing. We'd look at it together, whichever it is. I honestly can't guess. #move:MET-2]
    ~ joint = true
    ~ rigged = false
    ~ g(-1)
    ~ h(1)
    You'd be all right with that? With clean?
    Nothing is being sold here. #thought
* [That would hurt, I think. Is it too much to want to know just now? #move:ATT-2 #move:MET-6]
    ~ g(-1)
    ~ a(-1)
    ~ rigged = false
    { heard:
        ~ joint = true
        No. It's worse not to. I'd rather have a number.
    - else:
        Perhaps. I don't know yet.
    }
- -> l12_a_number

=== l12_a_number
{ joint:
    If I had to put a number on it, four circles for me in the last year. One for the others. Nought for Marcus.
- else:
    I've had four. This year. I know that much.
}
* [That's rather black and white thinking, wouldn't you say? #slip:labelling]
    ~ dispute()
    It's numbers. Numbers are black and white.
* { joint } [Four, one, nought. Shall we put that on paper before anything happens, so that it can't move? #move:MET-2]
    ~ written = true
    ~ h(1)
    She writes it in pencil, then goes over it in ink. #stage
    There. Now I can't cheat.
* { not joint } [Four, and you know it by heart. #move:LST-1]
    ~ g(-1)
    I know the dates.
* [What would it mean to you, if it came out at two and two? #move:LST-3]
    ~ h(1)
    { guard <= 4:
        That I'd have to find another explanation for the corridor.
        She half smiles. #stage
    - else:
        That the log is incomplete.
    }
- -> l13_how_big

=== l13_how_big
{ joint:
    I could do it properly. All eight of us, five years. I'd set up a spreadsheet. I've got the weekend.
- else:
    If I did look, I'd do it properly. All eight of us, five years. A spreadsheet.
}
* [That sounds thorough. Could you bring it next week? #slip:too-big]
    ~ a(1)
    Next week. Yes. I'd have to come in Saturday as well.
* [I hear last Sunday in that. What would be small enough for one cup of tea? #move:ACC-4 #move:LST-2]
    ~ small = true
    ~ g(-1)
    ~ a(-1)
    Oh. Yes. That's Sunday again, isn't it.
    She draws a line through something on her page. #stage
* [How much of it would you need, to learn a little? #move:LST-3 #move:MET-6]
    ~ small = true
    ~ h(1)
    Less. I always think I need all of it.
- -> l14_what_for

// ---------------------------------------------------------------- Act 3: her test, or none

=== l14_what_for
Why do this at all? I could just check more. Checking more has worked so far.
* [Because avoidance keeps the fear alive. It's a well-known loop. #slip:lecture]
    ~ g(1)
    I'm sure it's a very well-known loop.
* [I don't know. When you think of the engineer you'd like to be, what matters about it? #move:MET-4 #move:LST-3]
    ~ valued = true
    ~ h(1)
    { grandfather:
        My grandfather says, a weld you can't show is a weld you can't trust. I'd like to say row fourteen was wrong the way you'd say it's raining.
    - else:
        I'd like to say row fourteen was wrong the way you'd say it's raining. The good ones do that.
    }
* [You could also leave it. It's yours to do or not to do. #move:MET-6 #move:TRU-4]
    ~ g(-2)
    I could. Hm. Now that I could, I'd sort of like to.
- -> l15_her_words

=== l15_her_words
{ joint && small:
    Thursday, then. Tea. Two people, last three checks each, Marcus and Ifeoma. And I'd ask them first. You don't just open people's.
    Asking is the hard bit. I'd rather do the spreadsheet.
- else:
    { rigged:
        So I look at the log, and I tell myself it was fine.
    - else:
        So I look at the log. Or I don't.
    }
}
* [And each time the thought comes, tell yourself that you earned your place. #slip:disputing]
    ~ dispute()
    I've tried the mirror thing. I just noticed my hair.
* { joint && small } [Asking is the hard bit. Who or what would help with that? #move:ACC-4 #move:LST-1]
    ~ g(-1)
    ~ h(1)
    Ifeoma first. She swears at the log out loud. She'd enjoy it.
* { joint && small && valued && not grandfather } [Two names, a pot of tea, and you ask first, because you'd like to say it the way you'd say it's raining. Change whatever is mine in that. #move:MET-4 #move:LST-5]
    ~ g(-1)
    ~ h(1)
    The rain is mine. The pot of tea is yours. I'll keep both.
* { joint && small && valued && grandfather } [Two names, a pot of tea, and you ask first, because a weld one can show is what you're after. Change whatever is mine in that. #move:MET-4 #move:LST-5]
    ~ g(-1)
    ~ h(1)
    It's nearly all mine. The pot of tea is yours. I'll keep it.
* { joint && small && not valued } [Thursday, two names, tea, and you ask first. What in that is still mine, and should go? #move:LST-5 #move:MET-6]
    ~ g(-1)
    ~ h(1)
    She goes through it as she would a load table. #stage
    Nothing that needs to go.
* { not (joint && small) } [Say it once in your own words, and leave out anything that came from me. #move:MET-6]
    ~ g(-1)
    ~ rigged = false
    In my own words, I'm tired, and I'd like not to be the only one with circles. That's all.
* { not (joint && small) } [Perhaps it's enough for today to have seen the list as it is. #move:MET-6 #move:LST-6]
    ~ g(-2)
    ~ rigged = false
    Perhaps. It's odd to have it out on a table.
- -> l16_eighty

=== l16_eighty
My last coach always wanted a percentage at the end. I'd say eighty.
{ argued >= 3:
    I'm saying eighty so that we can stop.
}
* [Eighty, so it's coming down already. Well done! #slip:cheering]
    ~ g(1)
    ~ h(-1)
    It'll be ninety-nine on Monday.
* [Eighty is all right with me. It isn't my job to bring it down. #move:ACC-6 #move:MET-6]
    ~ g(-1)
    ~ h(1)
    Isn't it? What a peculiar job.
    She is smiling, though. #stage
* [Eighty. And the other part, what is it like in there? #move:LST-3]
    { guard <= 4:
        ~ h(1)
        Draughty. But there's a window.
    - else:
        Small.
    }
- -> l17_page

=== l17_page
She picks up the page with the red circle and does not know where to put it. #stage
{ heard:
    I'll keep this, I think.
- else:
    I'd better get back.
}
* [Send me a message on Thursday to tell me how it came out. #slip:stake]
    ~ g(1)
    Thursday. Right. I'll report.
* [May I give one thing back? You went up to his desk that same hour and stood there. Does that belong on the list as well? #move:MET-5]
    ~ g(-1)
    ~ h(1)
    That was just
    She stops. #stage
    I did go up, didn't I.
* [How are you as you go, and what kind of evening will it be? #move:TRU-6]
    ~ a(-1)
    { limit:
        Tired in an ordinary way. I'll ring my grandfather and I won't go in on Sunday.
    - else:
        Tired. I'll ring my grandfather.
    }
- -> choose_ending

// ---------------------------------------------------------------- Endings

=== choose_ending
{ guard >= 7:
    -> end_case_closed
}
{ rigged:
    -> end_right_answer
}
{ joint && small && heard && guard <= 4:
    -> end_pot_of_tea
}
{ joint && not small:
    -> end_spreadsheet
}
{ heard && guard <= 5 && not (joint && small):
    -> end_list_on_table
}
-> end_page_in_bag

=== end_pot_of_tea
Thursday. I'll ask Ifeoma by the kettle.
{ written:
    And I'm not allowed to change the number. It's in ink.
}
She folds the page so that the circle is on the outside. #stage #ending:pot-of-tea
-> END

=== end_list_on_table
No test, then. I thought that you'd make me do one.
{ grandfather:
    I might tell him about row fourteen. He'd ask what the wind was.
}
It's the same list. I can put it down, that's the difference. #thought
She leaves with the page in her hand rather than in her bag. #stage #ending:list-on-table
-> END

=== end_spreadsheet
Saturday, then. All eight, five years. It'll be good to have it complete.
Complete. Then I'll know. Then I'll finally know. #thought
Her step is quick. In the corridor the lights come on for her one after another. #stage #ending:spreadsheet
-> END

=== end_right_answer
So I look it up, and I find out that they all get circles, and I feel better. Got it.
If they don't, that needn't come up here. #thought
She writes it down as one writes down an order. #stage #ending:right-answer
-> END

=== end_page_in_bag
It was interesting. I'm not sure what I do with it.
{ joint && small:
    Thursday, perhaps. I'll see on Thursday.
}
{ repaired:
    You did say sorry for hurrying. I noticed that.
}
She squares the page with the edge of the table once more and puts it away. #stage #ending:page-in-bag
-> END

=== end_case_closed
Well. Thank you. It's much what I expected.
{ argued >= 5:
    You argue very well, you know. You'd have made a good checker.
}
She puts the page face down and takes it with her. #stage #ending:case-closed
-> END

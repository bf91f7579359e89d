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
Ein kleiner Raum, früher Abend. Tomasz setzt sich und behält die Jacke an. Er legt sein Handy mit dem Display nach unten auf den Tisch. #stage
So. Da bin ich.
Magda meinte, ich soll herkommen. Meine Freundin.
* [Wie kam Magda darauf, und wie geht es Ihnen damit, hier zu sein? #slip:stacked-questions]
    ~ press()
    Sie macht sich Sorgen. Und gut. Mir geht's gut.
    Zwei Fragen. Nimm die leichte. #thought
* [Magda hielt es für eine gute Idee. Sie sind da weniger sicher. #move:LST-1 #move:LST-2]
    ~ g(-1)
    Er atmet kurz aus, beinahe ein Lachen. #stage
    Könnte man so sagen.
* [Willkommen, Tomasz. Was müsste hier geschehen, damit Ihnen diese Stunde etwas bringt? #move:LST-3]
    Weiß nicht. Hab so was noch nie gemacht.
- -> t02_not_a_talker

=== t02_not_a_talker
{ guard <= 6:
    Nicht, dass ich was dagegen hab. Ich bin nur keiner, der viel redet.
- else:
    Ich rede nicht viel. Das sollten Sie wissen.
}
* [Reden ist nicht Ihre Art, Dinge zu klären. #move:LST-1 #move:LST-2]
    ~ g(-1)
    ~ doer = true
    Nein. Ich klär die Dinge, indem ich sie mache.
* [Sie sagen wenig, und das ist mir recht. #move:BAR-1]
    ~ g(-1)
    ~ little_ok = true
    Er blickt zum ersten Mal auf. #stage
    Ja? Na gut.
* [Die meisten tauen auf, wenn wir erst mal dabei sind. Es geht vor allem um die Arbeit, nicht wahr? #slip:leading-question]
    ~ press()
    Wenn Sie meinen.
    Steht schon fest. Gut, muss ich weniger sagen. #thought
- -> t03_depot

=== t03_depot
{ doer:
    Und hier kann ich nichts machen. Das Lager macht zu. Ende Februar. Das war's.
- else:
    Das Lager macht zu. Ende Februar. Das war's.
}
* [Das Lager schließt Ende Februar. #move:LST-1]
    Ende Februar. Ja.
    Er wartet ab, was Sie damit anfangen. #stage
* [Das tut mir leid. Haben Sie sich schon nach etwas anderem umsehen können? #slip:early-fix]
    ~ press()
    Da gibt's was. Vielleicht. Darum geht's nicht.
* [Sie sagen, das war's, und es ist ein ganzes Lager. #move:LST-1 #move:LST-2]
    ~ g(-1)
    ~ h(1)
    Ein ganzes Lager. Ja.
    Er reibt sich den Nacken. #stage
- -> t04_fourteen_years

=== t04_fourteen_years
Vierzehn Jahre. Ich leite die Spätschicht.
Hab geleitet. Leite sie noch.
* [Wie viele sind in Ihrem Team, und verlieren die auch alle ihre Stelle? #slip:stacked-questions]
    ~ press()
    Dreiundzwanzig. Ja.
* [Wie ist das, die Schicht jetzt zu leiten, in diesen Wochen? #move:LST-3]
    { guard <= 6:
        ~ g(-1)
        Still. So still war's noch nie.
    - else:
        Still.
    }
* [Hab geleitet, leite noch. Als wäre es schon halb vorbei. #move:LST-1 #move:LST-2]
    ~ g(-1)
    Halb vorbei. Den Dienstplan mach ich noch. Wofür, weiß ich nicht, aber ich mach ihn.
- -> t05_how_long

=== t05_how_long
{ guard >= 8:
    Er dreht das Handy um, liest die Uhrzeit und behält es in der Hand. #stage
- else:
    Er dreht das Handy um, liest die Uhrzeit, dreht es zurück. #stage
}
Wie lange dauert so was?
* [Wir haben bis sechs. Die Zeit gehört Ihnen, und früher aufhören ist auch in Ordnung. #move:TRU-4]
    ~ g(-1)
    ~ a(-1)
    { little_ok:
        Ich darf also wenig sagen, und ich darf gehen. Komischer Laden.
        Er sagt es beinahe freundlich. #stage
    - else:
        Bis sechs. Na gut.
    }
* [Etwa eine Stunde, also nutzen wir sie. Was ist das Hauptproblem, das wir lösen sollen? #slip:early-fix]
    ~ press()
    Wenn ich's lösen könnte, wär ich bei der Arbeit.
* [Ein Teil von Ihnen wäre gern schon auf dem Heimweg. #move:LST-1 #move:LST-2]
    { guard <= 7:
        ~ g(-1)
        Ein Teil. Ja. Nicht alles.
    - else:
        Der größere.
    }
- -> t06_the_form

=== t06_the_form
{ pressed >= 3:
    Sie sind wie die Frau vom Arbeitsamt. Die hatte einen Fragebogen. Zwanzig Fragen.
- else:
    Sie schreiben ja nicht mit. Die Frau vom Arbeitsamt hatte einen Fragebogen. Zwanzig Fragen.
}
Wenn ich lang genug hier sitze, kommt der Fragebogen schon noch. #thought
* [Und nach zwanzig Fragen wusste sie immer noch nicht viel von Ihnen. #move:LST-1 #move:LST-2]
    ~ g(-1)
    ~ h(1)
    Meine Postleitzahl wusste sie.
    Ein Mundwinkel bewegt sich. #stage
* [Dass Sie sich bei noch einem Fremden Zeit lassen, leuchtet mir ein. #move:BAR-1]
    ~ g(-1)
    { pressed >= 3:
        Am Anfang hatten Sie's auch eilig.
    - else:
        Hm. Gut.
    }
* [Ich frage nur, was hilft. Würden Sie sagen, dass es Ihnen schwerfällt, anderen damit zu vertrauen? #slip:leading-question]
    ~ press()
    Ich vertrau den Leuten schon.
- { guard >= 9:
    -> t06b_stands_up
- else:
    -> t07_they_stop
}

=== t06b_stands_up
Er schiebt den Stuhl zurück und steckt das Handy ein. #stage
Hören Sie. Ich glaub, das ist nichts für mich.
* [Ich habe viel gefragt und wenig gehört. Die Eile war meine. Sie entscheiden, was wir jetzt machen. #move:TRU-5 #move:BAR-1]
    ~ g(-3)
    ~ repaired = true
    Er bleibt noch einen Moment stehen, dann setzt er sich wieder. #stage
    Gut. Zehn Minuten.
* [Sie können jederzeit gehen. Ich würde nur sagen, dass es vielen so geht, bevor es hilft. #slip:leading-question]
    ~ press()
    Er setzt sich, aber seitlich, zur Tür hin. #stage
    Ich hab Magda gesagt, ich bleib die Stunde.
* [Das ist nicht, was Sie sich erhofft haben. #move:LST-1]
    ~ g(-1)
    Ich hab mir gar nichts erhofft.
    Er setzt sich wieder. #stage
    Sagen Sie, was Sie sagen wollen.
- -> t07_they_stop

// ---------------------------------------------------------------- Act 2

=== t07_they_stop
{ guard <= 5:
    Früher haben die mit mir rumgealbert. Die ganze Schicht. Jetzt hören sie auf zu reden, wenn ich reinkomme.
- else:
    Die werden still, wenn ich reinkomme. Meine Leute.
}
Er schaut zum Fenster. Sein Daumen fährt an der Tischkante entlang. #stage
* [Sie hören auf, wenn Sie reinkommen. #move:LST-1]
    { guard <= 5:
        ~ g(-1)
        Als hätte einer das Radio ausgemacht.
    - else:
        Hab ich doch gesagt.
    }
* [Wahrscheinlich haben sie Angst um ihre eigene Stelle. Ich würde das nicht persönlich nehmen. #slip:filled-silence]
    ~ press()
    ~ a(1)
    Nein. Klar.
* [Nichts sagen. Die Hände ruhig halten und bei ihm bleiben. #do #move:LST-4]
    ~ g(-1)
    ~ waited = waited + 1
    Zehn Sekunden vergehen. Draußen fährt ein Bus vorbei. #stage
    { guard <= 5:
        Wegen mir hören sie auf. Ich weiß auch, warum.
    - else:
        Ihnen macht die Stille nichts aus.
        Eine Antwort scheint er nicht zu erwarten. #stage
    }
- -> t08_letters

=== t08_letters
{ guard <= 5:
    Ich hab die Briefe verteilt. Die Zentrale hat sie in einem Karton geschickt. Dreiundzwanzig Umschläge. In der Kantine hab ich's gemacht, einen nach dem anderen.
    ~ a(1)
- else:
    Irgendwer musste die Briefe verteilen. Das war ich. Ist erledigt.
}
* [Das klingt einsam, oder ist das das falsche Wort? #move:ATT-2]
    ~ named = true
    { guard <= 5:
        ~ g(-1)
        ~ h(1)
        Einsam. Das Wort benutz ich nicht.
        Er dreht es im Kopf hin und her. #stage
        Die Kantine war lang. So viel kann ich sagen.
    - else:
        Das ist das falsche Wort.
        Aber er sieht Sie an, während er es sagt. #stage
    }
* [War jemand aus der Zentrale dabei, und hatte man Sie darauf vorbereitet? #slip:stacked-questions]
    ~ press()
    Nein. Und nein.
* [Entschieden hat die Zentrale, und ausgeteilt haben es Ihre Hände. #move:LST-1 #move:LST-2]
    ~ g(-1)
    ~ h(1)
    Er schaut auf seine Hände. #stage
    Ja. Die hier.
- -> t09_marek

=== t09_marek
{ guard <= 5:
    ~ told_marek = true
    ~ a(2)
    Marek war der Letzte. Er ist einundsechzig. Er hat's gelesen, zusammengefaltet und mir die Hand gegeben.
    Danke, hat er gesagt. Zu mir.
    Beim letzten Wort bricht ihm die Stimme weg. #stage
    Nicht reden. Bitte jetzt nicht reden. #thought
- else:
    Einer von den Alten hat Danke gesagt. Für so was. Blöd.
    Er presst die Lippen zusammen. #stage
}
* [Warten. Die Worte stehen lassen. #do #move:LST-4 #move:ATT-4]
    ~ waited = waited + 1
    ~ g(-1)
    ~ h(1)
    ~ a(-1)
    Es ist eine Weile still. Er atmet aus. #stage
    { told_marek:
        Ich wollte, dass er schreit. Verstehen Sie? Schreien wär gerecht gewesen.
    - else:
        ~ told_marek = true
        Marek. Marek heißt er. Einundsechzig.
    }
* [Sie haben getan, was Sie in so einer Lage konnten. Das wusste er bestimmt. #slip:filled-silence]
    ~ press()
    { told_marek:
        Er nickt schnell, und der Augenblick ist vorbei. #stage
        Ja. Wahrscheinlich.
    - else:
        Sie waren nicht dabei.
    }
* [Und Sie selbst, hat die Firma Ihnen etwas angeboten? #slip:topic-switch]
    ~ g(3)
    ~ h(-1)
    Er blinzelt, als wäre eine Tür zugefallen. #stage
    Angeboten haben sie was. Dazu komm ich noch.
* { told_marek } [Er hat Ihnen gedankt, und das trägt sich schwerer als Wut. #move:LST-1 #move:LST-2 #move:ATT-4]
    ~ g(-1)
    ~ h(1)
    Viel schwerer. Wut kann ich tragen. Davon hab ich genug getragen.
- -> t10_under_it

=== t10_under_it
{ told_marek:
    -> open
- else:
    -> shut
}

= open
{ waited >= 2:
    Sie warten wirklich, das muss ich Ihnen lassen. Kein Mensch wartet.
}
{ arousal >= 7:
    Er greift nach dem Wasserglas und hält es, ohne zu trinken. #stage
}
{ guard >= 6:
    Na ja.
    Er fasst sich und spricht mit flacherer Stimme weiter. #stage
}
Zwei Jahre hat er noch bis zur Rente. Ich hatte die Liste eine Woche vorher. Ich wusste es, und jeden Tag hab ich ihm Guten Abend gesagt.
* [Ich frage mich, ob da etwas wie Scham dabei ist, obwohl die Schließung nicht Ihre war. #move:ATT-2]
    ~ named = true
    ~ g(-1)
    ~ h(1)
    Scham.
    Er probiert das Wort, ohne es noch einmal zu sagen. #stage
* [Sie fühlen sich also schuldig deswegen, nicht wahr? #slip:leading-question]
    ~ press()
    Wenn Sie das sagen.
* [Eine ganze Woche Guten Abend, mit der Liste in der Tasche. #move:LST-1 #move:LST-2]
    ~ g(-1)
    Sieben. Ich hab sie gezählt.
- -> t11_wrong_side

= shut
Na ja. Ist passiert. Gestorben ist keiner.
Lass es gut sein. Oder auch nicht. Ich weiß es nicht. #thought
* [Passiert, und trotzdem noch bei Ihnen. #move:LST-1 #move:LST-2]
    ~ g(-1)
    { guard <= 6:
        ~ h(1)
        Nachts, ein bisschen. Ja.
    - else:
        Kann sein.
    }
* [Das muss schrecklich für Sie gewesen sein. Konnten Sie deswegen nicht schlafen? #slip:leading-question]
    ~ press()
    Ich schlafe.
* [Ich kann mich irren. Als Sie blöd gesagt haben, habe ich eher so etwas wie traurig gehört. #move:ATT-2]
    ~ named = true
    { guard <= 7:
        ~ g(-1)
        ~ h(1)
        Er antwortet nicht. Er sagt nicht Nein. #stage
    - else:
        Da haben Sie sich verhört.
    }
- -> t11_wrong_side

=== t11_wrong_side
{ named && told_marek:
    Eher, dass ich auf der falschen Seite vom Tisch war. Vierzehn Jahre hab ich mit denen zusammengesessen. An dem Tag saß ich gegenüber.
- else:
    { told_marek:
        Magda glaubt, ich bin wütend wegen meiner Stelle. Es ist nicht die Stelle. Ich war auf der falschen Seite vom Tisch, das ist alles.
    - else:
        Magda glaubt, ich bin wütend wegen meiner Stelle. Es ist nicht die Stelle.
    }
}
* [Was, glauben Sie, würde Ihnen helfen, damit es Ihnen besser geht? #slip:early-fix]
    ~ press()
    ~ h(-1)
    Wenn ich das wüsste.
    Er zuckt mit den Schultern und schaut auf das Handy. #stage
* { told_marek } [Auf der falschen Seite vom Tisch. Das sagt es besser als jedes Wort von mir. #move:LST-1 #move:ATT-3]
    ~ g(-1)
    ~ h(1)
    Ja. Genau das war's.
* { not told_marek } [Nicht die Stelle. Etwas, das näher dran ist als die Stelle. #move:LST-1 #move:LST-2]
    ~ g(-1)
    Näher. Ja.
* [Langsam nicken und ihm Raum lassen. #do #move:LST-4 #move:ATT-4]
    ~ waited = waited + 1
    ~ g(-1)
    { guard <= 4:
        ~ h(1)
        Dann bin ich nach Hause und hab Suppe gegessen. Wie an jedem anderen Tag.
    - else:
        Er lehnt sich zurück. Der Stuhl knarrt. #stage
        Ist schon in Ordnung, das. Die Ruhe.
    }
- -> t12_home

=== t12_home
{ guard <= 5:
    Magda weiß nicht, dass ich es war. Ich hab ihr gesagt, da ist einer von der Zentrale gekommen.
- else:
    Ich nehm das nicht mit nach Hause. Zu Hause ist zu Hause.
}
* [Vielleicht täte es gut, ihr zu erzählen, wie es war. Partnerinnen nehmen so etwas oft besser auf, als man denkt. #slip:advice-unasked]
    ~ press()
    ~ told_to_talk = true
    Jetzt klingen Sie wie Magda.
* { told_marek } [Ich schaue einmal, was ich habe. Der Karton mit den Briefen, Mareks Danke, die falsche Seite vom Tisch, und nichts davon kommt mit nach Hause. Was habe ich falsch verstanden? #move:LST-5]
    ~ summary = true
    ~ g(-1)
    ~ h(1)
    Er geht es langsam durch, als läse er einen Lieferschein. #stage
    Fast alles richtig. Eine Sache.
* { not told_marek } [Ich schaue einmal, was ich habe. Das Lager, die Briefe, ein Team, das verstummt, und nichts davon kommt mit nach Hause. Was ist mir entgangen? #move:LST-5]
    ~ summary = true
    ~ g(-1)
    ~ h(1)
    Kommt ungefähr hin. Sie haben also zugehört.
* [Sie lassen es draußen, damit das Zuhause sauber davon bleibt. #move:LST-1 #move:LST-2]
    ~ g(-1)
    Sauber. Ja. Das ist das Wort.
- { guard >= 8:
    -> t14_two_doors
- else:
    -> t13_not_real_there
}

=== t13_not_real_there
{ told_to_talk:
    Es ist nicht so, dass sie nicht zuhören würde. Das denken alle. Wenn ich's da sage, ist es da auch wahr.
- else:
    { summary:
        Zuhören würde sie. Das ist es nicht. Wenn ich's zu Hause sage, ist es zu Hause auch wahr.
    - else:
        Wenn ich's da sage, ist es da auch wahr.
    }
}
* [Was sehen Sie vor sich, wenn es dort gesagt würde? #move:LST-3]
    { guard <= 4:
        ~ h(1)
        Sie würde mir die Hand auf den Arm legen. Und ich würde in der Küche zusammenklappen.
        Er sagt es zum Tisch hin. #stage
        Überleben würd ich's wohl.
    - else:
        Nichts. Das Essen wird kalt.
    }
* [Zu Hause ist also der eine Ort, an dem es noch nicht passiert ist. #move:LST-1 #move:LST-2]
    ~ g(-1)
    ~ h(1)
    Eine lange Pause. #stage
    Ja. Und jeden Abend geh ich hin und lüge ein bisschen, damit es so bleibt.
* [Sie könnten mit einem kleinen Teil anfangen. Nur die Briefe, zum Beispiel, an diesem Wochenende. #slip:early-fix]
    ~ press()
    ~ told_to_talk = true
    An diesem Wochenende ist ihre Mutter da.
- -> t14_two_doors

// ---------------------------------------------------------------- Act 3

=== t14_two_doors
{ guard <= 5:
    Da ist noch die andere Sache. Die haben einen Platz für mich. Neuer Standort, gleiche Lohngruppe, neunzig Minuten hin und neunzig zurück. Oder ich nehm die Abfindung. Bis zum Zehnten wollen sie Bescheid.
- else:
    Die haben mir den neuen Standort angeboten. Neunzig Minuten weit weg. Oder Geld. Bis zum Zehnten.
}
Leute mit so was haben Sie bestimmt ständig hier.
* [Zwei Türen, und an beiden hängt ein Datum. #move:LST-1 #move:LST-2]
    ~ g(-1)
    Und beide gehen aus demselben Gebäude raus.
* [Was ist Ihnen am wichtigsten, wenn Sie die beiden anschauen? #move:LST-3]
    { guard <= 5:
        ~ h(1)
        Dass ich den Leuten in die Augen sehen kann. Glaub ich. Ist das ein Grund?
    - else:
        Geld. Was sonst.
    }
* [Ja, habe ich. Neunzig Minuten pro Weg zermürben einen, also fahren Sie die Strecke erst einmal im Berufsverkehr zur Probe. #slip:advice-unasked]
    ~ press()
    Die Strecke kenn ich.
- -> t15_what_would_you_do

=== t15_what_would_you_do
{ pressed >= 4:
    Sie haben doch Ideen. Dann sagen Sie's. Was würden Sie machen?
- else:
    Er sieht Sie direkt an. #stage
    Was würden Sie machen?
}
* [An Ihrer Stelle würde ich die Abfindung nehmen und mich erst einmal ausruhen. Das haben Sie sich verdient. #slip:early-fix]
    ~ advice_taken = true
    ~ press()
    ~ h(1)
    Die Abfindung nehmen.
    Er nickt, und nickt noch einmal. #stage
    Gut. Dann ist das wenigstens klar.
    Wenn's schiefgeht, war's nicht meine Idee. #thought
* [Die Frage ist berechtigt. Meine Antwort würde zu meinem Leben passen und nicht zu Ihrem. Wollen wir beide Türen auf den Tisch legen und mit Ihren Augen anschauen? #move:LST-6]
    ~ handed_back = true
    { guard <= 6:
        ~ g(-1)
        ~ h(2)
        Halb wollt ich, dass Sie's sagen.
        Er rückt mit dem Stuhl näher an den Tisch. #stage
        Gut. Beide Türen.
    - else:
        ~ g(-1)
        Also krieg ich keine Antwort.
        Er denkt darüber nach. #stage
        Na ja. Ehrlich ist es wenigstens.
    }
* [Was glauben Sie, was Magda sich von Ihnen wünscht? #slip:topic-switch]
    ~ g(1)
    ~ h(-1)
    Ich hab Sie gefragt.
* [Es ist schwer, und Sie würden es gern mal für eine Minute abstellen. #move:LST-1 #move:LST-2]
    { guard <= 5:
        ~ g(-1)
        ~ h(1)
        Eine Minute. Ja. Dann heb ich's wieder auf, ist mir klar.
    - else:
        Ich hab was Einfaches gefragt.
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
Wenn ich an den neuen Standort gehe, muss ich keinen von denen mehr sehen. Das gefällt mir daran.
{ told_marek:
    Und das gefällt mir nicht daran. Marek kann keine neunzig Minuten fahren.
- else:
    Und das gefällt mir nicht daran.
}
* [Es geht also auch darum, wie Sie von diesen Menschen weggehen wollen. #move:LST-1 #move:LST-2]
    ~ g(-1)
    ~ h(1)
    ~ own_idea = true
    Ja. Das ist es. Nicht, welche Stelle. Wie ich gehe.
* [Wollen wir Für und Wider aufschreiben, und wie sieht es mit dem Geld auf beiden Seiten aus? #slip:stacked-questions]
    ~ press()
    Eine Liste hab ich. An der Liste lag's nicht.
* [Still bleiben und ihn hören lassen, was er gerade gesagt hat. #do #move:LST-4]
    ~ waited = waited + 1
    ~ h(1)
    ~ own_idea = true
    Er schaut auf den Tisch, dann hoch. #stage
    Ich will ihnen im Supermarkt begegnen können. Mehr ist es eigentlich nicht.
- -> t17_closing

= stuck
Beides ist schlecht. Also lass ich's. Vielleicht kommt der Zehnte, und die entscheiden für mich.
* [Nichts tun, und wenigstens haben dann nicht Sie gewählt. #move:LST-1 #move:LST-2]
    { guard <= 6:
        ~ g(-1)
        ~ h(1)
        ~ own_idea = true
        Hm. Eine Sache hab ich schon ausgeteilt, die ich nicht gewählt hab. Zwei will ich nicht.
    - else:
        So ungefähr.
    }
* [Sie würden das doch nicht wirklich denen überlassen, oder? #slip:leading-question]
    ~ press()
    Wieso nicht.
* [Was davon würden Sie lieber zuerst anschauen? #move:LST-3]
    { guard <= 6:
        ~ h(1)
        Das, was weit weg ist. Nein. Das Geld.
        Er runzelt die Stirn und überlegt. #stage
    - else:
        Ist egal.
    }
- -> t17_closing

= taken
Ich sag denen also, die Abfindung. Und dann sitz ich zu Hause. Und mach was?
* [Da habe ich zu schnell geantwortet. Die Wahl gehört Ihnen, und ich möchte sie Ihnen zurückgeben. #move:TRU-5 #move:LST-6]
    ~ g(-2)
    ~ handed_back = true
    ~ advice_taken = false
    { guard <= 6:
        ~ h(1)
        Er sieht Sie einen Moment lang überrascht an. #stage
        So was kann man zurücknehmen? Gut. Sicher war ich mir eh nicht.
    - else:
        Gesagt ist gesagt. Ich hab's gehört.
    }
* [Wer eine Abfindung nimmt, bekommt meist Unterstützung. Verlangen Sie eine Weiterbildung dazu. #slip:early-fix]
    ~ press()
    Eine Weiterbildung. Ja. Das würde Magda gefallen.
* [Sie hören sich schon zu Hause, und es ist sehr still dort. #move:LST-1 #move:LST-2]
    ~ g(-1)
    Still. Wie im Lager.
- -> t17_closing

=== t17_closing
Die Uhr an der Wand zeigt fünf vor sechs. #stage
{ guard <= 4:
    Schon?
- else:
    Gleich sechs.
}
* [Bis Freitag lassen Sie sich also die Zahlen geben und reden mit Magda. Einverstanden? #slip:early-fix]
    ~ press()
    ~ h(-1)
    { told_to_talk:
        Schon wieder Magda. Einverstanden, ja, einverstanden.
    - else:
        Einverstanden.
    }
    Er sagt es, wie man für ein Paket unterschreibt. #stage
* { guard <= 5 } [Angekommen sind bei mir die Briefe, die Menschen, mit denen Sie am Tisch gesessen haben, und eine Wahl, die noch Ihre ist. Ändern Sie, was nicht stimmt. #move:LST-5]
    ~ g(-1)
    ~ h(1)
    { summary:
        Das machen Sie wieder, dieses Zusammenfassen. Gut. Stimmt so. Nur die Leute zuerst.
    - else:
        Stimmt so. Nur erst die Leute und dann die Wahl.
    }
* { guard > 5 } [Ich habe gehört, dass das Lager schließt, dass Sie die Briefe verteilt haben und dass Sie sich bis zum Zehnten entscheiden sollen. Was habe ich überhört? #move:LST-5]
    ~ g(-1)
    Nicht viel. Sie haben zugehört, das seh ich schon.
* [Gibt es eine kleine eigene Sache, die Sie vor dem Zehnten tun möchten, oder ist es für heute genug? #move:TRU-6 #move:TRU-4]
    { guard <= 4:
        ~ own_idea = true
        ~ h(1)
        Marek. Ich will mit Marek einen Kaffee trinken. Ohne Plan. Kaffee.
    - else:
        Genug für heute.
        Er klingt erleichtert, dass er gefragt wurde. #stage
        ~ g(-1)
    }
- -> t18_again

=== t18_again
Er steht auf und zieht den Reißverschluss der Jacke hoch, die er nie ausgezogen hat. #stage
{ guard <= 4:
    Und das hier. Komm ich da wieder?
- else:
    So. War's das, oder kommen die Leute wieder?
}
* [Manche ja. Es ist Ihre Wahl, und mir ist beides recht. #move:TRU-4 #move:LST-6]
    ~ g(-1)
    Hm. Gut.
* [Ich würde es Ihnen wirklich empfehlen. Da gibt es doch einiges aufzuarbeiten, oder? #slip:leading-question]
    ~ press()
    Wenn Sie meinen.
* [Bevor Sie das entscheiden: Wie geht es Ihnen, wenn Sie jetzt hier rausgehen? #move:TRU-6 #move:LST-3]
    { guard <= 4:
        ~ h(1)
        Müde. Gut müde. Wie nach dem Abladen.
    - else:
        { guard <= 6:
            Wie vorher. Ein bisschen leichter. Nicht viel.
        - else:
            Gut.
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
Ich weiß, was ich zuerst mache. Nicht das mit dem Zehnten. Erst Marek, dann Magda, in der Reihenfolge.
{ little_ok:
    Und geredet hab ich. Sie haben gesagt, ich muss nicht, und ich hab geredet.
}
Nächste Woche, gleiche Zeit. Ich erzähl Ihnen, wie's war.
Er lässt die Tür hinter sich offen, und Sie hören, wie er auf der Treppe jemanden anruft. #stage #ending:own-step
-> END

=== end_said_aloud
Das hab ich noch keinem erzählt. Das mit Marek.
{ repaired:
    Und um zehn nach fünf wär ich fast heimgegangen.
}
Das mit dem Zehnten weiß ich noch nicht. Aber einmal komm ich noch.
Er gibt Ihnen die Hand, etwas länger, als man das sonst tut. #stage #ending:said-aloud
-> END

=== end_door_ajar
Ich denk drüber nach. War schon in Ordnung. Besser als der Fragebogen.
{ waited >= 2:
    Gibt's selten, einen, der still sein kann.
}
Ich werd Magda sagen, dass ich bis zum Schluss geblieben bin. #thought
Er nickt zweimal und geht. Der Termin nächste Woche bleibt offen. #stage #ending:door-ajar
-> END

=== end_borrowed_plan
Also die Abfindung. Ich sag Magda, Sie haben das gesagt.
Er sieht erleichtert aus und ein wenig kleiner als beim Kommen. #stage
Ich schreib, wenn ich noch was brauche. #ending:borrowed-plan
-> END

=== end_closed_door
Gut. Dann war ich da.
Magda kann nicht sagen, ich hätt's nicht versucht. #thought
{ pressed >= 6:
    Zwanzig Fragen. Bloß ohne Bogen.
}
Danke für Ihre Zeit. #ending:closed-door
-> END

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
Ein gemieteter Besprechungsraum, zehn Uhr morgens. Jorge schaut zur Tür, zum Fenster und zur Decke, in dieser Reihenfolge, und nimmt den Stuhl, der am nächsten zur Tür steht. #stage
Zehn Uhr, hieß es. So.
Simone sagt, Sie wären sehr gut. Worin, hat sie nicht gesagt.
* [Vorneweg, Jorge: Ist es gerade ein guter Zeitpunkt für Sie? #move:TRU-2]
    ~ g(-1)
    Er blickt auf. #stage
    Das hat mich keiner gefragt. Am Montag stand's in meinem Kalender.
    Ist in Ordnung. Nur zu.
* [Schön, Sie kennenzulernen. Simone hofft, dass wir daran arbeiten, wie Sie Dinge abgeben. #slip:sponsor-first]
    ~ lead()
    Da haben wir's. Keine Minute.
    Er rückt den Stuhl eine Handbreit zurück. #stage
* [Man hat Sie hergeschickt, und wozu eigentlich, hat Ihnen keiner so recht gesagt. #move:LST-1 #move:LST-2]
    ~ g(-1)
    Geschickt. Das ist das Wort.
- -> t02_the_door

=== t02_the_door
Dann frag ich Sie geradeheraus. Macht man so was, bevor man einen rauswirft?
Auf das Gesicht achten. Nicht auf die Antwort. #thought
* [Ich weiß von keinem solchen Plan, und es kann Dinge geben, die man mir nicht sagt. Es leuchtet mir ein, dass Sie fragen. #move:BAR-1]
    ~ g(-1)
    ~ h(1)
    Hm. Nein haben Sie nicht gesagt.
    Ein Nein hätte ich nicht geglaubt.
* [Überhaupt nicht. Firmen zahlen Coaching, wenn sie jemanden behalten wollen. #slip:defence]
    ~ press()
    Sie kennen wohl viele Firmen.
* [Sie haben es schon erlebt. #move:LST-1 #move:LST-2]
    ~ g(-1)
    ~ cake = true
    Zweimal. Gute Leute. Die hatten ihre sechs Stunden, und dann gab's Kuchen.
- -> t03_what_goes_back

=== t03_what_goes_back
Und hinterher? Da schreiben Sie was. An Simone.
* [Nichts von dem, was Sie sagen. Ein paar Grenzen gibt es trotzdem, und ich möchte, dass Sie die jetzt hören. #move:TRU-1]
    ~ g(-1)
    Grenzen. Hat jede Maschine.
    -> t04_the_limits
* [Kein Wort. Alles in diesem Raum ist vollkommen vertraulich. #slip:secrecy-promise]
    ~ press()
    ~ g(-2)
    ~ secret = true
    Kein Wort. Na so was.
    Der Klang scheint ihm zu gefallen. #stage
    -> t04_the_promise
* [Nur die grobe Richtung, nichts Persönliches. Simone muss ja planen können. #slip:sponsor-first]
    ~ lead()
    Grobe Richtung.
    Er sagt es, als läse er es von einem Schild ab. #stage
    -> t04_the_direction

=== t04_the_limits
Also. Welche?
* [Ernste Gefahr für Sie oder andere. Was ich nach dem Gesetz melden muss. Die Supervision, ohne Ihren Namen. Und was wir beide weiterzugeben beschließen. Wie verstehen Sie das? #move:TRU-1]
    ~ limits = true
    ~ g(-1)
    ~ h(1)
    Sie halten den Mund, außer es passiert gleich einem was. Und Simone kriegt das, was ich ihr gebe.
    Er wartet, wie auf eine Unterschrift. #stage
    Damit kann ich arbeiten.
* [Es steht alles in der Vereinbarung. Sie können sie in Ruhe lesen und am Schluss unterschreiben. #slip:nod-check]
    ~ press()
    Unterschreiben tu ich den ganzen Tag. Zum Lesen lässt man mich nicht kommen.
* [Gefahr, Gesetz, Supervision und was wir vereinbaren. Ist das okay für Sie? #slip:nod-check]
    ~ limits = true
    ~ pressed = pressed + 1
    Okay.
    Okay sagt man am Flughafen. #thought
- -> t05_the_sheet

=== t04_the_promise
Und wenn ich Ihnen sage, dass ich jemandem gern einen Schraubenschlüssel an den Kopf werfen würde?
* [Ich habe zu viel versprochen. Es gibt Grenzen, Gefahr und das Gesetz zum Beispiel, und die hätten Sie zuerst hören sollen. #move:TRU-5 #move:TRU-1]
    ~ secret = false
    ~ limits = true
    ~ repaired = true
    ~ g(-1)
    ~ h(1)
    Also doch nicht kein Wort.
    Gut. Das kann ich glauben. Das andere kann keiner versprechen.
* [Dann wüsste ich, dass Sie es nicht so meinen. #slip:defence]
    ~ press()
    Sie kennen mich seit vier Minuten.
* [Sie probieren aus, wie weit es hält. #move:LST-1 #move:LST-2]
    ~ g(-1)
    Ich probier alles aus. Das ist der Beruf.
- -> t05_the_sheet

=== t04_the_direction
Wessen Richtung?
* [Das war schwammig von mir. Simone erfährt, dass wir uns treffen und wie oft. Nichts von dem, was Sie sagen, bis auf vier Grenzen, die ich Ihnen nenne. #move:TRU-5 #move:TRU-1]
    ~ limits = true
    ~ repaired = true
    ~ g(-2)
    ~ h(1)
    Sie gehen sie durch, eine nach der anderen. Er zählt an den Fingern mit. #stage
    Vier. Gut. Jetzt weiß ich, wo die Kante ist.
* [Ihre und die von Simone. Und am Ende wollen Sie sicher beide dasselbe. #slip:leading-question]
    ~ press()
    Ach ja?
* [Von grob haben Sie genug. #move:LST-1 #move:LST-2]
    ~ g(-1)
    Die Fusion haben sie uns auch ganz grob angekündigt.
- -> t05_the_sheet

=== t05_the_sheet
Er nimmt ein Blatt aus seiner Mappe und dreht es so, dass Sie es lesen können. #stage
Das hat sie mir gegeben. Delegieren. Sichtbarkeit. Offenheit.
{ led >= 1:
    Aber Sie kennen das ja schon, glaub ich.
}
* [Das ist Simones Seite vom Blatt, und die kann es bleiben. Was würden Sie auf Ihre eigene schreiben? #move:BAR-4 #move:TRU-3]
    ~ g(-1)
    { guard <= 6:
        ~ h(1)
        Er dreht das Blatt um. Die Rückseite ist leer. #stage
        Da steht noch nichts. Da müsst ich nachdenken.
    - else:
        Ich hab keine Seite. Ich hab eine Abteilung.
    }
* [Delegieren ist ein guter Anfang. Wo fällt es Ihnen am schwersten? #slip:sponsor-first]
    ~ lead()
    Da, wo's schiefgeht.
* [Sie lesen das vor wie die Teileliste von jemand anderem. #move:LST-1 #move:LST-2]
    ~ g(-1)
    Falsche Teile. Falscher Aufzug.
    Eine Sekunde lang ist er belustigt. #stage
- -> t06_shafts

=== t06_shafts
Neunzehn Jahre. Ich erkenne jeden Schacht in dieser Stadt am Geruch. Und jetzt soll ich sichtbar sein.
* [Neunzehn Jahre im Dunkeln, und dann sagt jemand, man sieht Sie nicht. #move:LST-1 #move:LST-2]
    ~ g(-1)
    Einen guten Aufzug sehen Sie wann? Nie. Den sehen Sie, wenn er steht.
* [Was meint sie Ihrer Ansicht nach damit, haben Sie sie gefragt, und wie sehen Ihre Leute Sie? #slip:stacked-questions]
    ~ press()
    Das sind drei. Nein, nein, und fragen Sie die.
* [Das würde mich auch ärgern. Klingt, als hätte sie noch nie in einem Schacht gestanden. #slip:taking-sides]
    ~ sided = true
    ~ pressed = pressed + 1
    ~ g(-1)
    Hat sie auch nicht!
    Er lacht und sieht Sie dann einen Moment länger an, als er müsste. #stage
    Und was wird drüben über mich geredet? #thought
- -> t07_the_phone

=== t07_the_phone
In seiner Jacke brummt etwas. Noch vor dem zweiten Brummen ist seine Hand dort. #stage
~ a(1)
Da muss ich draufschauen.
* [Bitte. Und wenn Sie gebraucht werden, hören wir auf und finden eine andere Zeit. Das kostet Sie nichts. #move:TRU-2 #move:TRU-4]
    ~ g(-1)
    ~ h(1)
    Er liest, tippt zwei Wörter und legt es zwischen Ihnen auf den Tisch. #stage
    Eine Tür in der Mühlenstraße. Eine Tür kriegen die hin.
* [Könnten wir die Handys für die Stunde draußen lassen? Dann kann man sich besser konzentrieren. #slip:deciding]
    ~ press()
    In Aufzügen bleiben Leute stecken.
    Er nimmt den Anruf mit dem Rücken zu Ihnen an. #stage
* [Nichts sagen und ihm die Zeit lassen, es zu lesen. #do #move:LST-4]
    ~ g(-1)
    Er liest es zweimal. Das Handy wandert zurück, langsam. #stage
    Danke. Die meisten seufzen.
- -> t08_not_my_week

=== t08_not_my_week
{ guard <= 5:
    ~ a(1)
    Das ist das Bereitschaftshandy. Dabei ist es nicht mal meine Woche.
- else:
    Bereitschaft. Bereitschaft hab ich immer, so oder so.
}
* [Ganz gleich, wessen Woche es ist, es wohnt in Ihrer Tasche. #move:LST-1 #move:LST-2]
    ~ g(-1)
    Meine Frau nennt es die andere Frau. Als Witz sagt sie das nicht mehr.
* [Vielleicht meint Simone genau das, wenn sie Delegieren schreibt. #slip:sponsor-first]
    ~ lead()
    ~ g(1)
    Er klappt die Mappe zu. #stage
    Da haben Sie beide sich ja doch schön lang unterhalten.
* [Was geht in Ihnen vor, wenn es brummt? #move:LST-3]
    { guard <= 5:
        ~ g(-1)
        Magen. Noch bevor ich weiß, wo es ist. Magen.
    - else:
        Ich schau, wer's ist. Mehr geht da nicht vor.
    }
- { guard >= 9:
    -> t08b_stands
- else:
    -> t09_the_sheet_i_signed
}

=== t08b_stands
Er steht auf und nimmt die Mappe unter den Arm. #stage
Sie können ihr sagen, dass ich da war.
* [Ich habe hier mit Simones Liste in der Hand gesessen, statt Sie zu fragen. Das lag an mir. Sie können gehen oder bleiben und mir sagen, was Ihnen hier etwas nützen würde. #move:TRU-5 #move:TRU-4]
    ~ g(-3)
    ~ repaired = true
    Er bleibt, wo er ist. #stage
    { limits:
        Was Sie weitergeben. Noch mal. Und langsam.
    - else:
        Was Sie weitergeben. Das zuerst. Und langsam.
    }
    ~ limits = true
    ~ secret = false
    Sie sagen es ihm, Grenze für Grenze, und bei der dritten setzt er sich. #stage
* [Ich verstehe, dass Sie ärgerlich sind, aber das hier ist eine Chance, die nicht jeder bekommt. #slip:defence]
    ~ press()
    Eine Chance.
    Er setzt sich auf die Stuhlkante. #stage
    Bezahlt ist es ja wohl.
* [Sie haben genug davon, dass über Sie geredet wird. #move:LST-1 #move:LST-2]
    ~ g(-2)
    ~ h(1)
    Ja. Genug.
    Er atmet aus und setzt sich wieder. #stage
- -> t09_the_sheet_i_signed

// ---------------------------------------------------------------- Act 2

=== t09_the_sheet_i_signed
{ guard <= 4 && (limits || secret):
    ~ accident = true
    ~ a(2)
    Vor vier Jahren hat sich einer von meinen Jungs die Hand verletzt, schlimm. Unter dem Schein für die Maschine stand mein Name. Unterschrieben hab ich ihn an einer roten Ampel. Gelesen hab ich ihn nicht.
    Er schaut auf das Handy und fasst es nicht an. #stage
    Jetzt irgendwas Schlaues, und ich bin weg. #thought
- else:
    Ich lese jeden Arbeitsschein. Jeden. Wenn ich's nicht mache, wer dann?
    Er tippt mit zwei Fingern auf die Mappe. #stage
}
* [Ruhig bleiben und den Satz stehen lassen. #do #move:LST-4 #move:ATT-4]
    ~ g(-1)
    { accident:
        ~ a(-1)
        ~ h(1)
        Keiner hat ein Wort zu mir gesagt. Nicht eines. Im Bericht stand Materialermüdung.
        Er nickt langsam, mehrere Male. #stage
    - else:
        Er wartet, dass Sie etwas sagen. Als nichts kommt, schaut er wieder auf die Scheine. #stage
        Sechzig die Woche. Da Sie nicht fragen.
    }
* [Das konnten Sie nicht wissen. Sicher würde Ihnen niemand die Schuld geben. #slip:filled-silence]
    ~ press()
    { accident:
        Das stand auch im Bericht. Materialermüdung.
        Hinter seinen Augen geht der Rollladen herunter. #stage
        ~ h(-1)
    - else:
        Die Schuld woran?
    }
* { accident } [Einmal haben Sie unterschrieben, ohne zu lesen, und seither haben Sie jeden gelesen. #move:LST-1 #move:LST-2]
    ~ g(-1)
    ~ h(1)
    Jeden. Sechzig die Woche. Manchmal im Bett.
* { not accident } [Wenn Sie nicht hinschauen, tut es keiner. Ein Paar Augen für alles. #move:LST-1 #move:LST-2]
    ~ g(-1)
    ~ h(1)
    Ein Paar. Und seit letztem Jahr mit Brille.
- -> t10_what_she_sees

=== t10_what_she_sees
{ accident:
    Dem geht's wieder gut, dem Jungen. Er verkauft Küchen. Zu Weihnachten schickt er eine Karte.
    Simone kam danach. Die sieht einen, der nicht loslassen kann.
- else:
    Simone hält das für Kontrolle. Soll sie.
}
* [Ich frage mich, ob da auch Furcht dabei ist, jedes Mal, wenn einer ungelesen an Ihnen vorbeigeht. #move:ATT-2]
    { accident:
        ~ g(-1)
        ~ h(1)
        Furcht.
        Er probiert das Wort an wie einen Handschuh. #stage
        Die Größe passt.
    - else:
        { guard <= 6:
            ~ g(-1)
            Sorgfalt würd ich es nennen. Aber reden Sie weiter.
        - else:
            Das nennt man seine Arbeit machen.
        }
    }
* [Wäre es nicht gut für sie, den Grund zu kennen? #slip:leading-question]
    ~ press()
    { accident:
        Dafür ist das hier also.
    - else:
        Dafür hat sie ein Blatt. Sie haben's gesehen.
    }
* [Simone sieht den festen Griff und hat nie gefragt, was Sie da halten. #move:LST-1 #move:LST-2]
    ~ g(-1)
    ~ h(1)
    Um das zu sehen, müsste sie runter in den Schacht.
* [Die klingt ehrlich gesagt nach jemandem, der nach Tabelle führt. #slip:taking-sides]
    ~ sided = true
    ~ pressed = pressed + 1
    { guard <= 5:
        Er runzelt die Stirn. #stage
        Dumm ist sie nicht. Sie ist bloß neu.
        ~ g(1)
    - else:
        Das haben Sie gesagt.
    }
- -> t11_if_anyone_asked

=== t11_if_anyone_asked
{ guard <= 6:
    Ich wüsste schon, was ich wollte. Wenn einer fragen würde.
- else:
    Ich will, dass man mich meine Arbeit machen lässt.
}
* [Ich frage. Was würden Sie von diesen Stunden wollen, wenn sie nur Ihnen gehörten? #move:TRU-3 #move:BAR-4]
    { guard <= 6:
        ~ own_goal = true
        ~ g(-1)
        ~ h(2)
        Eine Nacht. Ich will Dilek am Freitag das Handy geben und schlafen, bis es hell ist.
        Es scheint ihm fast peinlich zu sein. #stage
    - else:
        ~ g(-1)
        Ein Datum, an dem Schluss ist. Das würd ich wollen.
    }
* [Was ich höre, ist, dass Sie lernen möchten, Ihren Leuten mehr zu vertrauen. #slip:leading-question]
    ~ press()
    Mein Leben vertrau ich denen an. Dem Papier trau ich nicht.
* [Den Satz im Raum lassen und warten. #do #move:LST-4]
    { guard <= 4:
        ~ own_goal = true
        ~ g(-1)
        ~ h(1)
        Schlafen. Das wär's. Ein Freitagabend, an dem Dilek das Handy hat, und ich lieg nicht da und horche.
    - else:
        ~ g(-1)
        Er sieht Sie an, dann auf die Uhr, dann wieder Sie. #stage
        Eilig haben Sie's nicht. Das muss ich Ihnen lassen.
    }
- { own_goal:
    -> t12_small
- else:
    -> t12_twelve_hours
}

=== t12_small
Sieht nach nicht viel aus. Neben Sichtbarkeit.
* [Woran würden wir im Sommer merken, dass sich die Stunden gelohnt haben? #move:TRU-3]
    ~ good_end = true
    ~ h(1)
    ~ g(-1)
    Er denkt richtig darüber nach. #stage
    Vier Freitage. Sie hat das Handy, und ich ruf nicht an und frag. Vier, nacheinander.
* [Das ist ein bisschen eng. Könnten wir es weiter fassen, wie Sie das ganze Team führen? #slip:sponsor-first]
    ~ lead()
    ~ h(-1)
    Und da sind wir wieder. Zurück auf der Vorderseite.
* [Eine Nacht Schlaf, für einen, der seit Jahren Wache hält. Klein würde ich das nicht nennen. #move:LST-1 #move:LST-2]
    ~ g(-1)
    ~ h(1)
    Wache. Ja. Genau das ist es.
- -> t13_the_fourteenth

=== t12_twelve_hours
Zwölf Stunden haben die gekauft. Was macht man mit zwölf Stunden?
* [Was möchten Sie am Ende haben, das Sie jetzt nicht haben? #move:TRU-3]
    { guard <= 6:
        ~ own_goal = true
        ~ g(-1)
        ~ h(1)
        Schlaf, wenn Sie mich so fragen. Einen Freitag, an dem Dilek dieses Handy hat und nicht ich.
    - else:
        Meine Ruhe.
    }
* [Nehmen wir Delegieren als Thema und schauen, was Sie dafür brauchen. #slip:sponsor-first]
    ~ lead()
    Wie Sie meinen.
    Er schreibt das Wort auf und unterstreicht es sauber. #stage
* [Zwölf, die Sie nicht bestellt haben. Sie können drei davon nehmen und aufhören. #move:TRU-4 #move:BAR-4]
    ~ g(-1)
    ~ h(1)
    Kann ich? Weiß sie das?
    Na ja. Das ist schon mal was.
- -> t13_the_fourteenth

// ---------------------------------------------------------------- Act 3

=== t13_the_fourteenth
Am 14. steht sie in meinem Kalender. Coaching-Zwischengespräch, heißt das. Da wird sie was hören wollen.
* [Wir könnten uns einmal mit ihr zusammensetzen, zu dritt. Simone sagt, was sie sich erhofft, Sie sagen, was Sie möchten, und dabei bleibt es. Sie können dazu auch Nein sagen. #move:TRU-4 #move:BAR-4]
    ~ offered = true
    { guard <= 5:
        ~ g(-1)
        ~ h(1)
        Zu dritt. Und Sie säßen da als was?
        Er fragt, wie man nach einem Teil fragt, das passen könnte. #stage
    - else:
        Ein Tribunal. Mit Keksen.
        Aber Nein gesagt hat er nicht. #stage
    }
* [Ich könnte ihr vorher kurz etwas Freundliches sagen, um Druck rauszunehmen. #slip:sponsor-first]
    ~ lead()
    ~ g(1)
    ~ h(-1)
    Etwas sagen.
    Ich hab's gewusst. Keine Stunde hat's gedauert. #thought
* [Simone hat sich in Ihren Kalender gesetzt, und es sieht nach Prüfung aus. #move:LST-1 #move:LST-2]
    ~ g(-1)
    Ein Schüler, eine Prüferin. Und ein Zeugnis, hab ich immer gedacht.
* [Sagen Sie ihr doch einfach, dass das privat ist. Simone hat kein Recht, Sie auszufragen. #slip:taking-sides]
    ~ sided = true
    ~ press()
    Sie haben leicht reden. Sie haben sie nicht jeden Montag.
- { offered:
    -> t14_if_she_asks
- else:
    -> t14_did_she_ring
}

=== t14_if_she_asks
Und wenn sie Sie fragt, direkt, wie ich mich mache?
* [Dann sage ich, dass wir uns treffen und dass alles andere von Ihnen kommt. Das würde ich vor Ihnen beiden sagen. #move:TRU-1 #move:BAR-4]
    ~ g(-1)
    ~ h(1)
    { sided:
        Und Sie sagen ihr nicht, was Sie zu mir über sie gesagt haben.
        Es ist halb ein Scherz. #stage
    - else:
        Vor uns beiden. Das ist sauber.
    }
* [Etwas Positives würde mir schon einfallen. Das kann Ihnen nur nützen. #slip:sponsor-first]
    ~ lead()
    Was Positives. Und in dem Monat, wo Sie nichts sagen, weiß sie Bescheid.
* [Sie möchten heute hören, was ich an dem Tag sagen werde. #move:LST-1 #move:LST-2]
    ~ g(-1)
    Ich will's hören, bevor ich dafür unterschreibe, ja.
- -> t15_the_clock

=== t14_did_she_ring
Sie hat Sie vorher angerufen, oder?
* [Ja. Zwanzig Minuten, über Termine und über ihren Wunsch, der auf Ihrem Blatt steht. Ich habe ihr gesagt, dass ich nicht berichte. #move:TRU-1]
    ~ g(-2)
    ~ h(1)
    Zwanzig Minuten.
    Er sieht Sie eine ganze Weile an. #stage
    Sie hätten Nein sagen können. Rausgekriegt hätt ich's, aber Sie hätten können.
* [Nur das Übliche. Da ist nichts dabei, worüber Sie sich Sorgen machen müssten. #slip:defence]
    ~ press()
    Ich mach mir keine Sorgen. Ich frage.
* [Sie wissen es lieber, als zu rätseln. #move:LST-1 #move:LST-2]
    ~ g(-1)
    Immer. Ein Geräusch, das man kennt, ist halb so laut.
- -> t15_the_clock

=== t15_the_clock
Er spricht über die Stadt, das alte Krankenhaus, einen Schacht von 1911. Ihr Blick geht zur Uhr. Er sieht es. #stage
Halt ich Sie auf?
* [Ich habe auf die Uhr geschaut, während Sie erzählt haben. So möchte ich nicht zuhören. Wie war das für Sie? #move:TRU-5]
    ~ g(-1)
    ~ repaired = true
    { accident:
        ~ h(1)
        Ich hab gedacht, jetzt hab ich's gesagt, das eine, und jetzt haben Sie genug.
        Gut, dass Sie's sagen.
    - else:
        Ich schau auch auf Uhren. Ist schon gut.
    }
* [Nein, nein, ich wollte nur sichergehen, dass Sie pünktlich wegkommen. #slip:defence]
    ~ press()
    Nett von Ihnen.
    Er schraubt die Kappe auf seinen Stift. #stage
* [Wir haben noch fünfzehn Minuten, und die gehören Ihnen. Das Krankenhaus oder etwas anderes? #move:TRU-4]
    ~ g(-1)
    Das Krankenhaus kann warten. Das steht schon länger da.
- -> t16_what_do_i_sign

=== t16_what_do_i_sign
{ guard <= 5:
    Und was schreiben wir jetzt auf? Irgendwas muss man ja aufschreiben.
- else:
    Was unterschreib ich?
}
* [Zwei Zeilen, untereinander. Simones Wunsch mit ihrem Namen und Ihrer mit Ihrem. Was kommt in Ihre Zeile? #move:BAR-4 #move:TRU-3]
    { own_goal:
        ~ g(-1)
        ~ h(1)
        { good_end:
            Dilek hat das Handy. Vier Freitage. Darunter: Jorge.
        - else:
            Eine Nacht die Woche ohne das Handy. Darunter: Jorge.
        }
    - else:
        { guard <= 5:
            ~ own_goal = true
            ~ h(1)
            Er lässt sich viel Zeit. Dann schreibt er ein einziges Wort und dreht das Blatt zu Ihnen. Schlaf. #stage
            Darauf wären Sie nicht gekommen. Dilek könnte das Handy nehmen, eine Nacht. Gut genug ist sie.
        - else:
            Lassen Sie sie leer. Mal sehen.
        }
    }
* [Die Ziele, wie sie dastehen, reichen für den Anfang. Ändern können wir sie immer noch. #slip:sponsor-first]
    ~ lead()
    Dann ist das so.
    Er unterschreibt, schnell und leserlich. #stage
* [Heute nichts. Nehmen Sie die Vereinbarung mit, ändern Sie, was Sie möchten, und unterschreiben Sie, wenn sie stimmt. #move:TRU-4]
    ~ g(-1)
    Ändern. Mit dem Stift?
    Mit dem Stift also. Gut.
- -> t17_ten_to

=== t17_ten_to
Die Uhr zeigt zehn vor elf. #stage
{ guard <= 4:
    Das ging schneller, als ich befürchtet hab.
- else:
    Zehn Minuten.
}
* [Gibt es eine kleine eigene Sache bis zum nächsten Mal, oder ist es für heute genug? #move:TRU-6 #move:TRU-4]
    { own_goal && guard <= 4:
        ~ h(1)
        Ich frag Dilek, ob sie's überhaupt will. Nur fragen. Sie kann Nein sagen.
    - else:
        ~ g(-1)
        Genug für heute.
        { hope >= 4:
            Er sagt es recht sanft. #stage
        }
    }
* [Sie geben das Handy also diesen Freitag einem von Ihren Leuten und erzählen mir, wie es war. Abgemacht? #slip:deciding]
    ~ press()
    ~ h(-1)
    Ihr habt wirklich für alles einen Termin.
* { accident } [Ich nehme mit: neunzehn Jahre, einen Schein, den Sie nicht gelesen haben, und ein Handy, das nie aus ist. Was habe ich falsch verstanden? #move:LST-5]
    ~ g(-1)
    ~ h(1)
    Nichts falsch. Klingt nur seltsam, in so wenig Worten.
* { not accident } [Ich nehme mit: neunzehn Jahre, ein Handy, das nie aus ist, und ein Blatt, das nicht in Ihren Worten geschrieben ist. Was habe ich falsch verstanden? #move:LST-5]
    ~ g(-1)
    { cake:
        Nicht viel. Den Kuchen haben Sie vergessen.
    - else:
        Nicht viel. Das alte Krankenhaus haben Sie vergessen.
    }
    Ein Mundwinkel geht nach oben. #stage
- -> t18_at_the_door

=== t18_at_the_door
Er ist aufgestanden und hat die Mappe in der Hand, das Blatt nach außen. #stage
{ guard <= 5:
    Selbe Zeit in zwei Wochen, heißt es. Komm ich da?
- else:
    Zwei Wochen also. Oder was passiert jetzt?
}
* [Wie geht es Ihnen, wenn Sie jetzt gehen? Und macht Ihnen am restlichen Tag etwas Sorgen? #move:TRU-6]
    { guard <= 5:
        ~ h(1)
        ~ a(-1)
        Ein paar Kilo leichter. Bis Mittag bin ich zu irgendwem unfreundlich, dann bin ich wieder ich.
    - else:
        Gut. Eine Tür in der Mühlenstraße, das hab ich.
    }
* [Darf ich Simone wissen lassen, dass wir einen guten Anfang gemacht haben? #slip:sponsor-first]
    ~ lead()
    ~ g(1)
    { limits:
        Nichts geht raus, haben Sie gesagt. Vor einer Stunde.
    - else:
        Das machen Sie ja eh.
    }
* [Sie können wiederkommen, sich jemand anderen als Coach suchen oder hier aufhören. Ich mache Ihnen jeden dieser Wege leicht. #move:TRU-4]
    ~ g(-1)
    Und welchen davon erfährt Simone?
    Dass es einen Coach gibt oder nicht. Gut. Damit kann ich leben.
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
Der 14. Drei Stühle, und ich rede als Zweiter. Schreiben Sie mir das auf.
{ accident:
    Das andere bleibt hier. Der Junge, der Schein. Das ist nichts für uns drei.
}
{ repaired:
    Und die Uhr, oder was es war. Sie haben's selbst gesagt. Ist mir aufgefallen.
}
Er hält Ihnen die Tür auf, als wäre es sein Gebäude. #stage #ending:three-chairs
-> END

=== end_own_line
Das Blatt nehm ich mit. Die Rückseite, mein ich.
{ offered:
    Das zu dritt, da muss ich drüber schlafen. Falls ich schlafe.
- else:
    Was ich Simone sage, weiß ich noch nicht. Aber ich werd's sein, der es ihr sagt.
}
Er faltet es einmal, mit ihrer Liste nach innen. #stage #ending:own-line
-> END

=== end_one_more
Noch einmal. Dann sag ich Ihnen, ob's ein drittes Mal gibt.
{ limits:
    Was Sie weitergeben, weiß ich. Wofür ich's nutzen soll, weiß ich nicht.
- else:
    Was an wen geht, weiß ich immer noch nicht. Da könnten Sie mal drüber nachdenken.
}
Er trägt es selbst in seinen Kalender ein. Mit Bleistift, sagt er. #stage #ending:one-more
-> END

=== end_promise
Kein Wort, haben Sie gesagt. Das merk ich mir.
Das kann keiner halten. Wir werden sehen. #thought
Er gibt Ihnen die Hand und ist auf der Treppe schon am Telefon. #stage #ending:promise-with-a-hole
-> END

=== end_her_list
Gut. Delegieren, Sichtbarkeit, Offenheit. Ich bring Ihnen zu jedem was mit.
Er legt das Blatt zurück in die Mappe, mit der Vorderseite nach vorn. #stage
{ sided:
    Und Sie, passen Sie auf, wie Sie über Simone reden. Sie ist nicht da.
}
Zwei Wochen. #ending:her-list
-> END

=== end_ticked_off
Das war dann eine von zwölf.
{ pressed >= 4:
    Ich hab schon Prüfungen gehabt, da wurde weniger gefragt.
}
Beim Hinausgehen prüft er noch einmal die Tür, das Fenster und die Decke. #stage
Schönen Tag noch. #ending:ticked-off
-> END

package org.attune.practice.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.ContextFactory;
import org.mozilla.javascript.NativeArray;
import org.mozilla.javascript.RhinoException;
import org.mozilla.javascript.Scriptable;

/**
 * Turns the script of a simulated client, written in ink, into the form that {@link ScenePlayer} plays.
 * The compiler itself is the vendored inkjs, run by Rhino in a scope without any access to Java, files or network,
 * and with a deadline, so that the script of an author we do not know can do no more than fail.
 * The first script takes about ten seconds, later ones two or three: compile in the build or in a background job,
 * never while a person waits for a page.
 */
public final class InkCompiler {

    private static final String HOME = "/org/attune/practice/inkjs-2.4.0/ink-full.es5.js";
    private static final Pattern MESSAGE =
            Pattern.compile("^(?:[A-Z]+: )?(?:'[^']*' )?line (\\d+)(?:[-–]\\d+)?: (.*)$", Pattern.DOTALL);
    private static final String CALL = """
            (function (source) {
              var said = [];
              var listen = function (message, kind) { said.push([kind, String(message)]); };
              var json = null;
              try {
                var story = new inkjs.Compiler(source, new inkjs.CompilerOptions(null, [], true, listen)).Compile();
                json = story ? story.ToJson() : null;
              } catch (e) {
                if (said.length === 0) { said.push([2, String(e && e.message || e)]); }
              }
              return [json, said];
            })
            """;
    private static final int WARNING = 1;
    private static final int ERROR = 2;

    private final Sandbox sandbox;
    private Scriptable scope;

    public InkCompiler() {
        this(Duration.ofMinutes(2));
    }

    InkCompiler(Duration deadline) {
        sandbox = new Sandbox(deadline);
    }

    /** The script as JSON with what the compiler had to say; no JSON when there was an error. */
    public synchronized CompiledScript compile(String source) {
        try (Context context = sandbox.enterContext()) {
            if (scope == null) {
                scope = context.initSafeStandardObjects();
                context.evaluateString(scope, bundle(), "inkjs", 1, null);
            }
            var compile = (org.mozilla.javascript.Function) context.evaluateString(scope, CALL, "compile", 1, null);
            var answer = (NativeArray) compile.call(context, scope, scope, new Object[] {source});
            return read(answer);
        } catch (RhinoException | Overtime e) {
            scope = null;
            return new CompiledScript(null, List.of(), List.of(ScriptFault.of(0, "does-not-compile", e.getMessage())));
        }
    }

    private static CompiledScript read(NativeArray answer) {
        var warnings = new ArrayList<ScriptFault>();
        var errors = new ArrayList<ScriptFault>();
        for (Object one : (NativeArray) answer.get(1)) {
            var said = (NativeArray) one;
            int kind = ((Number) said.get(0)).intValue();
            if (kind == ERROR) {
                errors.add(fault(said.get(1).toString()));
            } else if (kind == WARNING) {
                warnings.add(fault(said.get(1).toString()));
            }
        }
        Object json = answer.get(0);
        if (json == null && errors.isEmpty()) {
            errors.add(ScriptFault.of(0, "nothing-came-out"));
        }
        return new CompiledScript(errors.isEmpty() ? json.toString() : null, warnings, errors);
    }

    private static ScriptFault fault(String message) {
        Matcher matcher = MESSAGE.matcher(message);
        return matcher.matches()
                ? ScriptFault.of(Integer.parseInt(matcher.group(1)), "does-not-compile", matcher.group(2))
                : ScriptFault.of(0, "does-not-compile", message);
    }

    static String bundle() {
        try (InputStream in = InkCompiler.class.getResourceAsStream(HOME)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Not an exception that a script could catch. */
    private static final class Overtime extends Error {
        private static final long serialVersionUID = 1L;

        Overtime(Duration deadline) {
            super("not compiled after " + deadline.toSeconds() + " s");
        }
    }

    /** Interpreted, so that a deadline can be watched and nothing is added to the JVM's classes. */
    private static final class Sandbox extends ContextFactory {
        private final Duration deadline;
        private long until;

        Sandbox(Duration deadline) {
            this.deadline = deadline;
        }

        @Override
        protected Context makeContext() {
            Context context = super.makeContext();
            context.setLanguageVersion(Context.VERSION_ES6);
            context.setInterpretedMode(true);
            context.setMaximumInterpreterStackDepth(20_000);
            context.setInstructionObserverThreshold(100_000);
            context.setClassShutter(name -> false);
            until = System.nanoTime() + deadline.toNanos();
            return context;
        }

        @Override
        protected void observeInstructionCount(Context context, int instructions) {
            if (System.nanoTime() > until) {
                throw new Overtime(deadline);
            }
        }
    }
}
